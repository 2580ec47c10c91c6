// SPDX-License-Identifier: MIT
#include "chat/chat_actions.h"

#include "base/then.h"
#include "chat/sent_text.h"

#include <algorithm>

namespace wxm {

namespace {
//! A thread that nothing has compared for so long is; within a minute, for all the slack of timers.
constexpr int kSoftPollMs = 45'000;
constexpr int kSoftTickMs = 10'000;
constexpr int kStaleEveryMs = 5'000; //!< At most one re-read of stale threads in this time.
constexpr int kLookPauseMs = 5'000;
//! So old a thread may be while all is well.
constexpr int kOfflineLongMs = 60'000;
//! So long the event of a message may come after the reading that brought it.
constexpr int kEventDelayMs = 5'000;
constexpr int kReadDelayMs = 400;
} // namespace

ChatActions::ChatActions(const ChatPorts &ports, ChatStore &store, ChatSync &sync, Outbox &outbox,
    Drafts &drafts, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
    , m_store(store)
    , m_sync(sync)
    , m_outbox(outbox)
    , m_drafts(drafts)
    , m_clock(clock)
    , m_poll(clock.createTimer([this] {
        m_poll->start(kSoftTickMs);
        if (m_reachability.isLikely())
            refreshOld();
    }))
    , m_staleTimer(clock.createTimer([this] {
        for (const auto &thread : std::exchange(m_stale, {}))
            m_sync.refresh(thread);
    }))
    , m_offlineTimer(clock.createTimer([this] {
        m_isOfflineLong = true;
        Q_EMIT staleChanged();
    }))
    , m_readTimer(clock.createTimer([this] { markRead(); }))
{
    connect(&m_outbox, &Outbox::sent, this, &ChatActions::onSent);
    connect(&m_outbox, &Outbox::saved, this, &ChatActions::releaseDrafts);
    connect(&m_outbox, &Outbox::notSaved, this, &ChatActions::onNotSaved);
    connect(&m_sync, &ChatSync::compared, this, &ChatActions::onCompared);
    connect(&m_sync, &ChatSync::notCompared, this, &ChatActions::onNotCompared);
    connect(&m_store, &ChatStore::arrived, this, &ChatActions::onArrived);
    connect(&m_store, &ChatStore::stale, this, &ChatActions::onStale);
    connect(&m_store, &ChatStore::confirmedByEvent, this,
        [this](ThreadKey thread) { m_hasEvents[std::size_t(thread.kind)] = true; });
}

void ChatActions::open(ThreadKey thread, int unread)
{
    if (++m_open[thread] == 1) {
        m_store.open(thread, unread);
        m_askedAt[thread] = m_clock.monotonicMs();
        m_sync.refresh(thread);
        Q_EMIT openChanged(thread, true);
    }
    if (!m_poll->isActive())
        m_poll->start(kSoftTickMs);
}

void ChatActions::close(ThreadKey thread)
{
    const auto it = m_open.find(thread);
    if (it == m_open.end() || --*it > 0)
        return;
    m_open.erase(it);
    if (m_attentive == thread)
        m_attentive = {};
    m_stale.remove(thread);
    m_comparedAt.remove(thread);
    m_askedAt.remove(thread);
    setDoubtful(thread, false);
    m_store.close(thread);
    Q_EMIT openChanged(thread, false);
    if (m_open.isEmpty())
        m_poll->stop();
}

void ChatActions::refreshOpen(std::optional<ThreadKey::Kind> kind)
{
    auto threads = m_open.keys();
    std::stable_partition(
        threads.begin(), threads.end(), [this](ThreadKey thread) { return thread == m_attentive; });
    for (const auto &thread : std::as_const(threads)) {
        if (!kind || thread.kind == *kind)
            m_sync.refresh(thread);
    }
}

//! The soft poll. What a reconnection or a look has just compared is left alone.
void ChatActions::refreshOld()
{
    const auto threads = m_askedAt.keys();
    for (const auto &thread : threads) {
        if (m_clock.monotonicMs() - m_askedAt[thread] <= kSoftPollMs || m_sync.isReading(thread))
            continue;
        m_askedAt[thread] = m_clock.monotonicMs();
        m_sync.refresh(thread);
    }
}

void ChatActions::look(ThreadKey thread)
{
    if (!m_open.contains(thread) || m_sync.isReading(thread))
        return;
    const auto compared = m_comparedAt.constFind(thread);
    if (compared == m_comparedAt.cend() || m_clock.monotonicMs() - *compared > kLookPauseMs)
        m_sync.refresh(thread);
}

void ChatActions::setLinkUp(bool isUp, bool recovered)
{
    const bool hasChanged = m_reachability.isLinkUp() != isUp;
    m_reachability.setLinkUp(isUp);
    if (hasChanged) {
        m_isOfflineLong = false;
        if (isUp)
            m_offlineTimer->stop();
        else
            m_offlineTimer->start(kOfflineLongMs);
        const auto threads = m_open.keys();
        for (const auto &thread : threads) {
            if (!isUp)
                m_doubtful.insert(thread);
        }
    }
    if (isUp && recovered)
        m_doubtful = m_stale;
    if (hasChanged || recovered)
        Q_EMIT staleChanged();
}

bool ChatActions::mayBeStale(ThreadKey thread) const
{
    return m_open.contains(thread) && m_store.timeline(thread).isLoaded
        && m_doubtful.contains(thread) && (m_reachability.isLinkUp() || m_isOfflineLong);
}

bool ChatActions::isCompared(ThreadKey thread) const
{
    return m_reachability.isLinkUp() && m_comparedAt.contains(thread)
        && !m_doubtful.contains(thread);
}

void ChatActions::setDoubtful(ThreadKey thread, bool isDoubtful)
{
    const bool was = m_doubtful.contains(thread);
    if (isDoubtful)
        m_doubtful.insert(thread);
    else
        m_doubtful.remove(thread);
    if (was != isDoubtful)
        Q_EMIT staleChanged();
}

void ChatActions::onCompared(ThreadKey thread, const QList<MessageId> &fresh)
{
    if (!m_open.contains(thread))
        return;
    const bool isFirst = !m_comparedAt.contains(thread);
    m_comparedAt[thread] = m_clock.monotonicMs();
    m_askedAt[thread] = m_clock.monotonicMs();
    if (!m_reachability.isLinkUp())
        return; // true for now; what comes next is not heard
    const bool wasDoubtful = m_doubtful.contains(thread);
    setDoubtful(thread, false);
    // A gap or a first reading explains new messages. Else their events came, or will come.
    if (!isFirst && !wasDoubtful && !fresh.isEmpty())
        m_clock.callLater(
            kEventDelayMs, this, [this, thread, fresh] { countMissed(thread, fresh); });
}

void ChatActions::countMissed(ThreadKey thread, const QList<MessageId> &fresh)
{
    QList<MessageId> others;
    for (const auto id : fresh) {
        const auto *message = m_store.timeline(thread).find(id);
        if (message && message->senderId != m_store.me())
            others.append(id);
    }
    const int missed = m_store.awaitingEventCount(thread, others);
    if (missed > 0 && m_open.contains(thread) && m_hasEvents[std::size_t(thread.kind)])
        Q_EMIT eventsMissed(thread, missed);
}

void ChatActions::onNotCompared(ThreadKey thread, const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Offline:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::BadReply:
    case ApiError::Kind::Server:
    case ApiError::Kind::Ambiguous:
    case ApiError::Kind::RateLimited:
    case ApiError::Kind::Unavailable:
        return onStale(thread); // once more in a moment
    case ApiError::Kind::TlsFailed:
    case ApiError::Kind::InsecureUrl:
    case ApiError::Kind::Unauthorized:
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::NotOffered:
    case ApiError::Kind::Conflict:
    case ApiError::Kind::Invalid:
    case ApiError::Kind::Refused:
    case ApiError::Kind::TooLarge:
    case ApiError::Kind::Cancelled:
        return;
    }
}

void ChatActions::setAttentive(ThreadKey thread, bool isAttentive)
{
    if (isAttentive == (m_attentive == thread))
        return;
    m_attentive = isAttentive ? thread : ThreadKey{};
    if (m_attentive.isValid())
        m_readTimer->start(kReadDelayMs);
}

void ChatActions::onArrived(ThreadKey thread, const QList<Message> &messages)
{
    if (!m_open.contains(thread))
        return;
    if (thread == m_attentive)
        return m_readTimer->start(kReadDelayMs);
    for (const auto &message : messages) {
        if (message.senderId != m_store.me() && !message.isStaff && m_readUpTo.contains(thread))
            return m_store.markUnreadFrom(thread, message.id);
    }
}

void ChatActions::onStale(ThreadKey thread)
{
    if (!m_open.contains(thread))
        return;
    setDoubtful(thread, true);
    m_stale.insert(thread);
    if (!m_staleTimer->isActive())
        m_staleTimer->start(kStaleEveryMs);
}

void ChatActions::markReadNow()
{
    if (!m_readTimer->isActive())
        return;
    m_readTimer->stop();
    markRead();
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
    ++m_marking;
    then(port->markRead(thread), this, [this, thread](const Result<Done> &outcome) {
        --m_marking;
        if (!outcome)
            m_readUpTo[thread] = MessageId{0};
        Q_EMIT readEnded(thread, outcome);
    });
}

void ChatActions::setFiles(DraftFiles &files)
{
    m_files = &files;
    connect(m_files, &DraftFiles::changed, this, &ChatActions::lookAtFiles);
    connect(&m_drafts, &Drafts::changed, this, [this](ThreadKey thread) {
        if (m_awaiting.contains(thread) && m_drafts.draft(thread).text != m_awaiting[thread].draft)
            stopAwaiting(thread);
    });
}

bool ChatActions::send(ThreadKey thread, const QString &text, bool unsaved)
{
    const auto body = trimmedAsServersDo(text);
    const auto files = m_files ? m_files->takeReady(thread) : QList<DraftFile>();
    if (body.isEmpty() && files.isEmpty())
        return false;
    m_awaiting.remove(thread);
    m_notSaved.remove(thread);
    QList<ReplyContent> replies;
    for (const auto &file : files)
        replies.append({replies.isEmpty() ? body : QString(), file.media, file.name});
    if (replies.isEmpty())
        replies.append(body);
    for (const auto &reply : std::as_const(replies)) {
        m_drafts.hold(); // on the disk it is a draft until it is a reply there
        if (m_files)
            m_files->hold();
        m_outbox.add(thread, reply, unsaved);
    }
    m_drafts.setText(thread, {}, {});
    m_drafts.saveSoon();
    if (!files.isEmpty())
        m_files->saveSoon();
    m_store.clearUnreadLine(thread); // who answers has read it
    return true;
}

void ChatActions::sendBeside(ThreadKey thread, const QString &text)
{
    m_drafts.hold(); // released with every reply that the disk has
    if (m_files)
        m_files->hold();
    m_outbox.add(thread, text);
}

void ChatActions::releaseDrafts()
{
    m_drafts.release();
    if (m_files)
        m_files->release();
}

void ChatActions::sendWhenUploaded(ThreadKey thread, const QString &body)
{
    const auto draft = m_drafts.draft(thread).text;
    m_awaiting[thread] = {draft, body.isEmpty() ? draft : body};
    Q_EMIT awaitingChanged(thread, false);
    lookAtFiles(thread);
}

void ChatActions::stopAwaiting(ThreadKey thread)
{
    if (m_awaiting.remove(thread))
        Q_EMIT awaitingChanged(thread, false);
}

void ChatActions::lookAtFiles(ThreadKey thread)
{
    if (!m_awaiting.contains(thread) || m_files->underWay(thread) > 0)
        return;
    const auto files = m_files->files(thread);
    const bool hasStopped = std::any_of(files.begin(), files.end(),
        [](const DraftFile &file) { return file.state == DraftFile::State::Stopped; });
    const auto text = m_awaiting.take(thread).body;
    const bool isSent = !hasStopped && send(thread, text);
    Q_EMIT awaitingChanged(thread, isSent);
}

void ChatActions::onNotSaved(ThreadKey thread, const ReplyContent &content)
{
    putBack(thread, content);
    releaseDrafts();
    m_notSaved.insert(thread);
    Q_EMIT notSaved(thread);
}

//! Below what was typed meanwhile, which does not move.
void ChatActions::putBack(ThreadKey thread, const ReplyContent &content)
{
    if (m_files && content.media.isValid()) {
        m_files->putBack(thread, content);
        m_files->saveNow();
    }
    if (content.body.isEmpty())
        return;
    const auto draft = m_drafts.draft(thread).text;
    m_drafts.setText(thread, draft.isEmpty() ? content.body : draft + u'\n' + content.body,
        m_store.timeline(thread).newestId());
    m_drafts.saveNow();
}

const Message *ChatActions::answerBesideDraft(ThreadKey thread) const
{
    const auto draft = m_drafts.draft(thread);
    if (!thread.isSupport() || !draft.knownAt.isValid() || isTrimmedAway(draft.text))
        return nullptr;
    return m_store.staffAnswerAfter(
        thread, draft.knownAt, [&](MessageId id) { return m_outbox.isOurs(thread, id); });
}

//! The next reply may have been begun before this one had its number; who sent it knows it, in the
//! next run, too.
void ChatActions::onSent(ThreadKey thread, const Message &message)
{
    const auto draft = m_drafts.draft(thread);
    if (draft.knownAt.isValid() && draft.knownAt < message.id && !answerBesideDraft(thread))
        m_drafts.setKnown(thread, message.id);
}

bool ChatActions::takeBack(ThreadKey thread)
{
    const auto *held = m_outbox.held(thread);
    if (!held)
        return false;
    edit(thread, QByteArray(held->key));
    return true;
}

void ChatActions::dropSentDrafts()
{
    const auto threads = m_drafts.threads();
    for (const auto &thread : threads) {
        const auto draft = m_drafts.draft(thread);
        for (const auto &reply : m_outbox.replies(thread)) {
            if (reply.body == trimmedAsServersDo(draft.text) && reply.writtenAt >= draft.changedAt)
                m_drafts.setText(thread, {}, {});
        }
    }
    if (!m_files)
        return;
    const auto withFiles = m_files->threads();
    for (const auto &thread : withFiles) {
        const auto files = m_files->files(thread);
        for (const auto &file : files) {
            if (file.media.isValid() && m_outbox.holds(file.media))
                m_files->forget(file.media);
        }
    }
}

void ChatActions::edit(ThreadKey thread, const QByteArray &key)
{
    const auto *reply = m_outbox.idle(key);
    if (!reply) {
        if (const auto sent = m_outbox.takeShortened(thread, key))
            putBack(thread, *sent);
        return;
    }
    putBack(thread, reply->content()); // on disk as a draft before the journal forgets it
    m_outbox.discard(key);
}

} // namespace wxm
