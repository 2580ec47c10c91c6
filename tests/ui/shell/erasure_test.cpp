// SPDX-License-Identifier: MIT
#include "fakes/fake_chat.h"
#include "fakes/fake_clock.h"
#include "program/kept_files.h"
#include "session/accounts.h"
#include "ui/shell/erasure.h"
#include "ui/shell/notice_bar.h"
#include "ui/ui_test.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

struct Stage {
    explicit Stage(bool asGuest = false) : fake(asGuest)
    {
        window.show();
        fake.settings.erasesAtSignOut.set(true);
    }
    QString words() const
    {
        QString all;
        for (const auto *label : erasure->question()->findChildren<QLabel *>())
            all += label->text() + u'\n';
        return all;
    }

    fakes::FakeClock clock;
    fakes::FakeChat fake;
    MainWindow window;
    Erasure *erasure =
        new Erasure(fake.chat, fake.session, fake.profile, fake.settings, clock, window);
    QSignalSpy restarts{erasure, &Erasure::restartWanted};
};

} // namespace

class ErasureTest : public QObject {
    Q_OBJECT

    testing::UiTest ui;

private Q_SLOTS:
    void withoutTheSetting_signingOutAsksNothing()
    {
        Stage s;
        s.fake.settings.erasesAtSignOut.set(false);
        s.fake.chat.drafts.setText(ThreadKey::of(ThreadId{1}), u"half a sentence"_s, {});
        QVERIFY(s.erasure->maySignOut());
        Q_EMIT s.fake.session.signedOut(Session::EndReason::ByPerson);
        QVERIFY(!isErasureAskedFor(s.fake.profile));
    }

    void whatIsNotSent_isAskedAboutFirst()
    {
        Stage s;
        s.fake.chat.drafts.setText(ThreadKey::of(ThreadId{1}), u"half a sentence"_s, {});
        QVERIFY(!s.erasure->maySignOut());
        auto *question = s.erasure->question().data();
        QVERIFY(question && question->isVisible());
        testing::shoot(*question, u"erase-question"_s);
        QVERIFY(question->cancelButton()->isDefault());
        QVERIFY(s.words().contains(EraseQuestion::tr("%n draft(s) are lost.", nullptr, 1)));
        QVERIFY(testing::labelsThatReadMarkup(*question).isEmpty());
        question->cancelButton()->click();
        s.clock.advanceMs(2 * Erasure::kLastMs);
        QVERIFY(!isErasureAskedFor(s.fake.profile));
        QCOMPARE(s.restarts.count(), 0);
    }

    //! The copies of all go, so all are told of.
    void whatOtherAccountsHaveNotSent_isAskedAboutAsWell()
    {
        Stage s;
        auto &chat = s.fake.chat;
        chat.outbox.setLinkUp(false);
        chat.drafts.setText(ThreadKey::of(ThreadId{1}), u"half a sentence"_s, {});
        chat.outbox.add(ThreadKey::of(ThreadId{1}), {u"a reply"_s}, true);
        chat.drafts.setAccount(u"test#3"_s);
        chat.outbox.setAccount(u"test#3"_s);
        chat.drafts.setText(ThreadKey::of(ThreadId{1}), u"another"_s, {});
        QVERIFY(!s.erasure->maySignOut());
        QVERIFY(s.words().contains(EraseQuestion::tr("%n draft(s) are lost.", nullptr, 2)));
        QVERIFY(s.words().contains(
            EraseQuestion::tr("%n reply(ies) not sent yet are lost.", nullptr, 1)));
    }

    void draftOfAnotherAccountAlone_isNotErasedUnasked()
    {
        Stage s;
        s.fake.chat.drafts.setText(ThreadKey::of(ThreadId{1}), u"half a sentence"_s, {});
        s.fake.chat.drafts.setAccount(u"test#3"_s);
        QVERIFY(!s.erasure->maySignOut());
        QVERIFY(s.words().contains(EraseQuestion::tr("%n draft(s) are lost.", nullptr, 1)));
    }

    //! They cannot be counted without the key, and would go all the same.
    void draftsThatCouldNotBeRead_areNotErasedUnasked()
    {
        Stage s;
        QFile sealed(s.fake.profile.place(u"drafts.jsonl"_s));
        QVERIFY(sealed.open(QFile::WriteOnly) && sealed.write("sealed") > 0);
        sealed.close();
        s.fake.profile.setKeeping(KeepLocal::Nothing); // as Opening does without the key
        Chat chat(s.fake.calls, s.fake.session, s.fake.realtime, s.fake.profile, s.fake.clock);
        QVERIFY(chat.isBarred);
        s.erasure =
            new Erasure(chat, s.fake.session, s.fake.profile, s.fake.settings, s.clock, s.window);
        QVERIFY(!s.erasure->maySignOut());
        testing::shoot(*s.erasure->question(), u"erase-question-barred"_s);
        QVERIFY(s.words().contains(EraseQuestion::tr(
            "Drafts and unsent replies that could not be read this time are lost as well.")));
        delete s.erasure->question();
        QVERIFY(sealed.remove());
        QVERIFY(s.erasure->maySignOut()); // a policy that keeps no drafts: there is nothing to lose
    }

    void nothingUnsent_goesWithoutAQuestion()
    {
        Stage s;
        QVERIFY(s.erasure->maySignOut());
        QVERIFY(!s.erasure->question());
        Q_EMIT s.fake.session.signedOut(Session::EndReason::ByPerson);
        QVERIFY(isErasureAskedFor(s.fake.profile));
        QCOMPARE(s.restarts.count(), 0);
        s.clock.advanceMs(Erasure::kLastMs);
        QCOMPARE(s.restarts.count(), 1);
    }

    //! Who was signed out by the server has not asked for it, and comes back to what was written.
    void sessionThatTheServerEnds_erasesNothing()
    {
        Stage s;
        Q_EMIT s.fake.session.signedOut(Session::EndReason::Expired);
        QVERIFY(!isErasureAskedFor(s.fake.profile));
    }

    void accepted_reachesTheKeychainOfEveryAccount()
    {
        Stage s;
        s.fake.settings.erasesAtSignOut.set(false);
        s.fake.vault.secrets = {{u"a"_s, "one"}, {u"b"_s, "two"}};
        Accounts(s.fake.settings).remember({u"a"_s, u"https://x.example"_s, {}, {}, {}});
        Accounts(s.fake.settings).remember({u"b"_s, u"https://x.example"_s, {}, {}, {}});
        s.fake.settings.phone.set(u"500000001"_s);
        s.erasure->begin();
        s.erasure->question()->acceptButton()->click();
        QTRY_VERIFY(s.fake.vault.secrets.isEmpty());
        QVERIFY(Accounts(s.fake.settings).all().isEmpty());
        QVERIFY(s.fake.settings.phone().isEmpty());
        QVERIFY(isErasureAskedFor(s.fake.profile));
        QVERIFY(!s.window.isEnabled()); // nobody types into what is about to go
        s.clock.advanceMs(Erasure::kLastMs);
        QCOMPARE(s.restarts.count(), 1);
    }

    void diskThatRefuses_isSaidAndNothingRestarts()
    {
        Stage s;
        QVERIFY(QDir().mkpath(s.fake.profile.place(u"erase/x"_s)));
        s.fake.vault.secrets = {{u"b"_s, "two"}};
        Accounts(s.fake.settings).remember({u"b"_s, u"https://x.example"_s, {}, {}, {}});
        QVERIFY(s.erasure->maySignOut());
        Q_EMIT s.fake.session.signedOut(Session::EndReason::ByPerson);
        s.clock.advanceMs(2 * Erasure::kLastMs);
        QCOMPARE(s.restarts.count(), 0);
        QCOMPARE(s.window.notices().waiting(), 1);
        QVERIFY(s.window.isEnabled());
        QCOMPARE(Accounts(s.fake.settings).all().size(), 1); // nothing went, and nobody with it
        QCOMPARE(s.fake.vault.secrets.size(), 1);
    }

    void guest_signsOutAndLeavesEverythingToTheOwner()
    {
        Stage s(true);
        QVERIFY(s.fake.isGuest);
        s.fake.vault.secrets = {{u"b"_s, "two"}};
        Accounts(s.fake.settings).remember({u"b"_s, u"https://x.example"_s, {}, {}, {}});
        s.fake.chat.drafts.setText(ThreadKey::of(ThreadId{1}), u"half a sentence"_s, {});
        QVERIFY(s.erasure->maySignOut());
        Q_EMIT s.fake.session.signedOut(Session::EndReason::ByPerson);
        s.clock.advanceMs(2 * Erasure::kLastMs);
        QCOMPARE(s.restarts.count(), 0);
        QCOMPARE(s.window.notices().waiting(), 0);
        QCOMPARE(s.fake.vault.secrets.size(), 1);
        QVERIFY(!isErasureAskedFor(s.fake.owner));
    }
};

QTEST_MAIN(ErasureTest)
#include "erasure_test.moc"
