// SPDX-License-Identifier: MIT
#pragma once

#include "settings/notice_settings.h"

namespace wxm {

//! Values of Settings::startsAs besides the default.
inline constexpr QLatin1StringView kStartsUnfocused("unfocused");
inline constexpr QLatin1StringView kStartsMinimized("minimized");

//! Every setting of the program, each declared once: what it is called in the file, its type and
//! default, and what the settings page shows of it. Section and order here are those of the page;
//! what tells of news is in notice_settings.h, what no page shows in remembered_settings.h.
struct Settings : NoticeSettings {
    // In one source: so many values are half of what a test takes to compile that makes them.
    explicit Settings(SettingsFile &settingsFile);
    ~Settings();

    static bool isProxy(const QJsonValue &value);
    static bool areDays(const QJsonValue &value);
    static bool areDaysOrNone(const QJsonValue &value);
    static bool areLabelTargets(const QJsonValue &value);
    static QString nextRamadan();

    Setting<QString> language{file, QLatin1StringView("ui/language"), {},
        {.options = {{QString(), QT_TRANSLATE_NOOP("Settings", "Same as the system")},
             {QStringLiteral("en"), "English", true}, {QStringLiteral("ar"), "العربية", true}},
            .face = {.section = SettingSection::Text,
                .group = QT_TRANSLATE_NOOP("Settings", "Language"),
                .name = QT_TRANSLATE_NOOP("Settings", "Interface language"),
                .help = QT_TRANSLATE_NOOP("Settings", "Also used for the server's messages")}}};
    //! As the system has it: AutostartKeeper.
    Setting<bool> startsWithSession{file, QLatin1StringView("program/startsWithSession"), false,
        {.face = {.section = SettingSection::General,
             .group = QT_TRANSLATE_NOOP("Settings", "Start"),
             .name = QT_TRANSLATE_NOOP("Settings", "Start when I sign in to this computer"),
             .help = QT_TRANSLATE_NOOP("Settings", "So that you miss nothing")}}};
    //! `--minimized` counts more, and is what the entry of AutostartKeeper says for `minimized`.
    Setting<QString> startsAs{file, QLatin1StringView("program/startsAs"), QStringLiteral("shown"),
        {.options = {{QStringLiteral("shown"),
                         QT_TRANSLATE_NOOP("Settings", "In front of other windows")},
             {QStringLiteral("unfocused"),
                 QT_TRANSLATE_NOOP("Settings", "Shown, and what you type goes where it went")},
             {QStringLiteral("minimized"), QT_TRANSLATE_NOOP("Settings", "Minimised")}},
            .face = {.section = SettingSection::General,
                .group = QT_TRANSLATE_NOOP("Settings", "Start"),
                .name = QT_TRANSLATE_NOOP("Settings", "Window at the start"),
                .help = QT_TRANSLATE_NOOP(
                    "Settings", "Also when the console starts with this computer")}}};
    Setting<bool> closesToTray{file, QLatin1StringView("program/closesToTray"), false,
        {.face = {.section = SettingSection::General,
             .group = QT_TRANSLATE_NOOP("Settings", "Window"),
             .name = QT_TRANSLATE_NOOP("Settings", "Close to the tray"),
             .help = QT_TRANSLATE_NOOP("Settings",
                 "The window is hidden and the program goes on, where this desktop has a tray")}}};
    Setting<bool> looksForUpdates{file, QLatin1StringView("update/wanted"), true,
        {.face = {.section = SettingSection::General,
             .group = QT_TRANSLATE_NOOP("Settings", "Updates"),
             .name = QT_TRANSLATE_NOOP("Settings", "Check for updates"),
             .help = QT_TRANSLATE_NOOP("Settings",
                 "Once a day at most. Nothing is downloaded or installed automatically.")}}};
    Setting<QString> updateChannel{file, QLatin1StringView("update/channel"),
        QStringLiteral("stable"),
        {.options = {{QStringLiteral("stable"), QT_TRANSLATE_NOOP("Settings", "Stable versions")},
             {QStringLiteral("beta"), QT_TRANSLATE_NOOP("Settings", "Test versions too")}},
            .face = {.section = SettingSection::General,
                .group = QT_TRANSLATE_NOOP("Settings", "Updates"),
                .name = QT_TRANSLATE_NOOP("Settings", "Versions to announce")}}};

    Setting<QString> ownSide{file, QLatin1StringView("chat/ownSide"), QStringLiteral("interface"),
        {.options = {{QStringLiteral("interface"),
                         QT_TRANSLATE_NOOP("Settings", "Same as the interface")},
             {QStringLiteral("right"), QT_TRANSLATE_NOOP("Settings", "Always right")}},
            .face = {.section = SettingSection::Text,
                .group = QT_TRANSLATE_NOOP("Settings", "Direction"),
                .name = QT_TRANSLATE_NOOP("Settings", "Side of my messages"),
                .help = QT_TRANSLATE_NOOP(
                    "Settings", "Which side your own messages are on in a thread"),
                .control = SettingControl::Segments}}};
    Setting<bool> directionKeys{file, QLatin1StringView("chat/directionKeys"), true,
        {.face = {.section = SettingSection::Text,
             .group = QT_TRANSLATE_NOOP("Settings", "Direction"),
             .name = QT_TRANSLATE_NOOP("Settings", "Change a paragraph’s direction by keyboard"),
             .help = QT_TRANSLATE_NOOP("Settings",
                 "Ctrl+Right Shift for right to left, Ctrl+Left Shift for left to right")}}};
    //! Of the Arabic interface: `western`, `arabic`, `system`.
    Setting<QString> digits{file, QLatin1StringView("ui/digits"), QStringLiteral("western"),
        {.options = {{QStringLiteral("western"), "1,234", true},
             {QStringLiteral("arabic"), "١٬٢٣٤", true},
             {QStringLiteral("system"), QT_TRANSLATE_NOOP("Settings", "Same as the system")}},
            .face = {.section = SettingSection::Text,
                .group = QT_TRANSLATE_NOOP("Settings", "Numbers and dates"),
                .name = QT_TRANSLATE_NOOP("Settings", "Digits in Arabic"),
                .help =
                    QT_TRANSLATE_NOOP("Settings", "Phone numbers, IDs and codes always use 0–9"),
                .control = SettingControl::Segments}}};
    Setting<bool> twelveHours{file, QLatin1StringView("ui/twelveHours"), false,
        {.face = {.section = SettingSection::Text,
             .group = QT_TRANSLATE_NOOP("Settings", "Numbers and dates"),
             .name = QT_TRANSLATE_NOOP("Settings", "12-hour clock"),
             .help = QT_TRANSLATE_NOOP("Settings", "Off: 24 hours")}}};
    Setting<bool> hijri{file, QLatin1StringView("ui/hijri"), false,
        {.face = {.section = SettingSection::Text,
             .group = QT_TRANSLATE_NOOP("Settings", "Numbers and dates"),
             .name = QT_TRANSLATE_NOOP("Settings", "Hijri date"),
             .help = QT_TRANSLATE_NOOP(
                 "Settings", "Beside the Gregorian date, over each day of messages")}}};
    //! By how many days the sighting of the moon differs from the table: `-2` … `2`.
    Setting<QString> hijriDays{file, QLatin1StringView("ui/hijriDays"), QStringLiteral("0"),
        {.options = {{QStringLiteral("-2"), "−2", true}, {QStringLiteral("-1"), "−1", true},
             {QStringLiteral("0"), "0", true}, {QStringLiteral("1"), "+1", true},
             {QStringLiteral("2"), "+2", true}},
            .face = {.section = SettingSection::Text,
                .group = QT_TRANSLATE_NOOP("Settings", "Numbers and dates"),
                .name = QT_TRANSLATE_NOOP("Settings", "Hijri date: days added or taken off"),
                .help = QT_TRANSLATE_NOOP("Settings",
                    "0 is the Umm al-Qura calendar; where the moon was seen otherwise, choose the "
                    "difference"),
                .control = SettingControl::Segments}}};
    //! Which day begins the week of "Answered this week".
    Setting<QString> weekStart{file, QLatin1StringView("ui/weekStart"), QStringLiteral("system"),
        {.options = {{QStringLiteral("system"),
                         QT_TRANSLATE_NOOP("Settings", "Same as the region")},
             {QStringLiteral("saturday"), QT_TRANSLATE_NOOP("Settings", "Saturday")},
             {QStringLiteral("sunday"), QT_TRANSLATE_NOOP("Settings", "Sunday")},
             {QStringLiteral("monday"), QT_TRANSLATE_NOOP("Settings", "Monday")}},
            .face = {.section = SettingSection::Text,
                .group = QT_TRANSLATE_NOOP("Settings", "Numbers and dates"),
                .name = QT_TRANSLATE_NOOP("Settings", "First day of the week"),
                .help = QT_TRANSLATE_NOOP(
                    "Settings", "Threads answered since then stand together in the list")}}};
    Setting<bool> skipsArticle{file, QLatin1StringView("ui/skipsArticle"), true,
        {.face = {.section = SettingSection::Text,
             .group = QT_TRANSLATE_NOOP("Settings", "Sorting"),
             .name = QT_TRANSLATE_NOOP("Settings", "Sort without “ال”"),
             .help =
                 QT_TRANSLATE_NOOP("Settings", "Where names are sorted, “العتيبي” stands at ع")}}};
    Setting<int> textScale{file, QLatin1StringView("ui/textScale"), 100,
        {.range = {100, 200, 25, QT_TRANSLATE_N_NOOP("Settings", "%n %")},
            .face = {.section = SettingSection::Text,
                .group = QT_TRANSLATE_NOOP("Settings", "Text size"),
                .name = QT_TRANSLATE_NOOP("Settings", "Size of all text"),
                .help = QT_TRANSLATE_NOOP(
                    "Settings", "Arabic is drawn one step larger, so that both read alike")}}};
    Setting<QString> theme{file, QLatin1StringView("ui/theme"), QStringLiteral("system"),
        {.options = {{QStringLiteral("system"),
                         QT_TRANSLATE_NOOP("Settings", "Same as the system")},
             {QStringLiteral("light"), QT_TRANSLATE_NOOP("Settings", "Light")},
             {QStringLiteral("dark"), QT_TRANSLATE_NOOP("Settings", "Dark")},
             {QStringLiteral("contrast"), QT_TRANSLATE_NOOP("Settings", "High contrast, dark")},
             {QStringLiteral("contrast-light"),
                 QT_TRANSLATE_NOOP("Settings", "High contrast, light")}},
            .face = {.section = SettingSection::Appearance,
                .group = QT_TRANSLATE_NOOP("Settings", "Colours"),
                .name = QT_TRANSLATE_NOOP("Settings", "Theme")}}};

    Setting<bool> compactRows{file, QLatin1StringView("ui/compactRows"), false,
        {.face = {.section = SettingSection::Appearance,
             .group = QT_TRANSLATE_NOOP("Settings", "Lists"),
             .name = QT_TRANSLATE_NOOP("Settings", "Compact rows"),
             .help = QT_TRANSLATE_NOOP("Settings",
                 "More threads on the screen: without assignee and labels, with a sign for what "
                 "is snoozed, pending or urgent")}}};

    Setting<bool> enterSends{file, QLatin1StringView("chat/enterSends"), true,
        {.face = {.section = SettingSection::Chat,
             .group = QT_TRANSLATE_NOOP("Settings", "Writing"),
             .name = QT_TRANSLATE_NOOP("Settings", "Enter sends"),
             .help = QT_TRANSLATE_NOOP(
                 "Settings", "Off: Enter starts a new line and Ctrl+Enter sends")}}};

    Setting<bool> spelling{file, QLatin1StringView("chat/spelling"), true,
        {.face = {.section = SettingSection::Chat,
             .group = QT_TRANSLATE_NOOP("Settings", "Writing"),
             .name = QT_TRANSLATE_NOOP("Settings", "Check spelling"),
             .help = QT_TRANSLATE_NOOP(
                 "Settings", "Arabic and English at once, by the dictionaries of this computer")}}};

    Setting<int> sendDelay{file, QLatin1StringView("chat/undoSeconds"), 5,
        {.range = {0, 30, 1, QT_TRANSLATE_N_NOOP("Settings", "%n s")},
            .face = {.section = SettingSection::Chat,
                .group = QT_TRANSLATE_NOOP("Settings", "Writing"),
                .name = QT_TRANSLATE_NOOP("Settings", "Time to undo a reply"),
                .help = QT_TRANSLATE_NOOP("Settings",
                    "How long a sent reply waits before it goes out; Enter once more sends it at "
                    "once")}}};

    Setting<QString> afterResolve{file, QLatin1StringView("support/afterResolve"),
        QStringLiteral("stay"),
        {.options = {{QStringLiteral("stay"), QT_TRANSLATE_NOOP("Settings", "Stay")},
             {QStringLiteral("next"), QT_TRANSLATE_NOOP("Settings", "Open the next")},
             {QStringLiteral("close"), QT_TRANSLATE_NOOP("Settings", "Close it")}},
            .face = {.section = SettingSection::Chat,
                .group = QT_TRANSLATE_NOOP("Settings", "Threads"),
                .name = QT_TRANSLATE_NOOP("Settings", "After resolving a thread"),
                .help = QT_TRANSLATE_NOOP(
                    "Settings", "The next is the one below it; Undo comes back to it"),
                .control = SettingControl::Segments}}};

    Setting<QString> afterSend{file, QLatin1StringView("support/afterSend"), QStringLiteral("stay"),
        {.options = {{QStringLiteral("stay"), QT_TRANSLATE_NOOP("Settings", "Stay")},
             {QStringLiteral("next"), QT_TRANSLATE_NOOP("Settings", "Open the next")},
             {QStringLiteral("close"), QT_TRANSLATE_NOOP("Settings", "Close it")}},
            .face = {.section = SettingSection::Chat,
                .group = QT_TRANSLATE_NOOP("Settings", "Threads"),
                .name = QT_TRANSLATE_NOOP("Settings", "After sending a reply in support"),
                .help = QT_TRANSLATE_NOOP("Settings",
                    "The next is the one below it; the time to undo goes on, and Back leads to it"),
                .control = SettingControl::Segments}}};

    //! Counts only where the policy fixes it: whether a number of a stranger is handed to another
    //! program is the company's to say.
    Setting<bool> callsAllowed{file, QLatin1StringView("support/callsAllowed"), false};

    //! As readChecklists() reads them.
    Setting<QStringList> checklists{file, QLatin1StringView("chat/checklists"), {},
        {.face = {.section = SettingSection::Chat,
             .group = QT_TRANSLATE_NOOP("Settings", "Threads"),
             .name = QT_TRANSLATE_NOOP("Settings", "Checklists"),
             .help = QT_TRANSLATE_NOOP("Settings",
                 "One step a line: “[ ] Order number noted”. A line without [ ] is the name of "
                 "the list that begins there. What is done is kept for each thread"),
             .control = SettingControl::Lines}}};
    Setting<int> searchMegabytes{file, QLatin1StringView("search/megabytes"), 400,
        {.range = {50, 1'000, 50, QT_TRANSLATE_N_NOOP("Settings", "%n MB")},
            .face = {.section = SettingSection::Chat,
                .group = QT_TRANSLATE_NOOP("Settings", "Search"),
                .name = QT_TRANSLATE_NOOP("Settings", "Memory for searching messages"),
                .help = QT_TRANSLATE_NOOP("Settings",
                    "400 MB hold about a million messages. When it is full, the oldest are no "
                    "more found")}}};

    Setting<int> firstTarget{file, QLatin1StringView("targets/firstReply"), 15,
        {.range = {1, 240, 1, QT_TRANSLATE_N_NOOP("Settings", "%n minutes")},
            .face = {.section = SettingSection::Chat,
                .group = QT_TRANSLATE_NOOP("Settings", "Response targets"),
                .name = QT_TRANSLATE_NOOP("Settings", "First reply within"),
                .help = QT_TRANSLATE_NOOP("Settings", "From the first message of the thread")}}};
    Setting<int> nextTarget{file, QLatin1StringView("targets/nextReply"), 15,
        {.range = {1, 240, 1, QT_TRANSLATE_N_NOOP("Settings", "%n minutes")},
            .face = {.section = SettingSection::Chat,
                .group = QT_TRANSLATE_NOOP("Settings", "Response targets"),
                .name = QT_TRANSLATE_NOOP("Settings", "Next reply within"),
                .help = QT_TRANSLATE_NOOP(
                    "Settings", "From the first message without a reply, not from the last")}}};
    Setting<int> targetWarning{file, QLatin1StringView("targets/warnBefore"), 5,
        {.range = {0, 60, 1, QT_TRANSLATE_N_NOOP("Settings", "%n minutes")},
            .face = {.section = SettingSection::Chat,
                .group = QT_TRANSLATE_NOOP("Settings", "Response targets"),
                .name = QT_TRANSLATE_NOOP("Settings", "Warn before the target"),
                .help = QT_TRANSLATE_NOOP(
                    "Settings", "The clock of the thread changes its shape and colour")}}};
    //! As readLabelTarget() reads them.
    Setting<QStringList> labelTargets{file, QLatin1StringView("targets/byLabel"), {},
        {.isValid = areLabelTargets,
            .face = {.section = SettingSection::Chat,
                .group = QT_TRANSLATE_NOOP("Settings", "Response targets"),
                .name = QT_TRANSLATE_NOOP("Settings", "Targets by label"),
                .help = QT_TRANSLATE_NOOP("Settings",
                    "One a line: the label, the minutes of the first and of the next reply, such "
                    "as “VIP: 5 / 10”. Of several labels the shortest time counts"),
                .fault = QT_TRANSLATE_NOOP("Settings",
                    "Each line ends with one or two numbers from 1 to 240: “VIP: 5 / 10”")}}};
    Setting<bool> countsWorkOnly{file, QLatin1StringView("targets/workHoursOnly"), true,
        {.face = {.section = SettingSection::Chat,
             .group = QT_TRANSLATE_NOOP("Settings", "Working hours"),
             .name = QT_TRANSLATE_NOOP("Settings", "Count working hours only"),
             .help = QT_TRANSLATE_NOOP(
                 "Settings", "Outside them the clocks stand, and are shown in a quiet colour")}}};
    //! The days of work.
    Setting<QString> workWeek{file, QLatin1StringView("targets/week"),
        QStringLiteral("sunday-thursday"),
        {.options = {{QStringLiteral("sunday-thursday"),
                         QT_TRANSLATE_NOOP("Settings", "Sunday to Thursday")},
             {QStringLiteral("saturday-thursday"),
                 QT_TRANSLATE_NOOP("Settings", "Saturday to Thursday")},
             {QStringLiteral("monday-friday"), QT_TRANSLATE_NOOP("Settings", "Monday to Friday")},
             {QStringLiteral("every-day"), QT_TRANSLATE_NOOP("Settings", "Every day")}},
            .face = {.section = SettingSection::Chat,
                .group = QT_TRANSLATE_NOOP("Settings", "Working hours"),
                .name = QT_TRANSLATE_NOOP("Settings", "Working week"),
                .help = QT_TRANSLATE_NOOP("Settings", "In the time zone of this computer")}}};
    Setting<QString> workBegins{file, QLatin1StringView("targets/workBegins"),
        QStringLiteral("09:00"),
        {.isValid = isTime,
            .face = {.section = SettingSection::Chat,
                .group = QT_TRANSLATE_NOOP("Settings", "Working hours"),
                .name = QT_TRANSLATE_NOOP("Settings", "Work begins"),
                .fault =
                    QT_TRANSLATE_NOOP("Settings", "Write a time of 24 hours, such as 09:00")}}};
    Setting<QString> workEnds{file, QLatin1StringView("targets/workEnds"), QStringLiteral("17:00"),
        {.isValid = isTime,
            .face = {.section = SettingSection::Chat,
                .group = QT_TRANSLATE_NOOP("Settings", "Working hours"),
                .name = QT_TRANSLATE_NOOP("Settings", "Work ends"),
                .help = QT_TRANSLATE_NOOP(
                    "Settings", "Where that is not after its beginning: on the next day"),
                .fault =
                    QT_TRANSLATE_NOOP("Settings", "Write a time of 24 hours, such as 09:00")}}};
    Setting<bool> hasRamadanHours{file, QLatin1StringView("targets/ramadanHours"), true,
        {.face = {.section = SettingSection::Chat,
             .group = QT_TRANSLATE_NOOP("Settings", "Working hours"),
             .name = QT_TRANSLATE_NOOP("Settings", "Hours of Ramadan"),
             .help = QT_TRANSLATE_NOOP(
                 "Settings", "They begin and end with the month of the Umm al-Qura calendar")}}};
    //! As readDays() reads them; they stand in the place of the calendar's month that they overlap.
    Setting<QString> ramadanDays{file, QLatin1StringView("targets/ramadanDays"), {},
        {.isValid = areDaysOrNone,
            .face = {.section = SettingSection::Chat,
                .group = QT_TRANSLATE_NOOP("Settings", "Working hours"),
                .name = QT_TRANSLATE_NOOP("Settings", "Days of Ramadan"),
                .help = QT_TRANSLATE_NOOP("Settings",
                    "Empty: those proposed, of the calendar. Write others where the month was "
                    "announced otherwise"),
                .fault = QT_TRANSLATE_NOOP(
                    "Settings", "Write the first and the last day: 2027-02-08 – 2027-03-08"),
                .proposal = nextRamadan}}};
    Setting<QString> ramadanBegins{file, QLatin1StringView("targets/ramadanBegins"),
        QStringLiteral("10:00"),
        {.isValid = isTime,
            .face = {.section = SettingSection::Chat,
                .group = QT_TRANSLATE_NOOP("Settings", "Working hours"),
                .name = QT_TRANSLATE_NOOP("Settings", "In Ramadan work begins"),
                .fault =
                    QT_TRANSLATE_NOOP("Settings", "Write a time of 24 hours, such as 09:00")}}};
    Setting<QString> ramadanEnds{file, QLatin1StringView("targets/ramadanEnds"),
        QStringLiteral("15:00"),
        {.isValid = isTime,
            .face = {.section = SettingSection::Chat,
                .group = QT_TRANSLATE_NOOP("Settings", "Working hours"),
                .name = QT_TRANSLATE_NOOP("Settings", "In Ramadan work ends"),
                .help = QT_TRANSLATE_NOOP(
                    "Settings", "Where that is not after its beginning: on the next day"),
                .fault =
                    QT_TRANSLATE_NOOP("Settings", "Write a time of 24 hours, such as 09:00")}}};
    //! As readDays() reads them.
    Setting<QStringList> holidays{file, QLatin1StringView("targets/holidays"), {},
        {.isValid = areDays,
            .face = {.section = SettingSection::Chat,
                .group = QT_TRANSLATE_NOOP("Settings", "Working hours"),
                .name = QT_TRANSLATE_NOOP("Settings", "Holidays"),
                .help = QT_TRANSLATE_NOOP("Settings",
                    "One a line, with or without a name: 2027-09-23, or "
                    "2027-03-09 – 2027-03-12 Eid al-Fitr"),
                .fault = QT_TRANSLATE_NOOP("Settings",
                    "Each line begins with a date, such as 2027-09-23, or with two: "
                    "2027-03-09 – 2027-03-12")}}};

    //! The longest reply; a policy's `limits.reply_length`.
    Setting<int> replyLength{
        file, QLatin1StringView("chat/replyLength"), 16'000, {.range = {1, 16'000, 1}}};

    //! The largest file that is sent.
    Setting<int> fileMegabytes{
        file, QLatin1StringView("chat/fileMegabytes"), 25, {.range = {1, 200, 1}}};

    //! How many lives may be watched at once; a policy's `limits.live_feeds`.
    Setting<int> mostFeeds{file, QLatin1StringView("live/mostFeeds"), 12, {.range = {1, 12, 1}}};
    Setting<bool> joinAsViewer{file, QLatin1StringView("live/joinAsViewer"), false,
        {.face = {.section = SettingSection::Live,
             .group = QT_TRANSLATE_NOOP("Settings", "Watching"),
             .name = QT_TRANSLATE_NOOP("Settings", "Count me as a viewer"),
             .help = QT_TRANSLATE_NOOP(
                 "Settings", "Off: lives are watched without raising their viewer count")}}};
    Setting<int> undoSeconds{file, QLatin1StringView("live/undoSeconds"), 5,
        {.range = {0, 10, 1, QT_TRANSLATE_N_NOOP("Settings", "%n s")},
            .face = {.section = SettingSection::Live,
                .group = QT_TRANSLATE_NOOP("Settings", "Moderating"),
                .name = QT_TRANSLATE_NOOP("Settings", "Time to undo"),
                .help = QT_TRANSLATE_NOOP("Settings",
                    "How long removing, pinning and blocking wait before they go "
                    "out")}}}; //!< 0…10.
    //! `off`, `rule`, `all`.
    Setting<QString> blurs{file, QLatin1StringView("live/blurs"), QStringLiteral("rule"),
        {.options = {{QStringLiteral("off"), QT_TRANSLATE_NOOP("Settings", "Off")},
             {QStringLiteral("rule"), QT_TRANSLATE_NOOP("Settings", "By rule")},
             {QStringLiteral("all"), QT_TRANSLATE_NOOP("Settings", "All hits")}},
            .face = {.section = SettingSection::Live,
                .group = QT_TRANSLATE_NOOP("Settings", "Moderating"),
                .name = QT_TRANSLATE_NOOP("Settings", "Blur until a key is held"),
                .help = QT_TRANSLATE_NOOP("Settings",
                    "Words that a rule matched, in feeds, triage, people and the journal"),
                .control = SettingControl::Segments}}};
    Setting<bool> exposure{file, QLatin1StringView("live/exposure"), true,
        {.face = {.section = SettingSection::Live,
             .group = QT_TRANSLATE_NOOP("Settings", "Care"),
             .name = QT_TRANSLATE_NOOP("Settings", "Count the abuse I have to read"),
             .help = QT_TRANSLATE_NOOP(
                 "Settings", "For you alone: in memory, never sent, at zero with each shift")}}};
    //! Minutes; `0`: never.
    Setting<QString> breakAfter{file, QLatin1StringView("live/breakAfter"), QStringLiteral("30"),
        {.options = {{QStringLiteral("15"), QT_TRANSLATE_NOOP("Settings", "15 minutes")},
             {QStringLiteral("30"), QT_TRANSLATE_NOOP("Settings", "30 minutes")},
             {QStringLiteral("60"), QT_TRANSLATE_NOOP("Settings", "60 minutes")},
             {QStringLiteral("0"), QT_TRANSLATE_NOOP("Settings", "Never")}},
            .face = {.section = SettingSection::Live,
                .group = QT_TRANSLATE_NOOP("Settings", "Care"),
                .name = QT_TRANSLATE_NOOP("Settings", "Suggest a break when it was much for")}}};
    //! Empty: none; `system`, `double`, `triple`: one, two, three; `own`: the program's.
    Setting<QString> guestSound{file, QLatin1StringView("live/guestSound"), {},
        {.options = {{QString(), QT_TRANSLATE_NOOP("Settings", "None")},
             {QStringLiteral("system"), QT_TRANSLATE_NOOP("Settings", "One tone")},
             {QStringLiteral("double"), QT_TRANSLATE_NOOP("Settings", "Two tones")},
             {QStringLiteral("triple"), QT_TRANSLATE_NOOP("Settings", "Three tones")},
             {QStringLiteral("own"), QT_TRANSLATE_NOOP("Settings", "A sound of its own")}},
            .face = {.section = SettingSection::Notifications,
                .group = QT_TRANSLATE_NOOP("Settings", "Sounds of the lives"),
                .name = QT_TRANSLATE_NOOP("Settings", "Somebody asks to come on stage"),
                .help = QT_TRANSLATE_NOOP("Settings", "Rules have a sound of their own")}}};
    Setting<QString> refusedSound{file, QLatin1StringView("live/refusedSound"), {},
        {.options = {{QString(), QT_TRANSLATE_NOOP("Settings", "None")},
             {QStringLiteral("system"), QT_TRANSLATE_NOOP("Settings", "One tone")},
             {QStringLiteral("double"), QT_TRANSLATE_NOOP("Settings", "Two tones")},
             {QStringLiteral("triple"), QT_TRANSLATE_NOOP("Settings", "Three tones")},
             {QStringLiteral("own"), QT_TRANSLATE_NOOP("Settings", "A sound of its own")}},
            .face = {.section = SettingSection::Notifications,
                .group = QT_TRANSLATE_NOOP("Settings", "Sounds of the lives"),
                .name = QT_TRANSLATE_NOOP("Settings", "An act was refused")}}};
    //! So many acts within 30 s are asked about; 0: never.
    Setting<int> brakeActs{file, QLatin1StringView("live/brakeActs"), 20,
        {.range = {0, 100, 5, QT_TRANSLATE_N_NOOP("Settings", "%n acts")},
            .face = {.section = SettingSection::Live,
                .group = QT_TRANSLATE_NOOP("Settings", "Moderating"),
                .name = QT_TRANSLATE_NOOP("Settings", "Ask after so many acts in 30 s"),
                .help = QT_TRANSLATE_NOOP("Settings",
                    "What waits is held until you answer: a key may be held down, or somebody "
                    "else at the keyboard. 0: never ask")}}};
    Setting<bool> foldsWaves{file, QLatin1StringView("live/foldsWaves"), true,
        {.face = {.section = SettingSection::Live,
             .group = QT_TRANSLATE_NOOP("Settings", "Watching"),
             .name = QT_TRANSLATE_NOOP("Settings", "Fold waves"),
             .help = QT_TRANSLATE_NOOP("Settings",
                 "What several people say at about the same time stands in one row, ×12")}}};
    //! Which kinds of rows every feed has; all of them still count: FeedKinds.
    Setting<bool> showsJoins{file, QLatin1StringView("live/showsJoins"), true,
        {.face = {.section = SettingSection::Live,
             .group = QT_TRANSLATE_NOOP("Settings", "What feeds show"),
             .name = QT_TRANSLATE_NOOP("Settings", "Show joins in feeds"),
             .help = QT_TRANSLATE_NOOP("Settings",
                 "Also in a feed’s own menu; what is hidden still counts in its figures")}}};
    Setting<bool> showsLeaves{file, QLatin1StringView("live/showsLeaves"), true,
        {.face = {.section = SettingSection::Live,
             .group = QT_TRANSLATE_NOOP("Settings", "What feeds show"),
             .name = QT_TRANSLATE_NOOP("Settings", "Show departures in feeds")}}};
    Setting<bool> showsLikes{file, QLatin1StringView("live/showsLikes"), true,
        {.face = {.section = SettingSection::Live,
             .group = QT_TRANSLATE_NOOP("Settings", "What feeds show"),
             .name = QT_TRANSLATE_NOOP("Settings", "Show likes in feeds")}}};
    Setting<bool> showsShares{file, QLatin1StringView("live/showsShares"), true,
        {.face = {.section = SettingSection::Live,
             .group = QT_TRANSLATE_NOOP("Settings", "What feeds show"),
             .name = QT_TRANSLATE_NOOP("Settings", "Show shares in feeds")}}};
    Setting<bool> showsGifts{file, QLatin1StringView("live/showsGifts"), true,
        {.face = {.section = SettingSection::Live,
             .group = QT_TRANSLATE_NOOP("Settings", "What feeds show"),
             .name = QT_TRANSLATE_NOOP("Settings", "Show gifts in feeds")}}};
    Setting<bool> showsNotices{file, QLatin1StringView("live/showsNotices"), true,
        {.face = {.section = SettingSection::Live,
             .group = QT_TRANSLATE_NOOP("Settings", "What feeds show"),
             .name = QT_TRANSLATE_NOOP("Settings", "Show guests, moderators and blocks in feeds"),
             .help = QT_TRANSLATE_NOOP("Settings", "The end of a live is always shown")}}};
    Setting<bool> journalOnDisk{file, QLatin1StringView("live/journalOnDisk"), true,
        {.face = {.section = SettingSection::Live,
             .group = QT_TRANSLATE_NOOP("Settings", "Journal"),
             .name = QT_TRANSLATE_NOOP("Settings", "Keep the journal on this computer"),
             .help = QT_TRANSLATE_NOOP("Settings",
                 "Who did what to whom in the lives, when, why and how it ended. Off: it is gone "
                 "with the program")}}};
    Setting<int> journalDays{file, QLatin1StringView("live/journalDays"), 180,
        {.range = {1, 730, 1, QT_TRANSLATE_N_NOOP("Settings", "%n days")},
            .face = {.section = SettingSection::Live,
                .group = QT_TRANSLATE_NOOP("Settings", "Journal"),
                .name = QT_TRANSLATE_NOOP("Settings", "Entries older than this go"),
                .help = QT_TRANSLATE_NOOP("Settings", "At the next start of the program")}}};
    Setting<bool> remembersViewers{file, QLatin1StringView("live/remembersViewers"), true,
        {.face = {.section = SettingSection::Live,
             .group = QT_TRANSLATE_NOOP("Settings", "Watching"),
             .name = QT_TRANSLATE_NOOP("Settings", "Mark returning viewers"),
             .help = QT_TRANSLATE_NOOP("Settings",
                 "Keeps on this computer who wrote and in which hour, of 100,000 at most: numbers "
                 "alone, no names and no words. Off: what was kept is deleted")}}};
    Setting<bool> logsLives{file, QLatin1StringView("live/logsLives"), false,
        {.face = {.section = SettingSection::Live,
             .group = QT_TRANSLATE_NOOP("Settings", "Journal"),
             .name = QT_TRANSLATE_NOOP("Settings", "Log what is said in lives to this computer"),
             .help = QT_TRANSLATE_NOOP("Settings",
                 "Every live from its opening on, with names and words, as lines of JSON. Off: "
                 "only those that are switched on in their menu")}}};
    Setting<int> logMegabytes{file, QLatin1StringView("live/logMegabytes"), 50,
        {.range = {5, 500, 5, QT_TRANSLATE_N_NOOP("Settings", "%n MB")},
            .face = {.section = SettingSection::Live,
                .group = QT_TRANSLATE_NOOP("Settings", "Journal"),
                .name = QT_TRANSLATE_NOOP("Settings", "Largest log of a live"),
                .help = QT_TRANSLATE_NOOP("Settings", "The oldest lines go first")}}};
    Setting<bool> opensLayout{file, QLatin1StringView("live/opensLayout"), false,
        {.face = {.section = SettingSection::Live,
             .group = QT_TRANSLATE_NOOP("Settings", "Watching"),
             .name = QT_TRANSLATE_NOOP("Settings", "Open the last layout at the start"),
             .help = QT_TRANSLATE_NOOP(
                 "Settings", "The lives that stood side by side, as far as they still run")}}};
    //! Rows of gifts, likes and shares stand beside the comments: GiftLane.
    Setting<bool> showsLane{file, QLatin1StringView("live/lane"), false,
        {.face = {.section = SettingSection::Live,
             .group = QT_TRANSLATE_NOOP("Settings", "Watching"),
             .name =
                 QT_TRANSLATE_NOOP("Settings", "Gifts, likes and shares in a lane of their own"),
             .help = QT_TRANSLATE_NOOP("Settings",
                 "Above the comments of each live, which then have none of them; also in its "
                 "menu")}}};
    //! Acts only where the policy fixes nightAllowed, too: NightWatch.
    Setting<bool> nightWatch{file, QLatin1StringView("live/nightWatch"), false,
        {.face = {.section = SettingSection::Live,
             .group = QT_TRANSLATE_NOOP("Settings", "Night watch"),
             .name =
                 QT_TRANSLATE_NOOP("Settings", "Let rules remove comments when nobody is there"),
             .help = QT_TRANSLATE_NOOP("Settings",
                 "Only where your administrator allows it, and only rules that are marked for it. "
                 "All of it is in the journal; 20 removals in 30 s stop it")}}};
    Setting<int> nightAfter{file, QLatin1StringView("live/nightAfter"), 15,
        {.range = {5, 120, 5, QT_TRANSLATE_N_NOOP("Settings", "%n minutes")},
            .face = {.section = SettingSection::Live,
                .group = QT_TRANSLATE_NOOP("Settings", "Night watch"),
                .name = QT_TRANSLATE_NOOP("Settings", "Begin when nobody was there for"),
                .help = QT_TRANSLATE_NOOP("Settings",
                    "Without a key or the mouse here, and without an act of another moderator")}}};
    //! Counts only where the policy fixes it: a person cannot allow it to themselves.
    Setting<bool> nightAllowed{file, QLatin1StringView("live/nightAllowed"), false};
    //! Empty: the usual ones, in both languages.
    Setting<QStringList> filterLines{file, QLatin1StringView("live/filterLines"), {},
        {.face = {.section = SettingSection::Live,
             .group = QT_TRANSLATE_NOOP("Settings", "Writing in lives"),
             .name = QT_TRANSLATE_NOOP("Settings", "Comments that tell viewers of filters"),
             .help = QT_TRANSLATE_NOOP(
                 "Settings", "One a line; you choose one and confirm it. Empty: the usual ones")}}};
    //! As readQuickTexts() sorts them.
    Setting<QStringList> quickTexts{file, QLatin1StringView("live/quickTexts"), {},
        {.face = {.section = SettingSection::Live,
             .group = QT_TRANSLATE_NOOP("Settings", "Writing in lives"),
             .name = QT_TRANSLATE_NOOP("Settings", "Names, phrases and links at hand"),
             .help = QT_TRANSLATE_NOOP("Settings",
                 "One a line. A name begins with @, a link with https://; all else is a "
                 "phrase")}}};
    //! Empty: the usual ones, in the language of the window.
    Setting<QStringList> reasons{file, QLatin1StringView("live/reasons"), {},
        {.face = {.section = SettingSection::Live,
             .group = QT_TRANSLATE_NOOP("Settings", "Moderating"),
             .name = QT_TRANSLATE_NOOP("Settings", "Reasons for blocks and removals"),
             .help = QT_TRANSLATE_NOOP(
                 "Settings", "One a line; the one used last comes first. Empty: the usual ones")}}};
    //! What the policy sets, or an older version kept: live/moderation_rules makes a rule of it.
    Setting<QStringList> watchWords{file, QLatin1StringView("live/watchWords"), {}};

    Setting<QString> proxy{file, QLatin1StringView("net/proxy"), QStringLiteral("system"),
        {.isValid = isProxy,
            .face = {.section = SettingSection::Connection,
                .group = QT_TRANSLATE_NOOP("Settings", "Proxy"),
                .name = QT_TRANSLATE_NOOP("Settings", "Proxy"),
                .help = QT_TRANSLATE_NOOP(
                    "Settings", "As the system: also a PAC file. Encryption stays end to end."),
                .fault = QT_TRANSLATE_NOOP(
                    "Settings", "Write the proxy as host:port, for example proxy.example:3128"),
                .control = SettingControl::Proxy}}};

    //! Proxies that the keychain has a password for: by ProxySignIn.
    Setting<QStringList> proxiesKept{
        file, QLatin1StringView("net/proxiesKept"), {}, {.isPersonal = true}};

    //! How the live connection travels; a policy's `live_transport`.
    Setting<QString> liveTransport{file, QLatin1StringView("net/liveTransport"),
        QStringLiteral("automatic"),
        {.options = {{QStringLiteral("automatic"), QT_TRANSLATE_NOOP("Settings", "Automatic")},
             {QStringLiteral("websocket"), "WebSocket", true},
             {QStringLiteral("polling"), QT_TRANSLATE_NOOP("Settings", "Plain requests")}},
            .face = {.section = SettingSection::Connection,
                .group = QT_TRANSLATE_NOOP("Settings", "Live connection"),
                .name = QT_TRANSLATE_NOOP("Settings", "How it connects"),
                .help = QT_TRANSLATE_NOOP("Settings",
                    "Automatic: WebSocket, and plain requests where a network blocks it"),
                .control = SettingControl::Segments}}};

    //! For computers that people share, where a policy fixes it.
    Setting<bool> erasesAtSignOut{file, QLatin1StringView("privacy/eraseAtSignOut"), false,
        {.face = {.section = SettingSection::Privacy,
             .group = QT_TRANSLATE_NOOP("Settings", "This computer"),
             .name = QT_TRANSLATE_NOOP("Settings", "Erase this computer’s copies when I sign out"),
             .help = QT_TRANSLATE_NOOP("Settings",
                 "Drafts, unsent replies, notes, journals and logs of every account here. "
                 "Settings, rules and saved replies stay")}}};
};

} // namespace wxm
