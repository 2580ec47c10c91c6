// SPDX-License-Identifier: MIT
#include "net/file_upload.h"
#include "net/rest_fixture.h"

#include <QTemporaryDir>

namespace {

//! Takes so many bytes of whatever comes, and ends the connection; 0: takes all, and answers.
class CuttingServer final : public QObject {
public:
    qint64 cutAt = 0;
    QByteArray received;
    int tries = 0;

    CuttingServer()
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (auto *socket = m_server.nextPendingConnection()) {
                ++tries;
                received.clear();
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(*socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        m_server.listen(QHostAddress::LocalHost);
    }
    QUrl origin() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort())); }

private:
    void take(QTcpSocket &socket)
    {
        received += socket.readAll();
        if (cutAt > 0 && received.size() >= cutAt)
            return socket.abort();
        if (received.endsWith("--\r\n"))
            socket.write(httpAnswer(201, R"({"data":{"id":77}})"));
    }

    QTcpServer m_server;
};

} // namespace

class FileUploadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_bytes.resize(900'000);
        for (qsizetype at = 0; at < m_bytes.size(); ++at)
            m_bytes[at] = char(at * 31 % 251);
        write(m_bytes);
    }

    void file_goesOutWholeAndTellsHowFarItIs()
    {
        Stage s;
        auto file = upload();
        QList<qint64> told;
        connect(
            file.get(), &FileUpload::progressed, this, [&](qint64 bytes) { told.append(bytes); });
        QCOMPARE(failureKind(s.client.send(request(file))), -1);
        const auto &arrival = s.server.arrivals.value(0);
        QCOMPARE(arrival.header("content-length").toLongLong(), file->totalBytes());
        QVERIFY(arrival.header("content-type").startsWith("multipart/form-data; boundary="));
        QCOMPARE(arrival.header("idempotency-key"), "key-1"_ba);
        QVERIFY(arrival.body.contains("name=\"file\"; filename=\"سند %22a%22.pdf\"\r\n"));
        const auto start = arrival.body.indexOf("\r\n\r\n") + 4;
        QVERIFY(arrival.body.mid(start, m_bytes.size()) == m_bytes);
        QVERIFY(told.size() > 10);
        QVERIFY(std::is_sorted(told.begin(), told.end()));
        QCOMPARE(told.last(), file->totalBytes());
    }

    //! A token that ran out meanwhile: the whole file once more, from its beginning.
    void refusedToken_sendsTheFileAnew()
    {
        Stage s;
        int calls = 0;
        s.server.handler = [&](const Arrival &, QTcpSocket &socket) {
            socket.write(++calls == 1 ? httpAnswer(401, R"({"message":"Unauthenticated."})")
                                      : httpAnswer(201, R"({"data":{"id":7}})"));
        };
        QCOMPARE(failureKind(s.client.send(request(upload()))), -1);
        QCOMPARE(s.server.arrivals.size(), 2);
        QCOMPARE(s.server.arrivals[0].body.size(), s.server.arrivals[1].body.size());
    }

    void cut_atAnyByteEndsTheCallAndTheNextTryGoes_data()
    {
        QTest::addColumn<qint64>("cutAt");
        for (const qint64 at : {1, 40, 200, 400, 1'000, 65'536, 262'144, 262'700, 500'000, 899'999})
            QTest::addRow("%lld", at) << at;
    }
    void cut_atAnyByteEndsTheCallAndTheNextTryGoes()
    {
        QFETCH(qint64, cutAt);
        CuttingServer server;
        server.cutAt = cutAt;
        FakeClock clock;
        FakeGate gate;
        RestClient client(clock, quick());
        client.setServer(server.origin());
        client.setTokenGate(&gate);
        const int kind = failureKind(client.send(request(upload())));
        QVERIFY2(kind == int(Kind::Ambiguous) || kind == int(Kind::Offline),
            qPrintable(QString::number(kind)));
        server.cutAt = 0;
        QCOMPARE(failureKind(client.send(request(upload()))), -1);
        QVERIFY(server.received.contains(m_bytes));
    }

    void cancel_endsTheCall()
    {
        CuttingServer server;
        FakeClock clock;
        FakeGate gate;
        RestClient client(clock, quick());
        client.setServer(server.origin());
        client.setTokenGate(&gate);
        auto file = upload();
        connect(file.get(), &FileUpload::progressed, file.get(), [raw = file.get()](qint64 bytes) {
            if (bytes > 100'000)
                QMetaObject::invokeMethod(
                    raw, [raw] { raw->cancel(); }, Qt::QueuedConnection);
        });
        QCOMPARE(failureKind(client.send(request(file))), int(Kind::Cancelled));
        QVERIFY(file->isCancelled());
        QVERIFY(!server.received.contains(m_bytes));
    }

    //! A half of one file and a half of another is no file that anybody meant.
    void fileThatChanged_isNotSent()
    {
        Stage s;
        auto file = upload();
        write(m_bytes.left(500'000));
        QCOMPARE(failureKind(s.client.send(request(file))), int(Kind::Cancelled));
        QVERIFY(file->isFileGone());
        QVERIFY(s.server.arrivals.isEmpty());
    }

    void severalFiles_holdUpNoReply()
    {
        Stage s;
        s.server.handler = [&](const Arrival &arrival, QTcpSocket &socket) {
            if (arrival.path().endsWith("/reply"))
                socket.write(httpAnswer(200, R"({"data":{}})"));
        };
        QList<QFuture<Result<RestReply>>> files;
        QList<std::shared_ptr<FileUpload>> kept;
        for (int i = 0; i < 8; ++i) {
            kept.append(upload());
            files.append(s.client.send(request(kept.last())));
        }
        QCOMPARE(failureKind(s.client.send(post(u"reply"_s))), -1);
        for (const auto &one : std::as_const(files))
            QVERIFY(!one.isFinished());
        for (const auto &one : std::as_const(kept))
            one->cancel();
    }

private:
    QString path() const { return m_folder->filePath(u"a.pdf"_s); }
    void write(const QByteArray &bytes)
    {
        QFile file(path());
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    std::shared_ptr<FileUpload> upload() const
    {
        return std::make_shared<FileUpload>(
            path(), m_bytes.size(), u"سند \"a\".pdf"_s, "application/pdf"_ba);
    }
    static RestRequest request(const std::shared_ptr<FileUpload> &file)
    {
        RestRequest request{.verb = Verb::Post, .path = u"general/media"_s};
        request.file = file;
        request.idempotencyKey = "key-1";
        return request;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_bytes;
};

QTEST_GUILESS_MAIN(FileUploadTest)
#include "file_upload_test.moc"
