// SPDX-License-Identifier: MIT
#pragma once

#include "chat/thread_list_model.h"
#include "ui/common/theme.h"

#include <QSet>
#include <QStyledItemDelegate>

#include <utility>

namespace wxm {

//! Paints the rows of a list of threads: who, the last line, since when somebody waits, what is
//! unread.
class ThreadDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    //! `model`: where the rows stand; an index of a proxy has the same row number.
    ThreadDelegate(const ThreadListModel &model, QObject *parent);

    //! Shown: how those who wait are sorted. False if it was said already.
    bool setWaitingOrder(const QString &words)
    {
        return std::exchange(m_waitingOrder, words) != words;
    }
    //! Its draft stands in the composer already.
    void setOpenThread(ThreadKey thread) { m_open = thread; }

    void setPicked(const QSet<ThreadKey> &picked) { m_picked = picked; }
    //! Two lines close to each other, in less height. False if it was so already.
    bool setCompact(bool isCompact) { return std::exchange(m_isCompact, isCompact) != isCompact; }
    //! Of a thread, at 100 %.
    int threadHeight() const;
    //! Where the avatar of a row stands.
    QRect avatarRect(const QRect &row, const QWidget *widget) const;

    static constexpr int kCompactRow = 52;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintSection(QPainter *painter, const QStyleOptionViewItem &option,
        const ThreadListRow &row, const Theme &theme) const;
    void paintThread(QPainter *painter, const QStyleOptionViewItem &option,
        const ThreadListRow &row, const Theme &theme) const;
    int paintTime(QPainter *painter, const QRect &rect, const ThreadListRow &row,
        const Theme &theme, Qt::LayoutDirection direction) const;
    void paintCare(QPainter *painter, const QRect &rect, const ThreadListRow &row,
        const Theme &theme, Qt::LayoutDirection direction) const;
    int paintState(QPainter *painter, const QRect &rect, const ThreadListRow &row,
        const Theme &theme, Qt::LayoutDirection direction) const;
    int paintStateMark(QPainter *painter, const QRect &rect, const ThreadListRow &row,
        const Theme &theme, Qt::LayoutDirection direction) const;
    int avatarSide(const Theme &theme) const;
    void paintLast(QPainter *painter, const QRect &rect, const ThreadListRow &row,
        const Theme &theme, Qt::LayoutDirection direction) const;

    const ThreadListModel &m_model;
    ThreadKey m_open;
    QString m_waitingOrder;
    QSet<ThreadKey> m_picked;
    bool m_isCompact = false;
};

} // namespace wxm
