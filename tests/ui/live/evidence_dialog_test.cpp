// SPDX-License-Identifier: MIT
#include "ui/common/line_edit.h"
#include "ui/live/evidence_dialog.h"
#include "ui/live/feed_view.h"
#include "ui/live/live_stand.h"
#include "ui/ui_test.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;

class EvidenceDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_ui = std::make_unique<testing::UiTest>(); }

    void key_opensItAroundTheCommentAndThePackIsWhole()
    {
        if (!hasZip())
            QSKIP("built without libzip");
        LiveStand stand;
        LivePage page(stand.live);
        page.resize(1200, 800);
        page.watch(LiveId{7});
        stand.say(7, 701, 12, u"tariq_88"_s, u"تواصلوا معي واتس"_s, 60);
        stand.say(7, 702, 13, u"Sara"_s, u"hello"_s, 30);
        stand.live.store.receive(CommentRemoved{LiveId{7}, CommentId{701}});
        QVERIFY(testing::showAndWait(page));
        auto *view = page.findChild<FeedView *>();
        view->setFocus();
        QTRY_VERIFY(view->hasFocus() && !view->rowRect(1).isEmpty());
        QTest::keyClick(view, Qt::Key_Up);
        QTest::keyClick(view, Qt::Key_Up);
        QTest::keyClick(view, Qt::Key_E);
        auto *dialog = page.findChild<EvidenceDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->acceptButton()->isEnabled());
        testing::named<LineEdit>(*dialog, EvidenceDialog::tr("Case"))->setText(u"تظلّم #44"_s);
        QTemporaryDir folder;
        const auto path = folder.filePath(u"pack.zip"_s);
        QSignalSpy saved(dialog, &EvidenceDialog::saved);
        dialog->saveTo(path);
        QVERIFY(dialog->isBusy()); // not in the thread of the window
        QVERIFY(!QFile::exists(path));
        QVERIFY(saved.wait());
        QVERIFY(saved[0][0].toBool());
        // And the journal says who packed what, with the sum that stands for all of it.
        const auto lines = stand.live.log.entries();
        QCOMPARE(int(lines.first().line.kind), int(JournalEntry::Kind::EvidencePacked));
        QCOMPARE(lines.first().line.reason, u"تظلّم #44"_s);
        QCOMPARE(lines.first().line.user, UserId{12});
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        const auto zip = file.readAll();
        QVERIFY(checkPack(zip).isWhole());
        const auto files = unzipped(zip);
        QVERIFY(files);
        QCOMPARE(files->size(), 6);
        QCOMPARE(lines.first().line.words, u"pack.zip "_s + manifestSum(*files));
        const auto &cover = files->first();
        QCOMPARE(cover.name, u"cover.html"_s);
        QVERIFY(cover.bytes.contains("Evidence pack"));
        QVERIFY(cover.bytes.contains("حزمة أدلة")); // both, whatever the window speaks
        for (const auto &one : *files) {
            if (one.name == "picture.png"_L1)
                QVERIFY(one.bytes.startsWith("\x89PNG"));
            if (one.name == "comments.jsonl"_L1)
                QVERIFY(one.bytes.contains("tariq_88") && !one.bytes.contains("Sara"));
        }
        // Somebody changes a byte.
        auto changed = zip;
        changed[changed.size() / 2] = char(changed[changed.size() / 2] ^ 1);
        const auto other = folder.filePath(u"changed.zip"_s);
        QFile out(other);
        QVERIFY(out.open(QFile::WriteOnly));
        out.write(changed);
        out.close();
        QSignalSpy checked(dialog, &EvidenceDialog::checked);
        dialog->check(other);
        QTRY_COMPARE(checked.size(), 1);
        QVERIFY(!checked[0][0].toBool());
    }

    void fullDisk_isSaidAndLeavesNothing()
    {
        if (!hasZip())
            QSKIP("built without libzip");
        LiveStand stand;
        stand.live.watch.watch(LiveId{7}, UserId{2});
        stand.say(7, 701, 12, u"x"_s, u"hello"_s, 10);
        EvidenceDialog dialog(stand.live, LiveId{7}, stand.clock.wallMs(), UserId{12}, {}, nullptr);
        QSignalSpy saved(&dialog, &EvidenceDialog::saved);
        dialog.saveTo(u"/no/such/folder/pack.zip"_s);
        QVERIFY(saved.wait());
        QVERIFY(!saved[0][0].toBool());
        QVERIFY(stand.live.log.entries().isEmpty());
        const auto *told = testing::named<QLabel>(dialog, EvidenceDialog::tr("Checksum"));
        QCOMPARE(told->text(), EvidenceDialog::tr("Not saved: the disk could not be written."));
    }

    void cancel_stopsItAndLeavesNoFile()
    {
        if (!hasZip())
            QSKIP("built without libzip");
        LiveStand stand;
        stand.live.watch.watch(LiveId{7}, UserId{2});
        for (int i = 0; i < 5'000; ++i)
            stand.say(7, 701 + i, 12, u"x"_s, u"hello"_s, 10);
        EvidenceDialog dialog(stand.live, LiveId{7}, stand.clock.wallMs(), UserId{12}, {}, nullptr);
        dialog.open();
        QSignalSpy saved(&dialog, &EvidenceDialog::saved);
        const auto path = stand.folder.filePath(u"pack.zip"_s);
        dialog.saveTo(path);
        dialog.reject();
        if (saved.isEmpty())
            QVERIFY(saved.wait());
        QVERIFY(!saved[0][0].toBool());
        QVERIFY(!QFile::exists(path));
        QVERIFY(dialog.isVisible()); // the next one closes it
        dialog.reject();
        QVERIFY(!dialog.isVisible());
    }

    void timeWithoutComments_savesNothing()
    {
        LiveStand stand;
        stand.live.watch.watch(LiveId{7}, UserId{2});
        EvidenceDialog dialog(stand.live, LiveId{7}, stand.clock.wallMs(), {}, {}, nullptr);
        QVERIFY(!dialog.acceptButton()->isEnabled());
    }

private:
    std::unique_ptr<testing::UiTest> m_ui;
};

QTEST_MAIN(EvidenceDialogTest)
#include "evidence_dialog_test.moc"
