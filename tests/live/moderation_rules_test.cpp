// SPDX-License-Identifier: MIT
#include "fakes/fake_clock.h"
#include "fakes/temporary_settings.h"
#include "live/flagged_comments.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;
using namespace wxm::fakes;
using moderation::Rule;

namespace {

Rule ruleOf(const QString &id, const QStringList &words)
{
    Rule rule;
    rule.id = id;
    rule.name = id;
    rule.words = words;
    return rule;
}

//! One open live with rules over it.
struct Desk {
    Desk() { store.open(LiveId{7}, UserId{2}); }
    void say(std::int64_t id, std::int64_t user, const QString &text)
    {
        const auto utf8 = text.toStdString();
        store.receive(
            CommentAdded{LiveId{7}, {CommentId{id}, UserId{user}, clock.wallMs(), "x", utf8}});
    }
    void setRules(const QList<Rule> &list)
    {
        rules.setRules(list);
        QTRY_COMPARE(rules.set()->rules(), list); // made by another thread
    }
    const std::deque<Flagged> &flags() const { return flagged.of(LiveId{7}); }

    FakeClock clock;
    TemporarySettings temporary;
    LiveStore store{clock, 20'000};
    ModerationRules rules{temporary.settings, {}};
    FlaggedComments flagged{store, rules};
};

} // namespace

class ModerationRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rules_areThereAfterTheNextStart()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"rules.json"_s);
        TemporarySettings temporary;
        auto rule = ruleOf(u"scams"_s, {u"نصاب"_s});
        rule.color = 4;
        {
            ModerationRules rules(temporary.settings, path);
            rules.setRules({rule});
        }
        const ModerationRules again(temporary.settings, path);
        QCOMPARE(again.rules(), QList{rule});
        QVERIFY(!again.fileWasDamaged());
        QCOMPARE(
            QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void damagedFile_isSetAside()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"rules.json"_s);
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("{\"format\": \"wxm-rules\", \"rules\": [{");
        file.close();
        TemporarySettings temporary;
        ModerationRules rules(temporary.settings, path);
        QVERIFY(rules.fileWasDamaged());
        QVERIFY(rules.rules().isEmpty());
        QVERIFY(QFile::exists(path + u".bad"_s));
        rules.setRules({ruleOf(u"a"_s, {u"b"_s})});
        QTRY_VERIFY(!rules.isSaving());
        QVERIFY(QFile::exists(path));
    }

    void word_isAddedToItsRuleAtOnce()
    {
        using Fault = ModerationRules::WordFault;
        Desk desk;
        auto &rules = desk.rules;
        auto off = ruleOf(u"off"_s, {u"old"_s});
        off.isOn = false;
        desk.setRules({ruleOf(u"scams"_s, {u"coins"_s})});
        desk.say(1, 12, u"free prizes"_s);
        QCOMPARE(rules.wordRule(), ModerationRules::watchWordsId());
        QVERIFY(rules.addWord(u"scams"_s, u"  prizes "_s));
        QCOMPARE(rules.rules()[0].words, (QStringList{u"coins"_s, u"prizes"_s}));
        QTRY_COMPARE(desk.flags().size(), std::size_t{1});
        QCOMPARE(rules.wordRule(), u"scams"_s); // the next one goes there, too
        QCOMPARE(rules.faultOfWord(u"scams"_s, u"prizes"_s), Fault::Known);
        QCOMPARE(rules.faultOfWord(u"scams"_s, u" \u0640 "_s), Fault::Nothing);
        QCOMPARE(rules.faultOfWord(u"gone"_s, u"x"_s), Fault::Full);
        QVERIFY(!rules.addWord(u"scams"_s, u"prizes"_s));
        QCOMPARE(rules.rules()[0].words.size(), 2);
        rules.setRules({off});
        QCOMPARE(rules.wordRule(), ModerationRules::watchWordsId());
        QVERIFY(rules.addWord(u"off"_s, u"new"_s));
        QVERIFY(rules.rules()[0].isOn);
    }

    void firstWord_makesTheRuleOfWatchWords()
    {
        Desk desk;
        QVERIFY(desk.rules.addWord(ModerationRules::watchWordsId(), u"coins"_s));
        QVERIFY(desk.rules.addWord(ModerationRules::watchWordsId(), u"prizes"_s));
        QCOMPARE(desk.rules.rules().size(), 1);
        QCOMPARE(desk.rules.rules()[0].id, ModerationRules::watchWordsId());
        QCOMPARE(desk.rules.rules()[0].words, (QStringList{u"coins"_s, u"prizes"_s}));
    }

    void refusedFile_keepsTheRulesInForce()
    {
        TemporarySettings temporary;
        ModerationRules rules(temporary.settings, u"/proc/nowhere/rules.json"_s);
        QSignalSpy ended(&rules, &ModerationRules::savingEnded);
        rules.setRules({ruleOf(u"a"_s, {u"b"_s})});
        QVERIFY(ended.wait());
        QVERIFY(!rules.isSaved());
        QCOMPARE(rules.rules().size(), 1);
    }

    void watchWords_becomeARuleOnce()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"rules.json"_s);
        TemporarySettings temporary;
        temporary.settings.watchWords.set({u"free  coins"_s, u"نصاب"_s, u"\u0640"_s, u"نصاب "_s});
        {
            ModerationRules rules(temporary.settings, path);
            QCOMPARE(rules.rules().size(), 1);
            QCOMPARE(rules.rules().first().id, ModerationRules::watchWordsId());
            QCOMPARE(rules.rules().first().words, QStringList({u"free coins"_s, u"نصاب"_s}));
            QCOMPARE(int(rules.rules().first().strictness), int(moderation::Strictness::Folded));
            // They leave the settings when they are in the other file.
            QVERIFY(!temporary.settings.watchWords().isEmpty());
            QTRY_VERIFY(temporary.settings.watchWords().isEmpty());
            rules.setRules({});
        }
        // What was thrown away does not come back.
        const ModerationRules again(temporary.settings, path);
        QVERIFY(again.rules().isEmpty());
    }

    void comment_isFlaggedAsItComes()
    {
        Desk desk;
        desk.setRules({ruleOf(u"second"_s, {u"coins"_s}), ruleOf(u"third"_s, {u"free coins"_s})});
        desk.say(901, 12, u"hello"_s);
        desk.say(902, 12, u"get FREEEE coins"_s);
        QCOMPARE(desk.flags().size(), std::size_t{1}); // at once, without a turn of the loop
        const auto &one = desk.flags().front();
        QCOMPARE(one.comment, CommentId{902});
        QCOMPARE(desk.flagged.ruleOf(one).id, u"second"_s); // the weightiest is first in the list
        QCOMPARE(one.others, 1U);
        QCOMPARE(desk.flagged.find(LiveId{7}, one.row), &one);
        QVERIFY(!desk.flagged.find(LiveId{7}, one.row - 1));
    }

    void otherRules_areAskedOfAllThatIsKept()
    {
        Desk desk;
        desk.setRules({ruleOf(u"a"_s, {u"nothing"_s})});
        const int count = int(FlaggedComments::kRowsAStep) * 2 + 10;
        for (int i = 1; i <= count; ++i)
            desk.say(i, 12, i == 1 || i == count ? u"a scam"_s : u"hello"_s);
        QVERIFY(desk.flags().empty());
        desk.setRules({ruleOf(u"b"_s, {u"scam"_s})});
        QTRY_COMPARE(desk.flags().size(), std::size_t{2});
        QCOMPARE(desk.flags().back().comment, CommentId{count});
        desk.setRules({});
        QVERIFY(desk.flags().empty());
    }

    void firstComment_isTheFirstStill()
    {
        Desk desk;
        desk.say(901, 12, u"one"_s);
        desk.say(902, 12, u"two"_s);
        desk.say(903, 13, u"three"_s);
        auto rule = ruleOf(u"new"_s, {});
        rule.kind = Rule::Kind::FirstComment;
        desk.setRules({rule});
        QTRY_COMPARE(desk.flags().size(), std::size_t{2});
        QCOMPARE(desk.flags().front().comment, CommentId{901});
        QCOMPARE(desk.flags().back().comment, CommentId{903});
    }

    void sameText_isARepeat()
    {
        Desk desk;
        auto rule = ruleOf(u"wave"_s, {});
        rule.kind = Rule::Kind::Repeats;
        rule.limit = 3;
        desk.setRules({rule});
        for (int i = 1; i <= 4; ++i)
            desk.say(i, 10 + i, u"come to my channel %1"_s.arg(i));
        QCOMPARE(desk.flags().size(), std::size_t{2}); // the third and the fourth
    }

    //! Another person may sign in next.
    void lastLiveClosed_forgetsTheWaves()
    {
        Desk desk;
        for (int i = 1; i <= 4; ++i)
            desk.say(i, 10 + i, u"come to my channel"_s);
        QCOMPARE(desk.flagged.waves().waves(2, 2, 0).size(), std::size_t{1});
        desk.store.close(LiveId{7});
        QVERIFY(desk.flagged.waves().waves(2, 2, 0).empty());
    }

    void evictedRow_isForgotten()
    {
        FakeClock clock;
        TemporarySettings temporary;
        LiveStore store(clock, 10);
        ModerationRules rules(temporary.settings, {});
        FlaggedComments flagged(store, rules);
        store.open(LiveId{7}, UserId{2});
        rules.setRules({ruleOf(u"a"_s, {u"scam"_s})});
        QTRY_COMPARE(rules.set()->rules().size(), 1);
        for (int i = 1; i <= 40; ++i)
            store.receive(
                CommentAdded{LiveId{7}, {CommentId{i}, UserId{12}, clock.wallMs(), "x", "a scam"}});
        QCOMPARE(flagged.of(LiveId{7}).size(), store.find(LiveId{7})->feed().size());
        store.close(LiveId{7});
        QVERIFY(flagged.of(LiveId{7}).empty());
    }
};

QTEST_MAIN(ModerationRulesTest)
#include "moderation_rules_test.moc"
