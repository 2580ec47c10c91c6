// SPDX-License-Identifier: MIT
#include "ui/common/key_map.h"
#include "ui/ui_test.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::testing;

class KeyMapTest : public QObject {
    Q_OBJECT

    UiTest ui;

    static KeyList one(QKeyCombination chord) { return {chord}; }

private Q_SLOTS:
    void table_namesEachCommandOnce()
    {
        QSet<QString> ids;
        QSet<int> commands;
        for (const auto &info : allCommands()) {
            QVERIFY2(!ids.contains(info.id), info.id.data());
            ids.insert(info.id);
            commands.insert(int(info.command));
            QVERIFY2(!commandName(info.command).isEmpty(), info.id.data());
            QVERIFY2(isArabic() != (commandName(info.command) == QString::fromUtf8(info.name)),
                info.id.data());
            QVERIFY2(!info.keys.isEmpty() || info.shown, info.id.data());
        }
        QCOMPARE(commands.size(), allCommands().size());
        QCOMPARE(commands.size(), int(Command::ReverseAct) + 1);
    }

    void defaults_areNobodyElses()
    {
        const KeyMap map;
        for (const auto &info : allCommands()) {
            if (info.isFixed) // some of these share one: Enter
                continue;
            QCOMPARE(map.keys(info.command), info.keys);
            const auto holders = map.holders(info.command, info.keys);
            QVERIFY2(holders.isEmpty(),
                qPrintable(QString(info.id) + u' '
                    + (holders.isEmpty() ? QString() : QString(infoOf(holders.first()).id))));
        }
        QVERIFY(map.lines().isEmpty() && !map.hasChanges());
    }

    void change_isWrittenAndReadAgain()
    {
        const auto map = KeyMap()
                             .with(Command::Snooze, one(Qt::CTRL | Qt::Key_M))
                             .with(Command::RemoveComment, {Qt::Key_D, Qt::Key_Delete})
                             .with(Command::View, one(Qt::CTRL | Qt::SHIFT | Qt::Key_1))
                             .with(Command::GoTo, {});
        const QStringList lines{u"support.snooze=Ctrl+M"_s, u"live.remove=D / Del"_s,
            u"support.view=Ctrl+Shift+1"_s, u"window.goTo="_s};
        QCOMPARE(map.lines(), lines);
        const KeyMap again(lines);
        QCOMPARE(again.lines(), lines);
        QVERIFY(again.unread().isEmpty());
        QCOMPARE(again.keys(Command::RemoveComment), (KeyList{Qt::Key_D, Qt::Key_Delete}));
        QVERIFY(again.keys(Command::GoTo).isEmpty());
        QCOMPARE(again.at(Qt::CTRL | Qt::SHIFT | Qt::Key_3, KeyPlace::SupportList)->index, 2);
    }

    void unknownLine_ofALaterVersionIsKept()
    {
        const QString later = u"later.command=Hyper+9"_s;
        const KeyMap map({later, u"support.snooze=Ctrl+M"_s});
        QVERIFY(map.lines().contains(later));
        QVERIFY(map.with(Command::Labels, one(Qt::CTRL | Qt::Key_B)).lines().contains(later));
        QCOMPARE(map.without().lines(), QStringList{later});
    }

    void damagedLine_leavesTheDefaultAndIsTold_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::newRow("no key") << u"Ctrl+Nothing"_s;
        QTest::newRow("two steps") << u"Ctrl+M, Ctrl+N"_s;
        QTest::newRow("a letter where one types") << u"M"_s;
        QTest::newRow("fixed for others") << u"Ctrl+C"_s;
        QTest::newRow("of another that was changed") << u"Ctrl+B"_s;
    }
    void damagedLine_leavesTheDefaultAndIsTold()
    {
        QFETCH(const QString, keys);
        const QString line = u"support.snooze="_s + keys;
        const KeyMap map({u"support.labels=Ctrl+B"_s, line});
        QCOMPARE(map.keys(Command::Snooze), infoOf(Command::Snooze).keys);
        QCOMPARE(map.unread(), QList<Command>{Command::Snooze});
        QVERIFY(map.lines().contains(line)); // until somebody changes it
        const auto next = map.with(Command::Snooze, one(Qt::CTRL | Qt::Key_M));
        QVERIFY(next.unread().isEmpty() && !next.lines().contains(line));
    }

    void conflict_isWhereBothHold()
    {
        const KeyMap map;
        QCOMPARE(map.holders(Command::Snooze, one(Qt::CTRL | Qt::Key_L)),
            QList<Command>{Command::Filter});
        QCOMPARE(
            map.holders(Command::Snooze, one(Qt::CTRL | Qt::Key_K)), QList<Command>{Command::GoTo});
        // Ctrl+N is of Messages, and of the library, which is a window of its own.
        QVERIFY(map.holders(Command::Snooze, one(Qt::CTRL | Qt::Key_N)).isEmpty());
        // A row has all its digits.
        QCOMPARE(
            map.holders(Command::Snooze, one(Qt::CTRL | Qt::Key_4)), QList<Command>{Command::Page});
        QVERIFY(map.holders(Command::GoTo, one(Qt::CTRL | Qt::Key_H)).contains(Command::Snooze));
    }

    void taking_swapsAndUndoesItself()
    {
        const auto map = KeyMap().with(Command::Snooze, one(Qt::CTRL | Qt::Key_L));
        QCOMPARE(map.keys(Command::Snooze), one(Qt::CTRL | Qt::Key_L));
        QCOMPARE(map.keys(Command::Filter), one(Qt::CTRL | Qt::Key_H));
        QCOMPARE(KeyMap(map.lines()).lines(), map.lines());
        const auto back = map.with(Command::Snooze, infoOf(Command::Snooze).keys);
        QVERIFY(!back.hasChanges());
        QCOMPARE(back.keys(Command::Filter), infoOf(Command::Filter).keys);
    }

    void takingFromTwo_givesTheOwnKeyToOne()
    {
        const auto map = KeyMap()
                             .with(Command::FoldWave, one(Qt::SHIFT | Qt::Key_F7))
                             .with(Command::AddWatchWord, one(Qt::SHIFT | Qt::Key_F8))
                             .with(Command::PersonSheet, one(Qt::SHIFT | Qt::Key_F9));
        const KeyList both{Qt::SHIFT | Qt::Key_F7, Qt::SHIFT | Qt::Key_F8};
        const auto next = map.with(Command::PersonSheet, both);
        QCOMPARE(next.keys(Command::PersonSheet), both);
        QCOMPARE(next.keys(Command::FoldWave), one(Qt::SHIFT | Qt::Key_F9));
        QVERIFY(next.keys(Command::AddWatchWord).isEmpty());
        QCOMPARE(KeyMap(next.lines()).lines(), next.lines());
    }

    void taking_leavesOtherWaysAsTheyAre()
    {
        const auto map = KeyMap().with(Command::TriageFalseAlarm, one(Qt::Key_R));
        QCOMPARE(map.keys(Command::RemoveComment), (KeyList{Qt::Key_Delete, Qt::Key_Backspace}));
    }

    void change_winsOverADefaultThatCameLater()
    {
        const KeyMap map({u"support.snooze=Ctrl+L"_s}); // as if Filter were new
        QCOMPARE(map.keys(Command::Snooze), one(Qt::CTRL | Qt::Key_L));
        QVERIFY(map.keys(Command::Filter).isEmpty());
        QCOMPARE(map.at(Qt::CTRL | Qt::Key_L, KeyPlace::SupportChat)->command, Command::Snooze);
    }

    void fault_isNamed()
    {
        const auto of = [](Command command, QKeyCombination chord) {
            return KeyMap::faultOf(infoOf(command), chord);
        };
        QCOMPARE(of(Command::Snooze, Qt::Key_M), KeyFault::NeedsModifier);
        QCOMPARE(of(Command::Snooze, Qt::SHIFT | Qt::Key_M), KeyFault::NeedsModifier);
        QCOMPARE(of(Command::Snooze, Qt::Key_F7), KeyFault::None);
        QCOMPARE(of(Command::PinComment, Qt::Key_M), KeyFault::None);
        QCOMPARE(of(Command::PinComment, Qt::SHIFT | Qt::Key_M), KeyFault::None);
        QCOMPARE(of(Command::Snooze, Qt::CTRL | Qt::ALT | Qt::Key_M), KeyFault::AltGr);
        QCOMPARE(of(Command::Snooze, Qt::ALT | Qt::Key_F4), KeyFault::System);
        QCOMPARE(of(Command::Snooze, Qt::META | Qt::Key_M), KeyFault::System);
        QCOMPARE(of(Command::View, Qt::CTRL | Qt::Key_M), KeyFault::NeedsDigit);
        QCOMPARE(of(Command::Layout, infoOf(Command::Layout).keys.first()), KeyFault::None);
    }
};

QTEST_MAIN(KeyMapTest)
#include "key_map_test.moc"
