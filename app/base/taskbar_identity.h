// SPDX-License-Identifier: MIT
#pragma once

namespace wxm {

//! Names the process to Windows by kProgramId, as the installed shortcut is named: windows are
//! grouped under it and notifications are shown as its. Nothing elsewhere. Before the first window.
void setTaskbarIdentity();

} // namespace wxm
