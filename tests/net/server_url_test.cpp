// SPDX-License-Identifier: MIT
#include "net/server_url.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

class ServerUrlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void read_isTheOriginOrTheReason_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("origin");
        QTest::addColumn<bool>("isInsecure");
        const auto good = [](const char *name, const QString &text, const QString &origin) {
            QTest::newRow(name) << text << origin << false;
        };
        const auto insecure = [](const char *name, const QString &text) {
            QTest::newRow(name) << text << QString() << true;
        };
        const auto bad = [](const char *name, const QString &text) {
            QTest::newRow(name) << text << QString() << false;
        };
        good("https", u"https://wxm.example"_s, u"https://wxm.example"_s);
        good("no scheme is https", u"wxm.example"_s, u"https://wxm.example"_s);
        good("no scheme with a port", u"wxm.example:8443"_s, u"https://wxm.example:8443"_s);
        good("a slash behind", u" HTTPS://WXM.example/ "_s, u"https://wxm.example"_s);
        good("loopback", u"http://127.0.0.1:8000"_s, u"http://127.0.0.1:8000"_s);
        good("more of loopback", u"http://127.9.8.7"_s, u"http://127.9.8.7"_s);
        good("loopback of IPv6", u"http://[::1]:80/"_s, u"http://[::1]:80"_s);
        good("localhost", u"http://LOCALHOST:9"_s, u"http://localhost:9"_s);
        insecure("plain http", u"http://wxm.example"_s);
        insecure("plain http in capitals", u"HTTP://wxm.example"_s);
        insecure("a name that begins like loopback", u"http://127.0.0.1.evil.example"_s);
        insecure("a name that begins like localhost", u"http://localhost.evil.example"_s);
        insecure("all addresses", u"http://0.0.0.0"_s);
        insecure("a neighbour", u"http://192.168.0.1"_s);
        bad("localhost as a user", u"http://localhost@evil.example"_s);
        bad("user and password", u"https://u:p@wxm.example"_s);
        bad("a socket", u"ws://wxm.example"_s);
        bad("a file", u"file:///etc/passwd"_s);
        bad("no host", u"https:evil.example"_s);
        bad("no host either", u"https:///evil.example"_s);
        bad("a path", u"https://wxm.example/api"_s);
        bad("a query", u"https://wxm.example?token=1"_s);
        bad("a fragment", u"https://wxm.example#x"_s);
        bad("nothing", QString());
        bad("a blank inside", u"https://wxm example"_s);
        bad("a port that is none", u"https://wxm.example:99999"_s);
        bad("a line break", u"https://wxm.example\r\nX: y"_s);
    }
    void read_isTheOriginOrTheReason()
    {
        QFETCH(QString, text);
        QFETCH(QString, origin);
        QFETCH(bool, isInsecure);
        const auto url = readServerUrl(text);
        QCOMPARE(url ? url->toString() : QString(), origin);
        if (!url)
            QCOMPARE(url.error().kind,
                isInsecure ? ApiError::Kind::InsecureUrl : ApiError::Kind::Refused);
    }
};

QTEST_GUILESS_MAIN(ServerUrlTest)
#include "server_url_test.moc"
