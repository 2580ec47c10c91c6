// SPDX-License-Identifier: MIT
#include "live/fake_live_api.h"
#include "live/night_watch.h"
#include "settings/policy.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;
using moderation::Rule;
using State = NightWatch::State;

namespace {

constexpr LiveId kLive{7};
constexpr std::int64_t kMinuteMs = 60'000;

Rule ruleOf(const QString &id, const QString &word, bool removesAtNight)
{
    Rule rule;
    rule.id = rule.name = id;
    rule.words = QStringList{word};
    rule.removesAtNight = removesAtNight;
    return rule;
}

//! A live, a rule that is marked and one that is not; the policy allows the watch unless a test
//! says otherwise.
struct Desk {
    explicit Desk(bool isAllowed = true, bool hasStaff = true)
    {
        if (isAllowed) {
            Policy policy;
            policy.settings.insert(u"live/nightAllowed"_s, true);
            applyPolicy(policy, settings);
        }
        settings.nightWatch.set(true);
        store.open(kLive, UserId{2});
        if (hasStaff)
            tellStaff();
        rules.setRules(
            {ruleOf(u"Other"_s, u"weather"_s, false), ruleOf(u"Insults"_s, u"نصاب"_s, true)});
        QTRY_COMPARE(rules.set()->rules().size(), 2);
        night.setReason(u"Night: %1"_s);
        night.setEndWords([](NightWatch::End end, int removed) {
            return u"%1, %2 removed"_s.arg(int(end)).arg(removed);
        });
    }
    void tellStaff()
    {
        LiveDetails details;
        details.id = kLive;
        details.streamerId = UserId{60};
        details.moderators = QList<UserId>{UserId{300}};
        store.take(details);
    }
    void wait(std::int64_t ms)
    {
        clock.advanceMs(ms);
        night.look();
        actions.advance();
    }
    void say(std::string_view words, std::int64_t user = 12)
    {
        ++m_id;
        store.receive(
            CommentAdded{kLive, {CommentId{m_id}, UserId{user}, clock.wallMs(), "Sara", words}});
    }
    //! What the journal has of the watch itself, the oldest first.
    QStringList nights() const
    {
        QStringList told;
        const auto all = log.entries();
        for (auto one = all.rbegin(); one != all.rend(); ++one) {
            if (one->line.kind == JournalEntry::Kind::NightBegan)
                told << u"began: "_s + one->line.reason;
            else if (one->line.kind == JournalEntry::Kind::NightEnded)
                told << u"ended: "_s + one->line.reason;
        }
        return told;
    }
    std::size_t pending() const { return actions.pending().size(); }

    FakeLiveApi api;
    FakeClock &clock = api.clock;
    TemporarySettings temporary;
    Settings &settings = temporary.settings;
    LiveStore store{clock, 1'000};
    ModerationRules rules{settings, {}};
    FlaggedComments flagged{store, rules};
    LiveActions actions{store, api, settings, clock};
    ActLog log{settings, clock};
    NightWatch night{store, rules, flagged, actions, log, settings, clock};

private:
    std::int64_t m_id = 900;
};

} // namespace

class NightWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void watch_needsThePolicyTheSettingAndAMarkedRule()
    {
        Desk alone(false);
        alone.settings.nightAllowed.set(true); // by a person: counts for nothing
        alone.wait(60 * kMinuteMs);
        QCOMPARE(alone.night.state(), State::Off);
        alone.say("يا نصاب");
        QCOMPARE(alone.pending(), std::size_t{0});

        Desk desk;
        QCOMPARE(desk.night.state(), State::Attended);
        desk.settings.nightWatch.set(false);
        QCOMPARE(desk.night.state(), State::Off);
        desk.settings.nightWatch.set(true);
        auto rules = desk.rules.rules();
        rules[1].removesAtNight = false;
        QSignalSpy made(&desk.rules, &ModerationRules::setChanged);
        desk.rules.setRules(rules);
        QTRY_COMPARE(made.size(), 1);
        desk.wait(60 * kMinuteMs);
        QCOMPARE(desk.night.state(), State::Off);
    }

    void watch_beginsWhenNobodyWasThereForLongAndRemovesByMarkedRules()
    {
        Desk desk;
        desk.say("يا نصاب"); // before it began
        desk.wait(14 * kMinuteMs);
        QCOMPARE(desk.night.state(), State::Attended);
        desk.say("يا نصاب");
        desk.wait(kMinuteMs);
        QCOMPARE(desk.night.state(), State::Watching);
        QCOMPARE(desk.pending(), std::size_t{0}); // those are judged by people
        desk.say("nice weather");
        desk.say("hello");
        QCOMPARE(desk.pending(), std::size_t{0});
        desk.say("يا نصّـــاب");
        desk.say("weather نصاب"); // the marked rule is not the weightiest
        QCOMPARE(desk.pending(), std::size_t{2});
        QCOMPARE(desk.night.removed(), 2);
        const auto &first = desk.actions.pending().front();
        QCOMPARE(int(first.action), int(Action::RemoveComment));
        QCOMPARE(first.target.comment, CommentId{905});
        QCOMPARE(first.target.reason, u"Night: Insults"_s);
        desk.wait(5'000);
        QCOMPARE(desk.api.count(u"lives.removeComment"_s), 1); // out by the usual way, one by one
    }

    void markedRuleBehindAnother_actsByWhatTheCommentWasWhenItCame_data()
    {
        QTest::addColumn<Rule::Kind>("kind");
        QTest::addColumn<int>("removed");
        QTest::newRow("filter") << Rule::Kind::Filter << 1;
        QTest::newRow("first comment") << Rule::Kind::FirstComment << 1;
        QTest::newRow("repeats") << Rule::Kind::Repeats << 2; // the third and the fourth
    }
    void markedRuleBehindAnother_actsByWhatTheCommentWasWhenItCame()
    {
        QFETCH(Rule::Kind, kind);
        Desk desk;
        Rule marked;
        marked.id = marked.name = u"Marked"_s;
        marked.kind = kind;
        marked.filter = u"count < 2"_s;
        marked.limit = 3;
        marked.removesAtNight = true;
        QSignalSpy made(&desk.rules, &ModerationRules::setChanged);
        desk.rules.setRules({desk.rules.rules().first(), marked});
        QTRY_COMPARE(made.size(), 1);
        desk.wait(15 * kMinuteMs);
        for (int i = 0; i < 4; ++i)
            desk.say("lovely weather today");
        QCOMPARE(desk.flagged.of(kLive).size(), std::size_t{4}); // all of them by the first rule
        QTEST(desk.night.removed(), "removed");
        QCOMPARE(desk.actions.pending().front().target.reason, u"Night: Marked"_s);
    }

    void staff_areNeverTouched()
    {
        Desk desk;
        desk.wait(15 * kMinuteMs);
        for (const auto user : {60, 300, 2})
            desk.say("يا نصاب", user);
        QCOMPARE(desk.pending(), std::size_t{0});
    }

    //! An empty list may only mean that the reading failed: any comment may be of staff.
    void staffThatNobodyHasToldOf_nothingIsRemovedUntilItIsKnown()
    {
        Desk desk(true, false);
        LiveDetails details;
        details.id = kLive;
        details.streamerId = UserId{60};
        desk.store.take(details); // without moderators
        desk.wait(15 * kMinuteMs);
        QCOMPARE(desk.night.state(), State::Watching);
        QCOMPARE(desk.night.withoutStaff(), QList{kLive});
        desk.say("يا نصاب", 300);
        QCOMPARE(desk.pending(), std::size_t{0});
        QSignalSpy changed(&desk.night, &NightWatch::changed);
        desk.tellStaff();
        QCOMPARE(changed.size(), 1);
        QVERIFY(desk.night.withoutStaff().isEmpty());
        QCOMPARE(desk.pending(), std::size_t{0});
        desk.say("يا نصاب");
        QCOMPARE(desk.pending(), std::size_t{1});
    }

    void ourselvesUnknown_nothingIsRemoved()
    {
        Desk desk;
        desk.store.close(kLive);
        desk.store.open(kLive, {});
        desk.tellStaff();
        desk.wait(15 * kMinuteMs);
        QCOMPARE(desk.night.withoutStaff(), QList{kLive});
        desk.say("يا نصاب");
        QCOMPARE(desk.pending(), std::size_t{0});
    }

    void history_thatIsReadMeanwhileIsLeftAlone()
    {
        Desk desk;
        desk.wait(15 * kMinuteMs);
        const auto of = [&](std::int64_t id, EpochMs at) {
            return Comment{CommentId{id}, UserId{12}, u"Sara"_s, u"يا نصاب"_s, at};
        };
        desk.store.merge(kLive, {of(1, desk.clock.wallMs() - kMinuteMs), of(2, kUnknownTime)});
        QCOMPARE(desk.flagged.of(kLive).size(), std::size_t{2});
        QCOMPARE(desk.pending(), std::size_t{0});
        desk.store.receive(
            CommentAdded{kLive, {CommentId{950}, UserId{12}, kUnknownTime, "Sara", "يا نصاب"}});
        QCOMPARE(desk.pending(), std::size_t{1}); // told just now, though it has no time
    }

    void clockOfThisComputer_countsForNothing_data()
    {
        QTest::addColumn<std::int64_t>("aheadMs");
        QTest::newRow("ahead") << 60 * kMinuteMs;
        QTest::newRow("behind") << -60 * kMinuteMs;
    }
    void clockOfThisComputer_countsForNothing()
    {
        QFETCH(std::int64_t, aheadMs);
        Desk desk;
        const auto serverMs = [&] { return desk.clock.wallMs() - aheadMs; };
        const auto told = [&](std::int64_t id) {
            desk.store.receive(
                CommentAdded{kLive, {CommentId{id}, UserId{12}, serverMs(), "Sara", "يا نصاب"}});
        };
        told(950);
        desk.wait(15 * kMinuteMs);
        QCOMPARE(desk.night.state(), State::Watching);
        desk.store.merge(kLive,
            {Comment{
                CommentId{1}, UserId{12}, u"Sara"_s, u"يا نصاب"_s, serverMs() - 30 * kMinuteMs}});
        QCOMPARE(desk.pending(), std::size_t{0}); // older than what was there when it began
        told(951);
        QCOMPARE(desk.pending(), std::size_t{1});
    }

    void person_whoComesEndsIt()
    {
        Desk desk;
        desk.wait(15 * kMinuteMs);
        desk.say("يا نصاب");
        desk.night.noteInput();
        QCOMPARE(desk.night.state(), State::Attended);
        QCOMPARE(desk.night.removed(), 1); // to be read
        desk.say("يا نصاب");
        QCOMPARE(desk.pending(), std::size_t{1});
        const auto since = desk.night.sinceMs();
        desk.wait(15 * kMinuteMs);
        desk.say("يا نصاب");
        QCOMPARE(desk.night.removed(), 2); // nobody has read of the first
        QCOMPARE(desk.night.sinceMs(), since);
        desk.night.setRead();
        QCOMPARE(desk.night.removed(), 0);
    }

    void colleague_whoActsIsSomebody()
    {
        Desk desk;
        desk.wait(14 * kMinuteMs);
        desk.log.add({.kind = JournalEntry::Kind::CommentRemoved, .end = ActLine::End::Seen});
        desk.wait(kMinuteMs);
        QCOMPARE(desk.night.state(), State::Attended);
        desk.wait(14 * kMinuteMs + 1);
        QCOMPARE(desk.night.state(), State::Watching);
        desk.log.add({.kind = JournalEntry::Kind::CommentRemoved, .end = ActLine::End::Seen});
        desk.say("يا نصاب");
        QCOMPARE(desk.pending(), std::size_t{0}); // looked at before each act
    }

    void brake_stopsItUntilAPersonLetsItGoOn()
    {
        Desk desk;
        desk.settings.brakeActs.set(0); // whatever a person set for their own hands
        desk.wait(15 * kMinuteMs);
        for (int i = 0; i < NightWatch::kMost + 5; ++i)
            desk.say("يا نصاب", 100 + i);
        QCOMPARE(desk.pending(), std::size_t{NightWatch::kMost});
        QCOMPARE(desk.night.state(), State::Stopped);
        QVERIFY(!desk.actions.isBraked());
        desk.wait(60 * kMinuteMs);
        desk.night.noteInput();
        desk.say("يا نصاب");
        QCOMPARE(desk.night.state(), State::Stopped);
        desk.night.goOn();
        QCOMPARE(desk.night.state(), State::Attended);
        desk.wait(15 * kMinuteMs);
        QCOMPARE(desk.night.state(), State::Watching);
    }

    void stop_outlastsTheLives()
    {
        Desk desk;
        desk.wait(15 * kMinuteMs);
        for (int i = 0; i < NightWatch::kMost; ++i)
            desk.say("يا نصاب", 100 + i);
        QCOMPARE(desk.night.state(), State::Stopped);
        desk.store.close(kLive);
        QCOMPARE(desk.night.state(), State::Stopped);
        desk.store.open(kLive, UserId{2});
        desk.tellStaff();
        desk.wait(60 * kMinuteMs);
        QCOMPARE(desk.night.state(), State::Stopped);
        desk.settings.nightWatch.set(false); // a person
        QCOMPARE(desk.night.state(), State::Off);
    }

    void whatItDid_isNotToldToTheNextAccount()
    {
        Desk desk;
        desk.wait(15 * kMinuteMs);
        desk.say("يا نصاب");
        QCOMPARE(desk.night.removed(), 1);
        QSignalSpy changed(&desk.night, &NightWatch::changed);
        desk.night.forget();
        QCOMPARE(desk.night.removed(), 0);
        QCOMPARE(changed.size(), 1);
    }

    void slowStream_isNoReasonToStop()
    {
        Desk desk;
        desk.wait(15 * kMinuteMs);
        for (int i = 0; i < 2 * NightWatch::kMost; ++i) {
            desk.say("يا نصاب", 100 + i);
            desk.clock.advanceMs(2'000);
        }
        QCOMPARE(desk.night.state(), State::Watching);
        QCOMPARE(desk.night.removed(), 2 * NightWatch::kMost);
        QVERIFY(!desk.actions.isBraked()); // nobody pressed anything
    }

    void loosestRules_areNotActedBy()
    {
        Desk desk;
        QSignalSpy made(&desk.rules, &ModerationRules::setChanged);
        desk.rules.setLoosened(true);
        QTRY_COMPARE(made.size(), 1);
        desk.wait(15 * kMinuteMs);
        QCOMPARE(desk.night.state(), State::Loosened);
        desk.say("يا نصاب");
        QCOMPARE(desk.pending(), std::size_t{0});
    }

    void otherRules_doNotReachBack()
    {
        Desk desk;
        desk.wait(15 * kMinuteMs);
        desk.say("free coins");
        auto rules = desk.rules.rules();
        rules.append(ruleOf(u"Prizes"_s, u"coins"_s, true));
        QSignalSpy made(&desk.rules, &ModerationRules::setChanged);
        desk.rules.setRules(rules);
        QTRY_COMPARE(made.size(), 1);
        QVERIFY(!desk.flagged.of(kLive).empty());
        QCOMPARE(desk.pending(), std::size_t{0});
        desk.say("free coins");
        QCOMPARE(desk.pending(), std::size_t{1});
    }

    void watch_standsInTheJournalFromItsBeginToItsEnd()
    {
        const auto ended = [](NightWatch::End end, int removed) {
            return u"ended: %1, %2 removed"_s.arg(int(end)).arg(removed);
        };
        const auto began = u"began: Insults"_s;
        Desk desk;
        desk.wait(15 * kMinuteMs);
        QStringList expected{began};
        QCOMPARE(desk.nights(), expected);
        desk.say("يا نصاب");
        desk.say("يا نصاب", 13);
        desk.night.noteInput();
        expected << ended(NightWatch::End::SomebodyCame, 2);
        QCOMPARE(desk.nights(), expected);
        const auto last = desk.log.entries().first().line;
        QCOMPARE(last.atMs, desk.clock.wallMs());
        QVERIFY(!last.live.isValid()); // of the whole desk
        QCOMPARE(int(last.end), int(ActLine::End::Done));
        desk.wait(15 * kMinuteMs); // again, and nothing happens
        desk.settings.nightWatch.set(false);
        expected << began << ended(NightWatch::End::NothingToDo, 0);
        QCOMPARE(desk.nights(), expected);
        desk.settings.nightWatch.set(true);
        desk.wait(15 * kMinuteMs);
        QSignalSpy made(&desk.rules, &ModerationRules::setChanged);
        desk.rules.setLoosened(true);
        QTRY_COMPARE(made.size(), 1);
        expected << began << ended(NightWatch::End::Loosened, 0);
        QCOMPARE(desk.nights(), expected);
        desk.rules.setLoosened(false);
        QTRY_COMPARE(made.size(), 2);
        for (int i = 0; i < NightWatch::kMost; ++i)
            desk.say("يا نصاب", 100 + i);
        expected << began << ended(NightWatch::End::Stopped, NightWatch::kMost);
        QCOMPARE(desk.nights(), expected);
        desk.night.goOn();
        QCOMPARE(desk.nights(), expected);
    }

    void programThatIsClosed_endsTheWatchInTheJournal()
    {
        Desk desk;
        QStringList told;
        {
            NightWatch other(desk.store, desk.rules, desk.flagged, desk.actions, desk.log,
                desk.settings, desk.clock);
            other.setEndWords([&told](NightWatch::End end, int) {
                told << QString::number(int(end));
                return told.last();
            });
            desk.clock.advanceMs(15 * kMinuteMs);
            other.look();
            QCOMPARE(other.state(), State::Watching);
        }
        QCOMPARE(told, QStringList{QString::number(int(NightWatch::End::ProgramClosed))});
        QCOMPARE(desk.nights().size(), 2);
    }

    void noLive_noWatch()
    {
        Desk desk;
        desk.wait(15 * kMinuteMs);
        QCOMPARE(desk.night.state(), State::Watching);
        desk.store.close(kLive);
        QCOMPARE(desk.night.state(), State::Off); // no live, no watch
    }
};

QTEST_GUILESS_MAIN(NightWatchTest)
#include "night_watch_test.moc"
