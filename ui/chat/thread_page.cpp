// SPDX-License-Identifier: MIT
#include "ui/chat/thread_page.h"

#include "base/foreign_text.h"
#include "chat/sent_text.h"
#include "ui/chat/chat_header.h"
#include "ui/chat/chat_pane.h"
#include "ui/chat/chat_view.h"
#include "ui/chat/composer.h"
#include "ui/chat/connection_record.h"
#include "ui/chat/list_foot.h"
#include "ui/chat/list_pane.h"
#include "ui/chat/pane_splitter.h"
#include "ui/chat/person_panel.h"
#include "ui/chat/recent_popup.h"
#include "ui/chat/reply_edit.h"
#include "ui/chat/thread_list_view.h"
#include "ui/chat/thread_words.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/empty_state.h"
#include "ui/common/error_text.h"
#include "ui/common/keys.h"
#include "ui/common/popup.h"

#include <QApplication>
#include <QJsonArray>
#include <QMenu>
#include <QVBoxLayout>

namespace wxm {

ThreadPage::ThreadPage(const Parts &parts, QWidget *parent)
    : ShellPage(parent)
    , m_chat(parts.chat)
    , m_list(new ListPane(parts.model, parts.filters, this))
    , m_store(parts.store)
    , m_actions(parts.actions)
    , m_model(parts.model)
    , m_settings(parts.settings)
{
}

void ThreadPage::build(const Controls &controls)
{
    m_header = controls.header;
    m_more = new IconButton(IconName::More, {}, this);
    m_menu = new QMenu(this);
    m_fault = new Banner(this);
    m_pane = new ChatPane(m_chat, m_settings, this);
    m_panel = makePanel();
    for (auto *control : controls.beforeFind + QList<QWidget *>{m_pane->findButton()}
            + controls.afterFind + QList<QWidget *>{m_more})
        m_header->addControl(control);
    auto *thread = new QWidget(this);
    auto *column = new QVBoxLayout(thread);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_fault);
    column->addWidget(m_pane, 1);
    m_splitter = new PaneSplitter(m_list, thread, m_panel, this);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addWidget(m_splitter, 1);
    m_splitter->remember(m_settings, controls.place);
    m_settings.compactRows.follow(
        this, [this](bool isCompact) { m_list->list()->setCompact(isCompact); });
    connectParts();
}

void ThreadPage::connectParts()
{
    connect(m_list->list(), &ThreadListView::opened, this, &ThreadPage::openThread);
    connect(m_list, &ListPane::filterChanged, this, [this](int index) {
        m_model.setFilter(index);
        refreshList();
    });
    connect(m_list, &ListPane::searchChanged, this, [this](const QString &words) {
        m_model.setSearch(words);
        searched(words);
        refreshList();
    });
    connect(m_list->foot(), &ListFoot::moreWanted, &m_actions, &ThreadListControl::readMore);
    connect(&m_actions, &ThreadListControl::moreChanged, this, &ThreadPage::refreshList);
    connect(&m_actions, &ThreadListControl::moreRefused, this, [this](const ApiError &error) {
        m_list->setNote(tr("Older threads did not load"), errorText(error), true);
    });
    connect(m_list, &ListPane::tryAgain, &m_actions, &ThreadListControl::tryAgain);
    connect(m_list->empty(), &EmptyState::primaryTriggered, this, [this] {
        if (m_store.isLoaded() && searchMore())
            return refreshList();
        if (m_store.isLoaded() && !isNarrowed())
            return onNone();
        if (m_store.isLoaded())
            showAll();
        m_actions.tryAgain();
    });
    connect(&m_store, &ThreadListState::changed, this, [this] { refresh(); });
    connect(&m_store, &ThreadListState::touched, this, &ThreadPage::announce);
    connect(&m_store, &ThreadListState::replaced, this, &ThreadPage::announceAll);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ThreadPage::refreshList);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ThreadPage::refreshList);
    connect(&m_model, &ThreadListModel::countsChanged, this, &ThreadPage::refreshList);
    const auto toHeader = [this] { refreshHeader(); };
    connect(&m_chat.people, &People::changed, this, toHeader);
    connect(&m_chat.realtime().presence(), &Presence::changed, this, toHeader);
    connect(&m_chat.realtime().presence(), &Presence::reset, this, toHeader);
    connect(m_splitter, &PaneSplitter::foldingChanged, this, toHeader);
    connect(&m_actions, &ThreadListControl::opened, this, [this](ThreadKey thread) {
        noteOpened(thread);
        refresh();
    });
    addKey(Command::RecentThread, [this] { openRecent(1); });
    addKey(Command::RecentThreadBack, [this] { openRecent(-1); });
    connect(m_more, &QAbstractButton::clicked, m_menu,
        [this] { popUp(m_menu, m_more, PopupSide::Below); });
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        m_menu->clear();
        fillMenu(m_menu);
        m_menu->addAction(icon(IconName::Calendar),
            withKey(tr("Go to a day…"), this, Command::GoToDay), m_pane, &ChatPane::askForDay);
        auto *later = m_menu->addAction(icon(IconName::Clock),
            withKey(tr("Send later…"), this, Command::SendLater), m_pane->composer(),
            &Composer::openLater);
        later->setEnabled(m_pane->thread().isValid());
        addThreadActions(m_menu, this, m_chat, m_pane->thread(), m_fault);
    });
    connect(m_header, &ChatHeader::backWanted, this, &ThreadPage::toList);
    connect(m_pane, &ChatPane::leaveWanted, this, &ThreadPage::toList);
    connect(m_pane, &ChatPane::leaving, this, &ShellPage::leaving);
    addKey(Command::GoToDay, [this] { m_pane->askForDay(); });
    addKey(Command::SendLater, [this] { m_pane->composer()->openLater(); });
    connect(&m_chat.later, &LaterReplies::asked, this, &ThreadPage::onLaterAsked);
    addKey(Command::NextPane, [this] { focusNextPane(true); });
    addKey(Command::PreviousPane, [this] { focusNextPane(false); });
    addKey(Command::Find, [this] { find(); });
    addKey(Command::NextThread, [this] { m_list->list()->openNext(1); });
    addKey(Command::PreviousThread, [this] { m_list->list()->openNext(-1); });
}

//! Who looks at it is told by the strip above the reply.
void ThreadPage::onLaterAsked(ThreadKey thread)
{
    const bool isSeen = thread == m_pane->thread() && isVisible() && isActiveWindow();
    if (thread.kind != m_actions.openedKey().kind || isSeen)
        return;
    const auto row = m_store.summary(thread);
    const QString name = row ? nameOf(row->userId, row->userName) : QString();
    Q_EMIT noticed({.key = thread.toString(),
        .title = name.isEmpty() ? u'#' + QString::number(thread.id) : name,
        .text = tr("A reply that was to be sent now waits for you"),
        .personId = row ? row->userId.value : 0,
        .open = [this, thread] {
            Q_EMIT wanted();
            openThread(thread);
        }});
}

//! Of both kinds in one list, so that neither pushes the other out: each keeps as many.
void ThreadPage::noteOpened(ThreadKey thread)
{
    if (!thread.isValid())
        return;
    QStringList kept{thread.toString()};
    int ofKind = 1;
    const auto before = m_settings.recentThreads();
    for (const auto &text : before) {
        const auto one = ThreadKey::fromString(text);
        if (!one || *one == thread)
            continue;
        if (one->kind != thread.kind || ++ofKind <= 2 * RecentPopup::kMost)
            kept.append(text);
    }
    if (kept != before)
        m_settings.file.setValue(m_settings.recentThreads.key(), QJsonArray::fromStringList(kept));
}

//! Those of this page that are still in the list.
void ThreadPage::openRecent(int step)
{
    if (m_recent) // Ctrl is still held
        return m_recent->go(step);
    QList<RecentPopup::Item> items;
    const auto open = m_actions.openedKey();
    const auto kept = m_settings.recentThreads();
    for (const auto &text : kept) {
        const auto one = ThreadKey::fromString(text);
        if (!one || one->kind != open.kind || items.size() >= RecentPopup::kMost)
            continue;
        const auto row = m_store.summary(*one);
        if (!row)
            continue;
        const QString name = shownName(nameOf(row->userId, row->userName), row->userId.value);
        const QString words = messagePreview(row->last.body, row->last.hasMedia);
        items.append({*one,
            isolate(name) + u' ' + isolateLtr(u'#' + QString::number(one->id))
                + (words.isEmpty() ? QString()
                                   : QStringLiteral("  ·  ") + isolate(words.left(60)))});
    }
    if (items.isEmpty())
        return;
    // Without one that is open the first is where to go.
    const bool isOpen = items.first().thread == open;
    m_recent = new RecentPopup(items, isOpen ? step : 0, this);
    connect(m_recent, &RecentPopup::chosen, this, &ThreadPage::openThread);
    m_recent->show();
}

void ThreadPage::addKey(Command command, Act act, int index)
{
    bindKey(this, command, Qt::WidgetWithChildrenShortcut, act, index);
}

void ThreadPage::activate()
{
    if (m_actions.openedKey().isValid())
        m_pane->composer()->editor()->setFocus();
    else
        m_list->focusList();
    m_actions.refresh();
}

void ThreadPage::openThread(ThreadKey thread)
{
    m_fault->dismiss();
    m_actions.openKey(thread);
    m_splitter->setChatInFront(true);
    m_pane->composer()->editor()->setFocus();
}

void ThreadPage::openThreadAt(ThreadKey thread, MessageId message)
{
    openThread(thread);
    if (m_pane->thread() == thread)
        m_pane->goToMessage(message);
}

void ThreadPage::openHit(ThreadKey thread, MessageId message, const SearchTerms &terms)
{
    openThreadAt(thread, message);
    if (m_pane->thread() == thread)
        m_pane->light(terms);
}

std::function<void()> ThreadPage::here()
{
    const auto thread = m_actions.openedKey();
    if (!thread.isValid())
        return {};
    return [this, thread, message = m_pane->inSight()] {
        if (message.isValid())
            openThreadAt(thread, message);
        else if (m_actions.openedKey() != thread)
            openThread(thread);
        else
            m_pane->view()->scrollToBottom();
    };
}

//! In the thread while the agent works in it, else in the list.
void ThreadPage::find()
{
    if (m_pane->isAncestorOf(QApplication::focusWidget()) && m_pane->thread().isValid())
        m_pane->openFind();
    else
        m_list->focusSearch();
}

void ThreadPage::closeThread()
{
    m_fault->dismiss();
    m_actions.openKey({m_actions.openedKey().kind, 0});
    toList();
}

void ThreadPage::toList()
{
    m_splitter->setChatInFront(false);
    m_list->list()->setFocus();
}

QString ThreadPage::nameOf(UserId user, const QString &name) const
{
    return name.isEmpty() ? m_chat.people.name(user) : name;
}

IconButton *ThreadPage::makePanelToggle()
{
    m_panelToggle = new IconButton(IconName::Panel, {}, this);
    m_panelToggle->setCheckable(true);
    m_panelToggle->setChecked(true);
    return m_panelToggle;
}

void ThreadPage::connectPanel(PersonPanel *panel)
{
    connect(m_panelToggle, &IconButton::toggled, this, [this](bool isOn) {
        if (!m_splitter->hasRoomForPanel())
            return m_splitter->setPanelInFront(isOn);
        m_isPanelWanted = isOn;
        m_splitter->setPanelWanted(isOn);
    });
    connect(panel, &PersonPanel::closeWanted, m_panelToggle,
        [this] { m_panelToggle->setChecked(false); });
    addKey(Command::CustomerPanel, [this] { m_panelToggle->toggle(); });
}

void ThreadPage::showPanel(bool hasThread)
{
    m_splitter->setPanelWanted(hasThread && m_isPanelWanted);
    {
        const QSignalBlocker silent(m_panelToggle);
        m_panelToggle->setChecked(
            m_splitter->hasRoomForPanel() ? m_isPanelWanted : m_splitter->isPanelInFront());
    }
    if (!hasThread)
        m_splitter->setPanelInFront(false);
}

void ThreadPage::refresh()
{
    const auto open = m_actions.openedKey();
    if (m_pane->thread() != open) {
        m_pane->setThread(open);
        onOpened();
    }
    m_list->list()->setOpenThread(open);
    refreshHeader();
    refreshList();
}

void ThreadPage::announceAll() { announce(m_store.keys()); }

//! What came from the other side, but for what is before the person's eyes and what is muted.
void ThreadPage::announce(const QList<ThreadKey> &touched)
{
    QList<Arrivals::Row> rows;
    for (const auto key : touched) {
        if (const auto row = m_store.summary(key)) {
            const bool isFollowed = m_chat.marks.of(key).isFollowed;
            const bool isFromOther =
                isFollowed ? row->last.senderId != m_chat.store.me() : row->isOfOthers;
            rows.append({key, row->last.id, isFromOther, row->unread, isFollowed});
        }
    }
    const auto news = m_arrivals.take(rows, m_store.isLoaded());
    for (const auto key : news.read)
        Q_EMIT noticeSettled(key.toString());
    for (const auto key : news.arrived) {
        const auto row = m_store.summary(key);
        const bool isSeen = key == m_pane->thread() && isVisible() && isActiveWindow();
        if (!row || row->isQuiet || isSeen || m_chat.marks.of(key).isMuted)
            continue;
        Notice notice{.key = key.toString(),
            .title = nameOf(row->userId, row->userName),
            .text = noticeText(row->last),
            .personId = row->userId.value,
            .open = [this, key] {
                Q_EMIT wanted();
                openThread(key);
            }};
        if (row->isOfOthers)
            notice.reply = [this, key, last = row->last.id](
                               const QString &text) { answerFromNotice(key, last, text); };
        else // in one that is followed
            notice.text = tr("%1: %2", "a colleague, and what they wrote")
                              .arg(isolate(shownName(m_chat.people.name(row->last.senderId),
                                       row->last.senderId.value)),
                                  notice.text);
        Q_EMIT noticed(notice);
    }
}

//! What was written in a notification goes out where it answers the last word; else it is a draft,
//! and its thread is shown.
void ThreadPage::answerFromNotice(ThreadKey thread, MessageId last, const QString &text)
{
    const auto body = trimmedAsServersDo(text);
    const auto row = m_store.summary(thread);
    const auto draft = m_chat.drafts.draft(thread).text;
    const bool isLastWord = row && row->last.id == last && row->isOfOthers;
    if (isLastWord && draft.isEmpty() && !body.isEmpty()
        && body.size() <= m_chat.outbox.longestReply())
        return m_chat.outbox.add(thread, {body});
    if (!body.isEmpty())
        m_chat.drafts.setText(
            thread, draft.isEmpty() ? body : draft + u'\n' + body, row ? row->last.id : last);
    Q_EMIT wanted();
    openThread(thread);
}

//! Why the rows that are shown may not be all, or not be true any more. What concerns the whole
//! link is said in the status line.
void ThreadPage::refreshNote()
{
    const auto error = m_store.error();
    const bool isOfLink = error
        && (error->kind == ApiError::Kind::Offline || error->kind == ApiError::Kind::Timeout
            || error->kind == ApiError::Kind::RateLimited
            || error->kind == ApiError::Kind::Unauthorized);
    if (m_store.isLoaded() && error && !isOfLink)
        m_list->setNote(tr("This list is not up to date"), errorText(*error), true);
    else
        m_list->clearNote();
}

void ThreadPage::setAside(QWidget *column, int shownFrom)
{
    m_aside = column;
    m_asideFrom = shownFrom;
    m_row->insertWidget(0, column);
    fitAside();
}

void ThreadPage::fitAside()
{
    if (m_aside)
        m_aside->setVisible(width() >= Theme::of(this).scaled(m_asideFrom));
}

void ThreadPage::resizeEvent(QResizeEvent *event)
{
    ShellPage::resizeEvent(event);
    fitAside();
}

bool ThreadPage::isNarrowed() const { return m_model.filter() != 0; }

void ThreadPage::showAll() { m_list->setCurrentFilter(0); }

EpochMs ThreadPage::staleSince() const
{
    const bool isOld = ListFoot::isOld(m_store.readAt(), QDateTime::currentMSecsSinceEpoch());
    return m_store.isLoaded() && (m_store.error() || isOld) ? m_store.readAt() : kUnknownTime;
}

void ThreadPage::refreshFoot()
{
    m_list->foot()->setState({.readAt = m_store.readAt(),
        .hasFailed = m_store.error().has_value(),
        .cutAfter = m_store.isCut() ? int(m_store.size()) : 0,
        .more = moreWords(),
        .isReadingMore = m_actions.isReadingMore()});
}

void ThreadPage::refreshList()
{
    refreshNote();
    refreshFoot();
    refreshCounts();
    auto *empty = m_list->empty();
    if (m_model.rowCount() > 0)
        return m_list->show(ListPane::Shows::List);
    if (m_store.error() && !m_store.isLoaded())
        empty->setFault(listFailed(), *m_store.error());
    else if (!m_store.isLoaded())
        return m_list->show(ListPane::Shows::Loading);
    else if (!m_model.search().isEmpty())
        empty->setWords(IconName::Search, ColorRole::Text2,
            tr("Nothing found for “%1”").arg(isolate(shownTitle(m_list->search()))), searchedIn(),
            searchMoreWords());
    else if (isNarrowed())
        sayFiltered(empty);
    else
        sayNone(empty);
    m_list->show(ListPane::Shows::Empty);
}

void ThreadPage::say(const QString &what, const ApiError &error)
{
    m_fault->say(Banner::Kind::Danger, IconName::Warn, what, errorText(error));
    refreshHeader();
}

void ThreadPage::focusNextPane(bool forward)
{
    QList<QWidget *> stops{m_list->list(), m_pane->view(), m_pane->composer()->editor()};
    if (m_panel)
        stops.append(m_panel);
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

void ThreadPage::retranslate()
{
    m_more->setName(tr("More"));
    refresh();
}

void ThreadPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        fitAside();
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && isVisible())
        m_actions.refresh();
    ShellPage::changeEvent(event);
}

void ThreadPage::showEvent(QShowEvent *event)
{
    ShellPage::showEvent(event);
    m_actions.setWatched(true);
}

void ThreadPage::hideEvent(QHideEvent *event)
{
    ShellPage::hideEvent(event);
    m_actions.setWatched(false);
}

} // namespace wxm
