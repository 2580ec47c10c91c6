// SPDX-License-Identifier: MIT
#pragma once

#include "chat/chat.h"

#include <QWidget>

namespace wxm {

class Button;
class TextLabel;

//! Over the reply: up to three saved replies that speak of what the customer asked and nobody has
//! answered. Hidden where none is worth it. Takes no focus by itself, and changes nothing while it
//! has it.
class RelatedStrip final : public QWidget {
    Q_OBJECT

public:
    RelatedStrip(Chat &chat, QWidget *parent);

    void setThread(ThreadKey thread);
    //! Where there is no room, or nothing can be sent.
    void setAllowed(bool isAllowed);

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void look();
    void offer(const QList<SavedReply> &replies);
    bool hasFocusWithin() const;
    void retranslate();

    Chat &m_chat;
    ThreadKey m_thread;
    QString m_said; //!< That the buttons were found for.
    bool m_isAllowed = true;
    QStringList m_ids;
    TextLabel *m_words;
    QList<Button *> m_buttons;
};

} // namespace wxm
