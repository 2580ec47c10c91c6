// SPDX-License-Identifier: MIT
#pragma once

#include "base/iso_time.h"

#include <QTimer>
#include <QWidget>

namespace wxm {

class Button;
class IconButton;
class TextLabel;

//! Below a list: when it was read, that a reading failed, and where it was cut.
class ListFoot final : public QWidget {
    Q_OBJECT

public:
    explicit ListFoot(QWidget *parent = nullptr);

    struct State {
        EpochMs readAt = kUnknownTime; //!< 0: hidden.
        bool hasFailed = false;        //!< The last reading did not end well.
        int cutAfter = 0;              //!< The server has more than these; 0: it has not.
        QString more = {};             //!< A button that reads further; empty: none.
        bool isReadingMore = false;

        friend bool operator==(const State &, const State &) = default;
    };
    void setState(const State &state);
    //! So old that the rows may not be true any more.
    static bool isOld(EpochMs readAt, EpochMs now);

Q_SIGNALS:
    void readAgain();
    void moreWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    State m_state;
    QTimer m_clock;
    TextLabel *m_read;
    TextLabel *m_cut;
    Button *m_more;
    IconButton *m_again;
};

} // namespace wxm
