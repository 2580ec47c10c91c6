// SPDX-License-Identifier: MIT
#include "ui/chat/held_strip.h"

#include "ui/common/accessible.h"
#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"
#include "ui/common/keys.h"
#include "ui/common/paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <utility>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {
constexpr int kTickMs = 200;
} // namespace

HeldStrip::HeldStrip(Chat &chat, QWidget *parent)
    : QWidget(parent)
    , m_chat(chat)
    , m_words(new TextLabel(TextSize::Ui, ColorRole::Text, Weight::Regular, this))
    , m_undo(new Button({}, Button::Kind::Plain, this))
    , m_now(new Button({}, Button::Kind::Ghost, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::k8, space::k4, space::k8, space::k4);
    row->setSpacing(space::k8);
    row->addWidget(m_words);
    row->addStretch();
    for (auto *button : {m_undo, m_now}) {
        button->setButtonSize(Button::Size::Small);
        row->addWidget(button);
    }
    showKeyCap(m_undo, Command::Undo);
    m_now->setKeyCap(u"Enter"_s);
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &HeldStrip::count);
    connect(m_undo, &Button::clicked, this, &HeldStrip::undoWanted);
    connect(m_now, &Button::clicked, this, &HeldStrip::sendNowWanted);
    connect(&m_chat.outbox, &Outbox::changed, this, [this](ThreadKey changed) {
        if (changed == m_thread)
            refresh();
    });
    connect(&m_chat.outbox, &Outbox::unsentCountChanged, this, &HeldStrip::refresh);
    retranslate();
}

void HeldStrip::setThread(ThreadKey thread)
{
    m_thread = thread;
    m_key.clear();
    refresh();
}

bool HeldStrip::holds() const { return m_chat.outbox.held(m_thread); }

void HeldStrip::refresh()
{
    const auto *reply = m_chat.outbox.held(m_thread);
    if (!reply) {
        m_tick.stop();
        m_key.clear();
        return hide();
    }
    count();
    if (std::exchange(m_key, reply->key) != reply->key)
        announce(this, tr("Not sent yet: press Control and Z to undo the reply."));
    show();
    if (!m_tick.isActive())
        m_tick.start();
}

void HeldStrip::count()
{
    const auto *reply = m_chat.outbox.held(m_thread);
    if (!reply)
        return refresh();
    const int seconds = (m_chat.outbox.holdLeftMs(*reply) + 999) / 1000;
    m_words->setText(tr("Sends in %Ln s", nullptr, qMax(1, seconds)));
}

void HeldStrip::retranslate()
{
    setAccessibleName(tr("Reply that is not sent yet"));
    m_undo->setText(tr("Undo"));
    m_undo->setAccessibleName(tr("Undo sending"));
    m_now->setText(tr("Send now"));
    m_now->setAccessibleName(tr("Send now"));
    refresh();
}

void HeldStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HeldStrip::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(&painter, rect(), radius::kNormal, theme.color(ColorRole::Sunken));
}

} // namespace wxm
