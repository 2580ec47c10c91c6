// SPDX-License-Identifier: MIT
#include "ui/common/line_edit.h"
#include "ui/live/evidence_dialog.h"
#include "ui/live/feed_view.h"
#include "ui/live/live_stand.h"
#include "ui/ui_test.h"

#include <QFile>
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
        QVERIFY(dialog->saveTo(path));
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        const auto zip = file.readAll();
        QVERIFY(checkPack(zip).isWhole());
        const auto files = unzipped(zip);
        QVERIFY(files);
        QCOMPARE(files->size(), 6);
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
        QVERIFY(!dialog->check(other));
    }

    void fullDisk_isSaidAndLeavesNothing()
    {
        if (!hasZip())
            QSKIP("built without libzip");
        LiveStand stand;
        stand.live.watch.watch(LiveId{7}, UserId{2});
        stand.say(7, 701, 12, u"x"_s, u"hello"_s, 10);
        EvidenceDialog dialog(stand.live, LiveId{7}, stand.clock.wallMs(), UserId{12}, {}, nullptr);
        QVERIFY(!dialog.saveTo(u"/no/such/folder/pack.zip"_s));
        const auto *told = testing::named<QLabel>(dialog, EvidenceDialog::tr("Checksum"));
        QCOMPARE(told->text(), EvidenceDialog::tr("Not saved: the disk did not take it."));
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
