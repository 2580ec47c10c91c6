// SPDX-License-Identifier: MIT
#pragma once

#include "conversations/conversations.h"
#include "ui/chat/person_panel.h"
#include "ui/chat/phone_lookup.h"
#include "ui/chat/thread_page.h"

#include <functional>

namespace wxm::conversations {

//! Messages: the conversations and the one that is open.
class ConversationsPage final : public ThreadPage {
    Q_OBJECT

public:
    //! What stands beside the conversation; none: nothing does.
    using MakePanel = std::function<PersonPanel *(QWidget *parent)>;

    ConversationsPage(Conversations &conversations, Chat &chat, const Settings &settings,
        const MakePanel &makePanel = {}, QWidget *parent = nullptr);

    QString title() const override;
    IconName iconName() const override { return IconName::Messages; }
    QList<Place> places() override;
    QList<KeyHelp> keyHelp() const override;
    std::optional<wxm::Place::Kind> placeKind() const override { return wxm::Place::Kind::Person; }

    void openConversation(ConversationId conversation) { openThread(ThreadKey::of(conversation)); }
    //! Whether somebody has a support thread, which may be read where a conversation may not.
    void setSupportLookup(std::function<bool(UserId)> lookup) { m_hasSupport = std::move(lookup); }

Q_SIGNALS:
    //! The support thread of a person is wanted.
    void supportTriggered(wxm::UserId user);
    //! This one of the panel.
    void threadWanted(wxm::ThreadId thread);

private:
    void refresh() override;
    void refreshHeader() override;
    void refreshCounts() override;
    QString listFailed() const override;
    QString searchedIn() const override;
    void searched(const QString &words) override;
    QString searchMoreWords() const override;
    bool searchMore() override;
    void sayFiltered(EmptyState *empty) const override;
    void sayNone(EmptyState *empty) const override;
    void onNone() override { openNewConversation(); }
    void onOpened() override;
    void retranslate() override;
    QWidget *makePanel() override { return m_panel; }

    void connectParts();
    void openNewConversation();
    std::optional<Conversation> open() const;

    Conversations &m_conversations;
    IconButton *m_start;
    IconButton *m_mute = nullptr;
    PersonPanel *m_panel = nullptr;
    PhoneLookup m_phones;
    std::function<bool(UserId)> m_hasSupport;
};

} // namespace wxm::conversations
