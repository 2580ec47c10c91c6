// SPDX-License-Identifier: MIT
#include "ui/shell/switcher_delegate.h"

#include "base/bidi.h"
#include "ui/common/key_caps.h"
#include "ui/common/paint.h"
#include "ui/common/text_painter.h"
#include "ui/common/wait_mark.h"

#include <QStyle>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {

constexpr int kRow = 40;
constexpr int kHead = 32;
constexpr int kAvatar = 28;

//! The name with what was typed in it marked: colour and a line, no weight, which would break the
//! joins of Arabic letters.
int paintName(QPainter *painter, const QRect &logical, const QRect &whole, const SwitcherRow &row,
    const Theme &theme, Qt::LayoutDirection direction)
{
    const QString &name = row.entry.name;
    const auto style = cellStyle(theme, TextSize::Body, name, ColorRole::Text, direction);
    const int width = qMin(cellWidth(name, style.font), logical.width());
    const auto place = [&](const QRect &rect) {
        return QStyle::visualRect(direction, whole, rect);
    };
    if (row.matchAt < 0 || cellWidth(name, style.font) > logical.width()) {
        paintCell(painter, place(logical), name, style);
        return width;
    }
    const BodyLayout layout(name, theme,
        {.width = width + 2,
            .inherited = direction == Qt::RightToLeft ? TextDirection::Rtl : TextDirection::Ltr,
            .maximumLines = 1});
    QTextCharFormat format;
    format.setForeground(theme.color(ColorRole::AccentText));
    format.setFontUnderline(true);
    QRect box(logical.topLeft(), QSize(layout.size().width(), logical.height()));
    box = place(box);
    layout.paint(painter, {box.left(), box.top() + (box.height() - layout.size().height()) / 2},
        theme.color(ColorRole::Text), {{int(row.matchAt), int(row.matchLength), format}});
    return width;
}

} // namespace

SwitcherDelegate::SwitcherDelegate(const SwitcherModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

int SwitcherDelegate::rowHeight(const SwitcherModel &model, int row, const Theme &theme)
{
    return theme.scaled(model.isEntry(row) ? kRow : kHead);
}

QSize SwitcherDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.rect.width(), rowHeight(m_model, index.row(), Theme::of(option.widget))};
}

void SwitcherDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *row = m_model.row(index.row());
    if (!row)
        return;
    const auto &theme = Theme::of(option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (row->section) {
        const QString words = SwitcherModel::sectionWords(*row->section);
        paintCell(painter, option.rect.adjusted(space::k16, 0, -space::k16, 0), words,
            cellStyle(theme, TextSize::Meta, words, ColorRole::Text2, option.direction));
    } else {
        paintEntry(painter, option, *row, theme);
    }
    painter->restore();
}

void SwitcherDelegate::paintEntry(QPainter *painter, const QStyleOptionViewItem &option,
    const SwitcherRow &row, const Theme &theme) const
{
    const auto &entry = row.entry;
    const auto direction = option.direction;
    const QRect box = option.rect.adjusted(space::k8, 0, -space::k8, 0);
    QColor behind = theme.color(ColorRole::Raised);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (isChosen)
        behind = theme.color(ColorRole::Select);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        behind = theme.color(ColorRole::Hover);
    if (behind != theme.color(ColorRole::Raised))
        paintBox(painter, box, radius::kNormal, behind);
    const auto place = [&](const QRect &logical) {
        return QStyle::visualRect(direction, option.rect, logical);
    };
    const int avatar = theme.scaled(kAvatar);
    const QRect mark(box.left() + space::k8, box.center().y() - avatar / 2, avatar, avatar);
    const bool isPerson = entry.kind == Place::Kind::Thread || entry.kind == Place::Kind::Person;
    if (isPerson) {
        paintAvatar(painter, place(mark), theme, entry.name, entry.personId, entry.presence, behind,
            direction);
    } else {
        const int side = theme.scaled(metric::kIcon);
        const int inset = (avatar - side) / 2;
        paintIcon(painter, place(mark.adjusted(inset, inset, -inset, -inset)), entry.icon,
            theme.color(ColorRole::Text2), direction);
    }
    int from = mark.right() + 1 + space::k12;
    int until = box.right() + 1 - space::k8;
    const auto line = [&](int begin, int end) {
        return QRect(begin, box.top(), qMax(0, end - begin), box.height());
    };
    const QString keys = entry.openBeside ? u"Ctrl+⏎"_s : isChosen ? u"⏎"_s : entry.keys;
    if (entry.openBeside) {
        const QString beside = SwitcherModel::besideWords();
        auto style = ownCellStyle(theme, TextSize::Meta, beside, ColorRole::Text2, direction);
        const int width = cellWidth(beside, style.font);
        paintCell(painter, place(line(until - width, until)), beside, style);
        until -= width + space::k8;
    }
    if (!keys.isEmpty()) {
        const QSize caps = keyCapsSize(keys, theme);
        until -= caps.width();
        const QRect rect({until, box.center().y() - caps.height() / 2}, caps);
        paintKeyCaps(painter, place(rect).topLeft(), keys, theme, isChosen);
        until -= space::k12;
    }
    if (entry.wait) {
        const auto look = waitMark(*entry.wait);
        const QString words = waitedText(*entry.wait);
        const auto style =
            cellStyle(theme, TextSize::Meta, words, look.role, direction, look.weight);
        const int width = cellWidth(words, style.font);
        paintCell(painter, place(line(until - width, until)), words, style);
        const int side = theme.scaled(metric::kIconMeta);
        until -= width + space::k4 + side;
        paintIcon(painter, place({until, box.center().y() - side / 2, side, side}), look.icon,
            theme.color(look.role), direction);
        until -= space::k12;
    }
    from += paintName(painter, line(from, until), option.rect, row, theme, direction) + space::k8;
    if (row.number > 0) {
        const QString number = isolateLtr(u'#' + QString::number(row.number));
        from += paintCell(painter, place(line(from, until)), number,
                    cellStyle(theme, TextSize::Meta, number, ColorRole::Text3, direction))
            + space::k8;
    }
    if (!entry.detail.isEmpty() && until > from)
        paintCell(painter, place(line(from, until)), entry.detail,
            cellStyle(theme, TextSize::Ui, entry.detail, ColorRole::Text2, direction));
}

} // namespace wxm
