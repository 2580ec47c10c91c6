// SPDX-License-Identifier: MIT
#include "ui/chat/message_layout.h"
#include "ui/chat/sender_words.h"
#include "ui/chat/translation_words.h"
#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/relative_time.h"

#include <QCoreApplication>
#include <QPainterPath>
#include <QStyle>

namespace wxm {

namespace {

struct MessageWords {
    Q_DECLARE_TR_FUNCTIONS(MessageView)
};

using State = MessageRow::State;

ColorRole fillOf(const MessageRow &row)
{
    switch (row.side) {
    case MessageRow::Side::Other:
        return ColorRole::BubbleIn;
    case MessageRow::Side::Staff:
        return ColorRole::Surface;
    case MessageRow::Side::Own:
        return ColorRole::BubbleOut;
    }
    return ColorRole::BubbleIn;
}

//! Words of a line in the middle, with hairlines on both sides.
void paintDivider(QPainter *painter, const QRect &rect, const QString &words, ColorRole role,
    ColorRole lineRole, Weight weight, const Theme &theme, Qt::LayoutDirection direction)
{
    auto style = ownCellStyle(theme, TextSize::Meta, words, role, direction, weight);
    style.alignment = Qt::AlignHCenter;
    const int width = paintCell(painter, rect, words, style);
    const int gap = (rect.width() - width) / 2 - space::k12;
    if (gap <= 0)
        return;
    const QRect line(rect.left(), rect.center().y(), gap, 1);
    paintHairline(painter, line, theme.color(lineRole));
    paintHairline(painter, line.translated(rect.width() - gap, 0), theme.color(lineRole));
}

} // namespace

void MessageLayout::paint(QPainter *painter, const QPoint &at, const MessageRow &row,
    const MessageContext &context, const Theme &theme, const Marks &marks) const
{
    if (row.kind != MessageRow::Kind::Message)
        return paintLine(painter, at, row, context, theme);
    if (m_author.isValid())
        paintAuthor(painter, at, context, theme);
    paintBubble(painter, at, row, theme);
    paintQuote(painter, at, theme);
    if (marks.isCurrent && (marks.isActive || (marks.isSought && !marks.found.isEmpty())))
        paintInnerFocus(painter, m_bubble.translated(at).adjusted(-2, -2, 2, 2), theme);
    QList<QTextLayout::FormatRange> formats;
    for (const auto &link : m_shown.links) {
        QTextCharFormat format;
        format.setForeground(theme.color(ColorRole::AccentText));
        format.setFontUnderline(true);
        formats.append({int(link.start), int(link.length), format});
    }
    for (const auto &[start, length] : marks.found) {
        for (const auto &rect : m_body.rectsOf(start, length))
            painter->fillRect(rect.translated(m_text + at), theme.color(ColorRole::WarnSoft));
        QTextCharFormat format;
        format.setForeground(theme.color(ColorRole::Text));
        format.setFontUnderline(true);
        formats.append({int(start), int(length), format});
    }
    for (const auto &rect : m_body.rectsOf(marks.selectionStart, marks.selectionLength))
        painter->fillRect(rect.translated(m_text + at), theme.color(ColorRole::Accent));
    if (marks.selectionLength > 0) {
        QTextCharFormat format;
        format.setForeground(theme.color(ColorRole::OnAccent));
        formats.append({int(marks.selectionStart), int(marks.selectionLength), format});
    }
    painter->setRenderHint(QPainter::Antialiasing);
    m_body.paint(painter, m_text + at, theme.color(ColorRole::Text), formats);
    const auto direction = context.direction;
    if (m_attachment.isValid()) {
        const QRect rect = m_attachment.translated(at);
        const int side = theme.scaled(metric::kIconMeta);
        const QRect icon(rect.left(), rect.top() + (rect.height() - side) / 2, side, side);
        paintIcon(painter, QStyle::visualRect(direction, rect, icon), IconName::Clip,
            theme.color(ColorRole::AccentText), direction);
        const QString words = attachmentWords(row.mediaId, row.mediaName);
        paintCell(painter,
            QStyle::visualRect(direction, rect, rect.adjusted(side + space::k4, 0, 0, 0)), words,
            ownCellStyle(theme, TextSize::Ui, words, ColorRole::AccentText, direction));
    }
    if (m_more.isValid()) {
        const QString words = MessageWords::tr("Show all");
        paintCell(painter, m_more.translated(at), words,
            ownCellStyle(theme, TextSize::Ui, words, ColorRole::AccentText, direction));
    }
    paintBeneath(painter, at, context, theme);
    paintBeside(painter, at, row, context, theme);
}

//! A hairline, the badge, and the text in its own direction.
void MessageLayout::paintBeneath(
    QPainter *painter, const QPoint &at, const MessageContext &context, const Theme &theme) const
{
    if (m_beneathRect.isEmpty() || !context.beneath)
        return;
    const QRect rect = m_beneathRect.translated(at);
    const int pad = space::k8;
    paintHairline(painter, {rect.left() - pad, rect.top() + pad / 2, rect.width() + 2 * pad, 1},
        theme.color(ColorRole::Line2));
    const int line = theme.lineHeight(TextSize::Meta);
    QString words = directionBadge(context.beneath->from, context.beneath->to);
    if (context.beneath->isOwn)
        words += QStringLiteral(" · ") + MessageWords::tr("as you wrote it");
    const int side = theme.scaled(metric::kIconMeta);
    const QRect badge(rect.left(), rect.top() + pad, rect.width(), line);
    paintIcon(painter,
        QStyle::visualRect(
            context.direction, badge, {badge.left(), badge.top() + (line - side) / 2, side, side}),
        IconName::Translate, theme.color(ColorRole::AccentText), context.direction);
    paintCell(painter,
        QStyle::visualRect(context.direction, badge, badge.adjusted(side + space::k4, 0, 0, 0)),
        words,
        ownCellStyle(theme, TextSize::Meta, words, ColorRole::AccentText, context.direction));
    const int x = context.direction == Qt::RightToLeft ? rect.right() + 1 - m_beneath.size().width()
                                                       : rect.left();
    m_beneath.paint(painter, {x, rect.top() + pad + line}, theme.color(ColorRole::Text2));
}

void MessageLayout::paintQuote(QPainter *painter, const QPoint &at, const Theme &theme) const
{
    if (m_quoteRect.isEmpty())
        return;
    const QRect rect = m_quoteRect.translated(at);
    const auto direction = m_isQuoteRtl ? Qt::RightToLeft : Qt::LeftToRight;
    const auto place = [&](const QRect &logical) {
        return QStyle::visualRect(direction, rect, logical.translated(rect.topLeft()));
    };
    paintBox(painter, place({0, 1, kQuoteBar, rect.height() - 2}), 1,
        theme.color(ColorRole::AccentText));
    const int from = kQuoteBar + space::k8;
    int top = 0;
    if (!m_quoteAuthor.isEmpty()) {
        top = theme.lineHeight(TextSize::Ui);
        paintCell(painter, place({from, 0, rect.width() - from, top}), m_quoteAuthor,
            cellStyle(theme, TextSize::Ui, m_quoteAuthor, ColorRole::AccentText, direction,
                Weight::Bold));
    }
    m_quote.paint(painter, place({QPoint(from, top), m_quote.size()}).topLeft(),
        theme.color(ColorRole::Text2));
}

void MessageLayout::paintLine(QPainter *painter, const QPoint &at, const MessageRow &row,
    const MessageContext &context, const Theme &theme) const
{
    const QRect rect = m_bubble.translated(at);
    if (row.kind == MessageRow::Kind::Day)
        return paintDivider(painter, rect, dayText(row.day, context.today), ColorRole::Text2,
            ColorRole::Line, Weight::Regular, theme, context.direction);
    if (row.kind == MessageRow::Kind::Gap)
        return paintDivider(painter, rect, gapWords(row.gap), ColorRole::Warn, ColorRole::Warn,
            Weight::Regular, theme, context.direction);
    if (row.kind == MessageRow::Kind::Unread)
        return paintDivider(painter, rect, newMessagesWords(row.count), ColorRole::AccentText,
            ColorRole::AccentText, Weight::Bold, theme, context.direction);
    const QString words = startWords(context.thread);
    auto style = ownCellStyle(theme, TextSize::Meta, words, ColorRole::Text2, context.direction);
    const int side = theme.scaled(metric::kIconMeta);
    const int width = cellWidth(words, style.font) + side + space::k8;
    const QRect group(rect.left() + (rect.width() - width) / 2, rect.top(), width, rect.height());
    const QRect icon(group.left(), group.center().y() - side / 2, side, side);
    paintIcon(painter, QStyle::visualRect(context.direction, group, icon), IconName::Inbox,
        theme.color(ColorRole::Text3), context.direction);
    paintCell(painter,
        QStyle::visualRect(context.direction, group, group.adjusted(side + space::k8, 0, 0, 0)),
        words, style);
}

void MessageLayout::paintAuthor(
    QPainter *painter, const QPoint &at, const MessageContext &context, const Theme &theme) const
{
    // Shield, name and role are cells of their own, ending at the edge of the bubble.
    const int over = theme.overhang(TextSize::Meta);
    const QRect rect = m_author.translated(at).adjusted(0, -over, 0, over);
    const auto direction = context.direction;
    const QString role = MessageWords::tr("Staff");
    const auto roleStyle = cellStyle(theme, TextSize::Meta, role, ColorRole::Text2, direction);
    const auto nameStyle =
        cellStyle(theme, TextSize::Meta, context.sender, ColorRole::Text, direction, Weight::Bold);
    const int side = theme.scaled(metric::kIconMeta);
    const int roleWidth = cellWidth(role, roleStyle.font);
    const int nameWidth = qMin(
        cellWidth(context.sender, nameStyle.font), rect.width() - roleWidth - side - 2 * space::k8);
    int x = rect.right() + 1 - roleWidth;
    const auto place = [&](int from, int width) {
        return QStyle::visualRect(context.sides, rect, {from, rect.top(), width, rect.height()});
    };
    paintCell(painter, place(x, roleWidth), role, roleStyle);
    x -= nameWidth + space::k8;
    paintCell(painter, place(x, nameWidth), context.sender, nameStyle);
    x -= side + space::k8;
    const QRect shield(x, rect.center().y() - side / 2, side, side);
    paintIcon(painter, QStyle::visualRect(context.sides, rect, shield), IconName::Shield,
        theme.color(ColorRole::AccentText), direction);
}

void MessageLayout::paintBubble(
    QPainter *painter, const QPoint &at, const MessageRow &row, const Theme &theme) const
{
    const QRectF rect = m_bubble.translated(at);
    painter->setRenderHint(QPainter::Antialiasing);
    if (row.state == State::NotConfirmed) {
        QPen pen(theme.color(ColorRole::WarnMark), 1, Qt::DashLine);
        pen.setDashPattern({3, 2});
        painter->setPen(pen);
        painter->setBrush(theme.color(fillOf(row)));
        painter->drawRoundedRect(rect.adjusted(.5, .5, -.5, -.5), radius::kNormal, radius::kNormal);
        return;
    }
    QColor edge;
    if (row.state == State::Refused)
        edge = theme.color(ColorRole::Danger);
    else if (row.side == MessageRow::Side::Staff)
        edge = theme.color(ColorRole::Line2);
    paintBox(painter, rect, radius::kNormal, theme.color(fillOf(row)), edge);
}

void MessageLayout::paintBeside(QPainter *painter, const QPoint &at, const MessageRow &row,
    const MessageContext &context, const Theme &theme) const
{
    const auto direction = context.direction;
    const int side = theme.scaled(metric::kIconMeta);
    const auto pair = [&](const QRect &rect, std::optional<IconName> icon, ColorRole iconRole,
                          const QString &words, ColorRole role) {
        const QRect mark(rect.left(), rect.top() + (rect.height() - side) / 2, side, side);
        if (icon)
            paintIcon(painter, QStyle::visualRect(direction, rect, mark), *icon,
                theme.color(iconRole), direction);
        const int over = theme.overhang(TextSize::Meta);
        const QRect text = rect.adjusted(icon ? side + space::k4 : 0, -over, 0, over);
        paintCell(painter, QStyle::visualRect(direction, rect, text), words,
            ownCellStyle(theme, TextSize::Meta, words, role, direction));
    };
    const QRect beside = m_beside.translated(at);
    const QString time = clockText(
        row.time == kUnknownTime ? QDateTime() : QDateTime::fromMSecsSinceEpoch(row.time));
    if (row.waitsUntil > 0) {
        pair(beside, {}, ColorRole::Text3, time, ColorRole::Text3);
        return pair(m_state.translated(at), IconName::Clock, ColorRole::Warn, stateWords(row),
            ColorRole::Warn);
    }
    if (!row.sentBody.isEmpty())
        pair(m_state.translated(at), IconName::Warn, ColorRole::Warn, stateWords(row),
            ColorRole::Warn);
    switch (row.state) {
    case State::Received:
        return pair(beside, {}, ColorRole::Text3, time, ColorRole::Text3);
    case State::Sent:
        return pair(beside, IconName::Check, ColorRole::Ok, time, ColorRole::Text3);
    case State::Queued:
    case State::Sending:
        return pair(beside, IconName::Clock, ColorRole::Text3, stateWords(row), ColorRole::Text3);
    case State::Checking:
        return pair(beside, IconName::Refresh, ColorRole::Warn, stateWords(row), ColorRole::Warn);
    case State::NotConfirmed:
        pair(beside, {}, ColorRole::Text3, time, ColorRole::Text3);
        return pair(m_state.translated(at), IconName::Warn, ColorRole::Warn, stateWords(row),
            ColorRole::Warn);
    case State::Refused:
        pair(beside, {}, ColorRole::Text3, time, ColorRole::Text3);
        return pair(m_state.translated(at), IconName::Close, ColorRole::Danger, stateWords(row),
            ColorRole::Danger);
    }
}

} // namespace wxm
