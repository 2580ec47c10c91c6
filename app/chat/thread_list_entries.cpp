// SPDX-License-Identifier: MIT
// What a list of threads knows, shown or not: names that read the same, counts, search.
#include "base/folding.h"
#include "base/foreign_text.h"
#include "base/names.h"
#include "base/phone_number.h"
#include "chat/thread_list_model.h"

#include <algorithm>
#include <utility>

namespace wxm {

namespace {

//! Texts folded at a time while nobody searches yet: a fraction of a frame.
constexpr std::size_t kFoldedAtOnce = 200;
//! The same in what they come to, since strangers decide how long they are.
constexpr qsizetype kUnitsFoldedAtOnce = 65'536;
//! More threads than this share of the list are not looked up one by one.
constexpr qsizetype kMostTouched = 8;

//! The same string where it is short, which costs nothing.
QString atMost(const QString &text, qsizetype units)
{
    return text.size() > units ? clamped(text, units) : text;
}

template <class Fold>
const QString &remembered(QHash<QString, QString> &known, const QString &text, Fold fold)
{
    constexpr qsizetype kMost = 65'536;
    if (const auto it = known.constFind(text); it != known.cend())
        return *it;
    if (known.size() >= kMost)
        known.clear();
    return *known.insert(text, fold(text));
}

} // namespace

const QString &FoldedTexts::operator()(const QString &text)
{
    return remembered(m_folded, atMost(text, limits::kFirstView),
        [](const QString &one) { return foldedForSearch(one).simplified(); });
}

const QString &FoldedTexts::skeleton(const QString &name)
{
    return remembered(m_skeletons, atMost(name, limits::kName),
        [](const QString &one) { return nameSkeleton(one); });
}

void ThreadListModel::touch(ThreadKey thread)
{
    m_touched.insert(thread);
    if (!m_soon.isActive())
        m_soon.start(0);
}

void ThreadListModel::touchPerson(UserId user)
{
    m_touchedPersons.insert(user);
    if (!m_soon.isActive())
        m_soon.start(0);
}

void ThreadListModel::touchAll()
{
    m_isAllTouched = true;
    if (!m_soon.isActive())
        m_soon.start(0);
}

void ThreadListModel::refresh()
{
    m_soon.stop();
    m_touched.clear();
    m_touchedPersons.clear();
    m_isAllTouched = false;
    setAll(allEntries());
}

//! What is asked of the list is asked of the list as it is.
void ThreadListModel::takeTouched()
{
    if (m_soon.isActive())
        refreshTouched();
}

void ThreadListModel::refreshTouched()
{
    m_soon.stop();
    const auto persons = std::exchange(m_touchedPersons, {});
    for (std::size_t at = 0; at < m_persons.size() && !persons.isEmpty(); ++at) {
        const auto &known = m_persons[at];
        if (persons.contains(known.user) || persons.contains(known.author)
            || persons.contains(known.assignee))
            m_touched.insert(m_slots[at].row.thread);
    }
    const auto most = std::max<qsizetype>(64, qsizetype(m_all.size()) / kMostTouched);
    if (m_isAllTouched || m_touched.size() > most)
        return refresh();
    const auto touched = std::exchange(m_touched, {});
    for (const auto thread : touched) {
        if (auto entry = entryOf(thread))
            put(std::move(*entry));
        else
            drop(thread);
    }
    tellCounts();
}

void ThreadListModel::setAll(std::vector<ThreadEntry> entries)
{
    m_names.clear();
    m_nameIndexes.clear();
    m_nameKeys.clear();
    for (auto &place : m_places)
        place.name = -1;
    std::vector<bool> stays(m_slots.size());
    const auto counts = std::exchange(m_counts, {});
    const auto namedCounts = m_namedCounts;
    m_namedCounts.fill(0);
    for (auto &entry : entries) {
        const auto handle = handleFor(entry.row.thread);
        stays.resize(m_slots.size());
        if (stays[std::size_t(handle)])
            count(handle, -1); // told twice
        stays[std::size_t(handle)] = true;
        fill(handle, std::move(entry));
        count(handle, 1);
    }
    Handles gone;
    for (const auto handle : std::as_const(m_all)) {
        if (!stays[std::size_t(handle)])
            gone.push_back(handle);
    }
    m_all.clear();
    for (std::size_t at = 0; at < stays.size(); ++at) {
        if (stays[at])
            m_all.push_back(Handle(at));
    }
    for (const auto handle : gone)
        m_states[std::size_t(handle)].filters = 0; // passes none
    groupAll();
    sortAll();
    filterAll();
    for (const auto handle : gone)
        free(handle);
    m_foldedUntil = 0;
    m_folding.start();
    m_countsChanged = m_countsChanged || m_counts != counts || m_namedCounts != namedCounts;
    tellCounts();
}

ThreadListModel::Handle ThreadListModel::handleFor(ThreadKey thread)
{
    if (const auto known = m_handles.constFind(thread); known != m_handles.cend())
        return *known;
    auto handle = Handle(m_slots.size());
    if (m_free.empty()) {
        m_slots.emplace_back();
        m_states.emplace_back();
        m_places.emplace_back();
        m_persons.emplace_back();
        m_facts.emplace_back();
        m_named.emplace_back();
        m_spans.emplace_back();
    } else {
        handle = m_free.back();
        m_free.pop_back();
    }
    m_handles.insert(thread, handle);
    return handle;
}

void ThreadListModel::free(Handle handle)
{
    m_handles.remove(m_slots[std::size_t(handle)].row.thread);
    m_slots[std::size_t(handle)] = {};
    m_states[std::size_t(handle)] = {};
    m_places[std::size_t(handle)] = {};
    m_persons[std::size_t(handle)] = {};
    m_facts[std::size_t(handle)] = {};
    m_named[std::size_t(handle)] = 0;
    m_textsUsed -= std::exchange(m_spans[std::size_t(handle)], {}).size;
    m_free.push_back(handle);
}

void ThreadListModel::fill(Handle handle, ThreadEntry entry)
{
    auto &slot = m_slots[std::size_t(handle)];
    auto &state = m_states[std::size_t(handle)];
    entry.row.showsId = slot.row.showsId; // is judged apart
    if (slot.row.name != entry.row.name || slot.row.preview != entry.row.preview
        || slot.subject != entry.subject)
        m_textsUsed -= std::exchange(m_spans[std::size_t(handle)], {}).size;
    auto &place = m_places[std::size_t(handle)];
    if (place.name < 0 || slot.row.name != entry.row.name)
        place.name = nameIndex(entry.row.name);
    state.isChanged = state.isChanged || !(slot.row == entry.row);
    slot.row = std::move(entry.row);
    slot.subject = std::move(entry.subject);
    slot.phone = std::move(entry.phone);
    state.filters = entry.filters;
    place.thread = slot.row.thread;
    place.section = entry.section;
    place.time = slot.row.time;
    place.waitingSince = slot.row.waitingSince;
    place.first = sortKey(place);
    m_persons[std::size_t(handle)] = {slot.row.userId, entry.author, slot.row.assignee};
    auto &facts = m_facts[std::size_t(handle)];
    facts = entry.facts;
    facts.assignee = slot.row.assignee.value;
    facts.waitingSince = slot.row.waitingSince;
    const auto labels = std::min<qsizetype>(slot.row.labels.size(), ThreadFacts::kMostLabels);
    for (qsizetype at = 0; at < labels; ++at)
        facts.labels[std::size_t(at)] = m_labelNumbers.of(slot.row.labels[at]);
    m_named[std::size_t(handle)] = namedFor(facts);
}

//! Names stay as long as the list is not read anew.
int ThreadListModel::nameIndex(const QString &name)
{
    const auto known = m_nameIndexes.constFind(name);
    if (known != m_nameIndexes.cend())
        return *known;
    m_nameIndexes.insert(name, int(m_names.size()));
    m_names.append(name);
    m_nameKeys.emplace_back();
    return int(m_names.size()) - 1;
}

void ThreadListModel::count(Handle handle, int by)
{
    const auto filters = m_states[std::size_t(handle)].filters;
    for (std::size_t filter = 0; filter < kFilters; ++filter) {
        if (filters >> filter & 1)
            m_counts[filter] += by;
    }
    const auto named = m_named[std::size_t(handle)];
    for (qsizetype at = 0; at < m_namedCounts.size(); ++at) {
        if (named >> at & 1)
            m_namedCounts[at] += by;
    }
}

void ThreadListModel::tellCounts()
{
    if (std::exchange(m_countsChanged, false))
        Q_EMIT countsChanged();
}

// --- names that read the same

void ThreadListModel::groupAll()
{
    m_groups.clear();
    m_groupOf.clear();
    for (const auto handle : std::as_const(m_all)) {
        auto &slot = m_slots[std::size_t(handle)];
        slot.group = -1;
        if (slot.row.name.isEmpty())
            continue;
        const auto &skeleton = m_folded.skeleton(slot.row.name);
        auto it = m_groupOf.find(skeleton);
        if (it == m_groupOf.end()) {
            it = m_groupOf.insert(skeleton, int(m_groups.size()));
            m_groups.emplace_back();
        }
        slot.group = *it;
        auto &group = m_groups[std::size_t(slot.group)];
        group.members.push_back(handle);
        group.isShared =
            group.isShared || m_persons[std::size_t(group.members.front())].user != slot.row.userId;
    }
    for (const auto handle : std::as_const(m_all)) {
        auto &row = m_slots[std::size_t(handle)].row;
        const int group = m_slots[std::size_t(handle)].group;
        const bool shows = group >= 0 && m_groups[std::size_t(group)].isShared;
        if (std::exchange(row.showsId, shows) != shows)
            m_states[std::size_t(handle)].isChanged = true;
    }
}

void ThreadListModel::joinGroup(Handle handle)
{
    auto &slot = m_slots[std::size_t(handle)];
    if (slot.row.name.isEmpty())
        return;
    const auto &skeleton = m_folded.skeleton(slot.row.name);
    const auto it = m_groupOf.constFind(skeleton);
    slot.group = it != m_groupOf.cend() ? *it : int(m_groups.size());
    if (it == m_groupOf.cend()) {
        m_groupOf.insert(skeleton, slot.group);
        m_groups.emplace_back();
    }
    auto &group = m_groups[std::size_t(slot.group)];
    group.members.push_back(handle);
    judgeGroup(group);
}

void ThreadListModel::leaveGroup(Handle handle)
{
    auto &slot = m_slots[std::size_t(handle)];
    if (const int at = std::exchange(slot.group, -1); at >= 0) {
        auto &group = m_groups[std::size_t(at)];
        group.members.erase(std::find(group.members.begin(), group.members.end(), handle));
        judgeGroup(group);
    }
    slot.row.showsId = false;
}

void ThreadListModel::judgeGroup(NameGroup &group)
{
    const auto userOf = [this](Handle one) { return m_persons[std::size_t(one)].user; };
    group.isShared = std::any_of(group.members.begin(), group.members.end(),
        [&](Handle one) { return userOf(one) != userOf(group.members.front()); });
    for (const auto member : group.members) {
        auto &row = m_slots[std::size_t(member)].row;
        if (std::exchange(row.showsId, group.isShared) == group.isShared)
            continue;
        m_states[std::size_t(member)].isChanged = true;
        m_othersChanged.push_back(member);
    }
}

// --- search and filter

void ThreadListModel::setSearch(const QString &words)
{
    takeTouched();
    m_search = foldedForSearch(words).simplified();
    const auto number = m_search.startsWith(u'#') ? m_search.sliced(1) : m_search;
    const auto id = number.toLongLong();
    m_searchedId = !number.isEmpty() && QString::number(id) == number ? id : -1;
    filterAll();
}

void ThreadListModel::setFilter(int filter)
{
    takeTouched();
    m_filter = filter;
    filterAll();
}

void ThreadListModel::setNarrow(const ThreadFilter &filter)
{
    takeTouched();
    m_narrow = filter;
    readyPasses();
    filterAll();
}

int ThreadListModel::countWith(const ThreadFilter &filter)
{
    takeTouched();
    const FilterPass pass(filter, me(), now(), m_labelNumbers);
    int count = 0;
    for (std::size_t at = 0; at < m_states.size(); ++at)
        count += (m_states[at].filters >> m_filter & 1) && pass.lets(m_facts[at]) ? 1 : 0;
    return count;
}

QList<ThreadKey> ThreadListModel::threadsWith(const ThreadFilter &filter)
{
    takeTouched();
    const FilterPass pass(filter, me(), now(), m_labelNumbers);
    QList<ThreadKey> threads;
    for (std::size_t at = 0; at < m_states.size(); ++at) {
        if (m_states[at].filters && pass.lets(m_facts[at]))
            threads.append(m_slots[at].row.thread);
    }
    return threads;
}

void ThreadListModel::setNamed(const QList<ThreadFilter> &filters)
{
    takeTouched();
    m_namedFilters = filters.first(std::min<qsizetype>(filters.size(), 32));
    passFiltersAnew();
}

void ThreadListModel::readyPasses()
{
    m_narrowPass = FilterPass(m_narrow, me(), now(), m_labelNumbers);
    m_namedPasses.clear();
    for (const auto &filter : std::as_const(m_namedFilters))
        m_namedPasses.emplace_back(filter, me(), now(), m_labelNumbers);
}

quint32 ThreadListModel::namedFor(const ThreadFacts &facts) const
{
    quint32 named = 0;
    for (std::size_t at = 0; at < m_namedPasses.size(); ++at)
        named |= quint32(m_namedPasses[at].lets(facts)) << at;
    return named;
}

void ThreadListModel::passFiltersAnew()
{
    takeTouched();
    readyPasses();
    QList<int> counts(m_namedFilters.size());
    for (const auto handle : std::as_const(m_all)) {
        auto &named = m_named[std::size_t(handle)];
        named = namedFor(m_facts[std::size_t(handle)]);
        for (qsizetype at = 0; at < counts.size(); ++at)
            counts[at] += int(named >> at & 1);
    }
    m_countsChanged = m_countsChanged || counts != m_namedCounts;
    m_namedCounts = counts;
    filterAll();
    tellCounts();
}

//! All texts lie side by side in memory, so that a search runs through them. Pieces are kept apart:
//! no word goes from one into the next.
void ThreadListModel::fold(Handle handle)
{
    auto &span = m_spans[std::size_t(handle)];
    if (span.size > 0)
        return;
    if (m_texts.size() > 2 * m_textsUsed + 65'536)
        packTexts();
    const auto &slot = m_slots[std::size_t(handle)];
    span.at = m_texts.size();
    m_texts += m_folded(slot.row.name);
    m_texts += u'\n';
    m_texts += m_folded(slot.subject);
    m_texts += u'\n';
    m_texts += m_folded(slot.row.preview);
    span.size = m_texts.size() - span.at;
    m_textsUsed += span.size;
}

void ThreadListModel::packTexts()
{
    QString packed;
    packed.reserve(m_textsUsed);
    for (auto &span : m_spans) {
        const auto text = QStringView(m_texts).sliced(span.at, span.size);
        span.at = packed.size();
        packed += text;
    }
    m_texts = std::move(packed);
}

//! Ahead of the first search, a few at a time.
void ThreadListModel::foldSome()
{
    const auto until = std::min(m_slots.size(), m_foldedUntil + kFoldedAtOnce);
    const auto mostUnits = m_texts.size() + kUnitsFoldedAtOnce;
    for (; m_foldedUntil < until && m_texts.size() < mostUnits; ++m_foldedUntil) {
        if (m_states[m_foldedUntil].filters != 0)
            fold(Handle(m_foldedUntil));
    }
    if (m_foldedUntil == m_slots.size())
        m_folding.stop();
}

bool ThreadListModel::isFound(Handle handle)
{
    if (!(m_states[std::size_t(handle)].filters >> m_filter & 1)
        || !m_narrowPass.lets(m_facts[std::size_t(handle)]))
        return false;
    if (m_search.isEmpty())
        return true;
    fold(handle);
    const auto &span = m_spans[std::size_t(handle)];
    return QStringView(m_texts).sliced(span.at, span.size).contains(m_search)
        || (m_searchedId >= 0
            && (m_places[std::size_t(handle)].thread.id == m_searchedId
                || m_persons[std::size_t(handle)].user.value == m_searchedId))
        || isPhoneFound(m_slots[std::size_t(handle)].phone, m_search);
}

void ThreadListModel::filterAll()
{
    for (std::size_t at = 0; at < m_states.size(); ++at)
        m_states[at].isWanted = isFound(Handle(at));
    showRows(wantedRows());
}

} // namespace wxm
