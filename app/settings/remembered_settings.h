// SPDX-License-Identifier: MIT
#pragma once

#include "settings/settings_file.h"

namespace wxm {

//! What the program itself remembers from run to run, and no page shows: declared as in settings.h.
struct RememberedSettings {
    explicit RememberedSettings(SettingsFile &settingsFile) : file(settingsFile) { }

    SettingsFile &file;

    //! What the emergency sheet switched on, with what it was before: Emergency.
    Setting<QStringList> emergency{
        file, QLatin1StringView("live/emergency"), {}, {.isPersonal = true}};
    //! `waiting`, `newest`, `name`: chosen in the list itself.
    Setting<QString> listOrder{file, QLatin1StringView("support/order"), QStringLiteral("waiting"),
        {.options = {
             {QStringLiteral("waiting")}, {QStringLiteral("newest")}, {QStringLiteral("name")}}}};
    //! Views of the support list that were saved, as NamedFilter writes them.
    Setting<QStringList> savedViews{
        file, QLatin1StringView("support/views"), {}, {.isPersonal = true}};
    //! Threads that were open last, newest first, as ThreadKey writes them.
    Setting<QStringList> recentThreads{
        file, QLatin1StringView("chat/recentThreads"), {}, {.isPersonal = true}};
    //! Widths of panes, kept for each direction: "support rtl 320 740 288".
    Setting<QStringList> paneSizes{file, QLatin1StringView("ui/paneSizes"), {}};
    //! Where the windows stood, for each screen: "main 0,0,1366,768 40,30,1200,700 maximised".
    Setting<QStringList> windowPlaces{file, QLatin1StringView("ui/windowPlaces"), {}};
    //! Keys that were changed, a command each: "support.snooze=Ctrl+M", as KeyMap of ui/common
    //! writes them. Lines of commands that this version does not know stay.
    Setting<QStringList> keys{file, QLatin1StringView("ui/keys"), {}};
    //! Hints for newcomers that were put away.
    Setting<QStringList> seenHints{file, QLatin1StringView("ui/seenHints"), {}};

    Setting<QString> server{
        file, QLatin1StringView("session/server"), QStringLiteral("https://wxm.prompita.com")};
    Setting<QString> phoneCode{
        file, QLatin1StringView("session/phoneCode"), QStringLiteral("966"), {.isPersonal = true}};
    Setting<QString> phone{file, QLatin1StringView("session/phone"), {}, {.isPersonal = true}};
    Setting<QString> userType{
        file, QLatin1StringView("session/userType"), QStringLiteral("supporter")};
    Setting<bool> keepSignedIn{file, QLatin1StringView("session/keepSignedIn"), true};
    //! The person was told that this computer keeps no sign-in, and has read it.
    Setting<bool> knowsMemoryOnly{file, QLatin1StringView("session/knowsMemoryOnly"), false};
    Setting<QString> storedAccount{
        file, QLatin1StringView("session/storedAccount"), {}, {.isPersonal = true}}; //!< Vault key.
    //! Vault keys of sessions that have ended, which the keychain has not let go of yet.
    Setting<QStringList> keysToWipe{
        file, QLatin1StringView("session/keysToWipe"), {}, {.isPersonal = true}};
    Setting<QStringList> emojiRecent{
        file, QLatin1StringView("chat/emojiRecent"), {}, {.isPersonal = true}}; //!< Newest first.
    Setting<QStringList> accounts{
        file, QLatin1StringView("session/accounts"), {}, {.isPersonal = true}}; //!< By Accounts.
};

} // namespace wxm
