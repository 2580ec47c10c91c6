// SPDX-License-Identifier: MIT
#include "session/json_place.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wxm {

QString jsonPlace(const QByteArray &json, const QString &fileName, const QString &key)
{
    // As a key: the same word may stand elsewhere as a value.
    const QRegularExpression asKey(u'"' + QRegularExpression::escape(key) + u"\"\\s*:"_s);
    const auto text = QString::fromUtf8(json);
    const auto at = text.indexOf(asKey);
    const auto line = 1 + text.left(qMax<qsizetype>(at, 0)).count(u'\n');
    return u"%1:%2: \"%3\""_s.arg(fileName, QString::number(line), key);
}

} // namespace wxm
