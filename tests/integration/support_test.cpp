// SPDX-License-Identifier: MIT
#include "fakes/fake_vault.h"
#include "fakes/sandbox_process.h"
#include "support/support.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::support;

namespace {

constexpr ThreadId kThread{1}; // of customer 12
const ThreadKey kKey = ThreadKey::of(kThread);

//! A profile folder of its own, before anything asks where the data lie.
struct OwnData {
    OwnData() { qputenv("XDG_DATA_HOME", folder.path().toUtf8()); }
    QTemporaryDir folder;
};

//! The program without its windows, in the order of main().
struct Program {
    Program(const QUrl &server, const Profile &profile)
        : chat(calls, session, realtime, profile, clock,
            {.checkDelaysMs = {100, 200, 300}, .retryMs = 100})
        , support(calls, session, realtime, chat, clock)
    {
        rest.setServer(server);
        rest.setTokenGate(&session);
    }
    void signIn(const QJsonObject &account)
    {
        QSignalSpy signedIn(&session, &Session::signedIn);
        std::ignore =
            session.signIn({account[u"phone_code"_s].toString(), account[u"phone"_s].toString(),
                account[u"password"_s].toString(), account[u"user_type"_s].toString(), false});
        QVERIFY(signedIn.wait());
        realtime.connectTo(rest.server(), session.token());
        QTRY_VERIFY(realtime.status().isConnected());
    }

    SystemClock clock;
    RestClient rest{clock};
    ApiCalls calls{rest, EndpointMap::builtIn()};
    QTemporaryDir folder;
    SettingsFile file{folder.filePath(u"settings.json"_s)};
    Settings settings{file};
    fakes::FakeVault vault;
    Session session{calls, vault, settings, clock};
    Realtime realtime{clock};
    Chat chat;
    Support support;
};

} // namespace

//! Threads and replies against the platform: REST, socket and journal together.
class SupportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_data = std::make_unique<OwnData>();
        m_profile = std::make_unique<Profile>(u"test"_s);
        m_sandbox = std::make_unique<SandboxProcess>();
        QVERIFY(m_sandbox->start());
        start();
        QTRY_VERIFY(m_program->support.store.isLoaded());
    }
    void cleanup()
    {
        m_program.reset();
        m_sandbox.reset();
    }

    void list_holdsWhoWaitsLongestFirst()
    {
        m_program->support.model.refresh();
        const auto &rows = m_program->support.model.rows();
        QCOMPARE(rows.first().kind, ThreadListRow::Kind::Section);
        QCOMPARE(rows.first().section, ThreadListRow::Section::Waiting);
        QVERIFY(rows.first().count > 3);
        for (int at = 2; at <= rows.first().count; ++at)
            QVERIFY(rows[at - 1].waitingSince <= rows[at].waitingSince);
        QTRY_VERIFY(m_program->realtime.presence().isOnline(UserId{12}).has_value());
    }

    void reply_isOneMessageWithItsEcho()
    {
        open();
        const auto before = timeline().messages.size();
        QVERIFY(m_program->chat.actions.send(kKey, u"أهلًا نورة"_s));
        QTRY_COMPARE(timeline().messages.size(), before + 1);
        QTRY_COMPARE(m_program->chat.outbox.unsentCount(), 0);
        QCOMPARE(timeline().messages.last().body, u"أهلًا نورة"_s);
        QCOMPARE(committed(u"أهلًا نورة"_s), 1);
        QTRY_VERIFY(!m_program->support.store.thread(kThread)->isWaiting());
    }

    //! Through the real multipart of the platform; the answer of the reply is lost on top.
    void file_isUploadedAndIsInOneMessage()
    {
        open();
        QTemporaryDir folder;
        QFile file(folder.filePath(u"سند.txt"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        const QByteArray bytes(700'000, 'x');
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        auto &files = m_program->chat.files;
        files.add(kKey, file.fileName());
        QTRY_VERIFY(files.holdsReady(kKey));
        m_sandbox->control(u"fail"_s, {{u"id"_s, u"support.send"_s}, {u"how"_s, u"cut-after"_s}});
        QVERIFY(m_program->chat.actions.send(kKey, u"with a file"_s));
        QTRY_COMPARE(m_program->chat.outbox.unsentCount(), 0);
        QCOMPARE(committed(u"with a file"_s), 1);
        QVERIFY(timeline().messages.last().mediaId.isValid());
    }

    void answerThatIsLost_isFoundInTheHistory_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("cut after the commit") << u"cut-after"_s;
        QTest::newRow("an error after the commit") << u"status-after"_s;
    }
    void answerThatIsLost_isFoundInTheHistory()
    {
        QFETCH(QString, how);
        open();
        m_sandbox->control(u"fail"_s, {{u"id"_s, u"support.send"_s}, {u"how"_s, how}});
        QVERIFY(m_program->chat.actions.send(kKey, u"lost answer"_s));
        QTRY_COMPARE(m_program->chat.outbox.unsentCount(), 0);
        QCOMPARE(committed(u"lost answer"_s), 1);
        int seen = 0;
        for (const auto &message : timeline().messages)
            seen += message.body == u"lost answer"_s;
        QCOMPARE(seen, 1);
    }

    void requestThatIsLost_isNotConfirmedAndNotRepeated()
    {
        open();
        m_sandbox->control(u"fail"_s, {{u"id"_s, u"support.send"_s}, {u"how"_s, u"cut"_s}});
        QVERIFY(m_program->chat.actions.send(kKey, u"lost request"_s));
        QTRY_COMPARE(state(), PendingReply::State::NotConfirmed);
        QCOMPARE(committed(u"lost request"_s), 0);
        m_program->chat.outbox.sendAgain(m_program->chat.outbox.replies(kKey).first().key);
        QTRY_COMPARE(m_program->chat.outbox.unsentCount(), 0);
        QCOMPARE(committed(u"lost request"_s), 1);
    }

    void refusal_isSaidAndNothingIsStored()
    {
        open();
        m_sandbox->control(u"fail"_s, {{u"id"_s, u"support.send"_s}, {u"status"_s, 422}});
        QVERIFY(m_program->chat.actions.send(kKey, u"refused"_s));
        QTRY_COMPARE(state(), PendingReply::State::Refused);
        QCOMPARE(committed(u"refused"_s), 0);
    }

    void offline_holdsTheReplyAndSendsItOnce()
    {
        open();
        m_sandbox->control(u"network"_s, {{u"mode"_s, u"refuse"_s}});
        QTRY_VERIFY(!m_program->realtime.status().isConnected());
        QVERIFY(m_program->chat.actions.send(kKey, u"while offline"_s));
        QTRY_COMPARE(state(), PendingReply::State::Queued);
        m_sandbox->control(u"network"_s, {{u"mode"_s, u"up"_s}});
        m_program->realtime.retryNow();
        QTRY_COMPARE_WITH_TIMEOUT(m_program->chat.outbox.unsentCount(), 0, 20'000);
        QCOMPARE(committed(u"while offline"_s), 1);
    }

    void gap_isReadAgain()
    {
        open();
        const auto before = timeline().messages.size();
        m_sandbox->control(u"network"_s, {{u"mode"_s, u"refuse"_s}});
        QTRY_VERIFY(!m_program->realtime.status().isConnected());
        customerWrites(u"missed"_s);
        m_sandbox->control(u"network"_s, {{u"mode"_s, u"up"_s}});
        m_program->realtime.retryNow();
        QTRY_COMPARE_WITH_TIMEOUT(timeline().messages.size(), before + 1, 20'000);
        QTRY_COMPARE(m_program->support.store.thread(kThread)->last.body, u"missed"_s);
    }

    void draftAndQueue_outliveTheProgram()
    {
        open();
        m_sandbox->control(u"network"_s, {{u"mode"_s, u"refuse"_s}});
        QTRY_VERIFY(!m_program->realtime.status().isConnected());
        QVERIFY(m_program->chat.actions.send(kKey, u"next run"_s));
        m_program->chat.drafts.setText(kKey, u"half a sentence"_s, {});
        m_program.reset();
        m_sandbox->control(u"network"_s, {{u"mode"_s, u"up"_s}});
        start();
        QCOMPARE(m_program->chat.drafts.draft(kKey).text, u"half a sentence"_s);
        QTRY_COMPARE(m_program->chat.outbox.unsentCount(), 0);
        QCOMPARE(committed(u"next run"_s), 1);
    }

    void resolve_isShownAtOnceAndTakenBackWhenRefused()
    {
        auto &support = m_program->support;
        QSignalSpy refused(&support.actions, &SupportActions::refused);
        support.actions.resolve(kThread);
        QCOMPARE(support.store.thread(kThread)->status, ThreadStatus::Resolved);
        QSignalSpy read(&support.actions, &SupportActions::listRead);
        support.actions.refresh();
        QVERIFY(read.wait());
        QCOMPARE(support.store.thread(kThread)->status, ThreadStatus::Resolved);
        m_sandbox->control(u"fail"_s, {{u"id"_s, u"support.update"_s}, {u"status"_s, 403}});
        support.actions.reopen(kThread);
        QCOMPARE(support.store.thread(kThread)->status, ThreadStatus::Open);
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(support.store.thread(kThread)->status, ThreadStatus::Resolved);
    }

    void seen_isReadOnTheServer()
    {
        open();
        customerWrites(u"one more"_s);
        QTRY_VERIFY(m_program->support.store.thread(kThread)->unread > 0);
        m_program->chat.actions.setAttentive(kKey, true);
        QTRY_COMPARE(m_program->support.store.thread(kThread)->unread, 0);
        QSignalSpy read(&m_program->support.actions, &SupportActions::listRead);
        m_program->support.actions.refresh();
        QVERIFY(read.wait());
        QCOMPARE(m_program->support.store.thread(kThread)->unread, 0);
    }

private:
    void start()
    {
        m_program = std::make_unique<Program>(m_sandbox->url(), *m_profile);
        m_program->signIn(m_sandbox->account(0));
    }
    void open()
    {
        m_program->support.actions.open(kThread);
        QTRY_VERIFY(timeline().isLoaded && !timeline().isReading);
    }
    const Timeline &timeline() const { return m_program->chat.store.timeline(kKey); }
    PendingReply::State state() const
    {
        const auto replies = m_program->chat.outbox.replies(kKey);
        return replies.isEmpty() ? PendingReply::State::Sending : replies.first().state;
    }
    void customerWrites(const QString &text)
    {
        m_sandbox->control(u"support"_s, {{u"user_id"_s, 12}, {u"body"_s, text}});
    }
    //! How often the platform stored a message of these words.
    int committed(const QString &text)
    {
        QFile log(m_sandbox->truthLog());
        if (!log.open(QFile::ReadOnly))
            return -1;
        int count = 0;
        while (!log.atEnd()) {
            const auto line = QJsonDocument::fromJson(log.readLine()).object();
            const auto data = line[u"data"_s].toObject();
            count += line[u"t"_s].toString() == u"commit"_s
                && data[u"message"_s].toObject()[u"body"_s].toString() == text;
        }
        return count;
    }

    std::unique_ptr<OwnData> m_data;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<Program> m_program;
};

QTEST_GUILESS_MAIN(SupportTest)
#include "support_test.moc"
