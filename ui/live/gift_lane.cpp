// SPDX-License-Identifier: MIT
#include "ui/live/gift_lane.h"

#include "ui/common/buttons.h"
#include "ui/common/flow_layout.h"
#include "ui/common/foreign_label.h"
#include "ui/common/paint.h"
#include "ui/common/popup.h"
#include "ui/live/feed_view.h"

#include <QCheckBox>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace wxm::live {

namespace {
constexpr int kRowsHeight = 96; //!< At 100 %: three rows.
constexpr int kLowHeight = 36;
} // namespace

GiftLane::GiftLane(LiveStore &store, LiveId which, QWidget *parent)
    : QWidget(parent)
    , m_top(new QWidget(this))
    , m_menu(new IconButton(IconName::Filter, {}, this))
    , m_head(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Bold, this))
    , m_gifts(new QCheckBox(this))
    , m_likes(new QCheckBox(this))
    , m_shares(new QCheckBox(this))
    , m_view(new FeedView(store, this))
{
    auto *kinds = new FlowLayout(m_top);
    kinds->setContentsMargins(space::k12, space::k4, space::k12, space::k4);
    kinds->setSpacing(space::k12);
    kinds->addWidget(m_head);
    for (auto *kind : {m_gifts, m_likes, m_shares}) {
        kind->setChecked(true);
        kind->setMinimumHeight(Theme::of(this).scaled(metric::kButtonSmall)); // dots of a ي
        kinds->addWidget(kind);
        connect(kind, &QCheckBox::toggled, this, &GiftLane::takeKinds);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 1);
    column->setSpacing(0);
    column->addWidget(m_top);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_view, 1);
    row->addWidget(m_menu, 0, Qt::AlignVCenter);
    column->addLayout(row);
    m_menu->setSmall(true);
    m_menu->hide();
    connect(m_menu, &QAbstractButton::clicked, this, &GiftLane::popUpKinds);
    fit();
    m_view->setLive(which);
    m_view->setLane();
    takeKinds();
    retranslate();
}

//! Before the feed, as it is read.
void GiftLane::placeInTabOrder(QWidget *feed)
{
    auto *before = feed->previousInFocusChain();
    for (QWidget *stop :
        std::initializer_list<QWidget *>{m_gifts, m_likes, m_shares, m_view, m_menu}) {
        setTabOrder(before, stop);
        before = stop;
    }
    setTabOrder(before, feed);
}

void GiftLane::takeKinds()
{
    m_view->setKinds({.joins = false,
        .leaves = false,
        .likes = m_likes->isChecked(),
        .shares = m_shares->isChecked(),
        .gifts = m_gifts->isChecked(),
        .notices = false});
}

void GiftLane::fit()
{
    m_view->setFixedHeight(Theme::of(this).scaled(m_isLow ? kLowHeight : kRowsHeight));
    m_top->setVisible(!m_isLow);
    m_menu->setVisible(m_isLow);
}

void GiftLane::setLow(bool isLow)
{
    if (std::exchange(m_isLow, isLow) != isLow)
        fit();
}

int GiftLane::heightOf(bool isLow) const
{
    const auto &theme = Theme::of(this);
    return 1
        + (isLow ? theme.scaled(kLowHeight)
                 : theme.scaled(kRowsHeight) + m_top->layout()->heightForWidth(width()));
}

void GiftLane::popUpKinds()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (auto *kind : {m_gifts, m_likes, m_shares}) {
        auto *entry = menu->addAction(kind->text());
        entry->setCheckable(true);
        entry->setChecked(kind->isChecked());
        connect(entry, &QAction::toggled, kind, &QCheckBox::setChecked);
    }
    popUp(menu, m_menu, PopupSide::Below);
}

void GiftLane::retranslate()
{
    m_head->setText(tr("Gifts, likes and shares"));
    m_menu->setName(tr("What stands in the lane"));
    const std::pair<QCheckBox *, QString> names[] = {
        {m_gifts, tr("Gifts")}, {m_likes, tr("Likes")}, {m_shares, tr("Shares")}};
    for (const auto &[kind, name] : names) {
        kind->setText(name);
        kind->setAccessibleName(name);
    }
}

void GiftLane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &theme = Theme::of(this);
    painter.fillRect(rect(), theme.color(ColorRole::Surface));
    paintHairline(&painter, QRect(0, height() - 1, width(), 1), theme.color(ColorRole::Line));
}

void GiftLane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace wxm::live
