// SPDX-License-Identifier: MIT
#include "ui/chat/views_column.h"

#include "base/bidi.h"
#include "base/foreign_text.h"
#include "ui/common/foreign_label.h"
#include "ui/common/paint.h"
#include "ui/common/text_painter.h"

#include <QEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {

constexpr int kColumnWidth = 188;
constexpr int kColumnRow = 32;
enum { CountRole = Qt::UserRole + 1, IconRole };

//! Icon, name, and the number at the trailing end.
class ViewDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, Theme::of(option.widget).scaled(kColumnRow)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const auto &theme = Theme::of(option.widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool isOn = option.state.testFlag(QStyle::State_Selected);
        if (isOn || option.state.testFlag(QStyle::State_MouseOver))
            paintBox(painter, option.rect, radius::kNormal,
                theme.color(isOn ? ColorRole::Select : ColorRole::Hover));
        if (option.state.testFlag(QStyle::State_HasFocus)
            && option.state.testFlag(QStyle::State_KeyboardFocusChange))
            paintInnerFocus(painter, option.rect, theme);
        const auto direction = option.direction;
        const QRect room = option.rect.adjusted(space::k8, 0, -space::k8, 0);
        const auto role = isOn ? ColorRole::AccentText : ColorRole::Text2;
        const int side = theme.scaled(metric::kIcon);
        const QRect icon(room.left(), room.center().y() - side / 2, side, side);
        paintIcon(painter, QStyle::visualRect(direction, room, icon),
            IconName(index.data(IconRole).toInt()), theme.color(role), direction);
        const QString count = index.data(CountRole).toString();
        auto style = ownCellStyle(theme, TextSize::Meta, count, role, direction);
        style.alignment = Qt::AlignTrailing;
        const int width = paintCell(painter, room, count, style);
        const QString words = index.data().toString();
        const QRect name = room.adjusted(side + space::k8, 0, -width - space::k8, 0);
        paintCell(painter, QStyle::visualRect(direction, room, name), words,
            cellStyle(theme, TextSize::Ui, words, isOn ? ColorRole::AccentText : ColorRole::Text,
                direction, isOn ? Weight::Bold : Weight::Regular));
        painter->restore();
    }
};

} // namespace

ViewsColumn::ViewsColumn(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextSize::Title, ColorRole::Text, Weight::Bold, this))
    , m_list(new QListWidget(this))
{
    m_list->setItemDelegate(new ViewDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::k8, space::k12, space::k8, space::k8);
    column->setSpacing(space::k12);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::k8, 0, space::k8, 0);
    head->addWidget(m_title);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_isFilling && row >= 0)
            Q_EMIT chosen(row);
    });
    hide();
    fit();
}

void ViewsColumn::setItems(const QString &title, const QList<ListViewItem> &items, int current)
{
    m_title->setText(title);
    m_isFilling = true;
    if (m_items != items) {
        m_items = items;
        while (m_list->count() > items.size())
            delete m_list->takeItem(m_list->count() - 1);
        while (m_list->count() < items.size())
            m_list->addItem(QString());
        for (int row = 0; row < items.size(); ++row) {
            auto *item = m_list->item(row);
            const QString words = shownName(items[row].words, 0);
            const QString count = viewCountText(items[row]);
            item->setText(words);
            item->setData(CountRole, count);
            item->setData(IconRole, int(items[row].icon));
            item->setData(Qt::AccessibleTextRole,
                withoutBidiControls(count.isEmpty() ? words : words + u", "_s + count));
        }
    }
    m_list->setCurrentRow(current);
    m_isFilling = false;
}

void ViewsColumn::fit()
{
    setFixedWidth(Theme::of(this).scaled(kColumnWidth));
    m_list->setAccessibleName(tr("Views"));
}

void ViewsColumn::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        fit();
    QWidget::changeEvent(event);
}

void ViewsColumn::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Window));
    const QRect edge(width() - 1, 0, 1, height());
    painter.fillRect(
        QStyle::visualRect(layoutDirection(), rect(), edge), theme.color(ColorRole::Line));
}

} // namespace wxm
