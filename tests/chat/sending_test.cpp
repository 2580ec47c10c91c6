// SPDX-License-Identifier: MIT
#include "fakes/disk_calls.h"
#include "fakes/fake_time.h"
#include "fakes/full_disk.h"
#include "fakes/reply_desk.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using fakes::DiskCalls;

namespace {
const ThreadKey kThread = ThreadKey::of(ThreadId{12});
const ThreadKey kOther = ThreadKey::of(ThreadId{13});
} // namespace

//! A text on its way from the draft to the server, and what the disk has to do with it.
class SendingTest : public QObject {
    Q_OBJECT

    using Desk = fakes::ReplyDesk<fakes::FakeClock>;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<Desk>(m_folder->path());
        m_desk->begin();
        m_desk->actions.open(kThread, 0);
        m_desk->actions.open(kOther, 0);
        settle();
    }
    void cleanup()
    {
        DiskCalls::block(false);
        m_desk.reset();
    }

    //! Forty keys and three replies. The disk is told to keep them, by nobody whom a person waits
    //! for.
    void threadOfTheWindow_neverWaitsForTheDisk()
    {
        DiskCalls::reset();
        for (int reply = 1; reply <= 3; ++reply) {
            for (int key = 1; key <= 40; ++key) {
                m_desk->drafts.setText(kThread, QString(key, u'x'), {});
                m_desk->clock.advanceMs(50);
                settle();
            }
            QVERIFY(m_desk->actions.send(kThread, m_desk->drafts.draft(kThread).text));
            settle();
            QCOMPARE(m_desk->port.sends.size(), reply);
            m_desk->port.answer(m_desk->port.commit(Desk::kMe));
            settle();
        }
        m_desk->outbox.setAccount({}); // and the end
        settle();
        QVERIFY(DiskCalls::syncs() > 9);
        QCOMPARE(DiskCalls::syncsOfMainThread(), 0);
    }

    void reply_isPostedAfterOneSync()
    {
        m_desk->drafts.setText(kThread, u"one"_s, {});
        m_desk->clock.advanceMs(500);
        settle();
        // The first line makes the file, whose name has to be kept too.
        QVERIFY(m_desk->actions.send(kThread, u"one"_s));
        settle();
        m_desk->port.answer(m_desk->port.commit(Desk::kMe));
        settle();
        DiskCalls::reset();
        int syncs = -1;
        QObject::connect(
            &m_desk->outbox, &Outbox::saved, this, [&] { syncs = DiskCalls::syncs(); });
        QVERIFY(m_desk->actions.send(kThread, u"two"_s));
        QCOMPARE(m_desk->port.sends.size(), 1);
        settle();
        QCOMPARE(m_desk->port.sends.size(), 2);
        QCOMPARE(syncs, 1);
    }

    //! The disk hangs: nothing goes out, everything is seen, typing goes on.
    void reply_isNotPostedBeforeTheDiskHasIt()
    {
        DiskCalls::block(true);
        QVERIFY(m_desk->actions.send(kThread, u"one"_s));
        for (int i = 0; i < 20; ++i) {
            QCoreApplication::processEvents();
            m_desk->clock.advanceMs(1'000);
        }
        QVERIFY(DiskCalls::waitUntilBlocked());
        QCOMPARE(m_desk->port.sends.size(), 0);
        QCOMPARE(m_desk->outbox.replies(kThread).size(), 1);
        m_desk->drafts.setText(kThread, u"and"_s, {});
        DiskCalls::block(false);
        settle();
        QCOMPARE(m_desk->port.sends.size(), 1);
    }

    //! Until the journal has the reply its draft stays on the disk.
    void draft_staysOnDiskUntilItIsAReplyThere()
    {
        m_desk->drafts.setText(kThread, u"one"_s, {});
        m_desk->clock.advanceMs(500);
        settle();
        DiskCalls::block(true);
        QVERIFY(m_desk->actions.send(kThread, u"one"_s));
        QVERIFY(m_desk->drafts.draft(kThread).text.isEmpty());
        for (int i = 0; i < 20; ++i) {
            QCoreApplication::processEvents();
            m_desk->clock.advanceMs(1'000);
        }
        QVERIFY(file(u"drafts.jsonl"_s).contains("one"));
        DiskCalls::block(false);
        settle();
        m_desk->clock.advanceMs(500);
        settle();
        QVERIFY(!file(u"drafts.jsonl"_s).contains("one"));
        QVERIFY(file(u"outbox.jsonl"_s).contains("one"));
    }

    void fullDisk_handsTheTextBack()
    {
        QSignalSpy told(&m_desk->actions, &ChatActions::notSaved);
        {
            const fakes::FullDisk disk{0};
            QVERIFY(m_desk->actions.send(kThread, u"one"_s));
            m_desk->drafts.setText(kThread, u"typed meanwhile"_s, {});
            settle();
            QCOMPARE(told.size(), 1);
            QCOMPARE(m_desk->drafts.draft(kThread).text, u"typed meanwhile\none"_s);
            QVERIFY(m_desk->actions.wasNotSaved(kThread));
            QVERIFY(!m_desk->actions.wasNotSaved(kOther));
            QCOMPARE(m_desk->outbox.unsentCount(), 0);
            QCOMPARE(m_desk->port.sends.size(), 0);
            QVERIFY(!m_desk->drafts.isSaved());
        }
        m_desk->clock.advanceMs(2'000);
        settle();
        QVERIFY(m_desk->drafts.isSaved());
        QVERIFY(file(u"drafts.jsonl"_s).contains("typed meanwhile"));
        QVERIFY(m_desk->actions.send(kThread, u"one"_s));
        QVERIFY(!m_desk->actions.wasNotSaved(kThread));
        settle();
        QCOMPARE(m_desk->port.sends.size(), 1);
    }

    //! The reply is kept, but not that it goes out: it waits.
    void diskThatIsFullByThen_holdsTheReply()
    {
        m_desk->outbox.setHold(1'000);
        QVERIFY(m_desk->actions.send(kThread, u"held"_s));
        settle();
        QVERIFY(m_desk->outbox.isSaved());
        {
            const fakes::FullDisk disk{rlim_t(file(u"outbox.jsonl"_s).size())};
            fakes::runFor(m_desk->clock, 1'500, &m_desk->disk);
            QCOMPARE(m_desk->port.sends.size(), 0);
            QCOMPARE(m_desk->outbox.replies(kThread).size(), 1);
        }
        m_desk->clock.advanceMs(5'000);
        settle();
        QCOMPARE(m_desk->port.sends.size(), 1);
    }

    //! By the person's decision, and once.
    void fullDisk_letsAReplyGoWithoutARecord()
    {
        const fakes::FullDisk disk{0};
        QVERIFY(m_desk->actions.send(kThread, u"one"_s, true));
        settle();
        QCOMPARE(m_desk->port.sends.size(), 1);
        QVERIFY(!m_desk->outbox.isSaved());
        m_desk->port.answer(m_desk->port.commit(Desk::kMe));
        settle();
        QCOMPARE(m_desk->outbox.unsentCount(), 0);
        QVERIFY(m_desk->outbox.isSaved());
        QVERIFY(!m_desk->actions.wasNotSaved(kThread));
    }

    //! A folder stands where the file should be: refused to anybody, root too.
    void placeThatCannotBeWritten_handsTheTextBack()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"outbox.jsonl"_s));
        QVERIFY(m_desk->actions.send(kThread, u"one"_s));
        settle();
        QCOMPARE(m_desk->drafts.draft(kThread).text, u"one"_s);
        QVERIFY(m_desk->drafts.isSaved()); // that file is another
        QCOMPARE(m_desk->port.sends.size(), 0);
    }

    //! The file of drafts takes everything, that of replies nothing: what it has is not given up
    //! before.
    void textThatTheJournalRefuses_neverLeavesTheDisk()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"outbox.jsonl"_s));
        m_desk->drafts.setText(kThread, u"one"_s, {});
        m_desk->clock.advanceMs(500);
        settle();
        QByteArray onDisk;
        QObject::connect(&m_desk->actions, &ChatActions::notSaved, this,
            [&] { onDisk = file(u"drafts.jsonl"_s); });
        QVERIFY(m_desk->actions.send(kThread, u"one"_s));
        m_desk->clock.advanceMs(1'000);
        settle();
        QVERIFY(onDisk.contains("one"));
    }

    void twoRepliesThatTheDiskRefuses_comeBackInTheirOrder()
    {
        const fakes::FullDisk disk{0};
        QVERIFY(m_desk->actions.send(kThread, u"one"_s));
        QVERIFY(m_desk->actions.send(kThread, u"two"_s));
        settle();
        QCOMPARE(m_desk->drafts.draft(kThread).text, u"one\ntwo"_s);
        QCOMPARE(m_desk->outbox.unsentCount(), 0);
        QCOMPARE(m_desk->port.sends.size(), 0);
    }

private:
    void settle() { fakes::settle(&m_desk->disk); }
    QByteArray file(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

QTEST_GUILESS_MAIN(SendingTest)
#include "sending_test.moc"
