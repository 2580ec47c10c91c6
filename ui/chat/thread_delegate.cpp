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
#include "ui/common/wait_mark.h"

#include <QApplication>
#include <QPainter>

namespace wxm {

namespace {

constexpr int kInset = space::k8;
constexpr int kThreadAvatar = 40;
constexpr int kCompactAvatar = 32;
constexpr int kRowLine = 20;
constexpr int kLabel = 18;
constexpr int kLabelPadding = 7;
constexpr int kLabelDot = 6;

PresenceMark markOf(const ThreadListRow &row)
{
    if (!row.isOnline)
        return PresenceMark::Unknown;
    return *row.isOnline ? PresenceMark::Online : PresenceMark::Offline;
}

//! One of the tints, the same for the same word everywhere.
std::int64_t labelTint(const QString &label)
{
    quint32 hash = 2'166'136'261U;
    for (const QChar letter : label)
        hash = (hash ^ letter.unicode()) * 16'777'619U;
    return hash >> 8;
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
        Theme::of(option.widget).scaled(isSection ? metric::kSectionHead : threadHeight())};
}

int ThreadDelegate::threadHeight() const
{
    if (m_isCompact)
        return kCompactRow;
    return m_model.hasCareLine() ? metric::kThreadRowTall : metric::kThreadRow;
}

int ThreadDelegate::avatarSide(const Theme &theme) const
{
    return theme.scaled(m_isCompact ? kCompactAvatar : kThreadAvatar);
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

QRect ThreadDelegate::avatarRect(const QRect &row, const QWidget *widget) const
{
    const int side = avatarSide(Theme::of(widget));
    const QRect logical(row.left() + kInset + space::k8, row.center().y() - side / 2, side, side);
    return QStyle::visualRect(widget->layoutDirection(), row, logical);
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
    const bool isPicked = m_picked.contains(row.thread);
    const bool isOpenOne = option.state.testFlag(QStyle::State_Selected);
    const bool isSelected = isPicked || (isOpenOne && m_picked.isEmpty());
    QColor behind = theme.color(ColorRole::Pane);
    if (isSelected)
        behind = theme.color(ColorRole::Select);
    else if (isOpenOne || option.state.testFlag(QStyle::State_MouseOver))
        behind = theme.color(ColorRole::Hover);
    if (behind != theme.color(ColorRole::Pane))
        paintBox(painter, box, radius::kNormal, behind);
    if (option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintInnerFocus(painter, box, theme);
    const auto place = [&](const QRect &logical) {
        return QStyle::visualRect(direction, option.rect, logical);
    };
    const int side = avatarSide(theme);
    const QRect avatar(box.left() + space::k8, box.center().y() - side / 2, side, side);
    if (isOpenOne && !m_picked.isEmpty()) { // the one that is open, while others are picked
        const QRect bar(
            option.rect.left() + 2, box.center().y() - box.height() / 3, 3, box.height() * 2 / 3);
        paintBox(painter, place(bar), 1.5, theme.color(ColorRole::Accent));
    }
    if (isPicked) {
        const int mark = theme.scaled(metric::kIconRail);
        paintBox(painter, place(avatar), side / 2.0, theme.color(ColorRole::Accent));
        paintIcon(painter,
            place({avatar.center().x() - mark / 2, avatar.center().y() - mark / 2, mark, mark}),
            IconName::Check, theme.color(ColorRole::OnAccent), direction);
    } else {
        paintAvatar(painter, place(avatar), theme, row.name, row.userId.value, markOf(row), behind,
            direction);
    }
    const int from = avatar.right() + 1 + space::k12;
    const int until = box.right() + 1 - space::k8;
    const bool isTall = m_model.hasCareLine() && !m_isCompact;
    const bool isClose = isTall || m_isCompact;
    const int lines = isTall ? 3 : 2;
    const int line = isClose ? theme.scaled(kRowLine) : box.height() / 2 - space::k4;
    const int top =
        box.top() + (isClose ? (box.height() - lines * line - (lines - 1)) / 2 : space::k4);
    // Higher than the line where lines are close: what reaches below it is drawn.
    const int beyond = isClose ? space::k4 : 0;
    const auto lineAt = [&](int y) {
        return QRect(from, y - beyond, until - from, line + 2 * beyond);
    };
    const QRect first = lineAt(top);
    const QRect second = lineAt(isClose ? top + line + 1 : box.top() + box.height() / 2);
    if (isTall)
        paintCare(painter, place(lineAt(top + 2 * (line + 1))), row, theme, direction);
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
    if (m_isCompact)
        last.adjust(0, 0, -paintStateMark(painter, place(last), row, theme, direction), 0);
    paintLast(painter, place(last), row, theme, direction);
}

//! At the trailing end of `rect`: the time, or how long the customer waits. The width that it took.
int ThreadDelegate::paintTime(QPainter *painter, const QRect &rect, const ThreadListRow &row,
    const Theme &theme, Qt::LayoutDirection direction) const
{
    const auto now = QDateTime::currentDateTime();
    const bool waits = row.waitingSince != kUnknownTime;
    const auto clock = waits ? m_model.waitClockOf(row, now.toMSecsSinceEpoch()) : WaitClock();
    const auto look = waitMark(clock);
    const auto time =
        row.time == kUnknownTime ? QDateTime() : QDateTime::fromMSecsSinceEpoch(row.time);
    const QString words = waits ? waitedText(clock)
        : time.isValid()        ? stampText(time, now)
                                : QString();
    const auto role = waits ? look.role : ColorRole::Text3;
    auto style = cellStyle(
        theme, TextSize::Meta, words, role, direction, waits ? look.weight : Weight::Regular);
    style.alignment = Qt::AlignTrailing;
    int width = paintCell(painter, rect, words, style);
    std::optional<IconName> mark;
    if (waits)
        mark = look.icon;
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

//! At the trailing end: what keeps the thread from being next. The width that it took.
int ThreadDelegate::paintState(QPainter *painter, const QRect &rect, const ThreadListRow &row,
    const Theme &theme, Qt::LayoutDirection direction) const
{
    const auto now = QDateTime::currentDateTime();
    QString words;
    auto mark = IconName::Snooze;
    auto role = ColorRole::Text2;
    if (isColleagueActive(row, now)) {
        words = colleagueWords(row, now);
        mark = IconName::UserDot;
        role = ColorRole::AccentText;
    } else if (row.snoozedUntil != kUnknownTime) {
        words = snoozeWords(row.snoozedUntil, now, true);
    } else if (row.isPending) {
        words = tr("Pending");
        mark = IconName::Hourglass;
    } else {
        return 0;
    }
    auto style = ownCellStyle(theme, TextSize::Meta, words, role, direction);
    style.alignment = Qt::AlignTrailing;
    const int side = theme.scaled(metric::kIconMeta);
    QRect room = rect;
    room.setWidth(qMin(rect.width(), rect.width() * 3 / 5));
    const QRect logical(rect.right() + 1 - room.width() + side + space::k4, rect.top(),
        room.width() - side - space::k4, rect.height());
    const int width =
        paintCell(painter, QStyle::visualRect(direction, rect, logical), words, style);
    const QRect icon(
        rect.right() + 1 - width - space::k4 - side, rect.center().y() - side / 2, side, side);
    paintIcon(
        painter, QStyle::visualRect(direction, rect, icon), mark, theme.color(role), direction);
    return width + side + space::k8;
}

//! The same as a sign alone, where there is no line for it. The width that it took.
int ThreadDelegate::paintStateMark(QPainter *painter, const QRect &rect, const ThreadListRow &row,
    const Theme &theme, Qt::LayoutDirection direction) const
{
    std::pair<IconName, ColorRole> mark{IconName::Snooze, ColorRole::Text2};
    if (isColleagueActive(row, QDateTime::currentDateTime()))
        mark = {IconName::UserDot, ColorRole::AccentText};
    else if (row.isUrgent)
        mark = {IconName::Flag, ColorRole::Danger};
    else if (row.isPending)
        mark.first = IconName::Hourglass;
    else if (row.snoozedUntil == kUnknownTime && row.isFollowed)
        mark.first = IconName::Eye;
    else if (row.snoozedUntil == kUnknownTime)
        return 0;
    const int side = theme.scaled(metric::kIconMeta);
    const QRect icon(rect.right() + 1 - side, rect.center().y() - side / 2, side, side);
    paintIcon(painter, QStyle::visualRect(direction, rect, icon), mark.first,
        theme.color(mark.second), direction);
    return side + space::k8;
}

//! Whose it is, its labels, and why it is not next.
void ThreadDelegate::paintCare(QPainter *painter, const QRect &rect, const ThreadListRow &row,
    const Theme &theme, Qt::LayoutDirection direction) const
{
    QRect rest = rect;
    rest.setWidth(rect.width() - paintState(painter, rect, row, theme, direction));
    int used = 0;
    const auto place = [&](int width, int height) {
        const QRect logical(rect.left() + used, rect.center().y() - height / 2, width, height);
        return QStyle::visualRect(direction, rect, logical);
    };
    const int side = theme.scaled(metric::kIconMeta);
    if (row.isUrgent) {
        paintIcon(
            painter, place(side, side), IconName::Flag, theme.color(ColorRole::Danger), direction);
        used += side + space::k4;
        const QString urgent = tr("Urgent");
        used += paintCell(painter, place(rest.width() - used, rect.height()), urgent,
            ownCellStyle(
                theme, TextSize::Meta, urgent, ColorRole::Danger, direction, Weight::Bold));
        used += space::k8;
    }
    if (row.isFollowed) {
        paintIcon(
            painter, place(side, side), IconName::Eye, theme.color(ColorRole::Text2), direction);
        used += side + space::k8;
    }
    paintIcon(painter, place(side, side), IconName::User,
        theme.color(row.isMine ? ColorRole::AccentText : ColorRole::Text3), direction);
    used += side + space::k4;
    const QString whose = assigneeWords(row);
    used += paintCell(painter, place(qMax(0, rest.width() - used), rect.height()), whose,
        cellStyle(theme, TextSize::Meta, whose, ColorRole::Text2, direction));
    for (qsizetype at = 0; at < row.labels.size(); ++at) {
        used += space::k8;
        const auto &label = row.labels[at];
        const QString words = shownPreview(label);
        const auto colors = theme.avatar(labelTint(label));
        auto style = cellStyle(theme, TextSize::Meta, words, ColorRole::Text, direction);
        style.color = colors.ink;
        const int frame = 2 * kLabelPadding + kLabelDot + space::k4;
        const int width = frame + cellWidth(words, style.font);
        if (used + width > rest.width()) {
            const QString more = u'+' + numberText(row.labels.size() - at);
            if (used + cellWidth(more, style.font) <= rest.width())
                paintCell(painter, place(rest.width() - used, rect.height()), more,
                    ownCellStyle(theme, TextSize::Meta, more, ColorRole::Text2, direction));
            return;
        }
        const QRect chip = place(width, theme.scaled(kLabel));
        paintBox(painter, chip, radius::kSmall, colors.tint);
        const QRect dot(chip.left() + kLabelPadding, chip.center().y() - kLabelDot / 2 + 1,
            kLabelDot, kLabelDot);
        paintBox(painter, QStyle::visualRect(direction, chip, dot), kLabelDot / 2.0, colors.ink);
        paintCell(painter,
            QStyle::visualRect(direction, chip,
                chip.adjusted(
                    kLabelPadding + kLabelDot + space::k4, -space::k4, -kLabelPadding, space::k4)),
            words, style);
        used += width;
    }
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
