// SPDX-License-Identifier: MIT
#include "base/phone_number.h"

#include "base/foreign_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr qsizetype kLeastNational = 7; //!< Shorter ones are no phone number after a code.
constexpr qsizetype kLeastWithCode = 11;
constexpr qsizetype kLeastLooked = 4;
constexpr qsizetype kMostDialled = 17; //!< Fifteen of E.164, and two zeros in front.

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : westernDigits(text)) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    return digits;
}

bool beginsWithPlus(const QString &text)
{
    const auto isPartOfANumber = [](QChar c) {
        return c == u'+' || c == QChar(0xFF0B) || c.isDigit();
    };
    const auto first = std::find_if(text.begin(), text.end(), isPartOfANumber);
    return first != text.end() && !first->isDigit();
}

QString withoutZero(QString number)
{
    if (number.startsWith(u'0'))
        number.remove(0, 1);
    return number;
}

//! The code that a number in the international form begins with; empty: none that is known here.
QString codeOf(const QString &digits, const QString &chosen)
{
    const auto fits = [&](const QString &code) {
        return !code.isEmpty() && digits.startsWith(code)
            && digits.size() - code.size() >= kLeastNational;
    };
    if (fits(chosen))
        return chosen;
    QString longest;
    for (const auto &code : countryCodes()) {
        if (fits(code) && code.size() > longest.size())
            longest = code;
    }
    return longest;
}

} // namespace

const QStringList &countryCodes()
{
    static const QStringList codes = {u"966"_s, u"971"_s, u"965"_s, u"973"_s, u"974"_s, u"968"_s,
        u"967"_s, u"20"_s, u"962"_s, u"964"_s, u"961"_s, u"963"_s, u"970"_s, u"212"_s, u"213"_s,
        u"216"_s, u"218"_s, u"249"_s, u"90"_s, u"44"_s, u"1"_s};
    return codes;
}

bool isCountryCode(const QString &digits)
{
    const bool isNumber = !digits.isEmpty()
        && std::all_of(
            digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber && !digits.startsWith(u'0')
        && digits.size() <= (digits.startsWith(u'1') ? 4 : 3);
}

bool looksLikePhone(const QString &typed)
{
    const bool isNumber = std::all_of(typed.begin(), typed.end(),
        [](QChar c) { return c.isDigit() || c.isSpace() || QStringView(u"+-().").contains(c); });
    return isNumber && digitsOf(typed).size() >= kLeastLooked;
}

bool isPhoneFound(const QString &phone, const QString &typed)
{
    QString wanted = digitsOf(typed);
    while (wanted.startsWith(u'0'))
        wanted.remove(0, 1);
    return looksLikePhone(typed) && wanted.size() >= kLeastLooked
        && digitsOf(phone).endsWith(wanted);
}

QString dialled(const QString &phone)
{
    QString text = westernDigits(withoutBidiControls(phone)).trimmed();
    const bool hasPlus = text.startsWith(u'+');
    if (hasPlus) {
        text.remove(0, 1);
        text.remove("(0)"_L1); // dialled at home only
    }
    // Digits of other scripts as well: what is seen of the number is what is dialled, or nothing.
    const bool isNumber = std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u' ' || c == QChar(0xA0)
            || QStringView(u"-().").contains(c);
    });
    const QString digits = digitsOf(text);
    if (!isNumber || digits.size() < kLeastLooked || digits.size() > kMostDialled)
        return {};
    return hasPlus ? u'+' + digits : digits;
}

PhoneNumber readPhone(const QString &code, const QString &typed)
{
    const QString chosen = digitsOf(code);
    QString digits = digitsOf(typed);
    const bool hasZeros = digits.startsWith("00"_L1);
    if (hasZeros || beginsWithPlus(typed)) {
        if (hasZeros)
            digits.remove(0, 2);
        if (const QString own = codeOf(digits, chosen); !own.isEmpty())
            return {own, withoutZero(digits.mid(own.size()))};
        return {chosen, digits};
    }
    if (!chosen.isEmpty() && digits.startsWith(chosen) && digits.size() >= kLeastWithCode
        && digits.size() - chosen.size() >= kLeastNational)
        return {chosen, withoutZero(digits.mid(chosen.size()))};
    return {chosen, withoutZero(digits)};
}

} // namespace wxm
