// SPDX-License-Identifier: MIT
#include "ui/settings/setting_words.h"

#include <QCoreApplication>

namespace wxm {

QString settingText(const char *source, int n)
{
    return source ? QCoreApplication::translate("Settings", source, nullptr, n) : QString();
}

QString optionText(const SettingOption &option)
{
    if (option.isOwnName)
        return QString::fromUtf8(option.words);
    return settingText(option.words, option.value.toInt(-1));
}

QString rangeText(const SettingRange &range, int value)
{
    return range.words ? settingText(range.words, value) : QString::number(value);
}

QString sectionTitle(SettingSection section)
{
    using S = SettingSection;
    switch (section) {
    case S::None:
        return {};
    case S::General:
        return settingText(QT_TRANSLATE_NOOP("Settings", "General"));
    case S::Appearance:
        return settingText(QT_TRANSLATE_NOOP("Settings", "Appearance"));
    case S::Text:
        return settingText(QT_TRANSLATE_NOOP("Settings", "Language and text"));
    case S::Notifications:
        return settingText(QT_TRANSLATE_NOOP("Settings", "Notifications"));
    case S::Chat:
        return settingText(QT_TRANSLATE_NOOP("Settings", "Threads and replies"));
    case S::Live:
        return settingText(QT_TRANSLATE_NOOP("Settings", "Live"));
    case S::Connection:
        return settingText(QT_TRANSLATE_NOOP("Settings", "Connection"));
    case S::Privacy:
        return settingText(QT_TRANSLATE_NOOP("Settings", "Privacy and storage"));
    }
    return {};
}

QString sectionSentence(SettingSection section)
{
    using S = SettingSection;
    switch (section) {
    case S::None:
        return {};
    case S::General:
        return settingText(
            QT_TRANSLATE_NOOP("Settings", "How the program starts and stays up to date"));
    case S::Appearance:
        return settingText(QT_TRANSLATE_NOOP("Settings", "Changes at once, in every window"));
    case S::Text:
        return settingText(QT_TRANSLATE_NOOP("Settings",
            "Language and direction change at once, and nothing that you typed is lost."));
    case S::Notifications:
        return settingText(
            QT_TRANSLATE_NOOP("Settings", "What notifies you, and when it stays quiet"));
    case S::Chat:
        return settingText(QT_TRANSLATE_NOOP("Settings", "How replies are written and sent"));
    case S::Live:
        return settingText(QT_TRANSLATE_NOOP("Settings", "How lives are watched and moderated"));
    case S::Connection:
        return settingText(QT_TRANSLATE_NOOP("Settings", "How this computer reaches the server"));
    case S::Privacy:
        return settingText(QT_TRANSLATE_NOOP("Settings", "What is kept on this computer"));
    }
    return {};
}

QString pageTitle(SettingSection section)
{
    if (section == SettingSection::Chat)
        return settingText(QT_TRANSLATE_NOOP("Settings", "Support and live"));
    return sectionTitle(section);
}

QString pageSentence(SettingSection section)
{
    if (section == SettingSection::General)
        return settingText(
            QT_TRANSLATE_NOOP("Settings", "How the program starts, looks and calls you"));
    if (section == SettingSection::Chat)
        return settingText(QT_TRANSLATE_NOOP(
            "Settings", "How replies are written and sent, and lives watched and moderated"));
    return sectionSentence(section);
}

IconName sectionIcon(SettingSection section)
{
    using S = SettingSection;
    switch (section) {
    case S::None:
    case S::General:
        return IconName::Gear;
    case S::Appearance:
        return IconName::Palette;
    case S::Text:
        return IconName::Text;
    case S::Notifications:
        return IconName::Bell;
    case S::Chat:
        return IconName::Messages;
    case S::Live:
        return IconName::Live;
    case S::Connection:
        return IconName::Plug;
    case S::Privacy:
        return IconName::Lock;
    }
    return IconName::Gear;
}

} // namespace wxm
