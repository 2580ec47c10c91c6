// SPDX-License-Identifier: MIT
#include "base/redact.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr qsizetype kMaxLine = 2'000;

struct Pattern {
    QRegularExpression expression;
    QString replacement;
};

const QList<Pattern> &patterns()
{
    using R = QRegularExpression;
    static const QList<Pattern> list{
        {R(u"\\bBearer\\s+\\S+"_s, R::CaseInsensitiveOption), u"Bearer [token]"_s},
        {R(u"\\b(password|passwd|token|secret|authorization|cookie|phone|auth)(\"?\\s*[:=]\\s*\"?)"
           "[^\\s\"',;&}\\[]+"_s,
             R::CaseInsensitiveOption),
            u"\\1\\2[hidden]"_s},
        // Three parts of a token, or a long piece of one.
        {R(u"[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{4,}"_s), u"[token]"_s},
        {R(u"[A-Za-z0-9_-]{40,}"_s), u"[token]"_s},
        // A phone number in either script; ids stand behind a slash, parts of a request id behind
        // -.
        {R(u"(?<![\\w/.-])\\+?\\d(?:[ -]?\\d){6,}(?![\\w-])"_s, R::UseUnicodePropertiesOption),
            u"[number]"_s},
    };
    return list;
}

QString printable(const QString &line)
{
    QString text;
    text.reserve(line.size());
    for (const QChar c : line) {
        const auto code = c.unicode();
        const bool isControl = code < 0x20 || (code >= 0x7f && code < 0xa0)
            || (code >= 0x2028 && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
        if (isControl)
            text += u"\\x%1"_s.arg(uint(code), 2, 16, QChar(u'0'));
        else
            text += c;
    }
    return text;
}

} // namespace

QString redacted(const QString &line)
{
    QString text = line.left(kMaxLine);
    for (const auto &pattern : patterns())
        text.replace(pattern.expression, pattern.replacement);
    return printable(text);
}

} // namespace wxm
