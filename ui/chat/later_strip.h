// SPDX-License-Identifier: MIT
#pragma once

#include "chat/chat.h"

#include <QWidget>

namespace wxm {

class Button;
class ForeignLabel;
class TextLabel;

//! Over the reply that is being written: the one that is to be sent later, when, or why it was not,
//! and what can become of it. Hidden while there is none.
class LaterStrip final : public QWidget {
    Q_OBJECT

public:
    LaterStrip(Chat &chat, QWidget *parent);

    void setThread(ThreadKey thread);
    //! What it says; empty: nothing is to be sent later.
    QString words() const;

Q_SIGNALS:
    void sendNowWanted();
    void editWanted();
    void cancelWanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void retranslate();

    Chat &m_chat;
    ThreadKey m_thread;
    TextLabel *m_words;
    ForeignLabel *m_text;
    Button *m_now;
    Button *m_edit;
    Button *m_cancel;
};

} // namespace wxm
