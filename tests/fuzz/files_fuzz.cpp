// SPDX-License-Identifier: MIT
// Files of the profile as a crash, another version or another program may leave them: nothing ends
// the program, and what was read once is read again from what it wrote.
#include "base/record_lines.h"
#include "chat/drafts.h"
#include "chat/notes.h"
#include "chat/outbox_journal.h"
#include "chat/reply_file.h"
#include "fakes/fake_clock.h"
#include "fuzz.h"
#include "settings/settings.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace wxm;

namespace {

QString put(const QTemporaryDir &folder, std::string_view bytes)
{
    const QString path = folder.filePath(QStringLiteral("file"));
    QFile file(path);
    FUZZ_CHECK(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    const QByteArray all(bytes.data(), qsizetype(bytes.size()));
    for (const auto &line : all.split('\n')) {
        // With its sum: else none of the lines would ever be read beyond that.
        const auto object = QJsonDocument::fromJson(line).object();
        file.write(object.isEmpty() ? line + '\n' : sealedLine(object));
    }
    return path;
}

void journal(const QString &path)
{
    const auto keys = [&path] {
        QList<QByteArray> found;
        DiskWriter disk;
        OutboxJournal journal(path, disk);
        for (const auto &entry : journal.load())
            found.append(entry.reply.key);
        return found;
    };
    const auto first = keys();
    FUZZ_CHECK(keys() == first);
}

void drafts(const QString &path)
{
    const fakes::FakeClock clock;
    DiskWriter disk;
    int count = 0;
    {
        Drafts drafts(path, disk, clock);
        drafts.setAccount(QStringLiteral("a"));
        count = drafts.count();
        drafts.saveNow();
    }
    FUZZ_CHECK(disk.flush(60'000));
    Drafts again(path, disk, clock);
    again.setAccount(QStringLiteral("a"));
    FUZZ_CHECK(again.count() == count && !again.fileWasDamaged());
}

void others(const QString &path)
{
    const fakes::FakeClock clock;
    DiskWriter disk;
    Notes notes(path, disk, clock);
    notes.setAccount(QStringLiteral("a"));
    (void)notes.text(UserId{1});
    const SavedReplies replies(path);
    // What goes out as a file is read again, or named as what it is.
    const auto own = replies.own();
    for (const auto &written : {repliesToCsv(own), repliesToJson(own)}) {
        const auto back = readReplies(written);
        FUZZ_CHECK(!back.isNone && back.replies.size() + back.faults.size() == own.size());
    }
    QFile asFile(path);
    if (asFile.open(QFile::ReadOnly))
        (void)planImport(readReplies(asFile.readAll()).replies, replies);
    SettingsFile file(path, &disk);
    Settings settings(file);
    settings.hijri.set(!settings.hijri());
}

} // namespace

void fuzzOne(std::string_view bytes)
{
    static const QTemporaryDir folder;
    const int choice = takeChoice(bytes, 3);
    const QString path = put(folder, bytes);
    switch (choice) {
    case 0:
        return journal(path);
    case 1:
        return drafts(path);
    default:
        return others(path);
    }
}
