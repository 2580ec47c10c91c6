// SPDX-License-Identifier: MIT
#include "chat/translation_engine.h"

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

} // namespace wxm
