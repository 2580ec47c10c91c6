// SPDX-License-Identifier: MIT
#pragma once

#include "chat/saved_replies.h"

namespace wxm {

//! Saved replies as a file for another computer, or from another program. Pure functions.

//! A list of objects with title, shortcut, folder, arabic and english.
QByteArray repliesToJson(const QList<SavedReply> &replies);
//! RFC 4180: the same columns under a row of their names, CRLF, every cell quoted; UTF-8 with a
//! mark at its start, as spreadsheets want it. A cell that a spreadsheet would reckon has a "'"
//! before it, which reading takes away again: what comes back is what went out.
QByteArray repliesToCsv(const QList<SavedReply> &replies);

//! What a file holds.
struct ReadReplies {
    enum class Why { NoTitle, NoText, TooLong, NotClosed };
    struct Fault {
        int line = 0; //!< Of a CSV file, from 1; of JSON the number of the reply.
        Why why = Why::NoTitle;
        friend bool operator==(const Fault &, const Fault &) = default;
    };
    QList<SavedReply> replies;
    QList<Fault> faults;
    bool isCsv = false;
    bool isNone = false; //!< No file of replies at all.
};
//! Takes our own files, those of earlier versions (title, text) and CSV files of other programs
//! whose first row names its columns; a single text column is read as the side of its letters.
ReadReplies readReplies(const QByteArray &bytes);
inline constexpr qsizetype kMostReplyFileBytes = 32 * 1024 * 1024;

//! What reading a file would change, before it does.
struct ReplyImport {
    QList<SavedReply> fresh;
    QList<SavedReply> changed; //!< With the id of the own one of this title.
    int same = 0;
    int withoutRoom = 0; //!< More than the library takes: nothing is read then.
};
ReplyImport planImport(const QList<SavedReply> &read, const SavedReplies &library);

} // namespace wxm
