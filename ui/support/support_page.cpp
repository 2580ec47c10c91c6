// SPDX-License-Identifier: MIT
#include "ui/support/support_page.h"

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
#include "ui/common/badge.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/empty_state.h"
#include "ui/common/error_text.h"
#include "ui/common/foreign_label.h"
#include "ui/common/popup.h"
#include "ui/common/relative_time.h"
#include "ui/support/customer_panel.h"

#include <QDateTime>
#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

namespace wxm::support {

using Filter = SupportModel::Filter;

namespace {
constexpr qsizetype kMostPlaces = 2'000; //!< In the switcher, which is filled while it opens.
}

SupportPage::SupportPage(Support &support, Chat &chat, const Settings &settings, QWidget *parent)
    : ShellPage(parent)
    , m_support(support)
    , m_chat(chat)
    , m_settings(settings)
    , m_list(new ListPane(support.model, 3, this))
    , m_sort(new IconButton(IconName::Filter, {}, this))
    , m_sortMenu(new QMenu(this))
    , m_header(new ChatHeader(this))
    , m_assignee(new Chip({}, this))
    , m_assign(new Button({}, Button::Kind::Plain, this))
    , m_resolve(new Button({}, Button::Kind::Plain, this))
    , m_panelToggle(new IconButton(IconName::Panel, {}, this))
    , m_more(new IconButton(IconName::More, {}, this))
    , m_menu(new QMenu(this))
    , m_fault(new Banner(this))
    , m_pane(new ChatPane(chat, settings, this))
    , m_panel(new CustomerPanel(support, chat, this))
    , m_splitter(new PaneSplitter(m_list, makeChat(), m_panel, this))
{
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    m_splitter->remember(settings, QStringLiteral("support"));
    connectParts();
    followSettings();
    retranslate();
}

QWidget *SupportPage::makeChat()
{
    auto *chat = new QWidget(this);
    auto *column = new QVBoxLayout(chat);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_fault);
    column->addWidget(m_pane, 1);
    m_resolve->setIconName(IconName::Check);
    m_assign->setIconName(IconName::UserPlus);
    m_panelToggle->setCheckable(true);
    m_panelToggle->setChecked(true);
    connect(m_more, &QAbstractButton::clicked, m_menu,
        [this] { popUp(m_menu, m_more, PopupSide::Below); });
    for (QWidget *control : {static_cast<QWidget *>(m_assignee), static_cast<QWidget *>(m_assign),
             static_cast<QWidget *>(m_resolve), static_cast<QWidget *>(m_pane->findButton()),
             static_cast<QWidget *>(m_panelToggle), static_cast<QWidget *>(m_more)})
        m_header->addControl(control);
    m_list->addButton(m_sort);
    connect(m_sort, &QAbstractButton::clicked, m_sortMenu,
        [this] { popUp(m_sortMenu, m_sort, PopupSide::Below); });
    return chat;
}

void SupportPage::followSettings()
{
    auto &model = m_support.model;
    m_settings.listOrder.follow(this, [this, &model](const QString &order) {
        model.setOrder(order == u"newest" ? SupportModel::Order::Newest
                : order == u"name"        ? SupportModel::Order::Name
                                          : SupportModel::Order::Waiting);
        refreshList();
    });
    m_settings.skipsArticle.follow(this, [&model](bool skips) { model.setSkipsArticle(skips); });
    m_settings.weekStart.follow(this, [&model](const QString &day) {
        std::optional<Qt::DayOfWeek> first;
        if (day == u"saturday")
            first = Qt::Saturday;
        else if (day == u"sunday")
            first = Qt::Sunday;
        else if (day == u"monday")
            first = Qt::Monday;
        model.setWeekStart(first);
    });
}

//! What was done is said where it was done, with the way back.
void SupportPage::resolve(ThreadId thread)
{
    m_resolvedNow = thread;
    m_support.actions.resolve(thread);
    m_fault->say(Banner::Kind::Ok, IconName::Check,
        tr("Resolved at %1").arg(isolateLtr(clockText(QDateTime::currentDateTime()))), {},
        tr("Undo"));
}

//! Filled when it opens: the words follow the language.
void SupportPage::fillSortMenu()
{
    m_sortMenu->clear();
    const auto add = [this](const QString &words, const QString &order) {
        auto *action = m_sortMenu->addAction(words, this,
            [this, order] { m_settings.file.setValue(m_settings.listOrder.key(), order); });
        action->setCheckable(true);
        action->setChecked(m_settings.listOrder() == order);
    };
    add(tr("Waiting longest first"), QStringLiteral("waiting"));
    add(tr("Newest first"), QStringLiteral("newest"));
    add(tr("By name"), QStringLiteral("name"));
}

void SupportPage::connectParts()
{
    auto &actions = m_support.actions;
    connect(m_list->list(), &ThreadListView::opened, this,
        [this](ThreadKey thread) { openThread(thread.thread()); });
    connect(m_list, &ListPane::filterChanged, this, [this](int index) {
        m_support.model.setFilter(Filter(index));
        refreshList();
    });
    connect(m_list, &ListPane::searchChanged, this, [this](const QString &words) {
        m_support.model.setSearch(words);
        refreshList();
    });
    connect(m_list, &ListPane::tryAgain, &m_support.actions, &SupportActions::tryAgain);
    connect(m_list->empty(), &EmptyState::primaryTriggered, this, [this] {
        if (m_support.store.isLoaded())
            m_list->setCurrentFilter(int(Filter::All));
        m_support.actions.tryAgain();
    });
    connect(&m_support.store, &SupportStore::changed, this, &SupportPage::refresh);
    connect(&m_support.store, &SupportStore::touched, this, &SupportPage::announceNews);
    connect(&m_support.store, &SupportStore::replaced, this, &SupportPage::tellAllNews);
    connect(&m_support.model, &QAbstractItemModel::rowsInserted, this, &SupportPage::refreshList);
    connect(&m_support.model, &QAbstractItemModel::rowsRemoved, this, &SupportPage::refreshList);
    connect(&m_support.model, &SupportModel::countsChanged, this, &SupportPage::refreshList);
    connect(&m_chat.people, &People::changed, this, &SupportPage::refreshHeader);
    connect(&m_chat.realtime().presence(), &Presence::changed, this, &SupportPage::refreshHeader);
    connect(&m_chat.realtime().presence(), &Presence::reset, this, &SupportPage::refreshHeader);
    connect(&m_chat.outbox, &Outbox::changed, this, &SupportPage::refreshHeader);
    connect(&actions, &SupportActions::opened, this, &SupportPage::refresh);
    connect(&actions, &SupportActions::refused, this, &SupportPage::onRefused);
    connect(m_resolve, &Button::clicked, this, [this] {
        const auto thread = m_support.store.thread(m_support.actions.openThread());
        if (!thread)
            return;
        if (thread->status == ThreadStatus::Resolved)
            m_support.actions.reopen(thread->id);
        else
            resolve(thread->id);
    });
    connect(m_assign, &Button::clicked, this,
        [this] { m_support.actions.assignToMe(m_support.actions.openThread()); });
    connect(m_pane->composer(), &Composer::assignWanted, this,
        [this] { m_support.actions.assignToMe(m_support.actions.openThread()); });
    connect(m_fault, &Banner::actionTriggered, this, [this] {
        m_fault->dismiss();
        if (const auto thread = std::exchange(m_resolvedNow, {}); thread.isValid())
            m_support.actions.reopen(thread);
    });
    connect(m_menu, &QMenu::aboutToShow, this, &SupportPage::fillMenu);
    connect(m_sortMenu, &QMenu::aboutToShow, this, &SupportPage::fillSortMenu);
    connect(m_panelToggle, &IconButton::toggled, this, [this](bool isOn) {
        if (!m_splitter->hasRoomForPanel())
            return m_splitter->setPanelInFront(isOn);
        m_isPanelWanted = isOn;
        m_splitter->setPanelWanted(isOn);
    });
    connect(m_panel, &CustomerPanel::closeWanted, m_panelToggle,
        [this] { m_panelToggle->setChecked(false); });
    connect(m_panel, &CustomerPanel::threadWanted, this, [this](ThreadId thread) {
        m_splitter->setPanelInFront(false);
        openThread(thread);
    });
    connect(m_splitter, &PaneSplitter::foldingChanged, this, &SupportPage::refreshHeader);
    connect(m_header, &ChatHeader::backWanted, this, [this] {
        m_splitter->setChatInFront(false);
        m_list->list()->setFocus();
    });
    connect(m_pane, &ChatPane::leaveWanted, this, [this] {
        m_splitter->setChatInFront(false);
        m_list->list()->setFocus();
    });
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
    shortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_E, [this] { m_resolve->click(); });
    shortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_A, [this] {
        if (m_assign->isVisible())
            m_assign->click();
    });
    shortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_I, [this] { m_panelToggle->toggle(); });
    shortcut(Qt::ALT | Qt::Key_Down, [this] { m_list->list()->openNext(1); });
    shortcut(Qt::ALT | Qt::Key_Up, [this] { m_list->list()->openNext(-1); });
}

QString SupportPage::title() const { return tr("Support"); }

void SupportPage::activate()
{
    if (m_support.actions.openThread().isValid())
        m_pane->composer()->editor()->setFocus();
    else
        m_list->focusList();
    m_support.actions.refresh();
}

QList<Place> SupportPage::places()
{
    auto threads = m_support.store.threads();
    // Who waits longest first, then what was last written in.
    std::sort(threads.begin(), threads.end(), [](const auto &left, const auto &right) {
        if (left.isWaiting() != right.isWaiting())
            return left.isWaiting();
        return left.isWaiting() ? left.waitingSince < right.waitingSince
                                : left.activityAt() > right.activityAt();
    });
    QList<Place> all;
    threads = threads.first(qMin<qsizetype>(threads.size(), kMostPlaces));
    for (const auto &thread : std::as_const(threads)) {
        const QString name =
            thread.userName.isEmpty() ? m_chat.people.name(thread.userId) : thread.userName;
        const auto id = thread.id;
        all.append({.kind = Place::Kind::Thread,
            .name = shownName(name, thread.userId.value),
            .id = id.value,
            .personId = thread.userId.value,
            .presence = presenceMark(m_chat.realtime().presence().isOnline(thread.userId)),
            .detail = messagePreview(thread.last.body, thread.last.hasMedia),
            .alsoFound = thread.subject,
            .phone = m_chat.people.person(thread.userId).phone,
            .waitingSince = thread.isWaiting() ? thread.waitingSince : kUnknownTime,
            .open = [this, id] {
                Q_EMIT wanted();
                openThread(id);
            }});
    }
    return all;
}

QList<KeyHelp> SupportPage::keyHelp() const
{
    return ChatPane::keyHelp()
        + QList<KeyHelp>{{QStringLiteral("Ctrl+Shift+E"), tr("Resolve or reopen the thread")},
            {QStringLiteral("Ctrl+Shift+A"), tr("Assign the thread to me")},
            {QStringLiteral("Ctrl+Shift+I"), tr("Show or hide the customer")},
            {QStringLiteral("Alt+Down / Alt+Up"), tr("Next or previous thread")}};
}

void SupportPage::openThread(ThreadId thread)
{
    m_fault->dismiss();
    m_resolvedNow = {};
    m_support.actions.open(thread);
    m_splitter->setChatInFront(true);
    m_pane->composer()->editor()->setFocus();
}

void SupportPage::refresh()
{
    const auto open = m_support.actions.openThread();
    m_pane->setThread(open.isValid() ? ThreadKey::of(open) : ThreadKey{});
    m_list->list()->setOpenThread(open.isValid() ? ThreadKey::of(open) : ThreadKey{});
    m_panel->setThread(open);
    refreshHeader();
    refreshList();
}

void SupportPage::tellAllNews()
{
    QList<ThreadId> all;
    const auto threads = m_support.store.threads();
    for (const auto &thread : threads)
        all.append(thread.id);
    announceNews(all);
}

//! What came from customers, but for what is before the person's eyes.
void SupportPage::announceNews(const QList<ThreadId> &touched)
{
    QList<Arrivals::Row> rows;
    for (const auto id : touched) {
        if (const auto thread = m_support.store.thread(id))
            rows.append({ThreadKey::of(id), thread->last.id, !thread->last.isStaff, thread->unread});
    }
    const auto news = m_arrivals.take(rows, m_support.store.isLoaded());
    for (const auto key : news.read)
        Q_EMIT noticeSettled(key.toString());
    for (const auto key : news.arrived) {
        const auto thread = m_support.store.thread(key.thread());
        const bool isSeen = key == m_pane->thread() && isVisible() && isActiveWindow();
        if (!thread || isSeen)
            continue;
        const QString name =
            thread->userName.isEmpty() ? m_chat.people.name(thread->userId) : thread->userName;
        Q_EMIT noticed({.key = key.toString(),
            .title = name,
            .text = noticeText(thread->last),
            .personId = thread->userId.value,
            .open = [this, id = thread->id] {
                Q_EMIT wanted();
                openThread(id);
            }});
    }
}

void SupportPage::refreshHeader()
{
    const auto thread = m_support.store.thread(m_support.actions.openThread());
    m_header->setVisible(thread.has_value());
    m_header->setBackShown(m_splitter->isListFolded());
    m_splitter->setPanelWanted(thread && m_isPanelWanted);
    {
        const QSignalBlocker silent(m_panelToggle);
        m_panelToggle->setChecked(
            m_splitter->hasRoomForPanel() ? m_isPanelWanted : m_splitter->isPanelInFront());
    }
    if (!thread) {
        m_splitter->setPanelInFront(false);
        return;
    }
    const QString name =
        thread->userName.isEmpty() ? m_chat.people.name(thread->userId) : thread->userName;
    m_pane->composer()->setCustomer(name);
    m_header->setPerson(
        name, thread->userId.value, thread->id.value, m_chat.people.staffNamesFor(thread->userId));
    m_header->setPresence(m_chat.realtime().presence().isOnline(thread->userId));
    const bool isMine = thread->assigneeId.isValid() && thread->assigneeId == m_chat.store.me();
    const auto who = m_chat.people.name(thread->assigneeId);
    m_assignee->setVisible(thread->assigneeId.isValid());
    m_assignee->setLook({.kind = ChipKind::Neutral,
        .text = isMine
            ? tr("Assigned to you")
            : tr("Assigned to %1").arg(isolate(shownName(who, thread->assigneeId.value))),
        .icon = IconName::User});
    m_pane->composer()->setColleague(thread->assigneeId.isValid() && !isMine
            ? shownName(who, thread->assigneeId.value)
            : QString());
    m_assign->setVisible(!thread->assigneeId.isValid());
    m_assign->setText(tr("Assign to me"));
    const bool isResolved = thread->status == ThreadStatus::Resolved;
    m_resolve->setText(isResolved ? tr("Reopen") : tr("Resolve"));
    m_resolve->setIconName(isResolved ? IconName::Undo : IconName::Check);
    QString why;
    if (m_support.actions.updateCapability() == Capability::Absent)
        why = tr("This server does not offer changing threads. Ask your administrator.");
    else if (m_support.actions.updateCapability() == Capability::Forbidden)
        why = tr("This account may not change threads. Ask your administrator.");
    QString lock;
    if (m_support.actions.sendCapability() == Capability::Absent)
        lock = tr("This server does not offer replies. Ask your administrator.");
    else if (m_support.actions.sendCapability() == Capability::Forbidden)
        lock = tr("This account may not reply. Ask your administrator.");
    m_pane->composer()->setLocked(lock);
    for (auto *button : {m_resolve, m_assign}) {
        button->setEnabled(why.isEmpty());
        button->setToolTip(plainToolTip(why));
    }
}

void SupportPage::fillMenu()
{
    m_menu->clear();
    const auto thread = m_support.store.thread(m_support.actions.openThread());
    if (!thread)
        return;
    const bool mayChange = m_support.actions.updateCapability() == Capability::Offered;
    const bool isMine = thread->assigneeId.isValid() && thread->assigneeId == m_chat.store.me();
    auto *assign = m_menu->addAction(icon(IconName::UserPlus),
        isMine ? tr("Give back") : tr("Assign to me"), this, [this, isMine] {
            const auto open = m_support.actions.openThread();
            if (isMine)
                m_support.actions.unassign(open);
            else
                m_support.actions.assignToMe(open);
        });
    assign->setEnabled(mayChange);
    addThreadActions(m_menu, this, m_chat, m_pane->thread(), m_fault);
}

//! Why the rows that are shown may not be all, or not be true any more. What concerns the whole link
//! is said in the status line.
void SupportPage::refreshNote()
{
    const auto &store = m_support.store;
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

void SupportPage::refreshList()
{
    refreshNote();
    m_list->setFilter(int(Filter::All), tr("All"), m_support.model.count(Filter::All));
    m_list->setFilter(int(Filter::Waiting), tr("Waiting"), m_support.model.count(Filter::Waiting));
    m_list->setFilter(int(Filter::Unread), tr("Unread"), m_support.model.count(Filter::Unread));
    const auto order = m_support.model.order();
    m_list->list()->setWaitingOrder(order == SupportModel::Order::Name ? tr("by name")
            : order == SupportModel::Order::Newest                     ? tr("newest first")
                                                                       : tr("longest first"));
    Q_EMIT badgeChanged(m_support.store.waitingCount());
    auto *empty = m_list->empty();
    const auto &store = m_support.store;
    if (m_support.model.rowCount() > 0)
        return m_list->show(ListPane::Shows::List);
    if (store.error() && !store.isLoaded())
        empty->setFault(tr("The thread list did not load"), *store.error());
    else if (!store.isLoaded())
        return m_list->show(ListPane::Shows::Loading);
    else if (!m_support.model.search().isEmpty())
        empty->setWords(IconName::Search, ColorRole::Text2,
            tr("Nothing found for “%1”").arg(isolate(shownTitle(m_list->search()))),
            tr("Names, numbers, subjects and last messages were searched."));
    else if (m_support.model.filter() != Filter::All)
        empty->setWords(IconName::Check, ColorRole::Ok,
            m_support.model.filter() == Filter::Waiting ? tr("Nobody is waiting")
                                                        : tr("Everything is read"),
            tr("New threads appear here by themselves."), tr("Show all"));
    else
        empty->setWords(IconName::Inbox, ColorRole::Text3, tr("No threads yet"),
            tr("New threads appear here by themselves."));
    m_list->show(ListPane::Shows::Empty);
}

void SupportPage::onRefused(ThreadId thread, SupportActions::Action action, const ApiError &error)
{
    if (thread != m_support.actions.openThread())
        return;
    m_resolvedNow = {};
    QString what;
    switch (action) {
    case SupportActions::Action::Resolve:
        what = tr("The thread was not resolved");
        break;
    case SupportActions::Action::Reopen:
        what = tr("The thread was not reopened");
        break;
    case SupportActions::Action::Assign:
        what = tr("The thread was not assigned to you");
        break;
    case SupportActions::Action::Unassign:
        what = tr("The thread was not given back");
        break;
    }
    m_fault->say(Banner::Kind::Danger, IconName::Warn, what, errorText(error));
    refreshHeader();
}

void SupportPage::focusNextPane(bool forward)
{
    const QList<QWidget *> stops{
        m_list->list(), m_pane->view(), m_pane->composer()->editor(), m_panel};
    int at = 0;
    for (int index = 0; index < stops.size(); ++index) {
        if (stops[index]->hasFocus() || stops[index]->isAncestorOf(focusWidget()))
            at = index;
    }
    for (int step = 1; step <= stops.size(); ++step) {
        const auto next = (at + (forward ? step : stops.size() - step)) % stops.size();
        QWidget *stop = stops[next];
        if (!stop->isVisible() || !stop->isEnabled())
            continue;
        if (stop->focusPolicy() == Qt::NoFocus) // a pane of several: its first control
            stop = stop->nextInFocusChain();
        return stop->setFocus(Qt::TabFocusReason);
    }
}

void SupportPage::retranslate()
{
    m_list->setTitle(tr("Support"), tr("Support threads"));
    m_list->skeleton()->setWords(tr("Loading threads…"));
    m_pane->setNothingOpen(
        tr("No thread is open"), tr("Pick one from the list. Who waits longest stands first."));
    m_panelToggle->setName(tr("Show customer"));
    m_more->setName(tr("More"));
    m_sort->setName(tr("Sort"));
    refresh();
}

void SupportPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && isVisible())
        m_support.actions.refresh();
    ShellPage::changeEvent(event);
}

void SupportPage::showEvent(QShowEvent *event)
{
    ShellPage::showEvent(event);
    m_support.actions.setWatched(true);
}

void SupportPage::hideEvent(QHideEvent *event)
{
    ShellPage::hideEvent(event);
    m_support.actions.setWatched(false);
}

} // namespace wxm::support
