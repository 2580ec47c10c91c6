// SPDX-License-Identifier: MIT
#include "live/live.h"

namespace wxm::live {

namespace {

RoomControl doorOf(Realtime &realtime)
{
    auto *rooms = &realtime.rooms();
    return {[rooms](LiveId live) { rooms->open(RoomKey::of(live)); },
        [rooms](LiveId live) { rooms->close(RoomKey::of(live)); }};
}

} // namespace

Live::Live(ApiCalls &apiCalls, Session &theSession, Realtime &realtime, Settings &settings,
    const Clock &theClock, Notes &theNotes, const QString &rulesPath, DiskWriter *disk)
    : calls(apiCalls)
    , session(theSession)
    , presence(realtime.presence())
    , ledger(realtime.ledger())
    , clock(theClock)
    , notes(theNotes)
    , store(theClock)
    , rules(settings, rulesPath, disk)
    , flagged(store, rules)
    , triage(store, flagged)
    , api(apiCalls)
    , actions(store, api, settings, theClock)
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
        watch.clear();
    });
}

} // namespace wxm::live
