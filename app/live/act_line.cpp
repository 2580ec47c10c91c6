// SPDX-License-Identifier: MIT
#include "live/act_line.h"

#include "live/action_outcome.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {

using End = ActLine::End;
using Kind = JournalEntry::Kind;

//! Names in the file: they stay what they are, whatever the program calls these.
constexpr std::array<std::pair<Kind, QLatin1StringView>, 17> kKinds{{
    {Kind::CommentRemoved, "remove"_L1},
    {Kind::CommentPinned, "pin"_L1},
    {Kind::CommentUnpinned, "unpin"_L1},
    {Kind::ViewerBlocked, "block"_L1},
    {Kind::ViewerUnblocked, "unblock"_L1},
    {Kind::GuestApproved, "approve"_L1},
    {Kind::GuestRejected, "reject"_L1},
    {Kind::GuestKicked, "kick"_L1},
    {Kind::ModeratorAssigned, "assign"_L1},
    {Kind::ModeratorRevoked, "revoke"_L1},
    {Kind::Commented, "comment"_L1},
    {Kind::Ended, "end"_L1},
    {Kind::LinkLost, "gap"_L1},
    {Kind::EvidencePacked, "evidence"_L1},
    {Kind::HandedOver, "handover"_L1},
    {Kind::NightBegan, "nightbegin"_L1},
    {Kind::NightEnded, "nightend"_L1},
}};

constexpr std::array<std::pair<End, QLatin1StringView>, 6> kEnds{{
    {End::Sent, "sent"_L1},
    {End::Done, "done"_L1},
    {End::Undone, "undone"_L1},
    {End::Refused, "refused"_L1},
    {End::Unconfirmed, "unconfirmed"_L1},
    {End::Seen, "seen"_L1},
}};

template <class Table, class Value> QString nameIn(const Table &table, Value value)
{
    for (const auto &[one, name] : table) {
        if (one == value)
            return name;
    }
    return {};
}

template <class Value, std::size_t size>
std::optional<Value> valueIn(
    const std::array<std::pair<Value, QLatin1StringView>, size> &table, const QString &text)
{
    for (const auto &[one, name] : table) {
        if (name == text)
            return one;
    }
    return {};
}

constexpr auto kSum = "sum"_L1;

QByteArray sumOf(const QByteArray &before, const QJsonObject &record)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before);
    hash.addData(QJsonDocument(record).toJson(QJsonDocument::Compact));
    return hash.result().toHex();
}

QJsonObject recordOf(const ActLine &line)
{
    QJsonObject record{{u"at"_s, qint64(line.atMs)}, {u"key"_s, QString::fromLatin1(line.key)},
        {u"what"_s, nameIn(kKinds, line.kind)}, {u"end"_s, nameIn(kEnds, line.end)}};
    const auto number = [&record](const QString &name, std::int64_t value) {
        if (value > 0)
            record.insert(name, qint64(value));
    };
    const auto text = [&record](const QString &name, const QString &value) {
        if (!value.isEmpty())
            record.insert(name, value);
    };
    number(u"live"_s, line.live.value);
    text(u"title"_s, line.liveTitle);
    number(u"comment"_s, line.comment.value);
    number(u"user"_s, line.user.value);
    text(u"name"_s, line.name);
    text(u"words"_s, line.words);
    text(u"why"_s, line.reason);
    number(u"by"_s, line.by.value);
    text(u"byName"_s, line.byName);
    text(u"account"_s, line.account);
    text(u"error"_s, line.error);
    if (!line.also.isEmpty()) {
        QJsonArray also;
        for (const auto one : line.also)
            also.append(qint64(one.value));
        record.insert(u"also"_s, also);
    }
    if (!line.countsForLadder)
        record.insert(u"ladder"_s, false);
    return record;
}

std::optional<ActLine> lineOf(const QJsonObject &record)
{
    const auto kind = valueIn(kKinds, record[u"what"_s].toString());
    const auto end = valueIn(kEnds, record[u"end"_s].toString());
    if (!kind || !end)
        return {};
    QList<CommentId> also;
    for (const auto &one : record[u"also"_s].toArray())
        also.append(CommentId{one.toInteger()});
    return ActLine{.atMs = record[u"at"_s].toInteger(),
        .key = record[u"key"_s].toString().toLatin1(),
        .kind = *kind,
        .end = *end,
        .live = LiveId{record[u"live"_s].toInteger()},
        .liveTitle = record[u"title"_s].toString(),
        .comment = CommentId{record[u"comment"_s].toInteger()},
        .user = UserId{record[u"user"_s].toInteger()},
        .name = record[u"name"_s].toString(),
        .words = record[u"words"_s].toString(),
        .reason = record[u"why"_s].toString(),
        .by = UserId{record[u"by"_s].toInteger()},
        .byName = record[u"byName"_s].toString(),
        .account = record[u"account"_s].toString(),
        .error = record[u"error"_s].toString(),
        .countsForLadder = record[u"ladder"_s].toBool(true),
        .also = also};
}

} // namespace

ChainedLine chainedLine(const ActLine &line, const QByteArray &before)
{
    auto record = recordOf(line);
    record.insert(u"before"_s, QString::fromLatin1(before));
    const auto sum = sumOf(before, record);
    record.insert(kSum, QString::fromLatin1(sum));
    return {QJsonDocument(record).toJson(QJsonDocument::Compact) + '\n', sum};
}

ActLines readActLines(const QByteArray &bytes)
{
    ActLines found;
    bool isFirst = true;
    for (qsizetype from = 0; from < bytes.size();) {
        const auto end = bytes.indexOf('\n', from);
        const auto raw = bytes.mid(from, (end < 0 ? bytes.size() : end) - from);
        from = end < 0 ? bytes.size() : end + 1;
        auto record = QJsonDocument::fromJson(raw).object();
        const auto sum = record.take(kSum).toString().toLatin1();
        const auto line = lineOf(record);
        if (!line) {
            if (end < 0)
                found.isTorn = true;
            else
                ++found.unreadable;
            continue;
        }
        const auto before = record[u"before"_s].toString().toLatin1();
        const bool follows = sum == sumOf(before, record) && (isFirst || before == found.last);
        if (!follows && found.broken < 0)
            found.broken = found.lines.size();
        isFirst = false;
        found.last = sum;
        found.lines.append(*line);
    }
    return found;
}

ActSubject subjectOf(const ActLine &line, Kind kind)
{
    const bool isOfComment = kind == Kind::CommentPinned || kind == Kind::CommentUnpinned
        || kind == Kind::CommentRemoved;
    return {line.live, isOfComment ? line.comment.value : line.user.value, kind};
}

std::optional<Kind> oppositeKind(Kind kind)
{
    switch (kind) {
    case Kind::CommentPinned:
        return Kind::CommentUnpinned;
    case Kind::CommentUnpinned:
        return Kind::CommentPinned;
    case Kind::ViewerBlocked:
        return Kind::ViewerUnblocked;
    case Kind::ViewerUnblocked:
        return Kind::ViewerBlocked;
    case Kind::GuestApproved:
        return Kind::GuestKicked;
    case Kind::ModeratorAssigned:
        return Kind::ModeratorRevoked;
    case Kind::ModeratorRevoked:
        return Kind::ModeratorAssigned;
    case Kind::CommentRemoved:
    case Kind::GuestRequested:
    case Kind::GuestRejected:
    case Kind::GuestKicked:
    case Kind::GuestLeft:
    case Kind::Commented:
    case Kind::Ended:
    case Kind::LinkLost:
    case Kind::EvidencePacked:
    case Kind::HandedOver:
    case Kind::NightBegan:
    case Kind::NightEnded:
        break;
    }
    return {};
}

std::optional<Action> oppositeOf(Kind kind)
{
    const auto opposite = oppositeKind(kind);
    for (int i = 0; opposite && i <= int(Action::RevokeModerator); ++i) {
        if (kindOf(Action(i)) == *opposite)
            return Action(i);
    }
    return {};
}

} // namespace wxm::live
