// SPDX-License-Identifier: MIT
#include "chat/attachments.h"

#include "net/file_upload.h"
#include "net/plain_fetch.h"

using namespace Qt::StringLiterals;

namespace wxm {

namespace {
const auto kUpload = u"media.upload"_s;
constexpr int kFetchMs = 5 * 60'000; //!< The largest by a slow line.
} // namespace

Attachments::Attachments(ApiCalls &calls) : m_calls(calls) { }

Attachments::~Attachments() = default;

QFuture<Result<QByteArray>> Attachments::fetch(const QUrl &address)
{
    if (!m_fetch)
        m_fetch = std::make_unique<PlainFetch>(kMostBytes, kFetchMs);
    return m_fetch->get(address);
}

QFuture<Result<QString>> Attachments::address(MediaId media)
{
    return m_calls.send<QString>(
        {.endpoint = u"media.show"_s, .ids = {{u"media_id"_s, media.value}}},
        [](const QByteArray &body) {
            return envelope::object<QString>(
                body, [](JsonReader &json) { return json.finish(json.text("url")); });
        });
}

QFuture<Result<MediaId>> Attachments::upload(
    std::shared_ptr<FileUpload> file, const QByteArray &key)
{
    return m_calls.send<MediaId>(
        {.endpoint = kUpload, .idempotencyKey = key, .file = std::move(file)},
        [](const QByteArray &body) {
            return envelope::object<MediaId>(body, [](JsonReader &json) -> Result<MediaId> {
                auto id = json.lenientId<MediaId>("id");
                if (!id.isValid())
                    id = json.lenientId<MediaId>("media_id");
                if (!id.isValid())
                    json.setFault("id", "missing");
                return json.finish(id);
            });
        });
}

Capability Attachments::uploadCapability() const { return m_calls.capability(kUpload); }

} // namespace wxm
