// SPDX-License-Identifier: MIT
#pragma once

#include "chat/message.h"
#include "chat/thread_list_model.h"

#include <QDateTime>
#include <QString>

namespace wxm {

//! "Noura", "#12" without a name, "Noura #12" where two read the same.
QString threadName(const ThreadListRow &row);
//! "You:", "Huda:"; empty where the other side wrote.
QString authorPrefix(const ThreadListRow &row);
//! The last message on one line.
QString threadPreview(const ThreadListRow &row);
//! The same of any message: one without words is named by what it carries.
QString messagePreview(const QString &body, bool hasMedia);
//! The whole of it for a notice; what it is where nothing of it can be read.
QString noticeText(const LastMessage &last);
QString sectionWords(const ThreadListRow &row);
//! Whose the thread is: "You", "Huda", "Unassigned".
QString assigneeWords(const ThreadListRow &row);
//! "until 14:00", "until the customer writes"; where room is short "until a message".
QString snoozeWords(EpochMs until, const QDateTime &now, bool isShort = false);
//! A colleague wrote in it just now.
bool isColleagueActive(const ThreadListRow &row, const QDateTime &now);
//! "Rana, 1 min ago"
QString colleagueWords(const ThreadListRow &row, const QDateTime &now);
//! "waiting 12 min", "waiting 17 min, past the target".
QString waitWords(const WaitClock &clock);
//! What a row tells besides its name: waiting, assignee, labels, snooze.
QString threadDetails(const ThreadListModel &model, const ThreadListRow &row, const QDateTime &now);
//! A row as it is heard: "name, last line, unread count".
QString spokenThread(const ThreadListRow &row);

} // namespace wxm
