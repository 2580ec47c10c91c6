// SPDX-License-Identifier: MIT
#pragma once

#include "api/endpoint_map.h"
#include "api/envelope.h"
#include "base/then.h"
#include "net/rest_client.h"

#include <QJsonObject>
#include <QMap>
#include <QObject>
#include <QTimer>

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
    bool isPoll = false; //!< These three as in RestRequest.
    bool isOnce = false;
    bool isBackground = false;
    QList<QPair<QByteArray, QByteArray>> headers = {};
    std::shared_ptr<FileUpload> file = {}; //!< Goes out instead of the body.
};

//! Makes calls by the endpoint map and learns which endpoints this server has. GUI thread.
//!
//! A refusal teaches only what it proves. An endpoint is missing where the framework says that
//! there is no such route, or where one that never worked gives the very same 404 for two things;
//! it is forbidden where it gives the same 403 for two things, or has none to speak of. A web page
//! teaches nothing. What was learnt wears off after some minutes, and is forgotten by
//! forgetCapabilities().
class ApiCalls : public QObject {
    Q_OBJECT

public:
    ApiCalls(RestClient &rest, EndpointMap endpoints, QObject *parent = nullptr);

    Capability capability(const QString &endpoint) const;
    QStringList endpointIds() const { return m_endpoints.ids(); }
    RestClient &rest() { return m_rest; }
    //! Forgets what was learnt: for another account or server, after a reconnection, and where a
    //! person wants to try again.
    void forgetCapabilities();

    //! The body of a 2xx answer. A call of an absent endpoint ends as NotOffered without a request.
    //! Virtual for the tests of what makes calls.
    [[nodiscard]] virtual QFuture<Result<QByteArray>> send(Call call);

    //! The answer by a decoder `Result<T>(const QByteArray &)`.
    template <class T, class Decoder>
    [[nodiscard]] QFuture<Result<T>> send(Call call, Decoder decode)
    {
        const bool outcomeMatters = changesState(call);
        return then(send(std::move(call)), this,
            [decode, outcomeMatters](const Result<QByteArray> &body) -> Result<T> {
                if (!body)
                    return failure(body.error());
                Result<T> value = decode(*body);
                // A web page, or nothing that names the new object: no proof of either outcome.
                if (!value && outcomeMatters && value.error().kind == ApiError::Kind::BadReply) {
                    value.error().kind = ApiError::Kind::Ambiguous;
                    value.error().httpStatus = 200;
                }
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
        return send<Page<Row>>(std::move(call), [decode, at](const QByteArray &body) {
            auto page = envelope::list<Row>(body, decode);
            if (page)
                page->guessNext(at);
            return page;
        });
    }

Q_SIGNALS:
    void capabilityChanged(const QString &endpoint);
    //! For diagnostics: a call ended without what was asked for.
    void failed(const QString &endpoint, const wxm::ApiError &error);

private:
    //! What the answers of one endpoint have taught.
    struct Learnt {
        Capability capability = Capability::Offered;
        std::int64_t atMs = 0;   //!< When, by the monotonic clock.
        bool hasWorked = false;  //!< It has answered 2xx.
        int refusals = 0;        //!< Of the route, one after the other.
        QByteArray refusal = {}; //!< The last refusal of a thing,
        QString target = {};     //!< and of which.
    };
    //! One call under way, as far as its answer has to be judged by it.
    struct Judged {
        QString endpoint;
        QString target; //!< Path with its ids.
        bool hasIds = false;
        bool documented = false;
        QStringList sent; //!< Fields that were sent with a value.
    };

    static void addCursor(Call &call, const PageCursor &at);
    bool changesState(const Call &call) const;
    Judged judged(const Call &call, const Endpoint &endpoint, const RestRequest &request) const;
    void learn(const Judged &call, const Result<RestReply> &reply);
    void learnRefusal(const Judged &call, Learnt &learnt, const ApiError &error);
    void refine(const Judged &call, ApiError &error) const;
    void setCapability(const QString &endpoint, Capability capability);
    void wearOff();

    RestClient &m_rest;
    EndpointMap m_endpoints;
    QHash<QString, Learnt> m_learnt;
    QTimer m_wearOff;
};

} // namespace wxm
