// SPDX-License-Identifier: MIT
#include "ui/chat/translation_words.h"

#include "base/bidi.h"

#include <QCoreApplication>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {
struct TranslationWords {
    Q_DECLARE_TR_FUNCTIONS(TranslationWords)
};
} // namespace

QString directionBadge(TextLanguage from, TextLanguage to)
{
    return isolateLtr(codeOf(from) + u" → "_s + codeOf(to));
}

QString translatorPlace(const Translation &translation)
{
    if (translation.isOnThisComputer())
        return TranslationWords::tr("on this computer, nothing leaves it");
    return TranslationWords::tr("by %1, your company’s own").arg(isolateLtr(translation.place()));
}

} // namespace wxm
