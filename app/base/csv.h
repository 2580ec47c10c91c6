// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace wxm {

//! RFC 4180, with nothing lost: line ends stay within their cell. What a spreadsheet would reckon
//! has a "'" before it, and so has what begins as such a cell does; unguardedCell() takes it away
//! again. For texts on their way to another program; what is only looked at is csvCell() of
//! foreign_text.h.

QString wholeCsvCell(QStringView cell);
QString unguardedCell(const QString &cell);
//! One record with its CRLF.
QString csvRecord(const QStringList &cells);

} // namespace wxm
