// SPDX-License-Identifier: MIT
#include "live/desk_book.h"
#include "live/fake_live_api.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;

namespace {

struct Stand {
    Stand() { start(); }
    //! The next run of the program.
    void start()
    {
        book.reset();
        QVERIFY(disk.flush(5'000));
        book = std::make_unique<DeskBook>(clock);
        book->open(folder.filePath(u"live-desk.json"_s), disk);
        book->setAccount(u"https://x#1"_s);
    }

    FakeClock clock;
    QTemporaryDir folder;
    DiskWriter disk;
    std::unique_ptr<DeskBook> book;
};

DeskLayout layoutOf(const QString &name, const QList<LiveId> &lives)
{
    return {.name = name, .lives = lives, .popped = {}, .hasPanel = false};
}

} // namespace

class DeskBookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void layout_isThereInTheNextRun()
    {
        Stand stand;
        auto evening = layoutOf(u"أمسية المباراة"_s, {LiveId{7}, LiveId{9}});
        evening.popped = {LiveId{9}};
        QVERIFY(stand.book->saveLayout(evening));
        stand.start();
        QCOMPARE(stand.book->layouts(), QList<DeskLayout>{evening});
        QCOMPARE(stand.book->lastLayout(), evening.name);
        stand.book->setAccount(u"https://x#2"_s);
        QVERIFY(stand.book->layouts().isEmpty());
    }

    void windowLook_isThereInTheNextRunForItsLiveAndAccount()
    {
        Stand stand;
        const WindowLook clear{.isOnTop = true, .opacity = 55};
        stand.book->setWindowLook(LiveId{7}, clear);
        stand.book->saveNow();
        stand.start();
        QCOMPARE(stand.book->windowLook(LiveId{7}), clear);
        QCOMPARE(stand.book->windowLook(LiveId{8}), WindowLook{});
        stand.book->setAccount(u"https://x#2"_s);
        QCOMPARE(stand.book->windowLook(LiveId{7}), WindowLook{});
    }

    void windowLook_isNeverTooClearToBeSeen()
    {
        Stand stand;
        QFile file(stand.folder.filePath(u"live-desk.json"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(R"({"https://x#1":{"windows":[{"live":7,"opacity":0},)"
                   R"({"live":8,"top":true,"opacity":900},{"live":-1,"top":true},7]}})");
        file.close();
        stand.start();
        QCOMPARE(stand.book->windowLook(LiveId{7}).opacity, WindowLook::kClearest);
        QCOMPARE(stand.book->windowLook(LiveId{8}), (WindowLook{.isOnTop = true}));
    }

    void windowLook_isKeptOfTheLatestWindowsOnly()
    {
        Stand stand;
        for (int i = 1; i <= int(DeskBook::kLooks) + 1; ++i)
            stand.book->setWindowLook(LiveId{i}, {.isOnTop = true});
        QVERIFY(!stand.book->windowLook(LiveId{1}).isOnTop);
        QVERIFY(stand.book->windowLook(LiveId{2}).isOnTop);
    }

    void layout_isOverwrittenByItsNameAlone()
    {
        Stand stand;
        QVERIFY(stand.book->saveLayout(layoutOf(u"One"_s, {LiveId{7}})));
        QVERIFY(stand.book->saveLayout(layoutOf(u"Two"_s, {LiveId{8}})));
        QVERIFY(stand.book->saveLayout(layoutOf(u"One"_s, {LiveId{9}})));
        QCOMPARE(stand.book->layouts().size(), 2);
        QCOMPARE(stand.book->layouts()[0].lives, QList<LiveId>{LiveId{9}});
        QVERIFY(!stand.book->saveLayout(layoutOf(u"  "_s, {LiveId{9}})));
        QVERIFY(!stand.book->saveLayout(layoutOf(u"None"_s, {})));
        stand.book->removeLayout(u"One"_s);
        QCOMPARE(stand.book->layouts().size(), 1);
        for (int i = 0; i < int(DeskBook::kLayouts) - 1; ++i)
            QVERIFY(stand.book->saveLayout(layoutOf(QString::number(i), {LiveId{7}})));
        QVERIFY(!stand.book->saveLayout(layoutOf(u"one more"_s, {LiveId{7}})));
    }

    void recents_areTheLatestFirstAndEachOnce()
    {
        Stand stand;
        for (int i = 1; i <= 40; ++i)
            stand.book->watched(LiveId{i}, u"Live %1"_s.arg(i), {});
        QCOMPARE(stand.book->recents().size(), DeskBook::kRecents);
        QCOMPARE(stand.book->recents().first().id, LiveId{40});
        stand.book->watched(LiveId{20}, {}, {});
        QCOMPARE(stand.book->recents().first().id, LiveId{20});
        QCOMPARE(stand.book->recents().first().title, u"Live 20"_s); // it is not forgotten
        QCOMPARE(stand.book->recents().size(), DeskBook::kRecents);
    }

    void presets_areOfTheStreamerAndThereInTheNextRun()
    {
        Stand stand;
        const Presets keys{Preset{Preset::Act::RemoveAndBlock, u"scam link"_s}, Preset{},
            Preset{Preset::Act::Remove, u"إعلان"_s}};
        QCOMPARE(stand.book->presets(LiveId{7}, UserId{60}), Presets{});
        stand.book->setPresets(LiveId{7}, UserId{60}, keys);
        stand.start();
        QCOMPARE(stand.book->presets(LiveId{7}, UserId{60}), keys);
        QCOMPARE(stand.book->presets(LiveId{8}, UserId{60}), keys); // the next evening
        QCOMPARE(stand.book->presets(LiveId{7}, UserId{61}), Presets{});
        QCOMPARE(stand.book->presets(LiveId{7}, UserId{}), Presets{});
        stand.book->setAccount(u"https://x#2"_s);
        QCOMPARE(stand.book->presets(LiveId{7}, UserId{60}), Presets{});
    }

    void presets_ofALiveAreKeptUntilItIsKnownWhoseItIs()
    {
        Stand stand;
        const Presets some{Preset{Preset::Act::Block, u"a"_s}};
        const Presets other{Preset{Preset::Act::Remove, u"b"_s}};
        stand.book->setPresets(LiveId{7}, UserId{}, some);
        stand.start();
        QCOMPARE(stand.book->presets(LiveId{7}, UserId{60}), some);
        stand.book->setPresets(LiveId{7}, UserId{60}, other);
        QCOMPARE(stand.book->presets(LiveId{7}, UserId{}), Presets{});
        QCOMPARE(stand.book->presets(LiveId{7}, UserId{60}), other);
        stand.book->setPresets(LiveId{7}, UserId{60}, {});
        QCOMPARE(stand.book->presets(LiveId{7}, UserId{60}), Presets{});
        for (int i = 1; i <= 120; ++i) // the oldest go
            stand.book->setPresets(LiveId{}, UserId{i}, some);
        QCOMPARE(stand.book->presets(LiveId{}, UserId{20}), Presets{});
        QCOMPARE(stand.book->presets(LiveId{}, UserId{21}), some);
    }

    void damagedFile_isAnEmptyDesk()
    {
        Stand stand;
        QFile file(stand.folder.filePath(u"live-desk.json"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        QByteArray damaged = "{'https://x#1': {'layouts': [{'name': 'x', 'lives': ['a', -3, 7, 7]},"
                             "{'name': '', 'lives': [1]}, 5], 'recents': [{'id': 0}, []],"
                             "'presets': [{'streamer': 60, 'keys': [{'act': 'fly'}, 3]},"
                             "{'streamer': 61, 'live': 7, 'keys': [{'act': 'block'}]},"
                             "{'live': 7, 'keys': [{'act': 5}, {'act': 'block'}]}]}}";
        damaged.replace('\'', '"');
        file.write(damaged);
        file.close();
        stand.start();
        QCOMPARE(stand.book->layouts().size(), 1);
        QCOMPARE(stand.book->layouts()[0].lives, QList<LiveId>{LiveId{7}});
        QVERIFY(stand.book->recents().isEmpty());
        QCOMPARE(stand.book->presets(LiveId{1}, UserId{60}), Presets{});
        QCOMPARE(stand.book->presets(LiveId{1}, UserId{61}), Presets{});
        const auto keys = stand.book->presets(LiveId{7}, UserId{});
        QVERIFY(!keys[0].isSet());
        QCOMPARE(keys[1], (Preset{Preset::Act::Block, {}}));
    }
};

QTEST_GUILESS_MAIN(DeskBookTest)
#include "desk_book_test.moc"
