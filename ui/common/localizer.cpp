// SPDX-License-Identifier: MIT
#include "ui/common/localizer.h"

#include "ui/common/resources.h"

#include <QApplication>

#include <utility>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {

//! Numbers in sentences in the digits of the locale: Qt writes "%n" and "%1" in 0–9 whatever it is,
//! and only "%Ln" and "%L1" as the locale does. Strings given for "%1" are not touched by it.
class NumberTranslator final : public QTranslator {
public:
    QString translate(const char *context, const char *source, const char *disambiguation,
        int count) const override
    {
        QString words = QTranslator::translate(context, source, disambiguation, count);
        if (!words.contains(u'%') || QLocale().zeroDigit() == "0"_L1)
            return words;
        for (qsizetype at = words.size() - 2; at >= 0; --at) {
            const QChar next = words[at + 1];
            if (words[at] == u'%' && (next == u'n' || (next >= u'1' && next <= u'9')))
                words.insert(at + 1, u'L');
        }
        return words;
    }
};

} // namespace

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
    QLocale::setDefault(localeFor(language, m_digits));
    // Direction first: a widget that retranslates itself may already ask for it.
    QGuiApplication::setLayoutDirection(
        language == Language::Arabic ? Qt::RightToLeft : Qt::LeftToRight);
    m_translators.clear(); // each removes itself
    load(u"qtbase_"_s + code(language));
    load(u"wxm_"_s + code(language));
    // Qt ends every title with this name, unless it does already.
    QGuiApplication::setApplicationDisplayName(
        QCoreApplication::translate("wxm::MainWindow", "WXM Console"));
    Q_EMIT changed();
}

void Localizer::setDigits(Digits digits)
{
    if (std::exchange(m_digits, digits) != digits)
        setLanguage(m_language);
}

std::optional<Localizer::Digits> Localizer::digitsFromName(QStringView name)
{
    if (name == "western"_L1)
        return Digits::Western;
    if (name == "arabic"_L1)
        return Digits::ArabicIndic;
    if (name == "system"_L1)
        return Digits::System;
    return std::nullopt;
}

void Localizer::load(const QString &file)
{
    auto translator = std::make_unique<NumberTranslator>();
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

QLocale Localizer::localeFor(Language language, Digits digits)
{
    if (language == Language::English)
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    const QLocale system = QLocale::system();
    if (digits == Digits::System && system.language() == QLocale::Arabic)
        return QLocale(QLocale::Arabic, system.territory());
    // Both with the Gregorian months of the Gulf; the Emirates write 0–9.
    return QLocale(QLocale::Arabic,
        digits == Digits::ArabicIndic ? QLocale::SaudiArabia : QLocale::UnitedArabEmirates);
}

} // namespace wxm
