// SPDX-License-Identifier: MIT
#include "program/single_instance.h"

#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

//! One start of the program.
struct Start {
    Start(const QString &folder, const QString &profile = u"default"_s) : instance(profile, folder)
    {
    }
    bool run(const std::optional<WxmAddress> &address = {})
    {
        instance.start(address);
        return QTest::qWaitFor([this] { return first.count() + handedOver.count() == 1; }, 3000);
    }

    SingleInstance instance;
    QSignalSpy first{&instance, &SingleInstance::first};
    QSignalSpy handedOver{&instance, &SingleInstance::handedOver};
    QSignalSpy raised{&instance, &SingleInstance::raiseRequested};
    QSignalSpy opened{&instance, &SingleInstance::openRequested};
};

} // namespace

class SingleInstanceTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<WxmAddress>("wxm::WxmAddress"); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void secondStart_raisesTheFirstAndEnds()
    {
        Start one(m_folder->path());
        QVERIFY(one.run());
        QCOMPARE(one.first.count(), 1);
        QVERIFY(one.instance.isListening());
        for (int n = 1; n <= 100; ++n) {
            Start two(m_folder->path());
            QVERIFY(two.run());
            QCOMPARE(two.handedOver.count(), 1);
            QTRY_COMPARE(one.raised.count(), n);
        }
        QCOMPARE(one.opened.count(), 0);
    }

    void secondStart_handsOverItsAddress()
    {
        Start one(m_folder->path());
        QVERIFY(one.run());
        Start two(m_folder->path());
        QVERIFY(two.run(readWxmAddress(u"wxm:thread/5")));
        QTRY_COMPARE(one.opened.count(), 1);
        QCOMPARE(one.opened.at(0).at(0).value<WxmAddress>(), *readWxmAddress(u"wxm:thread/5"));
        QCOMPARE(one.raised.count(), 1);
    }

    void profiles_doNotMeet()
    {
        Start one(m_folder->path());
        Start two(m_folder->path(), u"night"_s);
        QVERIFY(one.run() && two.run());
        QCOMPARE(one.first.count() + two.first.count(), 2);
    }

    void socket_isTheOwnersAlone()
    {
        Start one(m_folder->path());
        QVERIFY(one.run());
        const auto others = QFile::permissions(one.instance.path()) & QFile::Permissions(0x0077);
        QCOMPARE(others, QFile::Permissions());
    }

    void socketOfAKilledProgram_isTakenOver()
    {
        {
            // Bound and gone without a word: the file stays.
            QLocalServer dead;
            QVERIFY(dead.listen(m_folder->filePath(u"wxm-console-default"_s)));
            QVERIFY(QFile::rename(dead.fullServerName(), m_folder->filePath(u"kept"_s)));
        }
        QVERIFY(QFile::rename(
            m_folder->filePath(u"kept"_s), m_folder->filePath(u"wxm-console-default"_s)));
        Start one(m_folder->path());
        QVERIFY(one.run());
        QCOMPARE(one.first.count(), 1);
        QVERIFY(one.instance.isListening());
    }

    void whatSomebodyPutThere_isLeftAlone_data()
    {
        QTest::addColumn<bool>("link");
        QTest::newRow("a file") << false;
        QTest::newRow("a link") << true;
    }
    void whatSomebodyPutThere_isLeftAlone()
    {
        QFETCH(bool, link);
        const auto target = m_folder->filePath(u"target"_s);
        const auto path = m_folder->filePath(u"wxm-console-default"_s);
        QFile file(link ? target : path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        if (link)
            QVERIFY(QFile::link(target, path));
        Start one(m_folder->path());
        QVERIFY(one.run());
        QCOMPARE(one.first.count(), 1);
        QVERIFY(!one.instance.isListening());
        QCOMPARE(QFileInfo(path).size(), 4);
        QCOMPARE(QFileInfo(path).isSymLink(), link);
    }

    void anythingElse_hasNoEffect_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("another word") << "quit\n"_ba;
        QTest::newRow("capitals") << "RAISE\n"_ba;
        QTest::newRow("no address") << "open \n"_ba;
        QTest::newRow("a foreign address") << "open https://evil.example\n"_ba;
        QTest::newRow("an address with more") << "open wxm:thread/5 --token x\n"_ba;
        QTest::newRow("an action") << "open wxm:thread/5/send\n"_ba;
        QTest::newRow("a megabyte") << QByteArray(1 << 20, 'x');
        QTest::newRow("zero bytes") << QByteArray(70, '\0') + '\n';
        QTest::newRow("an empty line") << "\n"_ba;
    }
    void anythingElse_hasNoEffect()
    {
        QFETCH(QByteArray, line);
        Start one(m_folder->path());
        QVERIFY(one.run());
        QLocalSocket guest;
        guest.connectToServer(one.instance.path());
        guest.write(line);
        QTRY_COMPARE(guest.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(guest.readAll(), ""_ba);
        QCOMPARE(one.raised.count() + one.opened.count(), 0);
    }

    void silentGuests_areSentAway()
    {
        Start one(m_folder->path());
        QVERIFY(one.run());
        std::vector<std::unique_ptr<QLocalSocket>> guests;
        for (int n = 0; n < 60; ++n) {
            guests.push_back(std::make_unique<QLocalSocket>());
            guests.back()->connectToServer(one.instance.path());
        }
        QTRY_VERIFY_WITH_TIMEOUT(
            std::all_of(guests.begin(), guests.end(),
                [](const auto &guest) { return guest->state() == QLocalSocket::UnconnectedState; }),
            8000);
        Start two(m_folder->path());
        QVERIFY(two.run());
        QCOMPARE(two.handedOver.count(), 1);
    }
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "single_instance_test.moc"
