// SPDX-License-Identifier: MIT
#include "base/folding.h"
#include "base/foreign_text.h"
#include "chat/thread_list_model.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

//! Sorted as it is told: under the heading that stands above, by the place in the list.
class Model final : public ThreadListModel {
public:
    void setRows(const QList<ThreadListRow> &rows)
    {
        m_entries.clear();
        auto section = ThreadListRow::Section::None;
        for (const auto &row : rows) {
            if (row.kind == ThreadListRow::Kind::Section)
                section = row.section;
            else
                m_entries.push_back({.row = row, .section = section});
        }
        refresh();
    }
    using ThreadListModel::sortAnew;
    using ThreadListModel::touch;
    using ThreadListModel::touchPerson;
    QList<int> all() const { return {count(0), count(1)}; }
    std::vector<ThreadEntry> m_entries;
    bool isByTime = false;
    bool isSortedByName = false;

protected:
    std::vector<ThreadEntry> allEntries() override { return m_entries; }
    std::optional<ThreadEntry> entryOf(ThreadKey thread) override
    {
        for (const auto &entry : m_entries) {
            if (entry.row.thread == thread)
                return entry;
        }
        return {};
    }
    bool isByName() const override { return isSortedByName; }
    EpochMs sortKey(const ThreadPlace &place) const override
    {
        EpochMs at = 0;
        while (!isByTime && at < EpochMs(m_entries.size())
            && m_entries[std::size_t(at)].row.thread != place.thread)
            ++at;
        return isByTime ? place.time : at;
    }
};

ThreadListRow row(std::int64_t id, const QString &name = {})
{
    return {.thread = ThreadKey::of(ThreadId{id}), .userId = UserId{id}, .name = name};
}

} // namespace

class ThreadListModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void selection_followsItsThreadThroughEveryChange()
    {
        Model model;
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(7);
        model.setRows({row(1), row(2), row(3)});
        const QPersistentModelIndex chosen(model.index(1));
        for (int round = 0; round < 300; ++round) {
            QList<ThreadListRow> rows{row(2)};
            for (std::int64_t id = 3; id < 12; ++id) {
                if (random.bounded(2))
                    rows.insert(random.bounded(int(rows.size()) + 1), row(id));
            }
            model.setRows(rows);
            QVERIFY(chosen.isValid());
            QCOMPARE(chosen.data(ThreadListModel::IdRole).toLongLong(), 2);
            QCOMPARE(model.rows(), rows);
        }
        model.setRows({row(1)});
        QVERIFY(!chosen.isValid());
    }

    void manyRowsThatGo_goAtOnce()
    {
        Model model;
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<ThreadListRow> all, even;
        for (std::int64_t id = 1; id <= 1000; ++id) {
            all.append(row(id));
            if (id % 2 == 0)
                even.append(row(id));
        }
        model.setRows(all);
        const QPersistentModelIndex chosen(model.index(501));
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.setRows(even);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(model.rows(), even);
        QCOMPARE(chosen.data(ThreadListModel::IdRole).toLongLong(), 502);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.setRows(all);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(model.rows(), all);
        QCOMPARE(chosen.row(), 501);
    }

    void sections_cannotBeChosen()
    {
        Model model;
        model.setRows({{.kind = ThreadListRow::Kind::Section,
                           .section = ThreadListRow::Section::Waiting,
                           .count = 1},
            row(1)});
        QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
        QVERIFY(model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
        QCOMPARE(model.indexOf(ThreadKey::of(ThreadId{1})).row(), 1);
    }

    void search_foldsArabicAndCase_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("hamza") << u"أحمد"_s << u"احمد"_s;
        QTest::newRow("marks and tatweel") << u"مُحَمَّـد"_s << u"محمد"_s;
        QTest::newRow("ta marbuta") << u"نورة"_s << u"نوره"_s;
        QTest::newRow("alef maksura") << u"لمى"_s << u"لمي"_s;
        QTest::newRow("digits") << u"٥٠٠"_s << u"500"_s;
        QTest::newRow("case") << u"OMAR"_s << u"omar"_s;
    }
    void search_foldsArabicAndCase()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(foldedForSearch(one), foldedForSearch(other));
    }

    //! A stranger's name or message costs a search no more than what a first view shows of it.
    void search_looksAtWhatAFirstViewShows()
    {
        Model model;
        auto talker = row(1, u"Sara "_s + QString(100'000, u'a') + u" Omar"_s);
        talker.preview = QString(limits::kFirstView - 6, u'x') + u" near "_s
            + QString(100'000, u'x') + u" far"_s;
        model.setRows({talker, row(2, u"Huda"_s)});
        const auto found = [&](const QString &words) {
            model.setSearch(words);
            return model.rowCount();
        };
        QCOMPARE(found(u"sara"_s), 1);
        QCOMPARE(found(u"near"_s), 1);
        QCOMPARE(found(u"far"_s), 0);
        QCOMPARE(found(u"omar"_s), 0);
        QCOMPARE(found(u"huda"_s), 1);
        QCOMPARE(found({}), 2);
    }

    void sameNames_showTheirNumbers()
    {
        Model model;
        model.setRows({row(1, u"Omar"_s), row(2, u"omar"_s), row(3, u"Sara"_s), row(4, u"Admin"_s),
            row(5, u"\u0410dmin"_s)});
        const auto rows = model.rows();
        QVERIFY(rows[0].showsId && rows[1].showsId);
        QVERIFY(!rows[2].showsId);
        QVERIFY(rows[3].showsId && rows[4].showsId); // one begins with a Cyrillic letter
        // As one of them takes another name, the other is alone with it.
        model.m_entries[1].row.name = u"Sara"_s;
        model.touch(ThreadKey::of(ThreadId{2}));
        QTRY_VERIFY(!model.rowAt(0).showsId);
        QVERIFY(model.rowAt(1).showsId && model.rowAt(2).showsId);
    }

    //! What is done for one thread comes to the same as doing all of it anew.
    void oneThread_isWhatAllOfThemWouldBe()
    {
        Model model, whole;
        model.isByTime = whole.isByTime = true;
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(11);
        QSignalSpy reordered(&model, &QAbstractItemModel::layoutChanged);
        for (std::int64_t id = 1; id <= 40; ++id)
            model.m_entries.push_back(entry(id, random));
        model.refresh();
        const QPersistentModelIndex chosen(model.indexOf(ThreadKey::of(ThreadId{7})));
        for (int round = 0; round < 600; ++round) {
            if (round % 50 == 0) {
                model.isSortedByName = whole.isSortedByName = round % 200 >= 100;
                model.sortAnew();
                const auto words = QStringList{{}, u"a"_s, u"#7"_s}[round / 50 % 3];
                model.setSearch(words);
                whole.setSearch(words);
                model.setFilter(round / 100 % 2);
                whole.setFilter(round / 100 % 2);
                reordered.clear();
            }
            const auto id = 1 + random.bounded(60);
            const auto known = std::find_if(model.m_entries.begin(), model.m_entries.end(),
                [id](const auto &one) { return one.row.thread.id == id; });
            if (known == model.m_entries.end())
                model.m_entries.push_back(entry(id, random));
            else if (id != 7 && random.bounded(4) == 0)
                model.m_entries.erase(known);
            else
                *known = entry(id, random);
            model.touch(ThreadKey::of(ThreadId{id}));
            QCoreApplication::processEvents();
            whole.m_entries = model.m_entries;
            whole.refresh();
            QCOMPARE(model.rows(), whole.rows());
            QCOMPARE(model.all(), whole.all());
            for (int at = 0; at < model.rowCount(); ++at) {
                int above = 0;
                for (int row = 0; row < at; ++row)
                    above += model.rowAt(row).kind == ThreadListRow::Kind::Section;
                QCOMPARE(model.headingsAbove(at), above);
            }
            QCOMPARE(reordered.size(), 0);
            if (chosen.isValid())
                QCOMPARE(chosen.data(ThreadListModel::IdRole).toLongLong(), 7);
        }
    }

private:
    static ThreadEntry entry(std::int64_t id, QRandomGenerator &random)
    {
        ThreadEntry one{.row = row(id, QString(QChar(u'a' + random.bounded(4))))};
        one.section = ThreadListRow::Section(1 + random.bounded(4));
        one.row.time = random.bounded(1000);
        one.row.preview = QString::number(random.bounded(100));
        one.filters = quint8(1 | random.bounded(2) << 1);
        return one;
    }
};

QTEST_GUILESS_MAIN(ThreadListModelTest)
#include "thread_list_model_test.moc"
