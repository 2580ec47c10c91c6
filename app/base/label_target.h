// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace wxm {

//! In which time a thread with this label is meant to be answered.
struct LabelTarget {
    static constexpr int kMostMinutes = 240;

    QString label;
    int firstMinutes = 0;
    int nextMinutes = 0;

    friend bool operator==(const LabelTarget &, const LabelTarget &) = default;
};

//! "VIP: 5 / 10", "VIP 5" for both, with the digits of either script. A label may have spaces and
//! numbers in it. Nothing for what is none.
std::optional<LabelTarget> readLabelTarget(const QString &typed);

} // namespace wxm
