// SPDX-License-Identifier: MIT
#include "chat/outbox_journal.h"

#include "base/record_lines.h"

#include <array>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

using State = PendingReply::State;

constexpr qint64 kWorthRewriting = 256 * 1024;

constexpr std::array<std::pair<State, QLatin1StringView>, 5> kStates = {{
    {State::Queued, "queued"_L1},
    {State::Sending, "sending"_L1},
    {State::Checking, "checking"_L1},
    {State::NotConfirmed, "notConfirmed"_L1},
    {State::Refused, "refused"_L1},
}};

QLatin1StringView nameOf(State state)
{
    for (const auto &[value, name] : kStates) {
        if (value == state)
            return name;
    }
    return {};
}

std::optional<State> stateNamed(const QString &text)
{
    for (const auto &[value, name] : kStates) {
        if (name == text)
            return value;
    }
    return {};
}

QJsonObject addLine(const QString &account, const PendingReply &reply)
{
    QJsonObject line{{u"op"_s, u"add"_s}, {u"key"_s, QString::fromLatin1(reply.key)},
        {u"account"_s, account}, {u"thread"_s, reply.thread.toString()}, {u"body"_s, reply.body},
        {u"at"_s, qint64(reply.writtenAt)}, {u"held"_s, qint64(reply.heldUntil)}};
    if (reply.media.isValid()) {
        line.insert(u"media"_s, qint64(reply.media.value));
        line.insert(u"file"_s, reply.mediaName);
    }
    return line;
}

QJsonObject stateLine(const PendingReply &reply)
{
    return {{u"op"_s, u"state"_s}, {u"key"_s, QString::fromLatin1(reply.key)},
        {u"state"_s, nameOf(reply.state)}, {u"after"_s, qint64(reply.after.value)}};
}

std::optional<OutboxJournal::Entry> readAdd(const QJsonObject &line)
{
    const auto thread = ThreadKey::fromString(line[u"thread"_s].toString());
    OutboxJournal::Entry entry;
    entry.account = line[u"account"_s].toString();
    entry.reply.key = line[u"key"_s].toString().toLatin1();
    entry.reply.body = line[u"body"_s].toString();
    entry.reply.writtenAt = line[u"at"_s].toInteger();
    entry.reply.heldUntil = line[u"held"_s].toInteger();
    entry.reply.media = MediaId{line[u"media"_s].toInteger()};
    entry.reply.mediaName = line[u"file"_s].toString();
    const bool isEmpty = entry.reply.body.isEmpty() && !entry.reply.media.isValid();
    if (!thread || entry.reply.key.isEmpty() || isEmpty)
        return {};
    entry.reply.thread = *thread;
    return entry;
}

//! Applies one line; false where it makes no sense.
bool replay(QList<OutboxJournal::Entry> &entries, const QJsonObject &line)
{
    const auto op = line[u"op"_s].toString();
    const auto key = line[u"key"_s].toString().toLatin1();
    const auto it = std::find_if(
        entries.begin(), entries.end(), [&](const auto &entry) { return entry.reply.key == key; });
    if (op == "add"_L1) {
        auto entry = readAdd(line);
        if (entry && it == entries.end())
            entries.append(*std::move(entry));
        return entry.has_value();
    }
    if (op == "drop"_L1) {
        if (it != entries.end())
            entries.erase(it);
        return true;
    }
    const auto state = stateNamed(line[u"state"_s].toString());
    if (op != "state"_L1 || !state)
        return false;
    if (it != entries.end()) {
        it->reply.state = *state;
        it->reply.after = MessageId{line[u"after"_s].toInteger()};
    }
    return true;
}

} // namespace

OutboxJournal::OutboxJournal(QString path, DiskWriter &disk) : m_path(std::move(path)), m_disk(disk)
{
}

QList<OutboxJournal::Entry> OutboxJournal::load()
{
    QList<Entry> entries;
    const auto found = readLines(m_path, m_disk.seal().get(),
        [&](const QJsonObject &line) { return replay(entries, line); });
    if (found == LinesFound::Nothing)
        return entries;
    m_wasDamaged = m_keepsOld = found == LinesFound::Damage;
    rewrite(entries);
    return entries;
}

//! Without a copy a damaged file stays: new lines go behind it, and a person may still read it.
void OutboxJournal::rewrite(const QList<Entry> &entries)
{
    QByteArray bytes;
    for (const auto &entry : entries) {
        bytes += sealedLine(addLine(entry.account, entry.reply));
        bytes += sealedLine(stateLine(entry.reply));
    }
    m_size = bytes.size();
    m_disk.replace(
        m_path, bytes, this, [this](bool isOnDisk) { m_keepsOld = m_keepsOld && !isOnDisk; },
        m_keepsOld ? DiskWriter::Old::IsKept : DiskWriter::Old::Goes);
}

bool OutboxJournal::isWorthRewriting() const { return m_size > kWorthRewriting; }

void OutboxJournal::append(const QJsonObject &line, Answer answer)
{
    const auto bytes = sealedLine(line);
    m_size += bytes.size();
    m_disk.append(m_path, bytes, this, std::move(answer));
}

void OutboxJournal::add(const QString &account, const PendingReply &reply, Answer answer)
{
    append(addLine(account, reply), std::move(answer));
}

void OutboxJournal::state(const PendingReply &reply, Answer answer)
{
    append(stateLine(reply), std::move(answer));
}

void OutboxJournal::drop(const QByteArray &key)
{
    append({{u"op"_s, u"drop"_s}, {u"key"_s, QString::fromLatin1(key)}}, {});
}

} // namespace wxm
