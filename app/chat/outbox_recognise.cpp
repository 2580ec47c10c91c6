// SPDX-License-Identifier: MIT
// How the outbox finds its replies among the messages of the server.
#include "chat/outbox.h"
#include "chat/sent_text.h"

namespace wxm {

using State = PendingReply::State;

namespace {

//! Whether `message` may be this reply by its file. A server that has lost the file all the same
//! has the reply, as long as its words tell which it is.
bool isSameFile(const PendingReply &reply, const Message &message)
{
    if (!reply.media.isValid() || message.mediaId.isValid())
        return reply.media == message.mediaId;
    return !reply.body.isEmpty();
}

} // namespace

void Outbox::recognise(ThreadKey thread, const QList<Message> &messages)
{
    for (const auto &message : messages) {
        auto *item = ownerOf(thread, message);
        if (!item)
            continue;
        m_taken[thread].insert(message.id);
        if (item->reply.state == State::Sending) {
            item->reply.echoedAs = message.id;
            Q_EMIT changed(thread);
        } else {
            confirm(item->reply.key, message);
        }
    }
}

Outbox::Item *Outbox::ownerOf(ThreadKey thread, const Message &message)
{
    if (m_replies.isEmpty() || message.senderId != m_store.me()
        || m_taken.value(thread).contains(message.id))
        return nullptr;
    Item *oldest = nullptr;
    Item *shortened = nullptr;
    for (auto &item : m_replies) {
        const auto &reply = item.reply;
        if (reply.thread != thread || !item.wasTried || reply.state == State::Refused
            || reply.echoedAs.isValid() || message.id <= reply.after || !isSameFile(reply, message))
            continue;
        if (!isSameText(reply.body, message.body)) {
            if (!shortened && isShortenedText(reply.body, message.body))
                shortened = &item;
            continue;
        }
        if (reply.state == State::Sending)
            return &item; // the one under way is the likeliest
        if (!oldest)
            oldest = &item;
    }
    return oldest ? oldest : shortened;
}

void Outbox::noteShortened(const PendingReply &reply, const Message &message)
{
    if (!isSameText(reply.body, message.body))
        m_shortened[reply.thread].insert(message.id, {reply.key, reply.body});
}

std::optional<QString> Outbox::takeShortened(ThreadKey thread, const QByteArray &key)
{
    auto &ofThread = m_shortened[thread];
    for (auto it = ofThread.begin(); it != ofThread.end(); ++it) {
        if (it->key != key)
            continue;
        const auto sent = it->sent;
        ofThread.erase(it);
        Q_EMIT changed(thread);
        return sent;
    }
    return {};
}

} // namespace wxm
