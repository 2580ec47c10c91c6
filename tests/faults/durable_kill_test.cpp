// SPDX-License-Identifier: MIT
#define WXM_KILL_AT_WRITES
#include "fakes/disk_calls.h"
#include "fakes/reply_desk.h"
#include "faults/figures.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

constexpr auto kChild = "WXM_DURABLE_CHILD";
constexpr auto kAccount = "https://wxm.example#2";
constexpr int kReplies = 3;
const auto kThread = ThreadKey::of(ThreadId{12});
const auto kOther = ThreadKey::of(ThreadId{13});

QString textOf(int reply) { return u"reply %1 أهلًا"_s.arg(reply); }

using Desk = fakes::ReplyDesk<SystemClock>;

//! Of a profile that a policy has sealed; the key is that of each run.
std::shared_ptr<const FileSeal> sealOf(bool isSealed)
{
    return isSealed ? std::make_shared<const FileSeal>(QByteArray(FileSeal::kKeyBytes, 'k'))
                    : nullptr;
}

void say(const QByteArray &line)
{
    std::fputs((line + '\n').constData(), stdout);
    std::fflush(stdout);
}

//! Types and sends in two threads, to a server that stores at once, and says each step before the
//! next; until the call at which it is killed.
int work(const QString &folder, int killAt, bool isSealed)
{
    Desk desk(folder, {}, sealOf(isSealed));
    desk.begin();
    desk.actions.open(kThread, 0);
    desk.actions.open(kOther, 0);
    const auto settle = [&] {
        for (int round = 0; round < 4; ++round) {
            QCoreApplication::processEvents();
            if (!desk.disk.flush(20'000))
                std::exit(3);
        }
    };
    settle();
    desk.port.heard = [](const auto &send) { say("posted " + send.body.toUtf8()); };
    fakes::DiskCalls::killAt(killAt);
    for (int reply = 0; reply < kReplies; ++reply) {
        const auto thread = reply % 2 ? kOther : kThread;
        const auto number = QByteArray::number(reply);
        desk.drafts.setText(thread, textOf(reply), {});
        desk.drafts.saveNow();
        settle();
        say("drafted " + number);
        desk.actions.send(thread, textOf(reply));
        say("pressed " + number);
        settle();
        if (desk.port.sends.size() != reply + 1)
            return 4;
        desk.port.answer(desk.port.commit(Desk::kMe));
        settle();
        say("stored " + number);
    }
    return 0;
}

} // namespace

//! SIGKILL before each single call that changes the disk: nothing that was said to be kept is lost,
//! nothing that went out goes out again.
class DurableKillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killedAtEachWrite_data()
    {
        QTest::addColumn<bool>("isSealed");
        QTest::newRow("plain") << false;
        QTest::newRow("sealed") << true;
    }
    void killedAtEachWrite()
    {
        QFETCH(bool, isSealed);
        if (isSealed && !FileSeal::isAvailable())
            QSKIP("built without libsodium");
        int kills = 0;
        QStringList phases;
        for (int call = 1;; ++call) {
            QVERIFY2(call < 500, "the child makes no end of calls");
            const QTemporaryDir folder;
            QProcess child;
            auto environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QLatin1StringView(kChild), u"1"_s);
            child.setProcessEnvironment(environment);
            child.start(QCoreApplication::applicationFilePath(),
                {folder.path(), QString::number(call), isSealed ? u"sealed"_s : u"plain"_s});
            QVERIFY(child.waitForFinished(60'000));
            const auto said = child.readAllStandardOutput().trimmed().split('\n');
            if (child.exitStatus() == QProcess::NormalExit) {
                QCOMPARE(child.exitCode(), 0);
                QCOMPARE(said.last(), "stored " + QByteArray::number(kReplies - 1));
                break;
            }
            ++kills;
            const auto fault = faultAfter(folder.path(), said, isSealed);
            QVERIFY2(fault.isEmpty(),
                qPrintable(u"killed at call %1, after “%2”: %3"_s.arg(call).arg(
                    QString::fromUtf8(said.last()), fault)));
        }
        figure("R10",
            {u"%1 kills, one before each call that changes the disk, files %2"_s.arg(kills).arg(
                 isSealed ? u"sealed"_s : u"plain"_s),
                u"%1 replies in two threads"_s.arg(kReplies), u"0 lost, 0 twice"_s,
                u"0 files damaged"_s});
        QVERIFY(kills >= 4 * kReplies);
    }

private:
    //! Whatever name the file has: also one that was to take the place of another.
    static bool holdsPlain(const QString &folder)
    {
        const auto files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
        return std::any_of(files.begin(), files.end(), [](const QFileInfo &one) {
            QFile file(one.filePath());
            return file.open(QFile::ReadOnly)
                && file.readAll().contains(textOf(0).section(u' ', -1).toUtf8());
        });
    }

    //! What the next run finds is not what it has to; empty: it is.
    static QString faultAfter(const QString &folder, const QByteArrayList &said, bool isSealed)
    {
        if (isSealed && holdsPlain(folder))
            return u"a word stands in a file"_s;
        Desk desk(folder, {}, sealOf(isSealed));
        desk.outbox.setLinkUp(false);
        desk.begin(QLatin1StringView(kAccount));
        if (desk.drafts.fileWasDamaged() || desk.outbox.journalWasDamaged())
            return u"a file is damaged"_s;
        for (int reply = 0; reply < kReplies; ++reply) {
            const auto thread = reply % 2 ? kOther : kThread;
            const auto number = QByteArray::number(reply);
            int replies = 0;
            auto state = PendingReply::State::Queued;
            for (const auto &one : desk.outbox.replies(thread)) {
                if (one.body != textOf(reply))
                    continue;
                ++replies;
                state = one.state;
            }
            const int drafts = desk.drafts.draft(thread).text == textOf(reply);
            const bool isPosted = said.contains("posted " + textOf(reply).toUtf8());
            const bool isStored = said.contains("stored " + number);
            const bool isDrafted = said.contains("drafted " + number);
            if (replies + drafts > 1)
                return u"%1 is there twice"_s.arg(reply);
            if (isStored && replies + drafts > 0)
                return u"%1 is there though it was stored"_s.arg(reply);
            if (isDrafted && !isPosted && replies + drafts == 0)
                return u"%1 is lost"_s.arg(reply);
            if (isPosted && drafts > 0)
                return u"%1 went out and is a draft again"_s.arg(reply);
            if (isPosted && replies > 0 && state == PendingReply::State::Queued)
                return u"%1 went out and would go out again"_s.arg(reply);
        }
        return {};
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsSet(kChild))
        return work(QString::fromLocal8Bit(argv[1]), QByteArray(argv[2]).toInt(),
            QByteArray(argv[3]) == "sealed");
    DurableKillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "durable_kill_test.moc"
