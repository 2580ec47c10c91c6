// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>
#include <QString>

namespace wxm {

//! What stands between this computer and the server, where that is known: something that somebody
//! has to put right, and that trying again does not cure. REST and the live connection have the
//! same words for it.
struct Obstacle {
    enum class Kind {
        None,
        CertificateSelfSigned,
        CertificateUnknownAuthority,
        CertificateExpired,
        CertificateNotYetValid, //!< Or the clock of this computer is wrong.
        CertificateWrongName,
        CertificateRefused, //!< Revoked, or bad in another way.
        TlsTooOld,          //!< No version of TLS that both sides know.
        TlsFailed,
        ProxyWantsPassword, //!< Or does not take the one that it was given.
        ProxyRefuses,       //!< It answers, but does not let the server through.
        ProxyNoAnswer,      //!< Away, not found, or silent.
        ProxyCannotReach,   //!< It says that the server is away, or that it knows no such name.
        ProxyNotUnderstood, //!< Of another kind, or in trouble itself: Qt does not tell which.
    };

    Kind kind = Kind::None;
    QString who = {}; //!< Who signed the certificate (foreign text), or the proxy as host:port.

    bool isTls() const { return kind >= Kind::CertificateSelfSigned && kind <= Kind::TlsFailed; }
    bool isProxy() const { return kind >= Kind::ProxyWantsPassword; }
    //! The proxy said no: asking again at the usual pace may lock an account.
    bool isProxyRefusal() const
    {
        return kind == Kind::ProxyWantsPassword || kind == Kind::ProxyRefuses;
    }
    //! It wants a password, or may be unhappy with the one that it got.
    bool isAboutSignIn() const
    {
        return kind == Kind::ProxyWantsPassword || kind == Kind::ProxyNotUnderstood;
    }
    explicit operator bool() const { return kind != Kind::None; }
    friend bool operator==(const Obstacle &, const Obstacle &) = default;
};

} // namespace wxm
