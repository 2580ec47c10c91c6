// SPDX-License-Identifier: MIT
#include "base/bidi.h"
#include "ui/common/line_edit.h"
#include "ui/common/sounds.h"
#include "ui/screens/components.h"
#include "ui/screens/screens.h"
#include "ui/settings/about_panel.h"
#include "ui/settings/kept_panel.h"
#include "ui/settings/key_editor.h"
#include "ui/settings/key_row.h"
#include "ui/settings/keys_panel.h"
#include "ui/settings/proxy_panel.h"
#include "ui/settings/settings_nav.h"
#include "ui/settings/sound_panel.h"
#include "ui/shell/close_question.h"
#include "ui/shell/console.h"
#include "ui/shell/crash_question.h"
#include "ui/shell/erasure.h"
#include "ui/shell/key_question.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/proxy_dialog.h"
#include "ui/shell/start_fault.h"
#include "ui/shell/switcher.h"
#include "ui/signin/sign_in_window.h"

namespace wxm::testing {

using namespace Qt::StringLiterals;

namespace {

//! Keys typed with the keyboard in Arabic are noticed in the password.
std::unique_ptr<SignInWindow> filledSignIn(const QString &phone, const QString &password = {})
{
    QCoreApplication::setApplicationVersion(u"1.0.0"_s);
    auto form = std::make_unique<SignInWindow>();
    form->setForm({.countryCode = u"966"_s,
        .phone = phone,
        .password = password,
        .userType = u"supporter"_s,
        .keepSignedIn = true,
        .server = u"https://wxm.prompita.com"_s});
    return form;
}

} // namespace

QList<Screen> programScreens()
{
    using Keep = std::unique_ptr<QWidget>;
    constexpr QSize desk{1440, 900};
    const auto window = [](Stage &stage) { return static_cast<QWidget *>(&stage.window); };
    return {
        {u"sign-in"_s, {960, 720},
            [](Stage &, Keep &keep) {
                keep = filledSignIn(u"50 123 4567"_s);
                return keep.get();
            }},
        {u"sign-in-password"_s, {960, 720},
            [](Stage &, Keep &keep) {
                auto form = filledSignIn(u"50 123 4567"_s, u"كلمة السر"_s);
                form->showError({.kind = ApiError::Kind::Unauthorized, .detail = {}});
                keep = std::move(form);
                return keep.get();
            }},
        {u"sign-in-fault"_s, {960, 720},
            [](Stage &, Keep &keep) {
                auto form = filledSignIn({});
                form->setNotice(Console::tr("Your session has ended. Sign in to continue."));
                form->show(); // as when it comes from the server
                form->showError({.kind = ApiError::Kind::Offline, .detail = {}});
                keep = std::move(form);
                return keep.get();
            }},
        {u"sign-in-fixed"_s, {960, 820},
            [](Stage &, Keep &keep) {
                auto form = filledSignIn(u"50 123 4567"_s, u"secret"_s);
                form->setFixed({.server = true, .language = true, .keepSignedIn = true});
                form->show();
                form->showError({.kind = ApiError::Kind::Offline, .detail = {}});
                keep = std::move(form);
                return keep.get();
            }},
        {u"sign-in-keychain"_s, {960, 820},
            [](Stage &, Keep &keep) {
                auto form = filledSignIn(u"50 123 4567"_s);
                form->setKeychainNew(true);
                keep = std::move(form);
                return keep.get();
            }},
        {u"start-fault"_s, desk,
            [=](Stage &stage, Keep &) {
                (new StartFault(
                     u"/etc/wxm-console/policy.json:4: \"ui/theme\": must be one of \"system\", "
                     "\"light\", \"dark\"\n/etc/wxm-console/policy.json:7: \"updates\": must be "
                     "true or false"_s,
                     &stage.window))
                    ->open();
                return window(stage);
            }},
        {u"sign-in-accounts"_s, {960, 820},
            [](Stage &, Keep &keep) {
                auto form = filledSignIn({});
                form->setAccounts({{u"نورة العتيبي"_s, isolateLtr(u"+966 •••• 0001"_s), 12},
                    {u"Omar Farouk"_s, isolateLtr(u"+966 •••• 0002"_s), 34},
                    {QString(), isolateLtr(u"+971 •••• 7788"_s), 56}});
                keep = std::move(form);
                return keep.get();
            }},
        {u"sign-in-proxy"_s, {960, 760},
            [](Stage &, Keep &keep) {
                auto form = filledSignIn(u"50 123 4567"_s, u"secret"_s);
                form->setProxy(u"proxy.office.example:3128"_s);
                form->show();
                ApiError error{.kind = ApiError::Kind::Offline, .detail = {}};
                error.obstacle = {
                    Obstacle::Kind::ProxyWantsPassword, u"proxy.office.example:3128"_s};
                form->showError(error);
                keep = std::move(form);
                return keep.get();
            }},
        {u"proxy-password"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.openNoura();
                stage.meetProxy();
                stage.window.setConnection({.state = ConnectionView::State::Offline,
                    .reason = ConnectionView::Reason::Obstacle,
                    .obstacle = {
                        Obstacle::Kind::ProxyWantsPassword, u"proxy.office.example:3128"_s}});
                (new ProxyDialog(stage.proxySignIn, &stage.window))->open();
                return window(stage);
            }},
        {u"settings-connection"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.fake.settings.proxiesKept.set({u"proxy.office.example:3128"_s});
                stage.settingsPage->addPanel(SettingSection::Connection,
                    new ProxyPanel(stage.fake.settings, [&stage](const QString &proxy) {
                        return stage.proxySignIn.forget(proxy);
                    }));
                stage.settingsPage->addPanel(
                    SettingSection::Privacy, new KeptPanel(KeepLocal::All, 30));
                stage.window.showPage(stage.settingsPage);
                stage.settingsPage->showSection(SettingSection::Connection);
                return window(stage);
            }},
        {u"about"_s, desk,
            [=](Stage &stage, Keep &) {
                auto *place = stage.settingsPage->addPlace(
                    IconName::Info,
                    [] { return SettingsSection::Words{SettingsPage::tr("About")}; },
                    new AboutPanel(u"1.0.0"_s));
                stage.window.showPage(stage.settingsPage);
                stage.settingsPage->showPlace(place);
                return window(stage);
            }},
        {u"settings"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.window.showPage(stage.settingsPage);
                stage.settingsPage->showSection(SettingSection::Text);
                return window(stage);
            }},
        {u"switcher"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.fillConversations();
                stage.openNoura();
                stage.openNourhan();
                stage.window.openSwitcher();
                stage.window.findChild<Switcher *>()->findChild<LineEdit *>()->setText(u"نور"_s);
                return window(stage);
            }},
        {u"keys"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.openNoura();
                stage.window.openKeys();
                return window(stage);
            }},
        {u"offline"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.openNoura();
                stage.goOffline();
                return window(stage);
            }},
        {u"first-run"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.fillThreads();
                stage.window.showHints();
                return window(stage);
            }},
        {u"close-question"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.openNoura();
                (new CloseQuestion({.unsent = 2}, &stage.window))->open();
                return window(stage);
            }},
        {u"crash-question"_s, desk,
            [=](Stage &stage, Keep &) {
                (new CrashQuestion({.text = "signal", .wasRestoring = true}, &stage.window))
                    ->open();
                return window(stage);
            }},
        {u"key-question"_s, desk,
            [=](Stage &stage, Keep &) {
                (new KeyQuestion(FileKey::End::Gone, true, &stage.window))->open();
                return window(stage);
            }},
        {u"erase-question"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.openNoura();
                (new EraseQuestion({.unsent = 2, .drafts = 3}, &stage.window))->open();
                return window(stage);
            }},
        {u"safe-mode"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.fillThreads();
                stage.window.setSafeMode();
                return window(stage);
            }},
        {u"damage"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.openNoura();
                auto &notices = stage.window.notices();
                notices.add({.words = [] {
                    return NoticeBar::Words{Console::tr("The settings were damaged"),
                        Console::tr("They start afresh. The old file is kept beside them as %1.")
                            .arg(isolateLtr(u"settings.json.bad"_s))};
                }});
                return window(stage);
            }},
        {u"settings-general"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.window.showPage(stage.settingsPage);
                stage.settingsPage->showSection(SettingSection::General);
                return window(stage);
            }},
        {u"settings-sounds"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.fake.settings.supportSoundFile.set(u"/home/noura/Music/جرس.wav"_s);
                auto sounds = std::make_shared<Sounds>(nullptr);
                auto *panel = new SoundPanel(stage.fake.settings, *sounds);
                QObject::connect(panel, &QObject::destroyed, panel, [sounds] {}); // as long as that
                stage.settingsPage->addPanel(SettingSection::Notifications, panel);
                stage.window.showPage(stage.settingsPage);
                stage.settingsPage->showSection(SettingSection::Notifications);
                return window(stage);
            }},
        {u"settings-locked"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.fake.file.setPolicy({{u"chat/ownSide"_s, u"right"_s},
                    {u"ui/digits"_s, u"arabic"_s}, {u"ui/hijri"_s, true}, {u"ui/textScale"_s, 150},
                    {u"ui/weekStart"_s, u"sunday"_s}});
                stage.window.showPage(stage.settingsPage);
                stage.settingsPage->showSection(SettingSection::Text);
                return window(stage);
            }},
        {u"settings-keys"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.openKeys();
                return window(stage);
            }},
        {u"settings-keys-conflict"_s, desk,
            [=](Stage &stage, Keep &) {
                auto *panel = stage.openKeys();
                auto *search = stage.settingsPage->findChild<SettingsNav *>();
                search->findChild<LineEdit *>()->setText(u"ctrl+h"_s);
                for (auto *row : panel->findChildren<KeyRow *>()) {
                    if (row->command() == Command::Snooze)
                        Q_EMIT row->changeWanted(Command::Snooze);
                }
                panel->findChild<KeyEditor *>()->propose(
                    Command::Snooze, {QKeyCombination(Qt::ControlModifier, Qt::Key_L)});
                return window(stage);
            }},
        {u"settings-search"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.window.showPage(stage.settingsPage);
                stage.settingsPage->findChild<SettingsNav *>()->findChild<LineEdit *>()->setText(
                    isArabic() ? u"النص"_s : u"text"_s);
                return window(stage);
            }},
        {u"components"_s, {900, 1840},
            [](Stage &stage, Keep &keep) {
                stage.openNoura();
                keep = std::make_unique<Components>(stage);
                return keep.get();
            }},
        {u"diagnostics"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.showDiagnostics();
                return window(stage);
            }},
    };
}

QList<Screen> allScreens() { return programScreens() + threadScreens() + liveScreens(); }

} // namespace wxm::testing
