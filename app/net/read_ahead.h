// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaObject>
#include <QNetworkReply>

namespace wxm {

//! Bounds what Qt's thread of HTTP reads before `reply` hears of it: a little more than `most`
//! bytes, so that more than `most` is seen to be more. That thread learns the size of a request
//! that has begun, and one with a body begins from the event loop, so the size is told behind it.
//! Without it nothing of a chunked answer arrives while its server sends faster than Qt reads, and
//! all of it is held: 2.8 GB in four seconds, by Qt 6.4.2. Call it right after sending.
inline void limitReadAhead(QNetworkReply &reply, qint64 most)
{
    QMetaObject::invokeMethod(
        &reply, [&reply, most] { reply.setReadBufferSize(most + 64 * 1024); },
        Qt::QueuedConnection);
}

} // namespace wxm
