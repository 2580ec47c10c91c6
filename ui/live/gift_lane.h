// SPDX-License-Identifier: MIT
#pragma once

#include "live/live_store.h"

#include <QWidget>

class QCheckBox;

namespace wxm {
class IconButton;
class TextLabel;
} // namespace wxm

namespace wxm::live {

class FeedView;

//! Gifts, likes and shares of one live, beside its comments instead of between them: what thanks
//! are due for does not race past. Which of the three it shows is chosen for each live. Where the
//! comments need its room it is one row, and the choice is in the menu beside that.
class GiftLane final : public QWidget {
    Q_OBJECT

public:
    GiftLane(LiveStore &store, LiveId which, QWidget *parent);

    FeedView &view() { return *m_view; }
    void placeInTabOrder(QWidget *feed);
    void setLow(bool isLow);
    int heightOf(bool isLow) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void retranslate();
    void takeKinds();
    void popUpKinds();

    bool m_isLow = false;
    QWidget *m_top;
    IconButton *m_menu; //!< In the place of what stands above the rows.
    TextLabel *m_head;
    QCheckBox *m_gifts;
    QCheckBox *m_likes;
    QCheckBox *m_shares;
    FeedView *m_view;
};

} // namespace wxm::live
