// SPDX-License-Identifier: MIT
#pragma once

class QString;

namespace wxm {

struct ProgramOptions;

//! Answers on the standard output what needs no window: help, the version, a policy that is to be
//! checked. Returns how the program ends.
int answerInText(const ProgramOptions &options, const QString &version);

} // namespace wxm
