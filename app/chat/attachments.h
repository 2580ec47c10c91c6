// SPDX-License-Identifier: MIT
#pragma once

#include "api/api_calls.h"
#include "base/json_reader.h"

#include <QUrl>

#include <memory>

namespace wxm {

class FileUpload;
class PlainFetch;

//! Where the media of messages lie, and the way there. Nothing is fetched by itself: a person's
//! click opens the address outside, or wants the file to be kept.
class Attachments final {
public:
    //! Larger ones are opened outside.
    static constexpr qint64 kMostBytes = 200 * 1024 * 1024;

    explicit Attachments(ApiCalls &calls);
    ~Attachments();

    //! The address as the server tells it: foreign text until it was checked.
    [[nodiscard]] QFuture<Result<QString>> address(MediaId media);

    //! What lies at an address that was checked, into memory: without our token, and by https only.
    [[nodiscard]] QFuture<Result<QByteArray>> fetch(const QUrl &address);

    //! Gives a file to the server, which answers with its number. `key` is the same on every try.
    [[nodiscard]] QFuture<Result<MediaId>> upload(
        std::shared_ptr<FileUpload> file, const QByteArray &key);
    Capability uploadCapability() const;
    //! Who hears when that may be another.
    ApiCalls &calls() const { return m_calls; }

private:
    ApiCalls &m_calls;
    std::unique_ptr<PlainFetch> m_fetch; //!< Made when something is wanted.
};

} // namespace wxm
