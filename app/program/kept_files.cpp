// SPDX-License-Identifier: MIT
#include "program/kept_files.h"

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
    Known{"attached-"_L1, FileKind::Draft}, Known{"outbox.jsonl"_L1, FileKind::Draft}};

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
    const auto found = readLines(path, [&](const QJsonObject &line) {
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

FileKind fileKind(const QString &fileName)
{
    const auto at = std::find_if(kKnown.begin(), kKnown.end(),
        [&](const Known &one) { return fileName.startsWith(one.begin); });
    return at == kKnown.end() ? FileKind::Copy : at->kind;
}

bool isKept(const QString &fileName, KeepLocal what)
{
    switch (fileKind(fileName)) {
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
    const EpochMs oldest = now - policy.keepDays * kDayMs;
    for (const auto &file : filesOf(profile)) {
        const auto name = file.fileName();
        if (!isKept(name, policy.keepLocal))
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
