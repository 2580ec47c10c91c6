// SPDX-License-Identifier: MIT
#include "ui/shell/start_ui.h"

#include "base/then.h"
#include "program/profile.h"
#include "program/startup.h"
#include "session/chunked_vault.h"
#include "session/erase_all.h"
#include "session/keychain_vault.h"
#include "ui/common/bundled_fonts.h"
#include "ui/shell/start_fault.h"

#include <QApplication>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace wxm {

UiSetup::Choices startChoices(const ProgramOptions &options, const Settings &settings)
{
    const auto either = [](const QString &option, const QString &setting) {
        return option.isEmpty() ? setting : option;
    };
    return {.language = Localizer::fromCode(either(options.language, settings.language()))
                            .value_or(Localizer::systemLanguage()),
        .theme = ThemeController::choiceFromName(either(options.theme, settings.theme()))
                     .value_or(ThemeController::Choice::System)};
}

int answerInText(const ProgramOptions &options, const QString &version)
{
    int code = 0;
    QCoreApplication::setApplicationName(
        u"wxm-console"_s); // the places that it tells bear its name
    const QString system = Localizer::code(Localizer::systemLanguage());
    QString text = options.wantsHelp
        ? programUsage(options.language.isEmpty() ? system : options.language)
        : u"wxm-console "_s + version + u'\n';
    if (!options.checkedPolicy.isEmpty())
        text = checkPolicy(options.checkedPolicy, &code) + u'\n';
    std::fputs(qPrintable(text), stdout);
    return code;
}

int eraseInText(int &argc, char **argv)
{
    constexpr int kMostMs = 30'000; // a keychain may wait for a person who is not there
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"wxm-console"_s);
    KeychainVault keychain;
    ChunkedVault vault(keychain);
    QTimer::singleShot(0, &application, [&] {
        then(eraseEverything(Profile::folderOfAll(), vault, &application), &application,
            [](const Erased &erased) {
                std::printf("wxm-console: %d removed, %d in use, %d entries left in the keychain\n",
                    erased.profiles, erased.open, erased.keptEntries);
                QCoreApplication::exit(erased.isWhole() ? 0 : 1);
            });
    });
    QTimer::singleShot(kMostMs, &application, [] {
        std::puts("wxm-console: the keychain does not answer");
        QCoreApplication::exit(1);
    });
    return QCoreApplication::exec();
}

int failInWindow(int &argc, char **argv, const QString &sentence)
{
    prepareBundledFonts();
    QApplication application(argc, argv);
    addBundledFonts();
    UiSetup ui(application, {Localizer::systemLanguage(), ThemeController::Choice::System});
    StartFault fault(sentence);
    QObject::connect(&fault, &QDialog::finished, &application, &QApplication::quit);
    fault.open();
    QApplication::exec();
    return 2;
}

} // namespace wxm
