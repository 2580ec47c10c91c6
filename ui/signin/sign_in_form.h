// SPDX-License-Identifier: MIT
#pragma once

#include "base/api_error.h"

#include <QString>

namespace wxm {

//! What a person enters to sign in.
struct SignInForm {
    QString countryCode; //!< digits without "+"
    QString phone;       //!< digits
    QString password;
    QString userType; //!< as the server calls it: supporter, streamer, client
    bool keepSignedIn = true;
    QString server;

    friend bool operator==(const SignInForm &, const SignInForm &) = default;
};

enum class SignInField { CountryCode, Phone, Password, AccountType, Server };

//! What went wrong, beside the field that caused it.
struct SignInFault {
    SignInField field = SignInField::Password;
    QString sentence;    //!< ours, translated
    QString detail = {}; //!< the server's own, stripped; often empty
};

//! Where a refused or failed sign-in is shown, and in which words.
SignInFault signInFault(const ApiError &error);

} // namespace wxm
