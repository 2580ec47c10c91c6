// SPDX-License-Identifier: MIT
#include "live/fake_live_api.h"
#include "live/replay.h"
#include "live/stream_log.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;

namespace {

constexpr LiveId kLive{7};

//! An evening that was logged to a folder, and what is read of it.
struct Stand {
    Stand()
    {
        log.open(folder.path(), folderDisk());
        store.open(kLive, UserId{2});
        log.setOn(kLive, true);
    }
    void say(std::int64_t id, std::string_view words)
    {
        store.receive(CommentAdded{
            kLive, {CommentId{id}, UserId{100 + id}, clock.wallMs(), "Sara \"S\"", words}});
        clock.advanceMs(10'000);
    }
    Recording read()
    {
        log.flush();
        return readRecording(log.files(kLive));
    }

    FakeClock clock;
    TemporarySettings temporary;
    QTemporaryDir folder;
    LiveStore store{clock, 1'000};
    StreamLog log{store, temporary.settings};
};

//! One comment a second.
Recording recordingOf(std::int64_t comments)
{
    Recording recording;
    for (std::int64_t i = 0; i < comments; ++i)
        recording.lines.push_back({.atMs = 1'780'714'800'000 + i * 1'000,
            .id = i + 1,
            .user = UserId{5},
            .name = "Sara",
            .text = "x"});
    return recording;
}

QString textOf(const LiveFeed &feed, std::uint64_t row)
{
    return QString::fromStdString(std::string(feed.text(feed.row(row))));
}

} // namespace

class ReplayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasLogged_isThereAgainRowByRow()
    {
        Stand stand;
        stand.say(901, "مرحبا\nyou");
        stand.store.receive(GiftSent{kLive, UserId{130}, u"فهد"_s, u"Rose 🌹"_s, 10, 5, 5});
        stand.store.receive(Shared{kLive, UserId{13}});
        stand.store.receive(ViewerJoined{kLive, UserId{14}, 5});
        const auto now = stand.clock.wallMs();
        stand.store.addGap(kLive, {now - 5'000, now, ConnectionStatus::Cause::LinkLost});
        stand.store.receive(GuestRequested{kLive, {UserId{50}, u"Latifa"_s, {}}});
        stand.say(902, "again");
        stand.store.receive(Ended{kLive});
        const auto recording = stand.read();
        QCOMPARE(stand.log.recorded(), QList{kLive});
        QCOMPARE(recording.unreadable, 0);
        Replay replay(kLive);
        replay.take(recording);
        const auto &feed = replay.store().find(kLive)->feed();
        const auto &was = stand.store.find(kLive)->feed();
        QCOMPARE(feed.size(), was.size());
        QMap<int, int> kinds, kindsBefore;
        for (auto row = feed.firstRow(); row < feed.endRow(); ++row)
            ++kinds[int(feed.row(row).kind)];
        for (auto row = was.firstRow(); row < was.endRow(); ++row)
            ++kindsBefore[int(was.row(row).kind)];
        QCOMPARE(kinds, kindsBefore);
        const auto first = feed.find(CommentId{901});
        QVERIFY(first);
        QCOMPARE(textOf(feed, *first), u"مرحبا\nyou"_s);
        QCOMPARE(feed.person(feed.row(*first)).name, std::string("Sara \"S\""));
        QCOMPARE(feed.row(*first).atMs(), was.row(*was.find(CommentId{901})).atMs());
        QVERIFY(replay.store().find(kLive)->state().ended);
    }

    void time_goesOnAndBack()
    {
        Stand stand;
        for (int i = 0; i < 30; ++i)
            stand.say(900 + i, "words");
        Replay replay(kLive);
        QSignalSpy restarted(&replay, &Replay::restarted);
        replay.take(stand.read());
        const auto rows = [&] { return replay.store().find(kLive)->feed().size(); };
        QCOMPARE(rows(), std::size_t{30});
        const auto begun = replay.recording().fromMs();
        replay.seek(begun + 45'000);
        QCOMPARE(rows(), std::size_t{5});
        QCOMPARE(replay.atMs(), begun + 45'000);
        const auto before = restarted.size();
        replay.seek(begun + 95'000);
        QCOMPARE(rows(), std::size_t{10});
        QCOMPARE(restarted.size(), before); // onwards it goes on
        replay.seek(begun - 1);
        QCOMPARE(rows(), std::size_t{0});
        QCOMPARE(restarted.size(), before + 1);
        replay.seek(replay.recording().toMs());
        QCOMPARE(rows(), std::size_t{30});
    }

    void ended_isTakenBackByGoingBack()
    {
        Stand stand;
        stand.say(901, "words");
        stand.store.receive(Ended{kLive});
        stand.say(902, "words");
        Replay replay(kLive);
        replay.take(stand.read());
        QVERIFY(replay.store().find(kLive)->state().ended);
        replay.seek(replay.recording().fromMs());
        QVERIFY(!replay.store().find(kLive)->state().ended);
    }

    void damagedLines_arePassedOverAndCounted()
    {
        Stand stand;
        stand.say(901, "words");
        stand.log.flush();
        QFile file(stand.log.files(kLive).first());
        QVERIFY(file.open(QFile::Append));
        file.write("nonsense\n{\"kind\":\"lost\",\"lines\":4}\n{\"kind\":\"comment\",\"id\":-1}\n"
                   "\n{\"at\":1780714900000,\"kind\":\"comment\",\"user\":5,\"id\":99");
        file.close();
        const auto recording = stand.read();
        QCOMPARE(recording.lines.size(), std::size_t{1});
        QCOMPARE(recording.unreadable, 7); // the four that a full disk cost among them
        QCOMPARE(readRecording({u"/nowhere"_s}).lines.size(), std::size_t{0});
    }

    void longRecording_keepsWhatStandsBeforeTheMoment()
    {
        const auto all = std::int64_t(Replay::kRows) + 500;
        Replay replay(kLive);
        replay.take(recordingOf(all));
        const auto &feed = replay.store().find(kLive)->feed();
        QVERIFY(feed.size() <= Replay::kLinesAStep); // the rest from the event loop
        QTRY_COMPARE(feed.size(), Replay::kRows);
        QVERIFY(feed.find(CommentId{all}));
        QVERIFY(!feed.find(CommentId{1}));
    }

    void longWay_isOvertakenByANewerSeek()
    {
        Replay replay(kLive);
        QSignalSpy moved(&replay, &Replay::moved);
        replay.take(recordingOf(3 * std::int64_t(Replay::kLinesAStep)));
        QCOMPARE(moved.size(), 0);
        const auto begun = replay.recording().fromMs();
        replay.seek(begun + 10'000);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(replay.atMs(), begun + 10'000);
        QCOMPARE(replay.store().find(kLive)->feed().size(), std::size_t{11});
        QCoreApplication::processEvents();
        QCOMPARE(replay.store().find(kLive)->feed().size(), std::size_t{11});
        QCOMPARE(moved.size(), 1); // the way that was overtaken is not gone on with
    }
};

QTEST_GUILESS_MAIN(ReplayTest)
#include "replay_test.moc"
