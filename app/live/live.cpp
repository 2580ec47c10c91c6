// SPDX-License-Identifier: MIT
#include "live/live.h"

#include "live/action_outcome.h"

#include <QFileInfo>

#include <algorithm>

namespace wxm::live {

namespace {

RoomControl doorOf(Realtime &realtime)
{
    auto *rooms = &realtime.rooms();
    return {[rooms](LiveId live) { rooms->open(RoomKey::of(live)); },
        [rooms](LiveId live) { rooms->close(RoomKey::of(live)); }};
}

} // namespace

Live::Live(ApiCalls &apiCalls, Session &theSession, Realtime &realtime, Settings &theSettings,
    const Clock &theClock, Notes &theNotes, const QString &rulesPath, DiskWriter *disk)
    : calls(apiCalls)
    , session(theSession)
    , presence(realtime.presence())
    , ledger(realtime.ledger())
    , clock(theClock)
    , notes(theNotes)
    , settings(theSettings)
    , store(theClock)
    , rules(settings, rulesPath, disk)
    , flagged(store, rules)
    , triage(store, flagged)
    , joins(store, theClock)
    , api(apiCalls)
    , actions(store, api, settings, theClock)
    , reasons(settings)
    , log(settings, theClock)
    , people(theClock)
    , viewers(settings, theClock)
    , profiles(apiCalls)
    , exposure(store, flagged, settings, theClock,
          [this] {
              return std::any_of(actions.pending().begin(), actions.pending().end(),
                  [](const auto &one) { return one.state == PendingAction::State::Waiting; });
          })
    , desk(theClock)
    , logs(store, settings)
    , emergency(settings, rules, store, logs)
    , night(store, rules, flagged, actions, log, settings, theClock)
    , watch(store, api, settings, doorOf(realtime), theClock)
    , running(api)
    , lives(running)
{
    // The sink outlives us on the network thread, so it holds the store weakly.
    realtime.addSink(
        "live", std::make_shared<LiveSink>([target = QPointer(&store)](const LiveBatch &batch) {
            if (target)
                target->receive(batch);
        }));
    QObject::connect(&realtime.rooms(), &Rooms::stateChanged, &watch, &LiveWatch::onRoomState);
    QObject::connect(&realtime.rooms(), &Rooms::joined, &watch, &LiveWatch::onJoined);
    QObject::connect(&realtime, &Realtime::reconnected, &watch, &LiveWatch::onReconnected);
    QObject::connect(&realtime, &Realtime::statusChanged, &watch,
        [this, &realtime] { watch.reachability().setLinkUp(realtime.status().isConnected()); });
    QObject::connect(&apiCalls.rest(), &RestClient::reachedServer, &watch,
        [this](bool reached) { watch.reachability().setAnswered(reached); });
    QObject::connect(&watch, &LiveWatch::visibleChanged, &realtime.rooms(),
        [rooms = &realtime.rooms()](const QList<LiveId> &visible) {
            QList<RoomKey> keys;
            for (const auto one : visible)
                keys.append(RoomKey::of(one));
            rooms->prefer(keys);
        });
    auto *books = &realtime.ledger();
    QObject::connect(&watch.comments(), &CommentSync::compared, books,
        [books](LiveId live, GapFill fill, int recovered) {
            books->settle(ChannelKey::of(live), fill, recovered);
        });
    QObject::connect(&watch.comments(), &CommentSync::eventsMissed, books,
        [books](LiveId live, EpochMs sinceMs, int comments) {
            books->missed(ChannelKey::of(live), sinceMs, comments);
        });
    settings.blurs.follow(&flagged, [this](const QString &which) { flagged.setBlurs(which); });
    flagged.setViewers(viewers);
    QObject::connect(
        &watch, &LiveWatch::stateChanged, &desk, [this](LiveId live) { noteRecent(live); });
    keepLog();
    if (disk && !rulesPath.isEmpty())
        openFiles(QFileInfo(rulesPath).absolutePath(), *disk);
    // Another person may sign in next: nothing of this one stays.
    auto *farewell = &session.farewell();
    farewell->add({.held = [this] { return actions.held(); },
        .release = [this] { actions.release(); },
        .isOwed = true});
    QObject::connect(&actions, &LiveActions::changed, farewell, &Farewell::look);
    // Who joined as a viewer leaves as one, or is counted on for as long as the server likes.
    farewell->add({.held = [this] { return watch.viewerCount(); },
        .release = [this] { watch.leaveAsViewer(); }});
    QObject::connect(&watch, &LiveWatch::viewerCountChanged, farewell, &Farewell::look);
    QObject::connect(&session, &Session::signedOut, &watch, [this, farewell] {
        farewell->lose(actions.held());
        actions.clear();
        reasons.forget();
        exposure.beginShift();
        night.forget();
        profiles.forget();
        watch.clear();
    });
}

void Live::openFiles(const QString &folder, DiskWriter &disk)
{
    using namespace Qt::StringLiterals;
    const auto journal = folder + u"/live-journal.jsonl"_s;
    log.open(journal,
        {[this, journal, &disk](const QByteArray &lines, ActLog::Disk::Done done) {
             disk.append(journal, lines, &log, std::move(done));
         },
            [this, journal, &disk](const QByteArray &bytes, ActLog::Disk::Done done) {
                disk.replace(journal, bytes, &log, std::move(done));
            }});
    people.open(folder + u"/people.json"_s, disk);
    desk.open(folder + u"/live-desk.json"_s, disk);
    logs.open(folder,
        {[this, &disk](const QString &path, const QByteArray &lines, StreamLog::Disk::Done done) {
             disk.append(path, lines, &logs, std::move(done));
         },
            [&disk](const QString &path) { disk.remove(path); }});
    viewers.open(folder,
        [&disk](const QString &path, const QByteArray &bytes) { disk.replace(path, bytes); });
}

void Live::keepLog()
{
    const auto lineOf = [this](const PendingAction &action, ActLine::End end) {
        const auto &target = action.target;
        const auto *record = store.find(target.live);
        return ActLine{.key = action.key,
            .kind = kindOf(action.action),
            .end = end,
            .live = target.live,
            .liveTitle = record ? record->state().title : QString(),
            .comment = target.comment,
            .user = target.user,
            .name = target.name,
            .words = target.words,
            .reason = target.reason,
            .error = action.error ? action.error->detail : QString(),
            .countsForLadder = flagged.countsForLadder(target.live, target.comment),
            .also = target.also};
    };
    QObject::connect(&actions, &LiveActions::sent, &log,
        [this, lineOf](const PendingAction &one) { log.add(lineOf(one, ActLine::End::Sent)); });
    QObject::connect(&actions, &LiveActions::ended, &log,
        [this, lineOf](const PendingAction &one, JournalEntry::Outcome outcome) {
            using Outcome = JournalEntry::Outcome;
            if (outcome == Outcome::Done)
                people.meet(one.target.user, one.target.name, true);
            log.add(lineOf(one,
                outcome == Outcome::Done          ? ActLine::End::Done
                    : outcome == Outcome::Undone  ? ActLine::End::Undone
                    : outcome == Outcome::Refused ? ActLine::End::Refused
                                                  : ActLine::End::Unconfirmed));
        });
    QObject::connect(&store, &LiveStore::changed, &log, [this](LiveId live) { logSeen(live); });
    const auto account = [this] {
        const auto &me = session.identity();
        const auto name = me.id.isValid()
            ? calls.rest().server().toString(QUrl::FullyEncoded) + u'#' + me.id.toString()
            : QString();
        log.setAccount(name, me.id, me.name);
        people.setAccount(name);
        viewers.setAccount(name);
        desk.setAccount(name);
    };
    QObject::connect(&session, &Session::identityChanged, &log, account);
    QObject::connect(&session, &Session::signedIn, &log, account);
    account();
}

void Live::noteRecent(LiveId live)
{
    const auto *record = store.find(live);
    if (!record || watch.isLoading(live) || watch.fault(live))
        return;
    const auto &state = record->state();
    const auto &recents = desk.recents();
    // A room that is joined again is no new watching.
    const bool isKnown = std::any_of(recents.begin(), recents.end(), [&](const RecentLive &one) {
        return one.id == live && one.title == state.title && one.lastMs >= record->openedMs();
    });
    if (!isKnown)
        desk.watched(live, state.title, state.streamerName);
}

//! What others did, and what we wrote: the entries of a live that no act of ours told of.
void Live::logSeen(LiveId live)
{
    using Kind = JournalEntry::Kind;
    const auto *record = store.find(live);
    if (!record)
        return;
    const auto &journal = record->journal();
    const auto end = journal.firstNumber() + journal.entries().size();
    auto &next = m_logged[live];
    // A live that was opened anew counts from the beginning.
    if (next > end || next < journal.firstNumber())
        next = journal.firstNumber();
    for (; next < end; ++next) {
        const auto &entry = journal.entries()[std::size_t(next - journal.firstNumber())];
        const bool isAct = entry.kind != Kind::GuestRequested && entry.kind != Kind::GuestLeft
            && entry.kind != Kind::LinkLost;
        const bool isOurs = entry.byMe && entry.kind != Kind::Commented;
        if (!isAct || isOurs || entry.outcome != JournalEntry::Outcome::Done)
            continue;
        log.add({.atMs = entry.atMs,
            .kind = entry.kind,
            .end = entry.byMe ? ActLine::End::Done : ActLine::End::Seen,
            .live = live,
            .liveTitle = record->state().title,
            .comment = entry.comment,
            .user = entry.user,
            .name = entry.name,
            .words = entry.words,
            .countsForLadder = flagged.countsForLadder(live, entry.comment)});
    }
}

} // namespace wxm::live
