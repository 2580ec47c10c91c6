// SPDX-License-Identifier: MIT
#pragma once

#include "socketio/client.h"
#include "socketio/json.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

//! Fields of one command line. Reading a field of the wrong type makes the command invalid.
class Command {
public:
    //! False if the line is not a JSON object.
    bool parse(std::string_view line);

    bool isValid() const { return m_valid; }
    std::string_view raw(std::string_view key) const; //!< empty if absent or null
    QString text(std::string_view key, const QString &usual = {});
    std::string utf8(std::string_view key, std::string_view usual = {});
    bool flag(std::string_view key, bool usual);
    int integer(std::string_view key, int usual);
    QMap<QString, QString> strings(std::string_view key);

    socketio::ConnectionOptions connectionOptions();
    socketio::ClientOptions clientOptions();

private:
    std::vector<socketio::TransportKind> transports();
    socketio::ReconnectionOptions reconnection();

    std::vector<socketio::json::Member> m_members;
    bool m_valid = true;
};

QMap<QByteArray, QByteArray> headersOf(const QMap<QString, QString> &strings);
