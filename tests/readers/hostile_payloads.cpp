// SPDX-License-Identifier: MIT
#include "readers/hostile_payloads.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace wxm::testing {

namespace {

std::optional<QByteArray> bytesOf(const QJsonValue &part)
{
    if (part.isString())
        return part.toString().toUtf8();
    if (part.isObject())
        return QByteArray::fromHex(part[QStringLiteral("hex")].toString().toLatin1());
    const auto repeated = part.toArray();
    if (repeated.size() != 2 || !repeated[0].isString() || repeated[1].toInt() < 1)
        return {};
    return repeated[0].toString().toUtf8().repeated(repeated[1].toInt());
}

} // namespace

QList<HostilePayload> hostilePayloads(const QString &reader)
{
    QFile file(QStringLiteral(WXM_SOURCE_DIR "/tests/fixtures/hostile/%1.jsonl").arg(reader));
    if (!file.open(QFile::ReadOnly))
        return {};
    QList<HostilePayload> all;
    while (!file.atEnd()) {
        const auto line = QJsonDocument::fromJson(file.readLine()).array();
        if (line.size() < 2 || !line[0].isString())
            return {};
        HostilePayload payload{line[0].toString(), {}};
        for (qsizetype at = 1; at < line.size(); ++at) {
            const auto bytes = bytesOf(line[at]);
            if (!bytes)
                return {};
            payload.bytes += *bytes;
        }
        all.append(payload);
    }
    return all;
}

} // namespace wxm::testing
