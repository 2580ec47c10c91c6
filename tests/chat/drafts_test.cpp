// SPDX-License-Identifier: MIT
#include "chat/drafts.h"
#include "fakes/fake_clock.h"

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
            Drafts drafts(path(), m_clock);
            drafts.setAccount(u"a"_s);
            drafts.setText(kThread, u"أبشر\nline"_s, MessageId{7});
            drafts.setText(kTalk, u"other"_s, {});
        }
        Drafts drafts(path(), m_clock);
        drafts.setAccount(u"a"_s);
        QCOMPARE(drafts.draft(kThread).text, u"أبشر\nline"_s);
        QCOMPARE(drafts.draft(kThread).knownAt, MessageId{7});
        QCOMPARE(drafts.draft(kTalk).text, u"other"_s);
        drafts.setAccount(u"b"_s);
        QVERIFY(drafts.draft(kThread).text.isEmpty());
    }

    void file_followsAPersonWhoTypesOn()
    {
        Drafts drafts(path(), m_clock);
        QSignalSpy saved(&drafts, &Drafts::savedChanged);
        QString text;
        // A key every 50 ms for longer than the delay: a timer that starts again would never end.
        while (saved.isEmpty() && text.size() < 40) {
            text += u'x';
            drafts.setText(kThread, text, {});
            QTest::qWait(50);
        }
        QVERIFY(!saved.isEmpty());
        QFile file(path());
        QVERIFY(file.open(QFile::ReadOnly));
        QVERIFY(file.readAll().contains("xx"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void draft_longerThanAnyReplyIsCutAndKeptWholeBesides()
    {
        const QString text = u"سطر من سجل طويل\n"_s.repeated(20'000);
        {
            Drafts drafts(path(), m_clock);
            drafts.setText(kThread, text, {});
            drafts.setText(kTalk, u"other"_s, {});
        }
        {
            Drafts drafts(path(), m_clock);
            QCOMPARE(drafts.draft(kThread).text, text.left(Drafts::kLongest));
            QCOMPARE(drafts.draft(kTalk).text, u"other"_s);
            QVERIFY(drafts.wasCut());
            QVERIFY(!drafts.fileWasDamaged());
        }
        QFile whole(path() + u".long"_s);
        QVERIFY(whole.open(QFile::ReadOnly));
        QVERIFY(whole.size() > text.size());
        QCOMPARE(whole.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        Drafts again(path(), m_clock);
        QVERIFY(!again.wasCut()); // said once
    }

    void known_staysThatOfTheFirstKey()
    {
        Drafts drafts(path(), m_clock);
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
            Drafts drafts(path(), m_clock);
            drafts.setText(kThread, u"whole"_s, {});
            drafts.setText(ThreadKey::of(ThreadId{13}), u"halved"_s, {});
            drafts.saveNow();
        }
        QFile file(path());
        QVERIFY(file.open(QFile::ReadWrite));
        auto bytes = file.readAll();
        bytes.replace("halved", "halvex"); // good JSON, and not what was typed
        file.seek(0);
        file.write(bytes);
        file.close();
        Drafts drafts(path(), m_clock);
        QVERIFY(drafts.fileWasDamaged());
        QCOMPARE(drafts.draft(kThread).text, u"whole"_s);
        QCOMPARE(drafts.count(), 1);
        QFile bad(path() + u".bad"_s);
        QVERIFY(bad.open(QFile::ReadOnly) && bad.readAll() == bytes);
        QCOMPARE(bad.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(!Drafts(path(), m_clock).fileWasDamaged()); // said once
    }

    void diskThatRefuses_isSaidAndTheTextStays()
    {
        Drafts drafts(m_folder.path() + u"/missing/drafts.jsonl"_s, m_clock);
        QSignalSpy saved(&drafts, &Drafts::savedChanged);
        drafts.setText(kThread, u"kept"_s, {});
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(!drafts.isSaved());
        QCOMPARE(drafts.draft(kThread).text, u"kept"_s);
    }

private:
    QString path() const { return m_folder.filePath(QLatin1String(QTest::currentTestFunction())); }

    QTemporaryDir m_folder;
    fakes::FakeClock m_clock;
};

QTEST_GUILESS_MAIN(DraftsTest)
#include "drafts_test.moc"
