// SPDX-License-Identifier: MIT
#include "net/proxy.h"

#include "net/environment_proxy.h"
#include "net/server_url.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QLoggingCategory>
#include <QMutex>

#include <utility>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcProxy, "wxm.proxy", QtInfoMsg)

namespace wxm {

namespace {

//! How long an answer of the system counts.
constexpr int kGoodForMs = 60'000;

class Factory final : public QNetworkProxyFactory {
public:
    Factory(const ProxyChoice &choice, std::shared_ptr<const ProxyPasswords> passwords)
        : m_choice(choice)
        , m_passwords(std::move(passwords))
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        auto proxies = find(query);
        if (m_passwords)
            for (auto &proxy : proxies)
                proxy = m_passwords->with(proxy);
        return proxies;
    }

private:
    QList<QNetworkProxy> find(const QNetworkProxyQuery &query)
    {
        using Kind = ProxyChoice::Kind;
        // Qt asks once more, without a name, before it connects directly. A proxy for an answer
        // makes that connection fail.
        if (m_choice.kind == Kind::None || query.peerHostName().isEmpty()
            || isLoopbackHost(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        if (m_choice.kind == Kind::System)
            return ofSystem(query);
        const auto type =
            m_choice.kind == Kind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy;
        return {QNetworkProxy(type, m_choice.host, m_choice.port)};
    }

    struct Answer {
        QList<QNetworkProxy> proxies;
        QDeadlineTimer goodFor;
    };

    QList<QNetworkProxy> ofSystem(const QNetworkProxyQuery &query)
    {
        const QUrl url = query.url();
        {
            const QMutexLocker lock(&m_mutex);
            const auto known = m_answers.constFind(url);
            if (known != m_answers.constEnd() && !known->goodFor.hasExpired())
                return known->proxies;
        }
        const auto proxies = askSystem(query);
        const QMutexLocker lock(&m_mutex);
        if (m_answers.size() > 64)
            m_answers.clear();
        m_answers.insert(url, {proxies, QDeadlineTimer(kGoodForMs)});
        return proxies;
    }

    static QList<QNetworkProxy> askSystem(const QNetworkProxyQuery &query)
    {
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
        QString problem;
        const auto proxy = environmentProxy(
            query.url(), [](const char *name) { return qEnvironmentVariable(name); }, &problem);
        if (!problem.isEmpty())
            qCWarning(lcProxy).noquote()
                << "the variable" << problem << "names no proxy that is known here";
        if (proxy)
            return {*proxy};
#endif
        return systemProxyForQuery(query);
    }

    ProxyChoice m_choice;
    std::shared_ptr<const ProxyPasswords> m_passwords;
    QMutex m_mutex;
    QHash<QUrl, Answer> m_answers;
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
    const auto proxy = readProxyAddress(wanted);
    // The port is left out in no address of a proxy that works by chance.
    const bool hasPort =
        QUrl(wanted.contains("://"_L1) ? wanted : u"http://"_s + wanted).port() > 0;
    if (!proxy || !hasPort || !proxy->user().isEmpty() || !proxy->password().isEmpty())
        return failure(ApiError::Kind::Refused,
            u"not a proxy: system, none, http://host:port, socks5://host:port"_s);
    const bool isHttp = proxy->type() == QNetworkProxy::HttpProxy;
    return ProxyChoice{isHttp ? Kind::Http : Kind::Socks5, proxy->hostName(), proxy->port()};
}

void applyProxy(const ProxyChoice &choice, std::shared_ptr<const ProxyPasswords> passwords)
{
    QNetworkProxyFactory::setApplicationProxyFactory(new Factory(choice, std::move(passwords)));
}

QNetworkProxy proxyTo(const QUrl &server)
{
    QUrl origin;
    origin.setScheme(u"https"_s);
    origin.setHost(server.host());
    origin.setPort(server.port(server.scheme() == "http"_L1 ? 80 : 443));
    const auto proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(origin));
    for (const auto &proxy : proxies) {
        if (proxy.type() == QNetworkProxy::NoProxy
            || (proxy.type() != QNetworkProxy::DefaultProxy
                && (proxy.capabilities() & QNetworkProxy::TunnelingCapability)))
            return proxy;
    }
    return QNetworkProxy(QNetworkProxy::NoProxy);
}

QString proxyWords(const QNetworkProxy &proxy)
{
    if (proxy.hostName().isEmpty())
        return u"direct"_s;
    const auto kind = proxy.type() == QNetworkProxy::Socks5Proxy ? "socks5"_L1 : "http"_L1;
    return u"%1 %2"_s.arg(kind, proxyAddress(proxy));
}

} // namespace wxm
