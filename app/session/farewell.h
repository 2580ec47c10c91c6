// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>
#include <vector>

namespace wxm {

//! What was promised to a person and has not left the program yet: an act in its undo time, a read
//! mark in its delay. Whoever holds such a thing registers here; every end of a session asks here
//! first, sends out at once what waits, and gives it a moment. GUI thread.
class Farewell final : public QObject {
    Q_OBJECT

public:
    //! How long an end waits for what was sent at the last moment.
    static constexpr int kMostMs = 4'000;

    struct Holder {
        std::function<int()> held;     //!< How much has not been answered yet.
        std::function<void()> release; //!< Sends or saves all of it now.
        bool isOwed = false; //!< A person relies on it: what is not done at the end is told.
    };

    using QObject::QObject;

    //! The owner that registers calls look() whenever there may be less of it, and outlives this.
    void add(Holder holder) { m_holders.push_back(std::move(holder)); }
    int held() const;
    //! Of it, what a person would want to know of.
    int owed() const;

    //! Sends out everything. Nothing is waited for.
    void release();
    //! Sends out everything and calls `then` as soon as all of it is answered, or when `ms` are
    //! over; at once where nothing is held. Dropped with `context`.
    void whenReleased(QObject *context, std::function<void()> then, int ms = kMostMs);

    //! The session has ended over so many promises, which nobody can keep any more.
    void lose(int count) { m_lost += count; }
    //! How many since this was asked last.
    int takeLost() { return std::exchange(m_lost, 0); }

public Q_SLOTS:
    //! There may be less of it than before.
    void look();

Q_SIGNALS:
    void looked();

private:
    std::vector<Holder> m_holders;
    int m_lost = 0;
    bool m_isLooking = false;
};

} // namespace wxm
