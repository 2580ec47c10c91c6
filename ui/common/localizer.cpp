// SPDX-License-Identifier: MIT
#include "ui/common/localizer.h"

#include "ui/common/resources.h"

#include <QApplication>

namespace wxm {
using namespace Qt::StringLiterals;

Localizer::Localizer(QApplication &application, Language language)
    : m_application(application)
    , m_language(language)
{
    initResources();
    setLanguage(language);
}

Localizer::~Localizer() = default;

void Localizer::setLanguage(Language language)
{
    m_language = language;
    QLocale::setDefault(localeFor(language));
    // Direction first: whoever retranslates itself may already ask for it.
    QGuiApplication::setLayoutDirection(
        language == Language::Arabic ? Qt::RightToLeft : Qt::LeftToRight);
    m_translators.clear(); // each removes itself
    load(u"qtbase_"_s + code(language));
    load(u"wxm_"_s + code(language));
    Q_EMIT changed();
}

void Localizer::load(const QString &file)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(u":/i18n/"_s + file + u".qm"_s))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

QString Localizer::code(Language language)
{
    return language == Language::Arabic ? u"ar"_s : u"en"_s;
}

std::optional<Localizer::Language> Localizer::fromCode(QStringView code)
{
    if (code.startsWith("ar"_L1))
        return Language::Arabic;
    if (code.startsWith("en"_L1))
        return Language::English;
    return std::nullopt;
}

Localizer::Language Localizer::systemLanguage()
{
    for (const QString &name : QLocale::system().uiLanguages())
        if (const auto language = fromCode(name))
            return *language;
    return Language::English;
}

QString Localizer::ownName(Language language)
{
    return language == Language::Arabic ? u"العربية"_s : u"English"_s;
}

QLocale Localizer::localeFor(Language language)
{
    // Of the Arabic locales the one with 0–9 and the Gregorian months of the Gulf.
    if (language == Language::Arabic)
        return QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates);
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace wxm
