// SPDX-License-Identifier: MIT
// Every reader of what a server says, by the verdicts of decode-probe.
#include "fuzz.h"
#include "probes/decode_probe/verdicts.h"

#include <QByteArrayView>
#include <QJsonDocument>

#include <iterator>

void fuzzOne(std::string_view bytes)
{
    static constexpr std::string_view kKinds[] = {"message", "support.message", "live", "presence",
        "rest.conversations", "rest.messages", "rest.threads", "rest.support_messages",
        "rest.lives", "rest.login", "rest.refresh", "rest.send", "ack", "connect_error"};
    const auto kind = kKinds[takeChoice(bytes, int(std::size(kKinds)))];
    const auto first = judge(kind, bytes);
    const auto second = judge(kind, bytes);
    FUZZ_CHECK(first.kind == second.kind); // buffers are reused: nothing of the last text is left
    if (first.kind != Verdict::Kind::Accept)
        return;
    // Whatever changes the model is JSON in the eyes of another parser too. Deeper nesting and
    // numbers out of range are allowed to us where the field is skipped.
    QJsonParseError fault;
    QJsonDocument::fromJson(QByteArray(bytes.data(), qsizetype(bytes.size())), &fault);
    FUZZ_CHECK(fault.error == QJsonParseError::NoError
        || fault.error == QJsonParseError::DeepNesting
        || fault.error == QJsonParseError::IllegalNumber);
}
