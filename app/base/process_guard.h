// SPDX-License-Identifier: MIT
#pragma once

namespace wxm {

//! The first statement of main(), before Qt is touched:
//! - files that the program makes are its owner's alone;
//! - an installed program takes libraries and plugins from its own folder and the system's, never
//!   from the current folder or from what `QT_PLUGIN_PATH` and its kin say;
//! - a set-uid copy of the program does not start;
//! - no core file: a picture of the memory holds the sign-in and what was read. An installed
//! program
//!   on Linux cannot be looked into by others of the same user either; but for Flatpak, whose
//!   portals have to know who asks.
//! Ends the process where one of them cannot be had.
void guardProcess();

//! True where `path` of the program is one of a package: below /usr or /opt, or with a qt.conf
//! beside it as in the portable tree, on Windows and in the bundle of macOS.
bool isInstalledProgram(const char *path);

} // namespace wxm
