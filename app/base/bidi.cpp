// SPDX-License-Identifier: MIT
#include "base/bidi.h"

#include "base/characters.h"
#include "base/foreign_text.h"
#include "base/links.h"

#include <QRegularExpression>
#include <QVarLengthArray>

#include <algorithm>
#include <optional>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {

constexpr QChar kLri{0x2066};
constexpr QChar kFsi{0x2068};
constexpr QChar kPdi{0x2069};
constexpr QChar kLrm{0x200E};
constexpr QChar kRlm{0x200F};

//! So far a text is looked at for its direction: as much of a body as is ever shown. A stranger's
//! text may be longer, and no letter behind it is seen by anybody.
constexpr qsizetype kDirectionReach = limits::kBody;

QStringView withinReach(QStringView text)
{
    return text.first(std::min(text.size(), kDirectionReach));
}

bool endsWord(QChar c) { return c.isSpace() || isBidiControl(c.unicode()); }

qsizetype wordEnd(QStringView text, qsizetype from)
{
    while (from < text.size() && !endsWord(text[from]))
        ++from;
    return from;
}

// A word that belongs to no language: an address, whatever its letters are.
bool isAddress(QStringView word)
{
    if (word.contains("://"_L1) || word.startsWith("www."_L1, Qt::CaseInsensitive))
        return true;
    const qsizetype at = word.indexOf(u'@');
    return at > 0 && word.indexOf(u'.', at + 2) > 0;
}

QChar closingQuote(QChar open)
{
    switch (open.unicode()) {
    case u'"':
    case u'\'':
    case u'`':
        return open;
    case u'\u201C':
        return u'\u201D';
    case u'\u2018':
        return u'\u2019';
    case u'\u00AB':
        return u'\u00BB';
    default:
        return {};
    }
}

std::optional<TextDirection> firstStrong(QStringView text)
{
    for (qsizetype i = 0; i < text.size();) {
        const bool startsWord = i == 0 || endsWord(text[i - 1]);
        if (startsWord) {
            const qsizetype end = wordEnd(text, i);
            if (isAddress(text.sliced(i, end - i))) {
                i = end;
                continue;
            }
        }
        const CodePoint c = codePointAt(text, i);
        if (isStrongLetter(c.value))
            return isRtlLetter(c.value) ? TextDirection::Rtl : TextDirection::Ltr;
        i = c.end();
    }
    return std::nullopt;
}

// Where the sentence proper begins: behind "@name", "/command" and a quotation at its start.
qsizetype skipLeading(QStringView text)
{
    qsizetype i = 0;
    QVarLengthArray<QChar, 5> missing; // closing quotes that do not come any more
    while (i < text.size()) {
        const CodePoint c = codePointAt(text, i);
        if (c.value == '@' || c.value == '/') {
            i = wordEnd(text, i);
            continue;
        }
        if (const QChar close = closingQuote(QChar(char16_t(c.value)));
            c.value < 0x10000 && !close.isNull() && !missing.contains(close)) {
            const qsizetype end = text.indexOf(close, i + 1);
            if (end > 0) {
                i = end + 1;
                continue;
            }
            missing.append(close); // a thousand openers are not a thousand searches
        }
        if (isStrongLetter(c.value))
            break;
        i = c.end();
    }
    return i;
}

std::optional<TextDirection> ownDirection(QStringView text)
{
    text = withinReach(text);
    const qsizetype breakAt = text.indexOf(u'\n');
    if (breakAt >= 0)
        text.truncate(breakAt);
    if (const auto direction = firstStrong(text.sliced(skipLeading(text))))
        return direction;
    // Nothing but a quotation: its own letters. Nothing but a mention or a command: no opinion.
    qsizetype start = 0;
    while (start < text.size()
        && (isBlank(text[start].unicode()) || isBidiControl(text[start].unicode())))
        ++start;
    if (start < text.size() && (text[start] == u'@' || text[start] == u'/'))
        return std::nullopt;
    return firstStrong(text);
}

// A number with its groups ("+966 50 123 4567", "050-123-4567"), an IBAN, which begins with letters
// ("SA03 8000 …"), a @name or a URL.
const QRegularExpression &groupPattern()
{
    static const QRegularExpression pattern(
        uR"((?<url>https?://[^\s<>"\x{61C}\x{200E}\x{200F}\x{202A}-\x{202E}\x{2066}-\x{2069}]+)|(?<name>(?<![\w@])@[\w.]*\w)|(?<account>(?-i:(?<!\w)[A-Z]{2}[0-9]{2}(?:[ \x{A0}]?[A-Z0-9]{4}){2,7}(?:[ \x{A0}]?[A-Z0-9]{1,3})?(?!\w)))|(?<number>(?<![\w.,+])\+?\(?\d[\d()]*(?:[ \x{A0}.-]\(?\d[\d()]*)*))"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

// Grouped, and long enough for a phone, account or card number; "1-2" and "1,250.50" stay as they
// are.
bool isGroupedNumber(QStringView number)
{
    qsizetype digits = 0;
    bool grouped = number.startsWith(u'+');
    for (const QChar c : number) {
        if (c.isDigit())
            ++digits;
        else
            grouped = true;
    }
    return grouped && digits >= 7;
}

// Hands each character outside of isolates to `see`, until it has seen enough and says true.
template <class See> void eachOutsideIsolates(QStringView text, See see)
{
    text = withinReach(text);
    int depth = 0;
    for (qsizetype i = 0; i < text.size();) {
        const CodePoint c = codePointAt(text, i);
        i = c.end();
        if (c.value >= 0x2066 && c.value <= 0x2068)
            ++depth;
        else if (c.value == 0x2069)
            depth = std::max(0, depth - 1);
        if (depth == 0 && see(c.value))
            return;
    }
}

// What U+2068 takes for the direction: the first strong character outside of isolates.
std::optional<TextDirection> plainFirstStrong(QStringView text)
{
    std::optional<TextDirection> first;
    eachOutsideIsolates(text, [&first](char32_t c) {
        const QChar::Direction direction = QChar::direction(c);
        if (direction == QChar::DirL)
            first = TextDirection::Ltr;
        else if (direction == QChar::DirR || direction == QChar::DirAL)
            first = TextDirection::Rtl;
        return first.has_value();
    });
    return first;
}

} // namespace

TextDirection paragraphDirection(QStringView text, TextDirection inherited)
{
    return ownDirection(text).value_or(inherited);
}

TextDirection ownWordsDirection(QStringView text, TextDirection interface)
{
    auto direction = interface;
    eachOutsideIsolates(text, [&](char32_t c) {
        if (!isStrongLetter(c))
            return false;
        direction = isRtlLetter(c) ? TextDirection::Rtl : TextDirection::Ltr;
        return direction == interface;
    });
    return direction;
}

bool hasOwnDirection(QStringView text) { return ownDirection(text).has_value(); }

QString isolate(QStringView text) { return kFsi + text.toString() + kPdi; }

QString isolateLtr(QStringView text) { return kLri + text.toString() + kPdi; }

QList<IsolatedGroup> groupsToIsolate(QStringView paragraph)
{
    QList<IsolatedGroup> groups;
    if (!paragraph.contains(u'@') && !paragraph.contains(u':')
        && std::none_of(paragraph.begin(), paragraph.end(), [](QChar c) { return c.isDigit(); }))
        return groups;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    auto matches = groupPattern().globalMatchView(paragraph);
#else
    auto matches = groupPattern().globalMatch(paragraph);
#endif
    while (matches.hasNext()) {
        const auto match = matches.next();
        const bool isName = match.hasCaptured(u"name"_s);
        if (match.hasCaptured(u"url"_s)) {
            // The comma behind an address belongs to the sentence.
            const qsizetype length = withoutTrailingPunctuation(match.capturedView());
            groups.append({match.capturedStart(), length, kLri});
            continue;
        }
        if (match.hasCaptured(u"number"_s) && !isGroupedNumber(match.capturedView()))
            continue;
        if (const qsizetype end = match.capturedEnd();
            end < paragraph.size() && paragraph[end].isLetter())
            continue;
        groups.append({match.capturedStart(), match.capturedLength(), isName ? kFsi : kLri});
    }
    return groups;
}

QString isolateGroups(QStringView paragraph)
{
    QString shown;
    qsizetype done = 0;
    for (const IsolatedGroup &group : groupsToIsolate(paragraph)) {
        shown += paragraph.sliced(done, group.start - done);
        shown += group.opener + paragraph.sliced(group.start, group.length).toString() + kPdi;
        done = group.start + group.length;
    }
    return shown + paragraph.sliced(done).toString();
}

std::optional<QChar> directionMark(QStringView text, TextDirection wanted)
{
    const auto first = plainFirstStrong(text);
    // What a reader finds behind the reach is not known here, so it gets a mark to find before.
    const bool isWhole = text.size() <= kDirectionReach;
    if (first ? *first == wanted : isWhole && wanted == TextDirection::Ltr)
        return std::nullopt;
    return wanted == TextDirection::Rtl ? kRlm : kLrm;
}

QString withCertainDirection(QStringView text, TextDirection inherited)
{
    const auto mark = directionMark(text, paragraphDirection(text, inherited));
    return mark ? *mark + text.toString() : text.toString();
}

QString withoutBidiControls(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text)
        if (!isBidiControl(c.unicode()))
            plain += c;
    return plain;
}

} // namespace wxm
