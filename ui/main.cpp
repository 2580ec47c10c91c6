// SPDX-License-Identifier: MIT
#include "base/process_guard.h"
#include "base/program_id.h"
#include "session/keychain_vault.h"
#include "session/profile.h"
#include "session/program_options.h"
#include "ui/common/bundled_fonts.h"
#include "ui/conversations/conversations_page.h"
#include "ui/live/live_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/connection_keeper.h"
#include "ui/shell/console.h"
#include "ui/support/support_page.h"

#include <QApplication>
#include <QFile>
#include <QLoggingCategory>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

int fail(const QString &sentence)
{
    std::fprintf(stderr, "wxm-console: %s\n", qPrintable(sentence));
    return 2;
}

tl::expected<EndpointMap, QString> readEndpoints(const QString &fileName)
{
    auto map = EndpointMap::builtIn();
    if (fileName.isEmpty())
        return map;
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(fileName + u": "_s + file.errorString());
    if (const auto done = map.override(file.readAll(), fileName); !done)
        return tl::unexpected(done.error());
    return map;
}

UiSetup::Choices choices(const ProgramOptions &options, const Settings &settings)
{
    const auto either = [](const QString &option, const QString &setting) {
        return option.isEmpty() ? setting : option;
    };
    return {.language = Localizer::fromCode(either(options.language, settings.language()))
                            .value_or(Localizer::systemLanguage()),
            .theme = ThemeController::choiceFromName(either(options.theme, settings.theme()))
                         .value_or(ThemeController::Choice::System)};
}

} // namespace

int main(int argc, char *argv[])
{
    guardProcess();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto options = readProgramOptions(arguments);
    if (!options)
        return fail(options.error().detail);
    if (options->wantsHelp || options->wantsVersion) {
        const QString text = options->wantsHelp ? programUsage() : u"wxm-console " WXM_VERSION "\n"_s;
        std::fputs(qPrintable(text), stdout);
        return 0;
    }
    const auto endpoints = readEndpoints(options->endpointsFile);
    if (!endpoints)
        return fail(endpoints.error());

    prepareBundledFonts();
    int qtArgc = 1; // Qt gets no options: none of its own is for staff
    QApplication application(qtArgc, argv);
    QApplication::setApplicationName(u"wxm-console"_s);
    QApplication::setDesktopFileName(kProgramId);
    addBundledFonts();
    QApplication::setApplicationDisplayName(u"WXM Console"_s);
    QApplication::setApplicationVersion(QStringLiteral(WXM_VERSION));
    QApplication::setQuitOnLastWindowClosed(true);

    const Profile profile(options->profile);
    SettingsFile settingsFile(profile.file(u"settings.json"_s));
    Settings settings(settingsFile);
    UiSetup ui(application, choices(*options, settings));

    const SystemClock clock;
    RestClient rest(clock);
    ApiCalls calls(rest, *endpoints);
    KeychainVault vault;
    Session session(calls, vault, settings, clock);
    Realtime realtime(clock);
    ConnectionKeeper keeper(session, realtime, rest);

    Chat chat(calls, session, realtime, profile, clock);
    support::Support support(calls, session, realtime, chat, clock);
    conversations::Conversations conversations(calls, session, realtime, chat);
    live::Live live(calls, session, realtime, settings, clock);

    MainWindow window;
    Console console({session, rest, realtime, settings, ui}, window);
    window.addPage(new support::SupportPage(support, chat, settings));
    window.addPage(new conversations::ConversationsPage(conversations, chat, settings));
    auto *livePage = new live::LivePage(live);
    window.addPage(livePage);
    QObject::connect(livePage, &live::LivePage::noteChanged, &window, &MainWindow::setNote);
    auto *settingsPage = new SettingsPage(settings);
    window.addPage(settingsPage, MainWindow::Place::Foot);
    QObject::connect(&chat.outbox, &Outbox::unsentCountChanged, &window,
                     [&] { window.setUnsent(chat.outbox.unsentCount()); });
    QObject::connect(settingsPage, &SettingsPage::languageChosen, &console,
                     &Console::chooseLanguage);
    QObject::connect(settingsPage, &SettingsPage::themeChosen, &console, &Console::chooseTheme);
    QObject::connect(&console, &Console::languageChanged, settingsPage, &SettingsPage::setLanguage);
    console.start(options->server, options->minimized);
    return QApplication::exec();
}
