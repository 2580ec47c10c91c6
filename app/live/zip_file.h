// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace wxm::live {

struct PackedFile {
    QString name;
    QByteArray bytes;

    friend bool operator==(const PackedFile &, const PackedFile &) = default;
};

//! This build can make zip files and read them.
bool hasZip();
//! Nothing where it cannot. Any thread.
std::optional<QByteArray> zipped(const QList<PackedFile> &files);
//! Nothing where it is no zip, is damaged, or holds more than `mostBytes`. Any thread.
std::optional<QList<PackedFile>> unzipped(const QByteArray &zip, qint64 mostBytes = 256LL << 20U);

} // namespace wxm::live
