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
    CloseGuard *guard = new CloseGuard(fake.chat, window);
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
        Drafts next(s.fake.profile.file(u"drafts.jsonl"_s), s.fake.clock);
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
        s.refuse(u"notes.json"_s);
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
        QVERIFY(s.fake.chat.outbox.add(kThread, u"later"_s));
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
        QVERIFY(!s.fake.chat.outbox.add(kThread, u"later"_s));
        QVERIFY(s.window.close());
        s.window.show();
        QVERIFY(s.fake.chat.outbox.add(kThread, u"later"_s, true));
        QVERIFY(!s.window.close());
        QVERIFY(s.words().contains(CloseQuestion::tr(
            "The disk did not take a reply that is not sent yet: it is lost when the window "
            "closes.")));
        testing::shoot(*s.guard->question(), u"close-reply-lost"_s);
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
        QVERIFY(s.fake.chat.outbox.add(kThread, u"later"_s));
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
