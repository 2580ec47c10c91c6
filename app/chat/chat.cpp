// SPDX-License-Identifier: MIT
#include "chat/chat.h"

using namespace Qt::StringLiterals;

namespace wxm {

Chat::Chat(ApiCalls &calls, Session &session, Realtime &realtime, const Profile &profile,
    const Clock &clock, OutboxTiming timing)
    : keepsFiles(!profile.file(u"drafts.jsonl"_s).isEmpty())
    , isBarred(!keepsFiles && !profile.isGuest())
    , people(calls)
    , attachments(calls)
    , sync(ports, store)
    , drafts(profile.file(u"drafts.jsonl"_s), profile.disk(), clock)
    , files(profile.file(u"files.jsonl"_s),
          profile.file(u"attached-"_s).isEmpty() ? QString() : profile.place({}), profile.disk(),
          clock, attachments)
    , notes(profile.file(u"notes.jsonl"_s), profile.disk(), clock)
    , marks(profile.file(u"marks.jsonl"_s), profile.disk(), clock)
    , replies(profile.file(u"replies.json"_s), &profile.disk())
    , sentOften(profile.file(u"sent_often.json"_s), &profile.disk())
    , spelling(Spelling::systemFolders(), profile.file(u"own_words.txt"_s), &profile.disk())
    , translation(store, people)
    , journal(profile.file(u"outbox.jsonl"_s), profile.disk())
    , outbox(ports, store, sync, journal, clock, std::move(timing))
    , actions(ports, store, sync, outbox, drafts, clock)
    , later(profile.file(u"later.jsonl"_s), profile.disk(), store, sync, outbox, actions, clock)
    , m_calls(calls)
    , m_session(session)
    , m_realtime(realtime)
    , m_disk(profile.disk())
    , m_clock(clock)
{
    actions.setFiles(files);
    connect(&session, &Session::signedIn, this, &Chat::onIdentityChanged);
    connect(&session, &Session::signedOut, this, &Chat::onIdentityChanged);
    connect(&session, &Session::identityChanged, this, &Chat::onIdentityChanged);
    connect(&session, &Session::renewalChanged, this,
        [this] { outbox.setSignInWaits(m_session.isNotRenewed()); });
    connect(&realtime, &Realtime::statusChanged, this, &Chat::onLinkChanged);
    // A server that answers can take a reply, whatever the live connection does.
    connect(&calls.rest(), &RestClient::reachedServer, this, [this](bool reached) {
        actions.setAnswered(reached);
        outbox.setLinkUp(reached || m_realtime.status().isConnected());
        files.setLinkUp(reached || m_realtime.status().isConnected());
    });
    connect(&calls.rest(), &RestClient::paused, &outbox, &Outbox::setPausedFor);
    connect(&realtime, &Realtime::reconnected, this, [this](bool recovered) {
        m_calls.forgetCapabilities(); // a new connection may be to a newer server
        actions.setLinkUp(true, recovered);
        if (!recovered)
            actions.refreshOpen(ThreadKey::Kind::Support);
    });
    readWhenJoined();
    keepLedger();
    keepPromises();
    onIdentityChanged();
    onLinkChanged();
}

QStringList Chat::ownHosts() const { return {m_calls.rest().server().host(QUrl::FullyEncoded)}; }

void Chat::onIdentityChanged()
{
    if (m_session.state() != Session::State::SignedIn) {
        later.setAccount({});
        outbox.setAccount({}); // first: what waited for the sign-in must not leave without one
        outbox.setSignInWaits(false);
        files.setSignedIn(false);
        return; // drafts stay open: what is being written when a session ends is not lost
    }
    outbox.setSignInWaits(m_session.isNotRenewed());
    const auto &me = m_session.identity();
    const auto account = m_calls.rest().server().toString(QUrl::FullyEncoded) + u'#'
        + (me.id.isValid() ? me.id.toString() : me.userType);
    if (store.me() != me.id) {
        store.clear();
        people.forget();
        m_realtime.ledger().clear();
    }
    store.setMe(me.id);
    people.learn(me.id, me.name);
    people.noteStaff(me.id);
    drafts.setAccount(account);
    notes.setAccount(account);
    marks.setAccount(account);
    files.setAccount(account);
    files.setSignedIn(true);
    outbox.setAccount(account);
    later.setAccount(account);
    actions.dropSentDrafts();
}

void Chat::onLinkChanged()
{
    const bool isUp = m_realtime.status().isConnected();
    outbox.setLinkUp(isUp);
    files.setLinkUp(isUp);
    actions.setLinkUp(isUp);
    if (isUp && !std::exchange(m_wasUp, true))
        actions.refreshOpen(ThreadKey::Kind::Support); // opened before anything was heard
}

//! A conversation is read when its room is joined again: not before, or what is said in between
//! would be missed. Where joining fails, events will not tell and the history has to.
void Chat::readWhenJoined()
{
    const auto threadOf = [](RoomKey room) { return ThreadKey::of(ConversationId{room.id}); };
    const auto isConversation = [](RoomKey room) {
        return room.kind == RoomKey::Kind::Conversation;
    };
    connect(&m_realtime.rooms(), &Rooms::joined, this, [=, this](RoomKey room, bool again) {
        if (!isConversation(room) || !actions.isOpen(threadOf(room)))
            return;
        if (again)
            actions.refresh(threadOf(room));
        else
            actions.look(threadOf(room)); // it may have been read long before it was heard
    });
    connect(&m_realtime.rooms(), &Rooms::stateChanged, this,
        [=, this](RoomKey room, Rooms::State state) {
            if (isConversation(room) && state == Rooms::State::Failed
                && actions.isOpen(threadOf(room)))
                actions.refresh(threadOf(room));
        });
}

//! What waits for a timer is done before a session or the program ends.
void Chat::keepPromises()
{
    auto *farewell = &m_session.farewell();
    farewell->add({.held = [this] { return actions.unmarked(); },
        .release =
            [this] {
                actions.markReadNow();
                drafts.takeLastWords();
                notes.takeLastWords();
            }});
    connect(&actions, &ChatActions::readEnded, farewell, &Farewell::look);
    farewell->add(
        {.held = [this] { return m_disk.isIdle() ? 0 : 1; }, .release = [this] { saveNow(); }});
    connect(&m_disk, &DiskWriter::idle, farewell, &Farewell::look);
    farewell->add({.held = [this] { return outbox.leavingCount(); },
        .release = [this] { outbox.releaseHeld(); }});
    farewell->add({.held = [this] { return actions.awaitingCount(); }, .release = [] {}});
    connect(&actions, &ChatActions::awaitingChanged, farewell, &Farewell::look);
    connect(&outbox, &Outbox::unsentCountChanged, farewell, &Farewell::look);
    connect(&outbox, &Outbox::changed, farewell, &Farewell::look);
}

void Chat::saveNow()
{
    if (drafts.isSaving())
        drafts.saveNow();
    if (files.isSaving())
        files.saveNow();
    if (notes.isSaving())
        notes.saveNow();
    if (marks.isSaving())
        marks.saveNow();
    if (later.isSaving())
        later.saveNow();
    if (replies.isSaving())
        replies.saveNow();
}

//! Twice: what the disk does not take comes back into the drafts, and has to go there.
bool Chat::saveWithin(int ms)
{
    saveNow();
    bool isDone = m_disk.flush(ms);
    if (isDone && (drafts.isSaving() || notes.isSaving() || marks.isSaving() || later.isSaving())) {
        saveNow();
        isDone = m_disk.flush(ms);
    }
    return isDone && drafts.isSaved() && files.isSaved() && notes.isSaved() && marks.isSaved()
        && later.isSaved() && outbox.isSaved();
}

//! Conversations are rooms, which open and close by themselves in it.
void Chat::keepLedger()
{
    auto &ledger = m_realtime.ledger();
    connect(
        &actions, &ChatActions::openChanged, this, [this, &ledger](ThreadKey thread, bool isOpen) {
            m_comparedAt.remove(thread);
            m_comparedBefore.remove(thread);
            if (!thread.isSupport())
                return;
            if (!isOpen)
                return ledger.close(placeOf(thread));
            ledger.open(placeOf(thread));
            if (m_realtime.status().isConnected())
                ledger.heard(placeOf(thread));
        });
    connect(&sync, &ChatSync::compared, this,
        [this, &ledger](ThreadKey thread, const QList<MessageId> &fresh, bool isWhole) {
            const auto now = m_clock.wallMs();
            m_comparedBefore[thread] = m_comparedAt.value(thread, now);
            m_comparedAt[thread] = now;
            ledger.settle(
                placeOf(thread), isWhole ? GapFill::Filled : GapFill::Partly, int(fresh.size()));
        });
    connect(
        &actions, &ChatActions::eventsMissed, this, [this, &ledger](ThreadKey thread, int count) {
            ledger.missed(placeOf(thread), m_comparedBefore.value(thread, m_clock.wallMs()), count);
        });
}

} // namespace wxm
