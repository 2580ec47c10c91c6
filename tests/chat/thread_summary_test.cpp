// SPDX-License-Identifier: MIT
#include "chat/thread_summary.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

const QDate kToday(2026, 6, 9);

Message messageOf(std::int64_t id, const QString &body, bool isStaff = false, QDate day = kToday)
{
    return {MessageId{id}, UserId{isStaff ? 2 : 12}, isStaff, body, {},
        QDateTime(day, QTime(12, 0)).toMSecsSinceEpoch() + id};
}

Timeline timelineOf(const QList<Message> &messages, bool isWhole = true)
{
    Timeline timeline;
    timeline.addNewest(messages, isWhole ? std::nullopt : std::optional(PageCursor{.page = 2}));
    return timeline;
}

} // namespace

//! Key lines of a thread: taken from it, never made up.
class ThreadSummaryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void summary_takesTheFirstLineAndCounts()
    {
        const auto summary =
            summaryOf(timelineOf({messageOf(1, u"hello from us"_s, true), messageOf(2, u" \n"_s),
                          messageOf(3, u"لم يصل طلبي"_s), messageOf(4, u"we look"_s, true)}),
                kToday);
        QCOMPARE(summary.first, u"لم يصل طلبي"_s);
        QCOMPARE(summary.theirs, 2);
        QCOMPARE(summary.ours, 2);
        QVERIFY(summary.isWhole);
    }

    void beginningThatWasNotRead_isNotGuessed()
    {
        const auto summary = summaryOf(timelineOf({messageOf(3, u"and then?"_s)}, false), kToday);
        QVERIFY(summary.first.isEmpty());
        QVERIFY(!summary.isWhole);
        QCOMPARE(summary.questions, QStringList{u"and then?"_s});
    }

    void questions_areThoseSinceOurLastReply()
    {
        const auto summary = summaryOf(
            timelineOf({messageOf(1, u"Where is it?"_s), messageOf(2, u"On its way. Ok?"_s, true),
                messageOf(3, u"شكرا. متى يصل؟ وكم الرسوم؟"_s), messageOf(4, u"Hello?"_s),
                messageOf(5, u"Anybody?"_s)}),
            kToday);
        QCOMPARE(summary.questions,
            (QStringList{u"وكم الرسوم؟"_s, u"Hello?"_s, u"Anybody?"_s})); // the newest three
        QVERIFY(summaryOf(
            timelineOf({messageOf(1, u"Where?"_s), messageOf(2, u"Here"_s, true)}), kToday)
                    .questions.isEmpty());
    }

    void question_isASentenceThatAsks()
    {
        QCOMPARE(questionsIn(u"I paid 3.5 SAR. Was it enough?! Thanks"),
            QStringList{u"Was it enough?!"_s});
        QCOMPARE(questionsIn(u"I paid 3.5 SAR. Was it enough? Thanks"),
            QStringList{u"Was it enough?"_s});
        QCOMPARE(questionsIn(u"see https://x.example/?id=7 please"), QStringList());
        QCOMPARE(questionsIn(u"> is it late?\nno"), QStringList());
        QCOMPARE(questionsIn(u"???"), QStringList());
        QCOMPARE(questionsIn(u"متى؟؟"), QStringList{u"متى؟؟"_s});
    }

    void days_areReadInBothLanguages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        QTest::newRow("iso") << u"until 2026-07-01."_s << QDate(2026, 7, 1);
        QTest::newRow("day first") << u"on 12/7/2026"_s << QDate(2026, 7, 12);
        QTest::newRow("arabic digits") << u"بتاريخ ١٢/٧/٢٠٢٦"_s << QDate(2026, 7, 12);
        QTest::newRow("month") << u"by the 3rd of July"_s << QDate(2026, 7, 3);
        QTest::newRow("arabic month") << u"يوم ١٥ أغسطس إن شاء الله"_s << QDate(2026, 8, 15);
        QTest::newRow("with its year") << u"5 Jan 2027"_s << QDate(2027, 1, 5);
        QTest::newRow("tomorrow") << u"I come Tomorrow"_s << QDate(2026, 6, 10);
        QTest::newRow("arabic tomorrow") << u"أرسلها غدًا"_s << QDate(2026, 6, 10);
        QTest::newRow("over") << u"since 2026-05-01"_s << QDate();
        QTest::newRow("far without a year") << u"on 5 June"_s << QDate();
        QTest::newRow("no day") << u"open 24/7, version 1.2.3"_s << QDate();
        QTest::newRow("a verb") << u"5 may be enough"_s << QDate();
        QTest::newRow("no such day") << u"31/2/2027"_s << QDate();
        QTest::newRow("a number") << u"order 12345-07-2026"_s << QDate();
    }
    void days_areReadInBothLanguages()
    {
        QFETCH(const QString, text);
        QFETCH(const QDate, day);
        const auto days = daysNamedIn(text, kToday);
        QCOMPARE(days, day.isValid() ? QList{day} : QList<QDate>());
    }

    //! "Tomorrow" of the day before yesterday is over.
    void dates_areThoseAhead()
    {
        const auto summary =
            summaryOf(timelineOf({messageOf(1, u"tomorrow"_s, false, kToday.addDays(-2)),
                          messageOf(2, u"on 2026-07-01 or 20/6/2026"_s),
                          messageOf(3, u"then 20 June, or 2026-08-01, or 2026-09-01"_s, true)}),
                kToday);
        QCOMPARE(summary.dates, (QList{QDate(2026, 6, 20), QDate(2026, 7, 1), QDate(2026, 8, 1)}));
    }

    void longThread_isSearchedInItsEndOnly()
    {
        QList<Message> many;
        for (int id = 1; id <= 5'000; ++id)
            many.append(messageOf(id, u"why?"_s));
        const auto summary = summaryOf(timelineOf(many), kToday);
        QCOMPARE(summary.theirs, 5'000);
        QCOMPARE(summary.questions.size(), ThreadSummary::kMostQuestions);
        QCOMPARE(summary.first, u"why?"_s);
    }
};

QTEST_GUILESS_MAIN(ThreadSummaryTest)
#include "thread_summary_test.moc"
