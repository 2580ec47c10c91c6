// SPDX-License-Identifier: MIT
#include "base/links.h"

#include <QTest>

using namespace wxm;
using namespace Qt::StringLiterals;

class LinksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void links_areFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const QString &text, const QStringList &found) {
            QTest::newRow(name) << text << found;
        };
        row("alone", u"https://wxm.prompita.com"_s, {u"https://wxm.prompita.com"_s});
        row("in a sentence", u"see http://a.example/x, please"_s, {u"http://a.example/x"_s});
        row("full stop", u"see https://a.example/x."_s, {u"https://a.example/x"_s});
        row("Arabic comma", u"شوف https://a.example/x، وردّ"_s, {u"https://a.example/x"_s});
        row("Arabic question mark", u"شفت https://a.example/x؟"_s, {u"https://a.example/x"_s});
        row("in brackets", u"(https://a.example/x)"_s, {u"https://a.example/x"_s});
        row("brackets of its own", u"https://a.example/x_(y)"_s, {u"https://a.example/x_(y)"_s});
        row("in angle brackets", u"<https://a.example/x>"_s, {u"https://a.example/x"_s});
        row("in quotes", u"“https://a.example/x”"_s, {u"https://a.example/x"_s});
        row("capitals", u"HTTPS://A.example/X"_s, {u"HTTPS://A.example/X"_s});
        row("two", u"https://a.example https://b.example"_s,
            {u"https://a.example"_s, u"https://b.example"_s});
        row("behind an Arabic letter", u"الرابط:https://a.example"_s, {u"https://a.example"_s});
        row("query", u"https://a.example/?q=1&r=%20#top"_s,
            {u"https://a.example/?q=1&r=%20#top"_s});
        row("Arabic path", u"https://a.example/بث/7"_s, {u"https://a.example/بث/7"_s});
        row("port", u"http://a.example:8080/x"_s, {u"http://a.example:8080/x"_s});
    }
    void links_areFound()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QStringList places;
        for (const TextLink &link : findLinks(text)) {
            places << text.sliced(link.start, link.length);
            QVERIFY(link.url.scheme() == "http"_L1 || link.url.scheme() == "https"_L1);
            QVERIFY(!link.url.host().isEmpty());
        }
        QCOMPARE(places, found);
    }

    void links_areNotMade_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
        row("file", u"file:///etc/passwd"_s);
        row("UNC", u"\\\\evil\\share"_s);
        row("smb", u"smb://evil/share"_s);
        row("protocol relative", u"//evil.example/x"_s);
        row("javascript", u"javascript:alert(1)"_s);
        row("data", u"data:text/html,x"_s);
        row("ms-msdt", u"ms-msdt:/id x"_s);
        row("no slashes", u"https:evil.example"_s);
        row("three slashes", u"https:///evil.example"_s);
        row("no host", u"https://"_s);
        row("no host but a path", u"https:///x"_s);
        row("user name", u"https://wxm.prompita.com@evil.example/x"_s);
        row("user and password", u"https://a:b@evil.example/"_s);
        row("bidi control inside", u"https://a.example/\u202Egpj.exe"_s);
        row("bidi control before", u"\u202Ehttps://a.example/x"_s);
        row("bidi control behind", u"https://a.example/x\u2069"_s);
        row("zero width inside", u"https://a.exam\u200Bple/x"_s);
        row("soft hyphen inside", u"https://a.exam\u00ADple/x"_s);
        row("NUL inside", u"https://a.example/x"_s + QChar(u'\0') + u"y"_s);
        row("backslash", u"https://a.example\\@evil.example"_s);
        row("lone surrogate", u"https://a.example/"_s + QChar(0xD800));
        row("no scheme", u"www.a.example a.example/x"_s);
        row("part of a word", u"xhttps://a.example"_s);
        row("bad percent in host", u"https://a%00.example/"_s);
        row("bad port", u"https://a.example:99999999/"_s);
        row("endless", u"https://a.example/"_s + u"x"_s.repeated(5000));
    }
    void links_areNotMade()
    {
        QFETCH(QString, text);
        QCOMPARE(findLinks(text).size(), 0);
    }

    void host_isShownAsItIsSent()
    {
        const auto links = findLinks(u"https://\u0430pple.com/x");
        QCOMPARE(links.size(), 1);
        QCOMPARE(encodedHost(links[0].url), u"xn--pple-43d.com"_s);
    }

    //! Brackets and stops behind an address are of the sentence, however many they are.
    void endOfASentence_isFoundBehindAnyNumberOfBrackets()
    {
        const auto length = [](const QString &token) { return withoutTrailingPunctuation(token); };
        QCOMPARE(length(u"a"_s + u")"_s.repeated(100'000)), 1);
        QCOMPARE(length(u"a"_s + u").]};"_s.repeated(20'000)), 1);
        QCOMPARE(length(u"("_s.repeated(50'000) + u")"_s.repeated(50'000)), 100'000);
        QCOMPARE(length(u"("_s.repeated(3) + u"a"_s + u")"_s.repeated(9)), 7);
        QCOMPARE(length(u"x_(y)."_s), 5);
        QCOMPARE(length(u"x_(y))."_s), 5);
        QCOMPARE(length(u"x_[y)]"_s), 6);
        QCOMPARE(length(u".,!"_s), 0);
    }

    void search_costIsLinear()
    {
        const QString hostile = u"http"_s.repeated(100'000);
        QCOMPARE(findLinks(hostile).size(), 0);
        QCOMPARE(findLinks(u"http://"_s.repeated(50'000)).size(), 0);
    }
};

QTEST_GUILESS_MAIN(LinksTest)
#include "links_test.moc"
