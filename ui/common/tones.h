// SPDX-License-Identifier: MIT
#pragma once

#include "base/sound_wave.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <cstdint>
#include <optional>

namespace wxm {

class Sounds;

//! Sounds that are told apart by ear: the system's own tone, once, twice or three times, which
//! needs no files, no player, and is as loud as the person set their system; or, where that is
//! chosen, the program's own sound for what came.
class Tones final : public QObject {
    Q_OBJECT

public:
    static constexpr int kApartMs = 220;
    static constexpr std::int64_t kSpaceMs = 1'000; //!< At most one sound of news in so long.

    explicit Tones(QObject *parent = nullptr);

    //! Who plays `own`, and lives longer; without it that is one tone.
    void setOwn(Sounds *sounds) { m_own = sounds; }

    //! `system`, `double`, `triple`; any other name is one tone, empty is none.
    static int tonesOf(const QString &name);
    void play(const QString &name, std::optional<SoundKind> kind = {});
    //! The same, unless one was played so a moment ago; false: left out, or of no tone. `nowMs`:
    //! monotonic.
    bool playSpaced(const QString &name, std::int64_t nowMs, std::optional<SoundKind> kind = {});
    //! How many were begun; for tests.
    int played() const { return m_played; }

private:
    void one();

    Sounds *m_own = nullptr;
    QTimer m_next;
    std::optional<std::int64_t> m_spacedMs;
    int m_left = 0;
    int m_played = 0;
};

} // namespace wxm
