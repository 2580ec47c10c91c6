// SPDX-License-Identifier: MIT
#include "socketio/obstacle.h"

#include <QCoreApplication>
#include <QSslCertificate>

#include <utility>

namespace socketio {

using namespace Qt::StringLiterals;

namespace {

using Kind = Obstacle::Kind;

// The console's REST client has the same tables (net/reply_obstacle.cpp), and a test compares them.

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

} // namespace

QString obstacleName(Obstacle::Kind kind)
{
    switch (kind) {
    case Kind::None:
        return {};
    case Kind::CertificateSelfSigned:
        return u"certificate self-signed"_s;
    case Kind::CertificateUnknownAuthority:
        return u"certificate of an unknown authority"_s;
    case Kind::CertificateExpired:
        return u"certificate expired"_s;
    case Kind::CertificateNotYetValid:
        return u"certificate not yet valid"_s;
    case Kind::CertificateWrongName:
        return u"certificate for another name"_s;
    case Kind::CertificateRefused:
        return u"certificate refused"_s;
    case Kind::TlsTooOld:
        return u"TLS too old"_s;
    case Kind::TlsFailed:
        return u"TLS failed"_s;
    case Kind::ProxyWantsPassword:
        return u"proxy wants a password"_s;
    case Kind::ProxyRefuses:
        return u"proxy refuses"_s;
    case Kind::ProxyNoAnswer:
        return u"proxy does not answer"_s;
    case Kind::ProxyCannotReach:
        return u"proxy cannot reach the server"_s;
    case Kind::ProxyNotUnderstood:
        return u"proxy not understood"_s;
    }
    return {};
}

Obstacle obstacleOf(const QList<QSslError> &errors)
{
    Obstacle obstacle;
    for (const QSslError &error : errors) {
        if (error.error() == QSslError::NoError)
            continue;
        const Kind kind = kindOf(error.error());
        // Who signed it tells more than what the name or the date is; the kinds stand in that
        // order.
        if (obstacle.kind == Kind::None || kind < obstacle.kind)
            obstacle = {kind, signerOf(error.certificate())};
    }
    return obstacle;
}

QString addressOf(const QNetworkProxy &proxy)
{
    if (proxy.hostName().isEmpty())
        return {};
    return proxy.hostName() + u':' + QString::number(proxy.port());
}

Obstacle obstacleOf(
    QAbstractSocket::SocketError error, const QString &text, const QNetworkProxy &proxy)
{
    if (error == QAbstractSocket::SslHandshakeFailedError) {
        // OpenSSL's words, which nobody translates; the other libraries of TLS say less.
        const bool isVersion = text.contains("protocol version"_L1, Qt::CaseInsensitive)
            || text.contains("unsupported protocol"_L1, Qt::CaseInsensitive);
        return {isVersion ? Kind::TlsTooOld : Kind::TlsFailed, {}};
    }
    const QString who = addressOf(proxy);
    if (who.isEmpty())
        return {};
    using S = QAbstractSocket;
    if (error == S::ProxyAuthenticationRequiredError)
        return {Kind::ProxyWantsPassword, who};
    if (error == S::ProxyConnectionRefusedError || error == S::ProxyConnectionClosedError
        || error == S::ProxyConnectionTimeoutError || error == S::ProxyNotFoundError)
        return {Kind::ProxyNoAnswer, who};
    if (const Kind kind = kindOfSentence(text); kind != Kind::None)
        return {kind, who};
    if (error == S::ProxyProtocolError)
        return {Kind::ProxyNotUnderstood, who};
    // With a proxy in between these are what the proxy says of the server.
    if (error == S::HostNotFoundError || error == S::ConnectionRefusedError
        || error == S::SocketAccessError || error == S::NetworkError)
        return {Kind::ProxyCannotReach, who};
    return {};
}

} // namespace socketio
