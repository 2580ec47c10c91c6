// SPDX-License-Identifier: MIT
#include "ui/chat/thread_list_view.h"

#include "ui/chat/thread_delegate.h"
#include "ui/chat/thread_words.h"
#include "ui/common/foreign_label.h"
#include "ui/common/while_shown.h"

#include <QKeyEvent>
#include <QPainter>

#include <utility>

namespace wxm {

namespace {
constexpr int kListClockMs = 15'000; //!< How often the waiting clocks are painted anew.
}

SpokenThreads::SpokenThreads(ThreadListModel &model, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

QVariant SpokenThreads::data(const QModelIndex &index, int role) const
{
    const auto *row = m_model.row(mapToSource(index));
    if (row && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole))
        return spokenThread(*row);
    if (row && role == Qt::AccessibleDescriptionRole && m_model.hasCareLine())
        return threadDetails(m_model, *row, QDateTime::currentDateTime());
    if (row && role == Qt::ToolTipRole && row->waitingSince != kUnknownTime) {
        // A colour that is quiet asks why; the description of the row says it as well.
        const auto clock = m_model.waitClockOf(*row, QDateTime::currentMSecsSinceEpoch());
        return clock.isStanding ? plainToolTip(waitWords(clock)) : QString();
    }
    return QIdentityProxyModel::data(index, role);
}

ThreadListView::ThreadListView(ThreadListModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new ThreadDelegate(model, this))
{
    // When the current row goes, Qt takes the one beside it, which nobody has chosen. Connected in
    // front of everything else, since the selection moves before the view is told.
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this] { m_isFollowing = true; });
    setModel(new SpokenThreads(model, this));
    connect(this->model(), &QAbstractItemModel::rowsRemoved, this, &ThreadListView::followOpen);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent); // what only moves is not painted again
    connect(this, &QListView::clicked, this, &ThreadListView::openIndex);
    connect(this->model(), &QAbstractItemModel::rowsInserted, this, &ThreadListView::followOpen);
    connect(this->model(), &QAbstractItemModel::layoutChanged, this, &ThreadListView::followOpen);
    connect(this->model(), &QAbstractItemModel::rowsMoved, this,
        [this](const QModelIndex &, int from, int, const QModelIndex &, int before) {
            onMoved(from, before > from ? before - 1 : before);
        });
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(this->model(), signal, this, &ThreadListView::onRearranged);
    connect(this->model(), &QAbstractItemModel::layoutChanged, this, &ThreadListView::onRearranged);
    connect(this->model(), &QAbstractItemModel::modelReset, this, &ThreadListView::onRearranged);
    m_clock.setInterval(kListClockMs);
    new WhileShown(this, m_clock, [this] { viewport()->update(); }); // of this
}

void ThreadListView::setOpenThread(ThreadKey thread)
{
    if (std::exchange(m_open, thread) != thread) {
        m_delegate->setOpenThread(thread);
        viewport()->update();
    }
    followOpen();
}

void ThreadListView::setWaitingOrder(const QString &words)
{
    if (m_delegate->setWaitingOrder(words))
        viewport()->update();
}

void ThreadListView::setCompact(bool isCompact)
{
    if (!m_delegate->setCompact(isCompact))
        return;
    onRearranged();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

//! The row of the open thread is the selected one, wherever it moves.
void ThreadListView::followOpen()
{
    const auto row = m_model.indexOf(m_open);
    m_isFollowing = true;
    if (!row.isValid())
        clearSelection();
    else if (!m_picked.isEmpty() && hasFocus())
        selectionModel()->select( // picking keeps the place
            model()->index(row.row(), 0), QItemSelectionModel::ClearAndSelect);
    else if (currentIndex().row() != row.row())
        setCurrentIndex(model()->index(row.row(), 0));
    else
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
    m_isFollowing = false;
}

void ThreadListView::openNext(int step)
{
    int row = m_model.indexOf(m_open).row(); // -1 where none is: down is the first
    if (row < 0 && step < 0)
        row = m_model.rowCount();
    for (row += step; row >= 0 && row < m_model.rowCount(); row += step) {
        if (m_model.rowAt(row).kind == ThreadListRow::Kind::Thread)
            return openIndex(model()->index(row, 0));
    }
}

ThreadKey ThreadListView::nextOf(ThreadKey thread) const
{
    const int from = m_model.indexOf(thread).row();
    for (const int step : {1, -1}) {
        for (int row = from + step; from >= 0 && row >= 0 && row < m_model.rowCount();
             row += step) {
            if (m_model.rowAt(row).kind == ThreadListRow::Kind::Thread)
                return m_model.rowAt(row).thread;
        }
    }
    return {};
}

//! No row's height depends on what it says: it is painted, and nothing is laid out anew.
void ThreadListView::dataChanged(
    const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    viewport()->update(visualRect(topLeft).united(visualRect(bottomRight)));
}

void ThreadListView::openIndex(const QModelIndex &index)
{
    const auto *row = m_model.row(m_model.index(index.row()));
    if (row && row->kind == ThreadListRow::Kind::Thread)
        Q_EMIT opened(row->thread);
}

void ThreadListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    tellFocus(current);
    // Chosen by assistive technology: it selects, and expects to see what it selected.
    if (!m_isFollowing && current.isValid() && !hasFocus())
        openIndex(current);
}

void ThreadListView::keyPressEvent(QKeyEvent *event)
{
    if (m_canPick && pickByKey(*event))
        return;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return openIndex(currentIndex());
    if (event->key() == Qt::Key_Space)
        return openIndex(currentIndex());
    QListView::keyPressEvent(event);
}

void ThreadListView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        onRearranged();
    QListView::changeEvent(event);
}

void ThreadListView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), Theme::of(this).color(ColorRole::Pane));
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const auto hovered = indexAt(viewport()->mapFromGlobal(QCursor::pos()));
    const bool isHovered = viewport()->underMouse();
    const int first = rowAt(verticalOffset() + event->rect().top());
    for (int row = qMax(0, first); row < m_model.rowCount(); ++row) {
        const auto index = model()->index(row, 0);
        option.rect = visualRect(index);
        if (option.rect.top() > event->rect().bottom())
            break;
        auto state = option.state & ~(QStyle::State_HasFocus | QStyle::State_MouseOver);
        if (selectionModel()->isSelected(index))
            state |= QStyle::State_Selected;
        if (hasFocus() && index == currentIndex())
            state |= QStyle::State_HasFocus;
        if (isHovered && index == hovered)
            state |= QStyle::State_MouseOver;
        auto own = option;
        own.state = state;
        m_delegate->paint(&painter, own, index);
    }
}

} // namespace wxm
