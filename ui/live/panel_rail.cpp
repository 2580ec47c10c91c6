// SPDX-License-Identifier: MIT
#include "ui/live/panel_rail.h"

#include "ui/common/badge.h"
#include "ui/common/buttons.h"
#include "ui/common/paint.h"
#include "ui/live/side_panel.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace wxm::live {

namespace {
constexpr int kRailWidth = 48;
constexpr std::array kIcons{IconName::Mic, IconName::People, IconName::Pin, IconName::Journal};
} // namespace

PanelRail::PanelRail(QWidget *parent) : QWidget(parent), m_badge(new Badge(BadgeKind::Danger, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::k8, space::k8, space::k8, space::k8);
    column->setSpacing(space::k8);
    for (std::size_t tab = 0; tab < m_buttons.size(); ++tab) {
        m_buttons[tab] = new IconButton(kIcons[tab], {}, this);
        m_buttons[tab]->setCheckable(true);
        column->addWidget(m_buttons[tab]);
        connect(m_buttons[tab], &QAbstractButton::clicked, this,
            [this, tab] { Q_EMIT tabChosen(int(tab)); });
    }
    column->addStretch();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_badge->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_badge->hide();
    retranslate();
}

void PanelRail::setWaiting(int guests)
{
    m_waiting = guests;
    m_badge->setCount(guests);
    m_buttons[0]->setAccessibleDescription(
        guests > 0 ? tr("%n guests wait", nullptr, guests) : QString());
    placeBadge();
}

void PanelRail::setOpenTab(int tab)
{
    for (std::size_t at = 0; at < m_buttons.size(); ++at)
        m_buttons[at]->setChecked(int(at) == tab);
}

QSize PanelRail::sizeHint() const { return {Theme::of(this).scaled(kRailWidth), 200}; }

void PanelRail::placeBadge()
{
    const QSize size = m_badge->sizeHint();
    const QRect button = m_buttons[0]->geometry();
    const QRect logical(QPoint(width() - size.width() - 2, button.top() - space::k4), size);
    m_badge->setGeometry(QStyle::visualRect(layoutDirection(), rect(), logical));
    m_badge->raise();
}

void PanelRail::retranslate()
{
    for (std::size_t tab = 0; tab < m_buttons.size(); ++tab)
        m_buttons[tab]->setName(SidePanel::tabWords(int(tab)));
    setWaiting(m_waiting);
}

void PanelRail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeBadge();
}

void PanelRail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange)
        retranslate();
}

void PanelRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &theme = Theme::of(this);
    painter.fillRect(rect(), theme.color(ColorRole::Pane));
    const QRect edge = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 1, height()));
    paintHairline(&painter, edge, theme.color(ColorRole::Line));
}

} // namespace wxm::live
