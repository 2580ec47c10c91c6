// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace wxm {

//! Quoting is plain text, since the server knows no replies to a message: lines that begin with
//! ">" stand before what is said to them.

//! Where the message begins behind the lines that it quotes; 0: it quotes none, or is nothing else.
qsizetype quoteLength(QStringView body);
//! The quoted lines without their marks.
QString quotedText(QStringView body);
//! A text as it is put above a reply: ">" before each line, and a line feed at the end.
QString asQuote(const QString &text);

} // namespace wxm
