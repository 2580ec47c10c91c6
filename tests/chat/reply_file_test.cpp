// SPDX-License-Identifier: MIT
#include "chat/reply_file.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using Why = ReadReplies::Why;

namespace {

const QList<SavedReply> kTwo{
    {.title = u"المبلغ في الطريق"_s,
        .shortcut = u"refund"_s,
        .folder = u"Payments, cards"_s,
        .arabic = u"أهلًا {الاسم}،\nنرجّع \"المبلغ\""_s,
        .english = u"=1+1 is no sum\r\nHi, {name}"_s},
    {.title = u"'=odd"_s, .english = u"'-x"_s},
};

void compareWords(const QList<SavedReply> &one, const QList<SavedReply> &other)
{
    QCOMPARE(one.size(), other.size());
    for (qsizetype i = 0; i < one.size(); ++i)
        QVERIFY2(one[i].saysTheSame(other[i]), qPrintable(one[i].title));
}

} // namespace

class ReplyFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void json_comesBackAsItWentOut()
    {
        compareWords(readReplies(repliesToJson(kTwo)).replies, kTwo);
    }
    void csv_comesBackAsItWentOut()
    {
        const auto bytes = repliesToCsv(kTwo);
        compareWords(readReplies(bytes).replies, kTwo);
        // As RFC 4180 has it, with a mark for spreadsheets, and nothing that they would reckon.
        QVERIFY(bytes.startsWith("\xEF\xBB\xBFtitle,shortcut,folder,arabic,english\r\n"));
        QVERIFY(bytes.contains("\"Payments, cards\""));
        QVERIFY(bytes.contains("\"\"المبلغ\"\""));
        QVERIFY(bytes.contains("\"'=1+1 is no sum"));
        QVERIFY(bytes.contains("\"''=odd\""));
    }
    void csv_ofOtherProgramsIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("chatwoot") << QByteArray("short_code,content\nrefund,نرجّع المبلغ\n");
        QTest::newRow("semicolons") << QByteArray("Title;Text\r\nrefund;نرجّع المبلغ\r\n");
        QTest::newRow("no-last-line-end") << QByteArray("name,ar\nrefund,نرجّع المبلغ");
        QTest::newRow("other-columns")
            << QByteArray("id,name,owner,ar\n1,refund,x,نرجّع المبلغ\n\n");
    }
    void csv_ofOtherProgramsIsRead()
    {
        QFETCH(const QByteArray, bytes);
        const auto read = readReplies(bytes);
        QCOMPARE(read.faults.size(), 0);
        QCOMPARE(read.replies.size(), 1);
        QCOMPARE(read.replies.first().title, u"refund"_s);
        QCOMPARE(read.replies.first().arabic, u"نرجّع المبلغ"_s);
    }
    void faults_nameTheirLine()
    {
        const auto read = readReplies("title,english\r\n"
                                      "one,\"two\r\nlines\"\r\n"
                                      ",no title\r\n"
                                      "no text, \r\n"
                                      "long,"
            + QByteArray(16'001, 'a') + "\r\nopen,\"never closed\r\n");
        QCOMPARE(read.replies.size(), 1);
        QCOMPARE(read.replies.first().english, u"two\r\nlines"_s);
        QCOMPARE(read.faults,
            (QList<ReadReplies::Fault>{
                {4, Why::NoTitle}, {5, Why::NoText}, {6, Why::TooLong}, {7, Why::NotClosed}}));
        QVERIFY(read.isCsv);
        QCOMPARE(readReplies("[{\"title\":\"a\",\"text\":\"b\"},{}]").faults,
            (QList<ReadReplies::Fault>{{2, Why::NoTitle}}));
    }
    void strangeFiles_areNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("prose") << QByteArray("Dear customer,\nthank you");
        QTest::newRow("half-json") << QByteArray("[{\"title\": \"a\"");
        QTest::newRow("other-json") << QByteArray("{\"rules\": []}");
        QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10);
    }
    void strangeFiles_areNone()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(readReplies(bytes).isNone);
    }
    void plan_tellsNewFromChangedFromSame()
    {
        SavedReplies library{QString()};
        QCOMPARE(library.saveAll(kTwo), SavedReplies::Kept::Yes);
        library.noteUse(library.own().first().id, 7);
        auto read = kTwo;
        read[0].english = u"Hi"_s;
        read.append({.title = u"New"_s, .english = u"one"_s});
        read.append({.title = u"NEW"_s, .english = u"two"_s}); // the last word counts
        const auto plan = planImport(read, library);
        QCOMPARE(plan.same, 1);
        QCOMPARE(plan.changed.size(), 1);
        QCOMPARE(plan.changed.first().id, library.own().first().id);
        QCOMPARE(plan.changed.first().uses, 1);
        QCOMPARE(plan.fresh.size(), 1);
        QCOMPARE(plan.fresh.first().english, u"two"_s);
        QCOMPARE(plan.withoutRoom, 0);
        QCOMPARE(library.own().size(), 2); // only looked at
    }
    void plan_keepsWhatTheFileDoesNotTell()
    {
        SavedReplies library{QString()};
        QCOMPARE(library.saveAll(kTwo), SavedReplies::Kept::Yes);
        const auto plan =
            planImport({{.title = kTwo[0].title, .english = u"Only this"_s}}, library);
        QCOMPARE(plan.changed.size(), 1);
        QCOMPARE(plan.changed.first().english, u"Only this"_s);
        QCOMPARE(plan.changed.first().arabic, kTwo[0].arabic);
        QCOMPARE(plan.changed.first().shortcut, kTwo[0].shortcut);
    }
    void plan_saysWhatHasNoRoom()
    {
        SavedReplies library{QString()};
        QList<SavedReply> many;
        for (int i = 0; i < SavedReplies::kMost + 3; ++i)
            many.append({.title = u"t%1"_s.arg(i), .english = u"x"_s});
        QCOMPARE(planImport(many, library).withoutRoom, 3);
    }
};

QTEST_GUILESS_MAIN(ReplyFileTest)
#include "reply_file_test.moc"
