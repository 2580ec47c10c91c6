// SPDX-License-Identifier: MIT
#include "chat/outbox.h"

#include "base/then.h"
#include "chat/send_verdict.h"

#include <QUuid>

#include <algorithm>
#include <limits>
#include <utility>

namespace wxm {

using State = PendingReply::State;
using Kind = ApiError::Kind;

namespace {

//! Before a reply goes out again with its key, at most.
constexpr int kMostChecks = 3;
//! Recognises nothing in the history: there is none to be trusted.
constexpr MessageId kNeverRecognised{std::numeric_limits<std::int64_t>::max()};

//! Before a reply that was turned away goes out again, at most, where the server names no time.
constexpr std::int64_t kLongestWaitMs = 60'000;
//! A web page instead of an answer passes; one that comes again and again has to do with the reply.
constexpr int kMostWebPages = 6;

} // namespace

Outbox::Outbox(const ChatPorts &ports, ChatStore &store, ChatSync &sync, OutboxJournal &journal,
    const Clock &clock, OutboxTiming timing, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
    , m_store(store)
    , m_sync(sync)
    , m_journal(journal)
    , m_clock(clock)
    , m_timing(std::move(timing))
{
    m_others = m_journal.load();
    m_journalWasDamaged = m_journal.wasDamaged();
    connect(&m_store, &ChatStore::arrived, this, &Outbox::recognise);
}

void Outbox::setAccount(const QString &account)
{
    if (account == m_account)
        return;
    for (auto &item : std::exchange(m_replies, {})) {
        if (item.reply.state == State::Sending && !item.wasTried) {
            item.reply.state = State::Queued; // the disk had not answered: nothing went out
            record(item);
        }
        m_others.append({m_account, std::move(item.reply)});
    }
    m_account = account;
    if (std::exchange(m_longestReply, kNoLimit) != kNoLimit)
        Q_EMIT longestReplyChanged();
    m_taken.clear();
    m_shortened.clear();
    QList<OutboxJournal::Entry> others;
    for (auto &entry : std::exchange(m_others, {})) {
        if (account.isEmpty() || entry.account != account) {
            others.append(std::move(entry));
            continue;
        }
        const bool wasUnderWay =
            entry.reply.state == State::Sending || entry.reply.state == State::Checking;
        entry.reply.echoedAs = {};
        m_replies.append(Item{.reply = std::move(entry.reply)});
        auto &item = m_replies.last();
        item.wasTried = item.reply.state != State::Queued || item.reply.after.isValid();
        if (item.reply.heldUntil)
            planRelease(item);
        if (wasUnderWay) {
            item.reply.state = State::Checking;
            planCheck(item, 0);
        }
    }
    m_others = std::move(others);
    Q_EMIT unsentCountChanged();
    pumpAll();
}

void Outbox::setLinkUp(bool isUp)
{
    if (std::exchange(m_isLinkUp, isUp) == isUp || !isUp)
        return;
    // What fell due meanwhile is done now; a link that flaps does not put anything off.
    for (auto &item : m_replies) {
        if (item.reply.state == State::Checking)
            planCheck(item, int(qMax<std::int64_t>(item.dueMs - m_clock.monotonicMs(), 0)));
    }
    pumpAll();
}

void Outbox::setSignInWaits(bool waits)
{
    if (std::exchange(m_signInWaits, waits) == waits)
        return;
    for (auto &item : m_replies) {
        if (item.reply.state != State::Queued)
            continue;
        if (waits)
            item.reply.error = notRenewed();
        else
            item.reply.error.reset();
    }
    pumpAll();
}

ApiError Outbox::notRenewed()
{
    return {.kind = Kind::Unauthorized, .detail = QStringLiteral("the sign-in is not renewed")};
}

void Outbox::add(ThreadKey thread, const ReplyContent &content, bool unsaved)
{
    releaseHeld(thread); // an agent who writes on means the one before
    Item item{.reply = {.key = QUuid::createUuid().toByteArray(QUuid::WithoutBraces),
                  .thread = thread,
                  .body = content.body,
                  .media = content.media,
                  .mediaName = content.mediaName,
                  .writtenAt = m_clock.wallMs()},
        .isRecorded = false};
    if (m_holdMs > 0)
        item.reply.heldUntil = item.reply.writtenAt + m_holdMs;
    if (m_signInWaits)
        item.reply.error = notRenewed();
    m_journal.add(
        m_account, item.reply, [this, thread, key = item.reply.key, unsaved](bool isOnDisk) {
            recorded(thread, key, isOnDisk, unsaved);
        });
    if (item.reply.heldUntil)
        planRelease(item);
    m_replies.append(std::move(item));
    Q_EMIT changed(thread);
    Q_EMIT unsentCountChanged();
    pump(thread); // in the same turn: that it goes out is one record with what it is
}

void Outbox::recorded(ThreadKey thread, const QByteArray &key, bool isOnDisk, bool unsaved)
{
    auto *item = find(key);
    if (!item) // taken back, or of an account that is not signed in any more: it stays in memory
        return Q_EMIT saved(thread);
    item->isRecorded = true;
    item->isSaved = isOnDisk;
    if (isOnDisk || unsaved) {
        Q_EMIT saved(thread);
        return;
    }
    const auto content = item->reply.content();
    m_replies.removeIf([&](const Item &one) { return one.reply.key == key; });
    m_journal.drop(key); // it may stand in a file that was written anew meanwhile
    Q_EMIT changed(thread);
    Q_EMIT unsentCountChanged();
    Q_EMIT notSaved(thread, content);
    pump(thread);
}

//! By the wall clock, which a crash survives, but never longer than a hold can be: it may be set
//! back.
int Outbox::holdLeftMs(const PendingReply &reply) const
{
    return int(std::clamp<EpochMs>(reply.heldUntil - m_clock.wallMs(), 0, kLongestHoldMs));
}

void Outbox::planRelease(const Item &item)
{
    m_clock.callLater(holdLeftMs(item.reply), this, [this, key = item.reply.key] {
        auto *held = find(key);
        if (!held || !std::exchange(held->reply.heldUntil, 0))
            return;
        const auto thread = held->reply.thread;
        Q_EMIT changed(thread);
        pump(thread);
    });
}

void Outbox::releaseHeld(std::optional<ThreadKey> thread)
{
    QList<ThreadKey> released;
    for (auto &item : m_replies) {
        if ((!thread || item.reply.thread == *thread) && std::exchange(item.reply.heldUntil, 0))
            released.append(item.reply.thread);
    }
    for (const auto &one : std::as_const(released)) {
        Q_EMIT changed(one);
        pump(one);
    }
}

int Outbox::leavingCount() const
{
    return int(std::count_if(m_replies.begin(), m_replies.end(), [this](const Item &item) {
        return m_isLinkUp && (item.reply.heldUntil || item.reply.state == State::Sending);
    }));
}

const PendingReply *Outbox::held(ThreadKey thread) const
{
    const auto it = std::find_if(m_replies.begin(), m_replies.end(),
        [&](const Item &item) { return item.reply.thread == thread && item.reply.heldUntil; });
    return it == m_replies.end() ? nullptr : &it->reply;
}

Outbox::Item *Outbox::find(const QByteArray &key)
{
    const auto it = std::find_if(m_replies.begin(), m_replies.end(),
        [&](const Item &item) { return item.reply.key == key; });
    return it == m_replies.end() ? nullptr : &*it;
}

void Outbox::pumpAll()
{
    QSet<ThreadKey> threads;
    for (const auto &item : std::as_const(m_replies))
        threads.insert(item.reply.thread);
    for (const auto &thread : std::as_const(threads)) {
        Q_EMIT changed(thread);
        pump(thread);
    }
}

void Outbox::pump(ThreadKey thread)
{
    if (!m_isLinkUp || m_signInWaits || m_account.isEmpty() || isPaused())
        return;
    Item *next = nullptr;
    for (auto &item : m_replies) {
        if (item.reply.thread != thread)
            continue;
        if (item.reply.state == State::Sending || item.reply.state == State::Checking)
            return;
        if (!next && item.reply.state == State::Queued)
            next = &item;
    }
    if (!next || next->reply.heldUntil)
        return;
    if (const auto left = next->waitsMs - m_clock.monotonicMs(); left > 0)
        return later(thread, left);
    if (next->mustLook && !m_withoutHistory.contains(thread))
        return look(*next);
    if (knowsHistory(thread))
        post(*next);
}

bool Outbox::isPaused() const { return m_clock.monotonicMs() < m_pausedUntilMs; }

void Outbox::setPausedFor(int seconds)
{
    m_pausedUntilMs = seconds > 0 ? m_clock.monotonicMs() + seconds * 1'000LL : 0;
    pumpAll();
}

//! What was turned away is not repeated before the history has shown that it is not there.
void Outbox::look(const Item &item)
{
    const auto thread = item.reply.thread;
    if (m_looking.contains(thread))
        return;
    m_looking.insert(thread);
    then(m_sync.readBackTo(thread, item.reply.after), this,
        [this, thread, key = item.reply.key](const Result<Done> &outcome) {
            m_looking.remove(thread);
            const bool isTold = outcome || verdictOf(outcome.error()) == SendVerdict::Rejected;
            auto *waiting = find(key);
            if (!isTold && waiting)
                return turnedAway(*waiting, outcome.error());
            if (outcome)
                recognise(thread, m_store.timeline(thread).messages);
            waiting = find(key);
            if (waiting)
                waiting->mustLook = false;
            pump(thread);
        });
}

//! Nothing was done, and later it may be: it stays queued and says until when.
void Outbox::turnedAway(Item &item, const ApiError &error)
{
    ++item.turnedAway;
    const auto own = std::min<std::int64_t>(
        std::int64_t{m_timing.firstWaitMs} << std::min(item.turnedAway - 1, 4), kLongestWaitMs);
    const auto delayMs = error.retryAfterS > 0 ? error.retryAfterS * 1'000LL : own;
    item.mustLook = item.wasTried;
    item.waitsMs = m_clock.monotonicMs() + delayMs;
    item.reply.error = error;
    item.reply.waitsUntil = m_clock.wallMs() + delayMs;
    const auto thread = item.reply.thread;
    setState(item, State::Queued);
    later(thread, delayMs);
}

//! Without the newest id an own message of yesterday could be taken for this reply.
bool Outbox::knowsHistory(ThreadKey thread)
{
    if (m_store.timeline(thread).isLoaded || m_withoutHistory.contains(thread))
        return true;
    if (m_learning.contains(thread))
        return false;
    m_learning.insert(thread);
    then(m_sync.readBackTo(thread, {}), this, [this, thread](const Result<Done> &outcome) {
        m_learning.remove(thread);
        if (outcome)
            return pump(thread);
        if (verdictOf(outcome.error()) == SendVerdict::Rejected) {
            m_withoutHistory.insert(thread);
            return pump(thread);
        }
        later(thread);
    });
    return false;
}

void Outbox::later(ThreadKey thread) { later(thread, m_timing.retryMs); }

void Outbox::later(ThreadKey thread, std::int64_t delayMs)
{
    m_clock.callLater(delayMs, this, [this, thread] { pump(thread); });
}

//! Nothing goes out that the disk does not know as gone out.
void Outbox::post(Item &item)
{
    const auto thread = item.reply.thread;
    if (!m_ports.of(thread))
        return;
    if (!item.wasTried) {
        item.reply.after = m_withoutHistory.contains(thread) ? kNeverRecognised
                                                             : m_store.timeline(thread).newestId();
    }
    item.reply.state = State::Sending;
    item.reply.error.reset();
    item.reply.waitsUntil = 0;
    item.waitsMs = 0;
    item.checks = 0;
    record(item, [this, key = item.reply.key](bool isOnDisk) { send(key, isOnDisk); });
    Q_EMIT changed(thread);
}

void Outbox::send(const QByteArray &key, bool isOnDisk)
{
    auto *item = find(key);
    if (!item || item->reply.state != State::Sending)
        return; // the disk did not take the reply itself, or its account is signed out
    const auto thread = item->reply.thread;
    auto *port = m_ports.of(thread);
    if (!port || (item->isSaved && !isOnDisk)) {
        item->reply.state = State::Queued;
        Q_EMIT changed(thread);
        return later(thread);
    }
    item->wasTried = true;
    then(port->send(thread, item->reply.content(), key), this,
        [this, key](const Result<Message> &answer) { answered(key, answer); });
}

void Outbox::answered(const QByteArray &key, const Result<Message> &answer)
{
    auto *item = find(key);
    if (!item)
        return answeredLate(key, answer);
    if (!answer)
        return failed(*item, answer.error());
    const auto thread = item->reply.thread;
    const auto echo = item->reply.echoedAs;
    if (echo != answer->id)
        release(*item);
    m_taken[thread].insert(answer->id);
    confirm(key, *answer);
    // The echo was another reply's after all: perhaps that of one that waits for proof.
    if (const auto *freed = echo != answer->id ? m_store.timeline(thread).find(echo) : nullptr)
        recognise(thread, {Message(*freed)});
}

//! The sign-in has ended meanwhile, perhaps by this very answer. The journal has the reply as under
//! way, which would make the next sign-in ask a person about it; this answer may know better.
void Outbox::answeredLate(const QByteArray &key, const Result<Message> &answer)
{
    const auto entry = std::find_if(
        m_others.begin(), m_others.end(), [&](const auto &one) { return one.reply.key == key; });
    if (entry == m_others.end())
        return;
    if (answer) {
        m_others.erase(entry);
        m_journal.drop(key);
    } else if (verdictOf(answer.error()) == SendVerdict::NothingSent) {
        entry->reply.state = State::Queued;
        m_journal.state(entry->reply); // a line that is missing only means a look at the history
    }
}

void Outbox::failed(Item &item, const ApiError &error)
{
    const auto thread = item.reply.thread;
    const auto verdict = verdictOf(error);
    if (verdict == SendVerdict::Unknown) {
        const auto *echo = m_store.timeline(thread).find(item.reply.echoedAs);
        if (echo && item.reply.echoedAs.isValid())
            return confirm(item.reply.key, Message(*echo));
        item.reply.error = error;
        setState(item, State::Checking);
        return planCheck(item, m_timing.checkDelaysMs.value(0));
    }
    release(item);
    const bool isLastPage =
        error.note == ApiError::Note::WebPage && item.turnedAway >= kMostWebPages;
    if (verdict == SendVerdict::TurnedAway && !isLastPage)
        return turnedAway(item, error);
    item.turnedAway = 0;
    if (verdict == SendVerdict::NothingSent) {
        if (m_signInWaits)
            item.reply.error = notRenewed();
        setState(item, State::Queued);
        return later(thread);
    }
    item.reply.error = error;
    const auto limit = lengthLimitIn(error, item.reply.body.size());
    if (limit && std::exchange(m_longestReply, *limit) != *limit)
        Q_EMIT longestReplyChanged();
    setState(item, State::Refused);
    pump(thread);
}

void Outbox::planCheck(Item &item, int delayMs)
{
    const int plan = ++item.plan;
    item.dueMs = m_clock.monotonicMs() + delayMs;
    m_clock.callLater(delayMs, this, [this, plan, key = item.reply.key] {
        const auto *planned = find(key);
        if (planned && planned->plan == plan)
            check(key);
    });
}

void Outbox::check(const QByteArray &key)
{
    const auto *item = find(key);
    if (!item || item->reply.state != State::Checking || !m_isLinkUp)
        return; // setLinkUp() goes on
    then(m_sync.readBackTo(item->reply.thread, item->reply.after), this,
        [this, key](const Result<Done> &outcome) { checked(key, outcome); });
}

void Outbox::checked(const QByteArray &key, const Result<Done> &outcome)
{
    auto *item = find(key);
    if (!item || item->reply.state != State::Checking)
        return;
    // A server that will not show this history has said all that it ever will.
    if (!outcome && verdictOf(outcome.error()) != SendVerdict::Rejected)
        return planCheck(*item, m_timing.retryMs);
    const auto thread = item->reply.thread;
    recognise(thread, m_store.timeline(thread).messages);
    item = find(key);
    if (!item)
        return;
    ++item->checks;
    // With each repetition it rests longer before the next.
    if (m_areKeysHonoured && item->checks > qMin<int>(item->repeats, kMostChecks)) {
        ++item->repeats;
        setState(*item, State::Queued);
        return pump(thread);
    }
    if (item->checks < m_timing.checkDelaysMs.size())
        return planCheck(*item, m_timing.checkDelaysMs[item->checks]);
    if (m_areKeysHonoured)
        return planCheck(*item, m_timing.checkDelaysMs.last());
    setState(*item, State::NotConfirmed);
    pump(thread);
}

void Outbox::confirm(const QByteArray &key, const Message &message)
{
    auto *item = find(key);
    const auto thread = item->reply.thread;
    noteShortened(item->reply, message);
    forget(key);
    m_taken[thread].insert(message.id);
    m_store.receive(thread, message, ChatStore::Source::Answer);
    Q_EMIT changed(thread);
    Q_EMIT unsentCountChanged();
    Q_EMIT sent(thread, message);
    pump(thread);
}

void Outbox::forget(const QByteArray &key)
{
    m_replies.removeIf([&](const Item &one) { return one.reply.key == key; });
    m_journal.drop(key);
    if (!m_journal.isWorthRewriting())
        return;
    auto entries = m_others;
    for (const auto &one : std::as_const(m_replies)) {
        if (one.isSaved)
            entries.append({m_account, one.reply});
    }
    m_journal.rewrite(entries);
}

void Outbox::release(Item &item)
{
    m_taken[item.reply.thread].remove(std::exchange(item.reply.echoedAs, {}));
}

void Outbox::record(const Item &item, OutboxJournal::Answer answer)
{
    m_journal.state(item.reply, std::move(answer));
}

void Outbox::setState(Item &item, State state)
{
    item.reply.state = state;
    record(item); // a line that is missing only means one more look at the history
    Q_EMIT changed(item.reply.thread);
}

void Outbox::checkAgain(const QByteArray &key)
{
    auto *item = find(key);
    if (!item || item->reply.state != State::NotConfirmed)
        return;
    item->checks = int(m_timing.checkDelaysMs.size()) - 1;
    setState(*item, State::Checking);
    planCheck(*item, 0);
}

void Outbox::sendAgain(const QByteArray &key)
{
    auto *item = find(key);
    if (!item || (item->reply.state != State::NotConfirmed && item->reply.state != State::Refused))
        return;
    const auto thread = item->reply.thread;
    item->turnedAway = 0;
    setState(*item, State::Queued);
    pump(thread);
}

const PendingReply *Outbox::idle(const QByteArray &key) const
{
    const auto it = std::find_if(m_replies.begin(), m_replies.end(),
        [&](const Item &item) { return item.reply.key == key; });
    if (it == m_replies.end() || it->reply.state == State::Sending
        || it->reply.state == State::Checking)
        return nullptr;
    return &it->reply;
}

std::optional<ReplyContent> Outbox::discard(const QByteArray &key)
{
    const auto *found = idle(key);
    if (!found)
        return {};
    const auto reply = *found;
    forget(key);
    Q_EMIT changed(reply.thread);
    Q_EMIT unsentCountChanged();
    pump(reply.thread);
    return reply.content();
}

} // namespace wxm
