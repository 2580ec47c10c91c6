// SPDX-License-Identifier: MIT
#include "base/record_lines.h"

#include "base/file_seal.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr qint64 kLargest = 16 * 1024 * 1024;
constexpr auto kSum = "sum"_L1;

QByteArray compact(const QJsonObject &record)
{
    return QJsonDocument(record).toJson(QJsonDocument::Compact);
}

QString sumOf(const QJsonObject &record)
{
    const auto hash = QCryptographicHash::hash(compact(record), QCryptographicHash::Sha1);
    return QString::fromLatin1(hash.toHex().left(12));
}

//! The record without its sum; nothing where the sum is not that of the record.
std::optional<QJsonObject> opened(const QByteArray &line)
{
    auto record = QJsonDocument::fromJson(line).object();
    const auto sum = record.take(kSum).toString();
    if (record.isEmpty() || sum != sumOf(record))
        return {};
    return record;
}

//! What is sealed takes a third more of the disk.
qint64 largest(const FileSeal *seal) { return seal ? kLargest * 3 / 2 : kLargest; }

} // namespace

QByteArray sealedLine(QJsonObject record)
{
    record.remove(kSum);
    record.insert(kSum, sumOf(record));
    return compact(record) + '\n';
}

LinesFound readLines(
    const QString &path, const FileSeal *seal, const std::function<bool(const QJsonObject &)> &take)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return LinesFound::Nothing;
    if (file.size() > largest(seal))
        return LinesFound::Damage;
    auto found = LinesFound::Whole;
    while (!file.atEnd()) {
        const QByteArray bytes = file.readLine(kLargest);
        const auto plain = FileSeal::isSealed(bytes)
            ? (seal ? seal->opened(QByteArrayView(bytes).trimmed()) : std::nullopt)
            : std::optional(bytes);
        const auto record = plain ? opened(*plain) : std::nullopt;
        if (record && take(*record))
            continue;
        if (bytes.endsWith('\n') || record)
            found = LinesFound::Damage;
        else if (found == LinesFound::Whole)
            found = LinesFound::TornEnd;
    }
    return found;
}

LinesFound readObject(const QString &path, qint64 most, QJsonObject &object)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QFile::ReadOnly))
        return LinesFound::Nothing;
    QJsonParseError fault;
    const auto found = QJsonDocument::fromJson(file.read(most), &fault);
    if (fault.error != QJsonParseError::NoError || !found.isObject())
        return LinesFound::Damage;
    object = found.object();
    return LinesFound::Whole;
}

} // namespace wxm
