// SPDX-License-Identifier: MIT
#include "fakes/fake_chat.h"
#include "fakes/fake_clock.h"
#include "program/signed_notice.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/update_notifier.h"
#include "ui/ui_test.h"

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

//! A publisher that has a newer version, and a console that looks there.
struct Stage {
    explicit Stage(bool isBuiltIn = true)
        : source{.address = QUrl(isBuiltIn ? u"https://updates.example/console"_s : QString()),
            .publicKey = publisher.publicKey,
            .current = *readProgramVersion(u"1.0.0"_s)}
        , teller(
              source, [this](const QUrl &) { return fetch(); }, fake.settings, clock, fake.chat,
              window)
    {
    }

    QFuture<Result<QByteArray>> fetch()
    {
        ++asked;
        QPromise<Result<QByteArray>> promise;
        promise.start();
        promise.addResult(publisher.file(notice));
        promise.finish();
        return promise.future();
    }

    Publisher publisher;
    QJsonObject notice = goodNotice();
    UpdateSource source;
    int asked = 0;
    fakes::FakeClock clock; // of June 2026: the notice lapses in September
    fakes::FakeChat fake;
    MainWindow window;
    UpdateNotifier teller;
};

} // namespace

class UpdateNotifierTest : public QObject {
    Q_OBJECT

    testing::UiTest ui;

private Q_SLOTS:
    void newerVersion_isToldAboveThePage()
    {
        Stage s;
        s.teller.look();
        QTRY_COMPARE(s.window.notices().waiting(), 1);
        QVERIFY(s.window.notices().title().contains(u"1.2.0"_s));
        s.teller.look();
        QCOMPARE(s.asked, 1); // once a day
    }

    void whoeverWrites_isNotInterrupted()
    {
        Stage s;
        const auto key = ThreadKey::of(ThreadId{1});
        s.fake.chat.drafts.setText(key, u"half a sentence"_s, {});
        s.teller.look();
        QTRY_COMPARE(s.asked, 1);
        QCoreApplication::processEvents(); // the answer is there
        QCOMPARE(s.window.notices().waiting(), 0);
        s.fake.chat.drafts.setText(key, {}, {});
        s.teller.look();
        QTRY_COMPARE(s.window.notices().waiting(), 1);
    }

    void personWhoWantsNone_isNotAskedFor()
    {
        Stage s;
        s.fake.settings.looksForUpdates.set(false);
        s.teller.look();
        QCOMPARE(s.asked, 0);
        QCOMPARE(s.teller.stateWords(), u"off"_s);
    }

    void buildWithoutAPlace_locksTheSettingAndSaysWhy()
    {
        Stage s(false);
        s.teller.look();
        QCOMPARE(s.asked, 0);
        QVERIFY(s.fake.settings.looksForUpdates.isFixed());
        QVERIFY(s.fake.file.lockReason(s.fake.settings.looksForUpdates.key()));
        QCOMPARE(s.teller.stateWords(), u"not built in"_s);
    }
};

QTEST_MAIN(UpdateNotifierTest)
#include "update_notifier_test.moc"
