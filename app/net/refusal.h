// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QNetworkReply>

namespace wxm {

//! What a status other than 2xx, with its body, means. `changesState` decides about 5xx: a read has
//! failed; a change has failed only if the server says so in its own JSON, else it is Ambiguous.
ApiError readRefusal(int status, const QByteArray &body, bool changesState);

//! The words of a refusal, `{message, errors{field:[…]}, code?}`, put into `error`. Other shapes are
//! left out.
void readRefusalWords(const QByteArray &body, ApiError &error);

//! What an end without a status means, by the rules of readRefusal.
ApiError readBreak(QNetworkReply::NetworkError error, bool timedOut, bool changesState);

} // namespace wxm
