// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QMutex>
#include <QNetworkProxy>
#include <QString>

#include <optional>

class QAuthenticator;

namespace wxm {

//! Who a person is for a proxy. Never written to a log.
struct ProxyPassword {
    QString user;
    QString password;

    friend bool operator==(const ProxyPassword &, const ProxyPassword &) = default;
};

//! The passwords of proxies that are known in this run, by `host:port`. Any thread: REST, the live
//! connection and its probe ask on threads of their own.
class ProxyPasswords {
public:
    void put(const QString &proxy, const ProxyPassword &password);
    void drop(const QString &proxy);
    std::optional<ProxyPassword> of(const QString &proxy) const;
    //! The proxy as it is to be used: what a person entered counts before what the system says.
    QNetworkProxy with(QNetworkProxy proxy) const;

private:
    mutable QMutex m_mutex;
    QHash<QString, ProxyPassword> m_known;
};

//! Gives Qt the password of a proxy, where it asks: it keeps a connection with the one that it was
//! made with, which may be another one now. What was tried is not said again: that is how a refusal
//! ends.
void answerProxy(const QNetworkProxy &proxy, QAuthenticator &to);

//! `host:port`, as a person knows a proxy; empty for none.
QString proxyAddress(const QNetworkProxy &proxy);

} // namespace wxm
