// SPDX-License-Identifier: MIT
#include "fakes/fake_chat.h"
#include "ui/chat/transcript_file.h"
#include "ui/common/banner.h"
#include "ui/ui_test.h"

#include <QFileDialog>
#include <QMenu>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::testing;

namespace {
const ThreadKey kOne = ThreadKey::of(ThreadId{1});
} // namespace

class TranscriptFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fake = std::make_unique<fakes::FakeChat>();
        m_fake->chat.people.learn(UserId{12}, u"نورة"_s);
        m_fake->chat.store.open(kOne);
        m_fake->chat.store.addNewest(kOne,
            {{MessageId{1}, UserId{12}, false, u"السلام عليكم"_s, {}, 1'780'000'000'000},
                {MessageId{2}, UserId{2}, true, u"Hello"_s, {}, 1'780'000'060'000}},
            std::nullopt);
    }

    void menu_savesEachKind_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("text") << 0 << QByteArray();
        QTest::newRow("page") << 1 << QByteArray("<!DOCTYPE html>");
        QTest::newRow("table") << 2 << QByteArray("\xEF\xBB\xBFtime,");
        QTest::newRow("pdf") << 3 << QByteArray("%PDF-");
    }
    void menu_savesEachKind()
    {
        QFETCH(const int, which);
        QFETCH(const QByteArray, begin);
        QWidget window;
        Banner fault(&window);
        QVERIFY(showAndWait(window));
        QMenu menu;
        addTranscriptActions(&menu, &window, m_fake->chat, kOne, &fault);
        auto *formats = menu.findChild<QMenu *>();
        QVERIFY(formats && formats->isEnabled());
        formats->actions().at(which)->trigger();
        auto *dialog = window.findChild<QFileDialog *>();
        QVERIFY(dialog);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"saved"_s);
        Q_EMIT dialog->fileSelected(path);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        const auto bytes = file.readAll();
        QVERIFY(bytes.startsWith(begin));
        QVERIFY(which == 3 || bytes.contains(u"السلام عليكم"_s.toUtf8()));
        QVERIFY(!fault.isVisible());
        dialog->close();
    }
    void fullDisk_isSaid()
    {
        QWidget window;
        Banner fault(&window);
        QVERIFY(showAndWait(window));
        QMenu menu;
        addTranscriptActions(&menu, &window, m_fake->chat, kOne, &fault);
        menu.findChild<QMenu *>()->actions().first()->trigger();
        auto *dialog = window.findChild<QFileDialog *>();
        Q_EMIT dialog->fileSelected(u"/nonexistent/folder/saved.txt"_s);
        QTRY_VERIFY(fault.isVisible());
        dialog->close();
    }
    void emptyThread_hasNothingToSave()
    {
        QMenu menu;
        QWidget window;
        Banner fault(&window);
        addTranscriptActions(&menu, &window, m_fake->chat, ThreadKey::of(ThreadId{9}), &fault);
        QVERIFY(!menu.findChild<QMenu *>()->isEnabled());
    }
    void roles_andNamesAreThoseOfTheThread()
    {
        const auto transcript = transcriptOf(m_fake->chat, kOne);
        QCOMPARE(transcript.lines.size(), 2);
        QCOMPARE(transcript.lines[0].who, u"نورة"_s);
        QVERIFY(!transcript.lines[0].isStaff && transcript.lines[1].isStaff);
        QVERIFY(transcript.words.title.contains(u"نورة"_s));
        QVERIFY(transcript.words.cut.isEmpty());
    }
    void pdf_ofManyMessagesHasManyPages()
    {
        auto transcript = transcriptOf(m_fake->chat, kOne);
        for (int i = 0; i < 200; ++i)
            transcript.lines.append(transcript.lines[i % 2]);
        const auto pdf = transcriptPdf(transcript);
        QVERIFY(pdf.count("/Type /Page\n") > 3 || pdf.count("/Type /Page") > 4);
    }

private:
    UiTest ui;
    std::unique_ptr<fakes::FakeChat> m_fake;
};

QTEST_MAIN(TranscriptFileTest)
#include "transcript_file_test.moc"
