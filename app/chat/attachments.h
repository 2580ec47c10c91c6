// SPDX-License-Identifier: MIT
#pragma once

#include "api/api_calls.h"
#include "base/json_reader.h"

#include <QUrl>

namespace wxm {

class FileUpload;

//! Where the media of messages lie, and the way there. Nothing is fetched: a person's click opens
//! the address outside.
class Attachments final {
public:
    explicit Attachments(ApiCalls &calls) : m_calls(calls) { }

    //! The address as the server tells it: foreign text until it was checked.
    [[nodiscard]] QFuture<Result<QString>> address(MediaId media);

    //! Gives a file to the server, which answers with its number. `key` is the same on every try.
    [[nodiscard]] QFuture<Result<MediaId>> upload(
        std::shared_ptr<FileUpload> file, const QByteArray &key);
    Capability uploadCapability() const;
    //! Who hears when that may be another.
    ApiCalls &calls() const { return m_calls; }

private:
    ApiCalls &m_calls;
};

} // namespace wxm
