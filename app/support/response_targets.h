// SPDX-License-Identifier: MIT
#pragma once

#include "base/label_target.h"
#include "base/wait_clock.h"
#include "support/work_hours.h"

namespace wxm {
struct Settings;
}

namespace wxm::support {

//! In which time customers are meant to be answered.
struct ResponseTargets {
    static constexpr EpochMs kMinuteMs = 60'000;

    int firstMinutes = 15; //!< Until a thread has its first reply.
    int nextMinutes = 15;
    int warnMinutes = 5;
    bool countsWorkOnly = false;
    QList<LabelTarget> byLabel = {};
    WorkHours hours = WorkHours();

    //! What of the time between counts.
    EpochMs countedMs(EpochMs from, EpochMs to) const;
    //! `labels`: of the thread; the shortest of their times, where one of them has any.
    EpochMs targetMs(bool wasAnswered, const QStringList &labels = {}) const;
    //! `since`: the first message of the customer that has no answer. `wasAnswered`: staff have
    //! answered in this thread before that.
    WaitClock clock(
        EpochMs since, bool wasAnswered, EpochMs now, const QStringList &labels = {}) const;

    friend bool operator==(const ResponseTargets &, const ResponseTargets &) = default;
};

//! As the settings say now.
ResponseTargets targetsOf(const Settings &settings);
//! Whether that setting is one of those.
bool isAboutTargets(QLatin1StringView key);

} // namespace wxm::support
