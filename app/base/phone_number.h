// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace wxm {

//! A phone number as the server takes it: both parts digits, without "+" and without a national
//! zero.
struct PhoneNumber {
    QString code;
    QString number;

    friend bool operator==(const PhoneNumber &, const PhoneNumber &) = default;
};

//! Codes of the countries that staff and customers come from; others can be typed.
const QStringList &countryCodes();

//! Whether there can be such a code: one to three digits without a zero in front, or four of North
//! America.
bool isCountryCode(const QString &digits);

//! What a person means who typed or pasted `typed` beside the country code `code`. "+966 50…" and
//! "00966 50…" bring a code of their own; "966 50…" does so where it is the code that stands there;
//! a zero before a national number is dropped, since no number in the international form has one.
PhoneNumber readPhone(const QString &code, const QString &typed);

//! True where a person who types these digits may mean that number: the last four or more, with or
//! without the code or a national zero, in any digits.
bool isPhoneFound(const QString &phone, const QString &typed);

//! True for at least four digits, in any digits, with nothing beside them but what stands in
//! numbers.
bool looksLikePhone(const QString &typed);

//! What may be dialled of a number that anybody wrote: digits, and `+` in front of them or not.
//! Empty where anything else stands in it, so that no extension, service code or parameter is ever
//! dialled, and where there are too few digits or more than a number has.
QString dialled(const QString &phone);

} // namespace wxm
