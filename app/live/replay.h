// SPDX-License-Identifier: MIT
#pragma once

#include "live/live_store.h"

#include <QStringList>

namespace wxm::live {

//! What a log of a live holds, read by readRecording().
struct Recording {
    struct Line {
        EpochMs atMs = kUnknownTime;
        FeedRow::Kind kind = FeedRow::Kind::Comment;
        Notice notice = Notice::Ended;
        std::int64_t id = 0; //!< Of a comment.
        UserId user = {};
        std::string name = {};  //!< Foreign text.
        std::string text = {};  //!< Foreign text: a comment, or what a gift is called.
        std::int64_t count = 0; //!< Of a gift, like the next.
        std::int64_t value = 0;
        Burst burst = {};
        Gap gap = {};
    };

    std::vector<Line> lines; //!< By time.
    int unreadable = 0;      //!< Lines that are none of a log, and those that a full disk cost.

    EpochMs fromMs() const { return lines.empty() ? 0 : lines.front().atMs; }
    EpochMs toMs() const { return lines.empty() ? 0 : lines.back().atMs; }
};

//! The files of one live, the oldest first; of more than kMostRecordingBytes the newest. Any
//! thread.
Recording readRecording(const QStringList &files);
inline constexpr qint64 kMostRecordingBytes = 64 * 1024 * 1024;

//! A recorded live as it stood at a moment: a store of its own, which nothing of the server reaches
//! and from which nothing goes out. GUI thread.
class Replay final : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t kRows = 100'000; //!< Before the moment; the oldest are left out.

    explicit Replay(LiveId live, QObject *parent = nullptr);

    LiveId live() const { return m_live; }
    LiveStore &store() { return m_store; }
    const LiveStore &store() const { return m_store; }
    const Recording &recording() const { return m_recording; }
    //! Begins at the end, where whoever recorded it was last.
    void take(Recording recording);
    //! Goes there; into the past by going through it anew. A long way is gone in steps from the
    //! event loop, and a newer seek overtakes it.
    void seek(EpochMs atMs);
    EpochMs atMs() const { return m_atMs; }
    static constexpr std::size_t kLinesAStep = 4'096; //!< A few milliseconds.

Q_SIGNALS:
    //! The rows were begun anew: who shows them shows the live again.
    void restarted();
    //! It is where it was to go.
    void moved();

private:
    //! The time of the line that is being played.
    struct LineClock final : Clock {
        EpochMs nowMs = 0;
        SystemClock timers;
        std::int64_t wallMs() const override { return nowMs; }
        std::int64_t monotonicMs() const override { return nowMs; }
        std::unique_ptr<Timer> createTimer(std::function<void()> due) const override
        {
            return timers.createTimer(std::move(due));
        }
        void callLater(std::int64_t ms, QObject *context, std::function<void()> call) const override
        {
            timers.callLater(ms, context, std::move(call));
        }
    };

    void step();
    void deliver(LiveBatch &said);
    void play(const Recording::Line &line);

    LiveId m_live;
    LineClock m_clock;
    LiveStore m_store{m_clock, kRows};
    Recording m_recording;
    std::size_t m_next = 0; //!< The line that is played next.
    std::size_t m_end = 0;  //!< Behind the last one that is to be played.
    EpochMs m_atMs = 0;
    std::unique_ptr<Timer> m_step = m_clock.createTimer([this] { step(); });
};

} // namespace wxm::live
