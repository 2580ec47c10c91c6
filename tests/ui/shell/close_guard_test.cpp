// SPDX-License-Identifier: MIT
#include "fakes/fake_chat.h"
#include "ui/shell/close_guard.h"
#include "ui/ui_test.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

const auto kThread = ThreadKey::of(ThreadId{1});

struct Stage {
    explicit Stage(bool asGuest = false) : fake(asGuest) { }
    //! A folder where the file should be: the disk does not take it, from anybody.
    void refuse(const QString &file) const { QDir().mkpath(fake.profile.file(file)); }
    void allow(const QString &file) const { QDir().rmdir(fake.profile.file(file)); }
    QString words() const
    {
        QString all = guard->question()->windowTitle();
        for (const auto *label : guard->question()->findChildren<QLabel *>())
            all += u'\n' + label->text();
        return all;
    }

    fakes::FakeChat fake;
    MainWindow window;
    CloseGuard *guard = new CloseGuard(fake.chat, fake.session.farewell(), window);
};

} // namespace

class CloseGuardTest : public QObject {
    Q_OBJECT

    testing::UiTest ui;

private Q_SLOTS:
    void savedDraft_isNoQuestion()
    {
        Stage s;
        s.window.show();
        s.fake.chat.drafts.setText(kThread, u"half a sentence"_s, {});
        QVERIFY(s.fake.chat.drafts.isSaving());
        QVERIFY(s.window.close());
        QVERIFY(!s.guard->question());
        QVERIFY(!s.fake.chat.drafts.isSaving());
        Drafts next(s.fake.profile.file(u"drafts.jsonl"_s), s.fake.profile.disk(), s.fake.clock);
        next.setAccount(u"test#2"_s);
        QCOMPARE(next.draft(kThread).text, u"half a sentence"_s);
    }

    void draftThatTheDiskRefused_asks()
    {
        Stage s;
        s.refuse(u"drafts.jsonl"_s);
        s.window.show();
        s.fake.chat.drafts.setText(kThread, u"half a sentence"_s, {});
        QVERIFY(!s.window.close());
        QVERIFY(s.guard->question()->isVisible());
        QVERIFY(s.guard->question()->cancelButton()->isDefault());
        QCOMPARE(
            s.guard->question()->windowTitle(), CloseQuestion::tr("What you wrote is not saved"));
        testing::shoot(*s.guard->question(), u"close-not-saved"_s);
        s.guard->question()->cancelButton()->click();
        QVERIFY(s.window.isVisible());
        // There is room again: nothing to ask.
        s.allow(u"drafts.jsonl"_s);
        QVERIFY(s.window.close());
    }

    void noteThatTheDiskRefused_asks()
    {
        Stage s;
        s.refuse(u"notes.jsonl"_s);
        s.window.show();
        s.fake.chat.notes.setText(UserId{7}, u"calls in the evening"_s);
        QVERIFY(!s.window.close());
        s.guard->question()->acceptButton()->click();
        QVERIFY(!s.window.isVisible());
    }

    void unsentReply_asksAndIsNotCalledLost()
    {
        Stage s;
        s.window.show();
        s.fake.chat.outbox.setLinkUp(false);
        s.fake.chat.outbox.add(kThread, u"later"_s);
        QVERIFY(!s.window.close());
        QCOMPARE(s.guard->question()->windowTitle(),
            CloseQuestion::tr("%n reply(ies) not sent yet", nullptr, 1));
        QVERIFY(s.words().contains(CloseQuestion::tr(
            "Nothing is lost: what is not sent is kept on this computer and goes on "
            "when you sign in again.")));
        s.guard->question()->acceptButton()->click();
        QVERIFY(!s.window.isVisible());
    }

    void replyThatIsInMemoryOnly_isSaidToBeLost()
    {
        Stage s;
        s.refuse(u"outbox.jsonl"_s);
        s.window.show();
        s.fake.chat.outbox.setLinkUp(false);
        s.fake.chat.outbox.add(kThread, u"later"_s); // handed back to nobody: no actions here
        QVERIFY(s.window.close());
        s.window.show();
        s.fake.chat.outbox.add(kThread, u"later"_s, true);
        QVERIFY(!s.window.close());
        QVERIFY(s.words().contains(CloseQuestion::tr(
            "A reply that is not sent yet could not be saved to disk: it is lost when the window "
            "closes.")));
        testing::shoot(*s.guard->question(), u"close-reply-lost"_s);
    }

    void whatWaitsForItsUndoTime_goesOutBeforeTheWindowCloses()
    {
        Stage s;
        s.window.show();
        int held = 2;
        int sent = 0;
        s.fake.session.farewell().add(
            {.held = [&] { return held; }, .release = [&] { ++sent; }, .isOwed = true});
        QVERIFY(!s.window.close());
        QVERIFY(sent > 0);
        QVERIFY(s.window.isVisible());
        QVERIFY(!s.guard->question());
        held = 0;
        s.fake.session.farewell().look();
        QTRY_VERIFY(!s.window.isVisible());
        QVERIFY(!s.guard->question());
    }

    void actionWithoutAnswer_asksAfterTheMoment()
    {
        Stage s;
        s.window.show();
        s.fake.session.farewell().add({.held = [] { return 2; }, .release = [] {}, .isOwed = true});
        QVERIFY(!s.window.close());
        QVERIFY(!s.window.close()); // pressed again meanwhile
        QTRY_VERIFY_WITH_TIMEOUT(s.guard->question(), Farewell::kMostMs + 5'000);
        QCOMPARE(s.guard->question()->what().undone, 2);
        QCOMPARE(s.guard->question()->windowTitle(),
            CloseQuestion::tr("%n action(s) not carried out yet", nullptr, 2));
        testing::shoot(*s.guard->question(), u"close-undone"_s);
        s.guard->question()->acceptButton()->click();
        QVERIFY(!s.window.isVisible());
    }

    //! Nobody is asked about a read mark that the server did not take.
    void readMarkWithoutAnswer_closesAfterTheMoment()
    {
        Stage s;
        s.window.show();
        s.fake.session.farewell().add({.held = [] { return 1; }, .release = [] {}});
        QVERIFY(!s.window.close());
        QTRY_VERIFY_WITH_TIMEOUT(!s.window.isVisible(), Farewell::kMostMs + 5'000);
        QVERIFY(!s.guard->question());
    }

    void note_isOnDiskWhenTheSystemEndsTheProgram()
    {
        Stage s;
        s.window.show();
        s.fake.chat.notes.setText(UserId{7}, u"calls in the evening"_s);
        QVERIFY(s.fake.chat.notes.isSaving());
        s.guard->prepareForEnd();
        QVERIFY(!s.fake.chat.notes.isSaving());
    }

    void refusedReply_isNotSaidToGoOnByItself()
    {
        Stage s;
        s.window.show();
        s.fake.chat.outbox.add(kThread, u"refused"_s);
        QTRY_COMPARE(s.fake.port.sends.size(), 1);
        s.fake.port.sends.last().promise->addResult(
            failure(ApiError::Kind::Invalid, u"too long"_s));
        s.fake.port.sends.last().promise->finish();
        QTRY_COMPARE(s.fake.chat.outbox.refusedCount(), 1);
        QVERIFY(!s.window.close());
        QVERIFY(!s.words().contains(CloseQuestion::tr(
            "Nothing is lost: what is not sent is kept on this computer and goes on "
            "when you sign in again.")));
        QVERIFY(s.words().contains(
            CloseQuestion::tr("%n refused reply(ies) are kept on this computer, and go out only "
                              "when you send them again.",
                nullptr, 1)));
    }

    //! Beside the owner of the profile nothing is kept, and nothing is called kept.
    void guest_isToldThatNothingIsKept()
    {
        Stage s(true);
        QVERIFY(s.fake.isGuest);
        s.window.show();
        QVERIFY(s.window.close());
        s.window.show();
        s.fake.chat.drafts.setText(kThread, u"half a sentence"_s, {});
        s.fake.chat.outbox.setLinkUp(false);
        s.fake.chat.outbox.add(kThread, u"later"_s);
        QVERIFY(!s.window.close());
        QVERIFY(s.guard->question()->what().isGuest);
        QVERIFY(s.words().contains(CloseQuestion::tr(
            "Another WXM Console is using this profile, so this window keeps nothing: unfinished "
            "text and replies that are not sent are lost when it closes.")));
        QVERIFY(!s.words().contains(CloseQuestion::tr(
            "%n reply(ies) not sent yet are kept on this computer.", nullptr, 1)));
    }

    //! It would be sent tomorrow, and is in memory alone.
    void laterReplyOfAGuest_isAskedAboutAsWell()
    {
        Stage s(true);
        s.window.show();
        QVERIFY(s.fake.chat.later.put(kThread, u"later"_s, s.fake.clock.wallMs() + 3'600'000, {}));
        QVERIFY(!s.window.close());
        QVERIFY(s.guard->question()->what().isTextLost);
    }

    //! A question that was left open and asked again says what is true now.
    void question_followsWhatChanges()
    {
        Stage s;
        s.refuse(u"drafts.jsonl"_s);
        s.window.show();
        s.fake.chat.drafts.setText(kThread, u"half a sentence"_s, {});
        QVERIFY(!s.window.close());
        s.fake.chat.outbox.setLinkUp(false);
        s.fake.chat.outbox.add(kThread, u"later"_s);
        QVERIFY(!s.window.close());
        QCOMPARE(s.guard->question()->what().unsent, 1);
        QVERIFY(s.guard->question()->what().isTextLost);
        QVERIFY(s.words().contains(CloseQuestion::tr(
            "%n reply(ies) not sent yet are kept on this computer.", nullptr, 1)));
        testing::shoot(*s.guard->question(), u"close-both"_s);
    }
};

QTEST_MAIN(CloseGuardTest)
#include "close_guard_test.moc"
