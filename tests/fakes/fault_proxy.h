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
    bool start(const QUrl &target);
    ~FaultProxy();

    QUrl url() const { return QUrl(m_hello[QLatin1StringView("url")].toString()); }
    qint64 seed() const { return m_hello[QLatin1StringView("seed")].toInteger(); }

    //! One or more faults as tests/faults/README.md names them; null ends one.
    QJsonObject faults(const QJsonObject &changes) { return order("faults", changes); }
    QJsonObject clear() { return order("clear", {}); }
    //! Every open connection, once: `fin`, `rst`, or `mix`.
    QJsonObject cut(const QString &how) { return order("cut", {{QStringLiteral("how"), how}}); }
    //! `up`, `refuse` or `hole` (half-open).
    QJsonObject network(const QString &mode);
    QJsonObject stats();

private:
    QString control() const { return m_hello[QLatin1StringView("control")].toString(); }
    QJsonObject order(const char *verb, const QJsonObject &input);
    static QJsonObject answer(QNetworkReply *reply);

    QProcess m_process;
    QNetworkAccessManager m_network;
    QJsonObject m_hello;
};
