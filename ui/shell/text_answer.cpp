// SPDX-License-Identifier: MIT
#include "ui/shell/text_answer.h"

#include "program/program_options.h"
#include "program/startup.h"
#include "ui/common/localizer.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace wxm {

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

} // namespace wxm
