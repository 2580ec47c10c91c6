// SPDX-License-Identifier: MIT
#include "fakes/fake_chat_port.h"
#include "fakes/fake_clock.h"
#include "ui/shell/close_question.h"
#include "ui/shell/storage_bar.h"
#include "ui/ui_test.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

const auto kThread = ThreadKey::of(ThreadId{1});

//! Drafts and outbox over a folder.
struct Stage {
    explicit Stage(const QString &folder)
        : drafts(folder + u"/drafts.jsonl"_s, disk, clock)
        , journal(folder + u"/outbox.jsonl"_s, disk)
    {
    }
    fakes::FakeClock clock;
    DiskWriter disk;
    ChatPorts ports;
    ChatStore store;
    ChatSync sync{ports, store};
    Drafts drafts;
    OutboxJournal journal;
    Outbox outbox{ports, store, sync, journal, clock};
};

} // namespace

class StorageBarTest : public QObject {
    Q_OBJECT

    testing::UiTest ui;

private Q_SLOTS:
    void diskThatRefuses_isSaidUntilItTakesAgain()
    {
        QTemporaryDir folder;
        Stage stage(folder.path() + u"/later"_s);
        StorageBar bar(stage.drafts, stage.outbox);
        QVERIFY(bar.isHidden());
        stage.drafts.setText(kThread, u"text"_s, {});
        stage.clock.advanceMs(500);
        QVERIFY(stage.disk.flush(5'000));
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.kind(), Banner::Kind::Danger);
        QVERIFY(!bar.title().isEmpty());
        keepPicture(bar, u"storage-bar"_s);
        QVERIFY(QDir(folder.path()).mkdir(u"later"_s));
        stage.clock.advanceMs(2'000);
        QVERIFY(stage.disk.flush(5'000));
        QVERIFY(bar.isHidden());
    }

    void damage_isSaidUntilItIsSeen()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"drafts.jsonl"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("rubbish\n");
        file.close();
        Stage stage(folder.path());
        StorageBar bar(stage.drafts, stage.outbox);
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.kind(), Banner::Kind::Warn);
        keepPicture(bar, u"storage-damage"_s);
        Q_EMIT bar.actionTriggered();
        QVERIFY(bar.isHidden());
    }

    void closeQuestion_keepsOpenUnlessTold()
    {
        QWidget window;
        CloseQuestion question({.unsent = 3}, &window);
        question.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(question.windowTitle().contains(u'3'));
        question.open();
        keepPicture(question, u"close-question"_s);
        QVERIFY(question.cancelButton()->isDefault());
        question.cancelButton()->click();
        QCOMPARE(question.result(), int(QDialog::Rejected));
        question.open();
        question.acceptButton()->click();
        QCOMPARE(question.result(), int(QDialog::Accepted));
    }

private:
    //! For the eye, where WXM_PICTURES names a folder.
    static void keepPicture(QWidget &widget, const QString &name)
    {
        const auto folder = qEnvironmentVariable("WXM_PICTURES");
        if (folder.isEmpty())
            return;
        widget.resize(qMax(widget.width(), 620), widget.sizeHint().height());
        widget.grab().save(
            folder + u'/' + name + u'-' + qEnvironmentVariable("WXM_TEST_LANGUAGE") + u".png"_s);
    }
};

QTEST_MAIN(StorageBarTest)
#include "storage_bar_test.moc"
