// SPDX-License-Identifier: MIT
#include "chat/spelling.h"
#include "fakes/small_dictionaries.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using Verdict = Spelling::Verdict;

namespace {

//! Asked, and answered.
Verdict judged(Spelling &spelling, const QString &word)
{
    QSignalSpy changed(&spelling, &Spelling::changed);
    auto verdict = spelling.verdict(word);
    while (verdict == Verdict::NotKnownYet && changed.wait())
        verdict = spelling.verdict(word);
    return verdict;
}

} // namespace

class SpellingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (!Spelling::isBuilt())
            QSKIP("built without Hunspell");
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void bothLanguages_areJudgedByTheLettersOfTheWord()
    {
        QVERIFY(fakes::writeEnglish(m_folder->path()) && fakes::writeArabic(m_folder->path()));
        Spelling spelling({m_folder->path()}, {});
        QCOMPARE(spelling.verdict(u"refund"_s), Verdict::NotKnownYet); // never waits
        QCOMPARE(judged(spelling, u"refund"_s), Verdict::Right);
        QCOMPARE(judged(spelling, u"refnud"_s), Verdict::Wrong);
        QCOMPARE(judged(spelling, u"المبلغ"_s), Verdict::Right);
        QCOMPARE(judged(spelling, u"المبلعغ"_s), Verdict::Wrong);
        QCOMPARE(judged(spelling, u"المَبلــغ"_s), Verdict::Right); // marks are no mistake
        QVERIFY(!spelling.isAbsent(Spelling::Language::Arabic));
        QVERIFY(!spelling.isAbsent(Spelling::Language::English));
    }
    void missingHamza_isNoMistake()
    {
        QVERIFY(fakes::writeArabic(m_folder->path()));
        Spelling spelling({m_folder->path()}, {});
        QCOMPARE(judged(spelling, u"اجابة"_s), Verdict::Right);
        QCOMPARE(judged(spelling, u"اهلا"_s), Verdict::Right);
        QCOMPARE(judged(spelling, u"اجلبة"_s), Verdict::Wrong);
    }
    void gulfWords_areRightAtOnce()
    {
        QVERIFY(fakes::writeArabic(m_folder->path()));
        Spelling spelling({m_folder->path()}, {});
        QCOMPARE(spelling.verdict(u"شلون"_s), Verdict::Right);
    }
    void absentDictionary_judgesNothingAndIsNamed()
    {
        QVERIFY(fakes::writeEnglish(m_folder->path()));
        Spelling spelling({m_folder->path()}, {});
        QCOMPARE(judged(spelling, u"المبلعغ"_s), Verdict::Right);
        QVERIFY(spelling.isAbsent(Spelling::Language::Arabic));
        QCOMPARE(judged(spelling, u"refnud"_s), Verdict::Wrong);
    }
    void brokenDictionary_judgesNothingAndIsNamed_data()
    {
        QTest::addColumn<QByteArray>("affixes");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("binary") << QByteArray("\x89PNG\0\x1a", 6) << QByteArray(4096, '\xff');
        QTest::newRow("cut") << QByteArray("SET UTF-8\nSFX A Y 12\nSFX A 0 ")
                             << QByteArray("9999\nthe\n");
        QTest::newRow("strangers") << QByteArray("SET UTF-8\n") << QByteArray("2\nfoo\nbar\n");
    }
    void brokenDictionary_judgesNothingAndIsNamed()
    {
        QFETCH(const QByteArray, affixes);
        QFETCH(const QByteArray, words);
        QVERIFY(fakes::writeDictionary(m_folder->filePath(u"en_US"_s), affixes, words));
        Spelling spelling({m_folder->path()}, {});
        QCOMPARE(judged(spelling, u"refnud"_s), Verdict::Right);
        QVERIFY(spelling.isAbsent(Spelling::Language::English));
    }
    void ownWord_isRightAndKept()
    {
        QVERIFY(fakes::writeEnglish(m_folder->path()));
        const QString path = m_folder->filePath(u"own_words.txt"_s);
        {
            Spelling spelling({m_folder->path()}, path);
            QCOMPARE(judged(spelling, u"mada"_s), Verdict::Wrong);
            QVERIFY(spelling.addOwn(u"mada"_s));
            QCOMPARE(spelling.verdict(u"mada"_s), Verdict::Right);
        }
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther),
            QFile::Permissions());
        Spelling again({m_folder->path()}, path);
        QCOMPARE(again.verdict(u"mada"_s), Verdict::Right);
        Spelling full({m_folder->path()}, u"/nonexistent/own_words.txt"_s);
        QVERIFY(!full.addOwn(u"mada"_s));
        QCOMPARE(full.verdict(u"mada"_s), Verdict::Right); // until the program ends
    }
    void suggestions_areAtMostThree()
    {
        QVERIFY(fakes::writeEnglish(m_folder->path()) && fakes::writeArabic(m_folder->path()));
        Spelling spelling({m_folder->path()}, {});
        const auto future = spelling.suggestions(u"refnud"_s);
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.result().contains(u"refund"_s));
        QVERIFY(future.result().size() <= 3);
    }
    void end_doesNotWaitForAnAnswerThatNobodyHears()
    {
        QVERIFY(fakes::writeEnglish(m_folder->path()));
        auto spelling = std::make_unique<Spelling>(QStringList{m_folder->path()}, QString());
        for (int i = 0; i < 200; ++i)
            std::ignore = spelling->verdict(u"word%1"_s.arg(QChar(char16_t(u'a' + i % 26))));
        const auto future = spelling->suggestions(u"refnud"_s);
        spelling.reset();
        QVERIFY(future.isFinished() || future.isCanceled());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(SpellingTest)
#include "spelling_test.moc"
