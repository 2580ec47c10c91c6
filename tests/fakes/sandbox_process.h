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
    bool start(
        const QStringList &options = {}, const QString &program = QStringLiteral("main.mjs"));
    ~SandboxProcess();

    const QJsonObject &hello() const { return m_hello; }
    QString truthLog() const { return m_folder.filePath(QStringLiteral("truth.jsonl")); }
    QUrl url() const { return QUrl(m_hello[QLatin1StringView("url")].toString()); }
    QJsonObject account(int index) const;

    QJsonObject control(const QString &verb, const QJsonObject &input = {});
    QJsonValue query(const QString &what);

private:
    QJsonDocument wait(QNetworkReply *reply);
    QJsonObject answer(QNetworkReply *reply) { return wait(reply).object(); }

    QTemporaryDir m_folder;
    QProcess m_process;
    QNetworkAccessManager m_network;
    QJsonObject m_hello;
    QJsonDocument m_last;
};
