// SPDX-License-Identifier: MIT
#include "session/settings.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace wxm {

SettingsFile::SettingsFile(QString path, QObject *parent) : QObject(parent), m_path(std::move(path))
{
    load();
}

void SettingsFile::setValue(QLatin1StringView key, const QJsonValue &value)
{
    if (m_values.value(key) == value)
        return;
    m_values.insert(key, value);
    save();
    Q_EMIT changed(key);
}

void SettingsFile::load()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const auto document = QJsonDocument::fromJson(file.readAll());
    file.close();
    if (document.isObject()) {
        m_values = document.object();
    } else {
        QFile::remove(m_path + u".bad"_s);
        QFile::rename(m_path, m_path + u".bad"_s);
    }
}

void SettingsFile::save()
{
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(m_values).toJson());
    file.commit();
}

} // namespace wxm
