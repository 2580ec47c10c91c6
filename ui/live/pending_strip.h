// SPDX-License-Identifier: MIT
#pragma once

#include "live/live.h"

#include <QTimer>
#include <QWidget>

class QScrollArea;
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

//! The actions of one live that wait, are on their way, or did not end well. Where the comments
//! need its room it is as high as it may be, and the rows are scrolled.
class PendingStrip final : public QWidget {
    Q_OBJECT

public:
    PendingStrip(Live &live, LiveId which, QWidget *parent);

    int rowHeight() const;
    //! With so many of its rows in sight.
    int heightOf(int rows) const;
    //! So many of its rows are in sight at most; the newest one is.
    void setMostRows(int most);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void fit();
    QList<PendingShown> shown() const;
    void showHeld();

    Live &m_live;
    LiveId m_which;
    QScrollArea *m_area;
    QVBoxLayout *m_rows; //!< Within it.
    int m_most;
    int m_count = 0;
    QWidget *m_held; //!< While the brake is on.
    TextLabel *m_heldWords;
    Button *m_goOn;
    Button *m_undoHeld;
    QTimer m_tick; //!< Runs while something counts down.
};

} // namespace wxm::live
