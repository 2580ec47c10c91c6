// SPDX-License-Identifier: MIT
#pragma once

#include "live/live.h"

#include <QWidget>

namespace wxm {
class Button;
class IconButton;
class LineEdit;
class TextLabel;
} // namespace wxm

namespace wxm::live {

//! Writing a comment as ourselves. What was typed stays until the server took it; one whose end is
//! not known goes out under the same key when it is sent again, so that it is never there twice.
class CommentBar final : public QWidget {
    Q_OBJECT

public:
    CommentBar(Live &live, LiveId which, QWidget *parent);

    //! Capability and state of the live: whether one can write, and why not.
    void dress();
    //! Why nothing can be written here; empty: it can.
    QString hindrance() const;
    //! Put at the place of the cursor, as if it was typed.
    void paste(const QString &text);
    //! At once where nothing is being written; else it goes behind that, for a person to send.
    void sendText(const QString &text);

Q_SIGNALS:
    //! The list of names, phrases and links is wanted.
    void quickListWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void send();
    void settle(const QString &sent, const Result<Done> &answer);
    void say(const QString &sentence);

    Live &m_live;
    LiveId m_which;
    QByteArray m_key; //!< Of what may have gone out already; empty: nothing may.
    QString m_keyText;
    bool m_isSending = false;
    LineEdit *m_text;
    IconButton *m_quick;
    Button *m_send;
    TextLabel *m_fault;
};

} // namespace wxm::live
