// SPDX-License-Identifier: MIT
#include "ui/common/badge.h"
#include "ui/common/paint.h"
#include "ui/common/theme_colors.h"
#include "ui/live/feed_rows.h"
#include "ui/live/live_words.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

// What was done to a comment, or to who wrote it, and why it stands out, in its row.

namespace wxm::live {
using namespace Qt::StringLiterals;

void FeedRows::paintRemoved(QPainter &painter, const QRect &line, const FeedRow &row) const
{
    const bool mine = m_live->isMine(CommentId{row.id});
    const bool isDone = m_live->confirmed().removed.contains(CommentId{row.id});
    const QString words = !isDone ? tr("Removing…") : mine ? tr("Removed by you") : tr("Removed");
    const auto &theme = Theme::of(&m_owner);
    const int icon = theme.scaled(metric::kIconMeta);
    const int from = line.left() + theme.scaled(feed::kBodyAt);
    paintIcon(&painter,
        mirrored(line, QRect(from, line.top() + (line.height() - icon) / 2, icon, icon)),
        IconName::Trash, theme.color(ColorRole::Text3), m_owner.layoutDirection());
    const QRect cell(
        from + icon + space::k4, line.top(), line.right() - from - icon, line.height());
    paintCell(&painter, mirrored(line, cell), words,
        cellStyle(theme, TextSize::Meta, words, ColorRole::Text3, m_owner.layoutDirection()));
}

//! Of a viewer who was blocked: what fades has a word as well. Over the end of the line, since a
//! row that grew would move those below it under the pointer.
void FeedRows::paintBlocked(QPainter &painter, const QRect &rect, UserId person) const
{
    const auto &theme = Theme::of(&m_owner);
    const bool isDone = m_live->confirmed().blocked.contains(person);
    const ChipLook look{.kind = ChipKind::Neutral,
        .text = !isDone                     ? tr("Blocking…")
            : m_live->isMineBlocked(person) ? tr("Blocked by you")
                                            : tr("Blocked"),
        .icon = IconName::Ban};
    const QSize size = chipSize(look, theme);
    const QRect place(rect.right() + 1 - space::k16 - size.width(),
        rect.top() + (theme.scaled(feed::kRow) - size.height()) / 2, size.width(), size.height());
    paintChip(&painter, mirrored(rect, place), look, theme, m_owner.layoutDirection());
}

ChipLook FeedRows::arrivalLook(const Arrival &arrival) const
{
    const bool isBack = arrival.kind == Arrival::Kind::Returning;
    return {.kind = ChipKind::Accent,
        .text = arrivalText(arrival, m_live->confirmed().nowMs),
        .icon = isBack ? IconName::History : IconName::First};
}

//! Behind the words of a short comment, where it costs no line.
void FeedRows::paintArrival(QPainter &painter, const QRect &rect, const Layout &one) const
{
    const auto &theme = Theme::of(&m_owner);
    const auto look = arrivalLook(one.arrival);
    const QSize size = chipSize(look, theme);
    const int from = rect.left() + theme.scaled(feed::kBodyAt) + one.body.size().width();
    const QRect place(from + space::k12,
        rect.top() + (theme.scaled(feed::kRow) - size.height()) / 2, size.width(), size.height());
    paintChip(&painter, mirrored(rect, place), look, theme, m_owner.layoutDirection());
}

//! Why a row stands out: a chip that names the rule, its word and what was levelled to find it, or
//! whose name the sender's looks like.
void FeedRows::paintReason(QPainter &painter, const QRect &line, const FeedRow &row,
    const Layout &one, const WaveFolds::Fold *fold) const
{
    const auto &theme = Theme::of(&m_owner);
    const auto direction = m_owner.layoutDirection();
    const int end = line.right() - space::k16;
    int x = line.left() + theme.scaled(feed::kBodyAt);
    const auto cell = [&](const QString &words, ColorRole role, int room) {
        auto style = cellStyle(theme, TextSize::Meta, words, role, direction);
        style.isOurs = true;
        x += paintCell(
            &painter, mirrored(line, QRect(x, line.top(), room, line.height())), words, style);
    };
    if (fold) {
        cell(waveText(*fold), ColorRole::Text2, end - x);
        x += space::k12;
    }
    if (one.arrival.kind != Arrival::Kind::None && !one.isBeside && !fold) {
        const auto look = arrivalLook(one.arrival);
        const QSize size = chipSize(look, theme);
        const QRect chip(QPoint(x, line.top() + (line.height() - size.height()) / 2),
            QSize(std::min(size.width(), end - x), size.height()));
        paintChip(&painter, mirrored(line, chip), look, theme, direction);
        x += chip.width() + space::k8;
    }
    if (one.hit && x < end) {
        const QString words = hitWords(one);
        const auto colors = themeRule(m_flagged->ruleOf(*one.hit).color, theme.scheme());
        const int side = theme.scaled(metric::kIconMeta);
        const int height = theme.scaled(metric::kBadge);
        const int wanted =
            wordsWidth(theme, TextSize::Meta, words, direction) + side + 3 * space::k8;
        const QRect box(
            x, line.top() + (line.height() - height) / 2, std::min(wanted, end - x), height);
        painter.setRenderHint(QPainter::Antialiasing);
        paintBox(&painter, mirrored(line, box), radius::kSmall, colors.tint, colors.mark);
        const QRect icon(x + space::k8, line.top() + (line.height() - side) / 2, side, side);
        paintIcon(&painter, mirrored(line, icon), IconName::Target, colors.mark, direction);
        x += space::k8 + side + space::k4;
        cell(words, ColorRole::Text, box.right() - space::k4 - x);
        x = box.right() + space::k8;
        // Whole or not at all; a screen reader says it anyway.
        if (const QString folds = foldsText(one.hit->hit.folds);
            !folds.isEmpty() && x + wordsWidth(theme, TextSize::Meta, folds, direction) <= end)
            cell(folds, ColorRole::Text2, end - x);
        x += space::k12;
    }
    if (one.resembles.isEmpty() || x >= end)
        return;
    const QString id = u"#"_s + m_live->feed().person(row).id.toString();
    cell(isolateLtr(id), ColorRole::Text3, end - x);
    x += space::k8;
    if (x < end)
        cell(resemblesText(one.resembles), ColorRole::Warn, end - x);
}

} // namespace wxm::live
