// SPDX-License-Identifier: MIT
#include "ui/chat/thread_delegate.h"
#include "ui/chat/thread_list_view.h"
#include "ui/common/theme.h"
#include "ui/ui_test.h"

#include <QRandomGenerator>
#include <QScreen>
#include <QScrollBar>

#include <map>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::testing;
using Section = ThreadListRow::Section;

namespace {

//! Threads by time, under two headings.
class Threads final : public ThreadListModel {
public:
    using ThreadListModel::touch;
    std::map<std::int64_t, ThreadEntry> entries;

    void put(std::int64_t id, Section section, EpochMs time)
    {
        auto &entry = entries[id];
        entry.row.thread = ThreadKey::of(ThreadId{id});
        entry.row.userId = UserId{id};
        entry.row.name = u"Customer %1"_s.arg(id);
        entry.row.preview = u"line %1"_s.arg(time);
        entry.row.time = time;
        entry.section = section;
        touch(entry.row.thread);
    }

protected:
    std::vector<ThreadEntry> allEntries() override
    {
        std::vector<ThreadEntry> all;
        for (const auto &[id, entry] : entries)
            all.push_back(entry);
        return all;
    }
    std::optional<ThreadEntry> entryOf(ThreadKey thread) override
    {
        const auto it = entries.find(thread.id);
        return it == entries.end() ? std::nullopt : std::optional(it->second);
    }
    EpochMs sortKey(const ThreadPlace &place) const override { return -place.time; }
};

} // namespace

class ThreadListViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_threads = std::make_unique<Threads>();
        for (std::int64_t id = 1; id <= 60; ++id)
            m_threads->put(id, id % 3 == 0 ? Section::Earlier : Section::Waiting, id * 1000);
        m_threads->refresh();
        m_view = std::make_unique<ThreadListView>(*m_threads);
        m_view->resize(320, 500);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        QCoreApplication::processEvents();
    }

    void everyRow_isFoundWhereItStands()
    {
        auto *bar = m_view->verticalScrollBar();
        const auto &theme = Theme::of(m_view.get());
        QCOMPARE(bar->maximum() + m_view->viewport()->height(),
            60 * theme.scaled(metric::kThreadRow) + 2 * theme.scaled(metric::kSectionHead));
        int bottom = 0;
        for (int row = 0; row < m_threads->rowCount(); ++row) {
            const auto index = m_view->model()->index(row, 0);
            m_view->scrollTo(index);
            const QRect rect = m_view->visualRect(index);
            QVERIFY(m_view->viewport()->rect().contains(rect));
            QCOMPARE(rect.top() + bar->value(), bottom);
            bottom += rect.height();
            QCOMPARE(m_view->indexAt(rect.topLeft()), index);
            QCOMPARE(m_view->indexAt(rect.bottomLeft()), index);
        }
        m_threads->setSearch(u"Customer 60"_s);
        QCoreApplication::processEvents();
        QCOMPARE(bar->maximum(), 0);
        QVERIFY(!m_view->indexAt({5, 400}).isValid());
    }

    void compactRows_areFoundWhereTheyStand()
    {
        auto *bar = m_view->verticalScrollBar();
        const auto &theme = Theme::of(m_view.get());
        const int before = bar->maximum();
        m_view->setCompact(true);
        QCoreApplication::processEvents();
        QCOMPARE(bar->maximum() + m_view->viewport()->height(),
            60 * theme.scaled(ThreadDelegate::kCompactRow)
                + 2 * theme.scaled(metric::kSectionHead));
        const auto last = m_view->model()->index(m_threads->rowCount() - 1, 0);
        m_view->scrollTo(last);
        QCOMPARE(m_view->indexAt(m_view->visualRect(last).center()), last);
        QCOMPARE(m_view->visualRect(last).height(), theme.scaled(ThreadDelegate::kCompactRow));
        m_view->setCompact(false);
        QCoreApplication::processEvents();
        QCOMPARE(bar->maximum(), before);
    }

    void keys_goFromThreadToThread()
    {
        m_view->setFocus();
        const auto press = [this](Qt::Key key) {
            QTest::keyClick(m_view.get(), key);
            return m_view->currentIndex().data(ThreadListModel::IdRole).toLongLong();
        };
        QCOMPARE(press(Qt::Key_Down), 59); // below the heading
        QCOMPARE(press(Qt::Key_Down), 58);
        QCOMPARE(press(Qt::Key_Up), 59);
        QCOMPARE(press(Qt::Key_Up), 59);
        QCOMPARE(press(Qt::Key_End), 3);
        QCOMPARE(press(Qt::Key_Down), 3);
        QVERIFY(press(Qt::Key_PageUp) > 3);
        QCOMPARE(press(Qt::Key_Home), 59);
        QVERIFY(press(Qt::Key_PageDown) < 58);
        for (int more = 0; more < 20; ++more)
            press(Qt::Key_PageDown);
        QCOMPARE(m_view->currentIndex().data(ThreadListModel::IdRole).toLongLong(), 3);
        // Over the heading between the sections.
        const int first = m_threads->indexOf(ThreadKey::of(ThreadId{60})).row();
        m_view->setCurrentIndex(m_view->model()->index(first, 0));
        QCOMPARE(press(Qt::Key_Up), 1);
    }

    //! What moved on the screen is what would be painted there.
    void rowsThatMove_areSeenWhereTheyAre()
    {
        QRandomGenerator random(3);
        auto *bar = m_view->verticalScrollBar();
        EpochMs time = 100'000;
        const auto isPaintedRight = [this] {
            const auto seen = m_view->screen()->grabWindow(m_view->winId()).toImage();
            const auto wanted = m_view->grab().toImage().convertToFormat(seen.format());
            return seen == wanted;
        };
        QVERIFY(isPaintedRight());
        for (int round = 0; round < 60; ++round) {
            if (round % 5 == 0)
                bar->setValue(random.bounded(bar->maximum() + 1));
            if (round % 7 == 0)
                m_view->setOpenThread(ThreadKey::of(ThreadId{1 + random.bounded(60)}));
            const auto id = 1 + random.bounded(60);
            const bool isNew = random.bounded(2) == 0;
            m_threads->put(id,
                random.bounded(4) ? m_threads->entries[id].section : Section::Earlier,
                isNew ? ++time : random.bounded(60) * 1000);
            QCoreApplication::processEvents();
            QTRY_VERIFY(isPaintedRight());
        }
    }

private:
    std::unique_ptr<Threads> m_threads;
    std::unique_ptr<ThreadListView> m_view;
};

QTEST_MAIN(ThreadListViewTest)
#include "thread_list_view_test.moc"
