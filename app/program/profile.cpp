// SPDX-License-Identifier: MIT
#include "program/profile.h"

#include "base/durable_file.h"
#include "program/kept_files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <tuple>

using namespace Qt::StringLiterals;

namespace wxm {

Profile::Profile(const QString &name)
{
    static const QRegularExpression plain(u"\\A[A-Za-z0-9_-]{1,64}\\z"_s);
    m_name = plain.match(name).hasMatch() ? name : u"default"_s;
    m_folder = folderOfAll() + u'/' + m_name;
    QDir().mkpath(m_folder);
    m_isOurs = QFileInfo(m_folder).isDir() && !QFileInfo(m_folder).isSymLink();
    if (!m_isOurs)
        return; // a link or a file of another program: nothing is written behind it
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const auto files = QDir(m_folder).entryInfoList(QDir::Files | QDir::NoSymLinks);
    for (const auto &file : files)
        QFile::setPermissions(file.filePath(), kOwnerOnly);
}

QString Profile::folderOfAll()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/profiles"_s;
}

QString Profile::key() const
{
    const auto hash =
        QCryptographicHash::hash(m_folder.toUtf8(), QCryptographicHash::Sha256).toHex();
    return m_name.left(24) + u'-' + QString::fromLatin1(hash.left(8));
}

bool Profile::own(const QString &meetingPlace)
{
    if (!isWritable())
        return true; // nothing is written there, by anybody like us
    m_lock = std::make_unique<QLockFile>(place(u"lock"_s));
    m_lock->setStaleLockTime(0); // only the end of its program frees it
    if (!m_lock->tryLock(0) && m_lock->error() == QLockFile::LockFailedError) {
        m_isGuest = true;
        return false;
    }
    std::ignore = saveDurably(place(u"instance"_s), meetingPlace.toUtf8());
    return true;
}

QString Profile::meetingPlace() const
{
    QFile file(place(u"instance"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(4096)) : QString();
}

QString Profile::file(const QString &fileName) const
{
    return m_isGuest || !isKept(fileName, m_keeping, m_disk->seals()) ? QString() : place(fileName);
}

bool Profile::isWritable() const
{
    return m_isOurs && !m_isGuest && QFileInfo(m_folder).isWritable();
}

} // namespace wxm
