// SPDX-License-Identifier: MIT
#include "base/csv.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

bool isReckoned(QStringView cell)
{
    const auto first =
        std::find_if(cell.begin(), cell.end(), [](QChar letter) { return letter != u'\''; });
    return first != cell.end() && QStringView(u"=+-@\t\r").contains(*first);
}

} // namespace

QString wholeCsvCell(QStringView cell)
{
    QString written = cell.toString();
    if (isReckoned(cell))
        written.prepend(u'\'');
    return u'"' + written.replace(u'"', "\"\""_L1) + u'"';
}

QString unguardedCell(const QString &cell)
{
    return cell.startsWith(u'\'') && isReckoned(cell) ? cell.mid(1) : cell;
}

QString csvRecord(const QStringList &cells)
{
    QStringList written;
    written.reserve(cells.size());
    for (const auto &cell : cells)
        written.append(wholeCsvCell(cell));
    return written.join(u',') + "\r\n"_L1;
}

} // namespace wxm
