// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractSocket>
#include <QList>
#include <QNetworkProxy>
#include <QSslError>
#include <QString>

namespace socketio {

//! What stands between this machine and the server, where that is known: something that somebody
//! has to put right, and that no further attempt cures.
struct Obstacle {
    enum class Kind {
        None,
        CertificateSelfSigned,
        CertificateUnknownAuthority,
        CertificateExpired,
        CertificateNotYetValid, //!< or the clock of this machine is wrong
        CertificateWrongName,
        CertificateRefused, //!< revoked, or bad in another way
        TlsTooOld,          //!< no version of TLS that both sides know
        TlsFailed,          //!< the handshake broke off for another reason
        ProxyWantsPassword, //!< or does not take the one that it was given
        ProxyRefuses,       //!< it answers, but does not let this address through
        ProxyNoAnswer,      //!< away, not found, or silent
        ProxyCannotReach,   //!< it says that the server is away, or that it knows no such name
        ProxyNotUnderstood, //!< of another kind, or in trouble itself: Qt does not tell which
    };

    Kind kind = Kind::None;
    //! Who signed the certificate, or the proxy as host:port; empty if not known.
    QString who;

    bool isTls() const { return kind >= Kind::CertificateSelfSigned && kind <= Kind::TlsFailed; }
    bool isProxy() const { return kind >= Kind::ProxyWantsPassword; }
    //! The proxy said no: asking again at the usual pace may lock an account.
    bool isProxyRefusal() const
    {
        return kind == Kind::ProxyWantsPassword || kind == Kind::ProxyRefuses;
    }
    friend bool operator==(const Obstacle &, const Obstacle &) = default;
};

//! "certificate expired", "proxy refuses" …: English, for logs and probes; empty without one.
QString obstacleName(Obstacle::Kind kind);

//! The most telling of what is wrong with a certificate.
Obstacle obstacleOf(const QList<QSslError> &errors);

//! What an error of a socket means whose connection went by way of `proxy`. `text` is what the
//! socket says of it.
Obstacle obstacleOf(
    QAbstractSocket::SocketError error, const QString &text, const QNetworkProxy &proxy);

//! The proxy as a person knows it; empty for none.
QString addressOf(const QNetworkProxy &proxy);

} // namespace socketio
