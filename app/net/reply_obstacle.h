// SPDX-License-Identifier: MIT
#pragma once

#include "base/obstacle.h"

#include <QList>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslError>

namespace wxm {

//! The most telling of what is wrong with a certificate.
Obstacle certificateObstacle(const QList<QSslError> &errors);

//! What Qt's sentence about a proxy means; none where it speaks of something else.
Obstacle proxyObstacle(const QString &sentence, const QString &proxy);

//! What the end of a request means whose connection went by way of `proxy`.
Obstacle replyObstacle(const QNetworkReply &reply, const QNetworkProxy &proxy);

} // namespace wxm
