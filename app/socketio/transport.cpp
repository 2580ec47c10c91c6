// SPDX-License-Identifier: MIT
#include "socketio/transport.h"

#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QSslCertificate>
#include <QSslSocket>
#include <QUrlQuery>

namespace socketio {

using namespace Qt::StringLiterals;

qint64 messageLimit(const ConnectionOptions &options)
{
    constexpr qint64 kUsual = 64LL * 1024 * 1024;
    return options.maxMessageBytes > 0 ? options.maxMessageBytes : kUsual;
}

QUrl requestUrl(const ConnectionOptions &options, TransportKind kind, const QString &sid,
    const QString &cacheBuster)
{
    QUrl url = options.url;
    const QString scheme = url.scheme();
    const bool isSecure = scheme == "https"_L1 || scheme == "wss"_L1;
    if (!isSecure && scheme != "http"_L1 && scheme != "ws"_L1)
        return {};
    if (kind == TransportKind::WebSocket)
        url.setScheme(isSecure ? u"wss"_s : u"ws"_s);
    else
        url.setScheme(isSecure ? u"https"_s : u"http"_s);
    QString path = options.path.startsWith(u'/') ? options.path : u'/' + options.path;
    if (!path.endsWith(u'/'))
        path += u'/';
    url.setPath(path);
    url.setFragment({});

    QMap<QString, QString> query;
    const auto items = QUrlQuery(options.url).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items)
        query.insert(key, value);
    query.insert(options.query);
    query.insert(u"EIO"_s, u"4"_s);
    query.insert(u"transport"_s, transportName(kind));
    if (!sid.isEmpty())
        query.insert(u"sid"_s, sid);
    if (!cacheBuster.isEmpty())
        query.insert(u"t"_s, cacheBuster);
    QByteArray encoded;
    for (auto it = query.cbegin(); it != query.cend(); ++it) {
        if (!encoded.isEmpty())
            encoded += '&';
        encoded += QUrl::toPercentEncoding(it.key()) + '=' + QUrl::toPercentEncoding(it.value());
    }
    url.setQuery(QString::fromLatin1(encoded), QUrl::StrictMode);
    return url;
}

QByteArray cookieHeader(const QNetworkCookieJar *jar, const QUrl &httpUrl)
{
    QByteArray header;
    if (!jar)
        return header;
    const auto cookies = jar->cookiesForUrl(httpUrl);
    for (const QNetworkCookie &cookie : cookies) {
        if (!header.isEmpty())
            header += "; ";
        header += cookie.toRawForm(QNetworkCookie::NameAndValueOnly);
    }
    return header;
}

QSslConfiguration tlsConfiguration(const ConnectionOptions &options, QString &problem)
{
    QSslConfiguration tls = options.tls.value_or(QSslConfiguration::defaultConfiguration());
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (options.caFile.isEmpty())
        return tls;
    const auto roots = QSslCertificate::fromPath(
        options.caFile, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
    if (roots.isEmpty())
        problem = u"no certificates could be read from "_s + options.caFile;
    tls.addCaCertificates(roots);
    return tls;
}

} // namespace socketio
