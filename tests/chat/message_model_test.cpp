// SPDX-License-Identifier: MIT
#include "chat/message_model.h"
#include "fakes/fake_chat_port.h"
#include "fakes/fake_time.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using Kind = MessageRow::Kind;
using State = MessageRow::State;

namespace {

constexpr UserId kMe{2};
constexpr EpochMs kDay = 86'400'000;
constexpr EpochMs kNoon = 1'780'660'000'000;
const ThreadKey kThread = ThreadKey::of(ThreadId{12});

Message message(std::int64_t id, EpochMs time, UserId sender = UserId{12}, bool isStaff = false)
{
    return {MessageId{id}, sender, isStaff, u"m%1"_s.arg(id), {}, time};
}

// As QTRY_*, in time that the test moves.
#define RUN_VERIFY(condition)                                                                      \
    QVERIFY(fakes::runUntil(                                                                       \
        m_clock, [&] { return bool(condition); }, &m_disk))
#define RUN_COMPARE(actual, expected)                                                              \
    do {                                                                                           \
        std::ignore = fakes::runUntil(                                                             \
            m_clock, [&] { return (actual) == (expected); }, &m_disk);                             \
        QCOMPARE(actual, expected);                                                                \
    } while (false)

} // namespace

class MessageModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_port = std::make_unique<fakes::FakeChatPort>();
        m_ports.add(ThreadKey::Kind::Support, *m_port);
        m_store = std::make_unique<ChatStore>();
        m_store->setMe(kMe);
        m_sync = std::make_unique<ChatSync>(m_ports, *m_store);
        m_journal = std::make_unique<OutboxJournal>(m_folder->filePath(u"outbox.jsonl"_s), m_disk);
        m_outbox = std::make_unique<Outbox>(m_ports, *m_store, *m_sync, *m_journal, m_clock,
            OutboxTiming{.checkDelaysMs = {1, 1, 1}, .retryMs = 1});
        m_outbox->setAccount(u"a"_s);
        m_outbox->setLinkUp(true);
        m_model = std::make_unique<MessageModel>(*m_store, *m_outbox);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_store->open(kThread, 1);
        m_model->setThread(kThread);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_outbox.reset();
    }

    void lines_standBetweenDaysAndBeforeTheUnread()
    {
        m_store->addNewest(kThread,
            {message(1, kNoon), message(2, kNoon + 1, UserId{3}, true),
                message(3, kNoon + kDay, kMe, true), message(4, kNoon + kDay + 1)},
            std::nullopt);
        QList<Kind> kinds;
        for (const auto &row : m_model->rows())
            kinds.append(row.kind);
        QCOMPARE(kinds,
            (QList<Kind>{Kind::Start, Kind::Day, Kind::Message, Kind::Message, Kind::Day,
                Kind::Message, Kind::Unread, Kind::Message}));
        QCOMPARE(m_model->rows()[2].side, MessageRow::Side::Other);
        QCOMPARE(m_model->rows()[3].side, MessageRow::Side::Staff);
        QCOMPARE(m_model->rows()[5].side, MessageRow::Side::Own);
        QCOMPARE(m_model->rows()[6].count, 1);
    }

    void gap_standsWhereItWas()
    {
        GapLog ledger(m_clock);
        const auto place = placeOf(kThread);
        m_model->setLedger(ledger);
        ledger.open(place);
        ledger.heard(place);
        const auto lost = m_clock.wallMs();
        m_store->addNewest(
            kThread, {message(1, lost - 60'000), message(2, lost + 5'000)}, std::nullopt);
        const auto gapRows = [this] {
            QList<int> rows;
            for (int row = 0; row < m_model->rows().size(); ++row) {
                if (m_model->rows()[row].kind == Kind::Gap)
                    rows.append(row);
            }
            return rows;
        };
        ledger.allLost(lost, ConnectionStatus::Cause::PingTimeout);
        m_clock.advanceMs(12'000);
        ledger.allHeard();
        QVERIFY(gapRows().isEmpty()); // not compared yet: the strip above tells of it
        ledger.settle(place, GapFill::Filled, 1);
        QCOMPARE(gapRows().size(), 1);
        const auto row = gapRows().first();
        QCOMPARE(m_model->rows()[row].gap.recovered, 1);
        QCOMPARE(m_model->rows()[row - 1].id, MessageId{1});
        // A short one in which nothing was said is no news.
        ledger.allLost(m_clock.wallMs(), ConnectionStatus::Cause::LinkLost);
        m_clock.advanceMs(2'000);
        ledger.allHeard();
        ledger.settle(place, GapFill::Filled, 0);
        QCOMPARE(gapRows().size(), 1);
    }

    void reply_becomesItsMessageInPlace()
    {
        m_store->addNewest(kThread, {message(1, kNoon)}, std::nullopt);
        m_outbox->add(kThread, u"hello"_s);
        const int rows = m_model->rowCount();
        QCOMPARE(m_model->rows().last().state, State::Sending);
        RUN_COMPARE(m_port->sends.size(), 1);
        m_port->answer(m_port->commit(kMe));
        RUN_COMPARE(m_model->rows().last().state, State::Sent);
        QCOMPARE(m_model->rowCount(), rows);
    }

    void olderPage_comesAboveWithoutAReset()
    {
        m_store->addNewest(
            kThread, {message(5, kNoon), message(6, kNoon + 1)}, PageCursor{.page = 2});
        const QPersistentModelIndex last(m_model->index(m_model->rowCount() - 1));
        m_store->addOlder(kThread, {message(3, kNoon - 2), message(4, kNoon - 1)}, std::nullopt);
        QVERIFY(last.isValid());
        QCOMPARE(m_model->data(last, MessageModel::IdRole).toLongLong(), 6);
    }

    void longThread_isShownFromItsEnd()
    {
        QList<Message> all;
        for (std::int64_t id = 1; id <= 1000; ++id)
            all.append(message(id, kNoon + id * 60'000));
        m_store->addNewest(kThread, all, std::nullopt);
        MessageModel model(*m_store, *m_outbox);
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setThread(kThread);
        QVERIFY(model.rowCount() < 400);
        QCOMPARE(model.rows().last().id, MessageId{1000});
        const QPersistentModelIndex read(model.index(5));
        const auto id = read.data(MessageModel::IdRole).toLongLong();
        int steps = 0;
        for (; model.showOlder(); ++steps)
            QCOMPARE(read.data(MessageModel::IdRole).toLongLong(), id);
        QVERIFY(steps >= 2);
        QCOMPARE(model.rows(), wholeRows());
        QCOMPARE(model.rows().first().kind, Kind::Start);
    }

    void longThread_isShownFromWhereItWasNotRead()
    {
        m_store->open(kThread, 700);
        QList<Message> all;
        for (std::int64_t id = 1; id <= 1000; ++id)
            all.append(message(id, kNoon + id * 60'000));
        m_store->addNewest(kThread, all, std::nullopt);
        m_model->setThread(kThread);
        const auto line = std::find_if(m_model->rows().begin(), m_model->rows().end(),
            [](const MessageRow &row) { return row.kind == Kind::Unread; });
        QVERIFY(line != m_model->rows().end());
        QCOMPARE((line + 1)->id, MessageId{301});
        QVERIFY(m_model->rows().first().kind != Kind::Start);
    }

    //! Rows that grew at their ends are those that would be made of everything.
    void whatComesAtTheEnds_isWhatAllOfItWouldBe()
    {
        QRandomGenerator random(5);
        std::int64_t newest = 10'000, oldest = newest;
        EpochMs last = kNoon, first = kNoon;
        m_store->addNewest(kThread, {message(newest, kNoon)}, PageCursor{.page = 2});
        MessageModel tail(*m_store, *m_outbox); // shows a part
        QAbstractItemModelTester tester(
            &tail, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tail.setThread(kThread);
        m_outbox->setLinkUp(false);
        const auto timeOf = [&](EpochMs at) { return random.bounded(6) == 0 ? kUnknownTime : at; };
        for (int round = 0; round < 300; ++round) {
            const int what = random.bounded(10);
            if (what < 5) {
                last += random.bounded(3) == 0 ? kDay / 3 : 1000;
                m_store->receive(
                    kThread, message(++newest, timeOf(last), random.bounded(3) ? UserId{12} : kMe));
            } else if (what < 8) {
                QList<Message> page;
                for (int more = 1 + random.bounded(20); more > 0; --more) {
                    first -= random.bounded(3) == 0 ? kDay / 3 : 1000;
                    page.append(message(--oldest, timeOf(first)));
                }
                const bool isLast = round == 299;
                m_store->addOlder(
                    kThread, page, isLast ? std::nullopt : std::optional(PageCursor{.page = 3}));
            } else if (what == 8 && m_outbox->replies(kThread).size() < 5) {
                m_outbox->add(kThread, u"reply %1"_s.arg(round));
            } else if (what == 9 && random.bounded(4) == 0) {
                m_store->clearUnreadLine(kThread);
                m_store->markUnreadFrom(kThread, MessageId{newest - random.bounded(3)});
            }
            QCOMPARE(m_model->rows(), wholeRows());
            if (random.bounded(20) == 0)
                tail.setThread(kThread);
            if (random.bounded(20) == 0)
                tail.showOlder();
            const auto &rows = tail.rows();
            const auto same = std::find_if(rows.begin(), rows.end(),
                [](const MessageRow &row) { return row.id.isValid() && row.time != kUnknownTime; });
            const auto whole = wholeRows();
            const auto from = std::find_if(whole.begin(), whole.end(),
                [&](const MessageRow &row) { return row.id == same->id; });
            // From the first day that is known on: what stands above is not shown.
            QCOMPARE(rows.sliced(same - rows.begin() + 1), whole.sliced(from - whole.begin() + 1));
        }
        QVERIFY(m_model->rowCount() > 700);
    }

    void echoesAndAnswers_inAnyOrder_neverShowAReplyTwice()
    {
        QRandomGenerator random(20260606);
        connect(
            m_model.get(), &QAbstractItemModel::rowsInserted, this, [this] { checkNoDoubles(); });
        connect(
            m_model.get(), &QAbstractItemModel::dataChanged, this, [this] { checkNoDoubles(); });
        m_store->addNewest(kThread, {message(1, kNoon)}, std::nullopt);
        m_port->messages[kThread] = {message(1, kNoon)};
        for (int i = 0; i < 120; ++i) {
            m_outbox->add(kThread, u"reply %1"_s.arg(i % 3));
            RUN_COMPARE(m_port->sends.size(), i + 1);
            const auto committed = m_port->commit(kMe);
            const int order = random.bounded(4);
            if (order == 0 || order == 2)
                m_store->receive(kThread, committed);
            if (order == 3)
                m_port->fail(ApiError::Kind::Ambiguous); // only the history will tell
            else
                m_port->answer(committed);
            if (order == 1)
                m_store->receive(kThread, committed);
            RUN_VERIFY(m_outbox->replies(kThread).isEmpty());
        }
        QCOMPARE(m_store->timeline(kThread).messages.size(), 121);
        QCOMPARE(m_doubles, 0);
    }

private:
    QList<MessageRow> wholeRows() const
    {
        return messageRows({m_store->timeline(kThread), m_outbox->replies(kThread), kMe,
            m_store->unreadCount(kThread)});
    }
    //! No id twice, and never more own rows than replies were written.
    void checkNoDoubles()
    {
        QSet<std::int64_t> ids;
        int own = 0;
        for (const auto &row : m_model->rows()) {
            if (row.kind != Kind::Message)
                continue;
            m_doubles += row.id.isValid() && ids.contains(row.id.value);
            ids.insert(row.id.value);
            own += row.side == MessageRow::Side::Own;
        }
        m_doubles += own > m_port->sends.size() + 1;
        m_doubles += own > m_port->messages[kThread].size();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    fakes::FakeClock m_clock;
    DiskWriter m_disk;
    ChatPorts m_ports;
    std::unique_ptr<fakes::FakeChatPort> m_port;
    std::unique_ptr<ChatStore> m_store;
    std::unique_ptr<ChatSync> m_sync;
    std::unique_ptr<OutboxJournal> m_journal;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<MessageModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    int m_doubles = 0;
};

QTEST_GUILESS_MAIN(MessageModelTest)
#include "message_model_test.moc"
