// SPDX-License-Identifier: MIT
#include "net/environment_proxy.h"

#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

Variables variablesOf(const QHash<QByteArray, QString> &values)
{
    return [values](const char *name) { return values.value(name); };
}

} // namespace

class EnvironmentProxyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void address_isReadAsPeopleWriteIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("read");
        const int http = QNetworkProxy::HttpProxy;
        const int socks = QNetworkProxy::Socks5Proxy;
        QTest::newRow("http") << u"http://proxy.example:3128"_s << http << u"proxy.example:3128"_s;
        QTest::newRow("slash") << u"http://proxy.example:3128/"_s << http
                               << u"proxy.example:3128"_s;
        QTest::newRow("no scheme") << u"proxy.example:3128"_s << http << u"proxy.example:3128"_s;
        QTest::newRow("address, no scheme") << u"10.0.0.1:3128"_s << http << u"10.0.0.1:3128"_s;
        QTest::newRow("no port") << u"http://proxy.example"_s << http << u"proxy.example:80"_s;
        QTest::newRow("socks5") << u"socks5://10.0.0.1"_s << socks << u"10.0.0.1:1080"_s;
        QTest::newRow("socks5h") << u"socks5h://10.0.0.1:9"_s << socks << u"10.0.0.1:9"_s;
        for (const char16_t *bad : {u"", u"https://proxy.example:1", u"http://proxy.example:1/pac",
                 u"ftp://proxy.example:1", u"http://:1", u"a b:1", u"socks4://proxy.example:1"})
            QTest::addRow("bad: %s", qPrintable(QStringView(bad).toString()))
                << QStringView(bad).toString() << -1 << QString();
    }
    void address_isReadAsPeopleWriteIt()
    {
        QFETCH(QString, text);
        QFETCH(int, type);
        QFETCH(QString, read);
        const auto proxy = readProxyAddress(text);
        QCOMPARE(proxy ? int(proxy->type()) : -1, type);
        if (proxy)
            QCOMPARE(u"%1:%2"_s.arg(proxy->hostName()).arg(proxy->port()), read);
    }

    void password_goesToTheProxyAndItsSignsAreRead()
    {
        const auto proxy = readProxyAddress(u"http://nora:p%40ss@10.0.0.1:3128"_s);
        QVERIFY(proxy);
        QCOMPARE(proxy->user(), u"nora"_s);
        QCOMPARE(proxy->password(), u"p@ss"_s);
    }

    void variable_thatCountsIsTheFirstOfThree_data()
    {
        QTest::addColumn<QByteArrayList>("names");
        QTest::addColumn<QByteArray>("counts");
        QTest::newRow("https alone") << QByteArrayList{"https_proxy"} << "https_proxy"_ba;
        QTest::newRow("upper case") << QByteArrayList{"HTTPS_PROXY"} << "HTTPS_PROXY"_ba;
        QTest::newRow("all") << QByteArrayList{"all_proxy"} << "all_proxy"_ba;
        QTest::newRow("https before all")
            << QByteArrayList{"all_proxy", "https_proxy"} << "https_proxy"_ba;
        QTest::newRow("all before http")
            << QByteArrayList{"http_proxy", "all_proxy"} << "all_proxy"_ba;
        QTest::newRow("http alone") << QByteArrayList{"http_proxy"} << "http_proxy"_ba;
        QTest::newRow("none") << QByteArrayList{"ftp_proxy"} << ""_ba;
    }
    void variable_thatCountsIsTheFirstOfThree()
    {
        QFETCH(QByteArrayList, names);
        QFETCH(QByteArray, counts);
        QHash<QByteArray, QString> values;
        for (const auto &name : names)
            values.insert(name, QString::fromLatin1(name).replace(u'_', u'-') + u":1"_s);
        const auto proxy = environmentProxy(QUrl(u"https://gw.test"_s), variablesOf(values));
        QCOMPARE(proxy ? proxy->hostName().toLower() : QString(),
            QString::fromLatin1(counts).replace(u'_', u'-').toLower());
    }

    void exception_meansNoProxyAtAll_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("server");
        QTest::addColumn<bool>("exempt");
        const auto row = [](const char *list, const char *server, bool exempt) {
            QTest::addRow("%s %s", list, server)
                << QString::fromLatin1(list) << QString::fromLatin1(server) << exempt;
        };
        row("*", "https://gw.test", true);
        row("gw.test", "https://gw.test", true);
        row("gw.test", "https://live.gw.test", true);
        row(".gw.test", "https://live.gw.test", true);
        row("*.gw.test", "https://live.gw.test", true);
        row("gw.test", "https://othergw.test", false);
        row("a.test, gw.test", "https://gw.test", true);
        row("GW.Test", "https://gw.test", true);
        row("gw.test:7450", "https://gw.test:7450", true);
        row("gw.test:7450", "https://gw.test", false);
        row("10.99.0.1", "https://10.99.0.1:7450", true);
        row("10.99.0.0/16", "https://10.99.0.1", true);
        row("10.98.0.0/16", "https://10.99.0.1", false);
        row("0.1", "https://10.99.0.1", false);
        row("[2001:db8::1]", "https://[2001:db8::1]", true);
        row("", "https://gw.test", false);
    }
    void exception_meansNoProxyAtAll()
    {
        QFETCH(QString, list);
        QFETCH(QString, server);
        QFETCH(bool, exempt);
        const auto proxy = environmentProxy(QUrl(server),
            variablesOf({{"https_proxy", u"http://127.0.0.1:1"_s}, {"no_proxy", list}}));
        QVERIFY(proxy);
        QCOMPARE(proxy->type() == QNetworkProxy::NoProxy, exempt);
    }

    //! A password may stand in it.
    void variable_thatCannotBeReadIsNamedAndNotQuoted()
    {
        QString problem;
        const auto proxy = environmentProxy(QUrl(u"https://gw.test"_s),
            variablesOf({{"https_proxy", u"quic://nora:planted@proxy.example:1"_s}}), &problem);
        QVERIFY(!proxy);
        QCOMPARE(problem, u"https_proxy"_s);
    }
};

QTEST_GUILESS_MAIN(EnvironmentProxyTest)
#include "environment_proxy_test.moc"
