// SPDX-License-Identifier: MIT
#include "program/kept_files.h"

#include "base/file_seal.h"
#include "base/record_lines.h"
#include "program/profile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr EpochMs kDayMs = 24LL * 60 * 60 * 1'000;
const auto kAsked = u"erase"_s;

struct Known {
    QLatin1StringView begin;
    FileKind kind;
};

//! By how their names begin: damaged and older ones have more behind.
constexpr std::array kKnown{Known{"settings.json"_L1, FileKind::Program},
    Known{"log.txt"_L1, FileKind::Program}, Known{"crash."_L1, FileKind::Program},
    Known{"lock"_L1, FileKind::Program}, Known{"instance"_L1, FileKind::Program},
    Known{"erase"_L1, FileKind::Program}, Known{"replies.json"_L1, FileKind::Own},
    Known{"rules.json"_L1, FileKind::Own}, Known{"own_words.txt"_L1, FileKind::Own},
    Known{"drafts.jsonl"_L1, FileKind::Draft}, Known{"files.jsonl"_L1, FileKind::Draft},
    Known{"attached-"_L1, FileKind::Draft}, Known{"outbox.jsonl"_L1, FileKind::Draft},
    Known{"later.jsonl"_L1, FileKind::Draft}};

//! Those that are read by readLines() with the seal of their writer.
//! `notes.json`, of an earlier version, is taken over into one of them.
constexpr std::array kSealable{"drafts.jsonl"_L1, "files.jsonl"_L1, "outbox.jsonl"_L1,
    "later.jsonl"_L1, "notes.json"_L1, "marks.jsonl"_L1, "my_days.jsonl"_L1};

bool canBeSealed(const QString &fileName)
{
    return std::any_of(kSealable.begin(), kSealable.end(),
        [&](QLatin1StringView name) { return fileName.startsWith(name); });
}

QFileInfoList filesOf(const Profile &profile)
{
    return QDir(profile.place({})).entryInfoList(QDir::Files | QDir::Hidden | QDir::System);
}

//! Files whose lines tell when each was written last: these go line by line.
bool hasTimes(const QString &name) { return name == "drafts.jsonl"_L1 || name == "notes.jsonl"_L1; }

void dropOldLines(const Profile &profile, const QString &name, EpochMs oldest)
{
    const auto path = profile.place(name);
    QByteArray rest;
    bool hasOld = false;
    const auto found = readLines(path, profile.disk().seal().get(), [&](const QJsonObject &line) {
        if (line[u"at"_s].toInteger() < oldest)
            hasOld = true;
        else
            rest += sealedLine(line);
        return true;
    });
    if (hasOld && found == LinesFound::Whole) // else its owner sets it aside, and says so
        std::ignore = profile.disk().replaceAndWait(path, rest);
}

//! The pictures of replies that are still being written stay with them, and replies that have not
//! gone out are nobody's to drop. The journal of the lives counts its days itself.
bool goesByAge(const QString &name)
{
    const auto isOf = [&](QLatin1StringView begin) { return name.startsWith(begin); };
    return fileKind(name) == FileKind::Copy
        ? !isOf("live-journal.jsonl"_L1) || name.endsWith(".bad"_L1)
        : name.endsWith(".bad"_L1) || name.endsWith(".long"_L1) || isOf("settings.json."_L1)
            || isOf("log.txt."_L1) || isOf("crash.old"_L1);
}

} // namespace

bool hasSealedFiles(const Profile &profile)
{
    const auto files = filesOf(profile);
    return std::any_of(files.begin(), files.end(), [](const QFileInfo &one) {
        return canBeSealed(one.fileName()) && FileSeal::isIn(one.filePath());
    });
}

bool hasDraftFiles(const Profile &profile)
{
    const auto files = filesOf(profile);
    return std::any_of(files.begin(), files.end(), [](const QFileInfo &one) {
        return one.size() > 0 && fileKind(one.fileName()) == FileKind::Draft;
    });
}

void resealFiles(const Profile &profile)
{
    const auto seal = profile.disk().seal();
    const bool seals = profile.disk().seals();
    if (!seal)
        return;
    for (const auto &one : filesOf(profile)) {
        QFile file(one.filePath());
        const bool isOfLines = one.fileName().contains(".jsonl"_L1);
        if (!isOfLines || !canBeSealed(one.fileName()) || !file.open(QFile::ReadOnly))
            continue;
        QByteArray lines;
        bool isOther = false;
        while (!file.atEnd()) {
            const auto line = file.readLine();
            const auto opened = seals ? std::nullopt : seal->opened(QByteArrayView(line).trimmed());
            isOther = isOther || opened || (seals && !FileSeal::isSealed(line));
            lines += opened ? *opened + '\n' : line;
        }
        file.close();
        if (isOther)
            std::ignore = profile.disk().replaceAndWait(one.filePath(), lines);
    }
}

FileKind fileKind(const QString &fileName)
{
    const auto at = std::find_if(kKnown.begin(), kKnown.end(),
        [&](const Known &one) { return fileName.startsWith(one.begin); });
    return at == kKnown.end() ? FileKind::Copy : at->kind;
}

bool isKept(const QString &fileName, KeepLocal what, bool isSealed)
{
    const auto kind = fileKind(fileName);
    if (isSealed && (kind == FileKind::Draft || kind == FileKind::Copy) && !canBeSealed(fileName))
        return false;
    switch (kind) {
    case FileKind::Program:
    case FileKind::Own:
        return true;
    case FileKind::Draft:
        return what != KeepLocal::Nothing;
    case FileKind::Copy:
        return what == KeepLocal::All;
    }
    return false;
}

void applyKeeping(const Profile &profile, const Policy &policy, EpochMs now)
{
    if (!profile.isWritable())
        return;
    const bool isSealed = profile.disk().seals();
    if (policy.keepLocal == KeepLocal::All && policy.keepDays == 0 && !isSealed)
        return; // everything stays: the folder need not be read
    const EpochMs oldest = now - policy.keepDays * kDayMs;
    for (const auto &file : filesOf(profile)) {
        const auto name = file.fileName();
        if (!isKept(name, policy.keepLocal, isSealed))
            QFile::remove(file.filePath());
        else if (policy.keepDays == 0)
            continue;
        else if (hasTimes(name))
            dropOldLines(profile, name, oldest);
        else if (goesByAge(name) && file.lastModified().toMSecsSinceEpoch() < oldest)
            QFile::remove(file.filePath());
    }
}

bool askForErasure(const Profile &profile)
{
    return profile.isWritable() && profile.disk().replaceAndWait(profile.place(kAsked), "1\n");
}

bool isErasureAskedFor(const Profile &profile)
{
    return profile.isWritable() && QFileInfo(profile.place(kAsked)).isFile();
}

bool eraseCopies(const Profile &profile)
{
    if (!profile.isWritable())
        return false;
    bool isAll = true;
    for (const auto &file : filesOf(profile)) {
        const auto name = file.fileName();
        const auto kind = fileKind(name);
        const bool stays = kind == FileKind::Own || name == "settings.json"_L1 || name == "lock"_L1
            || name == "instance"_L1 || name == kAsked;
        if (!stays && !QFile::remove(file.filePath()))
            isAll = false;
    }
    // The last, so that an end in between is made up for.
    return isAll && (!QFile::exists(profile.place(kAsked)) || QFile::remove(profile.place(kAsked)));
}

} // namespace wxm
