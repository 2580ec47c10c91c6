// SPDX-License-Identifier: MIT
#include "chat/search_index.h"

#include "chat/search_table.h"

#include <QPromise>

#include <deque>
#include <optional>

namespace wxm {

namespace {
//! At once, so that a question waits for a small part of a long history only.
constexpr qsizetype kAtOnce = 200;
//! So many parts are taken before a question is answered: what was read a moment ago is found, and
//! a long history does not keep anybody waiting.
constexpr int kPartsFirst = 4;
} // namespace

class SearchIndex::Worker final : public QObject {
public:
    Worker(SearchIndex &index, std::shared_ptr<Shared> shared, const SearchCap &cap)
        : m_index(index)
        , m_shared(std::move(shared))
        , m_cap(cap)
    {
    }

    void add(quint64 age, const QList<SearchedMessage> &messages)
    {
        if (!m_waiting.empty() && m_waiting.back().age == age
            && m_waiting.back().messages.size() + messages.size() <= kAtOnce) {
            m_waiting.back().messages += messages;
        } else {
            for (qsizetype from = 0; from < messages.size(); from += kAtOnce)
                m_waiting.push_back(
                    {age, messages.sliced(from, qMin(kAtOnce, messages.size() - from))});
        }
        goOn();
    }

    void find(quint64 question, const SearchTerms &terms, std::int64_t older, int most,
        QPromise<SearchHits> &promise)
    {
        const auto isOld = [this, question] { return m_shared->question != question; };
        if (isOld())
            return cancel(promise);
        for (int part = 0; part < kPartsFirst && !m_waiting.empty(); ++part)
            takeFront();
        auto page = table().find(terms, older, most, isOld);
        tell();
        if (isOld())
            return cancel(promise);
        promise.addResult(std::move(page));
        promise.finish();
    }

    void setCap(const SearchCap &cap)
    {
        m_cap = cap;
        if (!m_table)
            return;
        m_table->setCap(cap);
        tell();
    }

    void forget()
    {
        m_age = m_shared->age;
        m_waiting.clear();
        m_table.reset();
        m_told.reset();
    }

private:
    struct Some {
        quint64 age;
        QList<SearchedMessage> messages;
    };

    static void cancel(QPromise<SearchHits> &promise)
    {
        promise.future().cancel();
        promise.finish();
    }

    //! One part a turn of the event loop: questions come in between.
    void goOn()
    {
        if (m_waiting.empty() || m_isGoingOn)
            return;
        m_isGoingOn = true;
        QMetaObject::invokeMethod(this, &Worker::takeOne, Qt::QueuedConnection);
    }

    void takeOne()
    {
        m_isGoingOn = false;
        if (m_waiting.empty() || m_shared->isOver)
            return;
        takeFront();
        if (m_waiting.empty())
            tell();
        goOn();
    }

    void takeFront()
    {
        const auto some = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (some.age == m_shared->age) {
            m_age = some.age;
            table().add(some.messages);
        }
    }

    SearchTable &table()
    {
        if (!m_table)
            m_table.emplace().setCap(m_cap);
        return *m_table;
    }

    void tell()
    {
        const auto reach = table().reach();
        if (m_told == reach)
            return;
        m_told = reach;
        QMetaObject::invokeMethod(
            &m_index,
            [&index = m_index, age = m_age, reach, isAbsent = !table().isOpen()] {
                index.take(age, reach, isAbsent);
            },
            Qt::QueuedConnection);
    }

    SearchIndex &m_index; //!< Outlives the thread that this lives in.
    std::shared_ptr<Shared> m_shared;
    SearchCap m_cap;
    std::optional<SearchTable> m_table;
    std::optional<SearchReach> m_told;
    std::deque<Some> m_waiting;
    quint64 m_age = 0; //!< Of what the table holds.
    bool m_isGoingOn = false;
};

SearchIndex::SearchIndex(QObject *parent) : QObject(parent), m_shared(std::make_shared<Shared>())
{
    m_thread.setObjectName(QStringLiteral("search"));
}

SearchIndex::~SearchIndex()
{
    m_shared->isOver = true;
    ++m_shared->question;
    m_thread.quit();
    m_thread.wait();
}

SearchIndex::Worker *SearchIndex::worker()
{
    if (!m_worker) {
        m_worker = new Worker(*this, m_shared, m_cap);
        m_worker->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.start(QThread::LowPriority);
    }
    return m_worker;
}

void SearchIndex::add(const QList<SearchedMessage> &messages)
{
    if (messages.isEmpty() || m_isAbsent)
        return;
    auto *to = worker();
    QMetaObject::invokeMethod(
        to, [to, messages, age = m_shared->age.load()] { to->add(age, messages); },
        Qt::QueuedConnection);
}

QFuture<SearchHits> SearchIndex::find(const SearchTerms &terms, std::int64_t older, int most)
{
    auto promise = std::make_shared<QPromise<SearchHits>>();
    promise->start();
    const auto question = ++m_shared->question;
    auto *to = worker();
    QMetaObject::invokeMethod(
        to, [=] { to->find(question, terms, older, most, *promise); }, Qt::QueuedConnection);
    return promise->future();
}

void SearchIndex::setCap(const SearchCap &cap)
{
    m_cap = cap;
    if (m_worker)
        QMetaObject::invokeMethod(
            m_worker, [to = m_worker, cap] { to->setCap(cap); }, Qt::QueuedConnection);
}

void SearchIndex::forget()
{
    ++m_shared->question;
    ++m_shared->age;
    if (m_worker)
        QMetaObject::invokeMethod(
            m_worker, [to = m_worker] { to->forget(); }, Qt::QueuedConnection);
    m_reach = {};
    Q_EMIT reachChanged();
}

void SearchIndex::take(quint64 age, const SearchReach &reach, bool isAbsent)
{
    if (age != m_shared->age)
        return;
    m_reach = reach;
    m_isAbsent = isAbsent;
    Q_EMIT reachChanged();
}

} // namespace wxm
