// SPDX-License-Identifier: MIT
#include "socketio/transport.h"

#include <QAuthenticator>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkProxyFactory>
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

namespace {

bool isProtocolHeader(const QByteArray &name)
{
    return name == "upgrade" || name == "connection" || name == "content-length"
        || name == "transfer-encoding" || name.startsWith("sec-websocket-");
}

bool breaksTheRequest(const QByteArray &text)
{
    return text.contains('\r') || text.contains('\n') || text.contains('\0');
}

QByteArray cookieHeader(const QNetworkCookieJar &jar, const QUrl &url)
{
    QByteArray header;
    const auto cookies = jar.cookiesForUrl(url);
    for (const QNetworkCookie &cookie : cookies) {
        if (!header.isEmpty())
            header += "; ";
        header += cookie.toRawForm(QNetworkCookie::NameAndValueOnly);
    }
    return header;
}

} // namespace

QNetworkRequest requestFor(const ConnectionOptions &options, TransportKind kind, const QUrl &url,
    const QNetworkCookieJar *jar)
{
    QNetworkRequest request(url);
    request.setRawHeader("User-Agent", "socketio-qt");
    if (jar) {
        const auto cookies = cookieHeader(*jar, requestUrl(options, TransportKind::Polling, {}));
        if (!cookies.isEmpty())
            request.setRawHeader("Cookie", cookies);
    }
    for (auto it = options.headers.cbegin(); it != options.headers.cend(); ++it) {
        const QByteArray name = it.key().trimmed();
        // QWebSocket writes a Host of its own in any case, and two are refused everywhere.
        const bool isTaken = kind == TransportKind::WebSocket && name.toLower() == "host";
        if (!name.isEmpty() && !isTaken && !name.contains(':') && !isProtocolHeader(name.toLower())
            && !breaksTheRequest(name) && !breaksTheRequest(it.value()))
            request.setRawHeader(name, it.value());
    }
    return request;
}

QNetworkProxy proxyFor(const ConnectionOptions &options)
{
    if (options.proxy)
        return *options.proxy;
    const QUrl server = requestUrl(options, TransportKind::Polling, {});
    QUrl origin;
    origin.setScheme(u"https"_s);
    origin.setHost(server.host());
    origin.setPort(server.port(server.scheme() == "https"_L1 ? 443 : 80));
    const auto proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(origin));
    for (const QNetworkProxy &proxy : proxies) {
        if (proxy.type() == QNetworkProxy::NoProxy
            || (proxy.type() != QNetworkProxy::DefaultProxy
                && (proxy.capabilities() & QNetworkProxy::TunnelingCapability)))
            return proxy;
    }
    return QNetworkProxy(QNetworkProxy::NoProxy);
}

void answerProxy(const QNetworkProxy &proxy, QAuthenticator &asked)
{
    if (proxy.user().isEmpty()
        || (asked.user() == proxy.user() && asked.password() == proxy.password()))
        return;
    asked.setUser(proxy.user());
    asked.setPassword(proxy.password());
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

QString problemOf(const ConnectionOptions &options, const QUrl &url)
{
    QString problem;
    (void)tlsConfiguration(options, problem);
    if (!url.isValid() || url.host().isEmpty())
        problem =
            u"not an address of a server: "_s + options.url.toDisplayString(QUrl::RemoveUserInfo);
    return problem;
}

} // namespace socketio
