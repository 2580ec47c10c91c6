// SPDX-License-Identifier: MIT
#pragma once

#include "chat/search_terms.h"

#include <QFuture>
#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace wxm {

//! Search over messages on a thread of its own, which there is from the first message on. Called
//! from one thread, and answered there.
class SearchIndex final : public QObject {
    Q_OBJECT

public:
    explicit SearchIndex(QObject *parent = nullptr);
    //! What was added and not taken yet is dropped; the thread has ended after it.
    ~SearchIndex() override;

    //! Those that are known change nothing.
    void add(const QList<SearchedMessage> &messages);
    //! A newer question ends the one before: its future is cancelled. `older`: of the page before.
    [[nodiscard]] QFuture<SearchHits> find(
        const SearchTerms &terms, std::int64_t older = 0, int most = kPage);
    //! Of what is kept; what was read first goes.
    void setCap(const SearchCap &cap);
    //! Nothing of what was added is found any more, nor kept in memory.
    void forget();

    SearchReach reach() const { return m_reach; }
    //! This build, or this computer, cannot search. Known once there was a message or a question.
    bool isAbsent() const { return m_isAbsent; }

    static constexpr int kPage = 100;

Q_SIGNALS:
    //! How much can be found, or that nothing can.
    void reachChanged();

private:
    class Worker;
    //! What both threads look at.
    struct Shared {
        std::atomic<quint64> question{0};
        std::atomic<quint64> age{0}; //!< Of what may be added: forget() begins another.
        std::atomic<bool> isOver{false};
    };
    Worker *worker();
    void take(quint64 age, const SearchReach &reach, bool isAbsent);

    std::shared_ptr<Shared> m_shared;
    QThread m_thread;
    Worker *m_worker = nullptr; //!< Lives in m_thread, and ends with it.
    SearchReach m_reach;
    SearchCap m_cap;
    bool m_isAbsent = false;
};

} // namespace wxm
