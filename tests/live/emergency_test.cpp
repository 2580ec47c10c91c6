// SPDX-License-Identifier: MIT
#include "live/emergency.h"
#include "live/fake_live_api.h"
#include "live/flagged_comments.h"
#include "settings/policy.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;
using moderation::Rule;
using moderation::Strictness;
using Step = Emergency::Step;

namespace {

//! Two open lives, a log in memory, and a rule that is strict about its word.
struct Desk {
    Desk()
    {
        settings.foldsWaves.set(false);
        settings.undoSeconds.set(3);
        logs.open(u"/none"_s,
            {[](const QString &, const QByteArray &, StreamLog::Disk::Done done) { done(true); },
                [](const QString &) {}});
        store.open(LiveId{7}, UserId{2});
        store.open(LiveId{9}, UserId{2});
        Rule rule;
        rule.id = rule.name = u"Scams"_s;
        rule.strictness = Strictness::Exact;
        rule.words = QStringList{u"نصاب"_s};
        rules.setRules({rule});
        QTRY_COMPARE(rules.set()->rules(), rules.rules());
    }
    bool hits(const QString &words)
    {
        const auto utf8 = words.toStdString();
        moderation::MatchScratch scratch;
        std::vector<moderation::Hit> found;
        rules.set()->match({.text = utf8, .author = {}}, scratch, found);
        return !found.empty();
    }
    //! The program starts anew.
    void begin()
    {
        emergency.reset();
        emergency = std::make_unique<Emergency>(settings, rules, store, logs);
    }

    FakeClock clock;
    TemporarySettings temporary;
    Settings &settings = temporary.settings;
    LiveStore store{clock, 1'000};
    ModerationRules rules{settings, {}};
    StreamLog logs{store, settings};
    std::unique_ptr<Emergency> emergency =
        std::make_unique<Emergency>(settings, rules, store, logs);
};

} // namespace

class EmergencyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void looseRules_catchMoreAndGoBack()
    {
        Desk desk;
        QVERIFY(desk.hits(u"يا نصاب"_s) && !desk.hits(u"يا ن ص ا ب"_s));
        QSignalSpy made(&desk.rules, &ModerationRules::setChanged);
        desk.emergency->setOn(Step::LooseRules, true);
        QTRY_COMPARE(made.size(), 1);
        QVERIFY(desk.hits(u"يا ن ص ا ب"_s));
        QCOMPARE(desk.rules.rules()[0].strictness, Strictness::Exact); // as the person wrote it
        desk.emergency->setOn(Step::LooseRules, false);
        QTRY_COMPARE(made.size(), 2);
        QVERIFY(!desk.hits(u"يا ن ص ا ب"_s));
        QCOMPARE(desk.emergency->switchedOn(), 0);
    }

    void settings_goBackToWhatTheyWere()
    {
        Desk desk;
        QSignalSpy changed(desk.emergency.get(), &Emergency::changed);
        desk.emergency->setOn(Step::GatherWaves, true);
        desk.emergency->setOn(Step::SlowActs, true);
        QVERIFY(!changed.isEmpty());
        QVERIFY(desk.settings.foldsWaves());
        QCOMPARE(desk.settings.undoSeconds(), Emergency::kSlowSeconds);
        QCOMPARE(desk.emergency->switchedOn(), 2);
        desk.emergency->allBack();
        QVERIFY(!desk.settings.foldsWaves());
        QCOMPARE(desk.settings.undoSeconds(), 3);
        QCOMPARE(desk.emergency->switchedOn(), 0);
    }

    void whatWasOnBefore_staysOnWhenAllGoesBack()
    {
        Desk desk;
        desk.settings.foldsWaves.set(true);
        desk.emergency->setOn(Step::GatherWaves, true);
        QVERIFY(desk.emergency->isOn(Step::GatherWaves));
        QVERIFY(!desk.emergency->isFromHere(Step::GatherWaves));
        desk.emergency->allBack();
        QVERIFY(desk.settings.foldsWaves());
    }

    void log_isOfEveryLiveAndLeavesThoseThatWereLogged()
    {
        Desk desk;
        desk.logs.setOn(LiveId{9}, true);
        QVERIFY(!desk.emergency->isOn(Step::LogLives));
        desk.emergency->setOn(Step::LogLives, true);
        QVERIFY(desk.logs.isOn(LiveId{7}) && desk.logs.isOn(LiveId{9}));
        desk.store.open(LiveId{11}, UserId{2});
        QVERIFY(desk.logs.isOn(LiveId{11}));
        desk.emergency->setOn(Step::LogLives, false);
        QVERIFY(!desk.logs.isOn(LiveId{7}) && !desk.logs.isOn(LiveId{11}));
        QVERIFY(desk.logs.isOn(LiveId{9}));
        QVERIFY(!desk.settings.logsLives());
    }

    void logOfOneLiveThatIsSwitchedOffByHand_leavesNothingOnWhenAllGoesBack()
    {
        Desk desk;
        desk.emergency->setOn(Step::LogLives, true);
        desk.logs.setOn(LiveId{9}, false);
        QVERIFY(!desk.emergency->isOn(Step::LogLives));
        QCOMPARE(desk.emergency->switchedOn(), 1); // those that are opened are logged all the same
        desk.emergency->allBack();
        QVERIFY(!desk.settings.logsLives() && !desk.logs.isOn(LiveId{7}));
        QCOMPARE(desk.emergency->switchedOn(), 0);
        desk.store.open(LiveId{11}, UserId{2});
        QVERIFY(!desk.logs.isOn(LiveId{11}));
    }

    void logThatIsSwitchedOnAgain_stillKnowsWhatWasBefore()
    {
        Desk desk;
        desk.emergency->setOn(Step::LogLives, true);
        desk.logs.setOn(LiveId{9}, false);
        desk.emergency->setOn(Step::LogLives, true);
        QVERIFY(desk.logs.isOn(LiveId{9}));
        desk.emergency->allBack();
        QVERIFY(!desk.settings.logsLives());
        QVERIFY(!desk.logs.isOn(LiveId{7}) && !desk.logs.isOn(LiveId{9}));
    }

    void stopList_needsAWordAndIsOfTheLoosestKind()
    {
        Desk desk;
        QCOMPARE(desk.emergency->hindrance(Step::StopList), Emergency::Hindrance::NoWords);
        desk.emergency->setOn(Step::StopList, true);
        QVERIFY(!desk.emergency->isOn(Step::StopList));
        QVERIFY(desk.rules.addWord(ModerationRules::stopListId(), u"كلكم"_s));
        QVERIFY(desk.emergency->isOn(Step::StopList)); // a word is added to be in force
        QCOMPARE(desk.rules.rules().last().strictness, Strictness::Loose);
        desk.emergency->setOn(Step::StopList, false);
        QVERIFY(!desk.rules.isOn(ModerationRules::stopListId()));
        QCOMPARE(desk.emergency->stopWords(), 1);
        desk.emergency->setOn(Step::StopList, true);
        QVERIFY(desk.rules.isOn(ModerationRules::stopListId()));
        QVERIFY(desk.emergency->isFromHere(Step::StopList));
    }

    void stopListThatItsFirstWordSwitchedOn_goesBackWithAll()
    {
        Desk desk;
        QVERIFY(!desk.emergency->addStopWord(u"  "_s));
        QVERIFY(!desk.emergency->isFromHere(Step::StopList));
        QVERIFY(desk.emergency->addStopWord(u"كلكم"_s));
        QVERIFY(desk.emergency->isOn(Step::StopList));
        QCOMPARE(desk.emergency->switchedOn(), 1);
        desk.emergency->allBack();
        QVERIFY(!desk.rules.isOn(ModerationRules::stopListId()));
        QCOMPARE(desk.emergency->stopWords(), 1);
    }

    void stopListThatWasOnBefore_staysOnWithOneMoreWord()
    {
        Desk desk;
        QVERIFY(desk.rules.addWord(ModerationRules::stopListId(), u"كلكم"_s));
        QVERIFY(desk.emergency->addStopWord(u"اخرجوا"_s));
        QCOMPARE(desk.emergency->switchedOn(), 0);
        desk.emergency->allBack();
        QVERIFY(desk.rules.isOn(ModerationRules::stopListId()));
    }

    void programThatEndsInARaid_stillKnowsWhatWasBefore()
    {
        Desk desk;
        desk.emergency->setOn(Step::SlowActs, true);
        desk.emergency->setOn(Step::LooseRules, true);
        desk.begin();
        QCOMPARE(desk.emergency->switchedOn(), 2);
        QVERIFY(desk.rules.isLoosened());
        desk.emergency->allBack();
        QCOMPARE(desk.settings.undoSeconds(), 3);
        QVERIFY(!desk.rules.isLoosened());
    }

    void policy_decidesWhatItFixes()
    {
        Desk desk;
        Policy policy;
        policy.settings.insert(u"live/undoSeconds"_s, 2);
        applyPolicy(policy, desk.settings);
        QCOMPARE(desk.emergency->hindrance(Step::SlowActs), Emergency::Hindrance::Policy);
        desk.emergency->setOn(Step::SlowActs, true);
        QCOMPARE(desk.settings.undoSeconds(), 2);
        QVERIFY(!desk.emergency->isFromHere(Step::SlowActs));
    }

    void mates_areTheOtherModeratorsByLives()
    {
        Desk desk;
        for (const auto live : {LiveId{7}, LiveId{9}}) {
            LiveDetails details;
            details.id = live;
            details.moderators = live == LiveId{7}
                ? QList<UserId>{UserId{2}, UserId{300}, UserId{301}}
                : QList<UserId>{UserId{301}};
            desk.store.take(details);
        }
        desk.store.receive(comment(LiveId{9}, 901, 301, "hello", "Huda"));
        const auto mates = shiftMates(desk.store);
        QCOMPARE(mates.size(), 2); // not ourselves
        QCOMPARE(mates[0].id, UserId{301});
        QCOMPARE(mates[0].name, u"Huda"_s);
        QCOMPARE(mates[0].lives.size(), 2);
        QCOMPARE(mates[1].id, UserId{300});
        QVERIFY(mates[1].name.isEmpty());
    }
};

QTEST_GUILESS_MAIN(EmergencyTest)
#include "emergency_test.moc"
