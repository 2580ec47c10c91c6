// SPDX-License-Identifier: MIT
#include "chat/attachments.h"

using namespace Qt::StringLiterals;

namespace wxm {

QFuture<Result<QString>> Attachments::address(MediaId media)
{
    return m_calls.send<QString>(
        {.endpoint = u"media.show"_s, .ids = {{u"media_id"_s, media.value}}},
        [](const QByteArray &body) {
            return envelope::object<QString>(
                body, [](JsonReader &json) { return json.finish(json.text("url")); });
        });
}

} // namespace wxm
