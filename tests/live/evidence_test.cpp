// SPDX-License-Identifier: MIT
#include "live/evidence_maker.h"
#include "live/fake_live_api.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;

namespace {

constexpr LiveId kLive{7};
constexpr EpochMs kAt = 1'780'714'800'000;

struct Stand {
    Stand()
    {
        store.open(kLive, UserId{2});
        say(901, 12, kAt - 60'000, "tariq_88", "contact me 055");
        say(902, 13, kAt - 30'000, "Sara", "hello \u202Eolleh\u202C");
        say(903, 13, kAt - 10'000, "Sara", "again");
        say(904, 14, kAt + 3'600'000, "Lina", "an hour later");
        store.receive(CommentRemoved{kLive, CommentId{901}});
        store.addGap(kLive, {kAt - 25'000, kAt - 13'000, ConnectionStatus::Cause::LinkLost});
    }
    void say(std::int64_t id, std::int64_t user, EpochMs atMs, std::string_view name,
        std::string_view body)
    {
        store.receive(CommentAdded{kLive, {CommentId{id}, UserId{user}, atMs, name, body}});
    }
    const LiveRecord &record() const { return *store.find(kLive); }
    EvidenceWish wish() const
    {
        return {.live = kLive,
            .fromMs = kAt - 300'000,
            .toMs = kAt + 300'000,
            .subjects = {UserId{12}},
            .caseWords = u"appeal <44>"_s,
            .byName = u"سالم"_s,
            .madeMs = kAt,
            .utcOffset = 3 * 3'600};
    }
    QList<ActEntry> acts() const
    {
        ActLine line;
        line.live = kLive;
        line.user = UserId{12};
        line.atMs = kAt - 50'000;
        ActLine other = line;
        other.live = LiveId{9};
        return {{line, 0, false}, {other, 0, false}};
    }
    QList<PackedFile> files(const EvidenceWish &what) const
    {
        const Say english = [](const char *source) { return QString::fromUtf8(source); };
        const Say arabic = [](const char *source) { return u"ع "_s + QString::fromUtf8(source); };
        EvidenceGathering rows(store, what);
        while (rows.step()) { }
        return evidenceFiles(rows.take(), acts(), what, "acts", "PNG", {english, arabic});
    }
    static QByteArray bytesOf(const QList<PackedFile> &files, const QString &name)
    {
        for (const auto &one : files) {
            if (one.name == name)
                return one.bytes;
        }
        return {};
    }

    FakeClock clock;
    LiveStore store{clock, 1'000};
};

} // namespace

class EvidenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    //! The live goes on while rows are taken: none is lost, none is there twice.
    void rows_areTakenWhileTheLiveGoesOn()
    {
        FakeClock clock;
        LiveStore store(clock); // with room for all of them
        store.open(kLive, UserId{2});
        const auto say = [&store](std::int64_t id, std::int64_t user, std::string_view body) {
            store.receive(
                CommentAdded{kLive, {CommentId{id}, UserId{user}, kAt - 5'000, "Omar", body}});
        };
        for (int i = 0; i < 5'000; ++i)
            say(1'000 + 2 * i, 20, "one of many");
        EvidenceGathering rows(store, Stand().wish());
        QVERIFY(rows.step());
        say(20'000, 21, "while it is taken");
        QVERIFY(rows.step());
        store.merge(kLive, {{CommentId{1'001}, UserId{22}, u"Lina"_s, u"late"_s, kAt - 4'500}});
        while (rows.step()) { }
        const auto source = rows.take();
        QSet<qint64> ids;
        for (const auto &comment : source.comments)
            ids.insert(comment.id.value);
        QCOMPARE(ids.size(), source.comments.size());
        QVERIFY(ids.contains(1'001) && ids.contains(20'000) && ids.contains(10'998));
        QVERIFY(!rows.isLost());
        store.close(kLive);
        QVERIFY(!rows.step());
        QVERIFY(rows.isLost());
    }

    void comments_areThoseOfTheTimeRemovedOnesToo()
    {
        Stand stand;
        const auto lines =
            Stand::bytesOf(stand.files(stand.wish()), u"comments.jsonl"_s).split('\n');
        QCOMPARE(lines.size(), 4); // three, and the end
        const auto removed = QJsonDocument::fromJson(lines[0]).object();
        QCOMPARE(removed[u"text"_s].toString(), u"contact me 055"_s);
        QVERIFY(removed[u"removed"_s].toBool() && removed[u"subject"_s].toBool());
        QCOMPARE(removed[u"utc"_s].toString(), u"2026-06-06T02:59:00Z"_s);
        QCOMPARE(removed[u"local"_s].toString(), u"2026-06-06T05:59:00+03:00"_s);
        const auto spoof = QJsonDocument::fromJson(lines[1]).object();
        QVERIFY(spoof[u"codepoints"_s].toString().contains(u"U+202E"_s));
        QCOMPARE(spoof[u"text"_s].toString(), u"hello \u202Eolleh\u202C"_s);
    }

    void bystanders_areMaskedAndTheSamePersonIsTheSame()
    {
        Stand stand;
        auto what = stand.wish();
        const auto masked = Stand::bytesOf(stand.files(what), u"comments.jsonl"_s);
        QVERIFY(!masked.contains("Sara") && masked.contains("tariq_88"));
        QCOMPARE(masked.count("\"viewer\":1"), 2);
        what.masksBystanders = false;
        const auto shown = Stand::bytesOf(stand.files(what), u"comments.jsonl"_s);
        QCOMPARE(shown.count("Sara"), 2);
    }

    void counts_tellWhatIsMissing()
    {
        Stand stand;
        const auto count = countEvidence(stand.record(), stand.acts(), stand.wish());
        QCOMPARE(count.comments, 3);
        QCOMPARE(count.removed, 1);
        QCOMPARE(count.acts, 1); // of this live
        QCOMPARE(count.gapSeconds, 12);
        QVERIFY(Stand::bytesOf(stand.files(stand.wish()), u"gaps.csv"_s).contains(",12\r\n"));
    }

    void cover_isInBothLanguagesAndReadsNoMarkup()
    {
        Stand stand;
        const auto cover =
            QString::fromUtf8(Stand::bytesOf(stand.files(stand.wish()), u"cover.html"_s));
        QVERIFY(cover.contains(u"lang=en dir=ltr"_s) && cover.contains(u"lang=ar dir=rtl"_s));
        QVERIFY(cover.contains(u"<h1>Evidence pack</h1>"_s));
        QVERIFY(cover.contains(u"<h1>ع Evidence pack</h1>"_s));
        QVERIFY(cover.contains(u"appeal &lt;44&gt;"_s) && !cover.contains(u"<44>"_s));
        QVERIFY(cover.contains(u"tariq_88"_s));
    }

    void pack_isCheckedByItsManifest_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("as it was made") << 0;
        QTest::newRow("a comment was changed") << 1;
        QTest::newRow("a file was taken out") << 2;
        QTest::newRow("a file was put in") << 3;
        QTest::newRow("no zip at all") << 4;
    }
    void pack_isCheckedByItsManifest()
    {
        if (!hasZip())
            QSKIP("built without libzip");
        QFETCH(int, what);
        Stand stand;
        auto files = stand.files(stand.wish());
        if (what == 1)
            files[1].bytes.replace("055", "066");
        else if (what == 2)
            files.removeAt(2);
        else if (what == 3)
            files.append({u"more.txt"_s, "x"});
        const auto zip = zipped(files);
        QVERIFY(zip);
        QCOMPARE(*unzipped(*zip), files);
        const auto faults = checkPack(what == 4 ? QByteArray("PK\3\4 nonsense") : *zip);
        QCOMPARE(faults.isWhole(), what == 0);
        QCOMPARE(faults.changed.size(), what == 1 ? 1 : 0);
        QCOMPARE(faults.missing.size(), what == 2 ? 1 : 0);
        QCOMPARE(faults.added.size(), what == 3 ? 1 : 0);
        QCOMPARE(faults.isReadable, what != 4);
    }

    void bomb_isNotUnpacked()
    {
        if (!hasZip())
            QSKIP("built without libzip");
        const auto zip = zipped({{u"a"_s, QByteArray(10'000'000, 'x')}});
        QVERIFY(zip && zip->size() < 100'000);
        QVERIFY(!unzipped(*zip, 1'000'000));
    }

    void name_tellsLiveAndTime()
    {
        Stand stand;
        QCOMPARE(evidenceName(stand.wish()), u"evidence-live7-20260606T0255Z.zip"_s);
    }
};

QTEST_GUILESS_MAIN(EvidenceTest)
#include "evidence_test.moc"
