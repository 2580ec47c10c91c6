// SPDX-License-Identifier: MIT
#pragma once

#include "fakes/http_server.h"

namespace wxm::fakes {

//! A proxy that wants NTLM and is never content, as one is with a wrong or an empty account.
inline void beNtlmProxy(HttpServer &proxy)
{
    QByteArray challenge("NTLMSSP\0\2\0\0\0", 12);
    challenge += QByteArray(8, '\0') + QByteArray::fromHex("05820000") + QByteArray(32, '\x11');
    proxy.handler = [challenge](const Arrival &arrival, QTcpSocket &socket) {
        const auto size = arrival.header("proxy-authorization").size();
        const bool isChallenge = size > 0 && size < 80;
        socket.write(httpAnswer(407, "no",
            {"Proxy-Authenticate: NTLM"
                + (isChallenge ? ' ' + challenge.toBase64() : QByteArray())}));
    };
}

//! A proxy that wants this account (Basic) and opens its tunnel to nowhere then. `toWrong`: what it
//! answers to another account; tinyproxy says 401.
inline void beBasicProxy(HttpServer &proxy, const QByteArray &account, int toWrong = 407)
{
    proxy.handler = [account, toWrong](const Arrival &arrival, QTcpSocket &socket) {
        if (arrival.header("proxy-authorization") == "Basic " + account.toBase64())
            socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
        else if (arrival.headers.contains("proxy-authorization") && toWrong != 407)
            socket.write(httpAnswer(toWrong, "no", {"WWW-Authenticate: Basic realm=\"x\""}));
        else
            socket.write(httpAnswer(407, "no", {"Proxy-Authenticate: Basic realm=\"x\""}));
    };
}

//! How many requests brought a password, right or wrong.
inline qsizetype signIns(const HttpServer &proxy)
{
    return std::count_if(proxy.arrivals.cbegin(), proxy.arrivals.cend(),
        [](const Arrival &arrival) { return !arrival.header("proxy-authorization").isEmpty(); });
}

} // namespace wxm::fakes
