// SPDX-License-Identifier: MIT
#pragma once

#include "live/live.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace wxm {
class Button;
class TextLabel;
} // namespace wxm

namespace wxm::live {

//! What a row shows: one action, or several that were begun as one and wait or are on their way.
struct PendingShown {
    PendingAction action; //!< Of several: the one that goes out last.
    int comments = 0;     //!< Of several: how many removals,
    int blocks = 0;       //!< and how many blocks.
    bool isGroup() const { return comments + blocks > 0; }
};

//! One action on its way, with what can still be done about it.
class PendingRow final : public QWidget {
    Q_OBJECT

public:
    PendingRow(LiveActions &actions, QWidget *parent);

    //! The same action or group as what is shown.
    bool isAbout(const PendingShown &shown) const;
    void show(const PendingShown &shown);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void paintMark(QPainter &painter, const QRect &rect) const;
    QString stateText() const;
    QString verbText() const;

    void undo();

    LiveActions &m_actions;
    PendingShown m_shown;
    PendingAction m_action; //!< Of m_shown.
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
    QList<PendingShown> shown() const;
    void showHeld();

    Live &m_live;
    LiveId m_which;
    QVBoxLayout *m_rows;
    QWidget *m_held; //!< While the brake is on.
    TextLabel *m_heldWords;
    Button *m_goOn;
    Button *m_undoHeld;
    QTimer m_tick; //!< Runs while something counts down.
};

} // namespace wxm::live
