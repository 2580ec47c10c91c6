// SPDX-License-Identifier: MIT
#include "chat/chat_actions.h"

namespace wxm {

namespace {
constexpr int kSoftPollMs = 60'000;
constexpr int kStaleEveryMs = 5'000; //!< At most one re-read of stale threads in this time.
constexpr int kReadDelayMs = 400;
} // namespace

ChatActions::ChatActions(const ChatPorts &ports, ChatStore &store, ChatSync &sync, Outbox &outbox,
    Drafts &drafts, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
    , m_store(store)
    , m_sync(sync)
    , m_outbox(outbox)
    , m_drafts(drafts)
{
    m_poll.setInterval(kSoftPollMs);
    m_staleTimer.setSingleShot(true);
    m_readTimer.setSingleShot(true);
    m_readTimer.setInterval(kReadDelayMs);
    connect(&m_poll, &QTimer::timeout, this, &ChatActions::refreshOpen);
    connect(&m_readTimer, &QTimer::timeout, this, &ChatActions::markRead);
    connect(&m_store, &ChatStore::arrived, this, &ChatActions::onArrived);
    connect(&m_store, &ChatStore::stale, this, &ChatActions::onStale);
    connect(&m_staleTimer, &QTimer::timeout, this, [this] {
        for (const auto &thread : std::exchange(m_stale, {}))
            m_sync.refresh(thread);
    });
}

void ChatActions::open(ThreadKey thread, int unread)
{
    if (++m_open[thread] == 1) {
        m_store.open(thread, unread);
        m_sync.refresh(thread);
    }
    if (!m_poll.isActive())
        m_poll.start();
}

void ChatActions::close(ThreadKey thread)
{
    const auto it = m_open.find(thread);
    if (it == m_open.end() || --*it > 0)
        return;
    m_open.erase(it);
    if (m_attentive == thread)
        m_attentive = {};
    m_store.close(thread);
    if (m_open.isEmpty())
        m_poll.stop();
}

void ChatActions::refreshOpen()
{
    const auto threads = m_open.keys();
    if (m_attentive.isValid() && m_open.contains(m_attentive))
        m_sync.refresh(m_attentive); // what is looked at comes first
    for (const auto &thread : threads) {
        if (thread != m_attentive)
            m_sync.refresh(thread);
    }
}

void ChatActions::setAttentive(ThreadKey thread, bool isAttentive)
{
    if (isAttentive == (m_attentive == thread))
        return;
    m_attentive = isAttentive ? thread : ThreadKey{};
    if (m_attentive.isValid())
        m_readTimer.start();
}

void ChatActions::onArrived(ThreadKey thread, const QList<Message> &messages)
{
    if (!m_open.contains(thread))
        return;
    if (thread == m_attentive)
        return m_readTimer.start();
    for (const auto &message : messages) {
        if (message.senderId != m_store.me() && !message.isStaff && m_readUpTo.contains(thread))
            return m_store.markUnreadFrom(thread, message.id);
    }
}

void ChatActions::onStale(ThreadKey thread)
{
    if (!m_open.contains(thread))
        return;
    m_stale.insert(thread);
    if (!m_staleTimer.isActive())
        m_staleTimer.start(kStaleEveryMs);
}

void ChatActions::markRead()
{
    const auto thread = m_attentive;
    const auto newest = m_store.timeline(thread).newestId();
    auto *port = thread.isValid() ? m_ports.of(thread) : nullptr;
    if (!port || !newest.isValid() || m_readUpTo.value(thread) >= newest)
        return;
    m_readUpTo[thread] = newest;
    Q_EMIT reading(thread);
    port->markRead(thread).then(this, [this, thread](const Result<Done> &outcome) {
        if (!outcome)
            m_readUpTo[thread] = MessageId{0};
        Q_EMIT readEnded(thread, outcome);
    });
}

Result<Done> ChatActions::send(ThreadKey thread, const QString &text, bool unsaved)
{
    const auto body = text.trimmed();
    if (body.isEmpty())
        return Done{};
    const auto outcome = m_outbox.add(thread, body, unsaved);
    if (outcome) {
        m_drafts.setText(thread, {}, {});
        m_drafts.saveSoon();
    }
    return outcome;
}

void ChatActions::dropSentDrafts()
{
    const auto threads = m_drafts.threads();
    for (const auto &thread : threads) {
        const auto draft = m_drafts.draft(thread);
        for (const auto &reply : m_outbox.replies(thread)) {
            if (reply.body == draft.text.trimmed() && reply.writtenAt >= draft.changedAt)
                m_drafts.setText(thread, {}, {});
        }
    }
}

void ChatActions::edit(ThreadKey thread, const QByteArray &key)
{
    const auto *reply = m_outbox.idle(key);
    if (!reply)
        return;
    const auto draft = m_drafts.draft(thread).text;
    m_drafts.setText(thread, draft.isEmpty() ? reply->body : draft + u'\n' + reply->body,
        m_store.timeline(thread).newestId());
    m_drafts.saveNow(); // on disk as a draft before the journal forgets it
    m_outbox.discard(key);
}

} // namespace wxm
