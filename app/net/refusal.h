// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QNetworkReply>

namespace wxm {

//! What a status other than 2xx, with its body, means. `outcomeMatters` decides about 5xx: a read
//! has failed; a change has failed only if the server says so in its own JSON, else it is
//! Ambiguous. A page that is no JSON was made before the API: it says nothing about it.
ApiError fromHttpStatus(int status, const QByteArray &body, bool outcomeMatters);

//! The words of a refusal, put into `error`: `{message, errors{field:[…]}, code?}`, and the other
//! shapes that are common in PHP (`msg`, `error` as a sentence or an object, lists of errors).
void readRefusalWords(const QByteArray &body, ApiError &error);

//! How much of a request may have reached the server when it ended without an answer.
enum class Reach {
    Nothing, //!< No byte of the body was sent: nothing can have happened.
    Read,    //!< A read: whatever happened, it may be asked again.
    Unknown, //!< A change that may have been carried out.
};

//! What an end without a status means.
ApiError fromNetworkError(QNetworkReply::NetworkError error, bool timedOut, Reach reach);

} // namespace wxm
