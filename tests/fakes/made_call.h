// SPDX-License-Identifier: MIT
#pragma once

#include "fakes/fake_calls.h"

#include <QJsonDocument>

namespace wxm::fakes {

//! A call as it goes out: "POST admin/lives/7/block", and its body.
struct MadeCall {
    QString path;
    QByteArray body;
    QByteArray key;
};

//! The oldest waiting call of an endpoint; nothing where there is none.
inline std::optional<MadeCall> madeCall(const Call *call)
{
    const auto row = call ? EndpointMap::builtIn().find(call->endpoint) : std::nullopt;
    if (!row)
        return {};
    QString path = row->path;
    for (auto it = call->ids.begin(); it != call->ids.end(); ++it)
        path.replace(u'{' + it.key() + u'}', QString::number(it.value()));
    const char *verbs[] = {"GET", "POST", "PATCH", "DELETE"};
    return MadeCall{QLatin1StringView(verbs[int(row->verb)]) + u' ' + path,
        QJsonDocument(call->body).toJson(QJsonDocument::Compact), call->idempotencyKey};
}

} // namespace wxm::fakes
