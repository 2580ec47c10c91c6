// SPDX-License-Identifier: MIT
#include "fakes/fake_clock.h"
#include "fakes/fake_vault.h"
#include "fakes/proxies.h"
#include "fakes/temporary_settings.h"
#include "net/proxy.h"
#include "net/rest_client.h"
#include "session/proxy_sign_in.h"
#include "socketio/transport.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::fakes;

namespace {

const QUrl kServer(u"https://gw.test"_s);

//! The program between a proxy and its keychain.
struct Stage {
    Stage()
    {
        beBasicProxy(proxy, "sara:s3cret-word"_ba);
        who = u"127.0.0.1:%1"_s.arg(proxy.port());
        start();
    }
    ~Stage() { applyProxy({}); }

    void start(int vaultAnswerMs = 5'000)
    {
        rest.reset();
        passwords = std::make_shared<ProxyPasswords>();
        signIn =
            std::make_unique<ProxySignIn>(passwords, vault, kept.settings, nullptr, vaultAnswerMs);
        applyProxy(*readProxy(who), passwords);
        RestLimits limits;
        limits.retryDelaysMs = {};
        limits.readDeadlineMs = 300;
        rest = std::make_unique<RestClient>(clock, limits);
        rest->setServer(kServer);
        rest->setProxyCure([this](const QNetworkProxy &refused, const QUrl &server) {
            return signIn->cure(refused, server);
        });
        QObject::connect(
            signIn.get(), &ProxySignIn::letThrough, rest.get(), [this] { rest->forgetProxy(); });
    }

    //! What a call ends with, whose answer no server is there to give.
    Obstacle::Kind call()
    {
        auto future = rest->send({.path = u"x"_s});
        return QTest::qWaitFor([&] { return future.isFinished(); }) && !future.result()
            ? future.result().error().obstacle.kind
            : Obstacle::Kind::TlsFailed;
    }
    Result<Done> answer(const QString &user, const QString &password)
    {
        auto future = signIn->answer({user, password});
        if (!QTest::qWaitFor([&] { return future.isFinished(); }))
            return failure({.kind = ApiError::Kind::Timeout, .detail = {}});
        return future.result();
    }

    HttpServer proxy;
    QString who;
    FakeClock clock;
    FakeVault vault;
    TemporarySettings kept;
    std::shared_ptr<ProxyPasswords> passwords;
    std::unique_ptr<ProxySignIn> signIn;
    std::unique_ptr<RestClient> rest;
};

QStringList said;

void hear(QtMsgType, const QMessageLogContext &, const QString &text) { said.append(text); }

} // namespace

class ProxySignInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void person_isAskedOnceAndEverythingGoesByWhatTheyEnter()
    {
        Stage stage;
        QSignalSpy asked(stage.signIn.get(), &ProxySignIn::questionChanged);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(stage.call(), Obstacle::Kind::ProxyWantsPassword);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(stage.signIn->question(), (ProxySignIn::Question{stage.who, {}, false}));
        QCOMPARE(signIns(stage.proxy), 0);

        QVERIFY(stage.answer(u"sara"_s, u"s3cret-word"_s));
        QVERIFY(!stage.signIn->question());
        QVERIFY(stage.call() != Obstacle::Kind::ProxyWantsPassword); // the tunnel leads nowhere
        // One answer for REST, diagnostics, the live connection, its probe, updates.
        QCOMPARE(proxyTo(kServer).password(), u"s3cret-word"_s);
        socketio::ConnectionOptions options;
        options.url = kServer;
        QCOMPARE(socketio::proxyFor(options).user(), u"sara"_s);
    }

    void password_isKeptInTheKeychainAndUsedInTheNextRunUnasked()
    {
        Stage stage;
        stage.call();
        QVERIFY(stage.answer(u"sara"_s, u"s3cret-word"_s));
        QTRY_COMPARE(stage.signIn->kept(), QStringList{stage.who});
        QCOMPARE(stage.vault.secrets.size(), 1);
        QVERIFY(stage.vault.secrets.cbegin().key().endsWith(stage.who));

        stage.start();
        QSignalSpy asked(stage.signIn.get(), &ProxySignIn::questionChanged);
        QVERIFY(stage.call() != Obstacle::Kind::ProxyWantsPassword);
        QCOMPARE(asked.size(), 0);
    }

    void password_thatIsWrongIsSaidAndTriedOnceEach_data()
    {
        QTest::addColumn<int>("toWrong");
        QTest::newRow("squid") << 407;
        QTest::newRow("tinyproxy") << 401;
    }
    void password_thatIsWrongIsSaidAndTriedOnceEach()
    {
        QFETCH(int, toWrong);
        Stage stage;
        beBasicProxy(stage.proxy, "sara:s3cret-word"_ba, toWrong);
        stage.call();
        const auto before = signIns(stage.proxy);
        const auto wrong = stage.answer(u"sara"_s, u"no"_s);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, ApiError::Kind::Unauthorized);
        QCOMPARE_LE(signIns(stage.proxy), before + 2); // Qt says it twice at most
        QVERIFY(stage.signIn->question());             // still asked
        QVERIFY(stage.vault.secrets.isEmpty());
        const auto tries = signIns(stage.proxy);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(stage.call(), Obstacle::Kind::ProxyWantsPassword);
        QCOMPARE(signIns(stage.proxy), tries);
        QVERIFY(stage.answer(u"sara"_s, u"s3cret-word"_s));
    }

    //! The company wants a new one every three months.
    void password_thatChangedIsAskedForAndReplacedInPlace_data()
    {
        password_thatIsWrongIsSaidAndTriedOnceEach_data();
    }
    void password_thatChangedIsAskedForAndReplacedInPlace()
    {
        QFETCH(int, toWrong);
        Stage stage;
        stage.call();
        QVERIFY(stage.answer(u"sara"_s, u"s3cret-word"_s));
        QTRY_COMPARE(stage.vault.secrets.size(), 1);
        beBasicProxy(stage.proxy, "sara:another"_ba, toWrong);
        stage.start();
        QCOMPARE(stage.call(), Obstacle::Kind::ProxyWantsPassword);
        QCOMPARE(stage.signIn->question(), (ProxySignIn::Question{stage.who, u"sara"_s, true}));
        // What was refused is not said again, however often something is to be sent.
        const auto tries = signIns(stage.proxy);
        for (int i = 0; i < 5; ++i) {
            stage.rest->forgetProxy(); // as when its minute is over
            QCOMPARE(stage.call(), Obstacle::Kind::ProxyWantsPassword);
        }
        QCOMPARE(signIns(stage.proxy), tries);
        QVERIFY(stage.answer(u"sara"_s, u"another"_s));
        QTRY_VERIFY(
            stage.vault.secrets.value(stage.vault.secrets.cbegin().key()).endsWith("another"));
        QCOMPARE(stage.vault.secrets.size(), 1);
    }

    //! Of an environment variable, `http://user:password@proxy`.
    void password_ofTheSystemThatIsRefusedIsNotSaidAgain()
    {
        Stage stage;
        QNetworkProxy ofSystem(
            QNetworkProxy::HttpProxy, u"127.0.0.1"_s, stage.proxy.port(), u"sara"_s, u"old"_s);
        const auto cured = stage.signIn->cure(ofSystem, kServer);
        QTRY_VERIFY(cured.isFinished());
        QVERIFY(!cured.result());
        QCOMPARE(stage.signIn->question(), (ProxySignIn::Question{stage.who, u"sara"_s, true}));
        QVERIFY(stage.passwords->with(ofSystem).user().isEmpty());
    }

    void keychain_thatIsSilentDoesNotHoldTheQuestionAndCountsLater()
    {
        Stage stage;
        stage.call();
        QVERIFY(stage.answer(u"sara"_s, u"s3cret-word"_s));
        QTRY_COMPARE(stage.vault.secrets.size(), 1);
        stage.vault.mood = FakeVault::Mood::Silent;
        stage.start(1);
        QSignalSpy through(stage.signIn.get(), &ProxySignIn::letThrough);
        QCOMPARE(stage.call(), Obstacle::Kind::ProxyWantsPassword);
        QVERIFY(stage.signIn->question());
        stage.vault.open();
        QTRY_COMPARE(through.size(), 1);
        QVERIFY(!stage.signIn->question());
        QVERIFY(stage.call() != Obstacle::Kind::ProxyWantsPassword);
    }

    void keychain_thatRefusesIsToldAndThePasswordServesTheRun()
    {
        Stage stage;
        stage.call();
        stage.vault.mood = FakeVault::Mood::Refuses;
        QSignalSpy notKept(stage.signIn.get(), &ProxySignIn::notKept);
        QVERIFY(stage.answer(u"sara"_s, u"s3cret-word"_s));
        QTRY_COMPARE(notKept.size(), 1);
        QVERIFY(stage.signIn->kept().isEmpty());
        QVERIFY(stage.call() != Obstacle::Kind::ProxyWantsPassword);
    }

    void forgetting_removesItFromTheKeychainAndTheRun()
    {
        Stage stage;
        stage.call();
        QVERIFY(stage.answer(u"sara"_s, u"s3cret-word"_s));
        QTRY_COMPARE(stage.signIn->kept().size(), 1);
        auto gone = stage.signIn->forget(stage.who);
        QTRY_VERIFY(gone.isFinished());
        QVERIFY(gone.result());
        QVERIFY(stage.vault.secrets.isEmpty());
        QVERIFY(stage.signIn->kept().isEmpty());
        QVERIFY(proxyTo(kServer).user().isEmpty());
        stage.rest->forgetProxy();
        QCOMPARE(stage.call(), Obstacle::Kind::ProxyWantsPassword);
        QVERIFY(stage.signIn->question());
    }

    //! Neither name nor password stand in a log line, in the report, in the settings or their
    //! export.
    void secrets_areInNoLogAndNoReport()
    {
        said.clear();
        const auto before = qInstallMessageHandler(hear);
        QByteArray report;
        {
            Stage stage;
            stage.call();
            std::ignore = stage.answer(u"sara"_s, u"wr0ng-word"_s);
            QVERIFY(stage.answer(u"sara"_s, u"s3cret-word"_s));
            QTRY_COMPARE(stage.signIn->kept().size(), 1);
            stage.call();
            report = proxyWords(stage.rest->proxy()).toUtf8() + stage.kept.file.exported();
        }
        qInstallMessageHandler(before);
        const auto all = said.join(u'\n').toUtf8() + report;
        QVERIFY(!said.isEmpty());
        for (const auto &secret : {"sara"_ba, "s3cret-word"_ba, "wr0ng-word"_ba,
                 "sara:s3cret-word"_ba.toBase64(), "sara:wr0ng-word"_ba.toBase64()})
            QVERIFY2(!all.contains(secret), secret.constData());
    }
};

QTEST_GUILESS_MAIN(ProxySignInTest)
#include "proxy_sign_in_test.moc"
