// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrlQuery>

#include <memory>

namespace wxm {

class FileUpload;

enum class Verb { Get, Post, Patch, Delete };

//! Who waits for a call. After a pause that the server asked for, the first ones go first.
enum class Urgency {
    Person,     //!< A person pressed a button for it.
    Open,       //!< Something that is being looked at.
    Background, //!< Polls, and marks that nobody waits for.
};

//! One call. Plain data; made by session/api_calls from the endpoint map.
struct RestRequest {
    Verb verb = Verb::Get;
    QString path = {}; //!< Below `/api/v1/`, percent-encoded, without a slash in front.
    QUrlQuery query = {};
    //! JSON; an empty body goes out as `{}`, but of a DELETE not at all: some balancers refuse it.
    QByteArray body = {};
    //! Goes out instead of the body, a piece at a time. It has no deadline as a whole, but one for
    //! each piece.
    std::shared_ptr<FileUpload> file = {};
    QByteArray idempotencyKey = {}; //!< The same on every try of one intention; made if empty.
    bool bearer = true; //!< False for signing in and refreshing: those pass the token gate by.
    QList<QPair<QByteArray, QByteArray>> headers = {};
    QByteArray contentType = QByteArrayLiteral("application/json");
    //! A reading that its owner begins anew whenever the link is back: see RestClient::retryNow().
    bool isPoll = false;
    //! Never repeated by the program and never held back, since each try counts: signing in.
    bool isOnce = false;
    bool isBackground = false; //!< A change that nobody waits for.

    Urgency urgency() const
    {
        if (isPoll || isBackground)
            return Urgency::Background;
        return changesState() ? Urgency::Person : Urgency::Open;
    }
    bool changesState() const { return verb != Verb::Get; }
    //! True where a person has to settle an unknown outcome. Signing in and refreshing
    //! change nothing that a person could look up: they have failed, and are tried anew.
    bool outcomeMatters() const { return changesState() && bearer; }
};

//! An answer with status 2xx. Everything else arrives as an ApiError.
struct RestReply {
    int status = 0;
    QByteArray body = {};
};

} // namespace wxm
