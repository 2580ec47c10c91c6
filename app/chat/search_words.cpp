// SPDX-License-Identifier: MIT
#include "chat/search_words.h"

#include "base/characters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

//! So many letters of a word are kept. Together with the index of all shorter beginnings that makes
//! each question a walk along one list that is there already; the rest of a word SearchMatch looks
//! at.
constexpr std::size_t kKept = 7;
constexpr std::size_t kLongestParticle = 4;

// Signs of one letter each, of Unicode's private planes: no text folds to them. Several threads may
// share one, since the answer is compared with the number itself.
constexpr char32_t kFlagSign = 0xF0000;
constexpr char32_t kSenderSign = 0xF1000;
constexpr char32_t kThreadSign = 0x100000;
constexpr std::int64_t kSenderSigns = 0xE000;
constexpr std::int64_t kThreadSigns = 0xFF00;
//! With more of them the numbers alone decide: a question has to stay short.
constexpr qsizetype kMostSigns = 200;

bool isWordUnit(char16_t unit) { return QChar(unit).isLetterOrNumber() || unit == u'_'; }

bool isSymbol(char32_t c)
{
    if (c < 0x80)
        return false;
    const auto category = QChar::category(c);
    return category == QChar::Symbol_Other || category == QChar::Symbol_Math
        || category == QChar::Symbol_Currency || category == QChar::Symbol_Modifier
        || (c > 0xFFFF && c < 0xF0000);
}

//! Letters and digits in a row, and each symbol for itself.
std::vector<FoundRange> wordsOf(std::u16string_view text)
{
    std::vector<FoundRange> words;
    const QStringView view(text.data(), qsizetype(text.size()));
    for (qsizetype at = 0; at < view.size();) {
        const auto start = at;
        while (at < view.size() && isWordUnit(view[at].unicode()))
            ++at;
        if (at > start) {
            words.push_back({start, at - start});
            continue;
        }
        const auto one = codePointAt(view, at);
        at = one.end();
        if (isSymbol(one.value))
            words.push_back({start, one.length});
    }
    return words;
}

void appendWords(std::vector<std::u16string_view> &to, std::u16string_view text)
{
    for (const auto &word : wordsOf(text)) {
        const auto start = std::size_t(word.start);
        const auto length = std::size_t(word.length);
        to.push_back(text.substr(start, std::min(length, kKept)));
        for (std::size_t in = 1; in <= kLongestParticle && in + 1 < length; ++in) {
            if (beginsWord(text, start + in))
                to.push_back(text.substr(start + in, std::min(length - in, kKept)));
        }
    }
}

char32_t signOf(SearchPlace place)
{
    constexpr int kKinds = 3;
    return kThreadSign + char32_t((place.id % (kThreadSigns / kKinds)) * kKinds + int(place.kind));
}
char32_t signOf(UserId user) { return kSenderSign + char32_t(user.value % kSenderSigns); }

void appendSign(QString &to, char32_t sign)
{
    appendCodePoint(to, sign);
    to += u' ';
}

QString quoted(QStringView word) { return u'"' + word.toString() + u'"'; }
QString quotedSign(char32_t sign)
{
    QString text;
    appendCodePoint(text, sign);
    return quoted(text);
}

QStringList flagSigns(quint32 flags)
{
    QStringList signs;
    for (int bit = 0; bit < kSearchFlags; ++bit) {
        if (flags & (1U << bit))
            signs.append(quotedSign(kFlagSign + char32_t(bit)));
    }
    return signs;
}

//! All words of it; the last may go on, unless it is a sign.
QString expressionOf(std::u16string_view text, bool mayGoOn)
{
    const QStringView view(text.data(), qsizetype(text.size()));
    QStringList all;
    const auto words = wordsOf(text);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto word = view.sliced(words[i].start, words[i].length);
        const auto kept = word.first(std::min(word.size(), qsizetype(kKept)));
        const bool isLast =
            i + 1 == words.size() && words[i].start + words[i].length == view.size() && mayGoOn;
        // One letter begins too much to be worth a list of its own.
        const bool isBeginning = isLast && kept.size() > 1 && kept.size() < qsizetype(kKept)
            && isWordUnit(kept.front().unicode());
        all.append(quoted(kept) + (isBeginning ? u" *"_s : QString()));
    }
    return all.join(u" AND ");
}

//! As it is, or as texts with stretched letters have it.
void appendPhrase(QStringList &to, const QString &phrase, bool mayGoOn)
{
    const FoldedText folded(phrase);
    const auto plain = expressionOf(folded.text(), mayGoOn);
    if (plain.isEmpty())
        return; // signs that no list is kept of
    std::u16string squeezed;
    appendSqueezed(squeezed, folded.text());
    const auto other = expressionOf(squeezed, mayGoOn);
    to.append(other == plain ? u'(' + plain + u')' : u"((%1) OR (%2))"_s.arg(plain, other));
}

void appendAny(QStringList &to, const QStringList &any)
{
    if (!any.isEmpty())
        to.append(u'(' + any.join(u" OR ") + u')');
}

bool hasExact(std::u16string_view text, std::u16string_view exact)
{
    for (auto at = text.find(exact); at != text.npos; at = text.find(exact, at + 1)) {
        const auto end = at + exact.size();
        const bool ends =
            end == text.size() || !isWordUnit(text[end]) || !isWordUnit(text[end - 1]);
        if (ends && beginsWord(text, at))
            return true;
    }
    return false;
}

bool isAlef(QChar c) { return QStringView(u"اأإآٱ").contains(c); }

//! Over marks and tatweel-less letters only: with a tatweel between there is no ligature.
FoundRange withWholeLigatures(FoundRange range, const QString &text)
{
    auto before = range.start;
    while (before > 0 && text[before - 1].isMark())
        --before;
    if (before > 0 && range.start < text.size() && isAlef(text[range.start])
        && text[before - 1] == u'ل') {
        range.length += range.start - (before - 1);
        range.start = before - 1;
    }
    auto end = range.start + range.length;
    auto last = end - 1;
    while (last > range.start && text[last].isMark())
        --last;
    while (end < text.size() && text[end].isMark())
        ++end; // marks are drawn with their letter
    if (end < text.size() && text[last] == u'ل' && isAlef(text[end])) {
        ++end;
        while (end < text.size() && text[end].isMark())
            ++end;
    }
    range.length = end - range.start;
    return range;
}

//! Where a word of the text begins with it.
QList<FoundRange> rangesOfWord(const QString &word, const QString &text)
{
    const QString folded = foldedForSearch(word);
    QList<FoundRange> ranges;
    for (const auto &range : rangesOf(folded, text)) {
        const FoldedText until(QStringView(text).first(range.start + range.length));
        const auto at = qsizetype(until.text().size()) - folded.size();
        if (at < 0 || beginsWord(until.text(), std::size_t(at)))
            ranges.append(range);
    }
    if (!ranges.isEmpty())
        return ranges;
    // Stretched letters: the words that have it, whole.
    const FoldedPhrase phrase(word);
    for (qsizetype at = 0; at < text.size();) {
        const auto start = at;
        while (at < text.size() && !text[at].isSpace())
            ++at;
        if (at > start && phrase.findIn(FoldedText(QStringView(text).sliced(start, at - start))))
            ranges.append({start, at - start});
        ++at;
    }
    return ranges;
}

} // namespace

QString searchWords(const FoldedText &text, quint32 flags, SearchPlace place, UserId sender)
{
    std::vector<std::u16string_view> words;
    appendWords(words, text.text());
    if (text.isStretched())
        appendWords(words, text.squeezed());
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    QString all;
    for (const auto word : words)
        all.append(QStringView(word.data(), qsizetype(word.size()))).append(u' ');
    for (int bit = 0; bit < kSearchFlags; ++bit) {
        if (flags & (1U << bit))
            appendSign(all, kFlagSign + char32_t(bit));
    }
    appendSign(all, signOf(place));
    appendSign(all, signOf(sender));
    return all;
}

QString searchExpression(const SearchTerms &terms)
{
    QStringList all;
    for (const auto &word : terms.words)
        appendPhrase(all, word, true);
    for (const auto &phrase : terms.exact)
        appendPhrase(all, phrase, false);
    all += flagSigns(terms.all);
    for (const auto flags : terms.anyOf)
        appendAny(all, flagSigns(flags));
    auto whose = flagSigns(terms.sides);
    for (const auto user : terms.senders)
        whose.append(quotedSign(signOf(user)));
    if (whose.size() <= kMostSigns)
        appendAny(all, whose);
    auto places = flagSigns(terms.kinds);
    for (const auto &place : terms.places)
        places.append(quotedSign(signOf(place)));
    if (places.size() <= kMostSigns)
        appendAny(all, places);
    if (terms.within && terms.within->size() <= kMostSigns) {
        QStringList within;
        for (const auto &place : *terms.within)
            within.append(quotedSign(signOf(place)));
        appendAny(all, within);
    }
    if (all.isEmpty())
        appendAny(all, flagSigns(kSearchOurs | kSearchTheirs));
    return all.join(u" AND ");
}

SearchMatch::SearchMatch(const SearchTerms &terms)
{
    for (const auto &word : terms.words)
        m_words.emplace_back(word);
    for (const auto &phrase : terms.exact)
        m_exact.emplace_back(phrase);
    for (const auto &word : terms.excluded)
        m_excluded.emplace_back(word);
}

std::optional<Folds> SearchMatch::of(const QString &text)
{
    m_text.assign(text);
    Folds folds;
    for (const auto &word : m_words) {
        if (word.isEmpty())
            continue;
        const auto found = word.findIn(m_text);
        if (!found)
            return {};
        folds |= *found;
    }
    for (const auto &phrase : m_exact) {
        if (!phrase.isEmpty() && !hasExact(m_text.text(), phrase.text()))
            return {};
    }
    for (const auto &word : m_excluded) {
        if (word.findIn(m_text))
            return {};
    }
    return folds;
}

QList<FoundRange> litRanges(const SearchTerms &terms, const QString &text)
{
    QList<FoundRange> ranges;
    for (const auto &word : terms.words + terms.exact) {
        for (const auto &range : rangesOfWord(word, text))
            ranges.append(withWholeLigatures(range, text));
    }
    std::sort(ranges.begin(), ranges.end(),
        [](const auto &a, const auto &b) { return a.start < b.start; });
    QList<FoundRange> lit;
    for (const auto &range : std::as_const(ranges)) {
        if (!lit.isEmpty() && range.start <= lit.last().start + lit.last().length) {
            auto &last = lit.last();
            last.length = std::max(last.length, range.start + range.length - last.start);
        } else {
            lit.append(range);
        }
    }
    return lit;
}

} // namespace wxm
