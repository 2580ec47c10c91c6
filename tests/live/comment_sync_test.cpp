// SPDX-License-Identifier: MIT
#include "live/comment_sync.h"
#include "live/fake_live_api.h"

#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;

namespace {

constexpr LiveId kLive{7};
constexpr int kRowsOfPage = 5;

//! The comments of one live as a server lists them, by either paginator of Laravel.
class CommentList {
public:
    explicit CommentList(bool isNumbered) : m_isNumbered(isNumbered) { }

    std::vector<int> ids; //!< The oldest first.
    int asked = 0;

    int write()
    {
        ids.push_back(++m_last);
        return m_last;
    }
    QByteArray answer(const Call &call)
    {
        ++asked;
        return m_isNumbered ? numbered(std::max(1, call.query.queryItemValue(u"page"_s).toInt()))
                            : after(call.query.queryItemValue(u"cursor"_s).toInt());
    }

private:
    static QByteArray rows(std::span<const int> slice)
    {
        QByteArray text;
        for (std::size_t i = slice.size(); i-- > 0;) {
            text += (text.isEmpty() ? "" : ",") + QByteArray("{\"id\":")
                + QByteArray::number(slice[i]) + ",\"user_id\":12,\"body\":\"hello\"}";
        }
        return "{\"data\":[" + text + "],\"meta\":{";
    }
    QByteArray numbered(int page) const
    {
        const int count = int(ids.size());
        const int end = std::max(0, count - (page - 1) * kRowsOfPage);
        const int from = std::max(0, end - kRowsOfPage);
        const int last = std::max(1, (count + kRowsOfPage - 1) / kRowsOfPage);
        return rows(std::span(ids).subspan(std::size_t(from), std::size_t(end - from)))
            + "\"current_page\":" + QByteArray::number(page)
            + ",\"last_page\":" + QByteArray::number(last) + "}}";
    }
    //! The cursor is the id of the last row of the page before.
    QByteArray after(int cursor) const
    {
        const auto end = cursor == 0 ? ids.end() : std::lower_bound(ids.begin(), ids.end(), cursor);
        const auto count = std::min<std::ptrdiff_t>(kRowsOfPage, end - ids.begin());
        const auto from = end - count;
        const auto next = from == ids.begin() ? "null"_ba : '"' + QByteArray::number(*from) + '"';
        return rows({from, end}) + "\"next_cursor\":" + next + "}}";
    }

    bool m_isNumbered;
    int m_last = 0;
};

struct Stand {
    explicit Stand(bool isNumbered) : list(isNumbered)
    {
        store.open(kLive, UserId{2});
        sync.begin(kLive);
    }

    CommentList list;
    FakeLiveApi api;
    LiveStore store{api.clock, 100'000};
    CommentSync sync{store, api, api.clock};
    QSignalSpy behind{&sync, &CommentSync::isBehind};
    QSignalSpy compared{&sync, &CommentSync::compared};

    void read(int pages = CommentSync::kPages)
    {
        sync.read(kLive, pages);
        answerAll();
    }
    void answerAll()
    {
        while (const auto *call = api.waiting(u"lives.comments"_s))
            api.answer(u"lives.comments"_s, list.answer(*call));
    }
    //! What a reading brought and no event tells within this time was missed.
    void waitForEvents() { api.clock.advanceMs(5'000); }
    //! Whoever watches reads again while something is left.
    int readToTheEnd()
    {
        int readings = 0;
        for (auto left = behind.size(); readings < 200; left = behind.size()) {
            read();
            waitForEvents();
            ++readings;
            if (behind.size() == left && !sync.hasHoles(kLive))
                break;
        }
        return readings;
    }
    void write(int count)
    {
        while (count-- > 0)
            list.write();
    }
    void hear(int id) { store.receive(comment(kLive, id, 12, "hello")); }
    void lose()
    {
        api.clock.advanceMs(1);
        const Gap gap{
            api.clock.wallMs(), api.clock.wallMs() + 12'000, ConnectionStatus::Cause::LinkLost};
        sync.addGap(kLive, gap);
        store.addGap(kLive, gap);
    }
    GapFill fill() const
    {
        const auto &feed = store.find(kLive)->feed();
        for (auto number = feed.firstRow(); number < feed.endRow(); ++number) {
            if (feed.row(number).kind == FeedRow::Kind::Gap)
                return GapFill(feed.row(number).note & 3U);
        }
        return GapFill(9);
    }
    std::vector<int> shown() const
    {
        std::vector<int> ids;
        const auto *record = store.find(kLive);
        const auto &feed = record->feed();
        for (auto number = feed.firstRow(); number < feed.endRow(); ++number) {
            const auto &row = feed.row(number);
            if (row.kind == FeedRow::Kind::Comment
                && !record->state().removed.contains(CommentId{row.id}))
                ids.push_back(int(row.id));
        }
        return ids;
    }
    //! What the server holds from the oldest comment on that was ever shown.
    std::vector<int> expected() const
    {
        const auto &feed = store.find(kLive)->feed();
        const auto first = feed.commentsBetween(CommentId{1}, feed.newestComment());
        if (first.empty())
            return {};
        return {std::lower_bound(list.ids.begin(), list.ids.end(), int(first.front().value)),
            list.ids.end()};
    }
    QString difference(std::uint32_t seed) const
    {
        const auto here = shown(), there = expected();
        std::vector<int> extra, missing;
        std::set_difference(
            here.begin(), here.end(), there.begin(), there.end(), std::back_inserter(extra));
        std::set_difference(
            there.begin(), there.end(), here.begin(), here.end(), std::back_inserter(missing));
        const auto ends = [](const std::vector<int> &ids) {
            return ids.empty()
                ? u"none"_s
                : u"%1 from %2 to %3"_s.arg(ids.size()).arg(ids.front()).arg(ids.back());
        };
        return u"seed %1: missing %2, too many %3, in order %4"_s.arg(seed)
            .arg(ends(missing), ends(extra))
            .arg(std::is_sorted(here.begin(), here.end()));
    }
};

void addPaginators()
{
    QTest::addColumn<bool>("isNumbered");
    QTest::newRow("pages by number") << true;
    QTest::newRow("pages by cursor") << false;
}

} // namespace

class CommentSyncTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void moreThanOneReadingTakes_isReadByTheNext_data() { addPaginators(); }
    void moreThanOneReadingTakes_isReadByTheNext()
    {
        QFETCH(bool, isNumbered);
        Stand stand(isNumbered);
        stand.write(3);
        stand.read();
        stand.write(250); // fifty pages, and a reading has twenty
        stand.read();
        stand.waitForEvents();
        QCOMPARE(stand.behind.size(), 1);
        QCOMPARE(stand.compared.size(), 1); // the first reading only
        stand.readToTheEnd();
        QCOMPARE(stand.shown(), stand.list.ids);
        QCOMPARE(stand.compared.size(), 2);
        // Nothing was read twice but the edges, and the newest page of each reading.
        QVERIFY2(stand.list.asked <= 1 + 50 + 2 * 3, qPrintable(QString::number(stand.list.asked)));
    }

    void softPoll_thatFindsTooMuchLeavesTheRestToAReading_data() { addPaginators(); }
    void softPoll_thatFindsTooMuchLeavesTheRestToAReading()
    {
        QFETCH(bool, isNumbered);
        Stand stand(isNumbered);
        stand.write(3);
        stand.read();
        stand.write(60);
        const int before = stand.list.asked;
        stand.read(CommentSync::kPollPages);
        QCOMPARE(stand.list.asked - before, CommentSync::kPollPages);
        QCOMPARE(stand.behind.size(), 0); // the events of these may be on their way
        stand.waitForEvents();
        QCOMPARE(stand.behind.size(), 1);
        QCOMPARE(stand.readToTheEnd(), 1);
        QCOMPARE(stand.shown(), stand.list.ids);
    }

    void floodThatArrives_isNotReadASecondTimeWhileItLasts_data() { addPaginators(); }
    void floodThatArrives_isNotReadASecondTimeWhileItLasts()
    {
        QFETCH(bool, isNumbered);
        Stand stand(isNumbered);
        stand.write(3);
        stand.read();
        int missed = 0;
        for (int poll = 1; poll <= 4; ++poll) {
            for (int i = 0; i < 60; ++i) {
                const int id = stand.list.write();
                if (poll == 2 && i == 30)
                    missed = id; // one alone, where no soft poll looks
                else
                    stand.hear(id);
            }
            const int before = stand.list.asked;
            stand.read(CommentSync::kPollPages);
            stand.waitForEvents();
            QCOMPARE(stand.list.asked - before, CommentSync::kPollPages);
            QCOMPARE(stand.behind.size(), 0);
        }
        QVERIFY(!stand.store.find(kLive)->feed().find(CommentId{missed}));
        // It ebbs: now everything that was passed over is compared.
        stand.hear(stand.list.write());
        stand.read(CommentSync::kPollPages);
        QCOMPARE(stand.behind.size(), 1);
        stand.readToTheEnd();
        QCOMPARE(stand.shown(), stand.list.ids);
    }

    void gap_isFilledOnlyWhenAllOfItWasRead_data() { addPaginators(); }
    void gap_isFilledOnlyWhenAllOfItWasRead()
    {
        QFETCH(bool, isNumbered);
        Stand stand(isNumbered);
        stand.write(3);
        stand.read();
        stand.lose();
        stand.write(130);
        stand.read();
        QCOMPARE(stand.fill(), GapFill::Filling);
        stand.readToTheEnd();
        QCOMPARE(stand.fill(), GapFill::Filled);
        QCOMPARE(stand.compared.last().at(2).toInt(), 130);
        QCOMPARE(stand.shown(), stand.list.ids);
    }

    void nightAway_isReadBackOnlySoFarAndSaysSo_data() { addPaginators(); }
    void nightAway_isReadBackOnlySoFarAndSaysSo()
    {
        QFETCH(bool, isNumbered);
        Stand stand(isNumbered);
        stand.write(3);
        stand.read();
        stand.lose();
        stand.write((CommentSync::kHolePages + 100) * kRowsOfPage);
        const int before = stand.list.asked;
        stand.readToTheEnd();
        QCOMPARE(stand.fill(), GapFill::Partly);
        QVERIFY(stand.list.asked - before < CommentSync::kHolePages + 60);
        const auto behind = stand.behind.size();
        stand.write(1);
        stand.read();
        QCOMPARE(stand.behind.size(), behind); // it is not tried again
    }

    void hole_thatBreaksOffIsReadOnFromThere()
    {
        Stand stand(false);
        stand.write(3);
        stand.read();
        stand.write(250);
        stand.read();
        stand.sync.read(kLive, CommentSync::kPages);
        for (int page = 0; page < 4; ++page)
            stand.api.answer(
                u"lives.comments"_s, stand.list.answer(*stand.api.waiting(u"lives.comments"_s)));
        const auto behind = stand.behind.size();
        stand.api.refuse(u"lives.comments"_s, ApiError::Kind::Offline);
        QCOMPARE(stand.behind.size(), behind + 1);
        stand.readToTheEnd();
        QCOMPARE(stand.shown(), stand.list.ids);
        QVERIFY(stand.list.asked <= 1 + 50 + 2 * 4);
    }

    //! A numbered page may have nothing above the hole any more, nor below it.
    void everythingAboveAHoleMayGo_data() { addPaginators(); }
    void everythingAboveAHoleMayGo()
    {
        QFETCH(bool, isNumbered);
        Stand stand(isNumbered);
        stand.write(3);
        stand.read();
        stand.write(250);
        stand.read();
        stand.list.ids.resize(3);
        QVERIFY(stand.readToTheEnd() < 5);
        QCOMPARE(stand.shown(), stand.list.ids);
    }

    void gapThatBeginsDuringAReading_isNotSettledByIt()
    {
        Stand stand(false);
        stand.write(3);
        stand.read();
        const auto before = stand.compared.size();
        stand.sync.read(kLive, CommentSync::kPages);
        stand.lose();
        stand.answerAll();
        QCOMPARE(stand.fill(), GapFill::Filling);
        QCOMPARE(stand.compared.size(), before);
        stand.read();
        QCOMPARE(stand.fill(), GapFill::Filled);
    }

    //! Whatever is written, removed and lost, and however much of it at a time: in the end the feed
    //! is what the server holds.
    void anything_convergesOnTheServer_data() { addPaginators(); }
    void anything_convergesOnTheServer()
    {
        QFETCH(bool, isNumbered);
        for (std::uint32_t seed = 1; seed <= 20; ++seed) {
            std::mt19937 random(seed);
            const auto upTo = [&](int most) { return int(random() % unsigned(most + 1)); };
            Stand stand(isNumbered);
            stand.write(upTo(12));
            stand.read();
            for (int round = 0; round < 12; ++round) {
                if (upTo(4) == 0)
                    stand.lose();
                for (int count = upTo(300); count > 0; --count) {
                    const int id = stand.list.write();
                    if (upTo(9) > 0)
                        stand.hear(id);
                }
                for (int count = upTo(40); count > 0 && !stand.list.ids.empty(); --count) {
                    const auto at = std::ptrdiff_t(random() % stand.list.ids.size());
                    const CommentId gone{stand.list.ids[std::size_t(at)]};
                    stand.list.ids.erase(stand.list.ids.begin() + at);
                    stand.store.receive(CommentRemoved{kLive, gone});
                }
                stand.read(upTo(1) ? CommentSync::kPollPages : CommentSync::kPages);
            }
            stand.readToTheEnd();
            QVERIFY2(stand.shown() == stand.expected(), qPrintable(stand.difference(seed)));
        }
    }
};

QTEST_GUILESS_MAIN(CommentSyncTest)
#include "comment_sync_test.moc"
