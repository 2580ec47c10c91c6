// SPDX-License-Identifier: MIT
#include "chat/marks.h"
#include "fakes/fake_clock.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {
const ThreadKey kThread = ThreadKey::of(ThreadId{12});
constexpr EpochMs kHour = 3'600'000;
} // namespace

class MarksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marks_areThereAgainForTheirAccountOnly()
    {
        {
            Marks marks(path(), m_disk, m_clock);
            marks.setAccount(u"a#1"_s);
            marks.snooze(kThread, m_clock.wallMs() + kHour, MessageId{7});
            marks.setLabels(kThread, {u"مدفوعات"_s, u"VIP"_s});
            marks.setUrgent(kThread, true);
            marks.setMuted(kThread, true);
            marks.snooze(ThreadKey::of(ThreadId{13}), ThreadMarks::kUntilWritten, MessageId{8});
        }
        QVERIFY(m_disk.flush(5'000));
        Marks marks(path(), m_disk, m_clock);
        marks.setAccount(u"b#2"_s);
        QVERIFY(marks.of(kThread).isEmpty());
        marks.setAccount(u"a#1"_s);
        const auto found = marks.of(kThread);
        QCOMPARE(found.snoozedUntil, m_clock.wallMs() + kHour);
        QCOMPARE(found.snoozedAfter, MessageId{7});
        QCOMPARE(found.labels, (QStringList{u"مدفوعات"_s, u"VIP"_s}));
        QVERIFY(found.isUrgent && found.isMuted);
        QCOMPARE(marks.of(ThreadKey::of(ThreadId{13})).snoozedUntil, ThreadMarks::kUntilWritten);
        QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther),
            QFile::Permissions());
    }

    void followedAndMuted_endOneAnother()
    {
        {
            Marks marks(path(), m_disk, m_clock);
            marks.setAccount(u"a#1"_s);
            marks.setMuted(kThread, true);
            marks.setFollowed(kThread, true);
        }
        QVERIFY(m_disk.flush(5'000));
        Marks marks(path(), m_disk, m_clock);
        marks.setAccount(u"a#1"_s);
        QVERIFY(marks.of(kThread).isFollowed && !marks.of(kThread).isMuted);
        marks.setMuted(kThread, true);
        QVERIFY(!marks.of(kThread).isFollowed && marks.of(kThread).isMuted);
        marks.setMuted(kThread, false);
        QVERIFY(marks.of(kThread).isEmpty());
    }

    void checklist_isKeptWithWhatWasDone()
    {
        {
            Marks marks(path(), m_disk, m_clock);
            marks.setAccount(u"a#1"_s);
            marks.setChecklist(kThread, u"استرجاع"_s);
            marks.setStepDone(kThread, u"رقم الطلب"_s, true);
            marks.setStepDone(kThread, u"الآيبان"_s, true);
            marks.setStepDone(kThread, u"رقم الطلب"_s, true);
            marks.setStepDone(kThread, u"الآيبان"_s, false);
        }
        QVERIFY(m_disk.flush(5'000));
        Marks marks(path(), m_disk, m_clock);
        marks.setAccount(u"a#1"_s);
        QCOMPARE(marks.of(kThread).checklist, u"استرجاع"_s);
        QCOMPARE(marks.of(kThread).done, QStringList{u"رقم الطلب"_s});
        marks.setChecklist(kThread, {});
        marks.setStepDone(kThread, u"رقم الطلب"_s, false);
        QVERIFY(marks.of(kThread).isEmpty());
    }

    void snooze_endsAtItsTime()
    {
        Marks marks({}, m_disk, m_clock);
        QSignalSpy woke(&marks, &Marks::woke);
        const auto due = m_clock.wallMs() + kHour;
        marks.snooze(kThread, due, {});
        m_clock.advanceMs(kHour - 1);
        QVERIFY(marks.of(kThread).isSnoozed());
        m_clock.advanceMs(1);
        QVERIFY(!marks.of(kThread).isSnoozed());
        QCOMPARE(woke.size(), 1);
        QCOMPARE(woke[0][1].value<EpochMs>(), due);
    }

    //! The program was closed when it was due.
    void snooze_thatWasMissedEndsAtTheStart()
    {
        const auto due = m_clock.wallMs() + kHour;
        {
            Marks marks(path(), m_disk, m_clock);
            marks.setAccount(u"a#1"_s);
            marks.snooze(kThread, due, {});
        }
        QVERIFY(m_disk.flush(5'000));
        m_clock.advanceMs(5 * kHour);
        Marks marks(path(), m_disk, m_clock);
        QSignalSpy woke(&marks, &Marks::woke);
        marks.setAccount(u"a#1"_s);
        QCOMPARE(woke.size(), 1);
    }

    void snooze_endsWithANewMessageOnly()
    {
        Marks marks({}, m_disk, m_clock);
        QSignalSpy woke(&marks, &Marks::woke);
        marks.snooze(kThread, ThreadMarks::kUntilWritten, MessageId{7});
        m_clock.advanceMs(9'000 * kHour);
        marks.lookAtClock();
        marks.wakeForMessage(kThread, MessageId{7}); // the list tells the same again
        QVERIFY(marks.of(kThread).isSnoozed());
        marks.wakeForMessage(kThread, MessageId{8});
        QVERIFY(!marks.of(kThread).isSnoozed());
        QCOMPARE(woke.size(), 1);
        marks.snooze(kThread, ThreadMarks::kUntilWritten, MessageId{8});
        marks.endSnooze(kThread); // by hand: nothing to announce
        QCOMPARE(woke.size(), 1);
    }

    void labels_areShortFewAndOnce()
    {
        Marks marks({}, m_disk, m_clock);
        QStringList many{u"  a  b "_s, u"a b"_s, QString(), QString(100, u'x')};
        for (int index = 0; index < 20; ++index)
            many.append(QString::number(index));
        marks.setLabels(kThread, many);
        const auto labels = marks.of(kThread).labels;
        QCOMPARE(labels.size(), Marks::kMostLabels);
        QCOMPARE(labels[0], u"a b"_s);
        QCOMPARE(labels[1].size(), Marks::kLongestLabel);
        marks.setLabels(ThreadKey::of(ThreadId{13}), {u"1"_s});
        QCOMPARE(marks.labels().first(), u"1"_s); // in two threads
    }

    void damagedFile_isSetAside()
    {
        QFile file(path());
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("{\"a#1\":{\"support/12\":");
        file.close();
        Marks marks(path(), m_disk, m_clock);
        marks.setAccount(u"a#1"_s);
        QVERIFY(marks.of(kThread).isEmpty());
        QVERIFY(m_disk.flush(5'000));
        QVERIFY(QFile::exists(path() + u".bad"_s));
    }

    void cleanup()
    {
        QFile::remove(path());
        QFile::remove(path() + u".bad"_s);
    }

private:
    QString path() const { return m_folder.filePath(u"marks.jsonl"_s); }

    QTemporaryDir m_folder;
    fakes::FakeClock m_clock;
    DiskWriter m_disk;
};

QTEST_GUILESS_MAIN(MarksTest)
#include "marks_test.moc"
