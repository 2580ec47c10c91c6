// SPDX-License-Identifier: MIT
#include "base/bidi.h"
#include "chat/reply_text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

QHash<ReplyValue, QString> values()
{
    return {{ReplyValue::Name, u"نورة العتيبي"_s}, {ReplyValue::Number, u"12"_s}};
}

QString partOf(const FilledReply &filled, const FilledReply::Range &range)
{
    return filled.text.mid(range.start, range.length);
}

} // namespace

class ReplyTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void side_isThatOfItsLetters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isArabic");
        QTest::newRow("arabic") << u"أهلًا"_s << true;
        QTest::newRow("english") << u"Hello"_s << false;
        QTest::newRow("brace-first") << u"{name}، أهلًا وسهلًا"_s << true;
        QTest::newRow("arabic-brace-first") << u"{الاسم}, welcome"_s << false;
        QTest::newRow("second-line") << u"👋\n12\nأهلًا"_s << true;
        QTest::newRow("nothing") << u"12"_s << false;
    }
    void side_isThatOfItsLetters()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isArabic);
        QCOMPARE(sideOfText(text), isArabic ? ReplySide::Arabic : ReplySide::English);
    }
    void customer_isAnsweredInWhatMostOfTheLastFiveAreWrittenIn()
    {
        QCOMPARE(sideOfMessages({}), std::nullopt);
        QCOMPARE(sideOfMessages({u"👍"_s, u"12"_s}), std::nullopt);
        QCOMPARE(sideOfMessages({u"ok"_s, u"وين حسابي"_s, u"السلام عليكم"_s}), ReplySide::Arabic);
        QCOMPARE(sideOfMessages({u"hello"_s, u"أهلا"_s}), ReplySide::English); // the newest
        // The sixth is of another day.
        QCOMPARE(sideOfMessages({u"hi"_s, u"أ"_s, u"hi"_s, u"12"_s, u"12"_s, u"أ"_s, u"أ"_s}),
            ReplySide::English);
    }
    void words_ofBothLanguagesMeanTheSameValue()
    {
        for (int i = 0; i < kReplyValues; ++i) {
            for (const auto side : {ReplySide::English, ReplySide::Arabic})
                QCOMPARE(replyValue(replyWord(ReplyValue(i), side)), ReplyValue(i));
        }
        QCOMPARE(replyValue(u"NAME"), ReplyValue::Name);
        QCOMPARE(replyValue(u"amount"), std::nullopt);
    }
    void places_areFilled_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("filled");
        QTest::addColumn<QStringList>("open");
        QTest::newRow("english") << u"Hi {name}."_s << u"Hi نورة العتيبي."_s << QStringList();
        QTest::newRow("arabic") << u"أهلًا {الاسم}،"_s << u"أهلًا نورة العتيبي،"_s << QStringList();
        QTest::newRow("spaced") << u"Hi { NAME }"_s << u"Hi { NAME }"_s << QStringList();
        QTest::newRow("open") << u"{amount} for {name}, {how long}"_s
                              << u"{amount} for نورة العتيبي, {how long}"_s
                              << QStringList{u"{amount}"_s, u"{how long}"_s};
        QTest::newRow("unknown-value")
            << u"{subject}"_s << u"{subject}"_s << QStringList{u"{subject}"_s};
        QTest::newRow("json") << u"{\"a\": 1} { } {1}"_s << u"{\"a\": 1} { } {1}"_s
                              << QStringList();
        QTest::newRow("format") << u"%1 {number} 100%"_s << u"%1 12 100%"_s << QStringList();
    }
    void places_areFilled()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, filled);
        QFETCH(const QStringList, open);
        const auto result = fillReply(text, values());
        QCOMPARE(result.text, filled);
        QStringList places;
        for (const auto &range : result.places)
            places.append(partOf(result, range));
        QCOMPARE(places, open);
        QCOMPARE(openPlaces(filled), open);
    }
    void value_isNotReadAgain()
    {
        // A customer called "{amount}" is a name, no place.
        const auto result = fillReply(u"Hi {name}"_s, {{ReplyValue::Name, u"{amount}"_s}});
        QVERIFY(result.places.isEmpty());
        QCOMPARE(result.text, u"Hi {amount}"_s);
    }
    void values_areIsolatedOnScreenAndPlainInWhatIsSent()
    {
        const auto filled = fillReply(u"Hi {name}, 50 SAR to {account}."_s, values());
        QCOMPARE(filled.text, u"Hi نورة العتيبي, 50 SAR to {account}."_s);
        QCOMPARE(withoutBidiControls(filled.text), filled.text);
        const auto shown = shownReply(filled);
        QCOMPARE(partOf(shown, shown.values.first()), isolate(u"نورة العتيبي"));
        const auto place = partOf(shown, shown.places.first());
        QCOMPARE(withoutBidiControls(place).simplified(), u"1 account"_s);
        // Nothing of it can be torn apart at the end of a line.
        QVERIFY(!place.contains(u' '));
        QVERIFY(shown.text.startsWith(u"Hi "_s) && shown.text.endsWith(u'.'));
    }
    void tab_goesRoundThePlaces()
    {
        const QString text = u"{a} b {c} {d}"_s;
        QCOMPARE(placeAfter(text, 0)->word, u"a"_s);
        QCOMPARE(placeAfter(text, 3)->word, u"c"_s);
        QCOMPARE(placeAfter(text, 13)->word, u"a"_s);
        QCOMPARE(placeBefore(text, 13)->word, u"d"_s);
        QCOMPARE(placeBefore(text, 6)->word, u"a"_s);
        QCOMPARE(placeBefore(text, 0)->word, u"d"_s);
        QVERIFY(!placeAfter(u"nothing"_s, 0) && !placeBefore(u"nothing"_s, 0));
    }
    void sides_areComparedByTheirPlaces_data()
    {
        QTest::addColumn<QString>("arabic");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QStringList>("englishLacks");
        QTest::addColumn<QStringList>("arabicLacks");
        QTest::newRow("same") << u"{الاسم} {المبلغ} {المدة}"_s << u"{name} {amount} {how long}"_s
                              << QStringList() << QStringList();
        QTest::newRow("english-lacks-a-place")
            << u"{المبلغ} {المدة}"_s << u"{amount}"_s << QStringList{u"المدة"_s} << QStringList();
        QTest::newRow("arabic-lacks-a-place")
            << u""_s << u"{amount}"_s << QStringList() << QStringList{u"amount"_s};
        QTest::newRow("values") << u"{الاسم} {الموظف}"_s << u"{name} {date}"_s
                                << QStringList{u"agent"_s} << QStringList{u"التاريخ"_s};
        QTest::newRow("namesake") << u"{amount} {المدة}"_s << u"{amount}"_s
                                  << QStringList{u"المدة"_s} << QStringList();
        QTest::newRow("twice-is-once")
            << u"{المبلغ} {المبلغ}"_s << u"{amount}"_s << QStringList() << QStringList();
    }
    void sides_areComparedByTheirPlaces()
    {
        QFETCH(const QString, arabic);
        QFETCH(const QString, english);
        const auto difference = sideDifference(arabic, english);
        QTEST(difference.englishLacks, "englishLacks");
        QTEST(difference.arabicLacks, "arabicLacks");
    }
};

QTEST_GUILESS_MAIN(ReplyTextTest)
#include "reply_text_test.moc"
