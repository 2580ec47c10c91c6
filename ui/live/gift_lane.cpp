// SPDX-License-Identifier: MIT
#include "ui/live/gift_lane.h"

#include "ui/common/flow_layout.h"
#include "ui/common/foreign_label.h"
#include "ui/common/paint.h"
#include "ui/live/feed_view.h"

#include <QCheckBox>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace wxm::live {

namespace {
constexpr int kRowsHeight = 96; //!< At 100 %: three rows.
} // namespace

GiftLane::GiftLane(LiveStore &store, LiveId which, QWidget *parent)
    : QWidget(parent)
    , m_head(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Bold, this))
    , m_gifts(new QCheckBox(this))
    , m_likes(new QCheckBox(this))
    , m_shares(new QCheckBox(this))
    , m_view(new FeedView(store, this))
{
    auto *top = new QWidget(this);
    auto *kinds = new FlowLayout(top);
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
    column->addWidget(top);
    column->addWidget(m_view);
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
    for (QWidget *stop : std::initializer_list<QWidget *>{m_gifts, m_likes, m_shares, m_view}) {
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

void GiftLane::fit() { m_view->setFixedHeight(Theme::of(this).scaled(kRowsHeight)); }

void GiftLane::retranslate()
{
    m_head->setText(tr("Gifts, likes and shares"));
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
