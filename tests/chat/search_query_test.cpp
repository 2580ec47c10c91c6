// SPDX-License-Identifier: MIT
#include "chat/search_query.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

using Kind = SearchPart::Kind;

const QDate kToday(2026, 6, 9);

SearchQuery parsed(const QString &typed) { return parseSearch(typed, kToday); }
EpochMs startOf(int year, int month, int day)
{
    return QDate(year, month, day).startOfDay().toMSecsSinceEpoch();
}

} // namespace

class SearchQueryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void words_areTakenApart()
    {
        const auto query = parsed(u"  تحويل \"راتب الشهر\" -بنك wxm.com  "_s);
        QCOMPARE(query.words, (QStringList{u"تحويل"_s, u"wxm.com"_s}));
        QCOMPARE(query.exact, QStringList{u"راتب الشهر"_s});
        QCOMPARE(query.excluded, QStringList{u"بنك"_s});
    }
    void nothingOrSignsAlone_askForNothing()
    {
        QVERIFY(parsed({}).isEmpty());
        QVERIFY(parsed(u"   "_s).isEmpty());
        QVERIFY(parsed(u"- \"\" from:"_s).isEmpty());
    }
    void operators_areTheSameInBothLanguages_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("arabic");
        QTest::newRow("from") << u"from:customer"_s << u"من:العميل"_s;
        QTest::newRow("staff") << u"from:staff"_s << u"من:موظف"_s;
        QTest::newRow("me") << u"from:me"_s << u"من:أنا"_s;
        QTest::newRow("in") << u"in:support"_s << u"في:الدعم"_s;
        QTest::newRow("messages") << u"in:messages"_s << u"في:الرسائل"_s;
        QTest::newRow("number") << u"in:#41"_s << u"في:٤١"_s;
        QTest::newRow("language") << u"lang:arabic"_s << u"لغة:عربي"_s;
        QTest::newRow("other-language") << u"LANG:en"_s << u"لُغه:إنجليزي"_s;
        QTest::newRow("link") << u"has:link"_s << u"فيه:رابط"_s;
        QTest::newRow("file") << u"has:file"_s << u"فيه:صورة"_s;
        QTest::newRow("before") << u"before:2026-06-07"_s << u"قبل:٢٠٢٦-٠٦-٠٧"_s;
        QTest::newRow("after") << u"after:yesterday"_s << u"بعد:أمس"_s;
        QTest::newRow("days") << u"after:3d"_s << u"بعد:٣ي"_s;
    }
    void operators_areTheSameInBothLanguages()
    {
        QFETCH(const QString, english);
        QFETCH(const QString, arabic);
        auto one = parsed(english);
        auto other = parsed(arabic);
        QVERIFY(!one.isEmpty());
        QCOMPARE(one.parts.size(), 1);
        QCOMPARE(other.parts.size(), 1);
        QVERIFY(one.parts.first().kind == Kind::Condition);
        QVERIFY(one.parts.first().op == other.parts.first().op);
        one.parts.clear();
        other.parts.clear();
        QVERIFY(one == other);
    }
    void name_isFoldedAndMayStandInQuotes()
    {
        QCOMPARE(parsed(u"from:\"فهد الحربى\" تحويل"_s).from.names, QStringList{u"فهد الحربي"_s});
        QCOMPARE(parsed(u"in:Noura"_s).in.names, QStringList{u"noura"_s});
        QCOMPARE(parsed(u"from:12"_s).from.ids, QList<UserId>{UserId{12}});
    }
    void value_mayStandBehindASpace()
    {
        const auto query = parsed(u"from: customer has: link تحويل"_s);
        QVERIFY(query.from.customers);
        QVERIFY(query.hasLink);
        QCOMPARE(query.words, QStringList{u"تحويل"_s});
    }
    void operatorWithoutValue_isUnfinishedAndTakesNoOther()
    {
        const auto query = parsed(u"from: has:link"_s);
        QCOMPARE(query.parts.size(), 2);
        QVERIFY(query.parts[0].kind == Kind::Unfinished);
        QVERIFY(query.hasLink);
        QVERIFY(query.from.isAny());
    }
    void unknownOperator_isNamedAndAsksForNothing()
    {
        const auto query = parsed(u"colour:red تحويل"_s);
        QCOMPARE(query.parts.size(), 2);
        QVERIFY(query.parts[0].kind == Kind::Unknown);
        QCOMPARE(query.parts[0].name, u"colour"_s);
        QCOMPARE(query.parts[0].value, u"red"_s);
        QCOMPARE(query.words, QStringList{u"تحويل"_s});
    }
    void valueThatIsNone_isNamed()
    {
        QVERIFY(parsed(u"before:soon"_s).parts.first().kind == Kind::BadValue);
        QVERIFY(parsed(u"before:31/2"_s).parts.first().kind == Kind::BadValue);
        QVERIFY(parsed(u"lang:fr"_s).parts.first().kind == Kind::BadValue);
        QVERIFY(parsed(u"has:hope"_s).isEmpty());
    }
    void timesAndAddresses_areNoOperators()
    {
        const auto query = parsed(u"10:30 https://wxm.example/a"_s);
        QCOMPARE(query.words, (QStringList{u"10:30"_s, u"https://wxm.example/a"_s}));
    }
    void days_areReadAsTheyAreWritten_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        QTest::newRow("iso") << u"2026-06-07"_s << QDate(2026, 6, 7);
        QTest::newRow("month") << u"2026-05"_s << QDate(2026, 5, 1);
        QTest::newRow("day-first") << u"7/6"_s << QDate(2026, 6, 7);
        QTest::newRow("of-last-year") << u"20/12"_s << QDate(2025, 12, 20);
        QTest::newRow("with-year") << u"7/6/25"_s << QDate(2025, 6, 7);
        QTest::newRow("arabic-digits") << u"٧/٦"_s << QDate(2026, 6, 7);
        QTest::newRow("today") << u"اليوم"_s << kToday;
        QTest::newRow("ago") << u"10d"_s << QDate(2026, 5, 30);
    }
    void days_areReadAsTheyAreWritten()
    {
        QFETCH(const QString, typed);
        QFETCH(const QDate, day);
        const auto start = day.startOfDay().toMSecsSinceEpoch();
        QCOMPARE(parsed(u"after:"_s + typed).after, start);
        QCOMPARE(parsed(u"before:"_s + typed).before, start);
    }
    void severalDays_narrow()
    {
        const auto query = parsed(u"after:2026-06-01 after:2026-06-05 before:2026-06-09 "
                                  "before:2026-06-08"_s);
        QCOMPARE(query.after, startOf(2026, 6, 5));
        QCOMPARE(query.before, startOf(2026, 6, 8));
    }
    void parts_knowWhereTheyStand()
    {
        const auto typed = u"تحويل  from:\"Fahd H\" -x"_s;
        const auto query = parsed(typed);
        QStringList texts;
        for (const auto &part : query.parts)
            texts.append(typed.sliced(part.start, part.length));
        QCOMPARE(texts, (QStringList{u"تحويل"_s, u"from:\"Fahd H\""_s, u"-x"_s}));
    }
    void quoteBeingTyped_goesToTheEnd()
    {
        QCOMPARE(parsed(u"\"راتب الش"_s).exact, QStringList{u"راتب الش"_s});
    }
};

QTEST_APPLESS_MAIN(SearchQueryTest)
#include "search_query_test.moc"
