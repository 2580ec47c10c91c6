// SPDX-License-Identifier: MIT
#include "support/writer_facts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::support;

namespace {

constexpr UserId kWriter{12};
constexpr EpochMs kDayMs = 86'400'000;

SupportThread threadOf(std::int64_t id, EpochMs createdAt, const QString &name = u"نورة"_s)
{
    SupportThread thread;
    thread.id = ThreadId{id};
    thread.userId = kWriter;
    thread.userName = name;
    thread.createdAt = createdAt;
    thread.last = {.id = MessageId{id * 10}, .senderId = kWriter, .body = u"؟"_s};
    return thread;
}

Message messageOf(std::int64_t id, const QString &body, bool isStaff = false)
{
    return {MessageId{id}, isStaff ? UserId{2} : kWriter, isStaff, body, {}, 9 * kDayMs + id};
}

Timeline timelineOf(const QList<Message> &messages)
{
    Timeline timeline;
    for (const auto &one : messages)
        timeline.add(one);
    return timeline;
}

} // namespace

class WriterFactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stranger_isToldWhatIsKnown()
    {
        const auto facts = writerFacts(kWriter, u"نورة"_s,
            {threadOf(1, 7 * kDayMs, u"Noura A."_s), threadOf(2, 9 * kDayMs)},
            timelineOf({messageOf(21, u"سلام"_s), messageOf(22, u"order 48213"_s)}),
            {u"نورا"_s, u"نورة"_s});
        QVERIFY(facts);
        QCOMPARE(facts->firstSeen, 7 * kDayMs);
        QCOMPARE(facts->scripts, int(WriterFacts::Arabic) | int(WriterFacts::Latin));
        QCOMPARE(facts->namesBefore, (QStringList{u"نورا"_s, u"Noura A."_s}));
        QCOMPARE(facts->threads, 2);
    }

    void digitsAndSigns_areNoScript()
    {
        const auto facts = writerFacts(
            kWriter, {}, {threadOf(1, kDayMs)}, timelineOf({messageOf(11, u"48213 👍 ؟!"_s)}), {});
        QCOMPARE(facts->scripts, 0);
        const auto other = writerFacts(
            kWriter, {}, {threadOf(1, kDayMs)}, timelineOf({messageOf(11, u"привет"_s)}), {});
        QCOMPARE(other->scripts, int(WriterFacts::Other));
    }

    void whoWasAnswered_isNoStranger()
    {
        auto resolved = threadOf(1, kDayMs);
        resolved.status = ThreadStatus::Resolved;
        QVERIFY(!writerFacts(kWriter, {}, {resolved, threadOf(2, kDayMs)}, {}, {}));
        auto answered = threadOf(1, kDayMs);
        answered.wasAnswered = true;
        QVERIFY(!writerFacts(kWriter, {}, {answered, threadOf(2, kDayMs)}, {}, {}));
        QVERIFY(!writerFacts(kWriter, {}, {threadOf(1, kDayMs)},
            timelineOf({messageOf(11, u"hi"_s), messageOf(12, u"hello"_s, true)}), {}));
        QVERIFY(!writerFacts({}, {}, {}, {}, {}));
    }

    void nothingRead_saysNothingOfTime()
    {
        const auto facts = writerFacts(kWriter, {}, {threadOf(1, kUnknownTime)}, {}, {});
        QVERIFY(facts);
        QCOMPARE(facts->firstSeen, kUnknownTime);
    }
};

QTEST_GUILESS_MAIN(WriterFactsTest)
#include "writer_facts_test.moc"
