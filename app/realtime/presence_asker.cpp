// SPDX-License-Identifier: MIT
#include "realtime/presence_asker.h"

#include "realtime/acks.h"
#include "socketio/client.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcPresence, "wxm.presence", QtInfoMsg)

namespace wxm {

namespace {

constexpr int kIdsPerCall = 500;
//! Enough to find several bad ones among 500; a server that refuses everything is not asked a
//! thousand times.
constexpr int kMostSplits = 60;
constexpr int kMostUnwatchTries = 3;

} // namespace

PresenceAsker::PresenceAsker(socketio::Environment &environment, Answered answered)
    : m_answered(std::move(answered))
    , m_retries(environment, [this](const QByteArray &key) {
        if (m_client && m_client->isConnected()) // else connected() does it
            ask(key);
    })
{
}

std::string PresenceAsker::arguments(const QList<UserId> &users)
{
    std::string args = "[{\"user_ids\":[";
    for (const auto user : users) {
        if (args.back() != '[')
            args += ',';
        args += std::to_string(user.value);
    }
    return args + "]}]";
}

void PresenceAsker::setClient(socketio::Client *client)
{
    m_client = client;
    m_retries.clear();
    m_parts.clear();
    m_unreadable.clear();
    m_splits = 0;
    if (!m_client)
        return;
    for (auto it = m_watched.begin(); it != m_watched.end(); ++it)
        send(it.key(), it.value());
}

void PresenceAsker::watch(int chunk, const QList<UserId> &users)
{
    if (m_watched.value(chunk) == users)
        return;
    m_watched[chunk] = users;
    const auto keys = m_parts.keys();
    for (const auto &key : keys) {
        if (m_parts[key].chunk == chunk)
            drop(key);
    }
    send(chunk, users);
}

void PresenceAsker::send(int chunk, const QList<UserId> &users)
{
    QList<UserId> readable;
    for (const auto user : users) {
        if (!m_unreadable.contains(user))
            readable.append(user);
    }
    if (readable.isEmpty() || !m_client)
        return;
    const auto key = "presence:" + QByteArray::number(++m_serial);
    m_parts.insert(key, {chunk, readable});
    ask(key);
}

void PresenceAsker::ask(const QByteArray &key)
{
    const auto part = m_parts.constFind(key);
    if (!m_client || part == m_parts.constEnd())
        return;
    m_client->addJoin(
        key, "presence.watch", arguments(part->users),
        [this, key](const socketio::AckResult &ack) { onAck(key, ack); }, kAckMs);
}

void PresenceAsker::onAck(const QByteArray &key, const socketio::AckResult &ack)
{
    if (ack.kind == socketio::AckResult::Kind::Disconnected || !m_parts.contains(key))
        return;
    const auto states =
        ack.ok() ? readPresenceAck(ack.values) : failure(ApiError::Kind::Timeout, u"no ack"_s);
    if (states) {
        m_splits = 0;
        m_retries.settled(key);
    } else if (states.error().serverCode == "BAD_PAYLOAD"_L1 && m_splits < kMostSplits) {
        split(key);
    } else {
        qCInfo(lcPresence) << "presence is not told:" << states.error().serverCode
                           << states.error().detail << "asked again later";
        m_retries.failed(key);
    }
    m_answered(states);
}

void PresenceAsker::split(const QByteArray &key)
{
    ++m_splits;
    const auto part = m_parts.value(key);
    drop(key);
    if (part.users.size() == 1) {
        qCWarning(lcPresence) << "the live server cannot read one id:" << part.users.first().value;
        m_unreadable.insert(part.users.first());
        return;
    }
    const auto half = part.users.size() / 2;
    send(part.chunk, part.users.first(half));
    send(part.chunk, part.users.sliced(half));
}

void PresenceAsker::drop(const QByteArray &key)
{
    m_parts.remove(key);
    m_retries.settled(key);
    if (m_client)
        m_client->removeJoin(key);
}

void PresenceAsker::unwatch(const QList<UserId> &users)
{
    for (qsizetype at = 0; at < users.size(); at += kIdsPerCall)
        sayUnwatch(users.mid(at, kIdsPerCall), 0);
}

//! Without a connection nobody is watched: there is nothing to say then.
void PresenceAsker::sayUnwatch(const QList<UserId> &users, int tries)
{
    if (!m_client || !m_client->isConnected())
        return;
    m_client->emitEvent("presence.unwatch", arguments(users),
        [this, users, tries](const socketio::AckResult &ack) {
            if (ack.kind == socketio::AckResult::Kind::Disconnected)
                return;
            if (const auto done = ack.ok() ? readAck(ack.values) : Result<Done>(Done{}); !done)
                qCInfo(lcPresence) << "unwatch refused:" << done.error().serverCode;
            else if (!ack.ok() && tries + 1 < kMostUnwatchTries)
                sayUnwatch(users, tries + 1);
        },
        {.timeoutMs = kAckMs, .isVolatile = false, .attachments = {}});
}

void PresenceAsker::connected(bool recovered)
{
    // The client asks everything again by itself, but for what a recovered session had refused.
    const auto keys = m_retries.keys();
    m_retries.clear();
    if (!recovered)
        return;
    for (const auto &key : keys)
        ask(key);
}

void PresenceAsker::connectionLost() { m_splits = 0; }

UserId PresenceAsker::anybody() const
{
    for (const auto &part : m_parts) {
        if (!part.users.isEmpty())
            return part.users.first();
    }
    return {};
}

} // namespace wxm
