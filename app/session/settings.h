// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>

namespace wxm {

//! What is known about one setting besides its value.
struct SettingInfo {
    QLatin1StringView key;
    QJsonValue fallback;
    QList<QLatin1StringView> formerKeys = {}; //!< Names that it had in older versions.
    bool isPersonal = false;                  //!< Names a person or an account: never exported.
    bool (*isValid)(const QJsonValue &) = nullptr; //!< Besides the type; nothing: all values.

    //! True for a value of the right type that is allowed.
    bool accepts(const QJsonValue &value) const;
};

//! The file behind the settings: one JSON object, written whole, with five older copies. A damaged
//! file is set aside as `*.bad` and the defaults apply. Values that a machine policy fixes win over
//! the file and cannot be changed. Keys that nobody declares are kept as they are.
class SettingsFile final : public QObject {
    Q_OBJECT

public:
    //! With an empty path nothing is read or written: the defaults, for this run (safe mode).
    explicit SettingsFile(QString path, QObject *parent = nullptr);

    //! Called by Setting. Takes over the value of a former name.
    void declare(const SettingInfo &info);
    QList<SettingInfo> declared() const { return m_declared; }

    //! Policy, file or nothing, in this order; what a declared setting does not accept is left out.
    QJsonValue value(QLatin1StringView key) const;
    //! Without effect where the policy fixes the value, or the setting does not accept it.
    void setValue(QLatin1StringView key, const QJsonValue &value);

    void setPolicy(const QHash<QString, QJsonValue> &fixed);
    bool isFixed(QLatin1StringView key) const { return m_fixed.contains(QString(key)); }
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
    QJsonObject m_values;
    QHash<QString, QJsonValue> m_fixed;
    QList<SettingInfo> m_declared;
    bool m_wasDamaged = false;
    bool m_isBackedUp = false; //!< In this run.
};

//! One setting: key, type and default in one declaration. A value of another type is the default.
template <class T> class Setting {
public:
    Setting(SettingsFile &file, QLatin1StringView key, T fallback, SettingInfo more = {})
        : m_file(file)
        , m_key(key)
        , m_fallback(std::move(fallback))
    {
        more.key = key;
        more.fallback = QJsonValue(m_fallback);
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
        else
            return value.toString(m_fallback);
    }
    void set(const T &value) { m_file.setValue(m_key, value); }

private:
    SettingsFile &m_file;
    QLatin1StringView m_key;
    T m_fallback;
};

//! Every setting of the program.
struct Settings {
    explicit Settings(SettingsFile &settingsFile) : file(settingsFile) { }

    static bool isLanguage(const QJsonValue &value);
    static bool isTheme(const QJsonValue &value);
    static bool isUndoTime(const QJsonValue &value);
    static bool isProxy(const QJsonValue &value);
    static SettingInfo personal()
    {
        return {.key = {}, .fallback = {}, .isPersonal = true};
    }
    static SettingInfo checked(bool (*isValid)(const QJsonValue &))
    {
        return {.key = {}, .fallback = {}, .isValid = isValid};
    }

    SettingsFile &file;
    Setting<QString> language{file, QLatin1StringView("ui/language"), {},
        checked(isLanguage)}; //!< `ar`, `en`; empty: the system's.
    Setting<QString> theme{
        file, QLatin1StringView("ui/theme"), QStringLiteral("system"), checked(isTheme)};
    Setting<bool> enterSends{file, QLatin1StringView("chat/enterSends"), true};
    Setting<bool> joinAsViewer{file, QLatin1StringView("live/joinAsViewer"), false};
    Setting<int> undoSeconds{
        file, QLatin1StringView("live/undoSeconds"), 5, checked(isUndoTime)}; //!< 0…10.
    Setting<QString> server{
        file, QLatin1StringView("session/server"), QStringLiteral("https://wxm.prompita.com")};
    Setting<QString> phoneCode{
        file, QLatin1StringView("session/phoneCode"), QStringLiteral("966"), personal()};
    Setting<QString> phone{file, QLatin1StringView("session/phone"), {}, personal()};
    Setting<QString> userType{
        file, QLatin1StringView("session/userType"), QStringLiteral("supporter")};
    Setting<bool> keepSignedIn{file, QLatin1StringView("session/keepSignedIn"), true};
    Setting<QString> storedAccount{
        file, QLatin1StringView("session/storedAccount"), {}, personal()}; //!< Vault key.
    Setting<QString> proxy{file, QLatin1StringView("net/proxy"), QStringLiteral("system"),
        checked(isProxy)}; //!< By readProxy().
};

} // namespace wxm
