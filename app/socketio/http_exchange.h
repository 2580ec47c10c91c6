// SPDX-License-Identifier: MIT
#pragma once

#include "socketio/http_message.h"
#include "socketio/options.h"

#include <QObject>

#include <functional>

class QSslSocket;

namespace socketio::http {

//! One request and its answer on a connection of its own. (QNetworkAccessManager sends requests
//! again by itself when a server closes early, follows redirects with credentials unless told
//! otherwise, and, now and then, forgets a request whose connection went away.)
class Exchange final : public QObject {
    Q_OBJECT
public:
    struct Request {
        QByteArray method;
        QUrl url;
        Headers headers;
        QByteArray cookies;
        QByteArray body;
        QSslConfiguration tls;
        std::optional<QNetworkProxy> proxy;
    };
    //! `problem`: empty if the answer is complete, whatever its status.
    using Finished = std::function<void(const ResponseReader &answer, const QString &problem)>;

    //! `finished` is called once, from the event loop.
    Exchange(Request request, qint64 limit, Finished finished);
    ~Exchange() override;

    //! Ends it at once; `finished` will not be called any more.
    void cancel();

private:
    void sendRequest();
    void onReadyRead();
    void onDisconnected();
    void finish(const QString &problem);

    Request m_request;
    ResponseReader m_answer;
    Finished m_finished;
    QSslSocket *m_socket;
    QString m_problem; //!< first error of the socket
};

} // namespace socketio::http
