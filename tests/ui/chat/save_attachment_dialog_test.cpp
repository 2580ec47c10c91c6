// SPDX-License-Identifier: MIT
#include "ui/chat/file_words.h"
#include "ui/chat/save_attachment_dialog.h"
#include "ui/common/foreign_label.h"
#include "ui/ui_test.h"

#include <QPointer>
#include <QPromise>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::testing;

class SaveAttachmentDialogTest : public QObject {
    Q_OBJECT

    UiTest m_ui;
    QWidget m_window;
    Result<QString> m_address = u"https://files.example/invoice.pdf"_s;
    Result<QByteArray> m_content = QByteArray("%PDF-1.7 and more");
    QList<QUrl> m_fetched;

    SaveAttachmentDialog *open()
    {
        auto *dialog =
            new SaveAttachmentDialog({[this] { return QtFuture::makeReadyFuture(m_address); },
                                         [this](const QUrl &url) {
                                             m_fetched.append(url);
                                             return QtFuture::makeReadyFuture(m_content);
                                         }},
                &m_window);
        dialog->open();
        return dialog;
    }
    static bool says(const QWidget &dialog, const QString &words)
    {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

private Q_SLOTS:
    void init()
    {
        m_address = u"https://files.example/invoice.pdf"_s;
        m_content = QByteArray("%PDF-1.7 and more");
        m_fetched.clear();
        m_window.resize(800, 600);
        QVERIFY(showAndWait(m_window));
    }

    void nameKindAndSize_areToldBeforeItIsKept()
    {
        QPointer<SaveAttachmentDialog> dialog = open();
        QSignalSpy wanted(dialog, &SaveAttachmentDialog::wanted);
        QVERIFY(!dialog->acceptButton()->isEnabled()); // nobody knows yet what it is
        QTRY_VERIFY(dialog->acceptButton()->isEnabled());
        QVERIFY(says(*dialog, u"invoice.pdf"_s));
        QVERIFY(says(*dialog, u"files.example"_s));
        QVERIFY(says(*dialog, sizeWords(17)));
        QCOMPARE(wanted.size(), 0);
        QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        const auto file = wanted[0][0].value<ReceivedFile>();
        QCOMPARE(file.name, u"invoice.pdf"_s);
        QCOMPARE(file.content, QByteArray("%PDF-1.7 and more"));
    }
    void cancelled_keepsNothing()
    {
        QPointer<SaveAttachmentDialog> dialog = open();
        QSignalSpy wanted(dialog, &SaveAttachmentDialog::wanted);
        QTRY_VERIFY(dialog->acceptButton()->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        QCOMPARE(wanted.size(), 0);
    }
    void closedWhileItIsRead_endsTheReading()
    {
        QPromise<Result<QByteArray>> reading;
        reading.start();
        QPointer<SaveAttachmentDialog> dialog =
            new SaveAttachmentDialog({[this] { return QtFuture::makeReadyFuture(m_address); },
                                         [&reading](const QUrl &) { return reading.future(); }},
                &m_window);
        dialog->open();
        QVERIFY(says(*dialog, SaveAttachmentDialog::tr("The attachment is being read…")));
        QVERIFY(!reading.isCanceled());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        QVERIFY(reading.isCanceled());
        reading.finish();
    }
    void program_isCalledOne()
    {
        m_address = u"https://files.example/invoice.exe"_s;
        QPointer<SaveAttachmentDialog> dialog = open();
        QTRY_VERIFY(dialog->acceptButton()->isEnabled());
        QVERIFY(says(*dialog,
            SaveAttachmentDialog::tr("This is a program, or a page that can run one. Opening it "
                                     "may give a stranger control of this computer.")));
        QCOMPARE(dialog->acceptButton()->kind(), Button::Kind::Danger);
        dialog->reject();
    }
    void unsafeAddress_isNotFetched()
    {
        m_address = u"file:///etc/passwd"_s;
        QPointer<SaveAttachmentDialog> dialog = open();
        QTRY_VERIFY(!dialog->fault().isEmpty());
        QVERIFY(m_fetched.isEmpty());
        QVERIFY(!dialog->acceptButton()->isEnabled());
        dialog->reject();
    }
    void refusal_isSaid()
    {
        m_content = failure(ApiError::Kind::Refused, u"answered 403"_s, 403);
        QPointer<SaveAttachmentDialog> dialog = open();
        QTRY_VERIFY(!dialog->fault().isEmpty());
        QVERIFY(!dialog->acceptButton()->isEnabled());
        QCOMPARE(labelsThatReadMarkup(*dialog), QStringList{});
        dialog->reject();
    }
};

QTEST_MAIN(SaveAttachmentDialogTest)
#include "save_attachment_dialog_test.moc"
