// SPDX-License-Identifier: MIT
#include "chat/sent_text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

class SentTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    //! Every code point that one of the frameworks takes off, and the neighbours that all leave.
    void trimming_takesOffWhatServersTakeOff()
    {
        QList<char32_t> taken = {0x00, 0x20, 0x85, 0xA0, 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x1680,
            0x17B4, 0x17B5, 0x180E, 0x2028, 0x2029, 0x202F, 0x205F, 0x2800, 0x3000, 0x3164, 0xFEFF,
            0xFFA0, 0x1D159, 0xE0020};
        const auto range = [&taken](char32_t from, char32_t to) {
            for (char32_t c = from; c <= to; ++c)
                taken.append(c);
        };
        range(0x09, 0x0D);
        range(0x2000, 0x200F);
        range(0x2060, 0x2065);
        range(0x206A, 0x206F);
        range(0x1D173, 0x1D17A);
        for (const char32_t c : taken) {
            const QString one = QString::fromUcs4(&c, 1);
            const auto name = QByteArray::number(uint(c), 16);
            QVERIFY2(trimmedAsServersDo(one + u"م ن"_s + one + one) == u"م ن"_s, name.constData());
            QVERIFY2(trimmedAsServersDo(one + one).isEmpty(), name.constData());
            QVERIFY2(isSameText(u"م"_s + one, u"م"_s), name.constData());
        }
    }

    void trimming_leavesTheRest()
    {
        for (const char32_t c : {0x202AU, 0x202EU, 0x2066U, 0x2069U, 0xFE0FU, 0x64BU, 0x301U, 0x1FU,
                 0x86U, 0x9FU, 0x1F389U, 0xE0021U, 0xD7FFU}) {
            const QString one = QString::fromUcs4(&c, 1);
            QVERIFY2(trimmedAsServersDo(u"a"_s + one) == u"a"_s + one,
                QByteArray::number(uint(c), 16).constData());
        }
        QCOMPARE(trimmedAsServersDo(u"a \u200F b"_s), u"a \u200F b"_s);
        QCOMPARE(trimmedAsServersDo(u""_s), u""_s);
        QCOMPARE(trimmedAsServersDo(QString(QChar(0xD83D))), QString(QChar(0xD83D)));
    }

    void shortened_isOnlyWhatLostSomething()
    {
        QVERIFY(!isShortenedText(u"same"_s, u"same"_s));
        QVERIFY(!isShortenedText(u"same"_s, u""_s));
        QVERIFY(!isShortenedText(u"yes, today"_s, u"yes"_s));
        QVERIFY(!isShortenedText(u"yes"_s, u"yes, today"_s));
        QVERIFY(isShortenedText(u"ok \U0001F44D"_s, u"ok"_s));
        QVERIFY(isShortenedText(u"ok \U0001F44D"_s, u"ok \uFFFD"_s));
        QVERIFY(isShortenedText(u"ok \U0001F44D"_s, u"ok ????"_s));
    }
};

QTEST_GUILESS_MAIN(SentTextTest)
#include "sent_text_test.moc"
