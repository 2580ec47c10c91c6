// SPDX-License-Identifier: MIT
#include "ui/chat/chat_accessible.h"
#include "ui/chat/chat_view.h"
#include "ui/chat/quote.h"
#include "ui/common/foreign_label.h"
#include "ui/common/icons.h"
#include "ui/common/keys.h"
#include "ui/common/relative_time.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBoundaryFinder>
#include <QToolTip>

namespace wxm {

ChatView::Place ChatView::placeAt(const QPoint &point, bool nearest) const
{
    const int row = rowAt(point.y());
    if (row < 0)
        return {};
    const auto *layout = m_items[std::size_t(row)].layout.get();
    if (!layout || m_model.rows()[row].kind != MessageRow::Kind::Message)
        return {};
    const auto at = layout->textAt(point - originOf(row), nearest);
    return at < 0 ? Place{} : Place{row, at};
}

std::pair<qsizetype, qsizetype> ChatView::selectionIn(int row) const
{
    const auto first = std::min(m_from, m_to);
    const auto last = std::max(m_from, m_to);
    const auto *layout = m_items[std::size_t(row)].layout.get();
    if (m_from.row < 0 || m_to.row < 0 || row < first.row || row > last.row || !layout)
        return {0, 0};
    const auto start = row == first.row ? first.at : 0;
    const auto end = row == last.row ? last.at : layout->shown().text.size();
    return {start, qMax<qsizetype>(0, end - start)};
}

QString ChatView::selectedText() const
{
    if (m_from.row < 0 || m_to.row < 0 || m_from == m_to)
        return {};
    QStringList texts;
    for (int row = std::min(m_from, m_to).row; row <= std::max(m_from, m_to).row; ++row) {
        const auto [start, length] = selectionIn(row);
        if (length > 0)
            texts.append(m_items[std::size_t(row)].layout->shown().originalText(
                m_model.rows()[row].body, start, length));
    }
    return texts.join(u'\n');
}

void ChatView::clearSelection()
{
    m_from = {};
    m_to = {};
    viewport()->update();
}

void ChatView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->pos();
    m_isDragging = true;
    m_from = m_to = placeAt(event->pos(), true);
    const int row = rowAt(event->pos().y());
    if (row >= 0 && m_model.rows()[row].kind == MessageRow::Kind::Message)
        m_current = row;
    viewport()->update();
}

void ChatView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->pos();
    if (m_isDragging && event->buttons().testFlag(Qt::LeftButton)) {
        if (point.y() < 0)
            verticalScrollBar()->setValue(verticalScrollBar()->value() - space::k12);
        else if (point.y() > viewport()->height())
            verticalScrollBar()->setValue(verticalScrollBar()->value() + space::k12);
        const auto place = placeAt(point, true);
        if (m_from.row < 0)
            m_from = place;
        if (place.row >= 0)
            m_to = place;
        viewport()->update();
        return;
    }
    const int row = rowAt(point.y());
    const auto *layout = row < 0 ? nullptr : m_items[std::size_t(row)].layout.get();
    const QPoint inRow = row < 0 ? point : point - originOf(row);
    Qt::CursorShape shape = Qt::ArrowCursor;
    if (layout
        && (layout->linkAt(inRow) || layout->isMoreAt(inRow) || layout->isAttachmentAt(inRow)
            || layout->isQuoteAt(inRow) || m_model.rows()[row].kind == MessageRow::Kind::Day))
        shape = Qt::PointingHandCursor;
    else if (layout && layout->textAt(inRow, false) >= 0)
        shape = Qt::IBeamCursor;
    viewport()->setCursor(shape);
}

void ChatView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_isDragging = false;
    const int row = rowAt(event->pos().y());
    const bool wasClick =
        (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance();
    if (row < 0 || !wasClick || !m_items[std::size_t(row)].layout)
        return;
    auto &item = m_items[std::size_t(row)];
    const QPoint inRow = event->pos() - originOf(row);
    if (const auto *link = item.layout->linkAt(inRow)) {
        Q_EMIT linkActivated(link->url);
    } else if (item.layout->isAttachmentAt(inRow)) {
        Q_EMIT attachmentActivated(m_model.rows()[row].mediaId);
    } else if (item.layout->isQuoteAt(inRow)) {
        goToQuoted(row);
    } else if (m_model.rows()[row].kind == MessageRow::Kind::Day) {
        Q_EMIT dayWanted();
    } else if (item.layout->isMoreAt(inRow)) {
        anchorToMessage();
        item.showsAll = true;
        item.layout.reset();
        layOutVisible();
    }
}

void ChatView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto place = placeAt(event->pos(), false);
    if (place.row < 0)
        return;
    const auto &text = m_items[std::size_t(place.row)].layout->shown().text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    finder.setPosition(place.at);
    if (!finder.isAtBoundary() || !(finder.boundaryReasons() & QTextBoundaryFinder::StartOfItem))
        finder.toPreviousBoundary();
    m_from = {place.row, qMax<qsizetype>(0, finder.position())};
    finder.toNextBoundary();
    m_to = {place.row, finder.position() < 0 ? text.size() : finder.position()};
    viewport()->update();
}

void ChatView::setCurrentRow(int row)
{
    if (row < 0 || row >= int(m_items.size()) || row == m_current)
        return;
    m_current = row;
    clearSelection();
    ensureVisible(row);
    noteCurrentRow(*this, row);
}

void ChatView::moveCurrent(int step)
{
    const auto &rows = m_model.rows();
    int row = m_current < 0 ? int(rows.size()) : m_current;
    do {
        row += step;
    } while (row >= 0 && row < rows.size() && rows[row].kind != MessageRow::Kind::Message);
    if (row >= 0 && row < rows.size())
        setCurrentRow(row);
}

//! Moves the end of the selection within the row that has the keyboard.
void ChatView::moveCursor(bool forward, bool byWord)
{
    if (m_current < 0)
        return;
    layOut(m_current);
    const auto &text = m_items[std::size_t(m_current)].layout->shown().text;
    if (m_to.row != m_current)
        m_from = m_to = {m_current, forward ? 0 : text.size()};
    QTextBoundaryFinder finder(
        byWord ? QTextBoundaryFinder::Word : QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(m_to.at);
    // Isolates of ours take no step of their own.
    const auto &source = m_items[std::size_t(m_current)].layout->shown().source;
    const auto before = source.value(m_to.at);
    auto at = m_to.at;
    do {
        at = forward ? finder.toNextBoundary() : finder.toPreviousBoundary();
    } while (at > 0 && at < text.size() && source.value(at) == before);
    if (at >= 0)
        m_to.at = at;
    viewport()->update();
}

void ChatView::selectRow(int row)
{
    if (row < 0)
        return;
    layOut(row);
    m_from = {row, 0};
    m_to = {row, m_items[std::size_t(row)].layout->shown().text.size()};
    viewport()->update();
}

void ChatView::copy(const QString &text) const
{
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void ChatView::activateRow(int row)
{
    if (row < 0)
        return;
    layOut(row);
    auto &item = m_items[std::size_t(row)];
    const auto &links = item.layout->shown().links;
    if (!links.isEmpty())
        Q_EMIT linkActivated(links.first().url);
    else if (m_model.rows()[row].mediaId.isValid())
        Q_EMIT attachmentActivated(m_model.rows()[row].mediaId);
    else
        goToQuoted(row);
}

bool ChatView::goToQuoted(int row)
{
    const auto &message = m_model.rows()[row];
    const QString quoted = quotedText(message.body);
    if (quoted.trimmed().isEmpty())
        return false;
    Q_EMIT quotedWanted(message.id, quoted);
    return true;
}

//! What is selected, else the whole message.
void ChatView::quoteRow(int row)
{
    const QString selected = selectedText();
    auto body = row < 0 ? QString() : m_model.rows()[row].body;
    const QString text = selected.isEmpty() ? body.remove(QChar(u'\0')) : selected;
    if (!text.trimmed().isEmpty())
        Q_EMIT quoteWanted(text);
}

void ChatView::keyPressEvent(QKeyEvent *event)
{
    const bool isShift = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    const bool isRtl = m_current >= 0
        && paragraphDirection(m_model.rows()[m_current].body, m_inherited) == TextDirection::Rtl;
    if (event->matches(QKeySequence::Copy)) {
        const auto selected = selectedText();
        auto whole = m_current < 0 ? QString() : m_model.rows()[m_current].body;
        return copy(selected.isEmpty() ? whole.remove(QChar(u'\0')) : selected);
    }
    if (event->matches(QKeySequence::SelectAll))
        return selectRow(m_current);
    if (Keys::of(this).isKey(*event, Command::Quote))
        return quoteRow(m_current);
    if (Keys::of(this).isKey(*event, Command::SaveAttachment)) {
        if (m_current >= 0 && m_model.rows()[m_current].mediaId.isValid())
            Q_EMIT attachmentSaveWanted(m_model.rows()[m_current].mediaId);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up:
        return moveCurrent(-1);
    case Qt::Key_Down:
        return moveCurrent(1);
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (isShift)
            return moveCursor((event->key() == Qt::Key_Right) != isRtl, isControl);
        break;
    case Qt::Key_PageUp:
        return verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
    case Qt::Key_PageDown:
        return verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_Home:
        return verticalScrollBar()->setValue(0);
    case Qt::Key_End:
        return scrollToBottom();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return activateRow(m_current);
    default:
        break;
    }
    const QString text = event->text();
    if (!isControl && !text.isEmpty() && text.front().isPrint())
        return void(Q_EMIT typed(text));
    QAbstractScrollArea::keyPressEvent(event);
}

void ChatView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        moveCurrent(-1);
    viewport()->update();
}

void ChatView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void ChatView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int row = byKey ? m_current : rowAt(event->pos().y());
    if (row < 0 || m_model.rows()[row].kind != MessageRow::Kind::Message)
        return;
    const QPoint inRow = event->pos() - originOf(row);
    showMenu(row, inRow, byKey ? globalRect(row).center() : event->globalPos());
}

void ChatView::showMenu(int row, const QPoint &point, const QPoint &global)
{
    layOut(row);
    const auto &item = m_items[std::size_t(row)];
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString selected = selectedText();
    auto body = m_model.rows()[row].body;
    const QString text = selected.isEmpty() ? body.remove(QChar(u'\0')) : selected;
    auto *copyText = menu->addAction(icon(IconName::Copy), tr("Copy text"), QKeySequence::Copy);
    copyText->setEnabled(!text.isEmpty());
    connect(copyText, &QAction::triggered, this, [this, text] { copy(text); });
    auto *quote =
        menu->addAction(icon(IconName::Quote), withKey(tr("Quote in reply"), this, Command::Quote));
    quote->setEnabled(!text.trimmed().isEmpty());
    connect(quote, &QAction::triggered, this, [this, text] { Q_EMIT quoteWanted(text); });
    if (const auto quoted = quotedText(m_model.rows()[row].body); !quoted.trimmed().isEmpty())
        connect(menu->addAction(icon(IconName::Up), tr("Go to the quoted message")),
            &QAction::triggered, this,
            [this, id = m_model.rows()[row].id, quoted] { Q_EMIT quotedWanted(id, quoted); });
    const auto *link = item.layout->linkAt(point);
    if (!link && item.layout->shown().links.size() == 1)
        link = &item.layout->shown().links.first();
    if (link) {
        const QUrl url = link->url;
        connect(menu->addAction(icon(IconName::External), tr("Open link")), &QAction::triggered,
            this, [this, url] { Q_EMIT linkActivated(url); });
        connect(menu->addAction(icon(IconName::Link), tr("Copy link")), &QAction::triggered, this,
            [this, url] { copy(QString::fromLatin1(url.toEncoded())); });
    }
    if (const auto media = m_model.rows()[row].mediaId; media.isValid()) {
        connect(menu->addAction(icon(IconName::Clip), tr("Open attachment")), &QAction::triggered,
            this, [this, media] { Q_EMIT attachmentActivated(media); });
        auto *save = menu->addAction(icon(IconName::Download),
            withKey(tr("Save attachment as…"), this, Command::SaveAttachment));
        connect(
            save, &QAction::triggered, this, [this, media] { Q_EMIT attachmentSaveWanted(media); });
    }
    menu->popup(global);
}

bool ChatView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int row = rowAt(help->pos().y());
        const auto *message = row < 0 ? nullptr : &m_model.rows()[row];
        if (message && message->kind == MessageRow::Kind::Message
            && message->time != kUnknownTime) {
            const auto time = QDateTime::fromMSecsSinceEpoch(message->time);
            QToolTip::showText(
                help->globalPos(), plainToolTip(fullText(time) + u'\n' + utcText(time)), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace wxm
