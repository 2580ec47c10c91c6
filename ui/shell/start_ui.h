// SPDX-License-Identifier: MIT
#pragma once

#include "program/program_options.h"
#include "settings/settings.h"
#include "ui/common/ui_setup.h"

namespace wxm {

//! Language and theme: of the command line, else of the settings, else of the system.
UiSetup::Choices startChoices(const ProgramOptions &options, const Settings &settings);

//! Answers `--help`, `--version` and `--check-policy` on the standard output. The exit code.
int answerInText(const ProgramOptions &options, const QString &version);

//! `--erase`: everything that is kept of this person, and what became of it in a sentence for the
//! standard output. The exit code.
int eraseInText(int &argc, char **argv);

//! A mistake that an administrator has to hear of, from whoever pressed the icon: in a window of
//! its own, and all that this run does. Its exit code.
int failInWindow(int &argc, char **argv, const QString &sentence);

} // namespace wxm
