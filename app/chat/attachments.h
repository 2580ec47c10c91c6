// SPDX-License-Identifier: MIT
#pragma once

#include "api/api_calls.h"
#include "base/json_reader.h"

#include <QUrl>

namespace wxm {

//! Where the media of messages lie. Nothing is fetched: a person's click opens the address outside.
class Attachments final {
public:
    explicit Attachments(ApiCalls &calls) : m_calls(calls) { }

    //! The address as the server tells it: foreign text until it was checked.
    [[nodiscard]] QFuture<Result<QString>> address(MediaId media);

private:
    ApiCalls &m_calls;
};

} // namespace wxm
