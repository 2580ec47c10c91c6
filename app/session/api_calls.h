// SPDX-License-Identifier: MIT
#pragma once

#include "net/rest_client.h"
#include "session/endpoint_map.h"
#include "session/envelope.h"

#include <QJsonObject>
#include <QMap>
#include <QObject>

namespace wxm {

//! What is known about an endpoint of this server.
enum class Capability {
    Offered,   //!< As far as is known.
    Absent,    //!< Switched off by the deployment, or the server has no such route.
    Forbidden, //!< The server refused it to this account.
};

//! One call by endpoint id.
struct Call {
    QString endpoint;
    QMap<QString, std::int64_t> ids = {}; //!< Fills the `{names}` of the path.
    QUrlQuery query = {};
    QJsonObject body = {};
    QByteArray idempotencyKey = {};
    bool bearer = true;
    bool isPoll = false; //!< As in RestRequest.
    QList<QPair<QByteArray, QByteArray>> headers = {};
};

//! Makes calls by the endpoint map and learns which endpoints this server has. GUI thread.
class ApiCalls final : public QObject {
    Q_OBJECT

public:
    ApiCalls(RestClient &rest, EndpointMap endpoints, QObject *parent = nullptr);

    Capability capability(const QString &endpoint) const;
    QStringList endpointIds() const { return m_endpoints.ids(); }
    RestClient &rest() { return m_rest; }
    //! Forgets what was learnt, for another account or server.
    void forgetCapabilities();

    //! The body of a 2xx answer. A call of an absent endpoint ends as NotOffered without a request.
    [[nodiscard]] QFuture<Result<QByteArray>> send(Call call);

    //! The answer by a decoder `Result<T>(const QByteArray &)`.
    template <class T, class Decoder>
    [[nodiscard]] QFuture<Result<T>> send(Call call, Decoder decode)
    {
        const bool needsProof = changesState(call);
        return send(std::move(call))
            .then(this, [decode, needsProof](const Result<QByteArray> &body) -> Result<T> {
                if (!body)
                    return failure(body.error());
                Result<T> value = decode(*body);
                // A web page, or nothing that names the new object: no proof of either outcome.
                if (!value && needsProof && value.error().kind == ApiError::Kind::BadReply)
                    value.error().kind = ApiError::Kind::Ambiguous;
                return value;
            });
    }

    //! A call whose success says nothing more.
    [[nodiscard]] QFuture<Result<Done>> sendForDone(Call call)
    {
        return send<Done>(std::move(call), envelope::done);
    }

    //! One page of a list; `query` of the call is kept, page or cursor is added.
    template <class Row, class Decoder>
    [[nodiscard]] QFuture<Result<Page<Row>>> sendForPage(
        Call call, const PageCursor &at, Decoder decode)
    {
        addCursor(call, at);
        return send<Page<Row>>(std::move(call),
            [decode](const QByteArray &body) { return envelope::list<Row>(body, decode); });
    }

Q_SIGNALS:
    void capabilityChanged(const QString &endpoint);
    //! For diagnostics: a call ended without what was asked for.
    void failed(const QString &endpoint, const wxm::ApiError &error);

private:
    bool changesState(const Call &call) const;
    static void addCursor(Call &call, const PageCursor &at);
    void learn(const QString &endpoint, bool documented, const Result<RestReply> &reply);
    void setCapability(const QString &endpoint, Capability capability);

    RestClient &m_rest;
    EndpointMap m_endpoints;
    QHash<QString, Capability> m_learnt;
};

} // namespace wxm
