// SPDX-License-Identifier: MIT
#include "chat/drafts.h"
#include "fakes/fault_proxy.h"
#include "fakes/headless_console.h"
#include "fakes/sandbox_process.h"
#include "faults/figures.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

constexpr int kKeyMs = 125;                //!< Eight characters a second.
constexpr int kKeysInARow = 12;            //!< In one thread, before the other.
constexpr auto kNotConfirmed = "left 1 3"; //!< PendingReply::State::NotConfirmed
constexpr auto kChild = "WXM_FAULT_CHILD";
const auto kAccount = u"https://wxm.example#2"_s;
const auto kThread = ThreadKey::of(ThreadId{1});

ThreadKey typedIn(int key) { return ThreadKey::of(ThreadId{1 + key / kKeysInARow % 2}); }
//! What the robot types: the place tells the thread, so that a mix would show.
QChar typed(int key) { return QChar((typedIn(key).id == 1 ? u'a' : u'A') + key % 26); }

void say(const QByteArray &line)
{
    std::fputs((line + '\n').constData(), stdout);
    std::fflush(stdout);
}

//! Types until it is killed; says each key and when it was pressed.
int typist(const QString &path)
{
    static const SystemClock clock;
    static DiskWriter disk;
    static Drafts drafts(path, disk, clock);
    drafts.setAccount(kAccount);
    static QHash<ThreadKey, QString> texts;
    auto *timer = new QTimer(qApp);
    timer->setTimerType(Qt::PreciseTimer);
    QObject::connect(timer, &QTimer::timeout, qApp, [key = 0]() mutable {
        auto &text = texts[typedIn(key)];
        text += typed(key);
        const auto pressed = clock.monotonicMs();
        drafts.setText(typedIn(key), text, {});
        say("key " + QByteArray::number(key++) + ' ' + QByteArray::number(qint64(pressed)));
    });
    timer->start(kKeyMs);
    return QCoreApplication::exec();
}

//! Signs in and, told so, sends one reply; until it is killed.
int sender(const QStringList &arguments)
{
    const Profile profile(u"test"_s);
    const OutboxTiming timing = isSoak()
        ? OutboxTiming{}
        : OutboxTiming{.checkDelaysMs = {100, 400, 1'000}, .retryMs = 250};
    fakes::HeadlessConsole console{QUrl(arguments[0]), profile, timing};
    console.chat.outbox.setKeysHonoured(arguments[1] == u"honoured"_s);
    if (!console.signIn(QJsonDocument::fromJson(arguments[2].toUtf8()).object()))
        return 1;
    console.support.actions.open(ThreadId{1});
    if (!QTest::qWaitFor([&] { return console.chat.store.timeline(kThread).isLoaded; }, 20'000))
        return 1;
    QObject::connect(&console.chat.outbox, &Outbox::changed, qApp, [&] {
        const auto left = console.chat.outbox.replies(kThread);
        say("left " + QByteArray::number(left.size()) + ' '
            + QByteArray::number(left.isEmpty() ? -1 : int(left.first().state)));
    });
    // What the run before had not handed over is still in the reply field.
    say("draft:" + console.chat.drafts.draft(kThread).text.toUtf8());
    say("ready");
    if (arguments.size() > 3) {
        // As the composer does it: typed, kept as a draft, then sent.
        console.chat.drafts.setText(kThread, arguments[3], {});
        console.chat.drafts.saveNow();
        if (!QTest::qWaitFor([&] { return !console.chat.drafts.isSaving(); }, 20'000))
            return 1;
        std::ignore = console.chat.actions.send(kThread, arguments[3]);
    }
    say("left " + QByteArray::number(console.chat.outbox.unsentCount()) + " -1");
    return QCoreApplication::exec();
}

//! This very program, as one that can be killed.
class Child {
public:
    explicit Child(const QString &kind, const QStringList &arguments)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1StringView(kChild), kind);
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), arguments);
    }
    ~Child() { kill(); }

    bool waitForLine(const QByteArray &start, int timeoutMs = 60'000)
    {
        return !waitForEither(start, start, timeoutMs).isEmpty();
    }
    //! The first line that starts like one of the two.
    QByteArray waitForEither(
        const QByteArray &start, const QByteArray &other, int timeoutMs = 60'000)
    {
        QByteArray found;
        std::ignore = QTest::qWaitFor(
            [&] {
                for (const auto &line : lines()) {
                    if (found.isEmpty() && (line.startsWith(start) || line.startsWith(other)))
                        found = line;
                }
                return !found.isEmpty();
            },
            timeoutMs);
        return found;
    }
    const QList<QByteArray> &lines()
    {
        read();
        return m_lines;
    }
    void kill()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        ::kill(pid_t(m_process.processId()), SIGKILL);
        m_process.waitForFinished(10'000);
        read();
    }

private:
    void read()
    {
        while (m_process.canReadLine())
            m_lines.append(m_process.readLine().trimmed());
    }

    QProcess m_process;
    QList<QByteArray> m_lines;
};

} // namespace

//! SIGKILL at any moment.
class KillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_seed = qEnvironmentVariableIntValue("WXM_FAULT_SEED");
        if (m_seed == 0)
            m_seed = QRandomGenerator::global()->bounded(1, 1'000'000);
        m_random.seed(quint32(m_seed));
        std::printf("seed %d\n", m_seed);
    }

    void r7_killedWhileTyping()
    {
        const int kills = counted(300, 16);
        const int atOnce = counted(10, 4);
        QTemporaryDir folder;
        int whole = 0, worstKeys = 0;
        for (int done = 0; done < kills; done += atOnce) {
            std::vector<std::unique_ptr<Child>> robots;
            QList<QString> paths;
            for (int i = 0; i < atOnce; ++i) {
                paths.append(folder.filePath(u"drafts-%1.jsonl"_s.arg(done + i)));
                robots.push_back(std::make_unique<Child>(u"typist"_s, QStringList{paths.last()}));
            }
            for (int i = 0; i < atOnce; ++i)
                QVERIFY(robots[size_t(i)]->waitForLine("key 4"));
            for (int i = 0; i < atOnce; ++i) {
                QTest::qWait(m_random.bounded(4'000 / atOnce));
                const auto killedAt = m_clock.monotonicMs();
                robots[size_t(i)]->kill();
                const int lost = keysLost(paths[i], robots[size_t(i)]->lines(), killedAt);
                QVERIFY2(lost >= 0, qPrintable(m_fault));
                worstKeys = qMax(worstKeys, lost);
                ++whole;
            }
        }
        figure("R7",
            {u"%1 kills while 8 characters a second are typed in two threads"_s.arg(whole),
                u"none lost of what was typed more than 1 s before"_s,
                u"at most %1 characters lost"_s.arg(worstKeys), u"0 files damaged"_s});
    }

    void r10_killedWhileSending_data()
    {
        QTest::addColumn<bool>("honoured");
        QTest::newRow("keys honoured") << true;
        QTest::newRow("keys ignored") << false;
    }
    void r10_killedWhileSending()
    {
        QFETCH(bool, honoured);
        const fakes::OwnDataFolder data;
        SandboxProcess sandbox;
        FaultProxy proxy;
        QVERIFY(sandbox.start() && proxy.start(sandbox.url()));
        sandbox.control(u"settings"_s, {{u"idempotency"_s, honoured}});
        proxy.faults({{u"answerDelay"_s, 15}});
        QStringList arguments{proxy.url().toString(), honoured ? u"honoured"_s : u"ignored"_s,
            QString::fromUtf8(QJsonDocument(sandbox.account(0)).toJson())};
        const int kills = counted(150, 5);
        QHash<QString, int> phases;
        int notConfirmed = 0, stillDrafts = 0;
        for (int i = 0; i < kills; ++i) {
            const QString text = u"R10 %1"_s.arg(i);
            const QString phase = killOne(arguments, text, i % 3, sandbox);
            QVERIFY2(!phase.isEmpty(), "the program did not start");
            phases[phase] += 1;
            // The next run brings it to an end.
            Child next(u"sender"_s, arguments);
            QVERIFY(next.waitForLine("ready"));
            const auto end = next.waitForEither("left 0", kNotConfirmed, 120'000);
            QVERIFY2(!end.isEmpty(), "a reply has no end");
            const bool isOver = end.startsWith("left 0");
            const int stored = committed(sandbox, text);
            if (!isOver) {
                QVERIFY(!honoured);
                QCOMPARE(stored, 0);
                ++notConfirmed;
                discardLeft();
                continue;
            }
            // Killed before the disk had the reply, its text is still the draft it was; from then
            // on it is a reply, and no draft beside it invites to send it twice.
            const auto draft = next.waitForEither("draft:", "draft:");
            if (stored == 0) {
                QCOMPARE(draft, "draft:" + text.toUtf8());
                ++stillDrafts;
                continue;
            }
            QCOMPARE(stored, 1);
            QCOMPARE(draft, "draft:"_ba);
        }
        QStringList parts{u"%1 kills, %2"_s.arg(kills).arg(QLatin1String(QTest::currentDataTag()))};
        for (auto it = phases.begin(); it != phases.end(); ++it)
            parts.append(u"%1 %2"_s.arg(it.value()).arg(it.key()));
        parts.append(u"%1 once on the server"_s.arg(kills - notConfirmed - stillDrafts));
        parts.append(u"%1 still in the reply field"_s.arg(stillDrafts));
        parts.append(u"%1 not confirmed and not there"_s.arg(notConfirmed));
        parts.append(u"0 lost, 0 twice"_s);
        figure("R10", parts);
    }

private:
    //! How many keys the file lacks; -1 (and m_fault) where one is older than a second, or foreign.
    int keysLost(const QString &path, const QList<QByteArray> &lines, qint64 killedAt)
    {
        DiskWriter disk;
        Drafts drafts(path, disk, m_clock);
        drafts.setAccount(kAccount);
        if (drafts.fileWasDamaged())
            return fault(u"the file was damaged"_s);
        QHash<ThreadKey, QString> texts, mustHave;
        for (const auto &line : lines) {
            const auto words = line.split(' ');
            if (words.value(0) != "key" || words.size() < 3)
                continue;
            const int key = words[1].toInt();
            texts[typedIn(key)] += typed(key);
            if (words[2].toLongLong() <= killedAt - 1'000)
                mustHave[typedIn(key)] += typed(key);
        }
        int lost = 0;
        for (auto it = texts.begin(); it != texts.end(); ++it) {
            const QString kept = drafts.draft(it.key()).text;
            // The very last key may have been taken and not been said any more.
            if (!it->startsWith(kept) && !kept.startsWith(*it))
                return fault(u"“%1” in place of “%2”"_s.arg(kept, *it));
            if (!kept.startsWith(mustHave.value(it.key())))
                return fault(u"“%1” lacks what is older than a second of “%2”"_s.arg(kept, *it));
            lost += int(qMax<qsizetype>(it->size() - kept.size(), 0));
        }
        return lost;
    }
    int fault(const QString &what)
    {
        m_fault = what;
        return -1;
    }

    //! Kills a program that is sending, in one of three phases; says which one it was.
    QString killOne(
        const QStringList &arguments, const QString &text, int phase, SandboxProcess &sandbox)
    {
        Child child(u"sender"_s, arguments + QStringList{text});
        // The press was taken a moment ago: the disk is being asked to hold the reply.
        if (phase == 0 && !child.waitForLine("left 1"))
            return {};
        if (phase == 1) {
            if (!child.waitForLine("left 1 1"))
                return {};
            QTest::qWait(m_random.bounded(12));
        }
        if (phase == 2 && !QTest::qWaitFor([&] { return committed(sandbox, text) > 0; }, 60'000))
            return {};
        child.kill();
        const bool isStored = committed(sandbox, text) > 0;
        QFile journal(Profile(u"test"_s).file(u"outbox.jsonl"_s));
        const auto bytes = journal.open(QFile::ReadOnly) ? journal.readAll() : QByteArray();
        if (bytes.trimmed().endsWith('}')
            && bytes.lastIndexOf("\"drop\"") > bytes.lastIndexOf("\"add\""))
            return u"after it was sent"_s;
        if (bytes.lastIndexOf("\"sending\"") < bytes.lastIndexOf("\"add\""))
            return u"before the request"_s;
        return isStored ? u"between commit and journal"_s : u"in the request"_s;
    }
    static int committed(const SandboxProcess &sandbox, const QString &text)
    {
        QFile log(sandbox.truthLog());
        int count = 0;
        if (!log.open(QFile::ReadOnly))
            return -1;
        const QByteArray wanted = "\"body\":\"" + text.toUtf8() + '"';
        while (!log.atEnd()) {
            const auto line = log.readLine();
            count += line.contains("\"kind\":\"support.message\"") && line.contains(wanted);
        }
        return count;
    }
    static void discardLeft() { QFile::remove(Profile(u"test"_s).file(u"outbox.jsonl"_s)); }

    SystemClock m_clock;
    QRandomGenerator m_random;
    QString m_fault;
    int m_seed = 0;
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const auto kind = qEnvironmentVariable(kChild);
    const auto arguments = QCoreApplication::arguments().mid(1);
    if (kind == u"typist"_s)
        return typist(arguments.value(0));
    if (kind == u"sender"_s)
        return sender(arguments);
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "kill_test.moc"
