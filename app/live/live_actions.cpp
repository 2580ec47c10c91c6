// SPDX-License-Identifier: MIT
#include "live/live_actions.h"

#include "base/then.h"
#include "live/action_outcome.h"

#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {

//! When an action without proof is looked for at the server, after the one before.
constexpr std::array<std::int64_t, 3> kCheckMs{2'000, 8'000, 20'000};
constexpr int kMaxUndoSeconds = 10;
constexpr int kLeastModeratorSeconds = 3;
//! Between two actions that go out: a burst is no reason for the server to refuse.
constexpr std::int64_t kPaceMs = 100;

//! It may have been done.
bool provesNothing(ApiError::Kind kind)
{
    return kind == ApiError::Kind::Ambiguous || kind == ApiError::Kind::BadReply
        || kind == ApiError::Kind::Timeout;
}

//! What is gone already is as it should be: a refusal that says so is no refusal.
bool takesAway(Action action)
{
    return action == Action::RemoveComment || action == Action::UnpinComment
        || action == Action::UnblockViewer || action == Action::RejectGuest
        || action == Action::KickGuest || action == Action::RevokeModerator;
}

//! A refusal that may mean that it is so already.
bool mayBeSo(Action action, const ApiError &error)
{
    return error.kind == ApiError::Kind::Conflict
        || (error.kind == ApiError::Kind::NotFound && takesAway(action));
}

} // namespace

QString endpointOf(Action action)
{
    switch (action) {
    case Action::RemoveComment:
        return u"lives.removeComment"_s;
    case Action::PinComment:
        return u"lives.pinComment"_s;
    case Action::UnpinComment:
        return u"lives.unpinComment"_s;
    case Action::BlockViewer:
        return u"lives.blockViewer"_s;
    case Action::UnblockViewer:
        return u"lives.unblockViewer"_s;
    case Action::ApproveGuest:
        return u"lives.approveGuest"_s;
    case Action::RejectGuest:
        return u"lives.rejectGuest"_s;
    case Action::KickGuest:
        return u"lives.kickGuest"_s;
    case Action::AssignModerator:
        return u"lives.assignModerator"_s;
    case Action::RevokeModerator:
        return u"lives.revokeModerator"_s;
    }
    return {};
}

LiveActions::LiveActions(
    LiveStore &store, LiveApi &api, Settings &settings, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_api(api)
    , m_settings(settings)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LiveActions::advance);
    connect(&m_store, &LiveStore::received, this, &LiveActions::onReceived);
}

LiveActions::Pending LiveActions::find(std::uint64_t id)
{
    return std::find_if(m_pending.begin(), m_pending.end(),
        [id](const PendingAction &one) { return one.id == id; });
}

std::int64_t LiveActions::waitMs(const PendingAction &action) const
{
    return std::max<std::int64_t>(action.dueMs - m_clock.monotonicMs(), 0);
}

OpId LiveActions::expect(Action action, const Target &target)
{
    const auto event = expectedEvent(action, target);
    return event ? m_store.expect(*event) : OpId::None;
}

QFuture<Result<Done>> LiveActions::call(const PendingAction &action)
{
    const auto &[live, comment, user, name, words, reason, also] = action.target;
    switch (action.action) {
    case Action::RemoveComment:
        return m_api.removeComment(live, comment, action.key);
    case Action::PinComment:
        return m_api.pinComment(live, comment, action.key);
    case Action::UnpinComment:
        return m_api.unpinComment(live, comment, action.key);
    case Action::BlockViewer:
        return m_api.blockViewer(live, user, reason, action.key);
    case Action::UnblockViewer:
        return m_api.unblockViewer(live, user, action.key);
    case Action::ApproveGuest:
        return m_api.approveGuest(live, user, action.key);
    case Action::RejectGuest:
        return m_api.rejectGuest(live, user, action.key);
    case Action::KickGuest:
        return m_api.kickGuest(live, user, action.key);
    case Action::AssignModerator:
        return m_api.assignModerator(live, user, action.key);
    case Action::RevokeModerator:
        return m_api.revokeModerator(live, user, action.key);
    }
    return {};
}

//! Known before it goes out: the last press may be the one too many.
void LiveActions::press()
{
    const bool wasOn = m_brake.isOn();
    m_brake.press(m_clock.monotonicMs(), m_settings.brakeActs());
    lookAtBrake(wasOn);
}

void LiveActions::lookAtBrake(bool wasOn)
{
    if (m_brake.isOn() != wasOn)
        Q_EMIT brakeChanged();
}

std::uint64_t LiveActions::start(Action action, const Target &target)
{
    return startOne(action, target, true);
}

std::uint64_t LiveActions::startByRule(Action action, const Target &target)
{
    return startOne(action, target, false);
}

std::uint64_t LiveActions::startOne(Action action, const Target &target, bool isPress)
{
    const auto id = begin(action, target, 0);
    if (id == 0)
        return 0;
    if (isPress)
        press();
    Q_EMIT changed();
    advance();
    return id;
}

QList<std::uint64_t> LiveActions::startAll(const QList<Wanted> &acts)
{
    const auto group = acts.size() > 1 ? ++m_lastGroup : 0;
    QList<std::uint64_t> begun;
    for (const auto &one : acts) {
        if (const auto id = begin(one.action, one.target, group); id != 0)
            begun.append(id);
    }
    if (begun.isEmpty())
        return begun;
    press(); // one press of a person
    Q_EMIT changed();
    advance();
    return begun;
}

//! The number of the pending action, which does not go out yet.
std::uint64_t LiveActions::begin(Action action, const Target &target, std::uint64_t group)
{
    for (const auto &one : m_pending) {
        if (one.action == action && one.target.live == target.live
            && one.target.comment == target.comment && one.target.user == target.user
            && one.state != PendingAction::State::Refused)
            return 0;
    }
    const auto *live = m_store.find(target.live);
    if (live && isAlreadyApplied(action, target, live->confirmed()))
        return 0;
    // Rights over others are never given without a moment to take them back.
    const int least = action == Action::AssignModerator ? kLeastModeratorSeconds : 0;
    const auto undoMs = std::clamp(m_settings.undoSeconds(), least, kMaxUndoSeconds) * 1000;
    PendingAction pending{.id = ++m_lastId,
        .action = action,
        .target = target,
        .dueMs = m_clock.monotonicMs() + undoMs,
        .undoMs = undoMs,
        .key = newKey(),
        .group = group,
        .pressedMs = m_clock.wallMs()};
    // Known before it is seen: what shows the change asks whether it can still be taken back.
    m_pending.push_back(std::move(pending));
    const auto id = m_lastId;
    m_pending.back().expected = expect(action, target);
    return id;
}

bool LiveActions::takeBack(Pending action)
{
    if (action == m_pending.end() || action->state != PendingAction::State::Waiting)
        return false;
    const auto taken = std::move(*action);
    m_pending.erase(action);
    m_store.reject(taken.expected);
    noteOutcome(taken, JournalEntry::Outcome::Undone);
    Q_EMIT ended(taken, JournalEntry::Outcome::Undone);
    return true;
}

bool LiveActions::hasWaiting() const
{
    return std::any_of(m_pending.begin(), m_pending.end(),
        [](const auto &one) { return one.state == PendingAction::State::Waiting; });
}

bool LiveActions::undo(std::uint64_t id)
{
    if (!takeBack(find(id)))
        return false;
    const bool wasOn = m_brake.isOn();
    if (!hasWaiting())
        m_brake.release(); // there is nothing to answer for any more
    plan();
    lookAtBrake(wasOn);
    Q_EMIT changed();
    return true;
}

//! What did not become so belongs to the account of what was done: the events never tell of it.
void LiveActions::noteOutcome(const PendingAction &action, JournalEntry::Outcome outcome)
{
    m_store.addToJournal(action.target.live, journalEntry(action, outcome));
}

void LiveActions::dismiss(std::uint64_t id)
{
    const auto action = find(id);
    if (action == m_pending.end() || action->state == PendingAction::State::Waiting
        || action->state == PendingAction::State::Sending)
        return;
    if (action->state == PendingAction::State::Unconfirmed)
        noteOutcome(*action, JournalEntry::Outcome::Unconfirmed);
    const auto expected = action->expected;
    m_pending.erase(action);
    m_store.reject(expected);
    plan();
    Q_EMIT changed();
}

void LiveActions::clear()
{
    m_timer.stop();
    const auto all = std::exchange(m_pending, {});
    const bool wasOn = m_brake.isOn();
    m_brake = {};
    for (const auto &one : all) {
        m_store.reject(one.expected);
        if (one.state == PendingAction::State::Waiting)
            Q_EMIT ended(one, JournalEntry::Outcome::Undone);
        else if (one.state == PendingAction::State::Sending)
            Q_EMIT ended(one, JournalEntry::Outcome::Unconfirmed);
    }
    lookAtBrake(wasOn);
    Q_EMIT changed();
}

int LiveActions::held() const
{
    return m_direct + int(std::count_if(m_pending.begin(), m_pending.end(), [](const auto &one) {
        return one.state == PendingAction::State::Waiting
            || one.state == PendingAction::State::Sending;
    }));
}

void LiveActions::release()
{
    // The person who ends the session knows what waits: it is told of, and not lost.
    const bool wasOn = m_brake.isOn();
    m_brake.release();
    lookAtBrake(wasOn);
    const auto now = m_clock.monotonicMs();
    for (auto &one : m_pending)
        if (one.state == PendingAction::State::Waiting)
            one.dueMs = std::min(one.dueMs, now);
    advance();
    Q_EMIT changed();
}

void LiveActions::advance()
{
    sendNext();
    const auto now = m_clock.monotonicMs();
    QList<std::uint64_t> due;
    for (const auto &one : m_pending) {
        if (waitsForCheck(one) && one.dueMs <= now)
            due.append(one.id);
    }
    // An answer may come inside the call and end the action.
    for (const auto id : due) {
        if (const auto action = find(id); action != m_pending.end() && waitsForCheck(*action))
            check(action);
    }
    plan();
}

bool LiveActions::waitsForCheck(const PendingAction &action)
{
    return action.state == PendingAction::State::Unconfirmed && !action.isChecking
        && action.checks < int(kCheckMs.size());
}

bool LiveActions::isBusy(LiveId live) const
{
    return std::any_of(m_pending.begin(), m_pending.end(), [live](const PendingAction &one) {
        return one.target.live == live && one.state == PendingAction::State::Sending;
    });
}

//! How long until the next one may go out.
std::int64_t LiveActions::paceMs() const
{
    if (!m_lastSentMs)
        return 0;
    return std::max<std::int64_t>(*m_lastSentMs + kPaceMs - m_clock.monotonicMs(), 0);
}

//! What was pressed later about the same never overtakes, though its waiting time may be shorter.
bool LiveActions::isFirstOfItsTarget(const PendingAction &action) const
{
    for (const auto &one : m_pending) {
        if (one.id == action.id)
            return true;
        const bool isSameTarget = one.target.live == action.target.live
            && one.target.comment == action.target.comment && one.target.user == action.target.user;
        if (isSameTarget && one.state == PendingAction::State::Waiting)
            return false;
    }
    return true;
}

//! One at a time for a live, in the order of their pressing; the platform sees them as they were
//! meant.
void LiveActions::sendNext()
{
    const auto now = m_clock.monotonicMs();
    const auto isDue = [&](const PendingAction &one) {
        return one.state == PendingAction::State::Waiting && one.dueMs <= now && paceMs() == 0
            && !m_brake.isOn() && !isBusy(one.target.live) && isFirstOfItsTarget(one);
    };
    for (auto next = m_pending.begin();
         (next = std::find_if(m_pending.begin(), m_pending.end(), isDue)) != m_pending.end();) {
        m_lastSentMs = now;
        next->state = PendingAction::State::Sending;
        Q_EMIT sent(*next);
        then(call(*next), this,
            [this, id = next->id](const Result<Done> &answer) { settle(id, answer); });
        Q_EMIT changed();
    }
}

void LiveActions::settle(std::uint64_t id, const Result<Done> &answer)
{
    const auto action = find(id);
    if (action == m_pending.end() || action->state != PendingAction::State::Sending) {
        advance();
        return; // its event came first
    }
    if (answer)
        done(action, true);
    else if (provesNothing(answer.error().kind))
        unconfirmed(action);
    else if (mayBeSo(action->action, answer.error()))
        lookFor(action, answer.error());
    else
        refuse(action, answer.error());
    advance();
}

void LiveActions::onReceived(const LiveEvent &event)
{
    for (auto action = m_pending.begin(); action != m_pending.end();) {
        const auto current = action++;
        const auto expected = expectedEvent(current->action, current->target);
        if (current->state == PendingAction::State::Refused || !expected
            || !isSameEffect(*expected, event))
            continue;
        done(current, current->state != PendingAction::State::Waiting);
    }
}

void LiveActions::done(Pending action, bool byUs)
{
    const auto taken = std::move(*action);
    const bool wasSent = taken.state != PendingAction::State::Waiting;
    m_pending.erase(action);
    if (taken.expected != OpId::None)
        m_store.confirm(taken.expected, byUs, taken.target.reason);
    else if (taken.action == Action::UnblockViewer)
        m_store.unblock(taken.target.live, taken.target.user);
    if (wasSent)
        Q_EMIT ended(taken, JournalEntry::Outcome::Done);
    else
        Q_EMIT overtaken(taken);
    Q_EMIT changed();
}

void LiveActions::refuse(Pending action, const ApiError &error)
{
    action->state = PendingAction::State::Refused;
    action->error = error;
    m_store.reject(action->expected);
    Q_EMIT ended(*action, JournalEntry::Outcome::Refused);
    noteOutcome(*action, JournalEntry::Outcome::Refused);
    Q_EMIT changed();
}

void LiveActions::unconfirmed(Pending action)
{
    action->state = PendingAction::State::Unconfirmed;
    action->checks = 0;
    action->dueMs = m_clock.monotonicMs() + kCheckMs[0];
    Q_EMIT ended(*action, JournalEntry::Outcome::Unconfirmed);
    Q_EMIT changed();
}

//! Refused, and perhaps only because it is so already: the server's own words are looked at, once.
//! A comment that the server does not find is gone, no matter who removed it.
void LiveActions::lookFor(Pending action, const ApiError &refusal)
{
    if (refusal.kind == ApiError::Kind::NotFound && refusal.note != ApiError::Note::ThingOrRoute) {
        done(action, false);
        return;
    }
    action->state = PendingAction::State::Unconfirmed;
    action->error = refusal;
    check(action);
}

void LiveActions::checkAgain(std::uint64_t id)
{
    const auto action = find(id);
    if (action == m_pending.end() || action->state != PendingAction::State::Unconfirmed
        || action->isChecking)
        return;
    check(action);
}

void LiveActions::check(Pending action)
{
    action->isChecking = true;
    ++action->checks;
    const auto asked = *action;
    Q_EMIT changed();
    if (asked.action == Action::RemoveComment) {
        then(m_api.comments(asked.target.live), this,
            [this, asked](const Result<Page<Comment>> &page) {
                onOutcomeChecked(
                    asked.id, page ? isRemoved(asked.target.comment, *page) : std::nullopt);
            });
        return;
    }
    then(m_api.show(asked.target.live), this, [this, asked](const Result<LiveDetails> &details) {
        onOutcomeChecked(
            asked.id, details ? isDone(asked.action, asked.target, *details) : std::nullopt);
    });
}

//! What was not done at the first looks may still be under way there; at the last it is not.
void LiveActions::onOutcomeChecked(std::uint64_t id, std::optional<bool> isDone)
{
    const auto action = find(id);
    if (action == m_pending.end())
        return;
    action->isChecking = false;
    // What was refused is asked about once, and was not our doing.
    const bool isLast = action->error || action->checks >= int(kCheckMs.size());
    if (isDone == true) {
        done(action, !action->error);
    } else if (action->error) {
        refuse(action, ApiError(*action->error));
    } else if (isDone == false && isLast) {
        refuse(action, {.kind = ApiError::Kind::Ambiguous, .detail = u"not done"_s});
    } else if (!isLast) {
        action->dueMs = m_clock.monotonicMs() + kCheckMs[std::size_t(action->checks)];
    }
    Q_EMIT changed();
    plan();
}

void LiveActions::plan()
{
    std::int64_t next = -1;
    for (const auto &one : m_pending) {
        const bool isToSend = one.state == PendingAction::State::Waiting && !m_brake.isOn()
            && !isBusy(one.target.live) && isFirstOfItsTarget(one);
        if (!isToSend && !waitsForCheck(one))
            continue;
        const auto wait = isToSend ? std::max(waitMs(one), paceMs()) : waitMs(one);
        next = next < 0 ? wait : std::min(next, wait);
    }
    if (next < 0)
        m_timer.stop();
    else
        m_timer.start(int(std::max<std::int64_t>(next, 20)));
}

QByteArray LiveActions::newKey() { return QUuid::createUuid().toByteArray(QUuid::WithoutBraces); }

QFuture<Result<Done>> LiveActions::end(LiveId live, const QByteArray &key)
{
    ++m_direct;
    return then(m_api.end(live, key), this, [this, live](const Result<Done> &ended) {
        --m_direct;
        Q_EMIT changed();
        if (ended)
            m_store.receive(Ended{live});
        return ended;
    });
}

QFuture<Result<Done>> LiveActions::comment(LiveId live, const QString &body, const QByteArray &key)
{
    ++m_direct;
    return then(m_api.comment(live, body, key), this,
        [this, live, body](const Result<Comment> &comment) -> Result<Done> {
            --m_direct;
            Q_EMIT changed();
            if (!comment)
                return failure(comment.error());
            m_store.merge(live, {*comment});
            m_store.addToJournal(live,
                {.kind = JournalEntry::Kind::Commented,
                    .byMe = true,
                    .comment = comment->id,
                    .user = comment->userId,
                    .name = comment->userName,
                    .words = body});
            return Done{};
        });
}

} // namespace wxm::live
