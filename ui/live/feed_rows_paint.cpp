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

void FeedRows::paintNote(
    QPainter &painter, const QRect &rect, IconName icon, const QString &words, ColorRole role) const
{
    const auto &theme = Theme::of(&m_owner);
    const int side = theme.scaled(metric::kIconMeta);
    const int from = rect.left() + theme.scaled(feed::kNameAt);
    const QRect place(from, rect.top() + (rect.height() - side) / 2, side, side);
    paintIcon(&painter, mirrored(rect, place), icon, theme.color(role), m_owner.layoutDirection());
    const QRect cell(from + side + space::k8, rect.top(),
        rect.right() - space::k16 - from - side - space::k8, rect.height());
    auto style = cellStyle(theme, TextSize::Meta, words, role, m_owner.layoutDirection());
    style.isOurs = true;
    paintCell(&painter, mirrored(rect, cell), words, style);
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
