// SPDX-License-Identifier: MIT
#include "chat/chat.h"

using namespace Qt::StringLiterals;

namespace wxm {

Chat::Chat(ApiCalls &calls, Session &session, Realtime &realtime, const Profile &profile,
    const Clock &clock, OutboxTiming timing)
    : people(calls)
    , attachments(calls)
    , sync(ports, store)
    , drafts(profile.file(u"drafts.jsonl"_s), clock)
    , notes(profile.file(u"notes.json"_s), clock)
    , replies(profile.file(u"replies.json"_s))
    , journal(profile.file(u"outbox.jsonl"_s))
    , outbox(ports, store, sync, journal, clock, std::move(timing))
    , actions(ports, store, sync, outbox, drafts)
    , m_calls(calls)
    , m_session(session)
    , m_realtime(realtime)
{
    connect(&session, &Session::signedIn, this, &Chat::takeIdentity);
    connect(&session, &Session::signedOut, this, &Chat::takeIdentity);
    connect(&session, &Session::identityChanged, this, &Chat::takeIdentity);
    connect(&realtime, &Realtime::statusChanged, this, &Chat::takeLink);
    // A server that answers can take a reply, whatever the live connection does.
    connect(&calls.rest(), &RestClient::reachedServer, this,
        [this](bool reached) { outbox.setLinkUp(reached || m_realtime.status().isConnected()); });
    connect(&realtime, &Realtime::reconnected, this, [this](bool recovered) {
        if (!recovered)
            actions.refreshOpen();
    });
    takeIdentity();
    takeLink();
}

QStringList Chat::ownHosts() const { return {m_calls.rest().server().host(QUrl::FullyEncoded)}; }

void Chat::takeIdentity()
{
    if (m_session.state() != Session::State::SignedIn) {
        outbox.setAccount({});
        return; // drafts stay open: what is being written when a session ends is not lost
    }
    const auto &me = m_session.identity();
    const auto account = m_calls.rest().server().toString(QUrl::FullyEncoded) + u'#'
        + (me.id.isValid() ? me.id.toString() : me.userType);
    if (store.me() != me.id) {
        store.clear();
        people.forget();
    }
    store.setMe(me.id);
    people.learn(me.id, me.name);
    drafts.setAccount(account);
    notes.setAccount(account);
    outbox.setAccount(account);
    actions.dropSentDrafts();
}

void Chat::takeLink() { outbox.setLinkUp(m_realtime.status().isConnected()); }

} // namespace wxm
