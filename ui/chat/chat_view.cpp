// SPDX-License-Identifier: MIT
#include "ui/chat/chat_view.h"

#include "base/bidi.h"
#include "base/shown_body.h"
#include "ui/chat/chat_accessible.h"
#include "ui/chat/quote.h"
#include "ui/chat/sender_words.h"
#include "ui/chat/state_buttons.h"
#include "ui/common/accessible.h"

#include <QDateTime>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStringTokenizer>
#include <QStyle>

#include <algorithm>
#include <vector>

namespace wxm {

namespace {

//! Whether a line has no letters of its own to tell how it is read.
bool takesDirection(const QString &body)
{
    const auto isOtherBreak = [](QChar one) {
        return one == u'\r' || one == QChar::LineSeparator || one == QChar::ParagraphSeparator;
    };
    if (body.size() > limits::kFirstView || std::any_of(body.begin(), body.end(), isOtherBreak))
        return true;
    for (const auto line : QStringTokenizer(body, u'\n')) {
        if (!hasOwnDirection(line))
            return true;
    }
    return false;
}

} // namespace

ChatView::ChatView(const MessageModel &model, const People &people, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_model(model)
    , m_people(people)
    , m_down(new Button({}, Button::Kind::Tonal, this))
    , m_today(QDate::currentDate())
    , m_utcOffset(QDateTime::currentDateTime().offsetFromUtc())
{
    installChatAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setMinimumSize(240, 120);
    m_down->setIconName(IconName::Down);
    m_down->setButtonSize(Button::Size::Small);
    m_down->hide();
    connect(m_down, &Button::clicked, this, &ChatView::scrollToBottom);
    connect(&people, &People::changed, this, &ChatView::invalidate);
    watchModel();
    retranslate();
    reset();
}

ChatView::~ChatView() = default;

void ChatView::watchModel()
{
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ChatView::reset);
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, &ChatView::anchorToMessage);
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &ChatView::anchorToMessage);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { onInserted(first, last); });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this,
        [this](const QModelIndex &, int first, int last) { onRemoved(first, last); });
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) {
            onChanged(first.row(), last.row());
        });
}

void ChatView::reset()
{
    m_sought.clear();
    m_items.clear();
    m_items.resize(std::size_t(m_model.rowCount()));
    m_total = int(m_items.size()) * kGuessedHeight;
    m_above = m_aboveRow = 0;
    forgetRows();
}

//! Forgets every row number; what is searched for stays, and is looked for in the rows that come.
void ChatView::forgetRows()
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_top = 0;
    m_offset = 0;
    m_current = -1;
    m_told = {};
    m_toldGap = 0;
    m_newBelow = 0;
    m_isDragging = false;
    clearSelection();
    setAtBottom(true);
    announceNews();
    layOutVisible();
    Q_EMIT foundChanged();
}

void ChatView::onInserted(int first, int last)
{
    const int count = last - first + 1;
    std::vector<Item> fresh(static_cast<std::size_t>(count));
    m_items.insert(m_items.begin() + first, std::make_move_iterator(fresh.begin()),
        std::make_move_iterator(fresh.end()));
    m_total += count * kGuessedHeight;
    if (first < m_aboveRow) {
        m_aboveRow += count;
        m_above += count * kGuessedHeight;
    }
    const auto shift = [&](int &row) { row += row >= first ? count : 0; };
    shift(m_top);
    shift(m_current);
    shift(m_from.row);
    shift(m_to.row);
    const bool isBelow = std::size_t(last) + 1 == m_items.size();
    for (int row = first; row <= last; ++row) {
        const auto &message = m_model.rows()[row];
        if (message.kind != MessageRow::Kind::Message || !isBelow)
            continue;
        if (message.side == MessageRow::Side::Own && !message.key.isEmpty())
            setAtBottom(true); // what was just written is seen
        else if (!m_isAtBottom && message.side != MessageRow::Side::Own)
            ++m_newBelow;
    }
    announceNews();
    // A row is laid out by what stands above it.
    if (std::size_t(last) + 1 < m_items.size())
        m_items[std::size_t(last) + 1].layout.reset();
    retranslate();
    layOutVisible();
    if (!m_sought.isEmpty())
        Q_EMIT foundChanged();
}

void ChatView::onRemoved(int first, int last)
{
    const int count = last - first + 1;
    heightBefore(first); // those below take no part in it
    for (int row = first; row <= last; ++row)
        m_total -= m_items[std::size_t(row)].height;
    m_items.erase(m_items.begin() + first, m_items.begin() + last + 1);
    // With the last row every row number is void: the view is as it was before the first row came.
    if (m_items.empty())
        return forgetRows();
    const auto shift = [&](int &row) {
        if (row > last)
            row -= count;
        else if (row >= first)
            row = qMin(first, int(m_items.size()) - 1);
    };
    shift(m_top);
    shift(m_current);
    if ((m_from.row >= first && m_from.row <= last) || (m_to.row >= first && m_to.row <= last))
        clearSelection();
    shift(m_from.row);
    shift(m_to.row);
    layOutVisible();
}

void ChatView::onChanged(int first, int last)
{
    for (int row = first; row <= last && row < int(m_items.size()); ++row) {
        m_items[std::size_t(row)].layout.reset();
        tellFailed(row);
    }
    announceNews();
    layOutVisible();
}

//! A line may go or move when rows come above it; a message stays what it is.
void ChatView::anchorToMessage()
{
    if (m_isAtBottom)
        return;
    const auto &rows = m_model.rows();
    while (m_top + 1 < int(m_items.size()) && rows[m_top].kind != MessageRow::Kind::Message) {
        m_offset += m_items[std::size_t(m_top)].height;
        ++m_top;
    }
}

void ChatView::invalidate()
{
    for (auto &item : m_items)
        item.layout.reset();
    layOutVisible();
}

void ChatView::setInherited(TextDirection direction)
{
    if (std::exchange(m_inherited, direction) != direction)
        layOutVisible(); // rows that take it are laid out anew
}

void ChatView::setOwnAtRight(bool isAtRight)
{
    if (std::exchange(m_isOwnAtRight, isAtRight) != isAtRight)
        invalidate();
}

void ChatView::setTranslation(const Translation &translation)
{
    m_translation = &translation;
    connect(&translation, &Translation::changed, this, [this](ThreadKey thread) {
        if (thread == m_model.thread())
            invalidate();
    });
}

MessageContext ChatView::contextOf(int row)
{
    const auto &message = m_model.rows()[row];
    auto *buttons = wantsPerson(message) ? buttonsOf(message) : nullptr;
    const bool isBelowLine = row > 0 && m_model.rows()[row - 1].kind != MessageRow::Kind::Message;
    return {.width = rowWidth(),
        .direction = layoutDirection(),
        .beneath = m_translation && message.id.isValid()
            ? m_translation->beneath(m_model.thread(), message.id, message.body)
            : std::nullopt,
        .sides = m_isOwnAtRight ? Qt::LeftToRight : layoutDirection(),
        .inherited = m_inherited,
        .sender =
            message.kind == MessageRow::Kind::Message ? senderWords(message, m_people) : QString(),
        .thread = m_model.thread(),
        .today = m_today,
        .isFirst = row == 0,
        .isBelowLine = isBelowLine,
        .showsAll = m_items[std::size_t(row)].showsAll,
        .buttons = buttons ? buttons->sizeHint() : QSize()};
}

//! Who wrote what the row quotes: a quote is plain text, so it is looked for in what stands above.
QString ChatView::quotedSender(int row) const
{
    static constexpr int kFarthest = 200;
    // As long as two hundred messages are; strangers who write longer ones are read less far.
    static constexpr qsizetype kMostUnits = 65'536;
    qsizetype units = 0;
    const auto &rows = m_model.rows();
    if (rows[row].kind != MessageRow::Kind::Message)
        return {};
    const QString quoted = quotedText(rows[row].body).simplified();
    for (int at = row - 1; !quoted.isEmpty() && at >= 0 && row - at <= kFarthest; --at) {
        const auto &other = rows[at];
        units += other.body.size();
        if (units > kMostUnits)
            break;
        if (other.kind == MessageRow::Kind::Message && other.body.simplified().contains(quoted))
            return senderWords(other, m_people);
    }
    return {};
}

StateButtons *ChatView::buttonsOf(const MessageRow &row)
{
    auto *buttons = m_buttons.value(row.key);
    if (buttons && buttons->state() == row.state)
        return buttons;
    if (buttons)
        buttons->deleteLater();
    buttons = new StateButtons(row.state, viewport());
    m_buttons.insert(row.key, buttons);
    const auto key = row.key;
    connect(buttons, &StateButtons::checkAgain, this, [this, key] { Q_EMIT checkAgain(key); });
    connect(buttons, &StateButtons::sendAgain, this, [this, key] { Q_EMIT sendAgain(key); });
    connect(buttons, &StateButtons::edit, this, [this, key] { Q_EMIT editWanted(key); });
    connect(buttons, &StateButtons::discard, this, [this, key] { Q_EMIT discardWanted(key); });
    return buttons;
}

void ChatView::layOut(int row)
{
    auto &item = m_items[std::size_t(row)];
    if (item.layout && (!item.inherits || item.inherited == m_inherited))
        return;
    auto context = contextOf(row);
    item.inherits = takesDirection(m_model.rows()[row].body);
    item.inherited = m_inherited;
    context.quotedSender = quotedSender(row);
    item.layout = std::make_unique<MessageLayout>(m_model.rows()[row], context, Theme::of(this));
    setHeight(row, item.layout->height());
}

void ChatView::layOutVisible()
{
    if (m_items.empty() || viewport()->height() <= 0) {
        syncScrollBar();
        placeButtons();
        placeDownButton();
        viewport()->update();
        return;
    }
    m_top = qBound(0, m_top, int(m_items.size()) - 1);
    if (!m_isAtBottom)
        layOutFromAnchor();
    if (m_isAtBottom)
        layOutFromBottom();
    syncScrollBar();
    placeButtons();
    placeDownButton();
    viewport()->update();
    askForOlder();
}

void ChatView::layOutFromBottom()
{
    int y = viewport()->height() - kFoot;
    int row = int(m_items.size());
    while (row > 0 && y > 0) {
        layOut(--row);
        y -= m_items[std::size_t(row)].height;
    }
    m_top = row;
    m_offset = y;
}

void ChatView::layOutFromAnchor()
{
    while (m_offset > 0 && m_top > 0) {
        layOut(--m_top);
        m_offset -= m_items[std::size_t(m_top)].height;
    }
    layOut(m_top);
    if (m_top == 0)
        m_offset = std::min(m_offset, 0); // nothing stands above the first
    while (m_top + 1 < int(m_items.size()) && m_offset + m_items[std::size_t(m_top)].height <= 0) {
        m_offset += m_items[std::size_t(m_top)].height;
        layOut(++m_top);
    }
    int y = m_offset;
    int row = m_top;
    while (row < int(m_items.size()) && y < viewport()->height()) {
        layOut(row);
        y += m_items[std::size_t(row++)].height;
    }
    // The foot came into sight, or all of it fits.
    if (y + kFoot <= viewport()->height())
        setAtBottom(true);
}

void ChatView::setAtBottom(bool isAtBottom)
{
    if (isAtBottom)
        m_newBelow = 0;
    if (std::exchange(m_isAtBottom, isAtBottom) != isAtBottom)
        Q_EMIT atBottomChanged(isAtBottom);
}

void ChatView::scrollToBottom()
{
    setAtBottom(true);
    layOutVisible();
}

void ChatView::showUnreadLine()
{
    const auto &rows = m_model.rows();
    for (int row = 0; row < rows.size(); ++row) {
        if (rows[row].kind != MessageRow::Kind::Unread)
            continue;
        layOutVisible();
        if (row >= m_top && (row > m_top || m_offset >= 0))
            return; // all that is new is seen already
        setAtBottom(false);
        m_top = row;
        m_offset = space::k8;
        return layOutVisible();
    }
}

//! What fills less than the view, or nears its beginning, wants more of the past.
void ChatView::askForOlder()
{
    if (verticalScrollBar()->value() < viewport()->height() && isVisible())
        QMetaObject::invokeMethod(this, &ChatView::olderWanted, Qt::QueuedConnection);
}

//! Rows reach below the scroll bar, so that both gutters look the same.
int ChatView::rowWidth() const { return viewport()->width() + barWidth(); }

int ChatView::rowLeft() const { return layoutDirection() == Qt::RightToLeft ? -barWidth() : 0; }

int ChatView::barWidth() const
{
    return verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0;
}

QPoint ChatView::originOf(int row) const { return {rowLeft(), topOf(row)}; }

void ChatView::placeButtons()
{
    QSet<QByteArray> seen;
    int y = m_offset;
    for (int row = m_top; row < int(m_items.size()) && y < viewport()->height(); ++row) {
        const auto &message = m_model.rows()[row];
        const auto &item = m_items[std::size_t(row)];
        if (wantsPerson(message) && item.layout) {
            auto *buttons = buttonsOf(message);
            buttons->setGeometry(item.layout->buttons().translated(rowLeft(), y));
            buttons->show();
            seen.insert(message.key);
        }
        y += item.height;
    }
    for (auto it = m_buttons.begin(); it != m_buttons.end(); ++it) {
        if (!seen.contains(it.key()))
            (*it)->hide();
    }
}

//! In a strip of its own below the messages, so that it lies over none.
void ChatView::placeDownButton()
{
    m_down->setVisible(!m_isAtBottom);
    const int strip = m_isAtBottom ? 0 : Theme::of(this).scaled(kJumpStrip);
    if (viewportMargins().bottom() != strip)
        setViewportMargins(0, 0, 0, strip); // comes back here by the resize
    if (m_isAtBottom)
        return;
    retranslate();
    m_down->adjustSize();
    const QRect room(0, height() - strip, width(), strip);
    const QRect place(room.right() + 1 - m_down->width() - space::k20,
        room.top() + (strip - m_down->height()) / 2, m_down->width(), m_down->height());
    m_down->setGeometry(QStyle::visualRect(layoutDirection(), room, place));
}

void ChatView::retranslate()
{
    setAccessibleName(tr("Messages in thread"));
    m_down->setText(m_newBelow > 0 ? tr("%n new", nullptr, m_newBelow) : tr("Newest"));
}

void ChatView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        invalidate();
    else
        layOutVisible();
}

void ChatView::changeEvent(QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::LanguageChange)
        retranslate();
    if (type == QEvent::LanguageChange || type == QEvent::LayoutDirectionChange
        || type == QEvent::PaletteChange || type == QEvent::FontChange) {
        m_today = QDate::currentDate();
        invalidate();
    }
    QAbstractScrollArea::changeEvent(event);
}

void ChatView::lookAtClock()
{
    const auto now = QDateTime::currentDateTime();
    if (now.date() == m_today && now.offsetFromUtc() == m_utcOffset)
        return;
    m_today = now.date(); // "Today" has become yesterday
    m_utcOffset = now.offsetFromUtc();
    invalidate();
}

void ChatView::paintEvent(QPaintEvent *event)
{
    const auto &theme = Theme::of(this);
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme.color(ColorRole::Surface));
    int y = m_offset;
    for (int row = m_top; row < int(m_items.size()) && y < viewport()->height(); ++row) {
        const auto &item = m_items[std::size_t(row)];
        if (item.layout) {
            const auto [start, length] = selectionIn(row);
            item.layout->paint(&painter, {rowLeft(), y}, m_model.rows()[row], contextOf(row), theme,
                {.selectionStart = start,
                    .selectionLength = length,
                    .found = foundIn(item.layout->shown().text),
                    .isSought = !m_sought.isEmpty(),
                    .isCurrent = row == m_current,
                    .isActive = hasFocus()});
        }
        y += item.height;
    }
}

QString ChatView::spokenText(int row) const
{
    const auto &message = m_model.rows()[row];
    const auto words = spokenRow(message, m_people, m_model.thread(), m_today);
    const auto beneath = m_translation && message.id.isValid()
        ? m_translation->beneath(m_model.thread(), message.id, message.body)
        : std::nullopt;
    if (!beneath)
        return words;
    const auto text = withoutBidiControls(shownBody(beneath->text).text);
    return beneath->isOwn ? words + tr(", written as: %1").arg(text)
                          : words + tr(", translated: %1").arg(text);
}

QRect ChatView::globalRect(int row) const
{
    if (row < 0 || row >= int(m_items.size()))
        return {};
    const QRect rect(0, topOf(row), viewport()->width(), m_items[std::size_t(row)].height);
    return {viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

QList<QWidget *> ChatView::shownButtons() const
{
    QList<QWidget *> shown;
    for (const auto *buttons : m_buttons) {
        if (!buttons->isHidden())
            shown += buttons->buttons();
    }
    if (!m_down->isHidden())
        shown.append(m_down);
    return shown;
}

} // namespace wxm
