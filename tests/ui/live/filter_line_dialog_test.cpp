// SPDX-License-Identifier: MIT
#include "fakes/fake_calls.h"
#include "ui/live/filter_line_dialog.h"
#include "ui/live/live_stand.h"
#include "ui/ui_test.h"

#include <QListWidget>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;

namespace {

//! A desk whose calls wait for the test.
struct Desk {
    Desk()
    {
        calls.holds = true;
        live.store.open(LiveId{7}, UserId{2});
    }
    FilterLineDialog *open()
    {
        auto *dialog = new FilterLineDialog(live, LiveId{7}, &window);
        dialog->open();
        return dialog;
    }

    FakeClock clock;
    TemporarySettings temporary;
    RestClient rest{clock};
    fakes::FakeCalls calls{rest, EndpointMap::builtIn()};
    NoVault vault;
    Session session{calls, vault, temporary.settings, clock};
    Realtime realtime{clock};
    QTemporaryDir folder;
    DiskWriter disk;
    Notes notes{folder.filePath(u"notes.jsonl"_s), disk, clock};
    Live live{calls, session, realtime, temporary.settings, clock, notes};
    QWidget window;
};

QListWidget &list(FilterLineDialog &dialog)
{
    return *testing::named<QListWidget>(dialog, FilterLineDialog::tr("Lines about filters"));
}

} // namespace

class FilterLineDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_ui = std::make_unique<testing::UiTest>(); }

    void usualLines_areInBothLanguages()
    {
        Desk desk;
        const auto lines = FilterLineDialog::lines(desk.temporary.settings);
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].contains(u"filtered"_s));
        QVERIFY(lines[1] != lines[0]);
        desk.temporary.settings.filterLines.set({u"  التصفية مفعّلة "_s, u""_s, u"Be kind"_s});
        QCOMPARE(FilterLineDialog::lines(desk.temporary.settings),
            (QStringList{u"التصفية مفعّلة"_s, u"Be kind"_s}));
    }

    void line_goesOutOnlyWhenItIsConfirmed()
    {
        Desk desk;
        desk.temporary.settings.filterLines.set({u"Be kind"_s, u"التصفية مفعّلة"_s});
        auto *dialog = desk.open();
        QCOMPARE(desk.calls.count(u"lives.comment"_s), 0);
        list(*dialog).setCurrentRow(1);
        testing::shoot(*dialog, u"filter-line"_s);
        dialog->acceptButton()->click();
        QCOMPARE(desk.calls.count(u"lives.comment"_s), 1);
        const auto *sent = desk.calls.waiting(u"lives.comment"_s);
        QVERIFY(sent);
        QCOMPARE(sent->body[u"body"_s].toString(), u"التصفية مفعّلة"_s);
    }

    void unknownEnd_isSentAgainAsTheSame()
    {
        Desk desk;
        desk.temporary.settings.filterLines.set({u"Be kind"_s});
        auto *dialog = desk.open();
        dialog->acceptButton()->click();
        const auto first = desk.calls.waiting(u"lives.comment"_s)->idempotencyKey;
        QVERIFY(desk.calls.refuse(u"lives.comment"_s, ApiError::Kind::Ambiguous));
        QTRY_VERIFY(!dialog->fault().isEmpty());
        dialog->acceptButton()->click();
        QCOMPARE(desk.calls.waiting(u"lives.comment"_s)->idempotencyKey, first);
    }

    void endedStream_takesNoLine()
    {
        Desk desk;
        desk.live.store.receive(Ended{LiveId{7}});
        auto *dialog = desk.open();
        dialog->acceptButton()->click();
        QVERIFY(!dialog->fault().isEmpty());
        QCOMPARE(desk.calls.count(u"lives.comment"_s), 0);
    }

private:
    std::unique_ptr<testing::UiTest> m_ui;
};

QTEST_MAIN(FilterLineDialogTest)
#include "filter_line_dialog_test.moc"
