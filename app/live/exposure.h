// SPDX-License-Identifier: MIT
#pragma once

#include "live/flagged_comments.h"
#include "settings/settings.h"

#include <deque>
#include <functional>

namespace wxm::live {

//! How much abuse a moderator had to read since the shift began: for themselves alone, in memory
//! alone, never sent. What was blurred counts a quarter. Proposes a break once it was much for
//! long, never while acts wait. GUI thread.
class Exposure final : public QObject {
    Q_OBJECT

public:
    static constexpr int kLevels = 5;
    static constexpr int kHigh = 4;
    static constexpr EpochMs kBarMs = 15LL * 60'000; //!< The level is of the last so long.
    static constexpr EpochMs kLaterMs = 15LL * 60'000;

    //! `hasWaiting`: acts can still be taken back.
    Exposure(LiveStore &store, FlaggedComments &flagged, Settings &settings, const Clock &clock,
        std::function<bool()> hasWaiting, QObject *parent = nullptr);

    //! The feeds that a person sees at this moment; empty: none.
    void setInSight(const QList<LiveId> &lives) { m_inSight = lives; }
    //! A person held the key that shows what is blurred.
    void noteRevealed();

    bool isCounted() const { return m_settings.exposure(); }
    int level() const; //!< 1 (calm) to kLevels.
    int seen() const { return m_seen; }
    int blurred() const { return m_blurred; }
    int revealed() const { return m_revealed; }
    EpochMs shiftSinceMs() const { return m_sinceMs; }
    EpochMs highSinceMs() const { return m_highSinceMs; } //!< 0: it is not high.
    EpochMs lastBreakMs() const { return m_lastBreakMs; } //!< 0: none in this shift.
    //! What weighed how much, by bars of kBarMs since the shift began; the last is this one.
    QList<double> bars() const;

    bool isBreakProposed() const { return m_isProposed; }
    bool isOnBreak() const { return m_breakSinceMs > 0; }
    EpochMs breakSinceMs() const { return m_breakSinceMs; }
    void takeBreak();
    void endBreak();
    void later();
    void notToday();
    //! All begins at zero.
    void beginShift();

public Q_SLOTS:
    //! Called by a timer while anything counts: time alone changes the level.
    void look();

Q_SIGNALS:
    void changed();

private:
    void onFound(LiveId live);
    void add(double weight);

    LiveStore &m_store;
    FlaggedComments &m_flagged;
    Settings &m_settings;
    const Clock &m_clock;
    std::function<bool()> m_hasWaiting;
    QList<LiveId> m_inSight;
    QHash<LiveId, std::uint64_t> m_next; //!< Rows before it are counted, or of the past.
    std::deque<std::pair<EpochMs, double>> m_lately; //!< Of the last kBarMs.
    QList<double> m_bars;
    EpochMs m_sinceMs = 0;
    EpochMs m_highSinceMs = 0;
    EpochMs m_lastBreakMs = 0;
    EpochMs m_breakSinceMs = 0;
    EpochMs m_notBeforeMs = 0;
    bool m_isNotToday = false;
    bool m_isProposed = false;
    int m_seen = 0, m_blurred = 0, m_revealed = 0;
    QTimer m_tick;
};

} // namespace wxm::live
