// SPDX-License-Identifier: MIT
#include "session/profile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace wxm {

Profile::Profile(const QString &name)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_-]{1,64}$"_s);
    m_name = plain.match(name).hasMatch() ? name : u"default"_s;
    m_folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/profiles/"_s
        + m_name;
    QDir().mkpath(m_folder);
    m_isOurs = QFileInfo(m_folder).isDir() && !QFileInfo(m_folder).isSymLink();
    if (!m_isOurs)
        return; // a link or a file that somebody has put there: nothing is written behind it
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const auto files = QDir(m_folder).entryInfoList(QDir::Files | QDir::NoSymLinks);
    for (const auto &file : files)
        QFile::setPermissions(file.filePath(), QFile::ReadOwner | QFile::WriteOwner);
}

QString Profile::key() const
{
    const auto hash =
        QCryptographicHash::hash(m_folder.toUtf8(), QCryptographicHash::Sha256).toHex();
    return m_name.left(24) + u'-' + QString::fromLatin1(hash.left(8));
}

bool Profile::isWritable() const { return m_isOurs && QFileInfo(m_folder).isWritable(); }

} // namespace wxm
