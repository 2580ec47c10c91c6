// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/sound_wave.h"

#include <atomic>
#include <functional>
#include <memory>

namespace wxm {

//! Plays one sound at a time; one that comes meanwhile is left out. Nothing waits for it, at the
//! end of the program neither. GUI thread.
class SoundPlayer {
public:
    //! What is played; asked in a thread of the sound.
    using Source = std::function<Wave()>;

    virtual ~SoundPlayer() = default;
    //! `refused`: later, where the system did not take it or has not answered for long.
    virtual void play(Source source, std::function<void()> refused) = 0;
};

//! By a call that waits until the sound is over, in a thread of its own. The thread is nobody's: a
//! pool would be waited for at the end of the program, and a sound server may never answer.
class ThreadPlayer final : public SoundPlayer {
public:
    //! Plays to the end; false: refused. Not of the GUI thread.
    using Output = std::function<bool(const Wave &)>;
    //! Runs it in some thread; false: there was none.
    using Run = std::function<bool(std::function<void()>)>;
    static constexpr int kLookEveryMs = 100;
    //! A sound that takes longer has met a server that hangs.
    static constexpr int kHangsAfterMs = 8'000;

    ThreadPlayer(const Clock &clock, Output output, Run run = inOwnThread);

    void play(Source source, std::function<void()> refused) override;

    static bool inOwnThread(std::function<void()> work);

private:
    enum class State { Playing, Played, Refused };
    void look();

    const Clock &m_clock;
    Output m_output;
    Run m_run;
    //! All that is shared with the thread, which may outlive this.
    std::shared_ptr<std::atomic<State>> m_state;
    std::function<void()> m_refused; //!< Of the sound that plays.
    std::int64_t m_sinceMs = 0;
    std::unique_ptr<Timer> m_look;
};

//! What this system has; null: none that is known.
std::unique_ptr<SoundPlayer> makeSoundPlayer(const Clock &clock);

} // namespace wxm
