// SPDX-License-Identifier: MIT
#include "base/folding.h"
#include "chat/thread_list_model.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

class Model final : public ThreadListModel {
public:
    using ThreadListModel::setRows;
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

    void sameNames_showTheirNumbers()
    {
        QList<ThreadListRow> rows{row(1, u"Omar"_s), row(2, u"omar"_s), row(3, u"Sara"_s),
            row(4, u"Admin"_s), row(5, u"\u0410dmin"_s)};
        FoldedTexts folded;
        markSameNames(rows, folded);
        QVERIFY(rows[0].showsId && rows[1].showsId);
        QVERIFY(!rows[2].showsId);
        QVERIFY(rows[3].showsId && rows[4].showsId); // one begins with a Cyrillic letter
    }
};

QTEST_GUILESS_MAIN(ThreadListModelTest)
#include "thread_list_model_test.moc"
