// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkProxy>
#include <QUrl>

#include <functional>
#include <optional>

namespace wxm {

//! How an environment variable reads; tests put their own behind it.
using Variables = std::function<QString(const char *name)>;

//! What the variables of the environment say about a connection to `server`: the proxy, or "no
//! proxy" where it is exempt. Nothing where they do not speak of proxies, so that the desktop is to
//! be asked. Qt's own reader (libproxy) leaves out all_proxy, an address without a scheme and
//! `socks5h`, and takes the exceptions of `*` for nothing.
//!
//! `problem` names a variable that cannot be read, without what stands in it.
std::optional<QNetworkProxy> environmentProxy(
    const QUrl &server, const Variables &variables, QString *problem = nullptr);

//! `[scheme://][user:password@]host[:port]` as people write it; nothing for anything else.
std::optional<QNetworkProxy> readProxyAddress(const QString &text);

//! True if `list` (no_proxy: names, suffixes, addresses, networks, `*`) exempts the server.
bool isExempt(const QUrl &server, const QString &list);

} // namespace wxm
