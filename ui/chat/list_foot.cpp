// SPDX-License-Identifier: MIT
#include "ui/chat/list_foot.h"

#include "base/bidi.h"
#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"
#include "ui/common/paint.h"
#include "ui/common/relative_time.h"
#include "ui/common/while_shown.h"

#include <QHBoxLayout>
#include <QPainter>

namespace wxm {

namespace {
constexpr int kClockMs = 5'000;
constexpr EpochMs kOldMs = 90'000; //!< Four readings of a list that is looked at.
} // namespace

ListFoot::ListFoot(QWidget *parent)
    : QWidget(parent)
    , m_read(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_cut(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_more(new Button({}, Button::Kind::Ghost, this))
    , m_again(new IconButton(IconName::Refresh, {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::k16, space::k4, space::k16, space::k4);
    row->setSpacing(space::k4);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_read);
    words->addWidget(m_cut);
    words->addStretch();
    row->addLayout(words, 1);
    row->addWidget(m_more);
    row->addWidget(m_again);
    m_more->setButtonSize(Button::Size::Small);
    m_again->setSmall(true);
    m_read->setWordWrap(true);
    m_cut->setWordWrap(true);
    connect(m_again, &QAbstractButton::clicked, this, &ListFoot::readAgain);
    connect(m_more, &QAbstractButton::clicked, this, &ListFoot::moreWanted);
    m_clock.setInterval(kClockMs);
    new WhileShown(this, m_clock, [this] { refresh(); }); // of this
    hide();
    refresh();
}

bool ListFoot::isOld(EpochMs readAt, EpochMs now) { return now - readAt > kOldMs; }

void ListFoot::setState(const State &state)
{
    m_state = state;
    setVisible(state.readAt != kUnknownTime);
    refresh();
}

void ListFoot::refresh()
{
    const auto now = QDateTime::currentDateTime();
    const auto at = QDateTime::fromMSecsSinceEpoch(m_state.readAt);
    const auto age = std::chrono::seconds(qMax<qint64>(0, at.secsTo(now)));
    const bool hasAged =
        m_state.hasFailed || ListFoot::isOld(m_state.readAt, now.toMSecsSinceEpoch());
    m_read->setColorRole(hasAged ? ColorRole::Warn : ColorRole::Text2);
    m_read->setText(hasAged ? tr("List as of %1, %2", "a time of day, and how long ago")
                                  .arg(isolateLtr(clockText(at)), agoText(age))
                            : tr("List last read %1", "how long ago").arg(agoText(age)));
    m_read->setAccessibleName(tr("List state"));
    m_cut->setVisible(m_state.cutAfter > 0);
    m_cut->setText(tr("Older threads are not listed: %1 shown").arg(numberText(m_state.cutAfter)));
    m_more->setVisible(!m_state.more.isEmpty());
    m_more->setText(m_state.more);
    m_more->setBusy(m_state.isReadingMore);
    m_again->setName(tr("Read the list again"));
}

void ListFoot::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void ListFoot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintHairline(&painter, {0, 0, width(), 1}, Theme::of(this).color(ColorRole::Line));
}

} // namespace wxm
