// SPDX-License-Identifier: MIT
#include "ui/conversations/conversations_page.h"

#include "base/foreign_text.h"
#include "ui/chat/chat_header.h"
#include "ui/chat/chat_pane.h"
#include "ui/chat/chat_view.h"
#include "ui/chat/composer.h"
#include "ui/chat/connection_record.h"
#include "ui/chat/list_pane.h"
#include "ui/chat/pane_splitter.h"
#include "ui/chat/reply_edit.h"
#include "ui/chat/thread_list_view.h"
#include "ui/chat/thread_words.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/empty_state.h"
#include "ui/common/error_text.h"
#include "ui/common/popup.h"
#include "ui/conversations/start_dialog.h"

#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

namespace wxm::conversations {

using Filter = ConversationsModel::Filter;

ConversationsPage::ConversationsPage(
    Conversations &conversations, Chat &chat, const Settings &settings, QWidget *parent)
    : ShellPage(parent)
    , m_conversations(conversations)
    , m_chat(chat)
    , m_list(new ListPane(conversations.model, 2, this))
    , m_start(new IconButton(IconName::Plus, {}, this))
    , m_header(new ChatHeader(this))
    , m_mute(new IconButton(IconName::Bell, {}, this))
    , m_more(new IconButton(IconName::More, {}, this))
    , m_menu(new QMenu(this))
    , m_fault(new Banner(this))
    , m_pane(new ChatPane(chat, settings, this))
    , m_splitter(new PaneSplitter(m_list, makeChat(), nullptr, this))
{
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    m_splitter->remember(settings, QStringLiteral("messages"));
    connectParts();
    retranslate();
}

QWidget *ConversationsPage::makeChat()
{
    auto *chat = new QWidget(this);
    auto *column = new QVBoxLayout(chat);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_fault);
    column->addWidget(m_pane, 1);
    m_mute->setCheckable(true);
    m_header->addControl(m_pane->findButton());
    m_header->addControl(m_mute);
    m_header->addControl(m_more);
    connect(m_more, &QAbstractButton::clicked, m_menu,
        [this] { popUp(m_menu, m_more, PopupSide::Below); });
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        m_menu->clear();
        addThreadActions(m_menu, this, m_chat, m_pane->thread(), m_fault);
    });
    m_list->addButton(m_start);
    return chat;
}

void ConversationsPage::connectParts()
{
    auto &actions = m_conversations.actions;
    connect(m_list->list(), &ThreadListView::opened, this,
        [this](ThreadKey thread) { openConversation(thread.conversation()); });
    connect(m_list, &ListPane::filterChanged, this, [this](int index) {
        m_conversations.model.setFilter(Filter(index));
        refreshList();
    });
    connect(m_list, &ListPane::searchChanged, this, [this](const QString &words) {
        m_conversations.model.setSearch(words);
        refreshList();
    });
    connect(m_list, &ListPane::tryAgain, &m_conversations.actions, &ConversationsActions::tryAgain);
    connect(m_list->empty(), &EmptyState::primaryTriggered, this, [this] {
        const auto &store = m_conversations.store;
        if (store.isLoaded() && m_conversations.model.filter() == Filter::All)
            return openNewConversation();
        if (store.isLoaded())
            m_list->setCurrentFilter(int(Filter::All));
        m_conversations.actions.tryAgain();
    });
    connect(m_start, &IconButton::clicked, this, &ConversationsPage::openNewConversation);
    connect(
        &m_conversations.store, &ConversationsStore::changed, this, &ConversationsPage::refresh);
    connect(
        &m_conversations.store, &ConversationsStore::touched, this, &ConversationsPage::announceNews);
    connect(&m_conversations.store, &ConversationsStore::replaced, this,
        &ConversationsPage::tellAllNews);
    connect(&m_conversations.model, &QAbstractItemModel::rowsInserted, this,
        &ConversationsPage::refreshList);
    connect(&m_conversations.model, &QAbstractItemModel::rowsRemoved, this,
        &ConversationsPage::refreshList);
    connect(&m_conversations.model, &ConversationsModel::countsChanged, this,
        &ConversationsPage::refreshList);
    connect(
        &m_chat.realtime().presence(), &Presence::changed, this, &ConversationsPage::refreshHeader);
    connect(
        &m_chat.realtime().presence(), &Presence::reset, this, &ConversationsPage::refreshHeader);
    connect(&actions, &ConversationsActions::opened, this, &ConversationsPage::refresh);
    connect(&actions, &ConversationsActions::forbiddenChanged, this,
        [this] { m_pane->setForbidden(m_conversations.actions.isForbidden()); });
    connect(m_pane, &ChatPane::wayOutTriggered, this, [this] {
        const auto open =
            m_conversations.store.conversation(m_conversations.actions.openConversation());
        if (open)
            Q_EMIT supportTriggered(open->userId);
    });
    connect(&actions, &ConversationsActions::muteRefused, this,
        [this](ConversationId, const ApiError &error) {
            fault(tr("The conversation was not muted or unmuted"), error);
        });
    // Wanted from elsewhere, the dialog says it itself.
    connect(
        &actions, &ConversationsActions::startRefused, this, [this](UserId, const ApiError &error) {
            if (!findChild<StartDialog *>())
                fault(tr("The conversation was not started"), error);
        });
    // The bell is checked while it is silent; assistive technology toggles without a click.
    connect(m_mute, &IconButton::toggled, this, [this](bool isMuted) {
        const auto open =
            m_conversations.store.conversation(m_conversations.actions.openConversation());
        if (open && open->isMuted != isMuted)
            m_conversations.actions.setMuted(open->id, isMuted);
    });
    connect(m_splitter, &PaneSplitter::foldingChanged, this, &ConversationsPage::refreshHeader);
    const auto toList = [this] {
        m_splitter->setChatInFront(false);
        m_list->list()->setFocus();
    };
    connect(m_header, &ChatHeader::backWanted, this, toList);
    connect(m_pane, &ChatPane::leaveWanted, this, toList);
    const auto shortcut = [this](const QKeySequence &keys, auto act) {
        auto *one = new QShortcut(this);
        one->setKeys(inBothScripts(keys));
        one->setContext(Qt::WidgetWithChildrenShortcut);
        connect(one, &QShortcut::activated, this, act);
        connect(one, &QShortcut::activatedAmbiguously, this, act);
    };
    shortcut(Qt::Key_F6, [this] { focusNextPane(true); });
    shortcut(Qt::SHIFT | Qt::Key_F6, [this] { focusNextPane(false); });
    shortcut(QKeySequence::Find, [this] { m_list->focusSearch(); });
    shortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F, [this] { m_pane->openFind(); });
    shortcut(Qt::ALT | Qt::Key_Down, [this] { m_list->list()->openNext(1); });
    shortcut(Qt::ALT | Qt::Key_Up, [this] { m_list->list()->openNext(-1); });
    shortcut(QKeySequence::New, [this] { openNewConversation(); });
}

QString ConversationsPage::title() const { return tr("Messages"); }

void ConversationsPage::activate()
{
    if (m_conversations.actions.openConversation().isValid())
        m_pane->composer()->editor()->setFocus();
    else
        m_list->focusList();
    m_conversations.actions.refresh();
}

QList<Place> ConversationsPage::places()
{
    QList<Place> all;
    auto conversations = m_conversations.store.conversations();
    std::sort(conversations.begin(), conversations.end(),
        [](const auto &left, const auto &right) { return left.activityAt() > right.activityAt(); });
    for (const auto &one : std::as_const(conversations)) {
        const QString name = one.userName.isEmpty() ? m_chat.people.name(one.userId) : one.userName;
        const auto id = one.id;
        all.append({.kind = Place::Kind::Person,
            .name = shownName(name, one.userId.value),
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
        .name = tr("New conversation with a person’s number…"),
        .icon = IconName::Plus,
        .keys = QStringLiteral("Ctrl+N"),
        .open = [this] {
            Q_EMIT wanted();
            openNewConversation();
        }});
    return all;
}

QList<KeyHelp> ConversationsPage::keyHelp() const
{
    return {{QStringLiteral("Ctrl+N"), tr("New conversation")},
        {QStringLiteral("Alt+Down / Alt+Up"), tr("Next or previous conversation")}};
}

void ConversationsPage::openConversation(ConversationId conversation)
{
    m_fault->dismiss();
    m_conversations.actions.open(conversation);
    m_splitter->setChatInFront(true);
    m_pane->composer()->editor()->setFocus();
}

void ConversationsPage::tellAllNews()
{
    QList<ConversationId> all;
    const auto conversations = m_conversations.store.conversations();
    for (const auto &one : conversations)
        all.append(one.id);
    announceNews(all);
}

//! What came from others, but for what is before the person's eyes and what is muted.
void ConversationsPage::announceNews(const QList<ConversationId> &touched)
{
    const auto &store = m_conversations.store;
    QList<Arrivals::Row> rows;
    for (const auto id : touched) {
        if (const auto one = store.conversation(id))
            rows.append(
                {ThreadKey::of(id), one->last.id, one->last.senderId == one->userId, one->unread});
    }
    const auto news = m_arrivals.take(rows, store.isLoaded());
    for (const auto key : news.read)
        Q_EMIT noticeSettled(key.toString());
    for (const auto key : news.arrived) {
        const auto one = store.conversation(key.conversation());
        const bool isSeen = key == m_pane->thread() && isVisible() && isActiveWindow();
        if (!one || one->isMuted || isSeen)
            continue;
        Q_EMIT noticed({.key = key.toString(),
            .title = one->userName.isEmpty() ? m_chat.people.name(one->userId) : one->userName,
            .text = noticeText(one->last),
            .personId = one->userId.value,
            .open = [this, id = one->id] {
                Q_EMIT wanted();
                openConversation(id);
            }});
    }
}

void ConversationsPage::refresh()
{
    const auto open = m_conversations.actions.openConversation();
    const auto key =
        open.isValid() ? ThreadKey::of(open) : ThreadKey{ThreadKey::Kind::Conversation, 0};
    if (m_pane->thread() != key) {
        m_pane->setThread(key);
        m_pane->setForbidden(m_conversations.actions.isForbidden());
    }
    m_list->list()->setOpenThread(key);
    refreshHeader();
    refreshList();
}

void ConversationsPage::refreshHeader()
{
    const auto open =
        m_conversations.store.conversation(m_conversations.actions.openConversation());
    m_header->setVisible(open.has_value());
    m_header->setBackShown(m_splitter->isListFolded());
    if (!open)
        return;
    m_pane->setWayOut(
        m_hasSupport && m_hasSupport(open->userId) ? tr("Open support thread") : QString());
    m_pane->composer()->setCustomer(open->userName);
    m_header->setPerson(open->userName, open->userId.value, open->userId.value,
        m_chat.people.staffNamesFor(open->userId));
    m_header->setPresence(m_chat.realtime().presence().isOnline(open->userId));
    m_mute->setChecked(open->isMuted);
    m_mute->setName(open->isMuted ? tr("Unmute conversation") : tr("Mute conversation"));
}

//! Why the rows that are shown may not be all, or not be true any more. What concerns the whole link
//! is said in the status line.
void ConversationsPage::refreshNote()
{
    const auto &store = m_conversations.store;
    const auto error = store.error();
    const bool isOfLink = error
        && (error->kind == ApiError::Kind::Offline || error->kind == ApiError::Kind::Timeout
            || error->kind == ApiError::Kind::RateLimited
            || error->kind == ApiError::Kind::Unauthorized);
    if (store.isLoaded() && error && !isOfLink)
        m_list->setNote(tr("This list is not up to date"), errorText(*error), true);
    else if (store.isLoaded() && store.isCut())
        m_list->setNote(tr("This list is cut: the server has more"), {}, false);
    else
        m_list->clearNote();
}

void ConversationsPage::refreshList()
{
    refreshNote();
    m_list->setFilter(int(Filter::All), tr("All"), m_conversations.model.count(Filter::All));
    m_list->setFilter(
        int(Filter::Unread), tr("Unread"), m_conversations.model.count(Filter::Unread));
    Q_EMIT badgeChanged(m_conversations.store.unreadCount());
    auto *empty = m_list->empty();
    const auto &store = m_conversations.store;
    if (m_conversations.model.rowCount() > 0)
        return m_list->show(ListPane::Shows::List);
    if (store.error() && !store.isLoaded())
        empty->setFault(tr("The conversations did not load"), *store.error());
    else if (!store.isLoaded())
        return m_list->show(ListPane::Shows::Loading);
    else if (!m_conversations.model.search().isEmpty())
        empty->setWords(IconName::Search, ColorRole::Text2,
            tr("Nothing found for “%1”").arg(isolate(shownTitle(m_list->search()))),
            tr("Names, numbers and last messages were searched."));
    else if (m_conversations.model.filter() != Filter::All)
        empty->setWords(IconName::Check, ColorRole::Ok, tr("Everything is read"),
            tr("New messages appear here by themselves."), tr("Show all"));
    else
        empty->setWords(IconName::Messages, ColorRole::Text3, tr("No conversations yet"),
            tr("Start one with the number of a person."), tr("New conversation"));
    m_list->show(ListPane::Shows::Empty);
}

void ConversationsPage::openNewConversation()
{
    auto *dialog = new StartDialog(m_conversations.actions, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ConversationsPage::fault(const QString &what, const ApiError &error)
{
    m_fault->say(Banner::Kind::Danger, IconName::Warn, what, errorText(error));
    refreshHeader();
}

void ConversationsPage::focusNextPane(bool forward)
{
    const QList<QWidget *> stops{m_list->list(), m_pane->view(), m_pane->composer()->editor()};
    int at = 0;
    for (int index = 0; index < stops.size(); ++index) {
        if (stops[index]->hasFocus())
            at = index;
    }
    for (int step = 1; step <= stops.size(); ++step) {
        auto *stop = stops[(at + (forward ? step : stops.size() - step)) % stops.size()];
        if (stop->isVisible() && stop->isEnabled())
            return stop->setFocus(Qt::TabFocusReason);
    }
}

void ConversationsPage::retranslate()
{
    m_list->setTitle(tr("Messages"), tr("Conversations"));
    m_list->skeleton()->setWords(tr("Loading conversations…"));
    m_start->setName(tr("New conversation"));
    m_more->setName(tr("More"));
    m_pane->setNothingOpen(
        tr("No conversation is open"), tr("Pick one from the list, or start a new one."));
    refresh();
}

void ConversationsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && isVisible())
        m_conversations.actions.refresh();
    ShellPage::changeEvent(event);
}

void ConversationsPage::showEvent(QShowEvent *event)
{
    ShellPage::showEvent(event);
    m_conversations.actions.setWatched(true);
}

void ConversationsPage::hideEvent(QHideEvent *event)
{
    ShellPage::hideEvent(event);
    m_conversations.actions.setWatched(false);
}

} // namespace wxm::conversations
