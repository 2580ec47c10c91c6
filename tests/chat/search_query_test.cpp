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
        QTest::newRow("lives") << u"in:live"_s << u"في:البث"_s;
        QTest::newRow("note") << u"has:note"_s << u"فيه:ملاحظة"_s;
        QTest::newRow("unread") << u"is:unread"_s << u"حالة:غير-مقروءة"_s;
        QTest::newRow("two words") << u"is:unread"_s << u"حالة:\"غير مقروءة\""_s;
        QTest::newRow("waiting") << u"is:waiting"_s << u"حالة:بانتظار-الرد"_s;
        QTest::newRow("open") << u"is:open"_s << u"حالة:مفتوحة"_s;
        QTest::newRow("pending") << u"is:pending"_s << u"حالة:معلّقة"_s;
        QTest::newRow("snoozed") << u"is:snoozed"_s << u"حاله:مؤجلة"_s;
        QTest::newRow("resolved") << u"is:resolved"_s << u"حالة:محلولة"_s;
        QTest::newRow("urgent") << u"IS:urgent"_s << u"حالة:عاجلة"_s;
        QTest::newRow("followed") << u"is:followed"_s << u"حالة:متابعة"_s;
        QTest::newRow("mine") << u"is:mine"_s << u"حالة:لي"_s;
        QTest::newRow("unassigned") << u"is:unassigned"_s << u"حالة:غير-مسندة"_s;
        QTest::newRow("label") << u"label:vip"_s << u"وسم:VIP"_s;
        QTest::newRow("before") << u"before:2026-06-07"_s << u"قبل:٢٠٢٦-٠٦-٠٧"_s;
        QTest::newRow("after") << u"after:yesterday"_s << u"بعد:أمس"_s;
        QTest::newRow("days") << u"after:3d"_s << u"بعد:٣ي"_s;
    }
    void states_areThoseOfTheLists()
    {
        const auto query =
            parsed(u"is:waiting is:open is:pending label:\"كبار العملاء\" label:vip"_s);
        QVERIFY(query.threads.isWaiting);
        QCOMPARE(query.threads.states, quint16(ThreadFacts::Open | ThreadFacts::Pending));
        QCOMPARE(query.threads.labels, (QStringList{u"كبار العملاء"_s, u"vip"_s}));
        QVERIFY(!query.isEmpty());
        const auto unknown = parsed(u"is:blue"_s);
        QCOMPARE(unknown.parts.first().kind, Kind::BadValue);
        QVERIFY(unknown.isEmpty());
    }
    void day_isReadAsItIsTyped()
    {
        QCOMPARE(readDay(u"2026-06-07", kToday), QDate(2026, 6, 7));
        QCOMPARE(readDay(u" أمس ", kToday), QDate(2026, 6, 8));
        QCOMPARE(readDay(u"7/6", kToday), QDate(2026, 6, 7));
        QVERIFY(!readDay(u"soon", kToday).isValid());
        QVERIFY(!readDay(u"", kToday).isValid());
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
