// SPDX-License-Identifier: MIT
#pragma once

#include "chat/message_rows.h"
#include "ui/common/buttons.h"

namespace wxm {

//! The buttons below a reply that waits for a person's decision, or can still be taken back.
class StateButtons final : public QWidget {
    Q_OBJECT

public:
    StateButtons(MessageRow::State state, QWidget *parent);

    MessageRow::State state() const { return m_state; }
    QList<QWidget *> buttons() const;

Q_SIGNALS:
    void checkAgain();
    void sendAgain();
    void edit();
    void discard();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    bool isQueued() const { return m_state == MessageRow::State::Queued; }

    MessageRow::State m_state;
    Button *m_check = nullptr;
    Button *m_send;
    Button *m_edit;
    IconButton *m_discard;
};

} // namespace wxm
