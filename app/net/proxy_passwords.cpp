// SPDX-License-Identifier: MIT
#include "net/proxy_passwords.h"

#include <QAuthenticator>

namespace wxm {

void ProxyPasswords::put(const QString &proxy, const ProxyPassword &password)
{
    const QMutexLocker lock(&m_mutex);
    m_known.insert(proxy, password);
}

void ProxyPasswords::drop(const QString &proxy)
{
    const QMutexLocker lock(&m_mutex);
    m_known.remove(proxy);
}

std::optional<ProxyPassword> ProxyPasswords::of(const QString &proxy) const
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_known.constFind(proxy);
    return found == m_known.constEnd() ? std::nullopt : std::optional(*found);
}

QNetworkProxy ProxyPasswords::with(QNetworkProxy proxy) const
{
    if (const auto known = of(proxyAddress(proxy))) {
        proxy.setUser(known->user);
        proxy.setPassword(known->password);
    }
    return proxy;
}

void answerProxy(const QNetworkProxy &proxy, QAuthenticator &to)
{
    if (proxy.user().isEmpty() || (to.user() == proxy.user() && to.password() == proxy.password()))
        return;
    to.setUser(proxy.user());
    to.setPassword(proxy.password());
}

QString proxyAddress(const QNetworkProxy &proxy)
{
    return proxy.hostName().isEmpty() ? QString()
                                      : proxy.hostName() + u':' + QString::number(proxy.port());
}

} // namespace wxm
