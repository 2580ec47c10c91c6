// SPDX-License-Identifier: MIT
#include "readers/hostile_payloads.h"
#include "readers/reader_words.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm::testing;

namespace {

//! Besides these, the thousand events and answers of probes/decode_probe.
constexpr qsizetype kWanted = 300;
constexpr qsizetype kOfEach = 20;

} // namespace

//! Each payload of fixtures/hostile through the reader it is meant for, with what has to come of
//! it.
class HostilePayloadsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tables_areThoseOfTheReadersAndLongEnough()
    {
        auto files = QDir(QStringLiteral(WXM_SOURCE_DIR "/tests/fixtures/hostile"))
                         .entryList({u"*.jsonl"_s}, QDir::Files, QDir::Name);
        files.replaceInStrings(u".jsonl"_s, QString());
        files.sort();
        QCOMPARE(files, readerNames());
        qsizetype count = 0;
        for (const auto &reader : readerNames()) {
            const auto all = hostilePayloads(reader);
            QVERIFY2(all.size() >= kOfEach, qPrintable(reader));
            QSet<QByteArray> distinct;
            QSet<QString> ends;
            for (const auto &payload : all) {
                distinct.insert(payload.bytes);
                ends.insert(payload.expected);
            }
            QVERIFY2(distinct.size() == all.size(), qPrintable(reader));
            // A reader that says the same of everything is found; unsigned notices are all the
            // same.
            QVERIFY2(ends.size() > 1 || reader == u"notice_files"_s, qPrintable(reader));
            count += all.size();
        }
        QVERIFY2(count >= kWanted, qPrintable(QString::number(count)));
    }

    void payload_endsAsExpected_data()
    {
        QTest::addColumn<QString>("reader");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        for (const auto &reader : readerNames()) {
            int line = 0;
            for (const auto &payload : hostilePayloads(reader))
                QTest::addRow("%s:%d", qPrintable(reader), ++line)
                    << reader << payload.bytes << payload.expected;
        }
    }
    void payload_endsAsExpected()
    {
        QFETCH(QString, reader);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        QCOMPARE(readBy(reader, bytes), expected);
        QCOMPARE(readBy(reader, bytes), expected); // nothing of the first reading is left
    }
};

QTEST_GUILESS_MAIN(HostilePayloadsTest)
#include "hostile_payloads_test.moc"
