// SPDX-License-Identifier: MIT
#include "fakes/fake_clock.h"
#include "program/signed_notice.h"
#include "program/update_check.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

constexpr std::int64_t kHourMs = 3'600'000;
constexpr std::int64_t kStart = 1'782'000'000'000; // 2026-06-21

QFuture<Result<QByteArray>> ready(const Result<QByteArray> &value)
{
    QPromise<Result<QByteArray>> promise;
    promise.start();
    promise.addResult(value);
    promise.finish();
    return promise.future();
}

//! A publisher, a console of version 1.0.0, and a clock.
struct Stage {
    explicit Stage(const QString &current = u"1.0.0"_s)
        : source{.address = QUrl(u"https://updates.example/console"_s),
            .publicKey = publisher.publicKey,
            .current = *readProgramVersion(current)}
    {
        restart();
    }

    void restart()
    {
        check.reset();
        file.reset(); // on the disk before the next run reads it
        file = std::make_unique<SettingsFile>(folder.filePath(u"settings.json"_s));
        check = std::make_unique<UpdateCheck>(
            source,
            [this](const QUrl &url) {
                asked.append(url.toString());
                return ready(answer);
            },
            *file, time);
        QObject::connect(check.get(), &UpdateCheck::found, check.get(),
            [this](const UpdateNotice &n) { told.append(n.version.toString()); });
    }

    void publish(const QString &version, const QString &channel = u"stable"_s)
    {
        QJsonObject notice = goodNotice();
        notice.insert(u"version"_s, version);
        notice.insert(u"channel"_s, channel);
        answer = publisher.file(notice);
    }

    void nextDay()
    {
        time.advanceMs(24 * kHourMs);
        check->tick();
    }

    QTemporaryDir folder;
    Publisher publisher;
    fakes::FakeClock time{kStart};
    UpdateSource source;
    Result<QByteArray> answer = failure({});
    QStringList asked;
    QStringList told;
    std::unique_ptr<SettingsFile> file;
    std::unique_ptr<UpdateCheck> check;
};

} // namespace

class UpdateCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newer_isTold()
    {
        Stage stage;
        stage.publish(u"1.2.0"_s);
        stage.check->tick();
        QCOMPARE(stage.asked, QStringList(u"https://updates.example/console/stable.json"_s));
        QCOMPARE(stage.told, QStringList(u"1.2.0"_s));
    }

    void oldOrEqual_isNeverTold()
    {
        for (const auto &version : {u"1.0.0"_s, u"0.9.9"_s, u"1.0.0-rc9"_s}) {
            Stage stage;
            stage.publish(version);
            stage.check->tick();
            QCOMPARE(stage.asked.size(), 1);
            QVERIFY(stage.told.isEmpty());
        }
    }

    void asked_atMostOnceADay_alsoAfterRestart()
    {
        Stage stage;
        stage.publish(u"1.0.0"_s);
        for (int hour = 0; hour < 24; ++hour) {
            stage.check->tick();
            stage.restart();
            stage.time.advanceMs(kHourMs - 1);
        }
        QCOMPARE(stage.asked.size(), 1);
        QCOMPARE(stage.check->state(), UpdateCheck::State::Waiting);
        stage.time.advanceMs(kHourMs);
        stage.check->tick();
        QCOMPARE(stage.asked.size(), 2);
    }

    void fault_waitsADayToo()
    {
        Stage stage;
        stage.check->tick();
        stage.check->tick();
        QCOMPARE(stage.asked.size(), 1);
        stage.publish(u"1.2.0"_s);
        stage.nextDay();
        QCOMPARE(stage.told, QStringList(u"1.2.0"_s));
    }

    void clockThatWasAhead_doesNotSilence()
    {
        Stage stage;
        stage.publish(u"1.2.0"_s);
        const auto now = stage.time.wallMs();
        stage.time.advanceMs(365 * 24 * kHourMs);
        stage.check->tick();
        stage.time.setWallMs(now);
        QCOMPARE(stage.check->state(), UpdateCheck::State::Due);
    }

    void policyAndPerson_switchItOff()
    {
        Stage stage;
        stage.publish(u"1.2.0"_s);
        stage.check->setChoice({.allowedByPolicy = false});
        QCOMPARE(stage.check->state(), UpdateCheck::State::OffByPolicy);
        stage.check->tick();
        stage.check->setChoice({.wanted = false});
        QCOMPARE(stage.check->state(), UpdateCheck::State::OffByPerson);
        stage.check->tick();
        QVERIFY(stage.asked.isEmpty());
        QVERIFY(stage.told.isEmpty());
    }

    void withoutAddressOrKey_nothingIsAsked()
    {
        for (const int what : {0, 1, 2}) {
            Stage stage;
            if (what == 0)
                stage.source.address = {};
            else if (what == 1)
                stage.source.publicKey = "short";
            else
                stage.source.address = QUrl(u"http://updates.example/console"_s);
            stage.restart();
            QCOMPARE(stage.check->state(), UpdateCheck::State::NotBuiltIn);
            stage.check->tick();
            QVERIFY(stage.asked.isEmpty());
        }
    }

    void draft_isNotInterrupted()
    {
        Stage stage;
        bool writing = true;
        stage.check->setIsWriting([&] { return writing; });
        stage.publish(u"1.2.0"_s);
        stage.check->tick();
        QVERIFY(stage.told.isEmpty());
        stage.time.advanceMs(kHourMs);
        stage.check->tick();
        QVERIFY(stage.told.isEmpty());
        writing = false;
        stage.check->tick();
        QCOMPARE(stage.told, QStringList(u"1.2.0"_s));
        QCOMPARE(stage.asked.size(), 1);
    }

    void sameVersion_isToldOnceAStart()
    {
        Stage stage;
        stage.publish(u"1.2.0"_s);
        stage.check->tick();
        stage.nextDay();
        QCOMPARE(stage.told.size(), 1);
        stage.restart();
        stage.nextDay();
        QCOMPARE(stage.told.size(), 2);
    }

    void replayOfAnOlderNotice_isIgnored()
    {
        Stage stage;
        stage.publish(u"1.3.0"_s);
        stage.check->tick();
        stage.publish(u"1.2.0"_s);
        stage.nextDay();
        QCOMPARE(stage.told, QStringList(u"1.3.0"_s));
        stage.restart();
        stage.nextDay();
        QCOMPARE(stage.told, QStringList(u"1.3.0"_s));
    }

    void lapsedNotice_saysNothing()
    {
        Stage stage;
        stage.publish(u"1.2.0"_s);
        stage.time.advanceMs(120 * 24 * kHourMs);
        stage.check->tick();
        QCOMPARE(stage.asked.size(), 1);
        QVERIFY(stage.told.isEmpty());
    }

    void channel_isKept()
    {
        Stage stage;
        stage.publish(u"1.2.0-beta1"_s, u"beta"_s);
        stage.check->tick();
        stage.publish(u"1.2.0-beta1"_s, u"stable"_s);
        stage.nextDay();
        stage.publish(u"1.2.0"_s, u"beta"_s);
        stage.nextDay();
        QVERIFY(stage.told.isEmpty());
        stage.check->setChoice({.channel = u"beta"_s});
        stage.publish(u"1.2.0-beta1"_s, u"beta"_s);
        stage.nextDay();
        QCOMPARE(stage.asked.last(), u"https://updates.example/console/beta.json"_s);
        QCOMPARE(stage.told, QStringList(u"1.2.0-beta1"_s));
    }

    void forgedNotice_changesNothing()
    {
        Stage stage;
        QJsonObject notice = goodNotice();
        notice.insert(u"version"_s, u"9.0.0"_s);
        stage.answer = Publisher().file(notice);
        stage.check->tick();
        stage.publish(u"1.2.0"_s);
        stage.nextDay();
        QCOMPARE(stage.told, QStringList(u"1.2.0"_s));
    }

    void builtIn_isOffUnlessTheBuilderChose()
    {
        const auto source = UpdateSource::builtIn(u"1.2.3"_s);
        QCOMPARE(source.current.toString(), u"1.2.3"_s);
        QCOMPARE(source.address.isEmpty(), source.publicKey.isEmpty());
    }
};

QTEST_GUILESS_MAIN(UpdateCheckTest)
#include "update_check_test.moc"
