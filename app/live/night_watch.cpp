// SPDX-License-Identifier: MIT
#include "live/night_watch.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wxm::live {

using moderation::Rule;

namespace {

bool knowsStaff(const LiveRecord &record)
{
    return record.knowsStaff() && record.state().self.isValid();
}

//! When the latest comment was said; kUnknownTime: none has a time.
EpochMs newestMs(const LiveFeed &feed)
{
    EpochMs newest = kUnknownTime;
    for (auto number = feed.firstRow(); number < feed.endRow(); ++number) {
        const auto &row = feed.row(number);
        if (row.kind == FeedRow::Kind::Comment && row.seconds > 0)
            newest = std::max(newest, row.atMs());
    }
    return newest;
}

} // namespace

NightWatch::NightWatch(LiveStore &store, ModerationRules &rules, FlaggedComments &flagged,
    LiveActions &actions, ActLog &log, Settings &settings, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_rules(rules)
    , m_flagged(flagged)
    , m_actions(actions)
    , m_log(log)
    , m_settings(settings)
    , m_clock(clock)
    , m_inputMs(clock.monotonicMs())
{
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &NightWatch::look);
    connect(&flagged, &FlaggedComments::found, this, &NightWatch::onFound);
    // Other rules, other rows: what is found anew was there before.
    connect(&flagged, &FlaggedComments::reset, this, [this](LiveId live) {
        if (const auto *record = m_store.find(live))
            m_past[live].endRow = record->feed().endRow();
    });
    connect(&store, &LiveStore::openedChanged, this, [this] {
        std::erase_if(m_past, [this](const auto &one) { return !m_store.find(one.first); });
        look();
    });
    connect(&store, &LiveStore::changed, this, [this](LiveId live) {
        if (m_withoutStaff.contains(live))
            look();
    });
    connect(&rules, &ModerationRules::setChanged, this, &NightWatch::look);
    settings.nightWatch.follow(this, [this](bool) { look(); });
    settings.nightAllowed.follow(this, [this](bool) { look(); });
    settings.nightAfter.follow(this, [this](int) { look(); });
}

NightWatch::~NightWatch()
{
    if (m_state == State::Watching)
        logEnd(End::ProgramClosed);
}

//! A person cannot allow it to themselves: what their own settings say counts for nothing.
bool NightWatch::isAllowed() const
{
    return m_settings.nightAllowed.isFixed() && m_settings.nightAllowed();
}

bool NightWatch::isSet() const
{
    const auto &rules = m_rules.set()->rules();
    return isAllowed() && m_settings.nightWatch()
        && std::any_of(
            rules.begin(), rules.end(), [](const Rule &one) { return one.removesAtNight; });
}

bool NightWatch::isWanted() const
{
    return isSet() && !m_store.opened().isEmpty()
        && m_actions.capability(Action::RemoveComment) == Capability::Offered;
}

bool NightWatch::isSomebodyThere() const
{
    const auto afterMs = std::int64_t{m_settings.nightAfter()} * 60'000;
    return m_clock.monotonicMs() - m_inputMs < afterMs
        || m_log.lastOfOthers(m_clock.wallMs() - afterMs) > 0;
}

NightWatch::State NightWatch::stateNow() const
{
    // Lives that are closed and opened again, by a sign-in that ran out, are no person's answer.
    if (m_state == State::Stopped && isSet())
        return State::Stopped;
    if (!isWanted())
        return State::Off;
    if (isSomebodyThere())
        return State::Attended;
    return m_rules.isLoosened() ? State::Loosened : State::Watching;
}

void NightWatch::look()
{
    const bool mayBegin = isAllowed() && m_settings.nightWatch();
    if (mayBegin && !m_tick.isActive()) {
        m_inputMs = m_clock.monotonicMs(); // the person who switched it on was there
        m_tick.start();
    } else if (!mayBegin) {
        m_tick.stop();
    }
    const auto now = stateNow();
    const auto withoutStaff = now == State::Watching ? livesWithoutStaff() : QList<LiveId>();
    if (now == m_state && withoutStaff == m_withoutStaff)
        return;
    m_withoutStaff = withoutStaff;
    become(now);
    Q_EMIT changed();
}

//! When nobody was there stands in the journal, whether anything was removed or not.
void NightWatch::become(State now)
{
    const auto before = std::exchange(m_state, now);
    if (before == now)
        return;
    if (before == State::Watching)
        logEnd(now == State::Attended    ? End::SomebodyCame
                : now == State::Stopped  ? End::Stopped
                : now == State::Loosened ? End::Loosened
                                         : End::NothingToDo);
    if (now == State::Watching)
        begin();
}

void NightWatch::logEnd(End end)
{
    m_log.add({.kind = JournalEntry::Kind::NightEnded,
        .reason = m_endWords ? m_endWords(end, m_removedNow) : QString()});
}

QList<LiveId> NightWatch::livesWithoutStaff() const
{
    auto lives = m_store.opened();
    lives.removeIf([this](LiveId one) { return knowsStaff(*m_store.find(one)); });
    return lives;
}

//! What was said before is judged by people.
void NightWatch::begin()
{
    m_brake = {};
    m_removedNow = 0;
    QStringList rules;
    for (const auto &one : m_rules.set()->rules()) {
        if (one.removesAtNight)
            rules << one.name;
    }
    m_log.add({.kind = JournalEntry::Kind::NightBegan, .reason = rules.join(u" · "_s)});
    if (m_removed == 0) // else what went before has not been read yet, and is told with this
        m_sinceMs = m_clock.wallMs();
    for (const auto live : m_store.opened()) {
        const auto &feed = m_store.find(live)->feed();
        m_past[live] = {feed.endRow(), newestMs(feed)};
    }
}

void NightWatch::noteInput()
{
    m_inputMs = m_clock.monotonicMs();
    if (m_state == State::Watching || m_state == State::Loosened)
        look();
}

void NightWatch::goOn()
{
    m_inputMs = m_clock.monotonicMs();
    if (m_state != State::Stopped)
        return;
    m_state = State::Off; // looked at anew
    look();
    Q_EMIT changed();
}

void NightWatch::setRead()
{
    m_removed = 0;
    Q_EMIT changed();
}

void NightWatch::forget()
{
    if (std::exchange(m_removed, 0) > 0)
        Q_EMIT changed();
}

void NightWatch::onFound(LiveId live)
{
    const auto *record = m_store.find(live);
    if (!record || m_state != State::Watching)
        return;
    auto &next = m_past[live].endRow;
    const auto from = std::exchange(next, record->feed().endRow());
    // By their ids: an act changes what is kept of the rows.
    QList<Flagged> fresh;
    const auto &all = m_flagged.of(live);
    for (auto one = all.rbegin(); one != all.rend() && one->row >= from; ++one)
        fresh.prepend(*one);
    look(); // a colleague may have come meanwhile
    for (const auto &one : std::as_const(fresh)) {
        if (m_state != State::Watching)
            return;
        if (const auto *rule = ruleFor(*record, one))
            remove(live, *record, one, *rule);
    }
}

//! The rule by which it is to go; nullptr: it stays.
const Rule *NightWatch::ruleFor(const LiveRecord &record, const Flagged &flagged)
{
    const auto &feed = record.feed();
    const auto at = feed.find(flagged.comment);
    if (!at)
        return nullptr;
    const auto &row = feed.row(*at);
    // A page of history that is read meanwhile is of the past as well, and gives other numbers to
    // rows that were there. Where no time tells, that is what no event has told of.
    const auto newest = m_past[record.state().id].newestMs;
    const bool isPast = row.seconds > 0 && newest != kUnknownTime
        ? row.atMs() <= newest
        : feed.awaitsEvent(flagged.comment);
    if (FlaggedComments::isStaff(record.state(), feed.person(row).id) || isPast
        || !knowsStaff(record))
        return nullptr;
    return m_flagged.nightRuleOf(flagged);
}

void NightWatch::remove(
    LiveId live, const LiveRecord &record, const Flagged &flagged, const Rule &rule)
{
    const auto &feed = record.feed();
    const auto said = feed.comment(feed.row(*feed.find(flagged.comment)));
    const Target target{
        live, said.id, said.userId, said.userName, said.body, QString(m_reason).arg(rule.name)};
    if (m_actions.startByRule(Action::RemoveComment, target) == 0)
        return;
    ++m_removed;
    ++m_removedNow;
    m_brake.press(m_clock.monotonicMs(), kMost);
    if (m_brake.isOn())
        become(State::Stopped);
    Q_EMIT changed();
}

} // namespace wxm::live
