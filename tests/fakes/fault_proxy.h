// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTest>
#include <QUrl>

#include <cstdio>

//! The fault proxy of tests/faults/proxy as a child process before a server of this machine, and
//! the hand of its control port. WXM_FAULT_SEED repeats a run.
class FaultProxy {
public:
    bool start(const QUrl &target)
    {
        QStringList arguments = {QStringLiteral(WXM_SOURCE_DIR "/tests/faults/proxy/main.mjs"),
            QStringLiteral("--target"), target.toString(), QStringLiteral("--parent-pid"),
            QString::number(QCoreApplication::applicationPid())};
        const auto seed = qEnvironmentVariable("WXM_FAULT_SEED");
        if (!seed.isEmpty())
            arguments += {QStringLiteral("--seed"), seed};
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("node"), arguments);
        if (!QTest::qWaitFor([this] { return m_process.canReadLine(); }, 60'000))
            return false;
        m_hello = QJsonDocument::fromJson(m_process.readLine()).object();
        return url().isValid() && !url().isEmpty();
    }
    ~FaultProxy()
    {
        m_process.terminate();
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(5'000))
            m_process.kill();
    }

    QUrl url() const { return QUrl(m_hello[QLatin1StringView("url")].toString()); }
    qint64 seed() const { return m_hello[QLatin1StringView("seed")].toInteger(); }

    //! One or more faults as tests/faults/README.md names them; null ends one.
    QJsonObject faults(const QJsonObject &changes) { return order("faults", changes); }
    QJsonObject clear() { return order("clear", {}); }
    //! Every open connection, once: `fin`, `rst`, or `mix`.
    QJsonObject cut(const QString &how) { return order("cut", {{QStringLiteral("how"), how}}); }
    //! `up`, `refuse` or `hole` (half-open).
    QJsonObject network(const QString &mode)
    {
        return order("network", {{QStringLiteral("mode"), mode}});
    }
    QJsonObject stats()
    {
        return answer(m_network.get(QNetworkRequest(QUrl(control() + QStringLiteral("/stats")))));
    }

private:
    QString control() const { return m_hello[QLatin1StringView("control")].toString(); }
    QJsonObject order(const char *verb, const QJsonObject &input)
    {
        QNetworkRequest request(QUrl(control() + u'/' + QString::fromLatin1(verb)));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        return answer(m_network.post(request, QJsonDocument(input).toJson()));
    }
    static QJsonObject answer(QNetworkReply *reply)
    {
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 10'000))
            reply->abort();
        const auto answer = QJsonDocument::fromJson(reply->readAll()).object();
        if (reply->error() != QNetworkReply::NoError)
            std::fprintf(stderr, "fault proxy: %s\n",
                qPrintable(answer[QLatin1StringView("message")].toString()));
        reply->deleteLater();
        return answer;
    }

    QProcess m_process;
    QNetworkAccessManager m_network;
    QJsonObject m_hello;
};
