// SPDX-License-Identifier: MIT
#include "program/wxm_address.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr std::array kKinds{
    WxmAddress::Kind::Thread, WxmAddress::Kind::Conversation, WxmAddress::Kind::Live};

QLatin1StringView prefixOf(WxmAddress::Kind kind)
{
    switch (kind) {
    case WxmAddress::Kind::Thread:
        return "wxm:thread/"_L1;
    case WxmAddress::Kind::Conversation:
        return "wxm:conversation/"_L1;
    case WxmAddress::Kind::Live:
        return "wxm:live/"_L1;
    }
    return {};
}

//! ASCII digits only: QString::toLongLong would take a sign and blanks as well.
bool isCanonicalId(QStringView digits)
{
    return !digits.isEmpty() && digits.front() != u'0'
        && std::all_of(
            digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

QString WxmAddress::toString() const { return prefixOf(kind) + QString::number(id); }

std::optional<WxmAddress> readWxmAddress(QStringView text)
{
    if (text.size() > kMaxAddressBytes)
        return {};
    for (const auto kind : kKinds) {
        const auto prefix = prefixOf(kind);
        if (!text.startsWith(prefix))
            continue;
        const auto digits = text.sliced(prefix.size());
        bool fits = false;
        const auto id = digits.toLongLong(&fits);
        if (fits && isCanonicalId(digits))
            return WxmAddress{kind, id};
    }
    return {};
}

} // namespace wxm
