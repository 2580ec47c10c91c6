// SPDX-License-Identifier: MIT
#include "api/json_place.h"

using namespace Qt::StringLiterals;

namespace wxm {

QString jsonPlace(const QByteArray &json, const QString &fileName, const QString &key)
{
    // As a key: the same word may stand elsewhere as a value.
    const auto text = QString::fromUtf8(json);
    const auto quoted = u'"' + key + u'"';
    auto at = text.indexOf(quoted);
    const auto isKey = [&](qsizetype place) {
        return QStringView(text).mid(place + quoted.size()).trimmed().startsWith(u':');
    };
    while (at >= 0 && !isKey(at))
        at = text.indexOf(quoted, at + 1);
    const auto line = 1 + text.left(qMax<qsizetype>(at, 0)).count(u'\n');
    return u"%1:%2: \"%3\""_s.arg(fileName, QString::number(line), key);
}

} // namespace wxm
