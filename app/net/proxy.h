// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "net/proxy_passwords.h"

#include <QNetworkProxy>
#include <QUrl>

#include <memory>

namespace wxm {

//! Through which proxy REST and socket go. TLS stays end to end: an HTTP proxy sees CONNECT and
//! nothing else. This machine itself is never asked for by way of a proxy.
struct ProxyChoice {
    enum class Kind { System, None, Http, Socks5 };

    Kind kind = Kind::System;
    QString host = {};
    quint16 port = 0;
};

//! `system`, `none`, `http://host:port`, `socks5://host:port` (or `socks5h`), or `host:port` for an
//! HTTP proxy. No user and no password: a person is asked for those, and they are kept in the
//! keychain (session/proxy_sign_in.h).
Result<ProxyChoice> readProxy(const QString &text);

//! Makes the choice that of the whole program, from its next connection on. Each proxy is used with
//! what `passwords` knows of it by then.
void applyProxy(
    const ProxyChoice &choice, std::shared_ptr<const ProxyPasswords> passwords = nullptr);

//! The one question for everything that speaks to a server: asked by its https address, answered
//! by the choice, and to be set on the socket, "no proxy" too. May take seconds; any thread, but
//! not the one of the windows (see ProxyRoute).
QNetworkProxy proxyTo(const QUrl &server);

//! For diagnostics: `direct`, or `http host:port`.
QString proxyWords(const QNetworkProxy &proxy);

} // namespace wxm
