// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>
#include <QMap>
#include <QString>
#include <QUrl>

//! HTTP/1.1 as far as this library needs it, without any input or output.
namespace socketio::http {

//! A head, or what follows the chunks, larger than this is refused.
inline constexpr qsizetype kMaxHeadBytes = 64 * 1024;

using Headers = QMap<QByteArray, QByteArray>;

//! Request line and headers; the caller adds headers of its own and the empty line. Headers of the
//! program that would break the request, or that belong to the protocol, are left out; `Host`,
//! `User-Agent` and `Cookie` may be replaced.
QByteArray requestHead(
    const QByteArray &method, const QUrl &url, const Headers &headers, const QByteArray &cookies);

//! Status of a status line; 0 if it is none.
int statusOf(const QByteArray &line);

//! Reads one answer as it comes.
class ResponseReader {
public:
    //! `limit`: largest body that is accepted.
    explicit ResponseReader(qint64 limit) : m_limit(limit) { }

    void feed(QByteArrayView bytes);
    //! The connection ended, which ends some answers and breaks the others.
    void connectionEnded();

    bool isDone() const { return m_state == State::Done; }
    bool isFault() const { return m_state == State::Fault; }
    const QString &problem() const { return m_problem; }
    int status() const { return m_status; }                     //!< 0 until the head is complete
    const QByteArrayList &cookies() const { return m_cookies; } //!< values of Set-Cookie
    const QByteArray &body() const { return m_body; }

private:
    enum class State {
        Head,
        FixedBody,
        OpenBody,
        ChunkSize,
        ChunkData,
        ChunkEnd,
        Trailer,
        Done,
        Fault
    };

    bool step();
    bool takeLine(QByteArray &line);
    bool readHead();
    void readHeader(const QByteArray &name, const QByteArray &value);
    void chooseBody();
    bool readChunkSize();
    bool moveToBody(qint64 most);
    void fail(const QString &problem);

    qint64 m_limit;
    State m_state = State::Head;
    QByteArray m_input; //!< not looked at yet
    QString m_problem;
    int m_status = 0;
    QByteArrayList m_cookies;
    QByteArray m_body;
    qint64 m_length = -1; //!< of the body; -1: not said
    qint64 m_missing = 0; //!< of the body or the chunk
    qsizetype m_trailerBytes = 0;
    bool m_isChunked = false;
};

} // namespace socketio::http
