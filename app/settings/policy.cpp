// SPDX-License-Identifier: MIT
#include "settings/policy.h"

#include "api/json_place.h"
#include "base/bidi.h"
#include "net/server_url.h"
#include "settings/settings.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr qsizetype kMaxPolicyBytes = 4 * 1024 * 1024;
constexpr int kMaxReplies = 1'000;

//! A reader of one key: nothing where all is well, else what is expected.
using Read = QString (*)(Policy &, const QJsonValue &);

QString readServer(Policy &policy, const QJsonValue &value)
{
    const auto origin = readServerUrl(value.toString());
    if (!value.isString() || !origin)
        return u"must be the https address of a server"_s;
    policy.server = origin->toString();
    return {};
}

QString readLiveServer(Policy &policy, const QJsonValue &value)
{
    const auto origin = readServerUrl(value.toString());
    if (!value.isString() || !origin)
        return u"must be the https address of a server"_s;
    policy.liveServer = origin->toString();
    return {};
}

QString readLivePath(Policy &policy, const QJsonValue &value)
{
    static const QRegularExpression path(u"\\A(/[A-Za-z0-9._~-]+)+/?\\z"_s);
    policy.livePath = value.toString();
    return path.match(policy.livePath).hasMatch() ? QString()
                                                  : u"must be a path such as /socket.io/"_s;
}

QString readLiveTransport(Policy &policy, const QJsonValue &value)
{
    policy.liveTransport = value.toString();
    const QStringList names{u"automatic"_s, u"websocket"_s, u"polling"_s};
    return names.contains(policy.liveTransport) ? QString()
                                                : u"must be automatic, websocket or polling"_s;
}

QString readAccountTypes(Policy &policy, const QJsonValue &value)
{
    static const QRegularExpression word(u"\\A[a-z][a-z_]{0,31}\\z"_s);
    for (const auto &type : value.toArray()) {
        if (!word.match(type.toString()).hasMatch())
            return u"must be a list of words of small letters"_s;
        policy.accountTypes.append(type.toString());
    }
    return policy.accountTypes.isEmpty() ? u"must be a list of one or more words"_s : QString();
}

QString readEndpoints(Policy &policy, const QJsonValue &value)
{
    if (!value.isObject())
        return u"must be an object like that of --endpoints"_s;
    policy.endpoints = QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    auto map = EndpointMap::builtIn();
    const auto done = map.override(policy.endpoints, u"endpoints"_s);
    return done ? QString() : done.error();
}

//! By the first paragraph that has letters.
bool isWrittenRtl(const QString &text)
{
    const auto lines = QStringView(text).split(u'\n');
    const auto first = std::find_if(
        lines.begin(), lines.end(), [](QStringView line) { return hasOwnDirection(line); });
    return first != lines.end() && paragraphDirection(*first) == TextDirection::Rtl;
}

QString readReplies(Policy &policy, const QJsonValue &value)
{
    const auto replies = value.toArray();
    for (const auto &reply : replies) {
        SharedReply read{.title = reply["title"_L1].toString(),
            .shortcut = reply["shortcut"_L1].toString(),
            .folder = reply["folder"_L1].toString(),
            .arabic = reply["arabic"_L1].toString(),
            .english = reply["english"_L1].toString()};
        if (read.shortcut.startsWith(u'/'))
            read.shortcut.remove(0, 1);
        // Of a policy for versions that knew one text: the side of its letters.
        if (const auto text = reply["text"_L1].toString(); !text.isEmpty())
            (isWrittenRtl(text) ? read.arabic : read.english) = text;
        if (read.title.isEmpty() || (read.arabic.isEmpty() && read.english.isEmpty()))
            return u"must be a list of {\"title\", \"arabic\", \"english\"}"_s;
        policy.sharedReplies.append(read);
    }
    return value.isArray() && replies.size() <= kMaxReplies
        ? QString()
        : u"must be a list of at most 1,000 replies"_s;
}

QString readSettings(Policy &policy, const QJsonValue &value)
{
    const auto values = value.toObject();
    for (auto it = values.begin(); it != values.end(); ++it)
        policy.settings.insert(it.key(), it.value());
    return value.isObject() ? QString() : u"must be an object of settings and their values"_s;
}

QString readLimits(Policy &policy, const QJsonValue &value)
{
    const auto values = value.toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (it.key() != "reply_length"_L1 && it.key() != "live_feeds"_L1) {
            policy.unknown.append(it.key());
            continue;
        }
        if (it.value().toInt() < 1)
            return u"holds reply_length and live_feeds, whole numbers from 1 on"_s;
        policy.limits.insert(it.key(), it.value().toInt());
    }
    return value.isObject() ? QString() : u"must be an object"_s;
}

QString readTranslation(Policy &policy, const QJsonValue &value)
{
    const auto expected =
        u"must be {\"server\": an https address, \"key\"} or {\"program\": [path, …]}"_s;
    const QUrl server(value["server"_L1].toString(), QUrl::StrictMode);
    for (const auto &part : value["program"_L1].toArray())
        policy.translator.program.append(part.toString());
    policy.translator.key = value["key"_L1].toString();
    const bool isSafe = server.scheme() == "https"_L1
        || (server.scheme() == "http"_L1 && isLoopbackHost(server.host()));
    const bool isServer = server.isValid() && isSafe && !server.host().isEmpty()
        && server.userInfo().isEmpty() && !server.hasQuery();
    if (isServer)
        policy.translator.server = server.toString();
    const bool isProgram = !policy.translator.program.isEmpty()
        && QDir::isAbsolutePath(policy.translator.program.first());
    return value.isObject() && isServer != isProgram ? QString() : expected;
}

QString readUpdates(Policy &policy, const QJsonValue &value)
{
    // The registry has no truth values, but 0 and 1.
    policy.updates = value.isDouble() ? value.toInt() != 0 : value.toBool(true);
    return value.isBool() || value == QJsonValue(0) || value == QJsonValue(1)
        ? QString()
        : u"must be true or false"_s;
}

QString readKeepLocal(Policy &policy, const QJsonValue &value)
{
    const QStringList names{u"all"_s, u"drafts"_s, u"nothing"_s};
    const auto at = names.indexOf(value.toString());
    if (at < 0)
        return u"must be all, drafts or nothing"_s;
    policy.keepLocal = KeepLocal(at);
    return {};
}

QString readEncryptLocal(Policy &policy, const QJsonValue &value)
{
    policy.encryptLocal = value.toBool();
    return value.isBool() ? QString() : u"must be true or false"_s;
}

QString readKeepDays(Policy &policy, const QJsonValue &value)
{
    constexpr int kMostDays = 3'650;
    policy.keepDays = value.toInt();
    return value.isDouble() && policy.keepDays >= 1 && policy.keepDays <= kMostDays
        ? QString()
        : u"must be a whole number of days, 1 to 3650"_s;
}

QString readKeysHonoured(Policy &policy, const QJsonValue &value)
{
    policy.keysHonoured = value.toBool();
    return value.isBool() ? QString() : u"must be true or false"_s;
}

const QHash<QString, Read> &keys()
{
    static const QHash<QString, Read> all{{u"server"_s, readServer},
        {u"live_server"_s, readLiveServer}, {u"live_path"_s, readLivePath},
        {u"live_transport"_s, readLiveTransport}, {u"account_types"_s, readAccountTypes},
        {u"endpoints"_s, readEndpoints}, {u"shared_replies"_s, readReplies},
        {u"settings"_s, readSettings}, {u"limits"_s, readLimits},
        {u"translation"_s, readTranslation}, {u"updates"_s, readUpdates},
        {u"idempotency_keys"_s, readKeysHonoured}, {u"keep_local"_s, readKeepLocal},
        {u"keep_days"_s, readKeepDays}, {u"encrypt_local"_s, readEncryptLocal}};
    return all;
}

//! Each fixed setting that does not take its value, and why. Those that are none here are taken out
//! and listed as unknown.
QList<std::pair<QString, QString>> badSettings(Policy &policy)
{
    QList<std::pair<QString, QString>> bad;
    SettingsFile none{QString()};
    const Settings settings(none);
    const auto declared = none.declared();
    auto &values = policy.settings;
    for (auto it = values.begin(); it != values.end();) {
        const auto info = std::find_if(declared.begin(), declared.end(),
            [&](const SettingInfo &each) { return it.key() == each.key; });
        if (info == declared.end()) {
            policy.unknown.append(it.key());
            it = values.erase(it);
            continue;
        }
        if (info->isPersonal)
            bad.append({it.key(), u"is about a person, and no policy may hold it"_s});
        else if (!info->accepts(it.value()))
            bad.append({it.key(), u"must be "_s + info->wanted()});
        ++it;
    }
    return bad;
}

//! A value of the registry or of managed preferences: these have lists and dictionaries of their
//! own, else it is JSON text, or a text.
QJsonValue nativeValue(const QVariant &value)
{
    const auto type = value.typeId();
    if (type == QMetaType::QVariantMap || type == QMetaType::QVariantList
        || type == QMetaType::QStringList)
        return QJsonValue::fromVariant(value);
    const auto text = value.toString();
    // Wrapped, since a document is an object or a list.
    const auto parsed = QJsonDocument::fromJson("{\"v\":" + text.toUtf8() + '}');
    return parsed.isObject() ? parsed["v"_L1] : QJsonValue(text);
}

} // namespace

void applyPolicy(const Policy &policy, Settings &settings)
{
    auto fixed = policy.settings;
    const auto limit = [&](const QString &name, const Setting<int> &setting) {
        if (const auto at = policy.limits.constFind(name); at != policy.limits.cend())
            fixed.insert(QString(setting.key()), std::min(*at, setting())); // never more than ours
    };
    limit(u"reply_length"_s, settings.replyLength);
    limit(u"live_feeds"_s, settings.mostFeeds);
    if (!policy.updates)
        fixed.insert(QString(settings.looksForUpdates.key()), false);
    if (!policy.liveTransport.isEmpty())
        fixed.insert(QString(settings.liveTransport.key()), policy.liveTransport);
    // Their controls would promise what is not done.
    if (policy.keepLocal != KeepLocal::All || policy.encryptLocal)
        for (const auto *one :
            {&settings.journalOnDisk, &settings.remembersViewers, &settings.logsLives})
            fixed.insert(QString(one->key()), false);
    if (policy.keepDays > 0)
        fixed.insert(
            QString(settings.journalDays.key()), std::min(policy.keepDays, settings.journalDays()));
    settings.file.setPolicy(fixed);
}

Result<Policy> readPolicy(const QByteArray &json, const QString &fileName)
{
    QJsonParseError fault;
    const auto document = QJsonDocument::fromJson(json, &fault);
    if (json.size() > kMaxPolicyBytes || !document.isObject())
        return failure(ApiError::Kind::Refused,
            u"%1:%2: not a JSON object: %3"_s.arg(fileName,
                QString::number(1 + json.left(fault.offset).count('\n')), fault.errorString()));
    Policy policy{.source = fileName};
    QStringList mistakes; // all of them: each start of a roll-out is dear
    const auto values = document.object();
    for (auto it = values.begin(); it != values.end(); ++it) {
        const auto read = keys().value(it.key());
        if (!read)
            policy.unknown.append(it.key());
        else if (const QString why = read(policy, it.value()); !why.isEmpty())
            mistakes.append(jsonPlace(json, fileName, it.key()) + u": "_s + why);
    }
    const auto bad = badSettings(policy);
    for (const auto &[key, why] : bad)
        mistakes.append(jsonPlace(json, fileName, key) + u": "_s + why);
    if (!mistakes.isEmpty())
        return failure(ApiError::Kind::Refused, mistakes.join(u'\n'));
    for (auto &key : policy.unknown)
        key = jsonPlace(json, fileName, key) + u": this version knows no such key"_s;
    return policy;
}

Result<Policy> readPolicyValues(const QVariantMap &values, const QString &place)
{
    QJsonObject object;
    for (auto it = values.begin(); it != values.end(); ++it) { // "settings" before "settings/…"
        const auto slash = it.key().indexOf(u'/');
        const auto group = it.key().left(slash);
        if (slash < 0)
            object.insert(it.key(), nativeValue(it.value()));
        else if (const auto inner = object.value(group); inner.isUndefined() || inner.isObject()) {
            auto single = inner.toObject();
            single.insert(it.key().mid(slash + 1), nativeValue(it.value()));
            object.insert(group, single);
        }
    }
    return object.isEmpty() ? Policy{} : readPolicy(QJsonDocument(object).toJson(), place);
}

} // namespace wxm
