// SPDX-License-Identifier: MIT
#pragma once

#include "chat/thread_key.h"

class QMenu;
class QWidget;

namespace wxm {

class Banner;
struct Chat;

//! Adds what every thread offers to its menu: read again, copy a link to it, save the record of its
//! gaps, and save what was said, as a file. `fault` says it where the disk did not take the file.
void addThreadActions(QMenu *menu, QWidget *parent, Chat &chat, ThreadKey thread, Banner *fault);

} // namespace wxm
