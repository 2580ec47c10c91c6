// SPDX-License-Identifier: MIT
#pragma once

#include "chat/message_rows.h"
#include "chat/people.h"

#include <QString>

namespace wxm {

//! Who wrote a message, shown: "You", a name, or "#12" where no name is known.
QString senderWords(const MessageRow &row, const People &people);
//! What stands where a message has no text of its own.
QString attachmentWords(MediaId media, const QString &name = {});
//! "Sending…", "Not confirmed: …", empty for what is simply there.
QString stateWords(const MessageRow &row);
//! A row as it is heard: "sender, time, text" and its state; for lines their words.
QString spokenRow(const MessageRow &row, const People &people, ThreadKey thread, QDate today);
//! "Thread #12 opened, no older messages"; a conversation has no number that anybody knows.
QString startWords(ThreadKey thread);
QString newMessagesWords(int count);
//! "Link lost 21:13 to 21:14, 3 messages were missed and read again".
QString gapWords(const LoggedGap &gap);

} // namespace wxm
