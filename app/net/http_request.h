// SPDX-License-Identifier: MIT
#pragma once

#include "net/rest_request.h"

#include <QNetworkRequest>
#include <QUrl>

namespace wxm {

QByteArray verbName(Verb verb);

//! What goes with every request besides the call itself.
struct RequestFrame {
    QUrl origin;
    QByteArray token; //!< Empty for none.
    QByteArray requestId;
    QByteArray language;
    int idleTimeoutMs = 0;
};

//! What holds for every request, whoever it goes to: no redirects, no cookies, no HTTP/2, no
//! buffering. Together with NonRewindableBody, of a read as well: without either of these Qt
//! repeats what a server did not answer, and takes half of an answer for the whole of it at times
//! (findings/qnam-takes-half-a-page-for-a-whole-one.sh).
void setRules(QNetworkRequest &request, qint64 bodySize);

//! The request by the house rules: no redirects, no cookies, no HTTP/2 and no buffering of a body
//! that must not be sent twice.
QNetworkRequest httpRequest(const RestRequest &call, const RequestFrame &frame);

//! A line of it is longer than what nginx and Apache take as they are installed (8 KB).
bool hasOverlongLine(const QNetworkRequest &request);

} // namespace wxm
