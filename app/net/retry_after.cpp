// SPDX-License-Identifier: MIT
#include "net/retry_after.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr int kUnreadable = 5;

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

qint64 readSeconds(const QByteArray &text, EpochMs nowMs)
{
    const bool isNegative = text.startsWith('-');
    if (const auto digits = QByteArrayView(text).sliced(isNegative ? 1 : 0); isDigits(digits)) {
        bool fits = false;
        const qint64 seconds = digits.toLongLong(&fits);
        if (isNegative)
            return 0;
        return fits ? seconds : std::numeric_limits<qint64>::max();
    }
    const auto date =
        QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return kUnreadable;
    return QDateTime(date.date(), date.time(), Qt::UTC).toSecsSinceEpoch() - nowMs / 1000;
}

} // namespace

int readRetryAfter(const QByteArray &header, EpochMs nowMs, int maxSeconds)
{
    return int(
        std::min<qint64>(std::max<qint64>(readSeconds(header.trimmed(), nowMs), 1), maxSeconds));
}

} // namespace wxm
