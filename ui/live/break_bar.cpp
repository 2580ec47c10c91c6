// SPDX-License-Identifier: MIT
#include "ui/live/break_bar.h"

#include "base/bidi.h"
#include "ui/common/accessible.h"
#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"
#include "ui/common/paint.h"
#include "ui/live/live_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {
constexpr EpochMs kLatelyMs = 5LL * 60'000;
}

BreakBar::BreakBar(Live &live, QWidget *parent)
    : QWidget(parent)
    , m_live(live)
    , m_title(new TextLabel(TextSize::Ui, ColorRole::Text, Weight::Bold, this))
    , m_words(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_take(new Button({}, Button::Kind::Primary, this))
    , m_later(new Button({}, Button::Kind::Plain, this))
    , m_notToday(new Button({}, Button::Kind::Ghost, this))
    , m_back(new Button({}, Button::Kind::Primary, this))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_words);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::k16, space::k8, space::k16, space::k8);
    row->setSpacing(space::k8);
    row->addLayout(words, 1);
    for (auto *button : {m_take, m_later, m_notToday, m_back}) {
        button->setButtonSize(Button::Size::Small);
        row->addWidget(button);
    }
    m_take->setIconName(IconName::Cup);
    m_words->setWordWrap(true);
    auto *exposure = &m_live.exposure;
    connect(exposure, &Exposure::changed, this, &BreakBar::dress);
    connect(m_take, &QAbstractButton::clicked, exposure, &Exposure::takeBreak);
    connect(m_later, &QAbstractButton::clicked, exposure, &Exposure::later);
    connect(m_notToday, &QAbstractButton::clicked, exposure, &Exposure::notToday);
    connect(m_back, &QAbstractButton::clicked, exposure, &Exposure::endBreak);
    hide();
    retranslate();
}

//! Whether the desk would be empty: what others were seen to do within minutes.
QString BreakBar::whoElse() const
{
    return m_live.log.lastOfOthers(m_live.clock.wallMs() - kLatelyMs) == 0
        ? tr("Nobody else was seen to act in these lives lately. The feeds go "
             "on, and rules mark what comes.")
        : tr("Others act in these lives: the desk is not empty. The feeds go "
             "on, and rules mark what comes.");
}

void BreakBar::dress()
{
    const auto &exposure = m_live.exposure;
    const bool isOn = exposure.isOnBreak();
    const bool isShown = isOn || exposure.isBreakProposed();
    for (auto *button : {m_take, m_later, m_notToday})
        button->setVisible(!isOn);
    m_back->setVisible(isOn);
    if (isShown) {
        m_title->setText(isOn
                ? tr("On a break since %1").arg(isolateLtr(clockAt(exposure.breakSinceMs())))
                : tr("Ten minutes away would be good"));
        m_words->setText(isOn ? tr("Nothing is counted meanwhile.") : whoElse());
    }
    setVisible(isShown);
    if (isShown && !std::exchange(m_isTold, true))
        announceState(m_title, m_title->text());
    m_isTold = isShown;
}

void BreakBar::retranslate()
{
    const std::pair<Button *, QString> names[] = {{m_take, tr("Take a break")},
        {m_later, tr("In 15 minutes")}, {m_notToday, tr("Not today")}, {m_back, tr("I am back")}};
    for (const auto &[button, name] : names) {
        button->setText(name);
        button->setAccessibleName(name);
    }
    m_later->setAccessibleName(tr("Later"));
    dress();
}

void BreakBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &theme = Theme::of(this);
    painter.fillRect(rect(), theme.color(ColorRole::WarnSoft));
    paintHairline(&painter, QRect(0, height() - 1, width(), 1), theme.color(ColorRole::Line));
}

void BreakBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace wxm::live
