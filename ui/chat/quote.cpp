// SPDX-License-Identifier: MIT
#include "ui/chat/quote.h"

#include <QStringList>

namespace wxm {

qsizetype quoteLength(QStringView body)
{
    qsizetype end = 0;
    while (end < body.size() && body[end] == u'>') {
        const auto feed = body.indexOf(u'\n', end);
        if (feed < 0)
            return 0; // nothing but a quote: shown as it was written
        end = feed + 1;
    }
    return body.sliced(end).trimmed().isEmpty() ? 0 : end;
}

QString quotedText(QStringView body)
{
    QString text;
    const auto lines = body.first(quoteLength(body)).split(u'\n');
    for (const auto line : lines) {
        if (line.isEmpty())
            continue;
        if (!text.isEmpty())
            text += u'\n';
        text += line.sliced(line.startsWith(u"> ") ? 2 : 1);
    }
    return text;
}

QString asQuote(const QString &text)
{
    QString lines;
    for (const auto &line : text.trimmed().split(u'\n'))
        lines += QStringLiteral("> ") + line + u'\n';
    return lines;
}

} // namespace wxm
