// SPDX-License-Identifier: MIT
#include "ui/chat/later_strip.h"

#include "ui/common/accessible.h"
#include "ui/common/buttons.h"
#include "ui/common/flow_layout.h"
#include "ui/common/foreign_label.h"
#include "ui/common/paint.h"
#include "ui/common/relative_time.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace wxm {

using LaterState = LaterReply::State;

LaterStrip::LaterStrip(Chat &chat, QWidget *parent)
    : QWidget(parent)
    , m_chat(chat)
    , m_words(new TextLabel(TextSize::Ui, ColorRole::Text, Weight::Bold, this))
    , m_text(new ForeignLabel(ForeignLabel::Kind::Title, this))
{
    m_words->setWordWrap(true);
    auto *buttons = new QWidget(this);
    m_now = new Button({}, Button::Kind::Plain, buttons);
    m_edit = new Button({}, Button::Kind::Ghost, buttons);
    m_cancel = new Button({}, Button::Kind::GhostDanger, buttons);
    auto *flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space::k8);
    for (auto *button : {m_now, m_edit, m_cancel}) {
        button->setButtonSize(Button::Size::Small);
        flow->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::k8, space::k4, space::k8, space::k4);
    column->setSpacing(space::k4);
    column->addWidget(m_words);
    column->addWidget(m_text);
    column->addWidget(buttons);
    connect(m_now, &Button::clicked, this, &LaterStrip::sendNowWanted);
    connect(m_edit, &Button::clicked, this, &LaterStrip::editWanted);
    connect(m_cancel, &Button::clicked, this, &LaterStrip::cancelWanted);
    connect(&m_chat.later, &LaterReplies::changed, this, [this](ThreadKey changed) {
        if (changed == m_thread)
            refresh();
    });
    connect(&m_chat.later, &LaterReplies::reset, this, &LaterStrip::refresh);
    connect(&m_chat.later, &LaterReplies::asked, this, [this](ThreadKey thread) {
        if (thread == m_thread && isVisible())
            announce(this, words());
    });
    retranslate();
}

void LaterStrip::setThread(ThreadKey thread)
{
    m_thread = thread;
    refresh();
}

QString LaterStrip::words() const
{
    const auto *reply = m_chat.later.of(m_thread);
    if (!reply)
        return {};
    const QString when =
        untilText(QDateTime::fromMSecsSinceEpoch(reply->due), QDateTime::currentDateTime());
    switch (reply->state) {
    case LaterState::Waiting:
        return tr("Will be sent: %1 · only while this computer runs").arg(when);
    case LaterState::CustomerWrote:
        return m_thread.isSupport() ? tr("Not sent: the customer wrote in the meantime")
                                    : tr("Not sent: a message came in the meantime");
    case LaterState::ColleagueWrote:
        return tr("Not sent: a colleague wrote in the meantime");
    case LaterState::Missed:
        return tr("Not sent: its time has passed, and this computer could not send it then");
    }
    Q_UNREACHABLE();
}

void LaterStrip::refresh()
{
    const auto *reply = m_chat.later.of(m_thread);
    if (!reply)
        return hide();
    m_words->setText(words());
    m_words->setColorRole(reply->state == LaterState::Waiting ? ColorRole::Text : ColorRole::Warn);
    m_text->setForeignText(reply->body);
    show();
    update();
}

void LaterStrip::retranslate()
{
    setAccessibleName(tr("Reply to be sent later"));
    m_now->setText(tr("Send now"));
    m_now->setAccessibleName(tr("Send the later reply now"));
    m_edit->setText(tr("Edit"));
    m_edit->setAccessibleName(tr("Edit the later reply"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the later reply"));
    refresh();
}

void LaterStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

//! "Tomorrow" was said yesterday, perhaps.
void LaterStrip::showEvent(QShowEvent *event)
{
    m_words->setText(words());
    QWidget::showEvent(event);
}

void LaterStrip::paintEvent(QPaintEvent *)
{
    const auto *reply = m_chat.later.of(m_thread);
    const bool isAsked = reply && reply->state != LaterState::Waiting;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(&painter, rect(), radius::kNormal,
        Theme::of(this).color(isAsked ? ColorRole::WarnSoft : ColorRole::Sunken));
}

} // namespace wxm
