// SPDX-License-Identifier: MIT
#pragma once

#include "conversations/conversations.h"
#include "ui/chat/arrivals.h"
#include "ui/chat/phone_lookup.h"
#include "ui/common/shell_page.h"

#include <functional>

namespace wxm {
class Banner;
class ChatHeader;
class ChatPane;
class IconButton;
class ListPane;
class PaneSplitter;
} // namespace wxm

namespace wxm::conversations {

//! Messages: the conversations and the one that is open.
class ConversationsPage final : public ShellPage {
    Q_OBJECT

public:
    ConversationsPage(Conversations &conversations, Chat &chat, const Settings &settings,
        QWidget *parent = nullptr);

    QString title() const override;
    IconName iconName() const override { return IconName::Messages; }
    void activate() override;
    QList<Place> places() override;
    QList<KeyHelp> keyHelp() const override;
    std::optional<wxm::Place::Kind> placeKind() const override { return wxm::Place::Kind::Person; }

    void openConversation(ConversationId conversation);
    //! Whether somebody has a support thread, which may be read where a conversation may not.
    void setSupportLookup(std::function<bool(UserId)> lookup) { m_hasSupport = std::move(lookup); }

Q_SIGNALS:
    //! The support thread of a person is wanted.
    void supportTriggered(wxm::UserId user);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeChat();
    void connectParts();
    void refresh();
    void refreshHeader();
    void refreshList();
    void refreshNote();
    void tellAllNews();
    void announceNews(const QList<ConversationId> &touched);
    void focusNextPane(bool forward);
    void openNewConversation();
    void fault(const QString &what, const ApiError &error);
    void retranslate();

    Conversations &m_conversations;
    Chat &m_chat;
    Arrivals m_arrivals;
    ListPane *m_list;
    IconButton *m_start;
    ChatHeader *m_header;
    IconButton *m_mute;
    IconButton *m_more;
    QMenu *m_menu;
    Banner *m_fault;
    ChatPane *m_pane;
    PaneSplitter *m_splitter;
    PhoneLookup m_phones;
    std::function<bool(UserId)> m_hasSupport;
};

} // namespace wxm::conversations
