// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QHash>

#include <string_view>

namespace wxm {

//! How long the answer to a control emit is waited for.
inline constexpr int kAckMs = 10'000;

//! Reads the acknowledgement of a control emit, `[{"ok":true,…}]` or
//! `[{"ok":false,"code":…,"message":…}]`. FORBIDDEN is Kind::Forbidden, a normal state of a room.
Result<Done> readAck(std::string_view values);

//! The states of a presence ack, `{"ok":true,"states":{"12":true}}`; other keys are skipped.
Result<QHash<UserId, bool>> readPresenceAck(std::string_view values);

//! Why the live server refused the sign-in. `code` is one of the six documented codes, or empty:
//! taken from `data.code`, else from a `code` beside the message, else from a message or data that
//! begins with one of them.
struct ConnectRefusal {
    QString code;
    QString message; //!< Foreign text.
};
ConnectRefusal readConnectRefusal(
    const QString &message, QByteArrayView dataJson, QByteArrayView payloadJson = {});

} // namespace wxm
