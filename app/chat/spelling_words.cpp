// SPDX-License-Identifier: MIT
#include "chat/spelling_words.h"

#include "base/characters.h"
#include "base/folding.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr qsizetype kLongestWord = 64;
constexpr qsizetype kMostSuggestions = 3;
constexpr int kMostAlefs = 3;
constexpr QChar kTatweel(0x640);

//! Everything between spaces that is no word of a language.
bool isOther(QStringView token)
{
    static const QRegularExpression pattern(
        u"^[/:@#]|[{}]|://|^www\\.|[\\p{L}\\p{N}]@[\\p{L}\\p{N}]|\\p{L}\\.\\p{L}"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static constexpr QStringView kTelling = u"/:@#{}.";
    const bool mayBe =
        std::any_of(token.begin(), token.end(), [](QChar c) { return kTelling.contains(c); });
    return mayBe && pattern.match(token.toString()).hasMatch(); // most words ask no pattern
}

bool isWordPart(char32_t c) { return QChar::isLetter(c) || QChar::isMark(c) || c == 0x640; }

bool isApostrophe(char32_t c) { return c == u'\'' || c == 0x2019; }

bool isArabicLetter(char32_t c) { return QChar::script(c) == QChar::Script_Arabic; }

//! A stretch of letters, marks and apostrophes between them; empty where it is of no use.
void addWord(QList<CheckedWord> &words, QStringView text, qsizetype start, qsizetype end)
{
    int letters = 0;
    int arabic = 0;
    int latin = 0;
    bool hasSmall = false;
    for (auto at = start; at < end;) {
        const auto c = codePointAt(text, at);
        at = c.end();
        if (!QChar::isLetter(c.value) || c.value == kTatweel.unicode())
            continue;
        ++letters;
        arabic += isArabicLetter(c.value);
        latin += QChar::script(c.value) == QChar::Script_Latin;
        hasSmall = hasSmall || QChar::isLower(c.value);
    }
    const bool isArabic = arabic == letters;
    const bool isPart = text[end - 1] == kTatweel; // an article that waits for its word
    const bool isWord = letters > 1 && !isPart && end - start <= kLongestWord
        && (isArabic || (latin == letters && hasSmall)); // SAR, PIN and the like are names
    if (isWord)
        words.append({start, end - start, isArabic});
}

const QSet<QString> &gulfWords()
{
    static const QSet<QString> words = [] {
        const QString all = QStringLiteral(
            "مو موب ماهو ماهي شلون شلونك شلونكم وش وشو ايش إيش ليش ليه كيفك وين وينك وينكم منين "
            "متى "
            "الحين هالحين توه توني توك توها عقب اللي الي اللين لين لي ويا وياك وياكم وياي وياها "
            "معاي معاك "
            "معاكم عشان علشان عشانك علشانك كذا كذي هيك چذي جذي هذي هذول ذولا هاذي هاي هالشي هالمرة "
            "هاليوم هالأسبوع اليوم بكرة بكره باجر امس أمس البارح زين زينة تمام طيب أوكي اوكي اوك "
            "تكفى تكفين "
            "أبي ابي أبغى ابغى تبي تبين تبغى تبغين يبي يبغى نبي نبغى تبون ابيك أبيك بنرجع بنرجعلك "
            "برجع "
            "بنشوف بشوف بتشوف بيوصلك بيوصل بتوصل بنوصل بنرسل برسل بنحل بنحلها بنساعدك بنساعد راح "
            "بيصير بتصير صار صارت يصير احتجتي احتجت احتجتوا تقدر تقدرين تقدرون نقدر أقدر اقدر "
            "ماقدر "
            "مانقدر مايقدر ماتقدر ودك ودي ودكم خلاص خلصنا حياك حيّاك حياكم هلا هلابك ياهلا يسلمو "
            "يعطيك "
            "مشكور مشكورة مشكورين تسلم تسلمين ماعليك ماعليه عادي شوي شوية شويه واجد وايد مرة مره "
            "كثير حيل بس لسا لسه للحين للحينه باقي فيه مافيه مافي ماكو اكو أكو عندك عندكم ماعندك "
            "ماعندي "
            "عطني عطنا عطيني اعطيني ارسلي ارسلنا أرسلي دزلي طرشلي شوف شوفي شوفوا قول قولي خل خلي "
            "خلنا خلنا ترى تراه ترا يمدي يمديك ماطلع طلعلي طلع يطلع يطلعلي وصلني وصلتني ماوصل "
            "ماوصلني "
            "ماوصلت انخصم انخصمت رجعت رجعتلي ريال ريالات الكوينز كوينز عملات شحن شحنت البث بث لايف "
            "رصيدك الباقة تدلل تدللين ابشر أبشر ابشري أبشري سم سمي سمّ هاه ايه إيه اي إي لا ماشي "
            "يلا يالله "
            "ان شاءالله انشالله إنشالله ماشاءالله الحمدلله ويش شنو شنهو منو هني هناك برا جوا داخل "
            "فوق تحت "
            "صج صدق والله لحظة لحظات ثواني دقيقه ساعه اسبوع شهر حق حقك حقي حقنا مالي مالك مالت");
        QSet<QString> set;
        for (const auto &word : all.split(u' ', Qt::SkipEmptyParts))
            set.insert(bareWord(word));
        return set;
    }();
    return words;
}

} // namespace

QList<CheckedWord> wordsToCheck(QStringView text)
{
    QList<CheckedWord> words;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        if (isOther(text.mid(at, end - at))) {
            // A word in braces may have spaces in it: on to its end.
            const auto close = text.mid(at, end - at).contains(u'{') ? text.indexOf(u'}', at) : -1;
            at = std::max(end, close + 1);
            continue;
        }
        for (qsizetype from = at; from < end;) {
            qsizetype to = from;
            bool hasDigits = false;
            while (to < end) {
                const auto c = codePointAt(text, to);
                const bool joins = isApostrophe(c.value) && to > from && c.end() < end
                    && QChar::isLetter(codePointAt(text, c.end()).value);
                if (!isWordPart(c.value) && !joins && !QChar::isDigit(c.value))
                    break;
                hasDigits = hasDigits || QChar::isDigit(c.value);
                to = c.end();
            }
            if (to > from && !hasDigits)
                addWord(words, text, from, to);
            from = to > from ? to : codePointAt(text, from).end();
        }
        at = end;
    }
    return words;
}

QString bareWord(QStringView word)
{
    QString bare;
    bare.reserve(word.size());
    for (const QChar c : word) {
        if (c == QChar(0x2019))
            bare += u'\'';
        else if (!c.isMark() && c != kTatweel)
            bare += c;
    }
    return bare;
}

QStringList withHamzas(const QString &word)
{
    QStringList all{word};
    int alefs = 0;
    for (qsizetype at = 0; at < word.size() && alefs < kMostAlefs; ++at) {
        if (word[at] != u'ا')
            continue;
        ++alefs;
        const auto so = all;
        for (const auto &one : so) {
            for (const char16_t hamza : {u'أ', u'إ', u'آ'}) {
                auto other = one;
                other[at] = hamza;
                all.append(other);
            }
        }
    }
    return all;
}

QStringList bestSuggestions(const QStringList &all)
{
    QStringList best;
    QStringList folded;
    for (const auto &one : all) {
        const auto key = foldedForSearch(one);
        if (folded.contains(key))
            continue;
        folded.append(key);
        best.append(one);
        if (best.size() == kMostSuggestions)
            break;
    }
    return best;
}

bool isGulfWord(const QString &bare)
{
    const auto &words = gulfWords();
    if (words.contains(bare))
        return true;
    for (const auto &particle :
        {u"و"_s, u"ف"_s, u"ب"_s, u"ل"_s, u"ال"_s, u"وال"_s, u"هال"_s, u"ما"_s}) {
        if (bare.startsWith(particle) && bare.size() > particle.size() + 1
            && words.contains(bare.mid(particle.size())))
            return true;
    }
    return false;
}

} // namespace wxm
