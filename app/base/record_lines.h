// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <functional>

namespace wxm {

class FileSeal;

//! Files of records are lines of JSON, each with a sum over itself in `sum`: a flipped bit in a
//! reply would otherwise still be good JSON, and be sent. A DiskWriter writes them.

//! The line with its sum and its end.
QByteArray sealedLine(QJsonObject record);

enum class LinesFound { Nothing, Whole, TornEnd, Damage };

//! Hands every readable line of a file to `take`, which says whether it makes sense. TornEnd: all
//! but the last, unfinished line. A file over 16 MiB is Damage, and nothing of it is read. `seal`
//! opens those that are sealed; without it they are Damage.
LinesFound readLines(const QString &path, const FileSeal *seal,
    const std::function<bool(const QJsonObject &)> &take);
//! A file that is one object of JSON, of which at most `most` bytes are read: Nothing, Whole or
//! Damage.
LinesFound readObject(const QString &path, qint64 most, QJsonObject &object);

} // namespace wxm
