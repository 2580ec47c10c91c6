// SPDX-License-Identifier: MIT
#include "settings/settings_file.h"

#include "base/durable_file.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr qint64 kMaxBytes = 1024 * 1024;
constexpr int kBackups = 5;

bool isListOfTexts(const QJsonArray &list)
{
    return std::all_of(
        list.begin(), list.end(), [](const QJsonValue &text) { return text.isString(); });
}

} // namespace

bool SettingInfo::accepts(const QJsonValue &value) const
{
    if (value.type() != fallback.type())
        return false;
    if (value.isDouble() && value.toDouble() != value.toInt(-1))
        return false;
    if (value.isArray() && !isListOfTexts(value.toArray()))
        return false;
    if (range.isSet() && (value.toInt() < range.least || value.toInt() > range.most))
        return false;
    if (isValid)
        return isValid(value);
    return options.isEmpty()
        || std::any_of(options.begin(), options.end(),
            [&](const auto &option) { return option.value == value; });
}

QString SettingInfo::wanted() const
{
    QStringList values;
    for (const auto &option : options)
        values.append(u'"' + option.value.toString() + u'"');
    if (!values.isEmpty())
        return u"one of "_s + values.join(u", "_s);
    if (fallback.isBool())
        return u"true or false"_s;
    if (range.isSet())
        return u"a whole number, %1 to %2"_s.arg(range.least).arg(range.most);
    if (fallback.isDouble())
        return u"a whole number"_s;
    if (fallback.isArray())
        return u"a list of texts"_s;
    return key == "net/proxy"_L1
        ? u"system, none, host:port, http://host:port or socks5://host:port"_s
        : u"a text"_s;
}

SettingsFile::SettingsFile(QString path, DiskWriter *disk)
    : m_path(std::move(path))
    , m_ownDisk(disk ? nullptr : new DiskWriter)
    , m_disk(disk ? *disk : *m_ownDisk)
{
    if (!m_path.isEmpty())
        load();
}

void SettingsFile::declare(const SettingInfo &info)
{
    m_declared.append(info);
    for (const auto former : info.formerKeys) {
        const auto old = m_values.take(former);
        if (!m_values.contains(info.key) && info.accepts(old))
            m_values.insert(info.key, old);
    }
}

const SettingInfo *SettingsFile::find(QLatin1StringView key) const
{
    const auto at = std::find_if(m_declared.begin(), m_declared.end(),
        [key](const SettingInfo &info) { return info.key == key; });
    return at == m_declared.end() ? nullptr : &*at;
}

QJsonValue SettingsFile::value(QLatin1StringView key) const
{
    const auto *info = find(key);
    const auto usable = [info](const QJsonValue &value) { return !info || info->accepts(value); };
    for (const auto *values : {&m_locked, &m_fixed})
        if (const auto fixed = values->constFind(QString(key));
            fixed != values->cend() && usable(*fixed))
            return *fixed;
    const auto stored = m_values.value(key);
    return usable(stored) ? stored : QJsonValue(QJsonValue::Undefined);
}

QJsonValue SettingsFile::effective(const SettingInfo &info) const
{
    const auto now = value(info.key);
    return now.isUndefined() ? info.fallback : now;
}

void SettingsFile::setValue(QLatin1StringView key, const QJsonValue &value)
{
    const auto *info = find(key);
    if (m_values.value(key) == value || isFixed(key) || (info && !info->accepts(value)))
        return;
    m_values.insert(key, value);
    save();
    Q_EMIT changed(key);
}

void SettingsFile::setPolicy(const QHash<QString, QJsonValue> &fixed)
{
    m_fixed = fixed;
    for (const auto &info : std::as_const(m_declared))
        if (isFixed(info.key))
            Q_EMIT changed(info.key);
}

void SettingsFile::lock(QLatin1StringView key, const QJsonValue &value, const char *reason)
{
    m_locked.insert(QString(key), value);
    m_reasons.insert(QString(key), reason);
    Q_EMIT changed(key);
}

void SettingsFile::load()
{
    const QFileInfo info(m_path);
    if (!info.exists() && !info.isSymLink())
        return;
    QFile file(m_path);
    if (info.isSymLink() || !info.isFile() || info.size() > kMaxBytes
        || !file.open(QIODevice::ReadOnly)) {
        setAside();
        return;
    }
    const auto document = QJsonDocument::fromJson(file.readAll());
    file.close();
    if (document.isObject())
        m_values = document.object();
    else
        setAside();
}

void SettingsFile::setAside()
{
    m_wasDamaged = true;
    const QString bad = m_path + u".bad"_s;
    QFile::remove(bad);
    if (QFile::rename(m_path, bad))
        QFile::setPermissions(bad, kOwnerOnly);
}

//! Once a run, before the first change: what the person had when they started.
void SettingsFile::backUp()
{
    if (std::exchange(m_isBackedUp, true) || !QFileInfo(m_path).isFile())
        return;
    const auto numbered = [this](int n) { return m_path + u".%1"_s.arg(n); };
    QFile::remove(numbered(kBackups));
    for (int n = kBackups - 1; n >= 1; --n)
        QFile::rename(numbered(n), numbered(n + 1));
    if (QFile::copy(m_path, numbered(1)))
        QFile::setPermissions(numbered(1), kOwnerOnly);
}

void SettingsFile::save()
{
    if (m_path.isEmpty() || m_isReadOnly)
        return;
    backUp();
    m_disk.replace(m_path, QJsonDocument(m_values).toJson());
}

QStringList SettingsFile::backups() const
{
    QStringList names;
    for (int n = 1; n <= kBackups; ++n)
        if (const auto name = m_path + u".%1"_s.arg(n); QFile::exists(name))
            names.append(name);
    return names;
}

QByteArray SettingsFile::exported() const
{
    QJsonObject values;
    for (const auto &info : m_declared)
        if (const auto now = m_values.value(info.key); !info.isPersonal && info.accepts(now))
            values.insert(info.key, now);
    return QJsonDocument(QJsonObject{{u"wxm-console-settings"_s, 1}, {u"values"_s, values}})
        .toJson();
}

Result<int> SettingsFile::import(const QByteArray &json)
{
    const auto document =
        json.size() <= kMaxBytes ? QJsonDocument::fromJson(json) : QJsonDocument();
    if (document["wxm-console-settings"_L1].toInt() != 1 || !document["values"_L1].isObject())
        return failure(ApiError::Kind::BadReply, u"not a settings file"_s);
    const auto values = document["values"_L1].toObject();
    int taken = 0;
    for (const auto &info : std::as_const(m_declared)) {
        if (info.isPersonal || isFixed(info.key) || !info.accepts(values.value(info.key)))
            continue;
        setValue(info.key, values.value(info.key));
        ++taken;
    }
    return taken;
}

} // namespace wxm
