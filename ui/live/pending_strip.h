// SPDX-License-Identifier: MIT
#pragma once

#include "live/live.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace wxm {
class Button;
}

namespace wxm::live {

//! One action on its way, with what can still be done about it.
class PendingRow final : public QWidget {
    Q_OBJECT

public:
    PendingRow(LiveActions &actions, std::uint64_t id, QWidget *parent);

    std::uint64_t id() const { return m_id; }
    void show(const PendingAction &action);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void paintMark(QPainter &painter, const QRect &rect) const;
    QString stateText() const;
    QString verbText() const;

    LiveActions &m_actions;
    std::uint64_t m_id;
    PendingAction m_action;
    Button *m_undo;
    Button *m_check;
    Button *m_dismiss;
};

//! The actions of one live that wait, are on their way, or did not end well.
class PendingStrip final : public QWidget {
    Q_OBJECT

public:
    PendingStrip(Live &live, LiveId which, QWidget *parent);

private:
    void refresh();

    Live &m_live;
    LiveId m_which;
    QVBoxLayout *m_rows;
    QTimer m_tick; //!< Runs while something counts down.
};

} // namespace wxm::live
