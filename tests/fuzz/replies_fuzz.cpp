// SPDX-License-Identifier: MIT
// Files of saved replies as other programs and spreadsheets write them, JSON and CSV: what is read
// goes out and comes back, and the plan of an import accounts for each reply.
#include "chat/reply_file.h"
#include "fuzz.h"

#include <QFile>
#include <QTemporaryDir>

using namespace wxm;

namespace {

//! A library with one reply, so that a file may hold the same title.
QString libraryFile()
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("replies.json"));
    QFile file(path);
    FUZZ_CHECK(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("[{\"title\": \"refund\", \"text\": \"We pay back\"}]");
    return path;
}

void wayOutAndBack(const QList<SavedReply> &replies)
{
    const auto json = readReplies(repliesToJson(replies));
    FUZZ_CHECK(!json.isNone && json.faults.isEmpty() && json.replies.size() == replies.size());
    for (qsizetype i = 0; i < replies.size(); ++i) {
        const auto &back = json.replies[i];
        FUZZ_CHECK(back.title == replies[i].title && back.folder == replies[i].folder);
        FUZZ_CHECK(back.arabic == replies[i].arabic && back.english == replies[i].english);
    }
    const auto csv = readReplies(repliesToCsv(replies));
    FUZZ_CHECK(csv.isCsv && !csv.isNone);
    FUZZ_CHECK(csv.replies.size() + csv.faults.size() == replies.size());
}

} // namespace

void fuzzOne(std::string_view bytes)
{
    static const SavedReplies library(libraryFile());
    const auto read = readReplies(QByteArray(bytes.data(), qsizetype(bytes.size())));
    FUZZ_CHECK(!read.isNone || (read.replies.isEmpty() && read.faults.isEmpty()));
    for (const auto &reply : read.replies) {
        FUZZ_CHECK(!reply.title.isEmpty() && reply.title.size() <= SavedReplies::kLongestTitle);
        FUZZ_CHECK(!reply.lacks(ReplySide::Arabic) || !reply.lacks(ReplySide::English));
        FUZZ_CHECK(reply.id.isEmpty() && !reply.isShared); // those are never from a file
    }
    wayOutAndBack(read.replies);
    const auto plan = planImport(read.replies, library);
    FUZZ_CHECK(plan.fresh.size() + plan.changed.size() + plan.same <= read.replies.size());
    FUZZ_CHECK(plan.changed.size() <= library.own().size());
    for (const auto &reply : plan.changed)
        FUZZ_CHECK(library.find(reply.id).has_value());
}
