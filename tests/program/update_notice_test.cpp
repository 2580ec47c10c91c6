// SPDX-License-Identifier: MIT
#include "program/ed25519.h"
#include "program/signed_notice.h"
#include "program/update_notice.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

const QString kHost = u"updates.example"_s;

} // namespace

class UpdateNoticeTest : public QObject {
    Q_OBJECT

    Publisher m_publisher;

    Result<UpdateNotice> read(const QByteArray &file)
    {
        return readUpdateNotice(file, m_publisher.publicKey, kHost);
    }

    QJsonObject with(const QString &key, const QJsonValue &value)
    {
        QJsonObject notice = goodNotice();
        notice.insert(key, value);
        return notice;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(ed25519::isAvailable()); }

    // RFC 8032, section 7.1, test 3.
    void signature_isThatOfTheStandard()
    {
        const auto key =
            QByteArray::fromHex("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025");
        auto signature =
            QByteArray::fromHex("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                                "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");
        QVERIFY(ed25519::verify(QByteArray::fromHex("af82"), signature, key));
        QVERIFY(!ed25519::verify(QByteArray::fromHex("af83"), signature, key));
        signature[5] = char(signature[5] ^ 1);
        QVERIFY(!ed25519::verify(QByteArray::fromHex("af82"), signature, key));
        QVERIFY(!ed25519::verify(QByteArray::fromHex("af82"), signature.left(63), key));
        QVERIFY(!ed25519::verify(QByteArray::fromHex("af82"), {}, {}));
    }

    // Made by packaging/update/sign_notice.sh.
    void read_takesWhatThePublishersScriptMade()
    {
        QFile file(QStringLiteral(WXM_SOURCE_DIR "/tests/program/data/notice.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QFile key(QStringLiteral(WXM_SOURCE_DIR "/tests/program/data/update.hex"));
        QVERIFY(key.open(QIODevice::ReadOnly));
        const auto notice =
            readUpdateNotice(file.readAll(), QByteArray::fromHex(key.readAll().trimmed()), kHost);
        QVERIFY2(notice, notice ? "" : qPrintable(notice.error().detail));
        QCOMPARE(notice->version.toString(), u"1.2.0"_s);
    }

    void read_takesAGoodNotice()
    {
        const auto notice = read(m_publisher.file(goodNotice()));
        QVERIFY(notice);
        QCOMPARE(notice->channel, u"stable"_s);
        QCOMPARE(notice->version, (ProgramVersion{1, 2, 0}));
        QCOMPARE(notice->page, QUrl(u"https://updates.example/console/1.2.0"_s));
        QCOMPARE(notice->notesArabic, u"إصلاحات"_s);
        QCOMPARE(notice->notesEnglish, u"Repairs"_s);
        QVERIFY(notice->expires > notice->published);
    }

    void read_refusesAnotherSigner()
    {
        QVERIFY(!read(Publisher().file(goodNotice())));
        QVERIFY(!readUpdateNotice(m_publisher.file(goodNotice()), {}, kHost));
        QVERIFY(!readUpdateNotice(m_publisher.file(goodNotice()), QByteArray(32, '\0'), kHost));
    }

    void read_refusesAnyChangedByte()
    {
        const QByteArray text = QJsonDocument(goodNotice()).toJson();
        const QByteArray signature = m_publisher.sign(text);
        for (qsizetype i = 0; i < text.size(); ++i) {
            QByteArray changed = text;
            changed[i] = char(changed[i] ^ 1);
            QVERIFY(!read(Publisher::envelope(changed, signature)));
        }
        for (qsizetype i = 0; i < signature.size(); ++i) {
            QByteArray changed = signature;
            changed[i] = char(changed[i] ^ 1);
            QVERIFY(!read(Publisher::envelope(text, changed)));
        }
    }

    void read_refusesWhatIsNoEnvelope()
    {
        for (const char *bad : {"", "{}", "[]", "null", "{\"signed\":1,\"signature\":2}",
                 "{\"signed\":\"!!\",\"signature\":\"!!\"}", "<html>"})
            QVERIFY(!read(bad));
        QVERIFY(!read(QByteArray(kMaxNoticeBytes + 1, ' ')));
    }

    void read_refusesSignedNonsense_data()
    {
        QTest::addColumn<QJsonObject>("notice");
        QTest::addRow("another program") << with(u"program"_s, u"com.example.other"_s);
        QTest::addRow("no version") << with(u"version"_s, {});
        QTest::addRow("version as number") << with(u"version"_s, 2);
        QTest::addRow("unknown channel") << with(u"channel"_s, u"nightly"_s);
        QTest::addRow("no time") << with(u"published"_s, u"soon"_s);
        QTest::addRow("lapses before it begins") << with(u"expires"_s, u"2026-05-01T00:00:00Z"_s);
        QTest::addRow("page on another host") << with(u"page"_s, u"https://evil.example/x"_s);
        QTest::addRow("page with a user") << with(u"page"_s, u"https://a@updates.example/x"_s);
        QTest::addRow("page on another port")
            << with(u"page"_s, u"https://updates.example:8443/"_s);
        QTest::addRow("page over http") << with(u"page"_s, u"http://updates.example/x"_s);
        QTest::addRow("page as file") << with(u"page"_s, u"file:///etc/passwd"_s);
        QTest::addRow("no page") << with(u"page"_s, {});
    }

    void read_refusesSignedNonsense()
    {
        QFETCH(const QJsonObject, notice);
        QVERIFY(!read(m_publisher.file(notice)));
    }

    void notes_areCut()
    {
        const QJsonObject notes{{u"ar"_s, QString(5'000, u'ع')}, {u"en"_s, 7}};
        const auto notice = read(m_publisher.file(with(u"notes"_s, notes)));
        QVERIFY(notice);
        QCOMPARE(notice->notesArabic.size(), 2'000);
        QVERIFY(notice->notesEnglish.isEmpty());
    }
};

QTEST_GUILESS_MAIN(UpdateNoticeTest)
#include "update_notice_test.moc"
