// SPDX-License-Identifier: MIT
// What stands at a row besides its sender and its words.
#include "ui/common/paint.h"
#include "ui/common/theme_colors.h"
#include "ui/live/feed_rows.h"
#include "ui/live/live_words.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace wxm::live {

//! In the place of a name: how many said it.
void FeedRows::paintFold(QPainter &painter, const QRect &rect, const WaveFolds::Fold &fold) const
{
    const auto &theme = Theme::of(&m_owner);
    const QString words = u"×"_s + QString::number(fold.members.size());
    auto style =
        ownCellStyle(theme, TextSize::Meta, words, ColorRole::Warn, Qt::LeftToRight, Weight::Bold);
    const int height = theme.scaled(metric::kBadge) + 2;
    const QRect pill(rect.left() + theme.scaled(feed::kNameAt),
        rect.top() + (theme.scaled(feed::kRow) - height) / 2,
        cellWidth(words, style.font) + 2 * space::k12, height);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(&painter, mirrored(rect, pill), height / 2, theme.color(ColorRole::WarnSoft),
        theme.color(ColorRole::WarnMark));
    paintCell(&painter, mirrored(rect, pill).adjusted(space::k12, 0, -space::k8, 0), words, style);
}

void FeedRows::paintRemoved(QPainter &painter, const QRect &line, const FeedRow &row) const
{
    const auto &theme = Theme::of(&m_owner);
    const bool mine = m_live->isMine(CommentId{row.id});
    const bool isDone = m_live->confirmed().removed.contains(CommentId{row.id});
    const QString words = !isDone ? tr("Removing…") : mine ? tr("Removed by you") : tr("Removed");
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

void FeedRows::paintGap(QPainter &painter, const QRect &rect, const FeedRow &row) const
{
    const auto &theme = Theme::of(&m_owner);
    const auto direction = m_owner.layoutDirection();
    const Gap gap = m_live->feed().gap(row);
    const QString what = gapText(gap, GapFill(row.note & 3U), row.shared);
    const QString when = gapSpanText(gap);
    const int icon = theme.scaled(metric::kIconMeta);
    const int whatWidth = wordsWidth(theme, TextSize::Meta, what, direction, Weight::Bold);
    const int whenWidth = wordsWidth(theme, TextSize::Meta, when, direction);
    const int room = rect.width() - 2 * space::k32;
    const int width = std::min(icon + whatWidth + whenWidth + 2 * space::k8 + space::k4, room);
    const int from = rect.left() + (rect.width() - width) / 2;
    painter.setPen(QPen(theme.color(ColorRole::WarnMark), 1, Qt::DashLine));
    const int middle = rect.center().y();
    painter.drawLine(rect.left() + space::k16, middle, from - space::k12, middle);
    painter.drawLine(from + width + space::k12, middle, rect.right() - space::k16, middle);
    paintIcon(&painter,
        mirrored(rect, QRect(from, rect.top() + (rect.height() - icon) / 2, icon, icon)),
        IconName::Gap, theme.color(ColorRole::Warn), direction);
    const int whatAt = from + icon + space::k8;
    paintCell(&painter, mirrored(rect, QRect(whatAt, rect.top(), whatWidth + 1, rect.height())),
        what, cellStyle(theme, TextSize::Meta, what, ColorRole::Warn, direction, Weight::Bold));
    const int whenAt = whatAt + whatWidth + space::k8;
    paintCell(&painter,
        mirrored(rect, QRect(whenAt, rect.top(), from + width - whenAt, rect.height())), when,
        cellStyle(theme, TextSize::Meta, when, ColorRole::Text2, direction));
}

} // namespace wxm::live
