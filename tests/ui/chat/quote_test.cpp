// SPDX-License-Identifier: MIT
#include "ui/chat/arrivals.h"
#include "ui/chat/quote.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

class QuoteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quote_standsBeforeTheMessage_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("quoted");
        QTest::addColumn<QString>("message");
        QTest::newRow("one line") << u"> a\nb"_s << u"a"_s << u"b"_s;
        QTest::newRow("two lines") << u"> a\n> ب\nb"_s << u"a\nب"_s << u"b"_s;
        QTest::newRow("without a space") << u">a\nb"_s << u"a"_s << u"b"_s;
        QTest::newRow("nothing else") << u"> a"_s << QString() << u"> a"_s;
        QTest::newRow("nothing but space") << u"> a\n \n"_s << QString() << u"> a\n \n"_s;
        QTest::newRow("later on") << u"a\n> b"_s << QString() << u"a\n> b"_s;
        QTest::newRow("none") << u"a"_s << QString() << u"a"_s;
        QTest::newRow("empty") << QString() << QString() << QString();
    }
    void quote_standsBeforeTheMessage()
    {
        QFETCH(const QString, body);
        QFETCH(const QString, quoted);
        QFETCH(const QString, message);
        QCOMPARE(quotedText(body), quoted);
        QCOMPARE(body.sliced(quoteLength(body)), message);
    }
    void quote_readsWhatItWrites()
    {
        const QString text = u"سطر\n> nested\nthree"_s;
        QCOMPARE(quotedText(asQuote(text) + u"ok"_s), text);
    }
    void quotedMessage_isTheOneItselfAndNoOtherAnswerToIt()
    {
        const auto said = [](std::int64_t id, const QString &body) {
            Message message;
            message.id = MessageId{id};
            message.body = body;
            return message;
        };
        const QList<Message> all{said(1, u"Where is my  order?"_s), said(2, u"hello"_s),
            said(3, u"> Where is my order?\nOn its way"_s),
            said(4, u"You ask: Where is my order? Soon"_s),
            said(5, u"> Where is my order?\nStill on its way"_s)};
        const auto of = [&all](std::int64_t from, const QString &quoted) {
            return quotedMessage(all, MessageId{from}, quoted).value;
        };
        QCOMPARE(of(5, u"Where is my order?"_s), 1);
        QCOMPARE(of(5, u"On its way"_s), 3);
        QCOMPARE(of(5, u"is my order"_s), 4);
        QCOMPARE(of(4, u"is my order"_s), 1);
        QCOMPARE(of(5, u"> Where is my order? On its way"_s), 3);
        QCOMPARE(of(5, u"refund"_s), 0);
        QCOMPARE(of(5, u" "_s), 0);
    }
    void arrivals_tellNewsOnce()
    {
        Arrivals arrivals;
        const auto key = ThreadKey::of(ThreadId{5});
        const auto row = [&](std::int64_t last, int unread, bool isFromOther = true) {
            return QList<Arrivals::Row>{{key, MessageId{last}, isFromOther, unread}};
        };
        QVERIFY(arrivals.take(row(1, 1), true).arrived.isEmpty()); // the first list is no news
        QCOMPARE(arrivals.take(row(2, 2), true).arrived, QList<ThreadKey>{key});
        QVERIFY(arrivals.take(row(2, 2), true).arrived.isEmpty());        // once
        QVERIFY(arrivals.take(row(3, 2, false), true).arrived.isEmpty()); // ours
        QCOMPARE(arrivals.take(row(3, 0), true).read, QList<ThreadKey>{key});
        QVERIFY(arrivals.take({}, false).arrived.isEmpty()); // another account
        QVERIFY(arrivals.take(row(9, 4), true).arrived.isEmpty());
    }
};

QTEST_GUILESS_MAIN(QuoteTest)
#include "quote_test.moc"
