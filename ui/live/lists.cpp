// SPDX-License-Identifier: MIT
#include "ui/live/lists.h"

#include "ui/common/avatar.h"
#include "ui/common/paint.h"
#include "ui/common/text_painter.h"

#include <QPainter>

namespace wxm::live {

namespace {

constexpr int kListsAvatar = 36;

QModelIndex sourceOf(const QModelIndex &index)
{
    const auto *proxy = qobject_cast<const QAbstractProxyModel *>(index.model());
    return proxy ? proxy->mapToSource(index) : index;
}

} // namespace

WordsModel::WordsModel(QAbstractItemModel &source, Words words, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_words(std::move(words))
{
    setSourceModel(&source);
}

QVariant WordsModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return index.isValid() ? m_words(mapToSource(index)) : QVariant();
    return QIdentityProxyModel::data(index, role);
}

void WordsModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

TwoLineDelegate::TwoLineDelegate(Look look, int height, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_look(std::move(look))
    , m_height(height)
{
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, Theme::of(option.widget).scaled(m_height)};
}

void TwoLineDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &theme = Theme::of(option.widget);
    const auto direction = option.direction;
    const auto look = m_look(sourceOf(index));
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect box = option.rect.adjusted(space::k8, 0, -space::k8, 0);
    const auto back = isSelected ? ColorRole::Select
        : isHovered              ? ColorRole::Hover
                                 : ColorRole::Pane;
    if (isSelected || isHovered)
        paintBox(painter, box, radius::kNormal, theme.color(back));
    if (isSelected && option.state.testFlag(QStyle::State_HasFocus))
        paintInnerFocus(painter, box, theme);
    const auto place = [&](const QRect &cell) { return QStyle::visualRect(direction, box, cell); };
    int x = box.left() + space::k8;
    const int side = theme.scaled(look.icon ? metric::kIcon : kListsAvatar);
    const QRect mark(x, box.center().y() - side / 2, side, side);
    if (look.icon)
        paintIcon(painter, place(mark), *look.icon, theme.color(look.iconRole), direction);
    else
        paintAvatar(painter, place(mark), theme, look.name, look.userId, PresenceMark::Unknown,
            theme.color(back), direction);
    x += side + space::k12;
    const int end = box.right() - space::k8;
    const int line = theme.cellHeight(TextSize::Body);
    // Where the first line needs the room, the second one gives it to what stands at its end.
    const auto firstFont =
        cellStyle(theme, TextSize::Ui, look.first, ColorRole::Text, direction, look.firstWeight)
            .font;
    const auto trailingFont =
        cellStyle(theme, TextSize::Meta, look.trailing, ColorRole::Text3, direction).font;
    const int trailingWidth = look.trailing.isEmpty() ? 0 : cellWidth(look.trailing, trailingFont);
    const bool isBelow =
        trailingWidth > 0 && x + cellWidth(look.first, firstFont) > end - trailingWidth - space::k8;
    const int lines = look.second.isEmpty() && !isBelow ? 1 : 2;
    const int top = box.top() + (box.height() - lines * line) / 2;
    // Arabic marks reach beyond the line: cells are taller than it, about the same middle.
    const auto cell = [&](int from, int to, int lineTop) {
        return place(QRect(from, lineTop - space::k4, to - from, line + 2 * space::k4));
    };
    auto first =
        cellStyle(theme, TextSize::Ui, look.first, ColorRole::Text, direction, look.firstWeight);
    first.isOurs = look.firstIsOurs;
    int firstEnd = end;
    int secondEnd = end;
    if (!look.trailing.isEmpty()) {
        auto style = cellStyle(theme, TextSize::Meta, look.trailing, ColorRole::Text3, direction);
        const int width = trailingWidth;
        style.alignment = Qt::AlignTrailing;
        paintCell(
            painter, cell(end - width - 1, end, isBelow ? top + line : top), look.trailing, style);
        (isBelow ? secondEnd : firstEnd) -= width + space::k8;
    }
    paintCell(painter, cell(x, firstEnd, top), look.first, first);
    if (lines > 1) {
        auto second = cellStyle(theme, TextSize::Meta, look.second, ColorRole::Text2, direction);
        second.isOurs = look.secondIsOurs;
        paintCell(painter, cell(x, secondEnd, top + line), look.second, second);
    }
    painter->restore();
}

QListView *makeList(const QString &name, QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setAccessibleName(name);
    list->setFrameShape(QFrame::NoFrame);
    list->setUniformItemSizes(true);
    list->setMouseTracking(true);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    return list;
}

} // namespace wxm::live
