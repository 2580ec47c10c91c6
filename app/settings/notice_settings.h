// SPDX-License-Identifier: MIT
#pragma once

#include "settings/remembered_settings.h"

namespace wxm {

//! What tells of news while a person looks elsewhere: declared as in settings.h.
struct NoticeSettings : RememberedSettings {
    using RememberedSettings::RememberedSettings;

    static bool isTime(const QJsonValue &value);

    Setting<bool> notifies{file, QLatin1StringView("notifications/desktop"), true,
        {.face = {.section = SettingSection::Notifications,
             .group = QT_TRANSLATE_NOOP("Settings", "On the desktop"),
             .name = QT_TRANSLATE_NOOP("Settings", "Show notifications"),
             .help = QT_TRANSLATE_NOOP("Settings",
                 "One for each thread, while the window is behind; a click opens the thread")}}};
    Setting<bool> hidesNoticeText{file, QLatin1StringView("notifications/hideText"), false,
        {.face = {.section = SettingSection::Notifications,
             .group = QT_TRANSLATE_NOOP("Settings", "On the desktop"),
             .name = QT_TRANSLATE_NOOP("Settings", "Hide names and text"),
             .help = QT_TRANSLATE_NOOP(
                 "Settings", "For a screen that others see: it only says that something came")}}};

    Setting<bool> noticeSound{file, QLatin1StringView("notifications/sound"), false,
        {.face = {.section = SettingSection::Notifications,
             .group = QT_TRANSLATE_NOOP("Settings", "On the desktop"),
             .name = QT_TRANSLATE_NOOP("Settings", "Play a sound"),
             .help = QT_TRANSLATE_NOOP("Settings",
                 "That of this computer for a message; silent while you are busy or on a "
                 "break")}}};

    //! Empty: none; `system`, `double`, `triple`: one, two, three; `own`: the program's.
    Setting<QString> supportSound{file, QLatin1StringView("notifications/supportSound"), {},
        {.options = {{QString(), QT_TRANSLATE_NOOP("Settings", "None")},
             {QStringLiteral("system"), QT_TRANSLATE_NOOP("Settings", "One tone")},
             {QStringLiteral("double"), QT_TRANSLATE_NOOP("Settings", "Two tones")},
             {QStringLiteral("triple"), QT_TRANSLATE_NOOP("Settings", "Three tones")},
             {QStringLiteral("own"), QT_TRANSLATE_NOOP("Settings", "A sound of its own")}},
            .face = {.section = SettingSection::Notifications,
                .group = QT_TRANSLATE_NOOP("Settings", "Sounds of threads"),
                .name = QT_TRANSLATE_NOOP("Settings", "A customer writes"),
                .help = QT_TRANSLATE_NOOP("Settings",
                    "Heard with the window in front, too, but not for the thread before your "
                    "eyes. What you choose is played once")}}};
    Setting<QString> messageSound{file, QLatin1StringView("notifications/messageSound"), {},
        {.options = {{QString(), QT_TRANSLATE_NOOP("Settings", "None")},
             {QStringLiteral("system"), QT_TRANSLATE_NOOP("Settings", "One tone")},
             {QStringLiteral("double"), QT_TRANSLATE_NOOP("Settings", "Two tones")},
             {QStringLiteral("triple"), QT_TRANSLATE_NOOP("Settings", "Three tones")},
             {QStringLiteral("own"), QT_TRANSLATE_NOOP("Settings", "A sound of its own")}},
            .face = {.section = SettingSection::Notifications,
                .group = QT_TRANSLATE_NOOP("Settings", "Sounds of threads"),
                .name = QT_TRANSLATE_NOOP("Settings", "A direct message comes")}}};
    Setting<int> soundVolume{file, QLatin1StringView("notifications/soundVolume"), 70,
        {.range = {0, 100, 5, QT_TRANSLATE_N_NOOP("Settings", "%n %")},
            .face = {.section = SettingSection::Notifications,
                .group = QT_TRANSLATE_NOOP("Settings", "Sounds of their own"),
                .name = QT_TRANSLATE_NOOP("Settings", "Volume"),
                .help = QT_TRANSLATE_NOOP("Settings",
                    "Of sounds of their own, also those from your files; tones are as loud as "
                    "this computer has them")}}};
    Setting<bool> keepsSoundAwake{file, QLatin1StringView("notifications/keepsSoundAwake"), false,
        {.face = {.section = SettingSection::Notifications,
             .group = QT_TRANSLATE_NOOP("Settings", "Sounds of their own"),
             .name = QT_TRANSLATE_NOOP("Settings", "Keep the sound device awake"),
             .help = QT_TRANSLATE_NOOP("Settings",
                 "For wireless headsets that swallow the first sound: a moment of silence every "
                 "20 seconds, which costs some of their battery")}}};
    //! WAV files that a person chose in place of the program's own sounds; empty: none.
    Setting<QString> supportSoundFile{
        file, QLatin1StringView("notifications/supportFile"), {}, {.isPersonal = true}};
    Setting<QString> messageSoundFile{
        file, QLatin1StringView("notifications/messageFile"), {}, {.isPersonal = true}};
    Setting<QString> guestSoundFile{
        file, QLatin1StringView("live/guestFile"), {}, {.isPersonal = true}};
    Setting<QString> refusedSoundFile{
        file, QLatin1StringView("live/refusedFile"), {}, {.isPersonal = true}};

    //! In minutes.
    Setting<QString> remindsEvery{file, QLatin1StringView("notifications/remindsEvery"),
        QStringLiteral("0"),
        {.options = {{QStringLiteral("0"), QT_TRANSLATE_NOOP("Settings", "Never")},
             {QStringLiteral("1"), QT_TRANSLATE_NOOP("Settings", "Every minute")},
             {QStringLiteral("2"), QT_TRANSLATE_NOOP("Settings", "Every 2 minutes")},
             {QStringLiteral("5"), QT_TRANSLATE_NOOP("Settings", "Every 5 minutes")},
             {QStringLiteral("10"), QT_TRANSLATE_NOOP("Settings", "Every 10 minutes")}},
            .face = {.section = SettingSection::Notifications,
                .group = QT_TRANSLATE_NOOP("Settings", "Until it is seen"),
                .name = QT_TRANSLATE_NOOP("Settings", "Remind of threads nobody opened"),
                .help = QT_TRANSLATE_NOOP("Settings",
                    "With their sound and a notification, until you open the thread or the "
                    "bell")}}};

    //! Of threads that are assigned: 0 is never.
    Setting<int> silentMinutes{file, QLatin1StringView("notifications/silentMinutes"), 0,
        {.range = {0, 240, 5, QT_TRANSLATE_N_NOOP("Settings", "%n minutes")},
            .face = {.section = SettingSection::Notifications,
                .group = QT_TRANSLATE_NOOP("Settings", "Assigned and silent"),
                .name =
                    QT_TRANSLATE_NOOP("Settings", "Tell of assigned threads that are silent for"),
                .help = QT_TRANSLATE_NOOP("Settings",
                    "Once for each wait, from the first message without a reply, as the clock in "
                    "the list counts. 0: never")}}};
    Setting<bool> tellsOfColleagues{file, QLatin1StringView("notifications/silentOfAll"), false,
        {.face = {.section = SettingSection::Notifications,
             .group = QT_TRANSLATE_NOOP("Settings", "Assigned and silent"),
             .name = QT_TRANSLATE_NOOP("Settings", "Those of colleagues, too"),
             .help = QT_TRANSLATE_NOOP("Settings", "Off: only threads that are assigned to you")}}};

    Setting<bool> quietHours{file, QLatin1StringView("notifications/quietHours"), false,
        {.face = {.section = SettingSection::Notifications,
             .group = QT_TRANSLATE_NOOP("Settings", "Quiet hours"),
             .name = QT_TRANSLATE_NOOP("Settings", "No notifications at certain hours"),
             .help = QT_TRANSLATE_NOOP("Settings",
                 "The bell counts on, and one notification tells of it when they are over. Sounds "
                 "of the lives stay")}}};
    Setting<QString> quietFrom{file, QLatin1StringView("notifications/quietFrom"),
        QStringLiteral("22:00"),
        {.isValid = isTime,
            .face = {.section = SettingSection::Notifications,
                .group = QT_TRANSLATE_NOOP("Settings", "Quiet hours"),
                .name = QT_TRANSLATE_NOOP("Settings", "Quiet from"),
                .fault =
                    QT_TRANSLATE_NOOP("Settings", "Write a time of 24 hours, such as 09:00")}}};
    Setting<QString> quietTo{file, QLatin1StringView("notifications/quietTo"),
        QStringLiteral("07:00"),
        {.isValid = isTime,
            .face = {.section = SettingSection::Notifications,
                .group = QT_TRANSLATE_NOOP("Settings", "Quiet hours"),
                .name = QT_TRANSLATE_NOOP("Settings", "Quiet until"),
                .help = QT_TRANSLATE_NOOP(
                    "Settings", "Where that is not after its beginning: on the next day"),
                .fault =
                    QT_TRANSLATE_NOOP("Settings", "Write a time of 24 hours, such as 09:00")}}};
};

} // namespace wxm
