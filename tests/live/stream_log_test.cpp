// SPDX-License-Identifier: MIT
#include "live/fake_live_api.h"
#include "live/stream_log.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;

namespace {

constexpr LiveId kLive{7};

//! A log over files in memory.
struct Stand {
    Stand()
    {
        log.open(u"/none"_s,
            {[this](const QString &path, const QByteArray &lines, StreamLog::Disk::Done done) {
                 if (!isFull)
                     files[path] += lines;
                 done(!isFull);
             },
                [this](const QString &path) { files.remove(path); }});
        store.open(kLive, UserId{2});
    }
    void say(std::int64_t id, std::string_view body, std::int64_t user = 12)
    {
        store.receive(
            CommentAdded{kLive, {CommentId{id}, UserId{user}, clock.wallMs(), "Sara", body}});
    }
    QList<QJsonObject> lines()
    {
        log.flush();
        QList<QJsonObject> all;
        for (const auto &bytes : std::as_const(files)) {
            for (const auto &line : bytes.split('\n')) {
                if (!line.isEmpty())
                    all.append(QJsonDocument::fromJson(line).object());
            }
        }
        return all;
    }

    FakeClock clock;
    TemporarySettings temporary;
    QMap<QString, QByteArray> files;
    bool isFull = false;
    LiveStore store{clock, 1'000};
    StreamLog log{store, temporary.settings};
};

} // namespace

class StreamLogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothing_isWrittenUnasked()
    {
        Stand stand;
        stand.say(901, "hello");
        QVERIFY(stand.lines().isEmpty());
        QVERIFY(!stand.log.isOn(kLive));
    }

    void line_holdsWhatWasSaidAsItWas()
    {
        Stand stand;
        stand.say(901, "before it was switched on");
        stand.log.setOn(kLive, true);
        stand.say(902, "\"quoted\" \\ \n نصّـــاب 🌹 \x01");
        stand.store.receive(GiftSent{kLive, UserId{13}, u"فهد"_s, u"Rose"_s, 10, 5, 312});
        stand.store.receive(ViewerJoined{kLive, UserId{14}, 100});
        stand.say(903, "behind it"); // what was gathered is whole now
        const auto all = stand.lines();
        QCOMPARE(all.size(), 5);
        QCOMPARE(all[0][u"text"_s].toString(), u"before it was switched on"_s);
        QCOMPARE(
            all[1][u"text"_s].toString(), QString::fromUtf8("\"quoted\" \\ \n نصّـــاب 🌹 \x01"));
        QCOMPARE(all[1][u"id"_s].toInteger(), 902);
        QCOMPARE(all[1][u"user"_s].toInteger(), 12);
        QCOMPARE(all[1][u"name"_s].toString(), u"Sara"_s);
        QCOMPARE(all[2][u"gift"_s].toString(), u"Rose"_s);
        QCOMPARE(all[3][u"kind"_s].toString(), u"events"_s);
        QCOMPARE(all[3][u"joined"_s].toInt(), 1);
    }

    void lateComment_isWrittenOnce()
    {
        Stand stand;
        stand.log.setOn(kLive, true);
        for (const auto id : {900, 902, 904})
            stand.say(id, "one of three");
        stand.say(901, "late");
        stand.store.merge(kLive, {{CommentId{903}, UserId{13}, u"Omar"_s, u"read"_s, 1'000}});
        stand.say(905, "after it");
        QMap<qint64, int> times;
        for (const auto &line : stand.lines())
            ++times[line[u"id"_s].toInteger()];
        QCOMPARE(
            times, (QMap<qint64, int>{{900, 1}, {901, 1}, {902, 1}, {903, 1}, {904, 1}, {905, 1}}));
    }

    void setting_logsEveryLiveFromItsOpening()
    {
        Stand stand;
        stand.temporary.settings.logsLives.set(true);
        stand.store.open(LiveId{9}, UserId{2});
        QVERIFY(stand.log.isOn(LiveId{9}));
        stand.store.close(LiveId{9});
        QVERIFY(!stand.log.isOn(LiveId{9}));
    }

    void oldest_goesWhenAllAreTooLarge()
    {
        Stand stand;
        stand.temporary.settings.logMegabytes.set(5);
        stand.log.setOn(kLive, true);
        const std::string words(1'000, 'x');
        qint64 id = 0;
        for (int file = 0; file < StreamLog::kFiles + 4; ++file) {
            for (int i = 0; i < 650; ++i)
                stand.say(++id, words);
            stand.log.flush();
        }
        qint64 bytes = 0;
        for (const auto &one : std::as_const(stand.files))
            bytes += one.size();
        QVERIFY(stand.files.size() <= StreamLog::kFiles);
        QVERIFY2(bytes <= 6 * 1024 * 1024, qPrintable(QString::number(bytes)));
        QVERIFY(stand.files.last().contains("\"id\":" + QByteArray::number(id)));
        QVERIFY(!stand.files.first().contains("\"id\":1,"));
    }

    void fullDisk_isSaidAndTellsWhatItCost()
    {
        Stand stand;
        stand.log.setOn(kLive, true);
        stand.isFull = true;
        stand.say(1, "first");
        QSignalSpy changed(&stand.log, &StreamLog::changed);
        stand.log.flush();
        QVERIFY(stand.log.isFailing(kLive));
        QCOMPARE(changed.size(), 1);
        const std::string words(1'000, 'x');
        for (int i = 2; i <= 2'000; ++i) {
            stand.say(i, words);
            if (i % 100 == 0)
                stand.log.flush();
        }
        stand.isFull = false;
        const auto all = stand.lines();
        QVERIFY(!stand.log.isFailing(kLive));
        QCOMPARE(all.first()[u"kind"_s].toString(), u"lost"_s);
        QVERIFY(all.first()[u"lines"_s].toInt() > 100);
        QCOMPARE(all.last()[u"id"_s].toInteger(), 2'000); // the latest are there
        QCOMPARE(all.first()[u"lines"_s].toInt() + int(all.size()) - 1, 2'000);
    }
};

QTEST_GUILESS_MAIN(StreamLogTest)
#include "stream_log_test.moc"
