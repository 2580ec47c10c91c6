// SPDX-License-Identifier: MIT
#include "chat/later_replies.h"

#include "base/then.h"
#include "chat/sent_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wxm {

using LaterState = LaterReply::State;

namespace {
constexpr EpochMs kLookAgainMs = 60'000; //!< A computer that slept has no timers.
constexpr EpochMs kCheckAgainMs = 10'000;
} // namespace

LaterReplies::LaterReplies(const QString &path, DiskWriter &disk, ChatStore &store, ChatSync &sync,
    Outbox &outbox, ChatActions &actions, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_sync(sync)
    , m_outbox(outbox)
    , m_actions(actions)
    , m_clock(clock)
    , m_look(clock.createTimer([this] { lookAtClock(); }))
    , m_file(path, disk, clock, [this] { return content(); })
{
    connect(&m_outbox, &Outbox::saved, this, &LaterReplies::left);
    connect(&m_outbox, &Outbox::notSaved, this, [this](ThreadKey thread) { left(thread); });
    load();
}

//! What was due while nobody was here is asked about. A program that was killed as a reply went out
//! has it twice: here it goes.
void LaterReplies::setAccount(const QString &account)
{
    if (account == m_account)
        return;
    if (m_file.isSaving())
        saveNow();
    m_account = account;
    m_checking.clear();
    const auto threads = account.isEmpty() ? QList<ThreadKey>() : m_replies.value(account).keys();
    const auto now = m_clock.wallMs();
    QList<ThreadKey> missed;
    for (const auto &thread : threads) {
        auto &reply = m_replies[account][thread];
        if (isInOutbox(thread, reply)) {
            m_replies[account].remove(thread);
            m_file.change();
        } else if (reply.state == LaterState::Waiting && reply.due <= now) {
            reply.state = LaterState::Missed;
            missed.append(thread);
        }
    }
    Q_EMIT reset();
    for (const auto &thread : std::as_const(missed))
        Q_EMIT asked(thread);
    planLook();
}

bool LaterReplies::isInOutbox(ThreadKey thread, const LaterReply &reply) const
{
    const auto waiting = m_outbox.replies(thread);
    return std::any_of(waiting.cbegin(), waiting.cend(), [&reply](const PendingReply &one) {
        return one.body == reply.body && one.writtenAt >= reply.writtenAt;
    });
}

const LaterReply *LaterReplies::of(ThreadKey thread) const
{
    const auto account = m_replies.constFind(m_account);
    if (m_account.isEmpty() || account == m_replies.cend())
        return nullptr;
    const auto found = account->constFind(thread);
    return found == account->cend() ? nullptr : &*found;
}

bool LaterReplies::put(ThreadKey thread, const QString &text, EpochMs due, MessageId newest)
{
    const auto body = trimmedAsServersDo(text);
    const auto now = m_clock.wallMs();
    if (m_account.isEmpty() || !thread.isValid() || body.isEmpty() || due <= now || of(thread))
        return false;
    m_replies[m_account].insert(
        thread, {.body = body, .due = due, .writtenAt = now, .after = newest});
    saveNow();
    planLook();
    Q_EMIT changed(thread);
    return true;
}

std::optional<LaterReply> LaterReplies::take(ThreadKey thread)
{
    if (!of(thread))
        return {};
    const auto reply = m_replies[m_account].take(thread);
    m_checking.remove(thread);
    m_file.change();
    planLook();
    return reply;
}

void LaterReplies::sendNow(ThreadKey thread)
{
    if (of(thread))
        leave(thread);
}

void LaterReplies::edit(ThreadKey thread)
{
    if (const auto *reply = of(thread)) {
        m_actions.toDraft(thread, QString(reply->body)); // on the disk before this one is not
        take(thread);
        Q_EMIT changed(thread);
    }
}

std::optional<LaterReply> LaterReplies::cancel(ThreadKey thread)
{
    auto reply = take(thread);
    if (reply)
        Q_EMIT changed(thread);
    return reply;
}

int LaterReplies::countOfAll() const
{
    int count = 0;
    for (const auto &account : m_replies)
        count += int(account.size());
    return count;
}

void LaterReplies::lookAtClock()
{
    const auto now = m_clock.wallMs();
    const auto threads = m_replies.value(m_account).keys();
    for (const auto &thread : threads) {
        const auto *reply = of(thread);
        if (!reply || reply->state != LaterState::Waiting || reply->due > now)
            continue;
        if (now - reply->due > kLateMs)
            ask(thread, LaterState::Missed);
        else if (!m_checking.contains(thread))
            check(thread);
    }
    planLook(kCheckAgainMs);
}

//! `leastMs`: what is due already was just looked at.
void LaterReplies::planLook(EpochMs leastMs)
{
    m_look->stop();
    if (m_account.isEmpty())
        return;
    const auto now = m_clock.wallMs();
    std::optional<EpochMs> wait;
    const auto replies = m_replies.value(m_account);
    for (const auto &reply : replies) {
        if (reply.state != LaterState::Waiting)
            continue;
        const auto left = reply.due > now ? reply.due - now : leastMs;
        wait = std::min(wait.value_or(kLookAgainMs), left);
    }
    if (wait)
        m_look->start(*wait);
}

void LaterReplies::check(ThreadKey thread)
{
    const auto reply = *of(thread);
    m_checking.insert(thread);
    then(m_sync.readBackTo(thread, reply.after), this,
        [this, thread, reply](const Result<Done> &outcome) { checked(thread, reply, outcome); });
}

//! Where the history could not be read it is asked again, until it is too late.
void LaterReplies::checked(ThreadKey thread, const LaterReply &reply, const Result<Done> &outcome)
{
    const auto *now = of(thread);
    if (!now || *now != reply) // a person was faster, or somebody else is signed in
        return;
    m_checking.remove(thread);
    if (!outcome)
        return;
    const auto state = judge(thread, reply);
    if (state == LaterState::Waiting)
        leave(thread);
    else
        ask(thread, state);
}

//! Waiting: nobody else has written since.
LaterState LaterReplies::judge(ThreadKey thread, const LaterReply &reply) const
{
    const auto &messages = m_store.timeline(thread).messages;
    for (auto one = messages.crbegin(); one != messages.crend() && one->id > reply.after; ++one) {
        if (m_outbox.isOurs(thread, one->id))
            continue;
        const bool isOfStaff = one->isStaff || one->senderId == m_store.me();
        return isOfStaff ? LaterState::ColleagueWrote : LaterState::CustomerWrote;
    }
    return LaterState::Waiting;
}

void LaterReplies::ask(ThreadKey thread, LaterState why)
{
    m_replies[m_account][thread].state = why;
    Q_EMIT changed(thread);
    Q_EMIT asked(thread);
}

//! The file keeps it until the journal of the outbox has it.
void LaterReplies::leave(ThreadKey thread)
{
    m_file.hold();
    m_leaving.insert(thread);
    const auto reply = take(thread);
    m_actions.sendBeside(thread, reply->body);
    Q_EMIT changed(thread);
}

void LaterReplies::left(ThreadKey thread)
{
    if (!m_leaving.remove(thread))
        return;
    m_file.release();
    m_file.saveNow();
}

QByteArray LaterReplies::content() const
{
    QByteArray bytes;
    for (auto account = m_replies.cbegin(); account != m_replies.cend(); ++account) {
        for (auto it = account->cbegin(); it != account->cend(); ++it) {
            bytes += sealedLine({{u"account"_s, account.key()}, {u"thread"_s, it.key().toString()},
                {u"text"_s, it->body}, {u"due"_s, qint64(it->due)},
                {u"at"_s, qint64(it->writtenAt)}, {u"after"_s, qint64(it->after.value)}});
        }
    }
    return bytes;
}

//! Why one was asked about is not kept: its time has passed, and it is asked about again.
void LaterReplies::load()
{
    const auto found = m_file.readLines([this](const QJsonObject &line) {
        const auto thread = ThreadKey::fromString(line[u"thread"_s].toString());
        const LaterReply reply{.body = line[u"text"_s].toString().left(Drafts::kLongest),
            .due = line[u"due"_s].toInteger(),
            .writtenAt = line[u"at"_s].toInteger(),
            .after = MessageId{line[u"after"_s].toInteger()}};
        if (!thread || reply.body.isEmpty())
            return false;
        m_replies[line[u"account"_s].toString()].insert(*thread, reply);
        return true;
    });
    // The file is only ever replaced whole, so that a torn line is damage as well.
    if (found == LinesFound::Damage || found == LinesFound::TornEnd) {
        m_file.setDamaged();
        saveNow();
    }
}

} // namespace wxm
