// SPDX-License-Identifier: MIT
#include "program/crash_note.h"

#include "program/diagnostics.h"
#include "program/profile.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr qint64 kLargest = 256 * 1024;

//! Above the lines of the log, which may hold any word.
bool saysRestoring(const QByteArray &text)
{
    for (const auto &line : text.split('\n')) {
        if (line == "log")
            return false;
        if (line == "restoring")
            return true;
    }
    return false;
}

} // namespace

QString crashNotePath(const Profile &profile)
{
    return profile.isWritable() ? profile.file(u"crash.txt"_s) : QString();
}

std::optional<CrashNote> takeCrashNote(const Profile &profile)
{
    const auto path = crashNotePath(profile);
    QFile file(path);
    if (path.isEmpty() || QFileInfo(path).isSymLink() || !file.open(QFile::ReadOnly))
        return {};
    const CrashNote note{.text = file.read(kLargest)};
    file.close();
    if (note.text.isEmpty()) { // of a run that was killed: nothing is known of it
        QFile::remove(path);
        return {};
    }
    const auto old = profile.file(u"crash.old.txt"_s);
    QFile::remove(old);
    QFile::rename(path, old);
    return CrashNote{note.text, saysRestoring(note.text)};
}

QByteArray crashHead(const QString &version)
{
    QByteArray head;
    for (const auto &[name, value] : Diagnostics::programFacts(version))
        head += (name + u' ' + value + u'\n').toUtf8();
    return head;
}

} // namespace wxm
