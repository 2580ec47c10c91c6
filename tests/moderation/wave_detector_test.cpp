// SPDX-License-Identifier: MIT
#include "moderation/wave_detector.h"

#include <QTest>

using namespace wxm;
using namespace wxm::moderation;
using namespace Qt::StringLiterals;

namespace {

constexpr EpochMs kStart = 1'780'600'000'000;

struct Feeds {
    WaveDetector detector;
    FoldedText folded;
    EpochMs now = kStart;

    const Wave *say(const QString &text, std::int64_t user, std::int64_t live = 7)
    {
        const auto utf8 = text.toStdString();
        folded.assign(std::string_view(utf8));
        return detector.add(folded, utf8, LiveId{live}, UserId{user}, now);
    }
};

} // namespace

class WaveDetectorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameWords_ofManyAreOneWave()
    {
        Feeds feeds;
        QVERIFY(!feeds.say(u"ادخلوا قناتي الثانية"_s, 1));
        for (int user = 2; user <= 12; ++user) {
            feeds.now += 500;
            QVERIFY(feeds.say(u"ادخلوا قناتي الثانية"_s, user, user % 2 == 0 ? 7 : 9));
        }
        const auto waves = feeds.detector.waves(5, 3, kStart);
        QCOMPARE(waves.size(), std::size_t{1});
        QCOMPARE(waves[0].comments, 12);
        QCOMPARE(waves[0].people, 12);
        QCOMPARE(waves[0].lives, 2);
        QCOMPARE(waves[0].lastMinute, 12);
        QCOMPARE(waves[0].firstMs, kStart);
        QCOMPARE(QString::fromStdString(waves[0].sample), u"ادخلوا قناتي الثانية"_s);
    }

    void spelling_makesNoOtherWave_data()
    {
        QTest::addColumn<QString>("other");
        QTest::newRow("stretched") << u"ادخلوااااا قناتي الثانيـــة"_s;
        QTest::newRow("marks") << u"اُدخُلوا قَناتي الثانية"_s;
        QTest::newRow("other forms") << u"أدخلوا قناتى الثانيه"_s;
        QTest::newRow("digits and emoji") << u"👉👉 ادخلوا قناتي الثانية 12345 🔥"_s;
        QTest::newRow("hidden characters") << u"ادخ\u200Bلوا قنا\u200Dتي الثانية"_s;
        QTest::newRow("signs between") << u"ادخلوا...قناتي///الثانية!!!"_s;
    }
    void spelling_makesNoOtherWave()
    {
        QFETCH(QString, other);
        Feeds feeds;
        feeds.say(u"ادخلوا قناتي الثانية"_s, 1);
        const auto *wave = feeds.say(other, 2);
        QVERIFY(wave);
        QCOMPARE(wave->comments, 2);
    }

    void longText_isTheSameWithMoreInFrontOrBehind()
    {
        const auto text = u"اربح عملات مجانية من هذا الرابط قبل ما ينتهي العرض"_s;
        Feeds feeds;
        feeds.say(text, 1);
        QVERIFY(feeds.say(text + u" يا فهد"_s, 2));
        QVERIFY(feeds.say(u"والله العظيم "_s + text, 3));
        QCOMPARE(feeds.detector.waves(3, 3, kStart).size(), std::size_t{1});
    }

    void differentWords_areNoWave()
    {
        Feeds feeds;
        feeds.say(u"ما شاء الله عليك"_s, 1);
        QVERIFY(!feeds.say(u"صوتك يريح القلب"_s, 2));
        QVERIFY(!feeds.say(u"السلام عليكم كيف حالكم اليوم يا جماعة"_s, 3));
        QVERIFY(!feeds.say(u"السلام عليكم من جدة ونحبكم كثير والله"_s, 4));
    }

    void emojiAlone_areAWaveOfTheirOwnKind()
    {
        Feeds feeds;
        QVERIFY(!feeds.say(u"🐍🐍🐍🐍🐍🐍"_s, 1));
        const auto *longer = feeds.say(u"🐍🐍🐍 🐍🐍🐍🐍🐍!!"_s, 2);
        QVERIFY(longer);
        QCOMPARE(longer->people, 2);
        const auto id = longer->id;
        QVERIFY(!feeds.say(u"🔥🔥🔥🔥🔥🔥"_s, 3)); // others
        QVERIFY(!feeds.say(u"🐍🔥🐍🔥🐍🔥"_s, 4));
        QVERIFY(!feeds.say(u"123 456 !!! ???"_s, 5)); // no emoji at all
        QVERIFY(!feeds.say(u"123 456 !!! ???"_s, 6));
        const auto *third = feeds.say(u"🐍🐍🐍🐍🐍🐍🐍"_s, 7);
        QVERIFY(third);
        QCOMPARE(third->id, id);
    }

    void shortWords_areNoWave()
    {
        Feeds feeds;
        for (int user = 1; user < 20; ++user) {
            QVERIFY(!feeds.say(u"هههههه"_s, user));
            QVERIFY(!feeds.say(u"🔥🔥🔥"_s, user));
            QVERIFY(!feeds.say(u"hello"_s, user));
        }
    }

    void onePerson_isOnePerson()
    {
        Feeds feeds;
        for (int i = 0; i < 10; ++i)
            feeds.say(u"اشتركوا في حسابي"_s, 5);
        QVERIFY(feeds.detector.waves(5, 2, kStart).empty());
        QCOMPARE(feeds.detector.waves(5, 1, kStart).front().people, 1);
    }

    void wave_isForgottenAfterItsTime()
    {
        Feeds feeds;
        feeds.say(u"اشتركوا في حسابي"_s, 1);
        feeds.now += WaveDetector::kForgottenMs + 1;
        QVERIFY(!feeds.say(u"اشتركوا في حسابي"_s, 2));
    }

    void lastMinute_forgetsWhatIsOlder()
    {
        Feeds feeds;
        for (int i = 0; i < 5; ++i)
            feeds.say(u"اشتركوا في حسابي"_s, i);
        feeds.now += 61'000;
        const auto *wave = feeds.say(u"اشتركوا في حسابي"_s, 9);
        QCOMPARE(wave->comments, 6);
        QCOMPARE(wave->lastMinute, 1);
    }

    //! An hour of a thousand different comments a second, and a wave among them.
    void memory_staysTheSame()
    {
        Feeds feeds;
        const auto before = feeds.detector.memory();
        QVERIFY2(before <= 8 * 1024 * 1024, qPrintable(QString::number(before)));
        for (int i = 0; i < 200'000; ++i) {
            feeds.now += 18;
            // Letters from the number, so that each is another text.
            QString text = u"comment "_s;
            for (int left = i + 1'000'000; left > 0; left /= 20)
                text += QChar(u'a' + left % 20) + u"x"_s;
            feeds.say(text, i);
            if (i % 1'000 == 0)
                feeds.say(u"ادخلوا قناتي الثانية"_s, i);
        }
        QCOMPARE(feeds.detector.memory(), before);
        const auto waves = feeds.detector.waves(100, 10, feeds.now - 60'000);
        QCOMPARE(waves.size(), std::size_t{1});
        QCOMPARE(waves[0].comments, 200);
    }
};

QTEST_APPLESS_MAIN(WaveDetectorTest)
#include "wave_detector_test.moc"
