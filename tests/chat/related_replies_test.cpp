// SPDX-License-Identifier: MIT
#include "chat/related_replies.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

const QList<SavedReply> kReplies{
    {.title = u"Greeting"_s, .arabic = u"أهلًا وسهلًا"_s, .english = u"Hello and welcome"_s},
    {.title = u"Refund on its way"_s,
        .arabic = u"نرجّع المبلغ على بطاقتك"_s,
        .english = u"The money goes back to your card"_s},
    {.title = u"Card was refused"_s,
        .arabic = u"جرّب بطاقة ثانية"_s,
        .english = u"Try another card"_s},
    {.title = u"Password"_s, .arabic = u"غيّر كلمة المرور"_s, .english = u"Change your password"_s},
    {.title = u"Closing"_s, .arabic = u"سعدنا بخدمتك"_s, .english = u"Glad to help"_s},
};

QStringList titles(const RelatedReplies &found)
{
    QStringList all;
    for (const auto &one : found.all)
        all.append(one.title);
    return all;
}

} // namespace

class RelatedRepliesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasWritten_bringsItsRepliesFirst_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("first");
        QTest::newRow("english") << u"I forgot my PASSWORD again"_s << u"Password"_s;
        QTest::newRow("arabic") << u"نسيت كلمه المرور"_s << u"Password"_s; // in another spelling
        QTest::newRow("article") << u"وين مبلغ الشحن"_s << u"Refund on its way"_s;
        QTest::newRow("rare-word")
            << u"my card was refused, is it the card?"_s << u"Card was refused"_s;
    }
    void whatWasWritten_bringsItsRepliesFirst()
    {
        QFETCH(const QString, said);
        const auto found = relatedFirst(kReplies, said);
        QVERIFY(found.related >= 1);
        QTEST(found.all.first().title, "first");
        QCOMPARE(found.all.size(), kReplies.size());
    }
    void others_stayInTheirOrder()
    {
        const auto found = relatedFirst(kReplies, u"password"_s);
        QCOMPARE(found.related, 1);
        QCOMPARE(titles(found),
            (QStringList{u"Password"_s, u"Greeting"_s, u"Refund on its way"_s,
                u"Card was refused"_s, u"Closing"_s}));
    }
    void nothing_bringsNothingFirst_data()
    {
        QTest::addColumn<QString>("said");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("emoji") << u"👍"_s;
        QTest::newRow("numbers") << u"10452 48213"_s;
        QTest::newRow("strangers") << u"qwerty zxcvb"_s;
    }
    void nothing_bringsNothingFirst()
    {
        QFETCH(const QString, said);
        const auto found = relatedFirst(kReplies, said);
        QCOMPARE(found.related, 0);
        QCOMPARE(found.all, kReplies);
    }
    void atMostThree_comeFirst()
    {
        QList<SavedReply> many;
        for (int i = 0; i < 9; ++i)
            many.append({.title = u"Card %1"_s.arg(i), .english = u"card"_s});
        QCOMPARE(relatedFirst(many, u"card"_s).related, kMostRelated);
        QVERIFY(relatedFirst({}, u"card"_s).all.isEmpty());
    }
    void offered_isWhatPassesTheThreshold_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("first"); // empty: nothing
        QTest::newRow("english") << u"I forgot my password"_s << u"Password"_s;
        QTest::newRow("arabic") << u"نسيت كلمه المرور"_s << u"Password"_s;
        QTest::newRow("mixed") << u"الـ refund وين؟"_s << u"Refund on its way"_s;
        QTest::newRow("common-word") << u"it is your turn"_s << QString();
        QTest::newRow("strangers") << u"qwerty zxcvb"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void offered_isWhatPassesTheThreshold()
    {
        QFETCH(const QString, said);
        auto replies = kReplies;
        for (auto &reply : replies)
            reply.english += u" your"_s; // in each of them: tells nothing
        const auto offered = repliesToOffer(replies, said);
        QTEST(offered.isEmpty() ? QString() : offered.first().title, "first");
        QVERIFY(offered.size() <= kMostRelated);
    }
    void offered_looksNoFurtherThanItsLimits()
    {
        QList<SavedReply> many;
        for (qsizetype i = 0; i < kMostScored; ++i)
            many.append({.title = u"Greeting"_s, .english = u"Hello"_s});
        const SavedReply last{.title = u"Password"_s};
        QVERIFY(repliesToOffer(many + QList{last}, u"password"_s).isEmpty());
        many.last() = last;
        QCOMPARE(repliesToOffer(many, u"password"_s), QList{last});
        const QString filler(kMostScoredText, u'x');
        many.last() = {.title = u"Access"_s, .english = filler + u" password"_s};
        QVERIFY(repliesToOffer(many, u"password"_s).isEmpty());
        const QString tooFar = QString(kMostSaid, u' ') + u"access"_s;
        QVERIFY(repliesToOffer(many, tooFar).isEmpty()); // the newest come first in what was said
        QCOMPARE(repliesToOffer(many, u"access"_s).size(), 1);
    }
};

QTEST_GUILESS_MAIN(RelatedRepliesTest)
#include "related_replies_test.moc"
