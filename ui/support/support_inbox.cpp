// SPDX-License-Identifier: MIT
#include "ui/support/support_inbox.h"

#include "base/foreign_text.h"
#include "ui/chat/filter_chips.h"
#include "ui/chat/filter_dialog.h"
#include "ui/chat/list_pane.h"
#include "ui/chat/name_dialog.h"
#include "ui/chat/view_button.h"
#include "ui/chat/views_column.h"
#include "ui/common/buttons.h"
#include "ui/common/empty_state.h"
#include "ui/common/keys.h"
#include "ui/common/relative_time.h"
#include "ui/support/colleagues.h"

#include <QJsonArray>
#include <QMenu>

#include <algorithm>
#include <array>

namespace wxm::support {

namespace {

constexpr std::array kViews = {SupportModel::Waiting, SupportModel::Mine, SupportModel::Unassigned,
    SupportModel::Pending, SupportModel::Snoozed, SupportModel::Resolved, SupportModel::All};
constexpr int kAll = int(kViews.size()) - 1;
constexpr qsizetype kMostColleagues = 12;
constexpr qsizetype kMostLabels = 16;

//! The conditions that make up a view, for one that is saved from it.
ThreadFilter filterOf(SupportModel::Filter view)
{
    constexpr quint16 atWork = ThreadFacts::Open | ThreadFacts::Pending;
    switch (int(view)) {
    case SupportModel::Waiting:
        return {.isWaiting = true};
    case SupportModel::Mine:
        return {.states = atWork, .isMine = true};
    case SupportModel::Unassigned:
        return {.states = atWork, .isNobodys = true};
    case SupportModel::Pending:
        return {.states = ThreadFacts::Pending};
    case SupportModel::Snoozed:
        return {.states = ThreadFacts::Snoozed};
    case SupportModel::Resolved:
        return {.states = ThreadFacts::Resolved};
    default:
        return {};
    }
}

//! The sentence that names the key, where there is one.
QString withKeyWords(Command command, const QString &bare, const QString &named)
{
    const QString keys = Keys::of(nullptr).text(command);
    return keys.isEmpty() ? bare : named.arg(isolateLtr(keys));
}

} // namespace

SupportInbox::SupportInbox(
    Support &support, Chat &chat, const Settings &settings, ListPane &list, QWidget *page)
    : QObject(page)
    , m_support(support)
    , m_chat(chat)
    , m_settings(settings)
    , m_list(list)
    , m_page(page)
    , m_button(new ViewButton(&list))
    , m_column(new ViewsColumn(page))
    , m_filter(new IconButton(IconName::Filter, {}, &list))
    , m_chips(new FilterChips(&list))
    , m_view(kAll)
{
    list.useViews(m_button);
    list.addButton(m_filter);
    list.addAbove(m_chips);
    m_button->setMore([this](QMenu *menu) { fillMore(menu); });
    connect(m_button, &ViewButton::chosen, this, &SupportInbox::showView);
    connect(m_column, &ViewsColumn::chosen, this, &SupportInbox::showView);
    connect(m_filter, &QAbstractButton::clicked, this, &SupportInbox::openFilter);
    connect(m_chips, &FilterChips::cleared, this, [this] {
        m_list.setSearch({});
        setNarrow({});
    });
    connect(m_chips, &FilterChips::removed, this,
        [this](int index) { setNarrow(withoutEach().value(index)); });
    connect(m_chips, &FilterChips::saveWanted, this, &SupportInbox::askName);
    settings.savedViews.follow(this, [this](const QStringList &) { followSaved(); });
}

// --- views

QList<NamedFilter> SupportInbox::saved() const
{
    QList<NamedFilter> views;
    const auto lines = m_settings.savedViews();
    for (const auto &line : lines) {
        if (auto view = NamedFilter::fromString(line); view && views.size() < NamedFilter::kMost)
            views.append(*view);
    }
    return views;
}

void SupportInbox::keep(const QList<NamedFilter> &views)
{
    QStringList lines;
    for (const auto &view : views)
        lines.append(view.toString());
    m_settings.file.setValue(m_settings.savedViews.key(), QJsonArray::fromStringList(lines));
}

void SupportInbox::followSaved()
{
    m_saved = saved();
    QList<ThreadFilter> filters;
    for (const auto &view : std::as_const(m_saved))
        filters.append(view.filter);
    m_support.model.setNamed(filters);
    if (m_view >= viewCount())
        showView(kAll);
    else
        setNarrow(m_support.model.narrow());
}

int SupportInbox::viewCount() const { return int(kViews.size() + std::size_t(m_saved.size())); }

void SupportInbox::showView(int index)
{
    if (index < 0 || index >= viewCount())
        return;
    m_view = index;
    const auto own = index - int(kViews.size());
    const auto filter = own >= 0 ? m_saved[own].filter : ThreadFilter{};
    m_support.model.setFilter(own >= 0 ? SupportModel::All : kViews[std::size_t(index)]);
    m_list.setSearch(filter.text);
    setNarrow(filter);
}

void SupportInbox::showAll() { showView(kAll); }

bool SupportInbox::isAll() const
{
    return m_view == kAll && m_support.model.narrow().isEmptyBesideText();
}

void SupportInbox::setNarrow(const ThreadFilter &filter)
{
    auto narrow = filter;
    narrow.text.clear(); // is in the field of the search
    m_support.model.setNarrow(narrow);
    m_support.model.setAsksForTime(narrow.waitingMinutes > 0
        || std::any_of(m_saved.cbegin(), m_saved.cend(),
            [](const NamedFilter &view) { return view.filter.waitingMinutes > 0; }));
    refresh();
    Q_EMIT changed();
}

ThreadFilter SupportInbox::whole() const
{
    auto filter = m_support.model.narrow();
    filter.text = m_list.search().trimmed();
    return m_view < int(kViews.size()) ? filterOf(kViews[std::size_t(m_view)]).with(filter)
                                       : filter;
}

void SupportInbox::fillMore(QMenu *menu)
{
    menu->addSeparator();
    auto *save = menu->addAction(tr("Save this view…"), this, &SupportInbox::askName);
    save->setEnabled(!whole().isEmpty());
    if (m_view >= int(kViews.size()))
        menu->addAction(tr("Delete this view"), this, &SupportInbox::removeCurrent);
}

void SupportInbox::askName()
{
    const bool isOwn = m_view >= int(kViews.size());
    const auto words = [] {
        return NameDialog::Words{tr("Save view"), tr("Name of the view"), tr("Save")};
    };
    const auto fault = [this](const QString &name) {
        const bool isKnown = std::any_of(m_saved.cbegin(), m_saved.cend(),
            [&](const NamedFilter &view) { return view.name == name; });
        return !isKnown && m_saved.size() >= NamedFilter::kMost
            ? tr("There are %n views already: delete one first", nullptr, int(NamedFilter::kMost))
            : QString();
    };
    auto *dialog =
        new NameDialog(words, isOwn ? m_saved[m_view - int(kViews.size())].name : QString(),
            int(NamedFilter::kLongestName), fault, m_page);
    connect(dialog, &NameDialog::chosen, this, [this, filter = whole()](const QString &name) {
        auto views = m_saved;
        auto at = std::find_if(
            views.begin(), views.end(), [&](const NamedFilter &view) { return view.name == name; });
        if (at == views.end())
            at = views.insert(views.end(), {name, filter});
        else
            at->filter = filter;
        const auto index = int(kViews.size()) + int(at - views.begin());
        keep(views);
        showView(index);
    });
    dialog->open();
}

void SupportInbox::removeCurrent()
{
    auto views = m_saved;
    views.removeAt(m_view - int(kViews.size()));
    m_view = kAll;
    keep(views);
    showView(kAll);
}

// --- filters

void SupportInbox::openFilter()
{
    if (m_dialog)
        return;
    auto labels = m_chat.marks.labels();
    for (const auto &label : m_support.model.narrow().labels) {
        if (!labels.contains(label))
            labels.prepend(label);
    }
    m_dialog = new FilterDialog(m_support.model.narrow(),
        {.colleagues = colleagues(),
            .labels = labels.first(qMin(labels.size(), kMostLabels)),
            .count = [this](
                         const ThreadFilter &filter) { return m_support.model.countWith(filter); }},
        m_page);
    connect(m_dialog, &FilterDialog::chosen, this, &SupportInbox::setNarrow);
    m_dialog->open();
}

//! Everybody to whom a thread that is here is assigned, but for who is signed in.
QList<std::pair<UserId, QString>> SupportInbox::colleagues() const
{
    auto ids = m_support.model.narrow().assignees; // what is ticked can be unticked
    for (const auto id : colleagueIds(m_support.store, m_chat.store.me(), false)) {
        if (!ids.contains(id))
            ids.append(id);
    }
    return named(ids.first(qMin(ids.size(), kMostColleagues)), m_chat.people);
}

QString SupportInbox::assigneeNames(const ThreadFilter &filter) const
{
    QStringList names;
    if (filter.isMine)
        names.append(tr("you"));
    if (filter.isNobodys)
        names.append(tr("nobody"));
    for (const auto id : filter.assignees)
        names.append(isolate(shownName(m_chat.people.name(id), id.value)));
    return names.join(tr(", "));
}

QStringList SupportInbox::chipWords() const
{
    const auto &filter = m_support.model.narrow();
    QStringList words, states, languages, labels;
    for (const auto state :
        {ThreadFacts::Open, ThreadFacts::Pending, ThreadFacts::Snoozed, ThreadFacts::Resolved}) {
        if (filter.states & state)
            states.append(stateName(state));
    }
    for (const auto language : {ThreadFacts::Arabic, ThreadFacts::English}) {
        if (filter.languages & language)
            languages.append(languageName(language));
    }
    for (const auto &label : filter.labels)
        labels.append(isolate(shownName(label, 0)));
    if (!states.isEmpty())
        words.append(states.join(tr(", ")));
    if (const auto names = assigneeNames(filter); !names.isEmpty())
        words.append(tr("Assigned to: %1").arg(names));
    if (!labels.isEmpty())
        words.append(tr("Label: %1").arg(labels.join(tr(", "))));
    if (!languages.isEmpty())
        words.append(languages.join(tr(", ")));
    if (filter.isUnread)
        words.append(tr("Unread"));
    if (filter.hasNote)
        words.append(tr("With a note"));
    if (filter.isUrgent)
        words.append(tr("Urgent"));
    if (filter.isFollowed)
        words.append(tr("Followed"));
    if (filter.isWaiting)
        words.append(tr("Waiting for a reply"));
    if (filter.waitingMinutes > 0)
        words.append(tr("Waiting at least %1").arg(waitName(filter.waitingMinutes)));
    return words;
}

//! In the order of chipWords().
QList<ThreadFilter> SupportInbox::withoutEach() const
{
    const auto &filter = m_support.model.narrow();
    QList<ThreadFilter> all;
    const auto add = [&](bool isThere, auto take) {
        auto less = filter;
        take(less);
        if (isThere)
            all.append(less);
    };
    add(filter.states, [](ThreadFilter &one) { one.states = 0; });
    add(filter.isMine || filter.isNobodys || !filter.assignees.isEmpty(), [](ThreadFilter &one) {
        one.isMine = one.isNobodys = false;
        one.assignees.clear();
    });
    add(!filter.labels.isEmpty(), [](ThreadFilter &one) { one.labels.clear(); });
    add(filter.languages, [](ThreadFilter &one) { one.languages = 0; });
    add(filter.isUnread, [](ThreadFilter &one) { one.isUnread = false; });
    add(filter.hasNote, [](ThreadFilter &one) { one.hasNote = false; });
    add(filter.isUrgent, [](ThreadFilter &one) { one.isUrgent = false; });
    add(filter.isFollowed, [](ThreadFilter &one) { one.isFollowed = false; });
    add(filter.isWaiting, [](ThreadFilter &one) { one.isWaiting = false; });
    add(filter.waitingMinutes > 0, [](ThreadFilter &one) { one.waitingMinutes = 0; });
    return all;
}

// --- words

void SupportInbox::refresh()
{
    auto &model = m_support.model;
    const QString names[] = {tr("Waiting"), tr("Mine"), tr("Unassigned"), tr("Pending"),
        tr("Snoozed"), tr("Resolved"), tr("All")};
    constexpr IconName icons[] = {IconName::Clock, IconName::User, IconName::UserPlus,
        IconName::Hourglass, IconName::Snooze, IconName::Check, IconName::Inbox};
    QList<ListViewItem> items;
    for (std::size_t at = 0; at < kViews.size(); ++at) {
        const bool hasMore = (kViews[at] == SupportModel::Resolved && m_support.actions.hasMore())
            || (kViews[at] == SupportModel::All
                && (m_support.actions.hasMore() || m_support.store.isCut()));
        items.append({.words = names[at],
            .icon = icons[at],
            .count = model.count(kViews[at]),
            .hasMore = hasMore});
    }
    // A view with a text is counted while it is open only: it is another search.
    for (qsizetype at = 0; at < m_saved.size(); ++at)
        items.append({.words = m_saved[at].name,
            .count = m_saved[at].filter.text.isEmpty() ? model.namedCount(int(at)) : -1,
            .isSaved = true});
    m_button->setItems(items, m_view);
    m_column->setItems(tr("Support"), items, m_view);
    const auto own = m_view - int(kViews.size());
    m_chips->setChips(chipWords(), own < 0 || m_saved[own].filter != whole());
}

void SupportInbox::retranslate()
{
    m_filter->setName(tr("Add filter"));
    refresh();
}

ThreadKey SupportInbox::longestWaiting() const
{
    const auto &model = m_support.model;
    ThreadKey longest;
    EpochMs since = kUnknownTime;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto &one = model.rowAt(row);
        if (one.kind != ThreadListRow::Kind::Thread || one.waitingSince == kUnknownTime
            || one.snoozedUntil != kUnknownTime)
            continue;
        if (since == kUnknownTime || one.waitingSince < since) {
            longest = one.thread;
            since = one.waitingSince;
        }
    }
    return longest;
}

void SupportInbox::sayEmpty(EmptyState *empty, EpochMs readAt) const
{
    const QString all = tr("Show all");
    if (readAt != kUnknownTime) {
        const auto at = isolateLtr(clockText(QDateTime::fromMSecsSinceEpoch(readAt)));
        return empty->setWords(IconName::Warn, ColorRole::Warn,
            tr("Nothing here as of %1", "a time of day").arg(at),
            tr("The list could not be read since: there may be threads that are not shown."), all);
    }
    if (!m_support.model.narrow().isEmptyBesideText())
        return empty->setWords(IconName::Filter, ColorRole::Text3, tr("No thread matches"),
            tr("The filter looks at what was read. Remove a condition to see more."), all);
    const QString soon = tr("New threads appear here automatically.");
    switch (m_view) {
    case 0:
        return empty->setWords(IconName::Check, ColorRole::Ok, tr("Nobody is waiting"), soon, all);
    case 1:
        return empty->setWords(IconName::User, ColorRole::Text3, tr("No thread is assigned to you"),
            withKeyWords(Command::AssignToMe, tr("Assign one to yourself in its header."),
                tr("Assign one to yourself in its header, or with %1.")),
            all);
    case 2:
        return empty->setWords(
            IconName::Check, ColorRole::Ok, tr("Every thread is assigned"), soon, all);
    case 3:
        return empty->setWords(IconName::Hourglass, ColorRole::Text3, tr("Nothing is pending"),
            tr("The server sets threads pending."), all);
    case 4:
        return empty->setWords(IconName::Snooze, ColorRole::Text3, tr("Nothing is snoozed"),
            withKeyWords(Command::Snooze,
                tr("Snooze a thread in its header. It comes back at its time, or when the customer "
                   "writes."),
                tr("Snooze a thread in its header, or with %1. It comes back at its time, or when "
                   "the customer writes.")),
            all);
    case 5:
        return empty->setWords(IconName::Check, ColorRole::Text3, tr("Nothing is resolved"),
            m_support.actions.hasMore() ? tr("Read older ones below the list.") : soon, all);
    default:
        return empty->setWords(
            IconName::Inbox, ColorRole::Text3, tr("No thread matches"), soon, all);
    }
}

} // namespace wxm::support
