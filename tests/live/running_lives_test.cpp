// SPDX-License-Identifier: MIT
#include "live/fake_live_api.h"
#include "live/live_models.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;

namespace {

const auto kList = u"lives.list"_s;

//! A page of these lives, the last of `last`.
QByteArray page(const QList<int> &ids, int number, int last)
{
    QByteArrayList rows;
    for (const int id : ids)
        rows.append("{\"id\":" + QByteArray::number(id) + ",\"title\":\"t\"}");
    return "{\"data\":[" + rows.join(',') + "],\"meta\":{\"current_page\":"
        + QByteArray::number(number) + ",\"last_page\":" + QByteArray::number(last) + "}}";
}

} // namespace

class RunningLivesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_api = std::make_unique<FakeLiveApi>();
        m_lives = std::make_unique<RunningLives>(*m_api);
        m_model = std::make_unique<LiveListModel>(*m_lives);
    }
    void cleanup()
    {
        m_model.reset();
        m_lives.reset();
        m_api.reset();
    }

    void pages_areReadAsTheModelIsScrolled()
    {
        m_lives->refresh();
        QVERIFY(m_lives->isLoading() && !m_lives->hasMore());
        QVERIFY(m_api->answer(kList, page({9, 8}, 1, 2)));
        QCOMPARE(ids(), (QList<qint64>{9, 8}));
        QVERIFY(m_model->canFetchMore({}));
        m_model->fetchMore({});
        QCOMPARE(m_api->waiting(kList)->query.queryItemValue(u"page"_s), u"2"_s);
        QVERIFY(m_api->answer(kList, page({7}, 2, 2)));
        QCOMPARE(ids(), (QList<qint64>{9, 8, 7}));
        QVERIFY(!m_model->canFetchMore({}));
    }

    //! A server that does not know pages gives the first one again.
    void pageThatRepeats_isTheLast()
    {
        m_lives->refresh();
        m_api->answer(kList, page({9}, 1, 5));
        m_lives->readMore();
        m_api->answer(kList, page({9}, 1, 5));
        QCOMPARE(ids(), (QList<qint64>{9}));
        QVERIFY(!m_lives->hasMore());
    }

    void endedLive_isLeftOut()
    {
        m_lives->refresh();
        m_api->answer(kList, R"({"data":[{"id":9,"status":"ended"},{"id":8,"status":"live"}]})"_ba);
        QCOMPARE(ids(), (QList<qint64>{8}));
    }

    void failedReading_keepsWhatWasKnownAndSaysSo()
    {
        m_lives->refresh();
        m_api->answer(kList, page({9}, 1, 1));
        QSignalSpy changed(m_lives.get(), &RunningLives::changed);
        m_lives->refresh();
        m_lives->refresh(); // one reading at a time
        QCOMPARE(m_api->count(kList), 2);
        QVERIFY(m_api->refuse(kList, ApiError::Kind::Server));
        QCOMPARE(changed.size(), 2);
        QCOMPARE(m_lives->fault()->kind, ApiError::Kind::Server);
        QCOMPARE(ids(), (QList<qint64>{9}));
        m_lives->refresh();
        m_api->answer(kList, page({}, 1, 1));
        QVERIFY(!m_lives->fault() && ids().isEmpty() && m_lives->wasRead());
    }

private:
    QList<qint64> ids() const
    {
        QList<qint64> ids;
        for (const auto &row : m_model->rows())
            ids.append(row.key());
        return ids;
    }

    std::unique_ptr<FakeLiveApi> m_api;
    std::unique_ptr<RunningLives> m_lives;
    std::unique_ptr<LiveListModel> m_model; // without a model tester, which fetches more by itself
};

QTEST_GUILESS_MAIN(RunningLivesTest)
#include "running_lives_test.moc"
