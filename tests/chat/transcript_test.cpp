// SPDX-License-Identifier: MIT
#include "base/bidi.h"
#include "chat/transcript.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

Transcript talk()
{
    Transcript transcript;
    transcript.words = {.title = u"Conversation with نورة"_s,
        .subtitle = u"Support thread #12"_s,
        .cut = {},
        .staff = u"staff"_s,
        .note = u"note, not sent"_s,
        .attached = u"attachment %1"_s,
        .noTime = u"no time"_s,
        .isRtl = false,
        .language = u"en"_s};
    const QDateTime at(QDate(2026, 6, 7), QTime(9, 40), Qt::OffsetFromUTC, 3 * 3600);
    transcript.lines = {{.at = at,
                            .who = u"نورة"_s,
                            .isStaff = false,
                            .body = u"صباح الخير\n<script>alert(1)</script> & %1"_s,
                            .media = {},
                            .id = MessageId{1},
                            .sender = UserId{12}},
        {.at = {},
            .who = u"Salem"_s,
            .isStaff = true,
            .body = u"=HYPERLINK(\"x\")"_s,
            .media = MediaId{7},
            .id = MessageId{2},
            .sender = UserId{2}}};
    return transcript;
}

} // namespace

class TranscriptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void text_keepsNamesAndBodiesOnLinesOfTheirOwn()
    {
        const auto text = QString::fromUtf8(transcriptText(talk()));
        const auto lines = text.split(u'\n');
        const auto head = lines.indexOf(u"2026-06-07 09:40  "_s + isolate(u"نورة"));
        QVERIFY2(head > 0, qPrintable(text));
        QCOMPARE(lines[head + 1], u"صباح الخير"_s);
        QVERIFY(text.contains(u"no time  "_s + isolate(u"Salem") + u" (staff)"_s));
        QVERIFY(text.contains(u"[attachment 7]"_s));
    }
    void page_holdsNothingOfTheirsButText()
    {
        const auto page = QString::fromUtf8(transcriptHtml(talk()));
        QVERIFY(!page.contains(u"<script"_s));
        QVERIFY(page.contains(u"&lt;script&gt;alert(1)&lt;/script&gt; &amp; %1"_s));
        QVERIFY(page.contains(u"default-src 'none'"_s));
        QVERIFY(page.contains(u"<bdi>نورة</bdi>"_s));
        QCOMPARE(page.count(u"class=\"body\" dir=\"auto\""_s), 2);
        QVERIFY(page.contains(u"dir=\"ltr\">"_s) && page.contains(u"<article class=\"staff\">"_s));
    }
    void table_isWholeAndNothingIsReckoned()
    {
        const auto table = QString::fromUtf8(transcriptCsv(talk()));
        QVERIFY(transcriptCsv(talk()).startsWith(
            "\xEF\xBB\xBFtime,message_id,sender_id,sender,role,body,media_id\r\n"));
        QVERIFY2(
            table.contains(u"\"2026-06-07T09:40:00+03:00\",\"1\",\"12\",\"نورة\",\"customer\""_s),
            qPrintable(table));
        QVERIFY(table.contains(u"\"صباح الخير\n<script>"_s)); // line ends stay within their cell
        QVERIFY(table.contains(u"\"'=HYPERLINK(\"\"x\"\")\",\"7\"\r\n"_s));
    }
    void whatWasNotRead_isSaid()
    {
        auto transcript = talk();
        QVERIFY(!transcriptText(transcript).contains("not read"));
        transcript.words.cut = u"Older messages were not read"_s;
        QVERIFY(transcriptText(transcript).contains("not read"));
        QVERIFY(transcriptHtml(transcript).contains("not read"));
    }
    void nul_isNoPartOfAFile()
    {
        auto transcript = talk();
        transcript.lines.first().body = u"a"_s + QChar(0) + u"b"_s;
        for (const auto &bytes :
            {transcriptText(transcript), transcriptHtml(transcript), transcriptCsv(transcript)}) {
            QVERIFY(!bytes.contains('\0'));
            QVERIFY(bytes.contains("ab"));
        }
    }

    void note_standsWhereItWasWrittenAndIsNoMessage()
    {
        auto talk = ::talk();
        const QDateTime at(QDate(2026, 6, 7), QTime(9, 50), Qt::OffsetFromUTC, 3 * 3600);
        talk.lines.append({.at = at.addSecs(3'600),
            .who = u"نورة"_s,
            .body = u"later"_s,
            .id = MessageId{3},
            .sender = UserId{12}});
        talk.addNote({.at = at, .who = u"Salem"_s, .body = u"<i>VIP</i>"_s, .sender = UserId{2}});
        QCOMPARE(talk.lines.size(), 4);
        QVERIFY(talk.lines[2].isNote); // after what has no time, before what came later
        const auto text = QString::fromUtf8(transcriptText(talk));
        QVERIFY(text.contains(isolate(u"Salem") + u" (note, not sent)\n<i>VIP</i>"_s));
        const auto page = QString::fromUtf8(transcriptHtml(talk));
        QVERIFY(page.contains(u"<article class=\"note\">"_s));
        QVERIFY(page.contains(u"&lt;i&gt;VIP"_s));
        const auto table = QString::fromUtf8(transcriptCsv(talk));
        QVERIFY(table.contains(u"\"\",\"2\",\"Salem\",\"note\",\"<i>VIP</i>\""_s));
    }
    void noteAfterEverything_isLast()
    {
        auto talk = ::talk();
        talk.addNote({.at = QDateTime(QDate(2027, 1, 1), QTime(9, 0)), .body = u"end"_s});
        QCOMPARE(talk.lines.last().body, u"end"_s);
    }
};

QTEST_GUILESS_MAIN(TranscriptTest)
#include "transcript_test.moc"
