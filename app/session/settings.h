// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QString>

namespace wxm {

//! The file behind the settings: one JSON object, written whole. A damaged file is set aside as
//! `*.bad` and the defaults apply.
class SettingsFile final : public QObject {
    Q_OBJECT

public:
    explicit SettingsFile(QString path, QObject *parent = nullptr);

    QJsonValue value(QLatin1StringView key) const { return m_values.value(key); }
    void setValue(QLatin1StringView key, const QJsonValue &value);

Q_SIGNALS:
    void changed(QLatin1StringView key);

private:
    void load();
    void save();

    QString m_path;
    QJsonObject m_values;
};

//! One setting: key, type and default in one declaration. A value of another type is the default.
template <class T> class Setting {
public:
    Setting(SettingsFile &file, QLatin1StringView key, T fallback)
        : m_file(file)
        , m_key(key)
        , m_fallback(std::move(fallback))
    {
    }

    QLatin1StringView key() const { return m_key; }
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

    SettingsFile &file;
    Setting<QString> language{
        file, QLatin1StringView("ui/language"), {}}; //!< `ar`, `en`; empty: the system's.
    Setting<QString> theme{file, QLatin1StringView("ui/theme"), QStringLiteral("system")};
    Setting<bool> enterSends{file, QLatin1StringView("chat/enterSends"), true};
    Setting<bool> joinAsViewer{file, QLatin1StringView("live/joinAsViewer"), false};
    Setting<int> undoSeconds{file, QLatin1StringView("live/undoSeconds"), 5}; //!< 0…10.
    Setting<QString> server{
        file, QLatin1StringView("session/server"), QStringLiteral("https://wxm.prompita.com")};
    Setting<QString> phoneCode{file, QLatin1StringView("session/phoneCode"), QStringLiteral("966")};
    Setting<QString> phone{file, QLatin1StringView("session/phone"), {}};
    Setting<QString> userType{
        file, QLatin1StringView("session/userType"), QStringLiteral("supporter")};
    Setting<bool> keepSignedIn{file, QLatin1StringView("session/keepSignedIn"), true};
    Setting<QString> storedAccount{
        file, QLatin1StringView("session/storedAccount"), {}}; //!< Vault key.
};

} // namespace wxm
