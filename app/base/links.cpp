// SPDX-License-Identifier: MIT
#include "base/links.h"

#include "base/bidi.h"
#include "base/characters.h"

#include <array>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestUrl = 2048;

bool endsToken(char32_t c)
{
    return isBlank(c) || isLineBreak(c) || c == '<' || c == '>' || c == '"' || c == 0xAB
        || c == 0xBB || c == 0x201C || c == 0x201D;
}

bool isUnsafe(char32_t c)
{
    return isBidiControl(c) || isControl(c) || isInvisible(c) || c == '\\' || c == 0xFFFD;
}

bool holdsUnsafe(QStringView token)
{
    for (qsizetype i = 0; i < token.size();) {
        const CodePoint c = codePointAt(token, i);
        if (isUnsafe(c.value))
            return true;
        i = c.end();
    }
    return false;
}

bool startsWithScheme(QStringView text)
{
    return text.startsWith("http://"_L1, Qt::CaseInsensitive)
        || text.startsWith("https://"_L1, Qt::CaseInsensitive);
}

bool isAsciiWord(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'+' || c == u'-' || c == u'.');
}

} // namespace

qsizetype withoutTrailingPunctuation(QStringView token)
{
    static constexpr QStringView kClosers = u")]}";
    static constexpr QStringView kSentenceEnd = u".,;:!?'*_~\u060C\u061B\u061F\u2026\u2019";
    // How many more of a bracket close than open: counted once, since each is taken off at the end.
    const auto surplus = [token](QChar opener, QChar closer) {
        return token.count(closer) - token.count(opener);
    };
    std::array loose{surplus(u'(', u')'), surplus(u'[', u']'), surplus(u'{', u'}')};
    qsizetype length = token.size();
    for (; length > 0; --length) {
        const QChar last = token[length - 1];
        if (const auto which = kClosers.indexOf(last); which >= 0) {
            if (loose[std::size_t(which)]-- <= 0)
                break;
        } else if (!kSentenceEnd.contains(last)) {
            break;
        }
    }
    return length;
}

std::optional<QUrl> safeUrl(QStringView token)
{
    if (token.size() > kLongestUrl || !startsWithScheme(token) || holdsUnsafe(token))
        return std::nullopt;
    const qsizetype authority = token.indexOf("//"_L1) + 2;
    if (authority >= token.size() || token[authority] == u'/')
        return std::nullopt;
    const QUrl url(token.toString(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty()
        || url.authority().contains(u'@'))
        return std::nullopt;
    if (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)
        return std::nullopt;
    return url;
}

QList<TextLink> findLinks(QStringView text)
{
    QList<TextLink> links;
    for (qsizetype from = 0; (from = text.indexOf("http"_L1, from, Qt::CaseInsensitive)) >= 0;) {
        if (!startsWithScheme(text.sliced(from)) || (from > 0 && isAsciiWord(text[from - 1]))) {
            from += 4;
            continue;
        }
        qsizetype end = from;
        while (end < text.size() && !endsToken(text[end].unicode()))
            ++end;
        qsizetype runStart = from;
        while (runStart > 0 && !endsToken(text[runStart - 1].unicode()))
            --runStart;
        // A control anywhere in the run, even before the link, may change how the link reads.
        if (!holdsUnsafe(text.sliced(runStart, end - runStart))) {
            const qsizetype length = withoutTrailingPunctuation(text.sliced(from, end - from));
            if (const auto url = safeUrl(text.sliced(from, length)))
                links.append({from, length, *url});
        }
        from = std::max(end, from + 4);
    }
    return links;
}

QString encodedHost(const QUrl &url) { return url.host(QUrl::FullyEncoded); }

} // namespace wxm
