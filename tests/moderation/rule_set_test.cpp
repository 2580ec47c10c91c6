// SPDX-License-Identifier: MIT
#include "moderation/rule_set.h"

#include <QFile>
#include <QTest>

using namespace wxm;
using namespace wxm::moderation;
using namespace Qt::StringLiterals;

namespace {

Rule wordRule(const QString &word, Strictness strictness)
{
    Rule rule;
    rule.id = u"r"_s;
    rule.name = u"Words"_s;
    rule.strictness = strictness;
    rule.words = {word};
    return rule;
}

std::vector<Hit> hitsOf(const RuleSet &rules, CommentFacts facts, const QString &text)
{
    const auto utf8 = text.toStdString();
    facts.text = utf8;
    MatchScratch scratch;
    std::vector<Hit> hits;
    rules.match(facts, scratch, hits);
    return hits;
}

bool matches(const QString &word, Strictness strictness, const QString &text)
{
    return !hitsOf(RuleSet({wordRule(word, strictness)}), {}, text).empty();
}

//! What people do to a word so that a filter does not find it, and what it takes to find it.
struct Disguise {
    const char *name;
    Strictness needs;
    QString (*apply)(const QString &);
};

QString tatweel(const QString &word) { return word.first(2) + u"ـــ"_s + word.sliced(2); }
QString tashkeel(const QString &word)
{
    QString marked;
    for (const QChar letter : word)
        marked += QString(letter) + QChar(0x064E);
    return marked;
}
QString stretched(const QString &word)
{
    return word.first(2) + QString(4, word[1]) + word.sliced(2);
}
QString hidden(const QString &word) { return word.first(1) + QChar(0x200B) + word.sliced(1); }
QString apart(const QString &word)
{
    QStringList letters;
    for (const QChar letter : word)
        letters.append(letter);
    return letters.join(u' ');
}
QString dotted(const QString &word) { return apart(word).replace(u' ', u'.'); }
QString behindWaw(const QString &word) { return u"وال"_s + word; }

const Disguise kDisguises[] = {{"tatweel", Strictness::Folded, tatweel},
    {"tashkeel", Strictness::Folded, tashkeel}, {"stretched", Strictness::Folded, stretched},
    {"hidden character", Strictness::Folded, hidden}, {"letters apart", Strictness::Loose, apart},
    {"letters and points", Strictness::Loose, dotted},
    {"behind wa and al", Strictness::Exact, behindWaw}};

const QStringList kWords{u"نصاب"_s, u"كذاب"_s, u"حرامي"_s, u"احتيال"_s, u"تهكير"_s, u"مخدرات"_s,
    u"سرقة"_s, u"غشاش"_s, u"محتال"_s, u"فضيحة"_s, u"ابتزاز"_s, u"قمار"_s, u"مراهنات"_s, u"تزوير"_s,
    u"خسيس"_s, u"حقير"_s, u"كلب"_s, u"حمار"_s, u"تافه"_s, u"لعنة"_s, u"خداع"_s, u"بلطجي"_s,
    u"مغفل"_s, u"سفيه"_s, u"جاسوس"_s, u"منافق"_s, u"جبان"_s, u"متسول"_s, u"متحرش"_s, u"عنصري"_s};

} // namespace

class RuleSetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    //! 210 pairs that must match and, one strictness below, must not.
    void disguisedWord_isFoundByTheStrictnessThatItTakes_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("needs");
        for (const auto &word : kWords) {
            for (const auto &disguise : kDisguises)
                QTest::addRow("%s: %s", qPrintable(word), disguise.name)
                    << word << u"يا جماعة "_s + disguise.apply(word) + u" هنا"_s
                    << int(disguise.needs);
        }
    }
    void disguisedWord_isFoundByTheStrictnessThatItTakes()
    {
        QFETCH(QString, word);
        QFETCH(QString, text);
        QFETCH(int, needs);
        for (const auto strictness : {Strictness::Exact, Strictness::Folded, Strictness::Loose})
            QCOMPARE(matches(word, strictness, text), int(strictness) >= needs);
    }

    //! tests/fixtures/moderation/pairs.tsv: word, text, and the least strictness that finds it.
    void pair_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("least");
        QFile file(QStringLiteral(WXM_SOURCE_DIR "/tests/fixtures/moderation/pairs.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int line = 0;
        while (!file.atEnd()) {
            const auto text = QString::fromUtf8(file.readLine()).trimmed();
            ++line;
            if (text.isEmpty() || text.startsWith(u'#'))
                continue;
            const auto parts = text.split(u'\t');
            QCOMPARE(parts.size(), 3);
            QTest::addRow("line %d: %s", line, qPrintable(text))
                << parts[0] << parts[1] << parts[2];
        }
        QVERIFY(line > 100);
    }
    void pair()
    {
        QFETCH(QString, word);
        QFETCH(QString, text);
        QFETCH(QString, least);
        const int needs = least == u"exact" ? 0
            : least == u"folded"            ? 1
            : least == u"loose"             ? 2
                                            : 3;
        QVERIFY(needs < 3 || least == u"never");
        for (const auto strictness : {Strictness::Exact, Strictness::Folded, Strictness::Loose})
            QCOMPARE(matches(word, strictness, text), int(strictness) >= needs);
    }

    void hit_saysWhatHadToBeLevelled_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("folds");
        QTest::newRow("nothing") << u"نصاب"_s << 0;
        QTest::newRow("tatweel") << u"نصـــاب"_s << int(Fold::Stretching);
        QTest::newRow("repeated") << u"نصااااب"_s << int(Fold::Stretching);
        QTest::newRow("presentation forms") << u"ﻧﺼﺎﺏ"_s << int(Fold::Forms);
        QTest::newRow("hidden") << u"نص\u200Bاب"_s << int(Fold::Hidden);
        QTest::newRow("other alphabet") << u"nassab"_s << int(Fold::Alphabet);
    }
    void hit_saysWhatHadToBeLevelled()
    {
        QFETCH(QString, text);
        QFETCH(int, folds);
        const auto hits = hitsOf(RuleSet({wordRule(u"نصاب"_s, Strictness::Loose)}), {}, text);
        QCOMPARE(hits.size(), std::size_t{1});
        QCOMPARE(int(hits[0].folds.toInt()), folds);
        QCOMPARE(hits[0].word, std::uint32_t{0});
    }

    void rule_ofEachKindApplies_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("people") << int(Rule::Kind::People);
        QTest::newRow("roles") << int(Rule::Kind::Roles);
        QTest::newRow("links") << int(Rule::Kind::Links);
        QTest::newRow("first comment") << int(Rule::Kind::FirstComment);
        QTest::newRow("repeats") << int(Rule::Kind::Repeats);
        QTest::newRow("length") << int(Rule::Kind::Length);
        QTest::newRow("filter") << int(Rule::Kind::Filter);
    }
    void rule_ofEachKindApplies()
    {
        QFETCH(int, kind);
        Rule rule;
        rule.id = u"r"_s;
        rule.name = u"Rule"_s;
        rule.kind = Rule::Kind(kind);
        rule.people = {UserId{12}};
        rule.roles = {u"guest"_s};
        rule.limit = rule.kind == Rule::Kind::Length ? 40 : 0;
        rule.filter = u"text has \"عملات\" and not author has \"official\""_s;
        const RuleSet rules({rule});
        const CommentFacts harmless{.author = "official", .user = UserId{13}};
        QVERIFY(hitsOf(rules, harmless, u"مرحبا"_s).empty());
        const CommentFacts flagged{.author = "someone",
            .user = UserId{12},
            .roles = std::uint8_t(Role::Guest),
            .isFirst = true,
            .count = 5,
            .repeats = 4};
        QCOMPARE(
            hitsOf(rules, flagged, u"عملات مجانية هنا http://example.com/win للجميع اليوم فقط"_s)
                .size(),
            std::size_t{1});
    }

    void name_isLookedAtWhereTheRuleSaysSo()
    {
        auto rule = wordRule(u"دعم"_s, Strictness::Folded);
        const CommentFacts facts{.author = "الدعم الرسمي"};
        QVERIFY(hitsOf(RuleSet({rule}), facts, u"hello"_s).empty());
        rule.inNames = true;
        const auto hits = hitsOf(RuleSet({rule}), facts, u"hello"_s);
        QCOMPARE(hits.size(), std::size_t{1});
        QVERIFY(hits[0].isInName);
    }

    void exception_isNoHit()
    {
        auto rule = wordRule(u"كلب"_s, Strictness::Folded);
        rule.exceptions = {u"عندي كلب"_s};
        QVERIFY(hitsOf(RuleSet({rule}), {}, u"عندي كَلْب"_s).empty());
        QCOMPARE(hitsOf(RuleSet({rule}), {}, u"يا كلب"_s).size(), std::size_t{1});
    }

    void ruleThatIsOff_isNoHit()
    {
        auto rule = wordRule(u"نصاب"_s, Strictness::Folded);
        rule.isOn = false;
        QVERIFY(hitsOf(RuleSet({rule}), {}, u"نصاب"_s).empty());
    }

    void comment_isToldOnceForEachRule()
    {
        auto rule = wordRule(u"نصاب"_s, Strictness::Loose);
        rule.words.append(u"محتال"_s);
        QCOMPARE(hitsOf(RuleSet({rule}), {}, u"نصاب نصاب محتال nassab"_s).size(), std::size_t{1});
    }

    void brokenFilter_isNamedAndTheOthersGoOn()
    {
        Rule broken;
        broken.id = u"broken"_s;
        broken.name = u"Broken"_s;
        broken.kind = Rule::Kind::Filter;
        broken.filter = u"text has"_s;
        const RuleSet rules({broken, wordRule(u"نصاب"_s, Strictness::Folded)});
        QCOMPARE(rules.faults().keys(), QStringList{u"broken"_s});
        QCOMPARE(hitsOf(rules, {}, u"نصاب"_s).size(), std::size_t{1});
    }

    void file_goesOutAndComesBack()
    {
        auto rule = wordRule(u"نصاب"_s, Strictness::Loose);
        rule.kind = Rule::Kind::Filter;
        rule.filter = u"first and links > 0"_s;
        rule.people = {UserId{5}};
        rule.color = 4;
        rule.blurs = true;
        rule.removesAtNight = true;
        const auto read = rulesFromJson(rulesToJson({rule}));
        QVERIFY(read);
        QCOMPARE(read->rules, QList<Rule>{rule});
        QCOMPARE(read->leftOut, 0);
    }

    void file_thatIsNoneIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << "{\"format\":"_ba;
        QTest::newRow("of another format") << "{\"rules\":[]}"_ba;
        QTest::newRow("an array") << "[]"_ba;
        QTest::newRow("too large") << QByteArray(moderation::limits::kRuleFile + 1, ' ');
    }
    void file_thatIsNoneIsRefused()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!rulesFromJson(json));
    }

    void file_leavesOutWhatIsNoRule()
    {
        const auto read = rulesFromJson(R"({"format":"wxm-rules","version":1,"rules":[
            {"name":"good","words":["a"," a ","",7]}, {"name":""}, {"name":"x","kind":"magic"}, 5]})");
        QVERIFY(read);
        QCOMPARE(read->rules.size(), 1);
        QCOMPARE(read->rules[0].words, QStringList{u"a"_s});
        QVERIFY(!read->rules[0].id.isEmpty());
        QCOMPARE(read->leftOut, 3);
    }

    //! As a file may have it that was written by hand.
    void person_whoIsNamedTwiceIsOneHit()
    {
        Rule rule;
        rule.id = u"r"_s;
        rule.name = u"People"_s;
        rule.kind = Rule::Kind::People;
        rule.people = {UserId{5}, UserId{9}, UserId{5}};
        QCOMPARE(hitsOf(RuleSet({rule}), {.user = UserId{5}}, u"hello"_s).size(), std::size_t{1});
        QCOMPARE(hitsOf(RuleSet({rule}), {.user = UserId{9}}, u"hello"_s).size(), std::size_t{1});
        QCOMPARE(hitsOf(RuleSet({rule}), {.user = UserId{7}}, u"hello"_s).size(), std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(RuleSetTest)
#include "rule_set_test.moc"
