// SPDX-License-Identifier: MIT
#include "ui/conversations/conversations_page.h"

#include "base/foreign_text.h"
#include "ui/chat/chat_header.h"
#include "ui/chat/chat_pane.h"
#include "ui/chat/composer.h"
#include "ui/chat/list_pane.h"
#include "ui/chat/pane_splitter.h"
#include "ui/chat/thread_list_view.h"
#include "ui/chat/thread_words.h"
#include "ui/common/buttons.h"
#include "ui/common/empty_state.h"
#include "ui/conversations/start_dialog.h"

namespace wxm::conversations {

ConversationsPage::ConversationsPage(Conversations &conversations, Chat &chat,
    const Settings &settings, const MakePanel &makePanel, QWidget *parent)
    : ThreadPage({conversations.store, conversations.actions, conversations.model, chat, settings,
                     /*filters*/ 2},
        parent)
    , m_conversations(conversations)
    , m_start(new IconButton(IconName::Plus, {}, this))
    , m_phones(chat.people)
{
    auto *header = new ChatHeader(this);
    m_mute = new IconButton(IconName::Bell, {}, this);
    m_mute->setCheckable(true);
    QList<QWidget *> controls{m_mute};
    if (makePanel) {
        m_panel = makePanel(this);
        controls.append(makePanelToggle());
    }
    build({header, {}, controls, QStringLiteral("messages")});
    m_list->addButton(m_start);
    connectParts();
    if (m_panel) {
        connectPanel(m_panel);
        connect(m_panel, &PersonPanel::threadWanted, this, [this](ThreadId thread) {
            m_splitter->setPanelInFront(false);
            Q_EMIT threadWanted(thread);
        });
    }
    retranslate();
}

std::optional<Conversation> ConversationsPage::open() const
{
    return m_conversations.store.conversation(m_conversations.actions.openThread());
}

void ConversationsPage::connectParts()
{
    auto &actions = m_conversations.actions;
    connect(&m_chat.people, &People::changed, this, [this] {
        if (m_phones.isSearching())
            refreshList();
    });
    connect(m_start, &IconButton::clicked, this, &ConversationsPage::openNewConversation);
    connect(&actions, &ConversationsActions::forbiddenChanged, this, &ConversationsPage::onOpened);
    connect(m_pane, &ChatPane::fallbackTriggered, this, [this] {
        if (const auto one = open())
            Q_EMIT supportTriggered(one->userId);
    });
    connect(&actions, &ConversationsActions::muteRefused, this,
        [this](ConversationId, const ApiError &error) {
            say(tr("The conversation was not muted or unmuted"), error);
        });
    // Wanted from elsewhere, the dialog says it itself.
    connect(
        &actions, &ConversationsActions::startRefused, this, [this](UserId, const ApiError &error) {
            if (!findChild<StartDialog *>())
                say(tr("The conversation was not started"), error);
        });
    // The bell is checked while it is silent; assistive technology toggles without a click.
    connect(m_mute, &IconButton::toggled, this, [this](bool isMuted) {
        const auto one = open();
        if (one && one->isMuted != isMuted)
            m_conversations.actions.setMuted(one->id, isMuted);
    });
    addKey(Command::NewConversation, [this] { openNewConversation(); });
}

QString ConversationsPage::title() const { return tr("Messages"); }

QList<Place> ConversationsPage::places()
{
    QList<Place> all;
    auto conversations = m_conversations.store.conversations();
    std::sort(conversations.begin(), conversations.end(),
        [](const auto &left, const auto &right) { return left.activityAt() > right.activityAt(); });
    for (const auto &one : std::as_const(conversations)) {
        const auto id = one.id;
        all.append({.kind = Place::Kind::Person,
            .name = shownName(nameOf(one.userId, one.userName), one.userId.value),
            .id = one.userId.value,
            .personId = one.userId.value,
            .presence = presenceMark(m_chat.realtime().presence().isOnline(one.userId)),
            .detail = messagePreview(one.last.body, one.last.hasMedia),
            .open = [this, id] {
                Q_EMIT wanted();
                openConversation(id);
            }});
    }
    all.append({.kind = Place::Kind::Action,
        .name = tr("New conversation…"),
        .icon = IconName::Plus,
        .keys = Keys::of(this).text(Command::NewConversation),
        .open = [this] {
            Q_EMIT wanted();
            openNewConversation();
        }});
    return all;
}

QList<KeyHelp> ConversationsPage::keyHelp() const
{
    return Keys::of(this).help(KeyGroup::Messages); // all else stands with support
}

//! The server may say that we are no part of it.
void ConversationsPage::onOpened() { m_pane->setForbidden(m_conversations.actions.isForbidden()); }

void ConversationsPage::refresh()
{
    if (const auto one = open(); m_panel && one)
        m_panel->setTalk(ThreadKey::of(one->id), one->userId, one->userName);
    ThreadPage::refresh();
}

void ConversationsPage::refreshHeader()
{
    const auto one = open();
    m_header->setVisible(one.has_value());
    m_header->setBackShown(m_splitter->isListFolded());
    if (m_panel)
        showPanel(one.has_value());
    if (!one)
        return;
    m_pane->setFallback(
        m_hasSupport && m_hasSupport(one->userId) ? tr("Open support thread") : QString());
    m_pane->composer()->setCustomer(one->userName);
    m_header->setPerson(one->userName, one->userId.value, one->userId.value,
        m_chat.people.staffNamesFor(one->userId));
    m_header->setPresence(m_chat.realtime().presence().isOnline(one->userId));
    m_mute->setChecked(one->isMuted);
    m_mute->setName(one->isMuted ? tr("Unmute conversation") : tr("Mute conversation"));
}

void ConversationsPage::refreshCounts()
{
    using Model = ConversationsModel;
    m_list->setFilter(Model::All, tr("All"), m_conversations.model.count(Model::All));
    m_list->setFilter(Model::Unread, tr("Unread"), m_conversations.model.count(Model::Unread));
    Q_EMIT badgeChanged(m_conversations.store.unreadCount());
}

QString ConversationsPage::listFailed() const { return tr("The conversations did not load"); }

QString ConversationsPage::searchedIn() const
{
    return m_phones.isSearching() ? m_phones.words()
                                  : tr("Names, numbers and last messages were searched.");
}

//! The lists tell no numbers: the people who are here are asked for, some at a time.
void ConversationsPage::searched(const QString &words)
{
    QList<UserId> people;
    const auto rows = m_conversations.store.conversations();
    for (const auto &one : rows)
        people.append(one.userId);
    m_phones.search(m_conversations.model.rowCount() == 0 ? words : QString(), people);
}

QString ConversationsPage::searchMoreWords() const
{
    return m_phones.canAskMore() ? tr("Compare more") : QString();
}

bool ConversationsPage::searchMore()
{
    if (!m_phones.isSearching())
        return false;
    m_phones.askMore();
    return true;
}

void ConversationsPage::sayFiltered(EmptyState *empty) const
{
    empty->setWords(IconName::Check, ColorRole::Ok, tr("Everything is read"),
        tr("New messages appear here automatically."), tr("Show all"));
}

void ConversationsPage::sayNone(EmptyState *empty) const
{
    empty->setWords(IconName::Messages, ColorRole::Text3, tr("No conversations yet"),
        tr("Start one with a name, a phone number or the number of an account."),
        tr("New conversation"));
}

void ConversationsPage::openNewConversation()
{
    auto *dialog = new StartDialog(m_conversations.actions, m_chat.people, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ConversationsPage::retranslate()
{
    m_list->setTitle(tr("Messages"), tr("Conversations"));
    m_list->skeleton()->setWords(tr("Loading conversations…"));
    m_start->setName(tr("New conversation"));
    if (m_panelToggle)
        m_panelToggle->setName(tr("Show customer"));
    m_pane->setNothingOpen(
        tr("No conversation is open"), tr("Pick one from the list, or start a new one."));
    ThreadPage::retranslate();
}

} // namespace wxm::conversations
