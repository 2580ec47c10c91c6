// SPDX-License-Identifier: MIT
#include "net/environment_proxy.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

//! Lower case first, as everybody reads them.
QString valueOf(const Variables &variables, const QByteArray &name)
{
    const auto lower = variables(name.constData()).trimmed();
    return lower.isEmpty() ? variables(name.toUpper().constData()).trimmed() : lower;
}

bool isSubdomain(const QString &host, QString domain)
{
    if (domain.startsWith("*."_L1))
        domain.remove(0, 1);
    if (!domain.startsWith(u'.'))
        domain.prepend(u'.');
    return domain.size() > 1 && (u'.' + host).endsWith(domain);
}

bool matches(const QString &host, int port, QString rule)
{
    if (rule == "*"_L1)
        return true;
    const auto subnet = QHostAddress::parseSubnet(rule);
    const QHostAddress address(host);
    if (rule.contains(u'/') && subnet.second >= 0)
        return !address.isNull() && address.isInSubnet(subnet);
    if (rule.startsWith(u'[') && rule.contains(u']')) {
        rule = rule.mid(1, rule.indexOf(u']') - 1);
    } else if (rule.count(u':') == 1) {
        if (rule.section(u':', 1).toInt() != port)
            return false;
        rule = rule.section(u':', 0, 0);
    }
    const QHostAddress exempt(rule);
    if (!exempt.isNull() || !address.isNull())
        return !exempt.isNull() && exempt == address;
    return isSubdomain(host, rule);
}

} // namespace

bool isExempt(const QUrl &server, const QString &list)
{
    const auto host = server.host().toLower();
    const int port = server.port(server.scheme() == "http"_L1 ? 80 : 443);
    const auto rules = list.toLower().replace(u' ', u',').split(u',', Qt::SkipEmptyParts);
    return std::any_of(
        rules.begin(), rules.end(), [&](const QString &rule) { return matches(host, port, rule); });
}

std::optional<QNetworkProxy> readProxyAddress(const QString &text)
{
    const auto wanted = text.trimmed();
    const QUrl url(wanted.contains("://"_L1) ? wanted : u"http://"_s + wanted, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.path().size() > 1 || url.hasQuery()
        || url.hasFragment())
        return {};
    const auto scheme = url.scheme();
    const bool isHttp = scheme == "http"_L1;
    // Qt lets the proxy look up the names with either, which is what the h asks for.
    const bool isSocks = scheme == "socks5"_L1 || scheme == "socks5h"_L1 || scheme == "socks"_L1;
    if (!isHttp && !isSocks)
        return {};
    return QNetworkProxy(isHttp ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy, url.host(),
        quint16(url.port(isHttp ? 80 : 1080)), url.userName(QUrl::FullyDecoded),
        url.password(QUrl::FullyDecoded));
}

std::optional<QNetworkProxy> environmentProxy(
    const QUrl &server, const Variables &variables, QString *problem)
{
    for (const auto &name : {"https_proxy"_ba, "all_proxy"_ba, "http_proxy"_ba}) {
        const auto value = valueOf(variables, name);
        if (value.isEmpty())
            continue;
        if (isExempt(server, valueOf(variables, "no_proxy"_ba)))
            return QNetworkProxy(QNetworkProxy::NoProxy);
        const auto proxy = readProxyAddress(value);
        if (!proxy && problem)
            *problem = QString::fromLatin1(name);
        if (proxy)
            return proxy;
    }
    return {};
}

} // namespace wxm
