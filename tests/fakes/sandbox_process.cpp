// SPDX-License-Identifier: MIT
#include "fakes/sandbox_process.h"

#include <QJsonArray>
#include <QNetworkReply>
#include <QTest>

bool SandboxProcess::start(const QStringList &options, const QString &program)
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

SandboxProcess::~SandboxProcess()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5'000))
        m_process.kill();
}

QJsonObject SandboxProcess::account(int index) const
{
    return m_hello[QLatin1StringView("accounts")].toArray().at(index).toObject();
}

QJsonObject SandboxProcess::control(const QString &verb, const QJsonObject &input)
{
    QNetworkRequest request(QUrl(m_hello[QLatin1StringView("control")].toString() + u'/' + verb));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    return answer(m_network.post(request, QJsonDocument(input).toJson()));
}

QJsonValue SandboxProcess::query(const QString &what)
{
    auto *reply = m_network.get(
        QNetworkRequest(QUrl(m_hello[QLatin1StringView("control")].toString() + u'/' + what)));
    return wait(reply).isArray() ? QJsonValue(m_last.array()) : QJsonValue(m_last.object());
}

QJsonDocument SandboxProcess::wait(QNetworkReply *reply)
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
