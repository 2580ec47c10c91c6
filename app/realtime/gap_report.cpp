// SPDX-License-Identifier: MIT
#include "realtime/gap_report.h"

#include "base/foreign_text.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

QString placeWord(ChannelKey::Kind kind)
{
    switch (kind) {
    case ChannelKey::Kind::Support:
        return u"thread"_s;
    case ChannelKey::Kind::Conversation:
        return u"conversation"_s;
    case ChannelKey::Kind::Live:
        return u"live"_s;
    }
    return {};
}

QString causeWord(ConnectionStatus::Cause cause)
{
    using Cause = ConnectionStatus::Cause;
    switch (cause) {
    case Cause::None:
        return u"signed out"_s;
    case Cause::ServerClosed:
        return u"server closed"_s;
    case Cause::LinkLost:
        return u"link lost"_s;
    case Cause::PingTimeout:
        return u"server silent"_s;
    case Cause::BadServer:
        return u"bad answer"_s;
    case Cause::Tls:
        return u"TLS"_s;
    case Cause::Proxy:
        return u"proxy"_s;
    case Cause::NoNetwork:
        return u"no network"_s;
    case Cause::Refused:
    case Cause::SignInRefused:
    case Cause::UsedElsewhere:
        return u"sign-in refused"_s;
    case Cause::StoodStill:
        return u"computer slept or clock set"_s;
    case Cause::EventsMissed:
        return u"events missing"_s;
    }
    return {};
}

QString fillWord(const LoggedGap &gap)
{
    switch (gap.fill) {
    case GapFill::Filling:
        return gap.gap.toMs == 0 ? u"running"_s : u"not compared yet"_s;
    case GapFill::Filled:
        return u"compared"_s;
    case GapFill::Partly:
        return u"partly compared"_s;
    case GapFill::NotOffered:
        return u"not recoverable"_s;
    }
    return {};
}

QString utc(EpochMs ms)
{
    return ms == 0 ? QString()
                   : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString seconds(EpochMs from, EpochMs to)
{
    return to == 0 ? QString() : QString::number(double(to - from) / 1000, 'f', 1);
}

struct Line {
    EpochMs atMs;
    QStringList cells;
};

} // namespace

QByteArray gapReport(const GapLog &ledger, ChannelKey place)
{
    const auto record = ledger.record(place);
    const QStringList whose{placeWord(place.kind), QString::number(place.id)};
    QList<Line> lines;
    for (const auto &span : record.spans)
        lines.append({span.fromMs,
            whose
                + QStringList{u"connected"_s, utc(span.fromMs), utc(span.toMs),
                    seconds(span.fromMs, span.toMs), {}, {}, {}}});
    for (const auto &one : record.gaps)
        lines.append({one.gap.fromMs,
            whose
                + QStringList{u"gap"_s, utc(one.gap.fromMs), utc(one.gap.toMs),
                    seconds(one.gap.fromMs, one.gap.toMs), causeWord(one.gap.cause), fillWord(one),
                    QString::number(one.recovered)}});
    std::stable_sort(lines.begin(), lines.end(),
        [](const Line &one, const Line &other) { return one.atMs < other.atMs; });
    lines.prepend({0,
        {u"place"_s, u"number"_s, u"entry"_s, u"from"_s, u"to"_s, u"seconds"_s, u"cause"_s,
            u"result"_s, u"recovered"_s}});
    QString text(QChar::ByteOrderMark);
    for (const auto &line : std::as_const(lines))
        text += csvLine(line.cells);
    return text.toUtf8();
}

QString gapReportName(ChannelKey place, EpochMs nowMs)
{
    return u"wxm %1 %2 %3.csv"_s.arg(placeWord(place.kind), QString::number(place.id),
        QDateTime::fromMSecsSinceEpoch(nowMs).date().toString(Qt::ISODate));
}

} // namespace wxm
