// SPDX-License-Identifier: MIT
#pragma once

#include "ui/chat/reply_context.h"

#include <QPointer>

class QKeyEvent;
class QMenu;

namespace wxm {

class ChatView;
class IconButton;
class RepliesPopup;
class ReplyEdit;
class ReplyLibrary;

//! Saved replies in the composer: `/` and a few letters, or the button, which also opens the
//! library. Once one is in, Tab and Shift+Tab go from place to place.
class ReplyFinder final : public QObject {
    Q_OBJECT

public:
    //! `place`: puts the list, once it is wanted, above the reply.
    ReplyFinder(Chat &chat, ReplyEdit *editor, IconButton *button, QWidget *composer,
        std::function<void(QWidget *)> place);

    void setThread(ThreadKey thread);
    //! The list stands there, and has the keys.
    bool isOpen() const;
    //! Foreign texts.
    void setCustomer(const QString &name, const QString &subject);
    void openLibrary();
    //! The library, with a new reply that says this already.
    void writeNew(const QString &text);
    //! Puts this one where the caret is, on the side that the customer writes.
    void insertReply(const QString &id);
    //! Selects the next place that waits for a word; false where there is none.
    bool goToPlace(bool isForward);
    //! What a saved reply put into the field last, for whoever asks what was sent often.
    const QString &inserted() const { return m_inserted; }

Q_SIGNALS:
    //! What stands in the reply now goes as it is.
    void sendWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    //! Where the "/" stands that is being typed at; -1: nowhere.
    int slashAt(QString *query) const;
    void follow();
    void showPopup(const QString &query);
    void makeRoom(const QWidget &pane);
    void giveBack();
    void dropQuery();
    void insert(const QString &id, const FilledReply &filled, bool sends);
    void fillMenu();
    bool takeKey(const QKeyEvent &key);
    ReplyLibrary *library();
    RepliesPopup *popup();
    ReplyContext context() const;

    Chat &m_chat;
    ReplyEdit *m_editor;
    QWidget *m_composer;
    std::function<void(QWidget *)> m_place;
    QMenu *m_menu;
    QPointer<RepliesPopup> m_popup;
    QPointer<ChatView> m_lender; //!< Has given some of its least height to the list.
    int m_lent = 0;
    QPointer<ReplyLibrary> m_library;
    ThreadKey m_thread;
    QString m_customer;
    QString m_subject;
    QString m_inserted;
    bool m_isPressed = false; //!< Opened by the button: no "/" stands in the text.
    int m_dismissedAt = -1;   //!< The "/" that was meant as such.
};

} // namespace wxm
