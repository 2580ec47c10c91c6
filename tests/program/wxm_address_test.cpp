// SPDX-License-Identifier: MIT
#include "program/wxm_address.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

class WxmAddressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void read_takesTheThreeForms()
    {
        using K = WxmAddress::Kind;
        QCOMPARE(readWxmAddress(u"wxm:thread/5"), (WxmAddress{K::Thread, 5}));
        QCOMPARE(readWxmAddress(u"wxm:conversation/9"), (WxmAddress{K::Conversation, 9}));
        QCOMPARE(readWxmAddress(u"wxm:live/9223372036854775807"), (WxmAddress{K::Live, INT64_MAX}));
    }

    void write_readsBack()
    {
        for (const auto &text : {u"wxm:thread/5"_s, u"wxm:conversation/9"_s, u"wxm:live/7"_s})
            QCOMPARE(readWxmAddress(text)->toString(), text);
    }

    void read_refusesAllElse_data()
    {
        QTest::addColumn<QString>("text");
        for (const char16_t *bad : {u"", u"wxm:", u"wxm:thread", u"wxm:thread/", u"wxm:thread/0",
                 u"wxm:thread/05", u"wxm:thread/-5", u"wxm:thread/+5", u"wxm:thread/ 5",
                 u"wxm:thread/5 ", u"wxm:thread/٥", u"wxm:thread/5/", u"wxm:thread/5?x=1",
                 u"wxm:thread/5#x", u"wxm://thread/5", u"wxm:/thread/5", u"WXM:thread/5",
                 u"wxm:Thread/5", u"wxm:thread/9223372036854775808", u"wxm:thread/5e3",
                 u"wxm:thread/0x5", u"wxm:thread/5.0", u"wxm:user/5", u"wxm:send/5",
                 u"wxm:thread/../live/5", u"http://wxm/thread/5", u"file:///wxm:thread/5",
                 u" wxm:thread/5", u"wxm:thread/5\n", u"wxm:thread/1,000", u"wxm:live/%35",
                 u"wxm:thread/000000000000000000000000000000000000000000000000000000000005"})
            QTest::addRow("%s", qPrintable(QStringView(bad).left(40).toString()))
                << QStringView(bad).toString();
    }
    void read_refusesAllElse()
    {
        QFETCH(QString, text);
        QVERIFY(!readWxmAddress(text));
    }

    //! One changed, added or removed character of a good address: another good one, or nothing.
    void read_neverGuesses()
    {
        auto &random = *QRandomGenerator::global();
        int good = 0;
        for (int round = 0; round < 5'000; ++round) {
            QString text = u"wxm:thread/57"_s;
            const int at = int(random.bounded(text.size()));
            const QChar letter(char16_t(random.bounded(0x700)));
            switch (round % 3) {
            case 0:
                text[at] = letter;
                break;
            case 1:
                text.insert(at, letter);
                break;
            default:
                text.remove(at, 1);
                break;
            }
            if (const auto address = readWxmAddress(text)) {
                QCOMPARE(address->toString(), text);
                ++good;
            }
        }
        QCOMPARE_GT(good, 0);
    }
};

QTEST_GUILESS_MAIN(WxmAddressTest)
#include "wxm_address_test.moc"
