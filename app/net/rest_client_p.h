// SPDX-License-Identifier: MIT
#pragma once

#include "net/file_upload.h"
#include "net/non_rewindable_body.h"
#include "net/rest_client.h"

#include <QNetworkReply>
#include <QPromise>
#include <QUuid>

namespace wxm {

//! A call from send() to its end.
struct RestClient::Job {
    RestRequest request = {};
    std::uint64_t number = 0; //!< Order of send().
    int generation = 0;
    QUrl origin = {}; //!< Bound at send(): no call, with no token, ever goes to a later server.
    QPromise<Result<RestReply>> promise = {};
    QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    QByteArray token = {}; //!< Sent with the running try.
    QByteArray received = {};
    std::int64_t startedMs = 0;
    int retries = 0;
    int pauses = 0;
    int restarts = 0;      //!< On another connection, before anything was sent.
    bool replayed = false; //!< After a 401; never twice.
    bool timedOut = false;
    bool tooLarge = false;
    bool hasPlace = false;   //!< Among the changes under way.
    bool isReleased = false; //!< Was held back and is on its way now.
    bool hasOverlongLine = false;
    Obstacle obstacle = {}; //!< What the running try met.
    QNetworkReply *reply = nullptr;
    OneShotBody *body = nullptr; //!< Of the running try, owned by its reply.

    int lane() const
    {
        if (request.file)
            return 3;
        return !request.bearer ? 0 : request.changesState() ? 1 : 2;
    }
};

} // namespace wxm
