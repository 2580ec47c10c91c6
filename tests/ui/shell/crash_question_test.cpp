// SPDX-License-Identifier: MIT
#include "ui/shell/crash_question.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notice_bar.h"
#include "ui/ui_test.h"

#include <QFile>
#include <QPointer>
#include <QTemporaryDir>

#include <optional>

using namespace Qt::StringLiterals;
using namespace wxm;

class CrashQuestionTest : public QObject {
    Q_OBJECT

    testing::UiTest ui;

    static QString wordsOf(const QWidget &widget)
    {
        QString all;
        for (const auto *label : widget.findChildren<QLabel *>())
            all += label->text() + u'\n';
        return all;
    }

private Q_SLOTS:
    void question_tellsWhatHappenedAndWhatSafeModeIs()
    {
        QPointer<CrashQuestion> question = new CrashQuestion({.text = "signal"});
        question->open();
        testing::shoot(*question, u"crash-question"_s);
        QCOMPARE(
            question->windowTitle(), CrashQuestion::tr("WXM Console stopped because of an error"));
        QVERIFY(question->cancelButton()->isDefault());
        QVERIFY(testing::labelsThatReadMarkup(*question).isEmpty());
        const auto plain = wordsOf(*question);
        question->reject();
        CrashQuestion restored({.text = "signal", .wasRestoring = true});
        QVERIFY(wordsOf(restored).size() > plain.size());
    }

    void answer_isHeardOnceTheQuestionIsGone_data()
    {
        QTest::addColumn<bool>("isSafe");
        QTest::newRow("in safe mode") << true;
        QTest::newRow("as usual") << false;
    }
    void answer_isHeardOnceTheQuestionIsGone()
    {
        QFETCH(bool, isSafe);
        std::optional<bool> answer;
        CrashQuestion::ask(*qApp, {.text = "signal"}, [&](bool safe) { answer = safe; });
        CrashQuestion *question = nullptr;
        for (auto *one : QApplication::topLevelWidgets())
            if (auto *found = qobject_cast<CrashQuestion *>(one); found && found->isVisible())
                question = found;
        QVERIFY(question);
        QVERIFY(!QApplication::quitOnLastWindowClosed()); // the program has only begun
        (isSafe ? question->acceptButton() : question->cancelButton())->click();
        QTRY_COMPARE(answer, std::optional(isSafe));
        QVERIFY(QApplication::quitOnLastWindowClosed());
    }

    void report_isSavedWholeAndSaid()
    {
        const QTemporaryDir folder;
        CrashQuestion question({.text = "WXM Console 1\nsignal SIGSEGV 11\n"});
        question.open();
        const auto path = folder.filePath(u"report.txt"_s);
        QVERIFY(question.saveTo(path));
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("WXM Console 1\nsignal SIGSEGV 11\n"));
        QVERIFY(wordsOf(question).contains(CrashQuestion::tr("The report is saved.")));
        QVERIFY(!question.saveTo(folder.filePath(u"none/report.txt"_s)));
        QVERIFY(question.isVisible());
        question.setAttribute(Qt::WA_DeleteOnClose, false);
    }

    void safeMode_isSaidForAsLongAsItRuns()
    {
        MainWindow window;
        window.setSafeMode();
        QCOMPARE(window.notices().waiting(), 1);
        QVERIFY(window.windowTitle().contains(
            MainWindow::tr("Safe mode – %1", "%1: the title of the window")
                .arg(QString())
                .trimmed()));
        window.setAvailability(MainWindow::Availability::Busy);
        QVERIFY(window.windowTitle().startsWith(
            MainWindow::tr("Safe mode – %1", "%1: the title of the window")
                .arg(QString())
                .trimmed()));
    }
};

QTEST_MAIN(CrashQuestionTest)
#include "crash_question_test.moc"
