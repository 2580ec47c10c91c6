// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace wxm::testing {

//! What somebody who means harm, or whose program is broken, may hand to a reader.
struct HostilePayload {
    QString expected; //!< What the reader makes of it, in the words of reader_words.h.
    QByteArray bytes;
};

//! Of fixtures/hostile/<reader>.jsonl: a JSON list a line, `[expected, part, …]`. A part is a text,
//! `["text", how often]`, or `{"hex": "ff"}` for what is no text. Empty where a line is none of
//! these.
QList<HostilePayload> hostilePayloads(const QString &reader);

} // namespace wxm::testing
