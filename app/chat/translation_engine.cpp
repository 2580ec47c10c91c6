// SPDX-License-Identifier: MIT
#include "chat/translation_engine.h"

#include "chat/libre_translate.h"
#include "chat/translation_program.h"
#include "settings/policy.h"

using namespace Qt::StringLiterals;

namespace wxm {

QString codeOf(TextLanguage language)
{
    return language == TextLanguage::Arabic ? u"ar"_s : u"en"_s;
}

std::optional<TextLanguage> languageOf(const QString &text)
{
    int arabic = 0, latin = 0;
    for (const QChar c : text) {
        if (!c.isLetter())
            continue;
        arabic += c.script() == QChar::Script_Arabic;
        latin += c.script() == QChar::Script_Latin;
    }
    if (arabic == 0 && latin == 0)
        return {};
    return arabic >= latin ? TextLanguage::Arabic : TextLanguage::English;
}

std::unique_ptr<TranslationEngine> translationEngine(const TranslatorPolicy &policy)
{
    if (!policy.server.isEmpty())
        return std::make_unique<LibreTranslate>(QUrl(policy.server), policy.key);
    if (!policy.program.isEmpty())
        return std::make_unique<TranslationProgram>(policy.program);
    return nullptr;
}

} // namespace wxm
