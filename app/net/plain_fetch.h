// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "net/proxy_route.h"

#include <QFuture>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPromise>
#include <QUrl>

#include <memory>

namespace wxm {

//! Reads one file of limited length into memory, as it comes, or asks one small question, over
//! https, outside the platform: no token, no cookie, no redirect, certificates verified. GUI
//! thread; ends from the event loop, with Timeout when it goes away. A future that is cancelled
//! ends the reading.
class PlainFetch final : public QObject {
    Q_OBJECT

public:
    explicit PlainFetch(qint64 maxBytes, int deadlineMs = 15'000, QObject *parent = nullptr);
    ~PlainFetch() override;

    //! The body of a 200. http is taken from this very machine only.
    [[nodiscard]] QFuture<Result<QByteArray>> get(const QUrl &url);
    //! The same of a question in JSON that changes nothing there.
    [[nodiscard]] QFuture<Result<QByteArray>> post(const QUrl &url, const QByteArray &json);

private:
    using PromisePtr = std::shared_ptr<QPromise<Result<QByteArray>>>;
    QFuture<Result<QByteArray>> ask(const QUrl &url, const QByteArray &json);
    void begin(const QUrl &url, const QByteArray &json, const PromisePtr &promise);

    const qint64 m_maxBytes;
    const int m_deadlineMs;
    ProxyRoute m_route;
    QNetworkAccessManager m_manager;
};

} // namespace wxm
