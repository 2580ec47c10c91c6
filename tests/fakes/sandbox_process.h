// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

//! The local platform of tests/sandbox as a child process, and the hand of its control port.
class SandboxProcess {
public:
    //! Starts it without its people, so that nothing happens but what a test does.
    //! `program`: another platform of that folder that speaks the same first line.
    bool start(const QStringList &options = {}, const QString &program = QStringLiteral("main.mjs"))
    {
        const QString main = QStringLiteral(WXM_SOURCE_DIR "/tests/sandbox/") + program;
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("node"),
            QStringList{main, QStringLiteral("--port"), QStringLiteral("0"),
                QStringLiteral("--no-people"), QStringLiteral("--log"),
                m_folder.filePath(QStringLiteral("truth.jsonl")), QStringLiteral("--parent-pid"),
                QString::number(QCoreApplication::applicationPid())}
                + options);
        if (!QTest::qWaitFor([this] { return m_process.canReadLine(); }, 60'000))
            return false;
        m_hello = QJsonDocument::fromJson(m_process.readLine()).object();
        return !url().isEmpty();
    }
    ~SandboxProcess()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(5'000))
            m_process.kill();
    }

    const QJsonObject &hello() const { return m_hello; }
    QString truthLog() const { return m_folder.filePath(QStringLiteral("truth.jsonl")); }
    QUrl url() const { return QUrl(m_hello[QLatin1StringView("url")].toString()); }
    QJsonObject account(int index) const
    {
        return m_hello[QLatin1StringView("accounts")].toArray().at(index).toObject();
    }

    QJsonObject control(const QString &verb, const QJsonObject &input = {})
    {
        QNetworkRequest request(
            QUrl(m_hello[QLatin1StringView("control")].toString() + u'/' + verb));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        return answer(m_network.post(request, QJsonDocument(input).toJson()));
    }
    QJsonValue query(const QString &what)
    {
        auto *reply = m_network.get(
            QNetworkRequest(QUrl(m_hello[QLatin1StringView("control")].toString() + u'/' + what)));
        return wait(reply).isArray() ? QJsonValue(m_last.array()) : QJsonValue(m_last.object());
    }

private:
    QJsonDocument wait(QNetworkReply *reply)
    {
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 10'000))
            reply->abort();
        if (reply->error() != QNetworkReply::NoError)
            qWarning("sandbox control: %s: %s", qPrintable(reply->url().path()),
                qPrintable(reply->errorString()));
        m_last = QJsonDocument::fromJson(reply->readAll());
        reply->deleteLater();
        return m_last;
    }
    QJsonObject answer(QNetworkReply *reply) { return wait(reply).object(); }

    QTemporaryDir m_folder;
    QProcess m_process;
    QNetworkAccessManager m_network;
    QJsonObject m_hello;
    QJsonDocument m_last;
};
