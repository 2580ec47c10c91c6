// SPDX-License-Identifier: MIT
#include "net/reply_obstacle.h"

#include <QCoreApplication>
#include <QSslCertificate>

#include <utility>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

using Kind = Obstacle::Kind;

// The tables stand in socketio/obstacle.cpp a second time: that library is usable without this
// program and includes nothing of it, and net does not include a transport. realtime/obstacle_test
// compares both, error by error and sentence by sentence.

Kind kindOf(QSslError::SslError error)
{
    using E = QSslError;
    static constexpr std::pair<QSslError::SslError, Kind> kKinds[] = {
        {E::SelfSignedCertificate, Kind::CertificateSelfSigned},
        {E::SelfSignedCertificateInChain, Kind::CertificateUnknownAuthority},
        {E::UnableToGetIssuerCertificate, Kind::CertificateUnknownAuthority},
        {E::UnableToGetLocalIssuerCertificate, Kind::CertificateUnknownAuthority},
        {E::UnableToVerifyFirstCertificate, Kind::CertificateUnknownAuthority},
        {E::CertificateUntrusted, Kind::CertificateUnknownAuthority},
        {E::InvalidCaCertificate, Kind::CertificateUnknownAuthority},
        {E::CertificateExpired, Kind::CertificateExpired},
        {E::CertificateNotYetValid, Kind::CertificateNotYetValid},
        {E::HostNameMismatch, Kind::CertificateWrongName},
    };
    for (const auto &[each, kind] : kKinds) {
        if (each == error)
            return kind;
    }
    return Kind::CertificateRefused;
}

QString signerOf(const QSslCertificate &certificate)
{
    for (const auto part : {QSslCertificate::CommonName, QSslCertificate::Organization,
             QSslCertificate::OrganizationalUnitName}) {
        const QString name = certificate.issuerInfo(part).join(u' ').simplified();
        if (!name.isEmpty())
            return name.left(80);
    }
    return {};
}

//! Qt's sentences about a proxy. Some of them come with a number that says nothing; they are
//! compared as they are shown, in whatever language the program has them.
Kind kindOfSentence(const QString &text)
{
    static constexpr struct {
        const char *context;
        const char *sentence;
        Kind kind;
    } kSentences[] = {
        {"QHttpSocketEngine", "Authentication required", Kind::ProxyWantsPassword},
        {"QHttpSocketEngine", "Proxy denied connection", Kind::ProxyRefuses},
        {"QHttpSocketEngine", "Proxy connection refused", Kind::ProxyNoAnswer},
        {"QHttpSocketEngine", "Proxy connection closed prematurely", Kind::ProxyNoAnswer},
        {"QHttpSocketEngine", "Proxy server connection timed out", Kind::ProxyNoAnswer},
        {"QHttpSocketEngine", "Proxy server not found", Kind::ProxyNoAnswer},
        {"QHttpSocketEngine", "Error communicating with HTTP proxy", Kind::ProxyNotUnderstood},
        {"QHttpSocketEngine", "Did not receive HTTP response from proxy", Kind::ProxyNotUnderstood},
        {"QSocks5SocketEngine", "Proxy authentication failed", Kind::ProxyWantsPassword},
        {"QSocks5SocketEngine", "Connection not allowed by SOCKSv5 server", Kind::ProxyRefuses},
        {"QSocks5SocketEngine", "General SOCKSv5 server failure", Kind::ProxyCannotReach},
        {"QSocks5SocketEngine", "Connection to proxy refused", Kind::ProxyNoAnswer},
        {"QSocks5SocketEngine", "Connection to proxy closed prematurely", Kind::ProxyNoAnswer},
        {"QSocks5SocketEngine", "Connection to proxy timed out", Kind::ProxyNoAnswer},
        {"QSocks5SocketEngine", "Proxy host not found", Kind::ProxyNoAnswer},
        {"QSocks5SocketEngine", "SOCKS version 5 protocol error", Kind::ProxyNotUnderstood},
    };
    for (const auto &each : kSentences) {
        if (text.startsWith(QCoreApplication::translate(each.context, each.sentence)))
            return each.kind;
    }
    return Kind::None;
}

Kind proxyKindOf(const QNetworkReply &reply)
{
    using E = QNetworkReply;
    const auto error = reply.error();
    if (error == E::ProxyAuthenticationRequiredError)
        return Kind::ProxyWantsPassword;
    if (error == E::ProxyConnectionRefusedError || error == E::ProxyConnectionClosedError
        || error == E::ProxyNotFoundError || error == E::ProxyTimeoutError)
        return Kind::ProxyNoAnswer;
    if (const auto kind = kindOfSentence(reply.errorString()); kind != Kind::None)
        return kind;
    // With a proxy in between these are what the proxy says of the server.
    if (error == E::ConnectionRefusedError || error == E::HostNotFoundError)
        return Kind::ProxyCannotReach;
    return Kind::None;
}

} // namespace

Obstacle certificateObstacle(const QList<QSslError> &errors)
{
    Obstacle obstacle;
    for (const QSslError &error : errors) {
        if (error.error() == QSslError::NoError)
            continue;
        const Kind kind = kindOf(error.error());
        // Who signed it tells more than what the name or the date is; the kinds stand in that
        // order.
        if (!obstacle || kind < obstacle.kind)
            obstacle = {kind, signerOf(error.certificate())};
    }
    return obstacle;
}

Obstacle proxyObstacle(const QString &sentence, const QString &proxy)
{
    const auto kind = kindOfSentence(sentence);
    return kind == Kind::None ? Obstacle() : Obstacle{kind, proxy};
}

Obstacle replyObstacle(const QNetworkReply &reply, const QNetworkProxy &proxy)
{
    if (reply.error() == QNetworkReply::SslHandshakeFailedError) {
        // OpenSSL's words, which nobody translates; the other libraries of TLS say less.
        const auto text = reply.errorString();
        const bool isVersion = text.contains("protocol version"_L1, Qt::CaseInsensitive)
            || text.contains("unsupported protocol"_L1, Qt::CaseInsensitive);
        return {isVersion ? Kind::TlsTooOld : Kind::TlsFailed, {}};
    }
    if (proxy.hostName().isEmpty())
        return {};
    const auto kind = proxyKindOf(reply);
    if (kind == Kind::None)
        return {};
    return {kind, proxy.hostName() + u':' + QString::number(proxy.port())};
}

} // namespace wxm
