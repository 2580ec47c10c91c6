// SPDX-License-Identifier: MIT
#pragma once

#include "live/live_store.h"

#include <array>
#include <map>

namespace wxm::live {

//! Far more people than usual come into a live at once.
struct JoinSpike {
    LiveId live;
    int joined = 0; //!< Within the last JoinWatch::kSeconds.
    int usual = 0;  //!< In as long a time, of the minutes before.
};

//! Counts who joins the open lives, second by second. Constant memory a live. GUI thread.
class JoinWatch final : public QObject {
    Q_OBJECT

public:
    static constexpr int kSeconds = 30;
    static constexpr int kFewest = 30; //!< Fewer are no raid.
    static constexpr int kTimes = 4;   //!< So many times the usual.

    JoinWatch(LiveStore &store, const Clock &clock, QObject *parent = nullptr);

    //! The largest first.
    QList<JoinSpike> spikes() const;

private:
    static constexpr std::size_t kKept = 300; //!< Seconds.
    struct Counts {
        std::array<std::uint32_t, kKept> seconds = {};
        std::int64_t first = 0; //!< Since then it is counted,
        std::int64_t last = 0;  //!< and until then.
    };

    void count(LiveId live);
    static void goOn(Counts &counts, std::int64_t second);

    const Clock &m_clock;
    std::map<LiveId, Counts> m_lives;
};

} // namespace wxm::live
