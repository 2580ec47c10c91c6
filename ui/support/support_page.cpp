// SPDX-License-Identifier: MIT
#include "ui/support/support_page.h"

#include "base/foreign_text.h"
#include "chat/checklist.h"
#include "support/silence_watch.h"
#include "ui/chat/chat_header.h"
#include "ui/chat/chat_pane.h"
#include "ui/chat/composer.h"
#include "ui/chat/list_pane.h"
#include "ui/chat/pane_splitter.h"
#include "ui/chat/thread_list_view.h"
#include "ui/chat/thread_words.h"
#include "ui/chat/views_column.h"
#include "ui/common/badge.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/empty_state.h"
#include "ui/common/foreign_label.h"
#include "ui/common/popup.h"
#include "ui/common/relative_time.h"
#include "ui/support/customer_panel.h"
#include "ui/support/support_inbox.h"
#include "ui/support/thread_care.h"

#include <QDateTime>
#include <QMenu>
#include <QScrollBar>

namespace wxm::support {

SupportPage::SupportPage(Support &support, Chat &chat, const Settings &settings, QWidget *parent)
    : ThreadPage(
        {support.store, support.actions, support.model, chat, settings, /*filters*/ 0}, parent)
    , m_support(support)
    , m_settings(settings)
    , m_inbox(new SupportInbox(support, chat, settings, *m_list, this))
    , m_sort(new IconButton(IconName::Sort, {}, this))
    , m_sortMenu(new QMenu(this))
    , m_phones(chat.people)
{
    auto *header = new ChatHeader(this);
    m_state = new Chip({}, this);
    m_assignee = new Chip({}, this);
    m_snoozed = new Chip({}, this);
    m_snooze = new IconButton(IconName::Snooze, {}, this);
    m_labels = new IconButton(IconName::Tag, {}, this);
    m_snoozeMenu = new QMenu(this);
    m_care = new ThreadCare(support, chat, this);
    m_silences = new SilenceWatch(support, chat, settings, this);
    m_assign = new Button({}, Button::Kind::Plain, this);
    m_resolve = new Button({}, Button::Kind::Plain, this);
    m_resolve->setIconName(IconName::Check);
    m_assign->setIconName(IconName::UserPlus);
    build({header, {m_state, m_snoozed, m_assignee, m_assign, m_snooze, m_labels, m_resolve},
        {makePanelToggle()}, QStringLiteral("support")});
    m_list->addButton(m_sort);
    setAside(m_inbox->column(), ViewsColumn::kShownFrom);
    connectParts();
    connectCare();
    followSettings();
    retranslate();
}

QWidget *SupportPage::makePanel()
{
    m_panel = new CustomerPanel(m_support, m_chat, m_settings, this);
    return m_panel;
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
    if (asksForSteps(thread))
        return;
    m_resolvedAt.insert(thread, QDateTime::currentDateTime());
    const auto row = m_support.store.thread(thread);
    const QString name = row ? nameOf(row->userId, row->userName) : QString();
    const auto below = m_list->list()->nextOf(ThreadKey::of(thread));
    m_askedSteps = {};
    m_support.actions.resolve(thread);
    if (m_settings.afterResolve() == u"next" && below.isValid())
        openThread(below.thread());
    else if (m_settings.afterResolve() != u"stay")
        closeThread();
    m_resolvedNow = thread;
    m_undo = [this] { undoResolve(); };
    const bool isElsewhere = m_support.actions.openThread() != thread;
    m_fault->say(Banner::Kind::Ok, IconName::Check,
        tr("Resolved at %1").arg(isolateLtr(clockText(m_resolvedAt.value(thread)))),
        isElsewhere ? shownName(name, row ? row->userId.value : 0) : QString(), tr("Undo"));
}

bool SupportPage::asksForSteps(ThreadId thread)
{
    const auto marks = m_chat.marks.of(ThreadKey::of(thread));
    const auto lists = readChecklists(m_settings.checklists());
    const int open = openSteps(checklistOf(lists, marks.checklist), marks.done);
    if (open == 0 || std::exchange(m_askedSteps, thread) == thread)
        return false;
    m_undo = [this, thread] {
        m_fault->dismiss();
        resolve(thread);
    };
    m_fault->say(Banner::Kind::Warn, IconName::Warn,
        tr("%n step(s) of the checklist are open", nullptr, open),
        tr("The thread was not resolved. Once more resolves it as it is."), tr("Resolve anyway"));
    return true;
}

//! Back to it, as it was.
void SupportPage::undoResolve()
{
    m_fault->dismiss();
    const auto thread = std::exchange(m_resolvedNow, {});
    if (!thread.isValid())
        return;
    m_resolvedAt.remove(thread);
    m_support.actions.reopen(thread);
    if (m_support.actions.openThread() != thread)
        openThread(thread);
}

//! Who waits first: they are looked up first.
QList<UserId> SupportPage::customers() const
{
    QList<UserId> waiting, others;
    const auto threads = m_support.store.threads();
    for (const auto &thread : threads)
        (thread.isWaiting() ? waiting : others).append(thread.userId);
    return waiting + others;
}

//! The lists tell no numbers: the people who are here are asked for, some at a time.
void SupportPage::searched(const QString &words)
{
    m_phones.search(m_support.model.rowCount() == 0 ? words : QString(), customers());
}

QString SupportPage::searchMoreWords() const
{
    return m_phones.canAskMore() ? tr("Compare more") : QString();
}

bool SupportPage::searchMore()
{
    if (!m_phones.isSearching())
        return false;
    m_phones.askMore();
    return true;
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
    connect(m_sort, &QAbstractButton::clicked, m_sortMenu,
        [this] { popUp(m_sortMenu, m_sort, PopupSide::Below); });
    connect(m_sortMenu, &QMenu::aboutToShow, this, &SupportPage::fillSortMenu);
    connect(m_inbox, &SupportInbox::changed, this, [this] { refreshList(); });
    connect(m_list->list()->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int at) {
        const auto *bar = m_list->list()->verticalScrollBar();
        if (at > 0 && at >= bar->maximum() - bar->pageStep() && !moreWords().isEmpty())
            m_support.actions.readMore();
    });
    for (int view = 0; view < infoOf(Command::View).count; ++view)
        addKey(
            Command::View, [this, view] { m_inbox->showView(view); }, view);
    addKey(Command::Filter, [this] { m_inbox->openFilter(); });
    addKey(Command::LongestWaiting, [this] {
        if (const auto thread = m_inbox->longestWaiting(); thread.isValid())
            openThread(thread);
    });
    connect(&m_chat.outbox, &Outbox::changed, this, [this] { refreshHeader(); });
    connect(&actions, &SupportActions::refused, this, &SupportPage::onRefused);
    connect(m_resolve, &Button::clicked, this, [this] {
        const auto thread = m_support.store.thread(m_support.actions.openThread());
        if (!thread)
            return;
        if (thread->status == ThreadStatus::Resolved) {
            m_resolvedAt.remove(thread->id);
            m_support.actions.reopen(thread->id);
        } else {
            resolve(thread->id);
        }
    });
    connect(m_assign, &Button::clicked, this,
        [this] { m_support.actions.assignToMe(m_support.actions.openThread()); });
    connect(m_pane->composer(), &Composer::assignWanted, this,
        [this] { m_support.actions.assignToMe(m_support.actions.openThread()); });
    connect(m_fault, &Banner::actionTriggered, this, [this] {
        if (const auto undo = std::exchange(m_undo, {}))
            undo();
        else
            m_fault->dismiss();
    });
    connect(&m_chat.people, &People::changed, this, [this] {
        if (m_phones.isSearching())
            refreshList();
    });
    connectPanel(m_panel);
    connect(m_panel, &CustomerPanel::threadWanted, this, [this](ThreadId thread) {
        m_splitter->setPanelInFront(false);
        openThread(thread);
    });
    addKey(Command::Resolve, [this] { m_resolve->click(); });
    addKey(Command::AssignToMe, [this] {
        if (m_assign->isVisible())
            m_assign->click();
    });
}

QString SupportPage::title() const { return tr("Support"); }

void SupportPage::openThread(ThreadKey thread)
{
    m_resolvedNow = {};
    m_undo = {};
    ThreadPage::openThread(thread);
}

void SupportPage::refresh()
{
    m_panel->setThread(m_support.actions.openThread());
    ThreadPage::refresh();
}

void SupportPage::refreshHeader()
{
    const auto thread = m_support.store.thread(m_support.actions.openThread());
    m_header->setVisible(thread.has_value());
    m_header->setBackShown(m_splitter->isListFolded());
    showPanel(thread.has_value());
    if (!thread)
        return;
    const QString name = nameOf(thread->userId, thread->userName);
    m_pane->composer()->setCustomer(name, thread->subject);
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
    const auto resolvedAt = m_resolvedAt.value(thread->id);
    m_state->setVisible(isResolved);
    m_state->setLook({.kind = ChipKind::Ok,
        .text = resolvedAt.isValid()
            ? tr("Resolved by you · %1").arg(isolateLtr(clockText(resolvedAt)))
            : tr("Resolved"),
        .icon = IconName::Check});
    m_resolve->setText(isResolved ? tr("Reopen") : tr("Resolve"));
    m_resolve->setIconName(isResolved ? IconName::Undo : IconName::Check);
    QString why;
    if (m_support.actions.updateCapability() == Capability::Absent)
        why = tr("This server does not offer changing threads. Ask your administrator.");
    else if (m_support.actions.updateCapability() == Capability::Forbidden)
        why = tr("This account may not change threads. Ask your administrator.");
    refreshCare(*thread);
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

void SupportPage::fillMenu(QMenu *menu)
{
    const auto thread = m_support.store.thread(m_support.actions.openThread());
    if (!thread)
        return;
    const bool mayChange = m_support.actions.updateCapability() == Capability::Offered;
    const bool isMine = thread->assigneeId.isValid() && thread->assigneeId == m_chat.store.me();
    auto *assign = menu->addAction(icon(isMine ? IconName::UserMinus : IconName::UserPlus),
        isMine ? tr("Unassign") : tr("Assign to me"), this, [this, isMine] {
            const auto open = m_support.actions.openThread();
            if (isMine)
                m_support.actions.unassign(open);
            else
                m_support.actions.assignToMe(open);
        });
    assign->setEnabled(mayChange);
    fillCare(menu, *thread);
}

void SupportPage::refreshCounts()
{
    const auto &model = m_support.model;
    m_inbox->refresh();
    const auto order = model.order();
    m_list->list()->setWaitingOrder(order == SupportModel::Order::Name ? tr("by name")
            : order == SupportModel::Order::Newest                     ? tr("newest first")
                                                                       : tr("longest first"));
    Q_EMIT badgeChanged(model.count(SupportModel::Waiting));
}

QString SupportPage::listFailed() const { return tr("The thread list did not load"); }

QString SupportPage::searchedIn() const
{
    return m_phones.isSearching()
        ? m_phones.words()
        : tr("Names, thread numbers, subjects and last messages were searched.");
}

void SupportPage::sayFiltered(EmptyState *empty) const { m_inbox->sayEmpty(empty, staleSince()); }

bool SupportPage::isNarrowed() const { return !m_inbox->isAll(); }

void SupportPage::showAll() { m_inbox->showAll(); }

//! Resolved threads are read a page at a time, as far as the agent wants to go back.
QString SupportPage::moreWords() const
{
    const bool isWanted = m_support.model.filter() == SupportModel::Resolved
        || (m_support.model.narrow().states & ThreadFacts::Resolved);
    return isWanted && m_support.actions.hasMore() ? tr("Read older ones") : QString();
}

void SupportPage::sayNone(EmptyState *empty) const
{
    empty->setWords(IconName::Inbox, ColorRole::Text3, tr("No threads yet"),
        tr("New threads appear here automatically."));
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
        what = tr("The thread was not unassigned");
        break;
    }
    say(what, error);
}

void SupportPage::retranslate()
{
    m_list->setTitle(tr("Support"), tr("Support threads"));
    m_list->skeleton()->setWords(tr("Loading threads…"));
    m_pane->setNothingOpen(tr("No thread is open"),
        tr("1. Open the thread that waits longest: the first in the list.\n2. Answer. "
           "Enter sends, / finds a saved reply.\n3. Resolve, and the next "
           "one waits."));
    m_panelToggle->setName(tr("Show customer"));
    m_sort->setName(tr("Sort"));
    m_inbox->retranslate();
    retranslateCare();
    ThreadPage::retranslate();
}

} // namespace wxm::support
