// SPDX-License-Identifier: MIT
#include "support/day_watch.h"

#include <utility>

namespace wxm::support {

namespace {
constexpr int kLookMs = 60'000;
}

DayWatch::DayWatch(DayBook &book, Support &support, Chat &chat, Session &session, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_support(support)
    , m_chat(chat)
    , m_session(session)
    , m_minute(book.clock().createTimer([this] { lookAtClock(); }))
{
    connect(&session, &Session::signedIn, this, &DayWatch::followSession);
    connect(&session, &Session::signedOut, this, &DayWatch::followSession);
    connect(&session, &Session::identityChanged, this, &DayWatch::followSession);
    connect(&chat.realtime(), &Realtime::statusChanged, this, &DayWatch::followLink);
    connect(
        &support.store, &ThreadListState::touched, this, [this](const QList<ThreadKey> &threads) {
            for (const auto key : threads)
                lookAt(key.thread());
        });
    connect(&support.store, &ThreadListState::replaced, this, &DayWatch::lookAtAll);
    connect(&chat.outbox, &Outbox::sent, this, &DayWatch::noteReply);
    followSession();
}

void DayWatch::followSession()
{
    const bool isIn = m_session.state() == Session::State::SignedIn;
    const QString account = isIn ? m_session.accountKey() : QString();
    m_waits.clear();
    m_book.setAccount(account);
    lookAtAll();
    followLink();
}

void DayWatch::lookAtAll()
{
    const auto keys = m_support.store.keys();
    for (const auto key : keys)
        lookAt(key.thread());
}

void DayWatch::followLink()
{
    const bool isLinked =
        m_session.state() == Session::State::SignedIn && m_chat.realtime().status().isConnected();
    if (std::exchange(m_isLinked, isLinked) == isLinked)
        return;
    if (isLinked)
        return lookAtClock();
    m_minute->stop();
    m_book.lose();
}

void DayWatch::lookAt(ThreadId id)
{
    const auto thread = m_support.store.thread(id);
    if (!thread)
        return void(m_waits.remove(id));
    if (thread->isWaiting()) {
        m_waits[id] = {thread->waitingSince, thread->wasAnswered, {}};
        return;
    }
    const auto wait = m_waits.find(id);
    if (wait == m_waits.end())
        return;
    if (thread->last.isStaff && thread->last.senderId == m_chat.store.me()) {
        if (!wait->answer.isValid())
            wait->answer = thread->last.id;
    } else {
        m_waits.erase(wait); // a colleague was first, or it was resolved
    }
}

void DayWatch::noteReply(ThreadKey key, const Message &message)
{
    if (!key.isSupport())
        return;
    const auto id = key.thread();
    const EpochMs at =
        message.createdAt == kUnknownTime ? m_book.clock().wallMs() : message.createdAt;
    DayReply reply{.at = at, .thread = id};
    const auto wait = m_waits.value(id);
    const bool isItsAnswer = !wait.answer.isValid() || wait.answer == message.id;
    if (wait.since != kUnknownTime && isItsAnswer && wait.since <= at) {
        const auto &targets = m_support.model.targets();
        reply.waitedMs = targets.countedMs(wait.since, at);
        reply.isFirst = !wait.wasAnswered;
        reply.isWithin =
            reply.waitedMs <= targets.targetMs(wait.wasAnswered, m_chat.marks.of(key).labels);
    }
    m_waits.remove(id);
    m_book.addReply(reply);
}

void DayWatch::lookAtClock()
{
    m_minute->start(kLookMs);
    if (m_session.state() == Session::State::SignedIn && m_chat.realtime().status().isConnected()
        && m_support.store.isLoaded())
        m_book.look(m_support.model.count(SupportModel::Waiting));
}

} // namespace wxm::support
