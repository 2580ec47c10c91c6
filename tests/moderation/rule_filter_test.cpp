// SPDX-License-Identifier: MIT
#include "moderation/rule_filter.h"

#include <QTest>

using namespace wxm::moderation;
using namespace Qt::StringLiterals;

class RuleFilterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filter_isTrueOfWhatItSays_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("expected");
        QTest::newRow("yes or no") << u"first"_s << true;
        QTest::newRow("not") << u"not first"_s << false;
        QTest::newRow("number") << u"length >= 20"_s << true;
        QTest::newRow("number, too few") << u"count > 3"_s << false;
        QTest::newRow("number, equal") << u"count = 3"_s << true;
        QTest::newRow("number, other") << u"repeats != 0"_s << false;
        QTest::newRow("role") << u"role = moderator"_s << true;
        QTest::newRow("no such role") << u"role != staff"_s << true;
        QTest::newRow("flag") << u"flags has hidden"_s << true;
        QTest::newRow("flag, not there") << u"flags has stretched"_s << false;
        QTest::newRow("and binds first") << u"first or first and not first"_s << true;
        QTest::newRow("brackets") << u"(first or first) and not first"_s << false;
        QTest::newRow("case of words") << u"FIRST And Length > 1"_s << true;
        QTest::newRow("not not") << u"not not first"_s << true;
    }
    void filter_isTrueOfWhatItSays()
    {
        QFETCH(QString, filter);
        QFETCH(bool, expected);
        const auto parsed = RuleFilter::parse(filter);
        QVERIFY(std::holds_alternative<RuleFilter>(parsed));
        const CommentFacts facts{
            .text = "text", .author = "a", .roles = std::uint8_t(Role::Moderator), .isFirst = true};
        const FilterNumbers numbers{.count = 3, .length = 20, .links = 1, .repeats = 0};
        QCOMPARE(std::get<RuleFilter>(parsed).run(
                     {facts, numbers, std::uint8_t(RuleFilter::Flag::Hidden), {}}),
            expected);
    }

    void fault_isNamedWithItsPlace_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("kind");
        QTest::addColumn<qsizetype>("at");
        using Kind = FilterFault::Kind;
        const auto row = [](const char *name, const QString &filter, Kind kind, qsizetype at) {
            QTest::newRow(name) << filter << int(kind) << at;
        };
        row("empty", u"  "_s, Kind::Empty, 2);
        row("unknown field", u"words has \"a\""_s, Kind::UnknownWord, 0);
        row("no operator", u"text \"a\""_s, Kind::OperatorExpected, 5);
        row("wrong operator", u"role has staff"_s, Kind::OperatorExpected, 5);
        row("no number", u"links > many"_s, Kind::NumberExpected, 8);
        row("no text", u"text has 5"_s, Kind::TextExpected, 9);
        row("empty text", u"text has \" \""_s, Kind::TextExpected, 9);
        row("open quote", u"text has \"abc"_s, Kind::QuoteExpected, 9);
        row("role", u"role = boss"_s, Kind::RoleExpected, 7);
        row("flag", u"flags has red"_s, Kind::FlagExpected, 10);
        row("open bracket", u"(first"_s, Kind::BracketExpected, 6);
        row("too many brackets", u"first)"_s, Kind::EndExpected, 5);
        row("two without a word between", u"first first"_s, Kind::EndExpected, 6);
        row("nothing behind and", u"first and"_s, Kind::FieldExpected, 9);
        row("ten thousand brackets", QString(3'000, u'(') + u"first"_s, Kind::TooDeep, 33);
        row("ten thousand nots", u"not "_s.repeated(900) + u"first"_s, Kind::TooDeep, 132);
        row("too long", QString(10'000, u'('), Kind::TooLong, RuleFilter::kMostLength);
    }
    void fault_isNamedWithItsPlace()
    {
        QFETCH(QString, filter);
        QFETCH(int, kind);
        QFETCH(qsizetype, at);
        const auto parsed = RuleFilter::parse(filter);
        const auto *fault = std::get_if<FilterFault>(&parsed);
        QVERIFY(fault);
        QCOMPARE(int(fault->kind), kind);
        QCOMPARE(fault->at, at);
    }

    void completion_offersWhatMayFollow_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("field") << u"le"_s << QStringList{u"length"_s};
        QTest::newRow("operator of a text")
            << u"text "_s << QStringList{u"has"_s, u"is"_s, u"begins"_s};
        QTest::newRow("role") << u"role = s"_s << QStringList{u"streamer"_s, u"staff"_s};
        QTest::newRow("behind a comparison") << u"first "_s << QStringList{u"and"_s, u"or"_s};
        QTest::newRow("behind and") << u"first and fl"_s << QStringList{u"flags"_s};
        QTest::newRow("within brackets") << u"(first o"_s << QStringList{u"or"_s};
        QTest::newRow("flag") << u"flags has "_s << QStringList{u"hidden"_s, u"stretched"_s};
        QTest::newRow("behind a fault nothing") << u"foo bar "_s << QStringList{};
    }
    void completion_offersWhatMayFollow()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(RuleFilter::completions(text, text.size()), expected);
    }
};

QTEST_APPLESS_MAIN(RuleFilterTest)
#include "rule_filter_test.moc"
