// SPDX-License-Identifier: MIT
#include "fakes/fake_calls.h"
#include "fakes/fake_time.h"
#include "fakes/reply_desk.h"
#include "net/file_upload.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using State = DraftFile::State;
using Fault = DraftFile::Fault;

namespace {

const ThreadKey kThread = ThreadKey::of(ThreadId{12});
const auto kAccount = u"https://wxm.example#2"_s;

//! Writing with files, over a folder. Made anew over the same one, it is the next run.
struct Run {
    explicit Run(const QString &folder)
        : desk(folder)
        , files(folder + u"/files.jsonl"_s, folder, desk.disk, desk.clock, attachments)
    {
        calls.holds = true;
        desk.actions.setFiles(files);
        files.setLinkUp(true);
        files.setAccount(kAccount);
        desk.begin(kAccount);
        desk.actions.open(kThread, 0);
    }

    fakes::ReplyDesk<fakes::FakeClock> desk;
    RestClient rest{desk.clock};
    fakes::FakeCalls calls{rest, EndpointMap::builtIn()};
    Attachments attachments{calls};
    DraftFiles files;
};

} // namespace

class DraftFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_run = std::make_unique<Run>(m_folder->path());
        settle();
    }
    void cleanup() { m_run.reset(); }

    void file_goesUpAtOnceAndWithTheReply()
    {
        add(u"receipt.pdf"_s, "%PDF-1.4 receipt");
        QTRY_VERIFY(upload());
        QCOMPARE(file().state, State::Sending);
        QCOMPARE(file().mime, "application/pdf"_ba);
        QVERIFY(answer(77));
        QCOMPARE(file().state, State::Ready);
        QVERIFY(m_run->desk.actions.send(kThread, u"Here it is"_s));
        settle();
        QCOMPARE(sends().size(), 1);
        QCOMPARE(sends().first().body, u"Here it is"_s);
        QCOMPARE(sends().first().media, MediaId{77});
        QVERIFY(m_run->files.files(kThread).isEmpty());
    }

    //! One reply carries one file; the others are replies of their own, in order, without the text.
    void severalFiles_areSeveralReplies()
    {
        for (const auto &name : {u"a.txt"_s, u"b.txt"_s})
            add(name, "words");
        QTRY_VERIFY(upload());
        QCOMPARE(m_run->calls.asked.size(), std::size_t(1)); // one at a time
        QVERIFY(answer(7));
        QTRY_VERIFY(upload());
        QVERIFY(answer(8));
        QVERIFY(m_run->desk.actions.send(kThread, u"Both"_s));
        settle();
        QCOMPARE(sends().size(), 1);
        m_run->desk.port.answer(m_run->desk.port.commit(UserId{2}));
        settle();
        QCOMPARE(sends().size(), 2);
        QVERIFY(sends().last().body.isEmpty());
        QVERIFY(sends().first().media != sends().last().media);
    }

    void fileAlone_isAReply()
    {
        add(u"a.txt"_s, "words");
        QTRY_VERIFY(upload());
        QVERIFY(!m_run->desk.actions.send(kThread, {})); // nothing that the server has
        QVERIFY(answer(7));
        QVERIFY(m_run->desk.actions.send(kThread, {}));
        settle();
        QCOMPARE(sends().size(), 1);
        QVERIFY(sends().first().body.isEmpty());
    }

    void refusal_saysWhy_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Fault>("fault");
        QTest::newRow("program by name") << u"setup.exe"_s << "MZ"_ba << Fault::Program;
        QTest::newRow("program by content") << u"picture.png.bin"_s
                                            << ("\x7f"
                                                "ELF\x02\x01\x01"
                                                   + QByteArray(60, '\0'))
                                            << Fault::Program;
        QTest::newRow("page") << u"page.html"_s << "<html>"_ba << Fault::Program;
        QTest::newRow("empty") << u"nothing.txt"_s << QByteArray() << Fault::Empty;
        QTest::newRow("large") << u"film.mov"_s << QByteArray(5'000, 'x') << Fault::TooLarge;
    }
    void refusal_saysWhy()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(Fault, fault);
        m_run->files.setMostBytes(4'000);
        add(name, bytes);
        QTRY_COMPARE(file().state, State::Refused);
        QCOMPARE(file().fault, fault);
        QVERIFY(!upload());
        QVERIFY(m_run->desk.actions.send(kThread, u"Without it"_s)); // it holds up nothing
        settle();
        QVERIFY(!sends().first().media.isValid());
    }
    void folder_isNoFile()
    {
        m_run->files.add(kThread, m_folder->path());
        QTRY_COMPARE(file().fault, Fault::Unreadable);
    }

    void serverWithoutUpload_isSaidAtOnceAndNothingIsLost()
    {
        m_run->desk.drafts.setText(kThread, u"Here it is"_s, {});
        add(u"a.txt"_s, "words");
        QTRY_VERIFY(upload());
        QVERIFY(m_run->calls.refuse(u"media.upload"_s, ApiError::Kind::NotOffered));
        QCOMPARE(file().state, State::Refused);
        QCOMPARE(file().fault, Fault::NotOffered);
        QCOMPARE(m_run->desk.drafts.draft(kThread).text, u"Here it is"_s);
        QVERIFY(QFile::exists(m_folder->filePath(u"a.txt"_s)));
    }

    void lostLink_isTriedAgainWithTheSameKey()
    {
        add(u"a.txt"_s, "words");
        QTRY_VERIFY(upload());
        const auto key = upload()->idempotencyKey;
        QVERIFY(m_run->calls.refuse(u"media.upload"_s, ApiError::Kind::Ambiguous));
        QCOMPARE(file().state, State::Stopped);
        m_run->files.setLinkUp(false);
        m_run->files.setLinkUp(true);
        QTRY_VERIFY(upload());
        QCOMPARE(upload()->idempotencyKey, key);
        QVERIFY(m_run->calls.refuse(u"media.upload"_s, ApiError::Kind::Server));
        QCOMPARE(file().state, State::Stopped);
        m_run->files.tryAgain(kThread, file().key);
        QTRY_VERIFY(upload());
        QCOMPARE(upload()->idempotencyKey, key);
    }

    void cancel_keepsTheFileHere()
    {
        add(u"a.txt"_s, "words");
        QTRY_VERIFY(upload());
        const auto sent = upload()->file;
        m_run->files.stop(kThread, file().key);
        QVERIFY(sent->isCancelled());
        QCOMPARE(file().state, State::Stopped);
        m_run->files.remove(kThread, file().key);
        QVERIFY(m_run->files.files(kThread).isEmpty());
    }

    void pressedSend_waitsForTheUpload()
    {
        m_run->desk.drafts.setText(kThread, u"Here it is"_s, {});
        add(u"a.txt"_s, "words");
        QTRY_VERIFY(upload());
        m_run->desk.actions.sendWhenUploaded(kThread);
        settle();
        QVERIFY(sends().isEmpty());
        QVERIFY(m_run->desk.actions.awaitsUpload(kThread));
        QVERIFY(answer(7));
        settle();
        QCOMPARE(sends().size(), 1);
        QCOMPARE(sends().first().body, u"Here it is"_s);
        QVERIFY(!m_run->desk.actions.awaitsUpload(kThread));
    }
    void pressedSend_isGivenUpByAFailureAndByAnEdit()
    {
        m_run->desk.drafts.setText(kThread, u"Here it is"_s, {});
        add(u"a.txt"_s, "words");
        QTRY_VERIFY(upload());
        m_run->desk.actions.sendWhenUploaded(kThread);
        m_run->desk.drafts.setText(kThread, u"Here it is not"_s, {});
        QVERIFY(!m_run->desk.actions.awaitsUpload(kThread));
        m_run->desk.actions.sendWhenUploaded(kThread);
        QVERIFY(m_run->calls.refuse(u"media.upload"_s, ApiError::Kind::Server));
        settle();
        QVERIFY(!m_run->desk.actions.awaitsUpload(kThread));
        QVERIFY(sends().isEmpty());
        QCOMPARE(m_run->desk.drafts.draft(kThread).text, u"Here it is not"_s);
    }

    //! The program is killed while the file goes up: it goes up once more, under the same key.
    void killedInTheUpload_beginsItAnewWithItsKey()
    {
        add(u"a.txt"_s, "words");
        QTRY_VERIFY(upload());
        const auto key = upload()->idempotencyKey;
        nextRun();
        QTRY_VERIFY(upload());
        QCOMPARE(upload()->idempotencyKey, key);
        QCOMPARE(m_run->files.files(kThread).size(), 1);
    }
    //! The file is up and the reply not sent: the number is known, and nothing goes up twice.
    void killedBetweenUploadAndReply_sendsOneReplyWithTheNumber()
    {
        m_run->desk.drafts.setText(kThread, u"Here it is"_s, {});
        add(u"a.txt"_s, "words");
        QTRY_VERIFY(upload());
        QVERIFY(answer(77));
        nextRun();
        QCOMPARE(file().state, State::Ready);
        QCOMPARE(file().media, MediaId{77});
        QVERIFY(!upload());
        QVERIFY(sends().isEmpty());
        QVERIFY(m_run->desk.actions.send(kThread, m_run->desk.drafts.draft(kThread).text));
        settle();
        QCOMPARE(sends().size(), 1);
        QCOMPARE(sends().first().media, MediaId{77});
    }
    //! The reply is in the journal and not answered: it is one reply, and no draft any more.
    void killedAfterSend_hasTheFileOnceAndAsksTheHistory()
    {
        add(u"a.txt"_s, "words");
        QTRY_VERIFY(upload());
        QVERIFY(answer(77));
        QVERIFY(m_run->desk.actions.send(kThread, u"Here it is"_s));
        settle();
        QCOMPARE(sends().size(), 1);
        const auto stored = m_run->desk.port.commit(UserId{2});
        nextRun([&](Run &run) { run.desk.port.messages[kThread].append(stored); });
        QVERIFY(m_run->files.files(kThread).isEmpty());
        QVERIFY(fakes::runUntil(
            m_run->desk.clock, [&] { return m_run->desk.outbox.unsentCount() == 0; },
            &m_run->desk.disk));
        QVERIFY(sends().isEmpty()); // found by its text and its file, and not sent again
    }
    //! The same words with another file are another reply.
    void sameTextWithAnotherFile_isNotTakenForIt()
    {
        add(u"a.txt"_s, "words");
        QTRY_VERIFY(upload());
        QVERIFY(answer(77));
        QVERIFY(m_run->desk.actions.send(kThread, u"Here it is"_s));
        settle();
        m_run->desk.port.sends.last().media = MediaId{78};
        std::ignore = m_run->desk.port.commit(UserId{2}); // of an agent at another desk
        m_run->desk.port.fail(ApiError::Kind::Ambiguous);
        fakes::runFor(m_run->desk.clock, 40'000 / 40, &m_run->desk.disk);
        QCOMPARE(m_run->desk.outbox.unsentCount(), 1);
    }
    void replyThatComesBack_hasItsFile()
    {
        add(u"a.txt"_s, "words");
        QTRY_VERIFY(upload());
        QVERIFY(answer(77));
        m_run->desk.outbox.setHold(5'000);
        QVERIFY(m_run->desk.actions.send(kThread, u"Here it is"_s));
        settle();
        QVERIFY(m_run->desk.actions.takeBack(kThread));
        QCOMPARE(m_run->desk.drafts.draft(kThread).text, u"Here it is"_s);
        QCOMPARE(file().media, MediaId{77});
        QCOMPARE(file().state, State::Ready);
    }
    void path_isInNoText()
    {
        add(u"a.txt"_s, "words");
        QTRY_VERIFY(upload());
        QVERIFY(answer(77));
        QVERIFY(m_run->desk.actions.send(kThread, u"Here it is"_s));
        settle();
        QFile journal(m_folder->filePath(u"outbox.jsonl"_s));
        QVERIFY(journal.open(QFile::ReadOnly));
        QVERIFY(!journal.readAll().contains(m_folder->path().toUtf8()));
    }

private:
    void settle() { fakes::settle(&m_run->desk.disk); }
    QList<fakes::FakeChatPort::Send> &sends() { return m_run->desk.port.sends; }
    DraftFile file() const { return m_run->files.files(kThread).value(0); }
    const Call *upload() { return m_run->calls.waiting(u"media.upload"_s); }
    bool answer(int id)
    {
        const bool wasAsked = m_run->calls.answer(
            u"media.upload"_s, QByteArray(R"({"data":{"id":)" + QByteArray::number(id) + "}}"));
        settle();
        return wasAsked;
    }
    void add(const QString &name, const QByteArray &bytes)
    {
        QFile made(m_folder->filePath(name));
        QVERIFY(made.open(QFile::WriteOnly));
        QCOMPARE(made.write(bytes), bytes.size());
        made.close();
        m_run->files.add(kThread, made.fileName());
    }
    //! What the disk has is all that the next run knows.
    void nextRun(const std::function<void(Run &)> &prepare = {})
    {
        fakes::runFor(m_run->desk.clock, 600, &m_run->desk.disk);
        m_run.reset();
        m_run = std::make_unique<Run>(m_folder->path());
        if (prepare)
            prepare(*m_run);
        settle();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Run> m_run;
};

QTEST_GUILESS_MAIN(DraftFilesTest)
#include "draft_files_test.moc"
