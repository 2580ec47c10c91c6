// SPDX-License-Identifier: MIT
// Puts the readers of the console behind standard input and output, a JSON line each:
//   {"name": …, "kind": …, "payload": …}  →  {"name": …, "verdict": "accept"|"ignore"|"error",
//   "why": …}
// Kinds: message, support.message, live, presence (an event's argument); ack, connect_error;
// rest.conversations, rest.messages, rest.threads, rest.support_messages, rest.lives, rest.login,
// rest.refresh, rest.send (the body of a 2xx answer).
#include "socketio/json.h"
#include "verdicts.h"

#include <QString>

#include <iostream>
#include <string>

namespace json = socketio::json;

namespace {

const char *verdictName(Verdict::Kind kind)
{
    switch (kind) {
    case Verdict::Kind::Accept:
        return "accept";
    case Verdict::Kind::Ignore:
        return "ignore";
    case Verdict::Kind::Error:
        return "error";
    }
    return "error";
}

std::string respond(std::string_view line)
{
    std::string kind;
    json::appendDecoded(json::member(line, "kind"), kind);
    const auto name = json::member(line, "name");
    const Verdict verdict = judge(kind, json::member(line, "payload"));
    std::string out = "{\"name\":";
    out += name.empty() ? std::string_view("null") : name;
    out += std::string(",\"verdict\":\"") + verdictName(verdict.kind) + "\",\"why\":";
    json::appendQuoted(verdict.why, out);
    return out + "}";
}

} // namespace

int main()
{
    std::ios::sync_with_stdio(false);
    for (std::string line; std::getline(std::cin, line);) {
        if (!line.empty())
            std::cout << respond(line) << '\n' << std::flush;
    }
    return 0;
}
