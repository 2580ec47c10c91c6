// SPDX-License-Identifier: MIT
#include "readers/reader_words.h"

#include "base/iso_time.h"
#include "base/record_lines.h"
#include "chat/outbox_journal.h"
#include "chat/reply_file.h"
#include "moderation/rule.h"
#include "moderation/rule_filter.h"
#include "program/signed_notice.h"
#include "program/update_notice.h"
#include "session/jwt.h"
#include "settings/policy.h"
#include "settings/settings.h"
#include "socketio/engine_packet.h"
#include "socketio/packet.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <string>

using namespace Qt::StringLiterals;

namespace wxm::testing {

namespace {

const auto kRefused = u"refused"_s;
constexpr int kNesting = 64;

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString nameOf(socketio::PacketType type)
{
    switch (type) {
    case socketio::PacketType::Connect:
        return u"connect"_s;
    case socketio::PacketType::Disconnect:
        return u"disconnect"_s;
    case socketio::PacketType::Event:
        return u"event"_s;
    case socketio::PacketType::Ack:
        return u"ack"_s;
    case socketio::PacketType::ConnectError:
        return u"refusal"_s;
    case socketio::PacketType::BinaryEvent:
        return u"binary event"_s;
    case socketio::PacketType::BinaryAck:
        return u"binary ack"_s;
    }
    return {};
}

//! "event /ns #12 name 2": kind, namespace, number for the answer, name, how many values.
QString packetWords(const QByteArray &bytes)
{
    const auto padded = bytes.toStdString() + std::string(128, '\0'); // as texts come
    socketio::PacketDecoder decoder;
    decoder.setMaxNesting(kNesting);
    socketio::Packet packet;
    if (!decoder.decode({padded.data(), std::size_t(bytes.size())}, packet))
        return kRefused;
    QStringList words{nameOf(packet.type), textOf(packet.nameSpace)};
    if (!packet.id.empty())
        words << u'#' + textOf(packet.id);
    if (packet.isEvent())
        words << textOf(packet.name);
    if (packet.isEvent() || packet.isAck())
        words << QString::number(packet.values.size());
    return words.join(u' ');
}

//! "sid interval/timeout bytes upgrades".
QString handshakeWords(const QByteArray &bytes)
{
    const auto read = socketio::readHandshake(bytes.toStdString());
    if (read.sid.empty())
        return kRefused;
    return u"%1 %2/%3 %4 %5"_s.arg(textOf(read.sid))
        .arg(read.pingIntervalMs)
        .arg(read.pingTimeoutMs)
        .arg(read.maxPayload)
        .arg(read.upgrades.size());
}

QString timeWords(const QByteArray &bytes)
{
    const auto time = readIsoTime({bytes.constData(), std::size_t(bytes.size())});
    return time == kUnknownTime ? u"unknown"_s : QString::number(time);
}

//! "subject end beginning", each 0 where it is not told.
QString tokenWords(const QByteArray &bytes)
{
    if (!isToken(bytes))
        return u"no token"_s;
    const auto claims = readClaims(bytes);
    return u"%1 %2 %3"_s.arg(claims.subject.value).arg(claims.expiresMs).arg(claims.issuedMs);
}

//! "read", with how many keys nobody knows.
QString policyWords(const QByteArray &bytes)
{
    const auto policy = readPolicy(bytes, u"policy.json"_s);
    if (!policy)
        return kRefused;
    return policy->unknown.isEmpty() ? u"read"_s : u"read %1"_s.arg(policy->unknown.size());
}

QString settingsWords(const QByteArray &bytes)
{
    SettingsFile file{QString()};
    const Settings settings(file);
    const auto taken = file.import(bytes);
    return taken ? u"%1 taken"_s.arg(*taken) : kRefused;
}

//! Lines that are an object get their sum, else none of them would be looked at; those behind a "!"
//! are written as they are.
QByteArray journalOf(const QByteArray &bytes)
{
    QByteArray file;
    const auto lines = bytes.split('\n');
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (lines[at].startsWith('{'))
            file += sealedLine(QJsonDocument::fromJson(lines[at]).object());
        else if (lines[at].startsWith('!'))
            file += lines[at].mid(1) + (at + 1 < lines.size() ? "\n" : "");
    }
    return file;
}

//! How many replies are left, and whether the file is damaged.
QString journalWords(const QByteArray &bytes)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"outbox.jsonl"_s);
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(journalOf(bytes)) < 0)
        return u"could not be written"_s;
    file.close();
    DiskWriter disk;
    OutboxJournal journal(path, disk);
    const auto count = journal.load().size();
    return QString::number(count) + (journal.wasDamaged() ? u" damaged"_s : QString());
}

QString ruleWords(const QByteArray &bytes)
{
    const auto read = moderation::rulesFromJson(bytes);
    return read ? u"%1 left %2"_s.arg(read->rules.size()).arg(read->leftOut) : kRefused;
}

QString filterWords(const QByteArray &bytes)
{
    const auto read = moderation::RuleFilter::parse(QString::fromUtf8(bytes));
    return std::holds_alternative<moderation::RuleFilter>(read) ? u"understood"_s : u"fault"_s;
}

//! "replies+faults".
QString replyWords(const QByteArray &bytes)
{
    const auto read = readReplies(bytes);
    return read.isNone ? u"none"_s : u"%1+%2"_s.arg(read.replies.size()).arg(read.faults.size());
}

const auto kNoticeHost = u"updates.example"_s;

QString noticeFileWords(const QByteArray &bytes, const QByteArray &key)
{
    const auto read = readUpdateNotice(bytes, key, kNoticeHost);
    return read ? read->version.toString() : kRefused;
}

//! As if the publisher had signed it.
QString noticeWords(const QByteArray &bytes)
{
    static Publisher publisher;
    return noticeFileWords(Publisher::envelope(bytes, publisher.sign(bytes)), publisher.publicKey);
}

QString unsignedNoticeWords(const QByteArray &bytes)
{
    static const Publisher publisher;
    return noticeFileWords(bytes, publisher.publicKey);
}

using Reader = QString (*)(const QByteArray &);

const QHash<QString, Reader> &readers()
{
    static const QHash<QString, Reader> all{{u"packets"_s, packetWords},
        {u"handshakes"_s, handshakeWords}, {u"times"_s, timeWords}, {u"tokens"_s, tokenWords},
        {u"policy"_s, policyWords}, {u"settings"_s, settingsWords}, {u"journal"_s, journalWords},
        {u"rules"_s, ruleWords}, {u"filters"_s, filterWords}, {u"replies"_s, replyWords},
        {u"notices"_s, noticeWords}, {u"notice_files"_s, unsignedNoticeWords}};
    return all;
}

} // namespace

QStringList readerNames()
{
    auto names = readers().keys();
    names.sort();
    return names;
}

QString readBy(const QString &reader, const QByteArray &bytes)
{
    const auto read = readers().value(reader);
    return read ? read(bytes) : u"no such reader"_s;
}

} // namespace wxm::testing
