// SPDX-License-Identifier: MIT
#pragma once

#include "chat/chat.h"

#include <QPointer>

class QMenu;

namespace wxm {

class IconButton;
class RepliesPopup;
class ReplyEdit;

//! Saved replies in the composer: `/` and a few letters, or the button, which also keeps and drops
//! them.
class ReplyFinder final : public QObject {
    Q_OBJECT

public:
    ReplyFinder(Chat &chat, ReplyEdit *editor, IconButton *button, QWidget *composer);

    void setThread(ThreadKey thread);
    //! The list stands there, and has the keys.
    bool isOpen() const;
    void setCustomer(const QString &name) { m_customer = name; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    //! Where the "/" stands that is being typed at; -1: nowhere.
    int slashAt(QString *query) const;
    void follow();
    void insert(const SavedReplies::Reply &reply);
    void fillMenu();
    void writeNew(const QString &text);
    RepliesPopup *popup();
    QHash<QString, QString> values() const;

    Chat &m_chat;
    ReplyEdit *m_editor;
    QWidget *m_composer;
    QMenu *m_menu;
    QPointer<RepliesPopup> m_popup;
    ThreadKey m_thread;
    QString m_customer;
    bool m_isPressed = false; //!< Opened by the button: no "/" stands in the text.
    int m_dismissedAt = -1;   //!< The "/" that was meant as such.
};

} // namespace wxm
