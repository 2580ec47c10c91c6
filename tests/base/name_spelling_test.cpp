// SPDX-License-Identifier: MIT
#include "base/name_spelling.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

//! Names in the other alphabet, and where folded words stand in a text.
class NameSpellingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void name_isFoundInTheOtherAlphabet_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("found"); // folded; empty: not at all
        const auto row = [](const QString &query, const QString &name, const QString &found) {
            QTest::addRow("%s in %s", qPrintable(query), qPrintable(name))
                << query << name << found;
        };
        row(u"نور"_s, u"Noura Al-Qahtani"_s, u"noura"_s);
        row(u"نور"_s, u"Nour"_s, u"nour"_s);
        row(u"نور"_s, u"Nairobi"_s, {});
        row(u"خالد"_s, u"Khalid"_s, u"khalid"_s);
        row(u"محمد"_s, u"Mohammed Ali"_s, u"mohammed"_s);
        row(u"عمر"_s, u"Omar Farouk"_s, u"omar"_s);
        row(u"يوسف"_s, u"Youssef"_s, u"youssef"_s);
        row(u"سارة"_s, u"Sara Khan"_s, u"sara"_s);
        row(u"سارة"_s, u"Samir"_s, {});
        row(u"noura"_s, u"نورة العتيبي"_s, u"نوره"_s);
        row(u"khalid"_s, u"خالد الحربي"_s, u"خالد"_s);
        row(u"mohammed"_s, u"محمد القحطاني"_s, u"محمد"_s);
        row(u"omar"_s, u"عمر"_s, u"عمر"_s);
        row(u"fahd"_s, u"فهد"_s, u"فهد"_s);
        row(u"noura"_s, u"ناصر"_s, {});
        // It begins a word, has two letters, and one alphabet.
        row(u"نور"_s, u"Minoura"_s, {});
        row(u"ن"_s, u"Noura"_s, {});
        row(u"نورx"_s, u"Noura"_s, {});
        row(u"#12"_s, u"Noura"_s, {});
        row(u"(نور"_s, u"Noura"_s, {});
    }
    void name_isFoundInTheOtherAlphabet()
    {
        QFETCH(const QString, query);
        QFETCH(const QString, name);
        QFETCH(const QString, found);
        const QString folded = foldedForSearch(name);
        const auto range = NameSpelling(foldedForSearch(query)).findIn(folded);
        QCOMPARE(range ? folded.mid(range->start, range->length).trimmed() : QString(), found);
    }

    void ranges_standInTheTextItself()
    {
        const QString text = u"🌹 العَمَلِيّة تمت، والعمليه الثانية"_s;
        const auto ranges = rangesOf(foldedForSearch(u"العملية"), text);
        QCOMPARE(ranges.size(), 2);
        QCOMPARE(text.mid(ranges[0].start, ranges[0].length), u"العَمَلِيّة"_s);
        QCOMPARE(text.mid(ranges[1].start, ranges[1].length), u"العمليه"_s);
        QVERIFY(rangesOf({}, text).isEmpty());
        QVERIFY(rangesOf(u"xyz"_s, text).isEmpty());
        // A letter that folds into two is marked as a whole.
        QCOMPARE(rangesOf(u"f"_s, u"aﬁb"), QList<FoundRange>({{1, 1}}));
    }
};

QTEST_APPLESS_MAIN(NameSpellingTest)
#include "name_spelling_test.moc"
