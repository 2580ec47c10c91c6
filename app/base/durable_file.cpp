// SPDX-License-Identifier: MIT
#include "base/durable_file.h"

#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif
#ifdef Q_OS_WIN
#include <io.h>
#endif

using namespace Qt::StringLiterals;

namespace wxm {

bool syncToDisk(QFileDevice &file)
{
    if (!file.flush())
        return false;
#if defined(Q_OS_UNIX)
    return ::fsync(file.handle()) == 0;
#elif defined(Q_OS_WIN)
    return ::_commit(file.handle()) == 0;
#else
    return true;
#endif
}

bool syncFolderOf(const QString &path)
{
#ifdef Q_OS_UNIX
    const auto folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool done = ::fsync(handle) == 0;
    ::close(handle);
    return done;
#else
    Q_UNUSED(path) // a rename is in the journal of the file system there
    return true;
#endif
}

bool saveDurably(const QString &path, const QByteArray &bytes)
{
    if (path.isEmpty())
        return true;
    QSaveFile file(path);
    if (!file.open(QFile::WriteOnly))
        return false;
    file.setPermissions(kOwnerOnly);
    // The refusal of a full disk comes at the flush, and Qt 6.4's commit() forgets it there: it
    // puts the empty file in place of the good one and returns true. It does not look at fsync
    // either.
    if (file.write(bytes) != bytes.size() || !syncToDisk(file)) {
        file.cancelWriting();
        return false;
    }
    if (!file.commit())
        return false;
    syncFolderOf(path);
    return true;
}

bool keepAsBad(const QString &path)
{
    const QString bad = path + ".bad"_L1;
    QFile::remove(bad);
    if (!QFile::copy(path, bad))
        return false;
    QFile::setPermissions(bad, kOwnerOnly);
    QFile copy(bad);
    return copy.open(QFile::ReadWrite) && syncToDisk(copy) && syncFolderOf(bad);
}

} // namespace wxm
