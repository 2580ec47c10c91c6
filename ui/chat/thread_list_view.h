// SPDX-License-Identifier: MIT
#pragma once

#include "chat/thread_list_model.h"

#include <QIdentityProxyModel>
#include <QListView>
#include <QTimer>

namespace wxm {

class ThreadDelegate;

//! Gives rows the words that are heard.
class SpokenThreads final : public QIdentityProxyModel {
    Q_OBJECT

public:
    SpokenThreads(ThreadListModel &model, QObject *parent);
    QVariant data(const QModelIndex &index, int role) const override;

private:
    ThreadListModel &m_model;
};

//! A list of threads or conversations. Up and down move, Enter opens; one click does both.
//!
//! A QListView asks each row for its size whenever one of them moves. Here a row is a thread or a
//! heading, each of one height, so that every place is a sum: the geometry is our own
//! (thread_list_geometry.cpp; thread_list_picks.cpp: several rows at once), and what a row costs
//! does not depend on how many there are.
class ThreadListView final : public QListView {
    Q_OBJECT

public:
    explicit ThreadListView(ThreadListModel &model, QWidget *parent = nullptr);

    //! Shows which thread is open, without opening it again.
    void setOpenThread(ThreadKey thread);
    //! How those who wait are sorted, at the end of their heading.
    void setWaitingOrder(const QString &words);
    void setCompact(bool isCompact);
    //! The thread below this one, else the one above it; invalid: there is none.
    ThreadKey nextOf(ThreadKey thread) const;
    //! Opens the thread below (1) or above (-1) the one that is open.
    void openNext(int step);

    //! Threads may be picked, several of them, besides the one that is open: Space, Shift with the
    //! arrows, Ctrl+A, the avatar, and Ctrl or Shift with a click.
    void setCanPick(bool can) { m_canPick = can; }
    //! In the order of the list; what is not shown is not among them.
    QList<ThreadKey> picked() const;
    void pick(const QList<ThreadKey> &threads);
    void pickAll();
    void clearPicked() { pick({}); }

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;

Q_SIGNALS:
    void opened(wxm::ThreadKey thread);
    void pickedChanged();

protected:
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
        const QList<int> &roles = {}) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    int verticalOffset() const override;
    int horizontalOffset() const override { return 0; }
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void selectionChanged(
        const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void openIndex(const QModelIndex &index);
    bool pickByKey(const QKeyEvent &event);
    bool pickByMouse(const QMouseEvent &event);
    void togglePick(int row);
    void pickRange(int from, int to);
    void setPicked(const QSet<ThreadKey> &picked);
    void followOpen();
    void tellFocus(const QModelIndex &index);
    int rowHeight() const;
    int headingHeight() const;
    int topOf(int row) const;
    int rowAt(int y) const;
    int nextThread(int row, int step) const;
    void onMoved(int from, int to);
    void onRearranged();

    ThreadListModel &m_model;
    ThreadDelegate *m_delegate;
    ThreadKey m_open;
    bool m_isFollowing = false;
    bool m_hasOnlyMoved = false; //!< Rows, whose pixels have moved with them.
    QTimer m_clock;
    bool m_canPick = false;
    bool m_isPicking = false; //!< By a press of the mouse that is not over.
    QSet<ThreadKey> m_picked;
    ThreadKey m_anchor; //!< Where a range begins.
};

} // namespace wxm
