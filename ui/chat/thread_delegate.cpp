// SPDX-License-Identifier: MIT
#include "ui/chat/thread_delegate.h"

#include "base/foreign_text.h"
#include "ui/chat/thread_words.h"
#include "ui/common/avatar.h"
#include "ui/common/badge.h"
#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/relative_time.h"
#include "ui/common/text_painter.h"

#include <QApplication>
#include <QPainter>

namespace wxm {

namespace {

constexpr int kInset = space::k8;
constexpr int kAvatar = 40;

PresenceMark markOf(const ThreadListRow &row)
{
    if (!row.isOnline)
        return PresenceMark::Unknown;
    return *row.isOnline ? PresenceMark::Online : PresenceMark::Offline;
}

} // namespace

ThreadDelegate::ThreadDelegate(const ThreadListModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize ThreadDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *row = m_model.row(m_model.index(index.row()));
    const bool isSection = row && row->kind == ThreadListRow::Kind::Section;
    return {option.rect.width(),
        Theme::of(option.widget).scaled(isSection ? metric::kSectionHead : metric::kThreadRow)};
}

void ThreadDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *row = m_model.row(m_model.index(index.row()));
    if (!row)
        return;
    const auto &theme = Theme::of(option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (row->kind == ThreadListRow::Kind::Section)
        paintSection(painter, option, *row, theme);
    else
        paintThread(painter, option, *row, theme);
    painter->restore();
}

void ThreadDelegate::paintSection(QPainter *painter, const QStyleOptionViewItem &option,
    const ThreadListRow &row, const Theme &theme) const
{
    const QRect rect = option.rect.adjusted(space::k16, 0, -space::k16, 0);
    const auto cell = [&](const QString &words, Qt::AlignmentFlag alignment) {
        auto style = ownCellStyle(theme, TextSize::Meta, words, ColorRole::Text2, option.direction);
        style.alignment = alignment;
        paintCell(painter, rect, words, style);
    };
    cell(sectionWords(row), Qt::AlignLeading);
    if (row.section == ThreadListRow::Section::Waiting)
        cell(m_waitingOrder, Qt::AlignTrailing);
}

void ThreadDelegate::paintThread(QPainter *painter, const QStyleOptionViewItem &option,
    const ThreadListRow &row, const Theme &theme) const
{
    const auto direction = option.direction;
    const QRect box = option.rect.adjusted(kInset, 0, -kInset, 0);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    QColor behind = theme.color(ColorRole::Pane);
    if (isSelected)
        behind = theme.color(ColorRole::Select);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        behind = theme.color(ColorRole::Hover);
    if (behind != theme.color(ColorRole::Pane))
        paintBox(painter, box, radius::kNormal, behind);
    if (option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintInnerFocus(painter, box, theme);
    const auto place = [&](const QRect &logical) {
        return QStyle::visualRect(direction, option.rect, logical);
    };
    const int side = theme.scaled(kAvatar);
    const QRect avatar(box.left() + space::k8, box.center().y() - side / 2, side, side);
    paintAvatar(
        painter, place(avatar), theme, row.name, row.userId.value, markOf(row), behind, direction);
    const int from = avatar.right() + 1 + space::k12;
    const int until = box.right() + 1 - space::k8;
    const int half = box.height() / 2;
    const QRect first(from, box.top() + space::k4, until - from, half - space::k4);
    const QRect second(from, box.top() + half, until - from, half - space::k4);
    const int timeWidth = paintTime(painter, place(first), row, theme, direction);
    const QString name = threadName(row);
    const auto weight = row.unread > 0 ? Weight::Bold : Weight::Regular;
    paintCell(painter, place(first.adjusted(0, 0, -timeWidth - space::k8, 0)), name,
        cellStyle(theme, TextSize::Body, name, ColorRole::Text, direction, weight));
    QRect last = second;
    if (row.unread > 0) {
        const QSize size = badgeSize(row.unread, theme);
        const QRect badge(until - size.width(), second.center().y() - size.height() / 2,
            size.width(), size.height());
        paintBadge(painter, place(badge), row.unread,
            row.isMuted ? BadgeKind::Neutral : BadgeKind::Accent, theme);
        last.setRight(badge.left() - space::k8);
    }
    paintLast(painter, place(last), row, theme, direction);
}

//! At the trailing end of `rect`: the time, or how long somebody waits. The width that it took.
int ThreadDelegate::paintTime(QPainter *painter, const QRect &rect, const ThreadListRow &row,
    const Theme &theme, Qt::LayoutDirection direction) const
{
    using namespace std::chrono;
    const auto now = QDateTime::currentDateTime();
    const bool waits = row.waitingSince != kUnknownTime;
    const seconds age((now.toMSecsSinceEpoch() - row.waitingSince) / 1000);
    const bool isOverdue = waits && age >= minutes(kOverdueMinutes);
    const auto time =
        row.time == kUnknownTime ? QDateTime() : QDateTime::fromMSecsSinceEpoch(row.time);
    const QString words = waits ? waitingText(age)
        : time.isValid()        ? stampText(time, now)
                                : QString();
    ColorRole role = ColorRole::Text3;
    if (waits)
        role = isOverdue ? ColorRole::Danger : ColorRole::Warn;
    auto style = cellStyle(
        theme, TextSize::Meta, words, role, direction, isOverdue ? Weight::Bold : Weight::Regular);
    style.alignment = Qt::AlignTrailing;
    int width = paintCell(painter, rect, words, style);
    std::optional<IconName> mark;
    if (waits)
        mark = isOverdue ? IconName::Alarm : IconName::Clock;
    else if (row.isResolved)
        mark = IconName::Check;
    if (mark) {
        const int side = theme.scaled(metric::kIconMeta);
        const QRect logical(
            rect.right() + 1 - width - space::k4 - side, rect.center().y() - side / 2, side, side);
        paintIcon(painter, QStyle::visualRect(direction, rect, logical), *mark, theme.color(role),
            direction);
        width += side + space::k4;
    }
    return width;
}

void ThreadDelegate::paintLast(QPainter *painter, const QRect &rect, const ThreadListRow &row,
    const Theme &theme, Qt::LayoutDirection direction) const
{
    int used = 0;
    const auto rest = [&] {
        return QStyle::visualRect(direction, rect, rect.adjusted(used, 0, 0, 0));
    };
    const auto cell = [&](const QString &words, ColorRole role, bool isOurs = false) {
        auto style = cellStyle(theme, TextSize::Ui, words, role, direction);
        style.isOurs = isOurs;
        used += paintCell(painter, rest(), words, style);
        used += space::k4;
    };
    const auto mark = [&](IconName icon, ColorRole role) {
        const int side = theme.scaled(metric::kIconMeta);
        const QRect place(rect.left(), rect.center().y() - side / 2, side, side);
        paintIcon(painter, QStyle::visualRect(direction, rect, place), icon, theme.color(role),
            direction);
        used = side + space::k4;
    };
    if (!row.unsent.isEmpty()) {
        mark(IconName::Warn, ColorRole::Danger);
        cell(tr("Not sent"), ColorRole::Danger);
        return cell(shownPreview(row.unsent), ColorRole::Text2);
    }
    if (!row.draft.isEmpty() && row.thread != m_open) {
        mark(IconName::Pencil, ColorRole::AccentText);
        cell(tr("Draft"), ColorRole::AccentText);
        return cell(shownPreview(row.draft), ColorRole::Text2);
    }
    if (const QString prefix = authorPrefix(row); !prefix.isEmpty())
        cell(prefix, ColorRole::Text2, true); // the colon ends it in the window's direction
    cell(threadPreview(row), row.unread > 0 ? ColorRole::Text : ColorRole::Text2);
}

} // namespace wxm
