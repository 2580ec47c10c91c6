// SPDX-License-Identifier: MIT
#pragma once

#include "chat/chat.h"

#include <QTimer>
#include <QWidget>

namespace wxm {

class Button;
class TextLabel;

//! Over the reply that is being written: the one before it has not gone out yet, how long it waits,
//! and the way back. Hidden while nothing is held.
class HeldStrip final : public QWidget {
    Q_OBJECT

public:
    HeldStrip(Chat &chat, QWidget *parent);

    void setThread(ThreadKey thread);
    bool holds() const;

Q_SIGNALS:
    void undoWanted();
    void sendNowWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void count();
    void retranslate();

    Chat &m_chat;
    ThreadKey m_thread;
    QByteArray m_key; //!< Of the reply that was announced.
    TextLabel *m_words;
    Button *m_undo;
    Button *m_now;
    QTimer m_tick; //!< Runs while it counts down.
};

} // namespace wxm
