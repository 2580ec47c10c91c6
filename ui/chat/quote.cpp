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

MessageId quotedMessage(const QList<Message> &messages, MessageId from, const QString &quoted)
{
    const auto words = quoted.simplified();
    if (words.isEmpty())
        return {};
    MessageId within;
    for (auto it = messages.rbegin(); it != messages.rend(); ++it) {
        if (from.isValid() && it->id >= from)
            continue;
        const auto own = it->body.sliced(quoteLength(it->body)).simplified();
        if (own == words || it->body.simplified() == words)
            return it->id;
        if (!within.isValid() && own.contains(words))
            within = it->id;
    }
    return within;
}

QString asQuote(const QString &text)
{
    QString lines;
    for (const auto &line : text.trimmed().split(u'\n'))
        lines += QStringLiteral("> ") + line + u'\n';
    return lines;
}

} // namespace wxm
