// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QNetworkProxy>
#include <QUrl>

namespace wxm {

//! Through which proxy REST and socket go. TLS stays end to end: an HTTP proxy sees CONNECT and
//! nothing else. This machine itself is never asked for by way of a proxy.
struct ProxyChoice {
    enum class Kind { System, None, Http, Socks5 };

    Kind kind = Kind::System;
    QString host = {};
    quint16 port = 0;
};

//! `system`, `none`, `http://host:port` or `socks5://host:port`. No user and no password: those
//! come from the system, if from anywhere.
Result<ProxyChoice> readProxy(const QString &text);

//! Makes the choice that of the whole program, from its next connection on.
void applyProxy(const ProxyChoice &choice);

//! For diagnostics: what a connection to this address would go through, `direct` or `http
//! host:port`.
QString proxyFor(const QUrl &url);

} // namespace wxm
