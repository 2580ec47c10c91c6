// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrlQuery>

namespace wxm {

enum class Verb { Get, Post, Patch, Delete };

//! One call. Plain data; made by session/api_calls from the endpoint map.
struct RestRequest {
    Verb verb = Verb::Get;
    QString path = {}; //!< Below `/api/v1/`, percent-encoded, without a slash in front.
    QUrlQuery query = {};
    QByteArray body = {}; //!< JSON; an empty body of a state-changing call goes out as `{}`.
    QByteArray idempotencyKey = {}; //!< The same on every try of one intention; made if empty.
    bool bearer = true; //!< False for signing in and refreshing: those pass the token gate by.
    QList<QPair<QByteArray, QByteArray>> headers = {};
    QByteArray contentType = QByteArrayLiteral("application/json");
    //! A reading that its owner begins anew whenever the link is back: see RestClient::retryNow().
    bool isPoll = false;

    bool changesState() const { return verb != Verb::Get; }
    //! True where an end without proof has to be settled by somebody. Signing in and refreshing
    //! change nothing that a person could look up: they have failed, and are tried anew.
    bool needsProof() const { return changesState() && bearer; }
};

//! An answer with status 2xx. Everything else arrives as an ApiError.
struct RestReply {
    int status = 0;
    QByteArray body = {};
};

} // namespace wxm
