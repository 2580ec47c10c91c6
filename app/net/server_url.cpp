// SPDX-License-Identifier: MIT
#include "net/server_url.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace wxm {

bool isLoopbackHost(const QString &host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return true;
    QHostAddress address;
    return address.setAddress(host) && address.isLoopback();
}

Result<QUrl> readServerUrl(const QString &text)
{
    const auto refuse = [](ApiError::Kind kind, const QString &why) { return failure(kind, why); };
    QString wanted = text.trimmed();
    if (!wanted.contains("://"_L1))
        wanted.prepend("https://"_L1);
    QUrl url(wanted, QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty() || (scheme != "https"_L1 && scheme != "http"_L1))
        return refuse(ApiError::Kind::Refused, u"not a server address"_s);
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()
        || (!url.path().isEmpty() && url.path() != "/"_L1))
        return refuse(ApiError::Kind::Refused, u"more than an origin"_s);
    if (scheme == "http"_L1 && !isLoopbackHost(url.host()))
        return refuse(ApiError::Kind::InsecureUrl, u"plain http to another machine"_s);
    url.setPath(QString());
    return url;
}

} // namespace wxm
