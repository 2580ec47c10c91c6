// SPDX-License-Identifier: MIT
#pragma once

#include "base/disk_writer.h"
#include "base/result.h"
#include "settings/setting_info.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QSet>
#include <QStringList>

namespace wxm {

//! The file behind the settings: one JSON object, written whole, with five older copies. A damaged
//! file is set aside as `*.bad` and the defaults apply. Values that a machine policy fixes win over
//! the file and cannot be changed. Keys that nobody declares are kept as they are.
class SettingsFile final : public QObject {
    Q_OBJECT

public:
    //! With an empty path nothing is read or written: the defaults, for this run (safe mode).
    //! `disk`: who writes it, and lives longer; null: one of its own.
    explicit SettingsFile(QString path, DiskWriter *disk = nullptr);

    //! Another program owns the file: changes are of this run.
    void setReadOnly() { m_isReadOnly = true; }

    //! Called by Setting. Takes over the value of a former name.
    void declare(const SettingInfo &info);
    QList<SettingInfo> declared() const { return m_declared; }

    //! Policy, file or nothing, in this order; what a declared setting does not accept is left out.
    QJsonValue value(QLatin1StringView key) const;
    //! Without effect where the policy fixes the value, or the setting does not accept it.
    void setValue(QLatin1StringView key, const QJsonValue &value);

    void setPolicy(const QHash<QString, QJsonValue> &fixed);
    bool isFixed(QLatin1StringView key) const
    {
        return m_fixed.contains(QString(key)) || m_locked.contains(QString(key));
    }
    //! Fixes one more value, for a reason of the program's own: a source text of `Settings`. It
    //! holds whatever policy comes before or after.
    void lock(QLatin1StringView key, const QJsonValue &value, const char *reason);
    //! This build has no use for it: the page does not show it.
    void leaveOut(QLatin1StringView key) { m_leftOut.insert(QString(key)); }
    bool isLeftOut(QLatin1StringView key) const { return m_leftOut.contains(QString(key)); }
    //! Why it is fixed; nothing: the policy says so.
    const char *lockReason(QLatin1StringView key) const { return m_reasons.value(QString(key)); }
    //! What applies: value(), or the default.
    QJsonValue effective(const SettingInfo &info) const;
    //! The file could not be read at the start, and has been set aside.
    bool wasDamaged() const { return m_wasDamaged; }

    //! Everything that is not personal, as a file for another machine.
    QByteArray exported() const;
    //! How many values were taken from such a file; the others were unknown, personal, fixed or
    //! bad.
    Result<int> import(const QByteArray &json);
    //! Older copies, the newest first.
    QStringList backups() const;

Q_SIGNALS:
    void changed(QLatin1StringView key);

private:
    void load();
    void setAside();
    void save();
    void backUp();
    const SettingInfo *find(QLatin1StringView key) const;

    QString m_path;
    std::unique_ptr<DiskWriter> m_ownDisk;
    DiskWriter &m_disk;
    QJsonObject m_values;
    QHash<QString, QJsonValue> m_fixed;  //!< By the policy.
    QHash<QString, QJsonValue> m_locked; //!< By the program.
    QHash<QString, const char *> m_reasons;
    QSet<QString> m_leftOut;
    QList<SettingInfo> m_declared;
    bool m_wasDamaged = false;
    bool m_isReadOnly = false;
    bool m_isBackedUp = false; //!< In this run.
};

//! One setting: key, type and default in one declaration. A value of another type is the default.
//! `T`: bool, int, QString or QStringList. Lives as long as who follows it.
template <class T> class Setting {
public:
    Setting(SettingsFile &file, QLatin1StringView key, T fallback, SettingInfo more = {})
        : m_file(file)
        , m_key(key)
        , m_fallback(std::move(fallback))
    {
        more.key = key;
        more.fallback = json(m_fallback);
        m_file.declare(more);
    }

    QLatin1StringView key() const { return m_key; }
    //! True where the machine policy decides: the control shows a lock.
    bool isFixed() const { return m_file.isFixed(m_key); }
    T operator()() const
    {
        const QJsonValue value = m_file.value(m_key);
        if constexpr (std::is_same_v<T, bool>)
            return value.toBool(m_fallback);
        else if constexpr (std::is_same_v<T, int>)
            return value.toInt(m_fallback);
        else if constexpr (std::is_same_v<T, QStringList>)
            return value.isArray() ? texts(value.toArray()) : m_fallback;
        else
            return value.toString(m_fallback);
    }
    void set(const T &value) { m_file.setValue(m_key, json(value)); }
    //! Calls `act(value)` now and after each change, for as long as `context` lives.
    template <class Act> void follow(QObject *context, Act act) const
    {
        QObject::connect(
            &m_file, &SettingsFile::changed, context, [this, act](QLatin1StringView key) mutable {
                if (key == m_key)
                    act((*this)());
            });
        act((*this)());
    }

private:
    static QJsonValue json(const T &value)
    {
        if constexpr (std::is_same_v<T, QStringList>)
            return QJsonArray::fromStringList(value);
        else
            return value;
    }
    static QStringList texts(const QJsonArray &array)
    {
        QStringList found;
        for (const auto &text : array)
            found.append(text.toString());
        return found;
    }

    SettingsFile &m_file;
    QLatin1StringView m_key;
    T m_fallback;
};

} // namespace wxm
