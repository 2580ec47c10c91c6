// SPDX-License-Identifier: MIT
#include "ui/signin/sign_in_form.h"

#include "base/foreign_text.h"
#include "ui/common/error_text.h"

#include <QCoreApplication>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {

struct SignIn {
    Q_DECLARE_TR_FUNCTIONS(SignIn)
};

SignInField fieldOf(const QString &serverField)
{
    if (serverField == "auth"_L1)
        return SignInField::Phone;
    if (serverField == "phone_code"_L1)
        return SignInField::CountryCode;
    if (serverField == "user_type"_L1)
        return SignInField::AccountType;
    return SignInField::Password;
}

//! Nobody but an administrator can set another password.
QString withHelp(const QString &detail)
{
    const QString help = SignIn::tr("Forgotten? Ask your administrator for a new password.");
    return detail.isEmpty() ? help : detail + u'\n' + help;
}

SignInFault invalid(const ApiError &error)
{
    const QString ours = errorText(error);
    if (error.fieldErrors.isEmpty())
        return {SignInField::Password, ours, errorDetail(error)};
    const auto first = error.fieldErrors.constBegin();
    return {fieldOf(first.key()), ours, withoutFieldNames(shownServerSentence(first.value()))};
}

} // namespace

SignInFault signInFault(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Unauthorized:
    case ApiError::Kind::Refused:
        return {SignInField::Password, SignIn::tr("The phone number or the password is wrong."),
            withHelp(errorDetail(error))};
    case ApiError::Kind::Forbidden:
        return {SignInField::AccountType, SignIn::tr("This account may not use the console."),
            errorDetail(error)};
    case ApiError::Kind::Invalid:
        return invalid(error);
    case ApiError::Kind::Offline:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::TlsFailed:
    case ApiError::Kind::InsecureUrl:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::NotOffered:
    case ApiError::Kind::BadReply:
        return {SignInField::Server, errorText(error)};
    case ApiError::Kind::Conflict:
    case ApiError::Kind::RateLimited:
    case ApiError::Kind::Server:
    case ApiError::Kind::Ambiguous:
    case ApiError::Kind::Cancelled:
    case ApiError::Kind::Unavailable:
    case ApiError::Kind::TooLarge:
        return {SignInField::Password, errorText(error), errorDetail(error)};
    }
    Q_UNREACHABLE();
}

} // namespace wxm
