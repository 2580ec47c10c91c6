// SPDX-License-Identifier: MIT
#include "ui/chat/state_buttons.h"

#include <QEvent>
#include <QHBoxLayout>

namespace wxm {

StateButtons::StateButtons(MessageRow::State state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_send(new Button({}, Button::Kind::Plain, this))
    , m_edit(new Button({}, Button::Kind::Plain, this))
    , m_discard(new IconButton(IconName::Trash, {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k8);
    row->addWidget(m_discard);
    row->addWidget(m_edit);
    if (state == MessageRow::State::NotConfirmed) {
        m_check = new Button({}, Button::Kind::Plain, this);
        m_check->setButtonSize(Button::Size::Small);
        row->addWidget(m_check);
        connect(m_check, &Button::clicked, this, &StateButtons::checkAgain);
    }
    row->addWidget(m_send);
    const bool isSent = state == MessageRow::State::Sent; // only its text can be had back
    m_send->setVisible(!isQueued() && !isSent);           // what is queued goes by itself
    m_discard->setVisible(!isSent);
    m_send->setButtonSize(Button::Size::Small);
    m_edit->setButtonSize(Button::Size::Small);
    m_discard->setSmall(true);
    connect(m_send, &Button::clicked, this, &StateButtons::sendAgain);
    connect(m_edit, &Button::clicked, this, &StateButtons::edit);
    connect(m_discard, &IconButton::clicked, this, &StateButtons::discard);
    retranslate();
}

QList<QWidget *> StateButtons::buttons() const
{
    if (m_state == MessageRow::State::Sent)
        return {m_edit};
    if (isQueued())
        return {m_discard, m_edit};
    if (m_check)
        return {m_discard, m_edit, m_check, m_send};
    return {m_discard, m_edit, m_send};
}

void StateButtons::retranslate()
{
    if (m_check)
        m_check->setText(tr("Check again"));
    m_send->setText(tr("Send again"));
    m_edit->setText(tr("Back to draft"));
    m_discard->setName(tr("Discard reply"));
    adjustSize();
}

void StateButtons::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace wxm
