// SPDX-License-Identifier: MIT
#include "ui/common/sound_player.h"

#include <QCoreApplication>
#include <QLibrary>
#include <QSysInfo>

#include <system_error>
#include <thread>
#include <utility>

using namespace Qt::StringLiterals;

namespace wxm {

ThreadPlayer::ThreadPlayer(const Clock &clock, Output output, Run run)
    : m_clock(clock)
    , m_output(std::move(output))
    , m_run(std::move(run))
    , m_look(clock.createTimer([this] { look(); }))
{
}

void ThreadPlayer::play(Source source, std::function<void()> refused)
{
    if (m_state) {
        look();
        if (m_state && m_clock.monotonicMs() - m_sinceMs >= kHangsAfterMs)
            refused(); // until that server lets go of the thread
        if (m_state)
            return;
    }
    m_state = std::make_shared<std::atomic<State>>(State::Playing);
    m_sinceMs = m_clock.monotonicMs();
    m_refused = std::move(refused);
    m_look->start(kLookEveryMs);
    const bool runs = m_run([state = m_state, output = m_output, source = std::move(source)] {
        state->store(output(source()) ? State::Played : State::Refused);
    });
    if (!runs)
        m_state->store(State::Refused);
}

//! The thread tells nobody: at the end of the program there may be none left.
void ThreadPlayer::look()
{
    if (!m_state)
        return;
    const State now = m_state->load();
    if (now == State::Playing && m_clock.monotonicMs() - m_sinceMs < kHangsAfterMs)
        return m_look->start(kLookEveryMs);
    if (now != State::Playing)
        m_state.reset();
    m_look->stop();
    if (const auto refused = std::exchange(m_refused, {}); refused && now != State::Played)
        refused();
}

bool ThreadPlayer::inOwnThread(std::function<void()> work)
{
    try {
        std::thread(std::move(work)).detach();
        return true;
    } catch (const std::system_error &) {
        return false;
    }
}

namespace {

#if defined(Q_OS_WIN)

bool playByWindows(const Wave &wave)
{
    using PlaySound = int(__stdcall *)(const wchar_t *sound, void *module, unsigned long flags);
    constexpr unsigned long kWithoutDefault = 0x0002, kFromMemory = 0x0004;
    QLibrary library(u"winmm"_s);
    library.setLoadHints(QLibrary::PreventUnloadHint); // not under the feet of this thread
    const auto play = reinterpret_cast<PlaySound>(library.resolve("PlaySoundW"));
    const QByteArray file = waveFile(wave);
    // Until it is over: this thread waits, and the bytes stay for as long.
    return play
        && play(reinterpret_cast<const wchar_t *>(file.constData()), nullptr,
            kWithoutDefault | kFromMemory);
}

#elif !defined(Q_OS_MACOS)

//! As <pulse/simple.h> has them; PipeWire has the same library.
struct PulseFormat {
    int format;
    std::uint32_t rate;
    std::uint8_t channels;
};
using PulseNew = void *(*)(const char *server, const char *name, int direction, const char *device,
    const char *stream, const PulseFormat *format, const void *map, const void *buffer, int *error);
using PulseWrite = int (*)(void *, const void *bytes, std::size_t count, int *error);
using PulseDrain = int (*)(void *, int *error);
using PulseFree = void (*)(void *);

bool playByPulse(const Wave &wave, const QByteArray &program)
{
    constexpr int kPlayback = 1, kLittle16 = 3, kBig16 = 4;
    QLibrary library(u"pulse-simple"_s, 0);
    library.setLoadHints(QLibrary::PreventUnloadHint); // not under the feet of this thread
    const auto open = reinterpret_cast<PulseNew>(library.resolve("pa_simple_new"));
    const auto write = reinterpret_cast<PulseWrite>(library.resolve("pa_simple_write"));
    const auto drain = reinterpret_cast<PulseDrain>(library.resolve("pa_simple_drain"));
    const auto close = reinterpret_cast<PulseFree>(library.resolve("pa_simple_free"));
    if (!open || !write || !drain || !close)
        return false;
    const PulseFormat format{QSysInfo::ByteOrder == QSysInfo::LittleEndian ? kLittle16 : kBig16,
        std::uint32_t(wave.rate), std::uint8_t(wave.channels)};
    void *stream = open(nullptr, program.constData(), kPlayback, nullptr, program.constData(),
        &format, nullptr, nullptr, nullptr);
    if (!stream)
        return false;
    const bool isTaken =
        write(stream, wave.samples.data(), wave.samples.size() * sizeof(std::int16_t), nullptr) >= 0
        && drain(stream, nullptr) >= 0;
    close(stream);
    return isTaken;
}

#endif

} // namespace

std::unique_ptr<SoundPlayer> makeSoundPlayer([[maybe_unused]] const Clock &clock)
{
#if defined(Q_OS_WIN)
    return std::make_unique<ThreadPlayer>(clock, playByWindows);
#elif defined(Q_OS_MACOS)
    return nullptr;
#else
    return std::make_unique<ThreadPlayer>(
        clock, [program = QCoreApplication::applicationName().toUtf8()](const Wave &wave) {
            return playByPulse(wave, program);
        });
#endif
}

} // namespace wxm
