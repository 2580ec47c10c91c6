// SPDX-License-Identifier: MIT
#include "fakes/fault_proxy.h"

#include <QNetworkReply>
#include <QTest>

#include <cstdio>

bool FaultProxy::start(const QUrl &target)
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

FaultProxy::~FaultProxy()
{
    m_process.terminate();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(5'000))
        m_process.kill();
}

QJsonObject FaultProxy::network(const QString &mode)
{
    return order("network", {{QStringLiteral("mode"), mode}});
}

QJsonObject FaultProxy::stats()
{
    return answer(m_network.get(QNetworkRequest(QUrl(control() + QStringLiteral("/stats")))));
}

QJsonObject FaultProxy::order(const char *verb, const QJsonObject &input)
{
    QNetworkRequest request(QUrl(control() + u'/' + QString::fromLatin1(verb)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    return answer(m_network.post(request, QJsonDocument(input).toJson()));
}

QJsonObject FaultProxy::answer(QNetworkReply *reply)
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
