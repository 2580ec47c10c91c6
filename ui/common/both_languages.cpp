// SPDX-License-Identifier: MIT
#include "ui/common/both_languages.h"

#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace wxm {

std::array<std::function<QString(const char *source)>, 2> bothLanguages(const char *context)
{
    const auto arabic = std::make_shared<QTranslator>();
    const bool isLoaded = arabic->load(u":/i18n/wxm_ar.qm"_s);
    return {[](const char *source) { return QString::fromUtf8(source); },
        [arabic, isLoaded, context](const char *source) {
            const auto words = isLoaded ? arabic->translate(context, source) : QString();
            return words.isEmpty() ? QString::fromUtf8(source) : words;
        }};
}

} // namespace wxm
