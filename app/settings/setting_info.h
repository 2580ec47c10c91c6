// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>

namespace wxm {

//! The places of the settings page, in their order there.
enum class SettingSection {
    None, //!< Not on the page: remembered by the program itself.
    General,
    Appearance,
    Text,
    Notifications,
    Chat,
    Live,
    Connection,
    Privacy,
};

//! One value that can be chosen, and its words. As all words here: a source text of the translation
//! context `Settings`, marked by QT_TRANSLATE_NOOP; a `%n` in it is the value.
struct SettingOption {
    QJsonValue value = {};
    const char *words = nullptr;
    bool isOwnName = false; //!< Not translated: `English`, `1,234`.
};

//! From where to where a number may go.
struct SettingRange {
    int least = 0;
    int most = 0; //!< As `least`: no range.
    int step = 1;
    const char *words = nullptr; //!< The value with its unit: `%n %`.

    bool isSet() const { return most > least; }
};

//! Which control stands for a setting. Automatic: a switch for yes or no, a list of choices where
//! there are options, a slider for a range, a field for text, several lines for a list of texts.
//! Proxy: what kind, then host, port and a try of it. Lines: a list of texts whose order matters
//! and where one may stand twice.
enum class SettingControl { Automatic, Segments, Proxy, Lines };

//! What the settings page shows; built from this alone.
struct SettingFace {
    SettingSection section = SettingSection::None;
    const char *group = nullptr; //!< Heading above it, shared with its neighbours.
    const char *name = nullptr;
    const char *help = nullptr;
    const char *fault = nullptr; //!< What is said of a text that is not accepted.
    SettingControl control = SettingControl::Automatic;
    QString (*proposal)() = nullptr; //!< What an empty field stands for now, as one would type it.
};

//! What is known about one setting besides its value: everything, declared once.
struct SettingInfo {
    QLatin1StringView key = {};
    QJsonValue fallback = {};
    QList<QLatin1StringView> formerKeys = {}; //!< Names that it had in older versions.
    bool isPersonal = false;                  //!< Names a person or an account: never exported.
    bool (*isValid)(const QJsonValue &) = nullptr; //!< Besides type, options and range.
    QList<SettingOption> options = {};
    SettingRange range = {};
    SettingFace face = {};

    //! True for a value of the right type that is allowed.
    bool accepts(const QJsonValue &value) const;
    //! What it takes, for who wrote a policy: `one of "light", "dark"`, `a whole number, 0 to 30`.
    QString wanted() const;
};

} // namespace wxm
