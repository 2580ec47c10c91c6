// SPDX-License-Identifier: MIT
#include "ui/chat/message_layout.h"

#include "ui/chat/quote.h"
#include "ui/chat/sender_words.h"
#include "ui/common/relative_time.h"

#include <QCoreApplication>
#include <QStyle>

namespace wxm {

namespace {

struct MessageView {
    Q_DECLARE_TR_FUNCTIONS(MessageView)
};

constexpr int kGutter = space::k20;
constexpr int kPadX = space::k12;
constexpr int kPadY = 7;
constexpr int kWidest = 480;
constexpr int kShareOfWidth = 72; // per cent
constexpr int kCollapsedLines = 20;
constexpr int kQuoteLines = 3;
constexpr int kDayLine = 36; //!< of a day or unread line

QString timeWords(EpochMs time)
{
    return clockText(time == kUnknownTime ? QDateTime() : QDateTime::fromMSecsSinceEpoch(time));
}

bool isLeading(const MessageRow &row) { return row.side == MessageRow::Side::Other; }

//! As wide as it will be painted: a text without letters takes the font of the window's direction.
int widthOf(const QString &words, TextSize size, const MessageContext &context, const Theme &theme)
{
    const auto style = ownCellStyle(theme, size, words, ColorRole::Text, context.direction);
    return cellWidth(words, style.font);
}

int besideWidth(const MessageRow &row, const MessageContext &context, const Theme &theme)
{
    const bool saysState = row.waitsUntil == 0 // else below the bubble
        && (row.state == MessageRow::State::Queued || row.state == MessageRow::State::Sending
            || row.state == MessageRow::State::Checking);
    const QString words = saysState ? stateWords(row) : timeWords(row.time);
    const int text = widthOf(words, TextSize::Meta, context, theme);
    const bool hasMark = saysState || row.state == MessageRow::State::Sent;
    return text + (hasMark ? theme.scaled(metric::kIconMeta) + space::k4 : 0);
}

} // namespace

bool wantsPerson(const MessageRow &row)
{
    return row.state == MessageRow::State::NotConfirmed || row.state == MessageRow::State::Refused
        || row.state == MessageRow::State::Queued // it can still be taken back
        || !row.sentBody.isEmpty();
}

bool saysBelow(const MessageRow &row) { return wantsPerson(row) || row.waitsUntil > 0; }

MessageLayout::MessageLayout(
    const MessageRow &row, const MessageContext &context, const Theme &theme)
{
    if (row.kind == MessageRow::Kind::Message)
        layOutMessage(row, context, theme);
    else
        layOutLine(context, theme, row);
}

void MessageLayout::layOutLine(
    const MessageContext &context, const Theme &theme, const MessageRow &row)
{
    const int extra = context.isFirst ? space::k8 : 0;
    m_height = extra + theme.scaled(row.kind == MessageRow::Kind::Start ? space::k32 : kDayLine);
    m_bubble = QRect(kGutter, extra, context.width - 2 * kGutter, m_height - extra);
}

void MessageLayout::layOutMessage(
    const MessageRow &row, const MessageContext &context, const Theme &theme)
{
    const QRect whole(0, 0, context.width, 1);
    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(context.sides, whole, rect);
    };
    int y = row.startsRun && !context.isBelowLine ? space::k12 : space::k4;
    if (context.isFirst)
        y = space::k20;
    const bool hasAuthor = row.side == MessageRow::Side::Staff && row.startsRun;
    const int room = context.width - 2 * kGutter;
    if (hasAuthor) {
        m_author = QRect(kGutter, y, room, theme.lineHeight(TextSize::Meta));
        y += m_author.height() + space::k4;
    }
    const int beside = besideWidth(row, context, theme);
    const int widest = qMax(80,
        qMin(qMin(theme.scaled(kWidest), room * kShareOfWidth / 100), room - beside - space::k8));
    const auto limit = context.showsAll ? limits::kBody : limits::kFirstView;
    layOutQuote(row, context, theme, widest - 2 * kPadX);
    const auto quoted = quoteLength(row.body);
    m_shown = shownBody(QStringView(row.body).sliced(quoted), limit, context.inherited);
    // What is read of an answer ends there, so a message as long as that may have been longer.
    m_shown.isCut = m_shown.isCut || row.body.size() >= limits::kBody - 1;
    if (context.showsAll)
        markCut(m_shown);
    for (auto &source : m_shown.source) // places in the whole message, for copying
        source += quoted;
    const int above = m_quoteRect.isEmpty() ? 0 : m_quoteRect.height() + space::k4;
    int inner = 0, textHeight = 0;
    if (!row.body.isEmpty()) {
        m_body = BodyLayout(m_shown.text, theme,
            {.width = widest - 2 * kPadX,
                .inherited = context.inherited,
                .maximumLines = context.showsAll ? 0 : kCollapsedLines});
        inner = qMax(m_body.size().width(), m_quoteRect.width());
        textHeight = above + m_body.size().height();
    }
    int tall = textHeight;
    const int chip = theme.scaled(metric::kIcon) + space::k4;
    const int metaLine = theme.lineHeight(TextSize::Ui);
    const bool hasMore = !context.showsAll && (m_shown.isCut || m_body.isCut());
    if (row.mediaId.isValid()) {
        const QString words = attachmentWords(row.mediaId, row.mediaName);
        inner = qMax(inner, chip + widthOf(words, TextSize::Ui, context, theme));
        tall += metaLine;
    }
    const QString more = MessageView::tr("Show all");
    if (hasMore) {
        inner = qMax(inner, widthOf(more, TextSize::Ui, context, theme));
        tall += metaLine;
    }
    const int beforeBeneath = tall;
    if (context.beneath) {
        m_beneath =
            BodyLayout(shownBody(context.beneath->text, limit, context.inherited).text, theme,
                {.width = widest - 2 * kPadX, .inherited = context.inherited, .maximumLines = 0});
        inner = qMax(inner, m_beneath.size().width());
        tall += 2 * kPadY + theme.lineHeight(TextSize::Meta) + m_beneath.size().height();
    }
    const QSize size(inner + 2 * kPadX, qMax(tall, theme.lineHeight(TextSize::Body)) + 2 * kPadY);
    const int x = isLeading(row) ? kGutter : context.width - kGutter - size.width();
    m_bubble = mirrored({x, y, size.width(), size.height()});
    // The block of the text keeps the leading edge of the window; inside, each paragraph its own.
    const int textX = context.direction == Qt::RightToLeft
        ? m_bubble.right() + 1 - kPadX - m_body.size().width()
        : m_bubble.left() + kPadX;
    m_text = {textX, m_bubble.top() + kPadY + above};
    if (above > 0) {
        const QRect logical(m_bubble.left() + kPadX, m_bubble.top() + kPadY, m_quoteRect.width(),
            m_quoteRect.height());
        m_quoteRect = QStyle::visualRect(context.direction, m_bubble, logical);
    }
    int below = m_bubble.top() + kPadY + textHeight;
    const QRect line(m_bubble.left() + kPadX, 0, inner, metaLine);
    if (row.mediaId.isValid()) {
        m_attachment = line.translated(0, below);
        below += metaLine;
    }
    if (hasMore)
        m_more = line.translated(0, below);
    if (context.beneath)
        m_beneathRect = QRect(m_bubble.left() + kPadX, m_bubble.top() + kPadY + beforeBeneath,
            inner, tall - beforeBeneath);
    const int besideX = isLeading(row) ? x + size.width() + space::k8 : x - space::k8 - beside;
    const int metaHeight = theme.lineHeight(TextSize::Meta);
    m_beside = mirrored({besideX, y + size.height() - metaHeight - space::k4, beside, metaHeight});
    y += size.height();
    if (saysBelow(row)) {
        const int needed = theme.scaled(metric::kIconMeta) + space::k8
            + widthOf(stateWords(row), TextSize::Meta, context, theme);
        const int height = qMax(context.buttons.height(), metaHeight);
        const bool fits = needed + space::k8 + context.buttons.width() <= room;
        const int edge = context.width - kGutter;
        const int stateWidth = qMin(needed, room);
        y += space::k4;
        if (fits) {
            m_buttons =
                mirrored({edge - context.buttons.width(), y, context.buttons.width(), height});
            const int stateX = edge - context.buttons.width() - space::k8 - stateWidth;
            m_state = mirrored({stateX, y, stateWidth, height});
            y += height;
        } else {
            m_state = mirrored({edge - stateWidth, y, stateWidth, metaHeight + space::k4});
            y += metaHeight + space::k8;
            m_buttons =
                mirrored({edge - context.buttons.width(), y, context.buttons.width(), height});
            y += height;
        }
    }
    m_height = y;
}

void MessageLayout::layOutQuote(
    const MessageRow &row, const MessageContext &context, const Theme &theme, int widest)
{
    const QString quoted = quotedText(row.body);
    if (quoted.isEmpty())
        return;
    const int beside = kQuoteBar + space::k8;
    m_quote = BodyLayout(shownBody(quoted, limits::kFirstView, context.inherited).text, theme,
        {.width = widest - beside,
            .size = TextSize::Ui,
            .inherited = context.inherited,
            .maximumLines = kQuoteLines});
    m_isQuoteRtl = paragraphDirection(quoted, context.inherited) == TextDirection::Rtl;
    m_quoteRect = QRect({}, m_quote.size() + QSize(beside, 0));
    m_quoteAuthor = context.quotedSender;
    if (m_quoteAuthor.isEmpty())
        return;
    const auto style = cellStyle(
        theme, TextSize::Ui, m_quoteAuthor, ColorRole::AccentText, context.direction, Weight::Bold);
    const int wanted = qMin(cellWidth(m_quoteAuthor, style.font) + beside, widest);
    m_quoteRect.setWidth(qMax(m_quoteRect.width(), wanted));
    m_quoteRect.setHeight(m_quoteRect.height() + theme.lineHeight(TextSize::Ui));
}

qsizetype MessageLayout::textAt(const QPoint &point, bool nearest) const
{
    if (m_shown.text.isEmpty())
        return -1;
    return m_body.positionAt(point - m_text, nearest);
}

const TextLink *MessageLayout::linkAt(const QPoint &point) const
{
    const qsizetype at = textAt(point, false);
    if (at < 0)
        return nullptr;
    for (const auto &link : m_shown.links) {
        if (at >= link.start && at < link.start + link.length)
            return &link;
    }
    return nullptr;
}

} // namespace wxm
