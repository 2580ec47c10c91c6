// SPDX-License-Identifier: MIT
#include "chat/drafts.h"
#include "fakes/fake_clock.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {
const ThreadKey kThread = ThreadKey::of(ThreadId{12});
const ThreadKey kTalk = ThreadKey::of(ConversationId{12});
} // namespace

class DraftsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void draft_isBackInTheNextRun()
    {
        {
            Drafts drafts(path(), m_disk, m_clock);
            drafts.setAccount(u"a"_s);
            drafts.setText(kThread, u"أبشر\nline"_s, MessageId{7});
            drafts.setText(kTalk, u"other"_s, {});
        }
        QVERIFY(m_disk.flush(5'000));
        Drafts drafts(path(), m_disk, m_clock);
        drafts.setAccount(u"a"_s);
        QCOMPARE(drafts.draft(kThread).text, u"أبشر\nline"_s);
        QCOMPARE(drafts.draft(kThread).knownAt, MessageId{7});
        QCOMPARE(drafts.draft(kTalk).text, u"other"_s);
        drafts.setAccount(u"b"_s);
        QVERIFY(drafts.draft(kThread).text.isEmpty());
    }

    //! A key every 50 ms: a timer that starts again with each would never end.
    void file_followsAPersonWhoTypesOn()
    {
        Drafts drafts(path(), m_disk, m_clock);
        QString text;
        for (int key = 0; key < 10; ++key) {
            QVERIFY(!QFile::exists(path()));
            text += u'x';
            drafts.setText(kThread, text, {});
            m_clock.advanceMs(50);
            QVERIFY(m_disk.flush(5'000));
        }
        QFile file(path());
        QVERIFY(file.open(QFile::ReadOnly));
        QVERIFY(file.readAll().contains(text.toUtf8()));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void key_duringASaveIsSavedAfterIt()
    {
        Drafts drafts(path(), m_disk, m_clock);
        drafts.setText(kThread, u"a"_s, {});
        m_clock.advanceMs(500);
        drafts.setText(kThread, u"ab"_s, {});
        QVERIFY(m_disk.flush(5'000));
        QVERIFY(drafts.isSaving());
        m_clock.advanceMs(500);
        QVERIFY(m_disk.flush(5'000));
        QVERIFY(!drafts.isSaving());
        Drafts next(path(), m_disk, m_clock);
        QCOMPARE(next.draft(kThread).text, u"ab"_s);
    }

    //! The lines are made on another thread, later: from what was there when they were asked for,
    //! and in the order of asking.
    void file_holdsTheLastStateAfterAFlush()
    {
        Drafts drafts(path(), m_disk, m_clock);
        drafts.setText(kThread, u"asked for"_s, {});
        drafts.setText(kTalk, u"and gone"_s, {});
        drafts.saveNow();
        drafts.setText(kThread, u"typed since"_s, {});
        drafts.setText(kTalk, {}, {});
        QVERIFY(m_disk.flush(5'000));
        {
            Drafts next(path(), m_disk, m_clock);
            QCOMPARE(next.draft(kThread).text, u"asked for"_s);
            QCOMPARE(next.draft(kTalk).text, u"and gone"_s);
        }
        QVERIFY(drafts.isSaving()); // what was typed since
        for (const auto &text : {u"one"_s, u"one more"_s, u"the last one"_s}) {
            drafts.setText(kThread, text, {});
            drafts.saveNow();
            QCoreApplication::processEvents(); // handed over, each for itself
        }
        QVERIFY(m_disk.flush(5'000));
        QVERIFY(!drafts.isSaving());
        Drafts next(path(), m_disk, m_clock);
        QCOMPARE(next.draft(kThread).text, u"the last one"_s);
        QVERIFY(next.draft(kTalk).text.isEmpty());
        QCOMPARE(next.countOfAll(), 1);
    }

    void draft_longerThanAnyReplyIsCutAndKeptWholeBesides()
    {
        const QString text = u"سطر من سجل طويل\n"_s.repeated(20'000);
        {
            Drafts drafts(path(), m_disk, m_clock);
            drafts.setText(kThread, text, {});
            drafts.setText(kTalk, u"other"_s, {});
        }
        QVERIFY(m_disk.flush(5'000));
        {
            Drafts drafts(path(), m_disk, m_clock);
            QCOMPARE(drafts.draft(kThread).text, text.left(Drafts::kLongest));
            QCOMPARE(drafts.draft(kTalk).text, u"other"_s);
            QVERIFY(drafts.wasCut());
            QVERIFY(!drafts.fileWasDamaged());
            QVERIFY(m_disk.flush(5'000));
        }
        QFile whole(path() + u".long"_s);
        QVERIFY(whole.open(QFile::ReadOnly));
        QVERIFY(whole.size() > text.size());
        QCOMPARE(whole.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        Drafts again(path(), m_disk, m_clock);
        QVERIFY(!again.wasCut()); // said once
    }

    void known_staysThatOfTheFirstKey()
    {
        Drafts drafts(path(), m_disk, m_clock);
        drafts.setText(kThread, u"a"_s, MessageId{5});
        drafts.setText(kThread, u"ab"_s, MessageId{9});
        QCOMPARE(drafts.draft(kThread).knownAt, MessageId{5});
        drafts.setText(kThread, {}, {});
        drafts.setText(kThread, u"c"_s, MessageId{9});
        QCOMPARE(drafts.draft(kThread).knownAt, MessageId{9});
    }

    void damagedFile_keepsWhatIsReadable()
    {
        {
            Drafts drafts(path(), m_disk, m_clock);
            drafts.setText(kThread, u"whole"_s, {});
            drafts.setText(ThreadKey::of(ThreadId{13}), u"halved"_s, {});
            drafts.saveNow();
            QVERIFY(m_disk.flush(5'000));
        }
        QFile file(path());
        QVERIFY(file.open(QFile::ReadWrite));
        auto bytes = file.readAll();
        bytes.replace("halved", "halvex"); // good JSON, and not what was typed
        file.seek(0);
        file.write(bytes);
        file.close();
        Drafts drafts(path(), m_disk, m_clock);
        QVERIFY(drafts.fileWasDamaged());
        QCOMPARE(drafts.draft(kThread).text, u"whole"_s);
        QCOMPARE(drafts.count(), 1);
        QVERIFY(m_disk.flush(5'000));
        QFile bad(path() + u".bad"_s);
        QVERIFY(bad.open(QFile::ReadOnly) && bad.readAll() == bytes);
        QCOMPARE(bad.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(!Drafts(path(), m_disk, m_clock).fileWasDamaged()); // said once
    }

    void diskThatRefuses_isSaidAndTriedAgain()
    {
        const QString folder = m_folder.path() + u"/missing"_s;
        Drafts drafts(folder + u"/drafts.jsonl"_s, m_disk, m_clock);
        QSignalSpy saved(&drafts, &Drafts::savedChanged);
        drafts.setText(kThread, u"kept"_s, {});
        m_clock.advanceMs(500);
        QVERIFY(m_disk.flush(5'000));
        QCOMPARE(saved.size(), 1);
        QVERIFY(!drafts.isSaved());
        QCOMPARE(drafts.draft(kThread).text, u"kept"_s);
        QVERIFY(QDir().mkpath(folder));
        m_clock.advanceMs(2'000);
        QVERIFY(m_disk.flush(5'000));
        QVERIFY(drafts.isSaved());
        QVERIFY(!drafts.isSaving());
    }

    //! A text that left for another file: until that has it, this one keeps it.
    void heldFile_staysAsItIs()
    {
        Drafts drafts(path(), m_disk, m_clock);
        drafts.setText(kThread, u"on its way"_s, {});
        m_clock.advanceMs(500);
        QVERIFY(m_disk.flush(5'000));
        drafts.hold();
        drafts.setText(kThread, {}, {});
        drafts.saveNow();
        QVERIFY(m_disk.flush(5'000));
        QVERIFY(drafts.isSaving());
        QCOMPARE(Drafts(path(), m_disk, m_clock).draft(kThread).text, u"on its way"_s);
        drafts.release();
        QVERIFY(m_disk.flush(5'000));
        QVERIFY(Drafts(path(), m_disk, m_clock).draft(kThread).text.isEmpty());
    }

private:
    QString path() const { return m_folder.filePath(QLatin1String(QTest::currentTestFunction())); }

    QTemporaryDir m_folder;
    fakes::FakeClock m_clock;
    DiskWriter m_disk;
};

QTEST_GUILESS_MAIN(DraftsTest)
#include "drafts_test.moc"
