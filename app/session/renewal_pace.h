// SPDX-License-Identifier: MIT
#pragma once

#include "base/api_error.h"

#include <QList>

#include <cstdint>
#include <optional>

namespace wxm {

//! The figures of RenewalPace; tests shorten them.
struct RenewalLimits {
    int firstPauseMs = 4'000;
    int mostPauseMs = 60'000;
    int offlinePauseMs = 15'000; //!< At most, where the server was not reached at all.
    int burst = 6;               //!< Renewals in `burstMs` that refused tokens may ask for.
    int burstMs = 60'000;
    int endMs = 60'000; //!< Of answers that renew nothing; then the sign-in is looked into.
};

//! When a token that the server refuses may be renewed, and when that has gone wrong for too long.
//! An error that passes is answered by asking again, ever more rarely; one that does not pass ends.
//! Values; monotonic ms.
class RenewalPace {
public:
    explicit RenewalPace(RenewalLimits limits = {}) : m_limits(limits) { }

    //! True while a renewal is not to be asked for: one has just failed, or many have just been
    //! made, and the tokens they brought were refused as well.
    bool isResting(std::int64_t nowMs) const;
    void asked(std::int64_t nowMs);
    //! The current token was refused, at this age.
    void refused(std::int64_t nowMs, std::int64_t ageMs);
    //! `chance`: 0…1.
    void failed(const ApiError &error, std::int64_t nowMs, double chance);
    void succeeded();
    //! When the next try may come.
    std::int64_t nextMs(std::int64_t nowMs) const;
    //! It has gone wrong for so long that asking again is no answer any more.
    bool isOver(std::int64_t nowMs) const;
    bool isTroubled() const { return m_error.has_value(); }
    //! The server was not reached: the caller that hears from it may ask at once.
    bool isOffline() const { return m_error && isOffline(m_error->kind); }
    const std::optional<ApiError> &error() const { return m_error; }
    void clear() { *this = RenewalPace(m_limits); }

private:
    static bool isOffline(ApiError::Kind kind);
    static bool isAway(const ApiError &error);

    RenewalLimits m_limits;
    QList<std::int64_t> m_asked;
    std::optional<ApiError> m_error;
    int m_failures = 0;
    std::int64_t m_restsUntilMs = 0;
    std::int64_t m_sinceMs = -1;   //!< Since when the server answers and renews nothing.
    std::int64_t m_refusedMs = -1; //!< Since when it refuses each token that it has renewed.
};

} // namespace wxm
