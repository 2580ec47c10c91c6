// SPDX-License-Identifier: MIT
#pragma once

#include "base/obstacle.h"

#include <QMap>
#include <QMetaType>
#include <QString>

namespace wxm {

//! Why a call did not do what was asked: one vocabulary for REST, acks and stored files.
//! Words for people are made from it in ui/common/error_text, nowhere else.
struct ApiError {
    enum class Kind {
        Offline,      //!< No connection could be made; nothing was sent.
        Timeout,      //!< A read was not answered in time.
        TlsFailed,    //!< The certificate or the TLS version was refused; nothing was sent.
        InsecureUrl,  //!< Plain http to a host that is not this machine; nothing was sent.
        Unauthorized, //!< 401 or 419 that a refreshed token did not cure.
        Forbidden,    //!< 403, or the ack code FORBIDDEN.
        NotFound,     //!< 404 that speaks of the object.
        NotOffered,   //!< This server has no such endpoint.
        Conflict,     //!< 409.
        Invalid,      //!< 422; fieldErrors says which field.
        RateLimited,  //!< 429 that outlasted its waiting time.
        Refused,      //!< 2xx whose envelope says no, or another 4xx.
        BadReply,     //!< The answer is not what a WXM server says.
        Server,       //!< 5xx on a read.
        Ambiguous,    //!< A state-changing call ended without proof of either outcome.
        Cancelled,    //!< The program gave up itself (shutdown, sign-out).
        //! Maintenance, or a web page where the API should be: turned away before any route ran, so
        //! nothing was done, and later it may be.
        Unavailable,
        TooLarge, //!< 413; or a line of the request that the web server finds too long.
    };
    //! What a person should be told more exactly than the kind says.
    enum class Note {
        None,
        WebPage,       //!< A page of a web server, not an answer of the API.
        ThingOrRoute,  //!< A 404 without a word: the thing is missing, or the whole endpoint.
        LostOnTheWay,  //!< The server misses what was sent: something in between took it off.
        HeaderTooLong, //!< The token, nearly always.
        TooLate,       //!< The link held, but no answer came in time.
    };

    Kind kind = Kind::BadReply;
    int httpStatus = 0;         //!< 0 when there was no answer.
    QString serverCode = {};    //!< Machine-readable code of the server, if any.
    QString detail = {};        //!< For the log: our own words, never a token, never foreign text.
    QString serverMessage = {}; //!< The server's sentence: foreign text, shown plain and cut.
    QMap<QString, QString> fieldErrors = {}; //!< Field name to the server's sentence about it.
    Note note = Note::None;
    int retryAfterS = 0; //!< How long the server asks to wait; 0 where it does not say.
    Obstacle obstacle =
        {}; //!< For Offline, Timeout and TlsFailed: what stood in the way, if known.

    //! Without more than a kind and our own words.
    static ApiError of(Kind kind, const QString &detail, int httpStatus = 0)
    {
        return {.kind = kind, .httpStatus = httpStatus, .detail = detail};
    }
    friend bool operator==(const ApiError &, const ApiError &) = default;
};

} // namespace wxm

Q_DECLARE_METATYPE(wxm::ApiError)
