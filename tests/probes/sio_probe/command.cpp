// SPDX-License-Identifier: MIT
#include "command.h"

#include <limits>

using namespace Qt::StringLiterals;
namespace json = socketio::json;

bool Command::parse(std::string_view line)
{
    return json::isValid(line) && json::splitObject(line, m_members);
}

std::string_view Command::raw(std::string_view key) const
{
    for (auto it = m_members.rbegin(); it != m_members.rend(); ++it) {
        std::string name;
        if (json::appendDecoded(it->key, name) && name == key)
            return json::typeOf(it->value) == json::Type::Null ? std::string_view{} : it->value;
    }
    return {};
}

QString Command::text(std::string_view key, const QString &usual)
{
    const std::string_view value = raw(key);
    if (value.empty())
        return usual;
    m_valid = m_valid && json::typeOf(value) == json::Type::String;
    return json::toQString(value);
}

std::string Command::utf8(std::string_view key, std::string_view usual)
{
    const std::string_view value = raw(key);
    if (value.empty())
        return std::string(usual);
    std::string out;
    m_valid = json::appendDecoded(value, out) && m_valid;
    return out;
}

bool Command::flag(std::string_view key, bool usual)
{
    const std::string_view value = raw(key);
    if (value.empty())
        return usual;
    m_valid = m_valid && json::typeOf(value) == json::Type::Boolean;
    return value == "true";
}

int Command::integer(std::string_view key, int usual)
{
    const std::string_view value = raw(key);
    if (value.empty())
        return usual;
    const auto number = json::toDouble(value);
    m_valid = m_valid && number;
    constexpr double kMax = std::numeric_limits<int>::max();
    return number ? static_cast<int>(std::min(std::max(*number, -1.0), kMax)) : usual;
}

QMap<QString, QString> Command::strings(std::string_view key)
{
    QMap<QString, QString> out;
    const std::string_view value = raw(key);
    std::vector<json::Member> members;
    if (value.empty())
        return out;
    m_valid = json::splitObject(value, members) && m_valid;
    for (const json::Member &member : members) {
        const bool isString = json::typeOf(member.value) == json::Type::String;
        out.insert(json::toQString(member.key),
            isString ? json::toQString(member.value)
                     : QString::fromUtf8(
                         member.value.data(), static_cast<qsizetype>(member.value.size())));
    }
    return out;
}

QMap<QByteArray, QByteArray> headersOf(const QMap<QString, QString> &strings)
{
    QMap<QByteArray, QByteArray> headers;
    for (auto it = strings.cbegin(); it != strings.cend(); ++it)
        headers.insert(it.key().toUtf8(), it.value().toUtf8());
    return headers;
}

std::vector<socketio::TransportKind> Command::transports()
{
    std::vector<socketio::TransportKind> kinds;
    std::vector<std::string_view> names;
    if (raw("transports").empty())
        return socketio::ConnectionOptions().transports;
    m_valid = json::splitArray(raw("transports"), names) && m_valid;
    for (const std::string_view name : names) {
        if (name == "\"polling\"")
            kinds.push_back(socketio::TransportKind::Polling);
        else if (name == "\"websocket\"")
            kinds.push_back(socketio::TransportKind::WebSocket);
    }
    m_valid = m_valid && !kinds.empty();
    return kinds;
}

socketio::ReconnectionOptions Command::reconnection()
{
    socketio::ReconnectionOptions options;
    const std::string_view value = raw("reconnection");
    if (value.empty() || value == "true")
        return options;
    if (value == "false") {
        options.enabled = false;
        return options;
    }
    Command inner;
    m_valid = inner.parse(value) && m_valid;
    options.attempts = inner.integer("attempts", options.attempts);
    options.delayMs = inner.integer("delayMs", options.delayMs);
    options.delayMaxMs = inner.integer("delayMaxMs", options.delayMaxMs);
    if (!inner.raw("jitter").empty())
        options.jitter = json::toDouble(inner.raw("jitter")).value_or(options.jitter);
    m_valid = m_valid && inner.isValid();
    return options;
}

socketio::ConnectionOptions Command::connectionOptions()
{
    socketio::ConnectionOptions options;
    options.url = QUrl(text("url"), QUrl::StrictMode);
    options.path = text("path", options.path);
    options.query = strings("query");
    options.headers = headersOf(strings("headers"));
    options.transports = transports();
    options.upgrade = flag("upgrade", options.upgrade);
    options.tryAllTransports = flag("tryAllTransports", options.tryAllTransports);
    options.timeoutMs = integer("timeoutMs", options.timeoutMs);
    options.reconnection = reconnection();
    options.cookies = flag("cookies", options.cookies);
    Command tls;
    if (!raw("tls").empty())
        m_valid = tls.parse(raw("tls")) && m_valid;
    options.caFile = tls.text("caFile");
    m_valid = m_valid && tls.isValid() && !raw("url").empty();
    return options;
}

socketio::ClientOptions Command::clientOptions()
{
    socketio::ClientOptions options;
    options.nameSpace = text("namespace", options.nameSpace);
    options.retries = integer("retries", options.retries);
    options.ackTimeoutMs = integer("ackTimeoutMs", options.ackTimeoutMs);
    return options;
}
