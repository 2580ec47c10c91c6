// SPDX-License-Identifier: MIT
#pragma once

#include "chat/thread_key.h"
#include "chat/transcript.h"

class QMenu;
class QWidget;

namespace wxm {

class Banner;
struct Chat;

//! What is known of a thread, in the language of the program.
Transcript transcriptOf(const Chat &chat, ThreadKey thread);
//! Pages with the same: each paragraph by its own direction.
QByteArray transcriptPdf(const Transcript &transcript);
//! Asks where to, as text.
void saveTranscript(QWidget *parent, const Chat &chat, ThreadKey thread, Banner *fault);
//! The four ways to save it. `fault` says it where the disk did not take the file.
void addTranscriptActions(
    QMenu *menu, QWidget *parent, const Chat &chat, ThreadKey thread, Banner *fault);

} // namespace wxm
