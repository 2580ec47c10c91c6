// SPDX-License-Identifier: MIT
#include "fakes/fake_chat.h"
#include "ui/chat/composer.h"
#include "ui/chat/file_chip.h"
#include "ui/chat/file_words.h"
#include "ui/chat/reply_edit.h"
#include "ui/chat/reply_files.h"
#include "ui/common/accessible.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/ui_test.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QImage>
#include <QMimeData>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::testing;

namespace {
const ThreadKey kOne = ThreadKey::of(ThreadId{1});
}

//! Files in a reply, by the real controls.
class ReplyFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_fake = std::make_unique<fakes::FakeChat>();
        m_fake->calls.holds = true;
        m_fake->chat.store.open(kOne);
        m_fake->chat.files.setAccount(u"test#2"_s);
        m_fake->chat.files.setSignedIn(true);
        m_fake->chat.files.setLinkUp(true);
        m_pane = std::make_unique<QWidget>();
        m_composer = new Composer(m_fake->chat, m_fake->settings, m_pane.get());
        m_composer->takeDropsOn(m_pane.get());
        m_composer->resize(760, 300);
        m_pane->resize(760, 400);
        m_composer->setThread(kOne);
        QVERIFY(showAndWait(*m_pane));
        m_editor = m_composer->editor();
        m_editor->setFocus();
    }
    void cleanup()
    {
        m_pane.reset();
        m_fake.reset();
    }

    void pastedFile_isAChipAndNoText()
    {
        paste(file(u"receipt.pdf"_s, "%PDF-1.4"));
        QTRY_COMPARE(chips().size(), 1);
        QVERIFY(m_editor->text().isEmpty());
        QTRY_VERIFY(asked());
        QVERIFY(chips().first()->accessibleName().contains(u"receipt.pdf"_s));
        answer(7);
        QCOMPARE(chips().first()->file().state, DraftFile::State::Ready);
        QVERIFY(chips().first()->accessibleName().contains(
            spokenText(fileStateWords(chips().first()->file(), 1))));
        QTest::keyClick(m_editor, Qt::Key_Return);
        QCOMPARE(m_fake->chat.outbox.replies(kOne).size(), 1);
        QCOMPARE(m_fake->chat.outbox.replies(kOne).first().media, MediaId{7});
        QVERIFY(chips().isEmpty());
    }
    void pastedPicture_isKeptAndGoesUp()
    {
        auto *mime = new QMimeData;
        QImage picture(32, 32, QImage::Format_RGB32);
        picture.fill(Qt::red);
        mime->setImageData(picture);
        QApplication::clipboard()->setMimeData(mime);
        QTest::keyClick(m_editor, Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(asked());
        QCOMPARE(chips().first()->file().mime, "image/png"_ba);
        const auto path = chips().first()->file().path;
        QVERIFY(QFile::exists(path));
        button(FileChip::tr("Cancel upload"))->click();
        button(FileChip::tr("Remove file"))->click();
        QTRY_VERIFY(!QFile::exists(path));
        QVERIFY(chips().isEmpty());
        QVERIFY(m_editor->hasFocus());
    }
    void droppedFiles_areTaken()
    {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(file(u"a.txt"_s, "a")),
            QUrl::fromLocalFile(file(u"setup.exe"_s, "MZ"))});
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_pane.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_pane.get(), &drop);
        QTRY_COMPARE(chips().size(), 2);
        QTRY_COMPARE(chips().last()->file().state, DraftFile::State::Refused);
    }
    void clip_opensThePicker()
    {
        button(ReplyFiles::tr("Attach file"))->click();
        auto *dialog = m_composer->findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->filesSelected({file(u"a.txt"_s, "a")});
        dialog->close();
        QTRY_COMPARE(chips().size(), 1);
    }
    void send_waitsForTheUploadAndSaysSo()
    {
        typeText(*m_editor, u"Here it is"_s);
        paste(file(u"a.txt"_s, "a"));
        QTRY_VERIFY(asked());
        QTest::keyClick(m_editor, Qt::Key_Return);
        QVERIFY(m_fake->chat.outbox.replies(kOne).isEmpty());
        QVERIFY(m_fake->chat.actions.awaitsUpload(kOne));
        QVERIFY(!button(Composer::tr("Send"))->isEnabled());
        QVERIFY(shows(Composer::tr("waits for %Ln file(s)", nullptr, 1)));
        answer(7);
        QTRY_COMPARE(m_fake->chat.outbox.replies(kOne).size(), 1);
        QCOMPARE(m_fake->chat.outbox.replies(kOne).first().body, u"Here it is"_s);
        QVERIFY(m_editor->text().isEmpty());
    }
    void brokenUpload_asksBeforeItIsLeftBehind()
    {
        typeText(*m_editor, u"Here it is"_s);
        paste(file(u"a.txt"_s, "a"));
        QTRY_VERIFY(asked());
        QVERIFY(m_fake->calls.refuse(u"media.upload"_s, ApiError::Kind::Ambiguous));
        QTRY_COMPARE(chips().first()->file().state, DraftFile::State::Stopped);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QVERIFY(m_fake->chat.outbox.replies(kOne).isEmpty());
        auto *banner = m_composer->findChild<Banner *>();
        QVERIFY(banner->isVisible());
        button(FileChip::tr("Try upload again"))->click();
        QTRY_VERIFY(asked());
        answer(9);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QCOMPARE(m_fake->chat.outbox.replies(kOne).first().media, MediaId{9});
    }
    void brokenUpload_isAskedAboutNoLongerThanItIsThere()
    {
        typeText(*m_editor, u"Here it is"_s);
        for (const auto &name : {u"a.txt"_s, u"b.txt"_s}) {
            paste(file(name, "a"));
            QTRY_VERIFY(asked());
            QVERIFY(m_fake->calls.refuse(u"media.upload"_s, ApiError::Kind::Ambiguous));
            QTRY_COMPARE(chips().last()->file().state, DraftFile::State::Stopped);
        }
        QTest::keyClick(m_editor, Qt::Key_Return);
        auto *banner = m_composer->findChild<Banner *>();
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->title(), Composer::tr("%Ln file(s) not uploaded", nullptr, 2));
        button(FileChip::tr("Remove file"))->click();
        QCOMPARE(chips().size(), 1);
        QVERIFY(banner->isVisible()); // one is left
        QCOMPARE(banner->title(), Composer::tr("%Ln file(s) not uploaded", nullptr, 1));
        button(FileChip::tr("Remove file"))->click();
        QVERIFY(chips().isEmpty());
        QVERIFY(!banner->isVisible());
        QCOMPARE(m_editor->text(), u"Here it is"_s);
        QTest::keyClick(m_editor, Qt::Key_Return); // nothing is left to be asked
        QCOMPARE(m_fake->chat.outbox.replies(kOne).size(), 1);
    }
    void otherBanner_outlivesAFile()
    {
        paste(file(u"a.txt"_s, "a"));
        QTRY_VERIFY(asked());
        QVERIFY(m_fake->calls.refuse(u"media.upload"_s, ApiError::Kind::Ambiguous));
        QTRY_COMPARE(chips().first()->file().state, DraftFile::State::Stopped);
        typeText(*m_editor, u"Your {order} is here"_s);
        QTest::keyClick(m_editor, Qt::Key_Return);
        auto *banner = m_composer->findChild<Banner *>();
        QVERIFY(banner->isVisible());
        const QString title = banner->title();
        button(FileChip::tr("Remove file"))->click();
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->title(), title);
    }
    void delete_takesAFileAway()
    {
        paste(file(u"a.txt"_s, "a"));
        QTRY_VERIFY(asked());
        chips().first()->setFocus();
        QTest::keyClick(chips().first(), Qt::Key_Delete);
        QVERIFY(chips().isEmpty());
        QVERIFY(m_editor->hasFocus());
    }
    void serverWithoutUpload_saysSoWhereOneWrites()
    {
        typeText(*m_editor, u"Here it is"_s);
        paste(file(u"a.txt"_s, "a"));
        QTRY_VERIFY(asked());
        QVERIFY(m_fake->calls.refuse(u"media.upload"_s, ApiError::Kind::NotOffered));
        QTRY_COMPARE(chips().first()->file().fault, DraftFile::Fault::NotOffered);
        QCOMPARE(m_editor->text(), u"Here it is"_s);
        QTest::keyClick(m_editor, Qt::Key_Return); // the words go without it
        QCOMPARE(m_fake->chat.outbox.replies(kOne).size(), 1);
        QVERIFY(!m_fake->chat.outbox.replies(kOne).first().media.isValid());
    }

private:
    QList<FileChip *> chips() const
    {
        QList<FileChip *> found;
        for (auto *chip : m_composer->findChildren<FileChip *>()) {
            if (!chip->isHidden())
                found.append(chip);
        }
        return found;
    }
    QAbstractButton *button(const QString &name) const
    {
        for (auto *one : m_composer->findChildren<QAbstractButton *>()) {
            if (one->isVisible() && one->accessibleName() == name)
                return one;
        }
        qWarning() << "no button" << name;
        return nullptr;
    }
    bool shows(const QString &words) const
    {
        for (const auto *label : m_composer->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == words)
                return true;
        }
        return false;
    }
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile made(m_folder->filePath(name));
        if (!made.open(QFile::WriteOnly) || made.write(bytes) != bytes.size())
            qFatal("no file");
        return made.fileName();
    }
    void paste(const QString &path)
    {
        auto *mime = new QMimeData;
        mime->setUrls({QUrl::fromLocalFile(path)});
        mime->setText(path); // as file managers do
        QApplication::clipboard()->setMimeData(mime);
        QTest::keyClick(m_editor, Qt::Key_V, Qt::ControlModifier);
    }
    bool asked() const { return m_fake->calls.waiting(u"media.upload"_s); }
    void answer(int id)
    {
        QVERIFY(m_fake->calls.answer(
            u"media.upload"_s, QByteArray(R"({"data":{"id":)" + QByteArray::number(id) + "}}")));
        QCoreApplication::processEvents();
    }

    UiTest ui;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<fakes::FakeChat> m_fake;
    std::unique_ptr<QWidget> m_pane;
    Composer *m_composer = nullptr;
    ReplyEdit *m_editor = nullptr;
};

QTEST_MAIN(ReplyFilesTest)
#include "reply_files_test.moc"
