// SPDX-License-Identifier: MIT
#include "laravel/laravel_stage.h"

#include <QDateTime>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

constexpr int kThreads = 13;

//! What TrimStrings of Laravel 13 takes off both ends; 10 takes fewer of them, 8 what trim() takes.
QList<char32_t> trimmedPoints()
{
    QList<char32_t> points;
    const std::pair<char32_t, char32_t> ranges[] = {{0x09, 0x0d}, {0x20, 0x20}, {0x85, 0x85},
        {0xa0, 0xa0}, {0xad, 0xad}, {0x34f, 0x34f}, {0x61c, 0x61c}, {0x115f, 0x1160},
        {0x1680, 0x1680}, {0x17b4, 0x17b5}, {0x180e, 0x180e}, {0x2000, 0x200f}, {0x2028, 0x2029},
        {0x202f, 0x202f}, {0x205f, 0x2065}, {0x206a, 0x206f}, {0x2800, 0x2800}, {0x3000, 0x3000},
        {0x3164, 0x3164}, {0xfeff, 0xfeff}, {0xffa0, 0xffa0}, {0x1d159, 0x1d159},
        {0x1d173, 0x1d17a}, {0xe0020, 0xe0020}, {0, 0}};
    for (const auto &[first, last] : ranges) {
        for (auto point = first; point <= last; ++point)
            points.append(point);
    }
    return points;
}

QString hex(char32_t point) { return QString::number(uint(point), 16).toUpper(); }

QString seconds(qint64 ms) { return QString::number(double(ms) / 1000, 'f', 1); }

qint64 atMs(const QJsonObject &line)
{
    return QDateTime::fromString(line[u"at"_s].toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

OutboxTiming quick() { return {.checkDelaysMs = {100, 400, 1'000}, .retryMs = 250}; }

} // namespace

//! Replies to a real Laravel: its trimming, its throttle, its maintenance.
class RepliesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_stage.begin());
        figure("L0", {u"Laravel %1"_s.arg(m_stage.version())});
    }
    void cleanup()
    {
        m_stage.endConsole();
        m_stage.platform().control(u"deploy"_s, {{u"what"_s, u"back"_s}});
        std::ignore = m_stage.artisan({u"up"_s});
        m_stage.plain();
    }

    void trimmedEnds_answerLost_areOneRowAndOneBubble_data()
    {
        QTest::addColumn<bool>("isFront");
        QTest::addColumn<QString>("trim");
        QTest::newRow("front") << true << u"own"_s;
        QTest::newRow("back") << false << u"own"_s;
        QTest::newRow("front, as 13") << true << u"13"_s;
        QTest::newRow("back, as 13") << false << u"13"_s;
    }
    void trimmedEnds_answerLost_areOneRowAndOneBubble()
    {
        QFETCH(bool, isFront);
        QFETCH(QString, trim);
        m_stage.settings({{u"trim"_s, trim}});
        QVERIFY(m_stage.startConsole(quick()));
        for (int thread = 1; thread <= kThreads; ++thread)
            QVERIFY(m_stage.open(ThreadId{thread}));
        m_stage.proxy().faults({{u"requests"_s,
            QJsonArray{QJsonObject{{u"method"_s, u"POST"_s}, {u"path"_s, u"/messages$"_s},
                {u"how"_s, u"no-answer"_s}}}}});
        const auto points = trimmedPoints();
        QCOMPARE(points.size(), 65);
        const auto words = [&](char32_t point) {
            return u"شكرا %1-%2-%3"_s.arg(hex(point), isFront ? u"front"_s : u"back"_s, trim);
        };
        for (qsizetype at = 0; at < points.size(); ++at) {
            const auto edge = QString::fromUcs4(&points[at], 1);
            const auto text = isFront ? edge + words(points[at]) : words(points[at]) + edge;
            QVERIFY(chat().actions.send(key(1 + int(at) % kThreads), text));
        }
        const auto isSettled = [&] { return unsent(PendingReply::State::NotConfirmed) == 0; };
        std::ignore = QTest::qWaitFor(isSettled, 90'000);
        QStringList wrong;
        for (const auto point : points) {
            const int rows = m_stage.stored(words(point));
            const int bubbles = shown(words(point));
            if (rows != 1 || bubbles != 1)
                wrong += u"U+%1: %2 rows, %3 bubbles"_s.arg(hex(point)).arg(rows).arg(bubbles);
        }
        figure("L2",
            {QString::fromUtf8(QTest::currentDataTag()),
                u"%1 of %2 one row and one bubble"_s.arg(points.size() - wrong.size())
                    .arg(points.size()),
                wrong.join(u"; "_s)});
        QCOMPARE(wrong, QStringList{});
        QCOMPARE(chat().outbox.unsentCount(), 0);
    }

    void maintenance_holdsTheReplyAndSendsItByItself_data()
    {
        QTest::addColumn<QStringList>("down");
        QTest::newRow("retry") << QStringList{u"down"_s, u"--retry=3"_s};
        QTest::newRow("no retry") << QStringList{u"down"_s};
        QTest::newRow("refresh") << QStringList{u"down"_s, u"--refresh=3"_s};
        QTest::newRow("423") << QStringList{u"down"_s, u"--status=423"_s};
    }
    void maintenance_holdsTheReplyAndSendsItByItself()
    {
        QFETCH(QStringList, down);
        QVERIFY(m_stage.startConsole(quick()));
        QVERIFY(m_stage.open(ThreadId{2}));
        QVERIFY(m_stage.artisan(down));
        const auto status = down.contains(u"--status=423"_s) ? 423 : 503;
        const auto before = sendsAnswered(status);
        const auto text = u"while it is down, %1"_s.arg(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(chat().actions.send(key(2), text));
        QTRY_VERIFY_WITH_TIMEOUT(sendsAnswered(status) > before, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(state(2), PendingReply::State::Queued, 5'000);
        QCOMPARE(m_stage.stored(text), 0);
        QVERIFY(m_stage.artisan({u"up"_s}));
        QElapsedTimer since;
        since.start();
        QTRY_COMPARE_WITH_TIMEOUT(chat().outbox.unsentCount(), 0, 60'000);
        figure("L3",
            {QString::fromUtf8(QTest::currentDataTag()),
                u"sent by itself %1 s after the end"_s.arg(
                    double(since.elapsed()) / 1000, 0, 'f', 1)});
        QCOMPARE(m_stage.stored(text), 1);
    }

    void failureAfterTheCommit_isOneRowAndOneBubble()
    {
        QVERIFY(m_stage.startConsole(quick()));
        QVERIFY(m_stage.open(ThreadId{3}));
        m_stage.platform().control(u"redis"_s, {{u"what"_s, u"stop"_s}});
        const auto before = sendsAnswered(500);
        const auto text = u"stored, then the event failed"_s;
        QVERIFY(chat().actions.send(key(3), text));
        QTRY_VERIFY_WITH_TIMEOUT(sendsAnswered(500) > before, 10'000);
        m_stage.platform().control(u"redis"_s, {{u"what"_s, u"start"_s}});
        QTRY_COMPARE_WITH_TIMEOUT(chat().outbox.unsentCount(), 0, 30'000);
        QCOMPARE(m_stage.stored(text), 1);
        QCOMPARE(shown(text), 1);
    }

    void deployment_thatIsAwayTeachesNothing()
    {
        QVERIFY(m_stage.startConsole(quick()));
        QVERIFY(m_stage.open(ThreadId{4}));
        auto &support = m_stage.console().support;
        QSignalSpy read(&support.actions, &support::SupportActions::listRead);
        m_stage.platform().control(u"deploy"_s, {{u"what"_s, u"away"_s}});
        const auto text = u"while the folder was swapped"_s;
        QVERIFY(chat().actions.send(key(4), text));
        QTRY_VERIFY_WITH_TIMEOUT(state(4) != PendingReply::State::Sending, 10'000);
        support.actions.refresh();
        // A list is asked for four times before it is said to have failed.
        QTRY_VERIFY_WITH_TIMEOUT(support.store.error().has_value(), 30'000);
        m_stage.platform().control(u"deploy"_s, {{u"what"_s, u"back"_s}});
        QCOMPARE(m_stage.stored(text), 0);
        QCOMPARE(support.actions.sendCapability(), Capability::Offered);
        read.clear();
        support.actions.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!read.isEmpty(), 10'000);
        QVERIFY(!support.store.error().has_value());
    }

    void exhaustedThrottle_letsRepliesGoFirst()
    {
        m_stage.platform().control(u"grow"_s, {{u"threads"_s, 75}});
        QVERIFY(m_stage.startConsole(quick()));
        for (int thread = 1; thread <= 5; ++thread)
            QVERIFY(m_stage.open(ThreadId{thread}));
        m_stage.console().support.actions.setWatched(true);
        m_stage.settings({{u"throttle"_s, 60}});
        const int retryAfter = exhaust();
        QVERIFY(retryAfter > 0);
        QElapsedTimer since;
        since.start();
        const auto began = QDateTime::currentMSecsSinceEpoch();
        const auto before = m_stage.log("request"_L1).size();
        for (int thread = 1; thread <= 5; ++thread)
            QVERIFY(chat().actions.send(key(thread), u"throttled %1"_s.arg(thread)));
        QTRY_COMPARE_WITH_TIMEOUT(chat().outbox.unsentCount(), 0, 90'000);
        const auto last = double(since.elapsed()) / 1000;
        QStringList firstServed, times;
        int polls = 0;
        for (const auto &line : m_stage.log("request"_L1).mid(before)) {
            const auto status = line[u"status"_s].toInt();
            const auto id = line[u"id"_s].toString();
            if (status < 400 && firstServed.size() < 5)
                firstServed += id;
            if (status < 400 && id == u"support.send"_s)
                times += seconds(atMs(line) - began);
            polls += line[u"method"_s].toString() == u"GET"_s ? 1 : 0;
        }
        figure("L4",
            {u"server asked for %1 s"_s.arg(retryAfter),
                u"five replies stored after %1 s"_s.arg(last, 0, 'f', 1),
                u"each at %1 s"_s.arg(times.join(u' ')),
                u"served first: %1"_s.arg(firstServed.join(u' ')),
                u"%1 reads meanwhile"_s.arg(polls)});
        for (int thread = 1; thread <= 5; ++thread)
            QCOMPARE(m_stage.stored(u"throttled %1"_s.arg(thread)), 1);
        QCOMPARE(firstServed, QStringList(5, u"support.send"_s));
        QVERIFY(last < retryAfter + 8);
    }

    //! Polls leave room for those who write.
    void minuteOfAThrottle_takesEachReplyAtOnce()
    {
        m_stage.platform().control(u"grow"_s, {{u"threads"_s, 75}});
        QVERIFY(m_stage.startConsole(quick()));
        for (int thread = 1; thread <= 5; ++thread)
            QVERIFY(m_stage.open(ThreadId{thread}));
        m_stage.console().support.actions.setWatched(true);
        m_stage.settings({{u"throttle"_s, 60}});
        const auto before = m_stage.log("request"_L1).size();
        QStringList times;
        QElapsedTimer minute;
        minute.start();
        for (int thread = 1; thread <= 5; ++thread) {
            QTest::qWait(std::max(0, int((thread - 1) * 11'000 - minute.elapsed())));
            const auto pressed = minute.elapsed();
            QVERIFY(chat().actions.send(key(thread), u"in the minute, %1"_s.arg(thread)));
            QTRY_COMPARE_WITH_TIMEOUT(chat().outbox.unsentCount(), 0, 15'000);
            times += u"%1 + %2"_s.arg(seconds(pressed), seconds(minute.elapsed() - pressed));
        }
        QTest::qWait(std::max(0, int(60'000 - minute.elapsed())));
        const auto lines = m_stage.log("request"_L1).mid(before);
        const auto refused = std::count_if(lines.begin(), lines.end(),
            [](const QJsonObject &line) { return line[u"status"_s].toInt() == 429; });
        figure("L9",
            {u"written and stored: %1 s"_s.arg(times.join(u"; "_s)),
                u"%1 calls in the minute"_s.arg(lines.size()),
                u"%1 of them refused"_s.arg(refused)});
        for (int thread = 1; thread <= 5; ++thread)
            QCOMPARE(m_stage.stored(u"in the minute, %1"_s.arg(thread)), 1);
        QCOMPARE(refused, 0);
    }

    void idleConsole_asksLittle()
    {
        m_stage.platform().control(u"grow"_s, {{u"threads"_s, 75}});
        QVERIFY(m_stage.startConsole());
        QVERIFY(m_stage.open(ThreadId{1}));
        m_stage.console().support.actions.setWatched(true);
        QTRY_VERIFY(m_stage.console().support.store.isLoaded());
        m_stage.settings({{u"throttle"_s, 60}}); // from here on answers name what is left
        QTest::qWait(5'000);                     // what belongs to the start is over
        const auto before = m_stage.log("request"_L1).size();
        QTest::qWait(60'000);
        QMap<QString, int> calls;
        int all = 0;
        for (const auto &line : m_stage.log("request"_L1).mid(before)) {
            ++calls[line[u"id"_s].toString()];
            ++all;
        }
        QStringList cells = {u"%1 calls a minute, 75 threads"_s.arg(all)};
        for (auto it = calls.cbegin(); it != calls.cend(); ++it)
            cells += u"%1 %2"_s.arg(it.key()).arg(it.value());
        figure("L5", cells);
        QVERIFY(all < 8);
    }

    void burst_isShownInTheOrderOfItsIds()
    {
        QVERIFY(m_stage.startConsole(quick()));
        QVERIFY(m_stage.open(ThreadId{1}));
        QStringList wrote;
        for (int at = 1; at <= 6; ++at) {
            wrote += u"burst %1"_s.arg(at);
            m_stage.platform().control(
                u"support"_s, {{u"user_id"_s, 12}, {u"body"_s, wrote.last()}});
        }
        QTRY_COMPARE(burst(), wrote);
        chat().actions.refresh(key(1));
        QTRY_VERIFY(!chat().store.timeline(key(1)).isReading);
        QCOMPARE(burst(), wrote);
    }

    void missingRoute_isLearntFromASecondId()
    {
        m_stage.settings({{u"off"_s, QJsonArray{u"lives.blockViewer"_s}}});
        QVERIFY(m_stage.startConsole(quick()));
        auto &actions = m_stage.console().live.actions;
        QVERIFY(m_stage.console().live.watch.watch(LiveId{42}, UserId{2}));
        const auto block = [&](LiveId live, int user) {
            const auto id = actions.start(
                live::Action::BlockViewer, {.live = live, .comment = {}, .user = UserId{user}});
            return QTest::qWaitFor(
                [&, id] {
                    return std::any_of(
                        actions.pending().begin(), actions.pending().end(), [id](const auto &one) {
                            return one.id == id && one.state == live::PendingAction::State::Refused;
                        });
                },
                10'000);
        };
        QVERIFY(block(LiveId{42}, 120));
        const bool saysRoute = !m_stage.version().startsWith(u"8.");
        QCOMPARE(actions.capability(live::Action::BlockViewer),
            saysRoute ? Capability::Absent : Capability::Offered);
        if (saysRoute)
            return;
        QVERIFY(block(LiveId{43}, 121));
        QCOMPARE(actions.capability(live::Action::BlockViewer), Capability::Absent);
    }

private:
    Chat &chat() { return m_stage.console().chat; }
    static ThreadKey key(int thread) { return ThreadKey::of(ThreadId{thread}); }

    PendingReply::State state(int thread)
    {
        return chat().outbox.replies(key(thread)).value(0).state;
    }
    //! Replies in an end that does not change by itself count, unless `settled` is one of those.
    int unsent(PendingReply::State settled)
    {
        int count = 0;
        for (int thread = 1; thread <= kThreads; ++thread) {
            for (const auto &reply : chat().outbox.replies(key(thread)))
                count += reply.state != settled ? 1 : 0;
        }
        return count;
    }
    //! Rows with these words, in any thread, those of the outbox included.
    int shown(const QString &words)
    {
        int count = 0;
        for (int thread = 1; thread <= kThreads; ++thread) {
            MessageModel model(chat().store, chat().outbox);
            model.setThread(key(thread));
            for (const auto &row : model.rows())
                count += row.body.contains(words) ? 1 : 0;
        }
        return count;
    }
    QStringList burst()
    {
        QStringList texts;
        for (const auto &message : chat().store.timeline(key(1)).messages) {
            if (message.body.startsWith(u"burst "_s))
                texts += message.body;
        }
        return texts;
    }
    int sendsAnswered(int status) const
    {
        int count = 0;
        for (const auto &line : m_stage.log("request"_L1))
            count += line[u"method"_s].toString() == u"POST"_s
                    && line[u"path"_s].toString().endsWith(u"/messages"_s)
                    && line[u"status"_s].toInt() == status
                ? 1
                : 0;
        return count;
    }
    //! Somebody else with this account uses up the minute; the seconds that the server asks for.
    int exhaust()
    {
        const auto token = m_stage.platform().control(u"token"_s, {{u"user_id"_s, 2}});
        QNetworkAccessManager network;
        for (int calls = 0; calls < 100; ++calls) {
            QNetworkRequest request(
                m_stage.platform().url().resolved(QUrl(u"/api/v1/general/auth/me"_s)));
            request.setRawHeader("Accept", "application/json");
            request.setRawHeader(
                "Authorization", "Bearer " + token[u"token"_s].toString().toLatin1());
            auto *reply = network.get(request);
            if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 10'000))
                return -1;
            const auto status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            const auto seconds = reply->rawHeader("Retry-After").toInt();
            reply->deleteLater();
            if (status == 429)
                return seconds;
        }
        return -1;
    }

    LaravelStage m_stage;
};

WXM_LARAVEL_MAIN(RepliesTest)
#include "replies_test.moc"
