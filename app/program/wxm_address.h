// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

#include <cstdint>
#include <optional>

namespace wxm {

//! A `wxm:` address names a place in the program: `wxm:thread/5`, `wxm:conversation/9`,
//! `wxm:live/7`. It only ever navigates; it cannot carry an action, a text or a token.
struct WxmAddress {
    enum class Kind { Thread, Conversation, Live };

    Kind kind = Kind::Thread;
    std::int64_t id = 0; //!< 1…2^63-1.

    QString toString() const;
    friend bool operator==(const WxmAddress &, const WxmAddress &) = default;
};

inline constexpr qsizetype kMaxAddressBytes = 64;

//! The address, if `text` is exactly one of the three forms with a canonical decimal id; else
//! nothing.
std::optional<WxmAddress> readWxmAddress(QStringView text);

} // namespace wxm
