// SPDX-License-Identifier: MIT
#include "net/proxy.h"

#include "net/server_url.h"

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

class Factory final : public QNetworkProxyFactory {
public:
    explicit Factory(const ProxyChoice &choice) : m_choice(choice) { }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        using Kind = ProxyChoice::Kind;
        if (m_choice.kind == Kind::None || isLoopbackHost(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        if (m_choice.kind == Kind::System)
            return systemProxyForQuery(query);
        const auto type =
            m_choice.kind == Kind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy;
        return {QNetworkProxy(type, m_choice.host, m_choice.port)};
    }

private:
    ProxyChoice m_choice;
};

} // namespace

Result<ProxyChoice> readProxy(const QString &text)
{
    using Kind = ProxyChoice::Kind;
    const QString wanted = text.trimmed();
    if (wanted == "system"_L1)
        return ProxyChoice{};
    if (wanted == "none"_L1)
        return ProxyChoice{.kind = Kind::None};
    const QUrl url(wanted, QUrl::StrictMode);
    const bool isHttp = url.scheme() == "http"_L1;
    const bool isPlain =
        url.userInfo().isEmpty() && url.path().size() <= 1 && !url.hasQuery() && !url.hasFragment();
    if (!url.isValid() || url.host().isEmpty() || url.port() <= 0 || !isPlain
        || (!isHttp && url.scheme() != "socks5"_L1))
        return failure({.kind = ApiError::Kind::Refused,
            .serverCode = {},
            .detail = u"not a proxy: system, none, http://host:port, socks5://host:port"_s});
    return ProxyChoice{isHttp ? Kind::Http : Kind::Socks5, url.host(), quint16(url.port())};
}

void applyProxy(const ProxyChoice &choice)
{
    QNetworkProxyFactory::setApplicationProxyFactory(new Factory(choice));
}

QString proxyFor(const QUrl &url)
{
    const auto proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
    if (proxies.isEmpty() || proxies.first().type() == QNetworkProxy::NoProxy
        || proxies.first().type() == QNetworkProxy::DefaultProxy)
        return u"direct"_s;
    const auto &proxy = proxies.first();
    const auto kind = proxy.type() == QNetworkProxy::Socks5Proxy ? "socks5"_L1 : "http"_L1;
    return u"%1 %2:%3"_s.arg(kind, proxy.hostName(), QString::number(proxy.port()));
}

} // namespace wxm
