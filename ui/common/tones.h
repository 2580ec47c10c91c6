// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <cstdint>
#include <optional>

namespace wxm {

//! Sounds that are told apart by ear: the system's own tone, once, twice or three times. So they
//! need no files, no player, and are as loud as the person set their system.
class Tones final : public QObject {
    Q_OBJECT

public:
    static constexpr int kApartMs = 220;
    static constexpr std::int64_t kSpaceMs = 1'000; //!< At most one sound of news in so long.

    explicit Tones(QObject *parent = nullptr);

    //! `system`, `double`, `triple`; any other name is one tone, empty is none.
    static int tonesOf(const QString &name);
    void play(const QString &name);
    //! The same, unless one was played so a moment ago; false: left out, or of no tone. `nowMs`:
    //! monotonic.
    bool playSpaced(const QString &name, std::int64_t nowMs);
    //! How many were begun; for tests.
    int played() const { return m_played; }

private:
    void one();

    QTimer m_next;
    std::optional<std::int64_t> m_spacedMs;
    int m_left = 0;
    int m_played = 0;
};

} // namespace wxm
