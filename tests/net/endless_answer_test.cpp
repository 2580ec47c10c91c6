// SPDX-License-Identifier: MIT
#include "net/plain_fetch.h"
#include "net/rest_fixture.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <atomic>

namespace {

//! Answers one request with chunks without an end, as fast as they are taken, on a thread of its
//! own. Gives up after kMost, so that a client that takes all of it ends as well.
class EndlessServer {
public:
    static constexpr qint64 kMost = qint64(512) * 1024 * 1024;

    EndlessServer()
    {
        m_thread.reset(QThread::create([this] { serve(); }));
        m_thread->start();
        while (m_port == 0)
            QThread::yieldCurrentThread();
    }
    ~EndlessServer()
    {
        m_isOver = true;
        m_thread->wait();
    }

    QUrl origin() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port.load())); }
    qint64 taken() const { return m_taken; } //!< Bytes that the system took off the server.
    bool isCutOff() const { return m_isCutOff; }

private:
    void serve()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        while (!m_isOver && !server.waitForNewConnection(50)) { }
        auto *socket = server.nextPendingConnection();
        if (!socket)
            return;
        socket->waitForReadyRead(5'000);
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                      "Transfer-Encoding: chunked\r\n\r\n");
        const QByteArray chunk = "100000\r\n" + QByteArray(1 << 20, 'x') + "\r\n";
        while (!m_isOver && m_taken < kMost) {
            socket->write(chunk);
            while (socket->bytesToWrite() > 0 && socket->waitForBytesWritten(5'000)) { }
            if (socket->state() != QAbstractSocket::ConnectedState)
                break;
            m_taken += chunk.size();
        }
        m_isCutOff = socket->state() != QAbstractSocket::ConnectedState;
    }

    std::unique_ptr<QThread> m_thread;
    std::atomic<quint16> m_port = 0;
    std::atomic_bool m_isOver = false;
    std::atomic_bool m_isCutOff = false;
    std::atomic<qint64> m_taken = 0;
};

//! What the buffers of the system hold on both sides, with room.
constexpr qint64 kOfTheSystem = qint64(48) * 1024 * 1024;

} // namespace

//! Answers that never end, from a server that is faster than its reader.
class EndlessAnswerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answer_ofARestCallIsCutOffAtItsLimit()
    {
        EndlessServer server;
        FakeClock clock;
        RestLimits limits;
        RestClient client(clock, limits);
        client.setServer(server.origin());
        QCOMPARE(failureKind(client.send(get(u"support/threads"_s))), int(Kind::BadReply));
        QTRY_VERIFY(server.isCutOff());
        QVERIFY2(server.taken() < limits.maxBodyBytes + kOfTheSystem,
            qPrintable(QString::number(server.taken())));
    }

    void answer_ofAPlainFetchIsCutOffAtItsLimit()
    {
        EndlessServer server;
        constexpr qint64 kLimit = 64 * 1024;
        PlainFetch fetch(kLimit);
        QCOMPARE(failureKind(fetch.get(server.origin())), int(Kind::BadReply));
        QTRY_VERIFY(server.isCutOff());
        QVERIFY2(
            server.taken() < kLimit + kOfTheSystem, qPrintable(QString::number(server.taken())));
    }
};

QTEST_GUILESS_MAIN(EndlessAnswerTest)
#include "endless_answer_test.moc"
