// SPDX-License-Identifier: MIT
#include "ui/chat/reply_edit.h"
#include "ui/chat/reply_editor.h"
#include "ui/chat/reply_folders.h"
#include "ui/chat/reply_library.h"
#include "ui/chat/reply_preview.h"
#include "ui/chat/reply_side.h"
#include "ui/common/banner.h"
#include "ui/common/dialog.h"
#include "ui/common/foreign_label.h"
#include "ui/common/line_edit.h"
#include "ui/ui_test.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QListView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::testing;

class ReplyLibraryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_replies = std::make_unique<SavedReplies>(m_folder->filePath(u"replies.json"_s));
        keep({.title = u"Refund on its way"_s,
            .shortcut = u"refund"_s,
            .folder = u"Payments"_s,
            .arabic = u"أهلًا {الاسم}، نرجّع {المبلغ}"_s,
            .english = u"Hi {name}, we pay {amount}"_s});
        keep(
            {.title = u"Card was refused"_s, .folder = u"Payments"_s, .english = u"Try another"_s});
        keep({.title = u"تحية"_s,
            .folder = u"Greetings"_s,
            .arabic = u"أهلًا"_s,
            .english = u"Hi"_s});
        m_replies->setShared({{.title = u"Limit"_s,
            .folder = u"Policies"_s,
            .arabic = u"الحد"_s,
            .english = u"The limit is 5,000"_s}});
        open();
    }
    void cleanup()
    {
        m_library.clear();
        m_window.reset();
        m_replies.reset();
    }

    void folders_countAndFilter()
    {
        auto *folders = m_library->findChild<ReplyFolders *>();
        QCOMPARE(titlesOf(*folders),
            (QStringList{ReplyFolders::tr("All"), ReplyFolders::tr("Recently used"),
                ReplyFolders::tr("One side missing"), ReplyFolders::tr("Folders"), u"Greetings"_s,
                u"Payments"_s, ReplyFolders::tr("From your administrator"), u"Policies"_s}));
        QCOMPARE(shown().size(), 4);
        pick(*folders, u"Payments"_s);
        QCOMPARE(shown().size(), 2);
        pick(*folders, ReplyFolders::tr("One side missing"));
        QCOMPARE(shown(), QStringList{u"Card was refused"_s});
        pick(*folders, ReplyFolders::tr("Recently used"));
        QVERIFY(shown().isEmpty());
        m_replies->noteUse(m_replies->own().last().id, 1'000);
        QCOMPARE(shown(), QStringList{u"تحية"_s});
    }
    void search_findsBothSides()
    {
        auto *search = field(ReplyLibrary::tr("Search replies"));
        typeText(*search, u"نرجع"_s);
        QCOMPARE(shown(), QStringList{u"Refund on its way"_s});
        search->clear();
        QCOMPARE(shown().size(), 4);
    }
    void sides_areEditedTogetherAndSaved()
    {
        choose(u"Card was refused"_s);
        QVERIFY(!m_library->isChanged());
        auto *arabic = m_library->editor()->box(ReplySide::Arabic)->edit();
        QCOMPARE(checkText(), ReplyEditor::tr("The Arabic side is empty"));
        typeText(*arabic, u"جرّب بطاقة ثانية"_s);
        QVERIFY(m_library->isChanged());
        QVERIFY(label(ReplyLibrary::tr("Changed, not saved"))->isVisible());
        QCOMPARE(checkText(), ReplyEditor::tr("Same places on both sides"));
        QTest::keyClick(m_library, Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!m_library->isChanged());
        QCOMPARE(find(u"Card was refused"_s).arabic, u"جرّب بطاقة ثانية"_s);
        QVERIFY(!label(ReplyLibrary::tr("Changed, not saved"))->isVisible());
    }
    void sides_standEnglishLeftInBothWindows()
    {
        auto *english = m_library->editor()->box(ReplySide::English);
        auto *arabic = m_library->editor()->box(ReplySide::Arabic);
        QVERIFY(english->mapToGlobal(QPoint()).x() < arabic->mapToGlobal(QPoint()).x());
    }
    void missingPlace_isNamedAndAdded()
    {
        choose(u"Refund on its way"_s);
        auto *english = m_library->editor()->box(ReplySide::English)->edit();
        english->setPlainText(u"Hi, we pay"_s);
        QVERIFY(checkText().contains(u"name"_s) && checkText().contains(u"المبلغ"_s));
        button(ReplyEditor::tr("Add it"))->click();
        QCOMPARE(english->text(), u"Hi, we pay {name} {المبلغ}"_s);
        QCOMPARE(checkText(), ReplyEditor::tr("Same places on both sides"));
    }
    void keys_insertValuesAndPlacesInTheLanguageOfTheSide()
    {
        QTest::keyClick(m_library, Qt::Key_N, Qt::ControlModifier);
        auto *arabic = m_library->editor()->box(ReplySide::Arabic)->edit();
        arabic->setFocus();
        QTest::keyClick(m_library, Qt::Key_1, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(arabic->text(), u"{الاسم}"_s);
        QTest::keyClick(m_library, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(arabic->text(), u"{الاسم}{خانة}"_s);
        QCOMPARE(arabic->textCursor().selectedText(), u"خانة"_s); // typed over at once
        QTest::keyClick(m_library, Qt::Key_Tab, Qt::ControlModifier);
        auto *english = m_library->editor()->box(ReplySide::English)->edit();
        QVERIFY(english->hasFocus());
        QTest::keyClick(m_library, Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(english->text(), u"{agent}"_s);
    }
    void f6_goesRoundThePanes()
    {
        auto *folders = m_library->findChild<ReplyFolders *>();
        folders->setFocus();
        QTest::keyClick(m_library, Qt::Key_F6);
        QVERIFY(list()->hasFocus());
        QTest::keyClick(m_library, Qt::Key_F6);
        QVERIFY(m_library->editor()->isAncestorOf(m_library->focusWidget()));
        QTest::keyClick(m_library, Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(list()->hasFocus());
    }
    void preview_isForTheCustomer()
    {
        choose(u"Refund on its way"_s);
        auto *preview = m_library->findChild<ReplyPreview *>();
        QVERIFY2(preview->accessibleName().contains(u"أهلًا نورة"_s),
            qPrintable(preview->accessibleName())); // who writes Arabic
    }
    void delete_canBeUndone()
    {
        choose(u"تحية"_s);
        const auto before = find(u"تحية"_s);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Delete);
        QCOMPARE(m_replies->own().size(), 2);
        QVERIFY(banner()->isVisible());
        Q_EMIT banner()->actionTriggered();
        QCOMPARE(m_replies->own().size(), 3);
        QCOMPARE(find(u"تحية"_s), before);
        QVERIFY(!banner()->isVisible());
    }
    void leaving_asksForWhatIsNotSaved_data()
    {
        QTest::addColumn<bool>("leaves");
        QTest::newRow("leaves") << true;
        QTest::newRow("stays") << false;
    }
    void leaving_asksForWhatIsNotSaved()
    {
        QFETCH(const bool, leaves);
        choose(u"تحية"_s);
        typeText(*m_library->editor()->box(ReplySide::English)->edit(), u" there"_s);
        QTest::keyClick(m_library, Qt::Key_Escape);
        auto *question = m_library->findChild<Dialog *>();
        QVERIFY(question && question->isVisible() && m_library->isVisible());
        (leaves ? question->acceptButton() : question->cancelButton())->click();
        QCOMPARE(!m_library || !m_library->isVisible(), leaves);
        QCOMPARE(find(u"تحية"_s).english, u"Hi"_s);
        if (!leaves)
            QCOMPARE(m_library->editor()->reply().english, u"Hi there"_s);
    }
    void anotherReply_asksToo()
    {
        choose(u"تحية"_s);
        typeText(*m_library->editor()->box(ReplySide::English)->edit(), u"!"_s);
        choose(u"Card was refused"_s);
        auto *question = m_library->findChild<Dialog *>();
        QVERIFY(question && question->isVisible());
        QCOMPARE(m_library->editor()->reply().title, u"تحية"_s);
        QCOMPARE(list()->currentIndex().data().toString().section(u',', 0, 0), u"تحية"_s);
        question->acceptButton()->click();
        QCOMPARE(m_library->editor()->reply().title, u"Card was refused"_s);
        QCOMPARE(find(u"تحية"_s).english, u"Hi"_s);
    }
    void shared_areCopiedNotChanged()
    {
        choose(u"Limit"_s);
        QVERIFY(m_library->editor()->box(ReplySide::English)->edit()->isReadOnly());
        QVERIFY(!button(ReplyLibrary::tr("Save"))->isVisible());
        button(ReplyLibrary::tr("Copy as my own"))->click();
        QVERIFY(!m_library->editor()->box(ReplySide::English)->edit()->isReadOnly());
        QTest::keyClick(m_library, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(find(u"Limit"_s).english, u"The limit is 5,000"_s);
        QCOMPARE(m_replies->replies().size(), 5);
    }
    void refusals_areSaid_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("no-title") << u""_s << u"text"_s
                                  << ReplyLibrary::tr(
                                         "Give it a title, so that you can find it again.");
        QTest::newRow("no-text") << u"title"_s << u""_s
                                 << ReplyLibrary::tr("Write what it says, on one side at least.");
        QTest::newRow("taken") << u"REFUND on its way"_s << u"text"_s
                               << ReplyLibrary::tr("There is a reply of this title already.");
    }
    void refusals_areSaid()
    {
        QFETCH(const QString, title);
        QFETCH(const QString, text);
        QFETCH(const QString, said);
        QTest::keyClick(m_library, Qt::Key_N, Qt::ControlModifier);
        field(ReplyEditor::tr("Reply title"))->setText(title);
        m_library->editor()->box(ReplySide::English)->edit()->setPlainText(text);
        button(ReplyLibrary::tr("Save"))->setEnabled(true);
        button(ReplyLibrary::tr("Save"))->click();
        QVERIFY(banner()->isVisible());
        QVERIFY(label(said));
        QCOMPARE(m_replies->own().size(), 3);
        QCOMPARE(m_library->editor()->reply().english, text); // stays
    }
    void fullLibrary_saysSo()
    {
        QList<SavedReply> many;
        for (qsizetype i = m_replies->own().size(); i < SavedReplies::kMost; ++i)
            many.append({.title = u"t%1"_s.arg(i), .english = u"x"_s});
        QCOMPARE(m_replies->saveAll(many), SavedReplies::Kept::Yes);
        m_library->writeNew(u"One more"_s);
        typeText(*field(ReplyEditor::tr("Reply title")), u"One more"_s);
        QTest::keyClick(m_library, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(banner()->title(), ReplyLibrary::tr("The library is full"));
        QCOMPARE(m_replies->own().size(), SavedReplies::kMost);
    }
    void import_saysFirstWhatItWouldChange()
    {
        const QString path = m_folder->filePath(u"in.csv"_s);
        write(path, "title,english\r\nRefund on its way,changed\r\nNew one,new\r\n,no title\r\n");
        m_library->importFrom(path);
        QVERIFY(banner()->isVisible());
        QCOMPARE(m_replies->own().size(), 3); // a dry run
        QString said;
        for (const auto *one : banner()->findChildren<TextLabel *>())
            said += one->text();
        QVERIFY2(said.contains(u'4'), qPrintable(said)); // the line
        Q_EMIT banner()->actionTriggered();
        QCOMPARE(m_replies->own().size(), 4);
        QCOMPARE(find(u"Refund on its way"_s).english, u"changed"_s);
        QCOMPARE(find(u"New one"_s).english, u"new"_s);
    }
    void import_ofAnotherFileChangesNothing()
    {
        const QString path = m_folder->filePath(u"in.csv"_s);
        write(path, "Dear all");
        m_library->importFrom(path);
        QCOMPARE(banner()->title(), ReplyLibrary::tr("This is not a file of saved replies"));
        QCOMPARE(banner()->kind(), Banner::Kind::Danger);
        QCOMPARE(m_replies->own().size(), 3);
    }
    void fullDisk_keepsTheText()
    {
        m_replies = std::make_unique<SavedReplies>(u"/nonexistent/replies.json"_s);
        open();
        m_library->writeNew(u"أهلًا"_s);
        typeText(*field(ReplyEditor::tr("Reply title")), u"تحية"_s);
        QTest::keyClick(m_library, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(banner()->title(), ReplyLibrary::tr("Not saved: the disk could not be written"));
        QCOMPARE(m_library->editor()->reply().arabic, u"أهلًا"_s);
        QVERIFY(m_library->isChanged());
    }
    void names_areThereForAssistiveTechnology()
    {
        for (const auto &name : {ReplyLibrary::tr("Folders"), ReplyLibrary::tr("Replies"),
                 ReplyLibrary::tr("Search replies"), ReplyEditor::tr("Reply title"),
                 ReplyEditor::tr("Typed as"), ReplyEditor::tr("Folder"),
                 ReplySideBox::tr("English text"), ReplySideBox::tr("Arabic text"),
                 ReplyLibrary::tr("Import replies"), ReplyLibrary::tr("Save reply"),
                 ReplyEditor::tr("Insert place to fill")}) {
            bool isThere = false;
            for (const auto *widget : m_library->findChildren<QWidget *>())
                isThere = isThere || widget->accessibleName() == name;
            QVERIFY2(isThere, qPrintable(name));
        }
    }

private:
    void open()
    {
        m_library.clear();
        m_window = std::make_unique<QWidget>();
        m_window->resize(1300, 800);
        QVERIFY(showAndWait(*m_window));
        ReplyContext context;
        context.customer = u"نورة"_s;
        context.agent = u"سالم"_s;
        context.writes = ReplySide::Arabic;
        m_library = new ReplyLibrary(*m_replies, context, m_window.get());
        m_library->open();
        m_library->resize(1280, 760); // the screen of the tests is smaller than any desk
        m_library->activateWindow();  // offscreen gives the keys to the window below
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(m_library));
    }
    void keep(const SavedReply &reply)
    {
        QCOMPARE(m_replies->save(reply), SavedReplies::Kept::Yes);
    }
    SavedReply find(const QString &title) const
    {
        for (const auto &one : m_replies->own()) {
            if (one.title == title)
                return one;
        }
        return {};
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(bytes);
    }
    QListView *list() const
    {
        for (auto *view : m_library->findChildren<QListView *>()) {
            if (view->accessibleName() == ReplyLibrary::tr("Replies"))
                return view;
        }
        return nullptr;
    }
    QStringList shown() const
    {
        QStringList titles;
        const auto *model = list()->model();
        for (int i = 0; i < model->rowCount(); ++i)
            titles.append(model->index(i, 0).data().toString().section(u',', 0, 0));
        return titles;
    }
    void choose(const QString &title)
    {
        list()->setCurrentIndex(list()->model()->index(int(shown().indexOf(title)), 0));
    }
    static QStringList titlesOf(const QListWidget &folders)
    {
        QStringList all;
        for (int i = 0; i < folders.count(); ++i)
            all.append(folders.item(i)->text());
        return all;
    }
    static void pick(ReplyFolders &folders, const QString &title)
    {
        folders.setCurrentRow(int(titlesOf(folders).indexOf(title)));
    }
    LineEdit *field(const QString &name) const
    {
        for (auto *one : m_library->findChildren<LineEdit *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    QLabel *label(const QString &text) const
    {
        for (auto *one : m_library->findChildren<QLabel *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    Button *button(const QString &text) const
    {
        for (auto *one : m_library->findChildren<Button *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    QString checkText() const
    {
        for (auto *one : m_library->findChildren<QLabel *>()) {
            if (one->accessibleName() == ReplyEditor::tr("Side check"))
                return one->text();
        }
        return {};
    }
    Banner *banner() const { return m_library->findChild<Banner *>(); }

    UiTest ui;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SavedReplies> m_replies;
    std::unique_ptr<QWidget> m_window;
    QPointer<ReplyLibrary> m_library;
};

QTEST_MAIN(ReplyLibraryTest)
#include "reply_library_test.moc"
