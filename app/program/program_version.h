// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace wxm {

//! A version of the program: `1.2.0`, or `1.2.0-beta2` on the way to it.
struct ProgramVersion {
    enum class Stage { Alpha, Beta, Candidate, Release };

    int major = 0;
    int minor = 0;
    int patch = 0;
    Stage stage = Stage::Release;
    int step = 0; //!< The number behind the stage; 0 for a release.

    QString toString() const;
    friend auto operator<=>(const ProgramVersion &, const ProgramVersion &) = default;
};

//! Nothing for anything else than the canonical form, numbers up to 9999.
std::optional<ProgramVersion> readProgramVersion(const QString &text);

} // namespace wxm
