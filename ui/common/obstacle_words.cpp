// SPDX-License-Identifier: MIT
#include "ui/common/obstacle_words.h"

#include "base/bidi.h"
#include "base/foreign_text.h"

#include <QCoreApplication>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {

struct ObstacleWords {
    Q_DECLARE_TR_FUNCTIONS(ObstacleWords)
};

QString certificateWords(Obstacle::Kind kind)
{
    using Kind = Obstacle::Kind;
    switch (kind) {
    case Kind::CertificateSelfSigned:
        return ObstacleWords::tr("the server's certificate is self-signed");
    case Kind::CertificateUnknownAuthority:
        return ObstacleWords::tr("this computer does not know who signed the server's certificate");
    case Kind::CertificateExpired:
        return ObstacleWords::tr("the server's certificate has expired");
    case Kind::CertificateNotYetValid:
        return ObstacleWords::tr(
            "the server's certificate is not valid yet, or this computer's clock is wrong");
    case Kind::CertificateWrongName:
        return ObstacleWords::tr("the server's certificate is for another name");
    case Kind::CertificateRefused:
        return ObstacleWords::tr("the server's certificate was refused");
    case Kind::TlsTooOld:
        return ObstacleWords::tr("the server speaks only an old encryption that is not safe");
    case Kind::TlsFailed:
        return ObstacleWords::tr("no encrypted connection to the server could be made");
    case Kind::None:
    case Kind::ProxyWantsPassword:
    case Kind::ProxyRefuses:
    case Kind::ProxyNoAnswer:
    case Kind::ProxyCannotReach:
    case Kind::ProxyNotUnderstood:
        break;
    }
    return {};
}

QString proxyWords(Obstacle::Kind kind)
{
    using Kind = Obstacle::Kind;
    switch (kind) {
    case Kind::ProxyWantsPassword:
        return ObstacleWords::tr("the proxy %1 asks for a password");
    case Kind::ProxyRefuses:
        return ObstacleWords::tr("the proxy %1 does not let this server through");
    case Kind::ProxyNoAnswer:
        return ObstacleWords::tr("the proxy %1 does not answer");
    case Kind::ProxyNotUnderstood:
        return ObstacleWords::tr("the proxy %1 gives no usable answer: it may be of another type "
                                 "than the one that is set");
    case Kind::ProxyCannotReach:
        return ObstacleWords::tr("the proxy %1 cannot reach the server");
    case Kind::None:
    case Kind::CertificateSelfSigned:
    case Kind::CertificateUnknownAuthority:
    case Kind::CertificateExpired:
    case Kind::CertificateNotYetValid:
    case Kind::CertificateWrongName:
    case Kind::CertificateRefused:
    case Kind::TlsTooOld:
    case Kind::TlsFailed:
        break;
    }
    return {};
}

} // namespace

QString obstacleWords(const Obstacle &obstacle)
{
    if (!obstacle)
        return {};
    if (obstacle.isProxy())
        return proxyWords(obstacle.kind).arg(isolate(obstacle.who));
    const auto what = certificateWords(obstacle.kind);
    const auto signer = shownTitle(obstacle.who);
    // Who signed itself needs no name.
    if (signer.isEmpty() || obstacle.kind == Obstacle::Kind::CertificateSelfSigned)
        return ObstacleWords::tr("%1: ask your IT").arg(what);
    return ObstacleWords::tr("%1 (signed by %2): ask your IT").arg(what, isolate(signer));
}

QString shortObstacleWords(const Obstacle &obstacle)
{
    Obstacle nameless = obstacle;
    nameless.who.clear();
    auto text = obstacleWords(nameless);
    return obstacle.isProxy() ? text.remove(isolate({})).simplified() : text;
}

QString obstacleSentence(const Obstacle &obstacle)
{
    auto text = obstacleWords(obstacle);
    if (text.isEmpty())
        return text;
    text[0] = text[0].toUpper();
    return text + u'.';
}

} // namespace wxm
