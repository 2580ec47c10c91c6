// SPDX-License-Identifier: MIT
#include "ui/chat/view_button.h"

#include "base/bidi.h"
#include "base/foreign_text.h"
#include "ui/common/keys.h"
#include "ui/common/paint.h"
#include "ui/common/popup.h"
#include "ui/common/relative_time.h"
#include "ui/common/text_painter.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {
constexpr int kNarrowest = 96;
constexpr int kMostKeys = 9;
} // namespace

QString viewCountText(const ListViewItem &item)
{
    if (item.count < 0)
        return {};
    return item.hasMore ? isolateLtr(numberText(item.count) + u'+') : numberText(item.count);
}

ViewButton::ViewButton(QWidget *parent) : QAbstractButton(parent), m_menu(new QMenu(this))
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(
        this, &QAbstractButton::clicked, m_menu, [this] { popUp(m_menu, this, PopupSide::Below); });
    connect(m_menu, &QMenu::aboutToShow, this, &ViewButton::fillMenu);
    retranslate();
}

void ViewButton::setItems(const QList<ListViewItem> &items, int current)
{
    if (m_items == items && m_current == current)
        return;
    m_items = items;
    m_current = qBound(0, current, qMax(0, int(items.size()) - 1));
    setText(m_items.isEmpty() ? QString() : shownName(m_items[m_current].words, 0));
    setAccessibleDescription(withoutBidiControls(text() + u", "_s + countText()));
    updateGeometry();
    update();
}

QString ViewButton::countText() const
{
    return m_items.isEmpty() ? QString() : viewCountText(m_items[m_current]);
}

int ViewButton::countWidth() const
{
    const QString count = countText();
    return cellWidth(count,
        ownCellStyle(Theme::of(this), TextSize::Ui, count, ColorRole::Text2, layoutDirection())
            .font);
}

//! Filled when it opens: words and numbers are those of the moment.
void ViewButton::fillMenu()
{
    m_menu->clear();
    for (int index = 0; index < m_items.size(); ++index) {
        const auto &item = m_items[index];
        if (item.isSaved && index > 0 && !m_items[index - 1].isSaved)
            m_menu->addSeparator();
        QString words = literalMnemonic(shownName(item.words, 0));
        if (const auto count = viewCountText(item); !count.isEmpty())
            words =
                tr("%1 (%2)", "a view, and how many threads are in it").arg(isolate(words), count);
        if (index < kMostKeys)
            words = withKey(words, this, Command::View, index);
        auto *action = m_menu->addAction(words, this, [this, index] { Q_EMIT chosen(index); });
        action->setCheckable(true);
        action->setChecked(index == m_current);
    }
    if (m_more)
        m_more(m_menu);
}

QSize ViewButton::sizeHint() const
{
    const auto &theme = Theme::of(this);
    const int words =
        cellWidth(text(), theme.font(TextSize::Title, text(), Weight::Bold)) + countWidth();
    return {words + theme.scaled(metric::kIcon) + 3 * space::k8, theme.scaled(metric::kButton)};
}

QSize ViewButton::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), Theme::of(this).scaled(kNarrowest)), sizeHint().height()};
}

void ViewButton::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isDown() || underMouse())
        paintBox(&painter, rect(), radius::kNormal,
            theme.color(isDown() ? ColorRole::Pressed : ColorRole::Hover));
    const int side = theme.scaled(metric::kIcon);
    const auto place = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    const QString count = countText();
    const int countRoom = countWidth();
    const int room = width() - space::k4 - side - countRoom - 2 * space::k8;
    const int used = paintCell(&painter, place({space::k4, 0, room, height()}), text(),
        cellStyle(
            theme, TextSize::Title, text(), ColorRole::Text, layoutDirection(), Weight::Bold));
    int at = space::k4 + used + space::k8;
    paintCell(&painter, place({at, 0, countRoom, height()}), count,
        ownCellStyle(theme, TextSize::Ui, count, ColorRole::Text2, layoutDirection()));
    at += countRoom + space::k4;
    paintIcon(&painter, place({at, (height() - side) / 2, side, side}), IconName::ChevronDown,
        theme.color(ColorRole::Text2), layoutDirection());
}

void ViewButton::retranslate() { setAccessibleName(tr("View")); }

void ViewButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

} // namespace wxm
