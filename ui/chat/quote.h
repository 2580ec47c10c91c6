// SPDX-License-Identifier: MIT
#pragma once

#include "chat/message.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace wxm {

//! Quoting is plain text, since the server knows no replies to a message: lines that begin with
//! ">" stand before what is said to them.

//! Where the message begins behind the lines that it quotes; 0: it quotes none, or is nothing else.
qsizetype quoteLength(QStringView body);
//! The quoted lines without their marks.
QString quotedText(QStringView body);
//! The newest message before `from` that says what is quoted: that and nothing else, else among
//! other words of its own. One that quotes the same is another answer to it. Invalid: none.
MessageId quotedMessage(const QList<Message> &messages, MessageId from, const QString &quoted);
//! A text as it is put above a reply: ">" before each line, and a line feed at the end.
QString asQuote(const QString &text);

} // namespace wxm
