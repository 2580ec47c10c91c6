// SPDX-License-Identifier: MIT
#include "chat/received_file.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {
const QByteArray kPdf = "%PDF-1.7\n1 0 obj\n";
const QByteArray kWindowsProgram = QByteArray("MZ") + QByteArray(62, '\0');
const QByteArray kElf = QByteArray("\177ELF\2\1\1", 7) + QByteArray(9, '\0')
    + QByteArray("\2\0\x3e\0", 4) + QByteArray(44, '\0');
} // namespace

class ReceivedFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void name_isThatOfTheAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"https://a.example/m/7/invoice.pdf?sig=1"_s << u"invoice.pdf"_s;
        QTest::newRow("Arabic") << u"https://a.example/%D9%81%D8%A7%D8%AA%D9%88%D8%B1%D8%A9.pdf"_s
                                << u"فاتورة.pdf"_s;
        QTest::newRow("folders") << u"https://a.example/..%2F..%2Fetc%2Fpasswd.pdf"_s
                                 << u"passwd.pdf"_s;
        QTest::newRow("hidden") << u"https://a.example/.bashrc.pdf"_s << u"bashrc.pdf"_s;
        QTest::newRow("none") << u"https://a.example/"_s << u"attachment.pdf"_s;
        QTest::newRow("no ending") << u"https://a.example/media/88"_s << u"88.pdf"_s;
    }
    void name_isThatOfTheAddress()
    {
        QFETCH(QString, address);
        QFETCH(QString, name);
        QCOMPARE(receivedFile(QUrl(address), kPdf).name, name);
    }
    void turnedName_isShownAsItIs()
    {
        const auto file = receivedFile(QUrl(u"https://a.example/a%E2%80%AEfdp.exe"_s), kPdf);
        QVERIFY(!file.name.contains(QChar(0x202E)));
        QVERIFY(file.name.endsWith(u".exe"_s));
        QVERIFY(file.isProgram);
    }
    void longName_keepsItsEnding()
    {
        const auto address = u"https://a.example/"_s + QString(400, u'x') + u".pdf"_s;
        const auto name = receivedFile(QUrl(address), kPdf).name;
        QVERIFY(name.size() <= ReceivedFile::kLongestName);
        QVERIFY(name.endsWith(u".pdf"_s));
    }
    void kind_isByContentAndName()
    {
        const auto file = receivedFile(QUrl(u"https://a.example/invoice.pdf"_s), kPdf);
        QCOMPARE(file.mime, QByteArray("application/pdf"));
        QVERIFY(!file.kind.isEmpty());
        QVERIFY(!file.isProgram && !file.isDisguised);
        QCOMPARE(file.content, kPdf);
    }
    //! Its ending is given to it here, and is what makes a program of it.
    void pageWithoutAnEnding_isAProgram()
    {
        const auto file =
            receivedFile(QUrl(u"https://a.example/media/88"_s), "<!doctype html><p>Hello</p>");
        QVERIFY(file.name.startsWith(u"88.htm"_s));
        QVERIFY(file.isProgram);
        const auto picture = receivedFile(QUrl(u"https://a.example/media/89"_s),
            "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>");
        QCOMPARE(picture.name, u"89.svg"_s);
        QVERIFY(picture.isProgram);
    }
    void programWithTheNameOfAPicture_isTold()
    {
        const auto file = receivedFile(QUrl(u"https://a.example/cat.jpg"_s), kElf);
        QVERIFY(file.isProgram);
        QVERIFY(file.isDisguised);
        QVERIFY(receivedFile(QUrl(u"https://a.example/setup.exe"_s), kWindowsProgram).isProgram);
        QVERIFY(receivedFile(QUrl(u"https://a.example/page.html"_s), "<html></html>").isProgram);
    }
};

QTEST_GUILESS_MAIN(ReceivedFileTest)
#include "received_file_test.moc"
