// SPDX-License-Identifier: MIT
#pragma once

#include "socketio/json.h"

#include <QString>

#include <cstdio>
#include <string>
#include <string_view>

//! One event line, written to standard output as soon as it goes out of scope.
class Line {
public:
    explicit Line(std::string_view event)
    {
        m_text = "{\"ev\":";
        socketio::json::appendQuoted(event, m_text);
    }
    ~Line()
    {
        m_text += "}\n";
        std::fwrite(m_text.data(), 1, m_text.size(), stdout);
        std::fflush(stdout);
    }
    Line(const Line &) = delete;
    Line &operator=(const Line &) = delete;

    Line &raw(std::string_view key, std::string_view json)
    {
        m_text += ",\"";
        m_text.append(key).append("\":").append(json);
        return *this;
    }
    Line &text(std::string_view key, std::string_view utf8)
    {
        raw(key, {});
        socketio::json::appendQuoted(utf8, m_text);
        return *this;
    }
    Line &qtext(std::string_view key, const QString &value)
    {
        raw(key, {});
        socketio::json::appendQuoted(QStringView(value), m_text);
        return *this;
    }
    Line &flag(std::string_view key, bool value) { return raw(key, value ? "true" : "false"); }
    Line &number(std::string_view key, long long value) { return raw(key, std::to_string(value)); }

private:
    std::string m_text;
};
