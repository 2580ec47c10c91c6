// SPDX-License-Identifier: MIT
#include "fakes/fake_chat.h"
#include "ui/chat/composer.h"
#include "ui/chat/reply_edit.h"
#include "ui/chat/spell_marks.h"
#include "ui/chat/tidy_dialog.h"
#include "ui/common/foreign_label.h"
#include "ui/common/plain_edit.h"
#include "ui/ui_test.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::testing;

namespace {
const ThreadKey kOne = ThreadKey::of(ThreadId{1});
const ThreadKey kTwo = ThreadKey::of(ThreadId{2});
const QString kBefore = u"أهلًا  بك ؟؟\nplain line\nHello  , Noura !!"_s;
const QString kAfter = u"أهلًا بك؟\nplain line\nHello, Noura!"_s;
} // namespace

//! A reply that is tidied, from the key to the step that undoes it.
class TidyDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fake = std::make_unique<fakes::FakeChat>();
        m_fake->chat.store.open(kOne);
        m_fake->chat.store.open(kTwo);
        m_composer = std::make_unique<Composer>(m_fake->chat, m_fake->settings);
        m_composer->resize(700, 220);
        m_composer->setThread(kOne);
        QVERIFY(showAndWait(*m_composer));
        m_editor = m_composer->editor();
        m_editor->setFocus();
        QTRY_VERIFY(m_editor->hasFocus());
    }
    void cleanup()
    {
        m_composer.reset();
        m_fake.reset();
    }

    void keys_showBothTextsAndEnterApproves()
    {
        m_editor->insertPlainText(kBefore);
        press();
        QTRY_VERIFY(dialog());
        QCOMPARE(named<PlainEdit>(*dialog(), TidyDialog::tr("Before"))->text(), kBefore);
        QCOMPARE(named<PlainEdit>(*dialog(), TidyDialog::tr("After"))->text(), kAfter);
        QVERIFY(named<PlainEdit>(*dialog(), TidyDialog::tr("After"))->isReadOnly());
        QVERIFY(labelsThatReadMarkup(*dialog()).isEmpty());
        QCOMPARE(m_editor->text(), kBefore);
        QTRY_VERIFY(dialog()->acceptButton()->hasFocus());
        QTest::keyClick(dialog()->acceptButton(), Qt::Key_Return);
        QCOMPARE(m_editor->text(), kAfter);
        QCOMPARE(m_fake->chat.drafts.draft(kOne).text, kAfter);
    }

    void approved_isOneStepToUndo()
    {
        m_editor->insertPlainText(kBefore);
        approve();
        QCOMPARE(m_editor->text(), kAfter);
        m_editor->undo();
        QCOMPARE(m_editor->text(), kBefore);
        m_editor->redo();
        QCOMPARE(m_editor->text(), kAfter);
        // What is typed behind it is a step of its own.
        m_editor->moveCursor(QTextCursor::End);
        m_editor->insertPlainText(u"x"_s);
        m_editor->undo();
        QCOMPARE(m_editor->text(), kAfter);
    }

    void caret_staysBehindItsLetters()
    {
        m_editor->insertPlainText(kBefore);
        auto cursor = m_editor->textCursor();
        cursor.setPosition(int(kBefore.indexOf(u"Noura")) + 2);
        m_editor->setTextCursor(cursor);
        approve();
        QCOMPARE(m_editor->textCursor().position(), int(kAfter.indexOf(u"Noura")) + 2);
    }

    void chosenDirection_ofALineStays()
    {
        m_editor->insertPlainText(u"Hello  , Noura"_s);
        m_editor->setCurrentDirection(TextDirection::Rtl);
        approve();
        QCOMPARE(m_editor->text(), u"Hello, Noura"_s);
        QCOMPARE(m_editor->currentDirection(), TextDirection::Rtl);
    }

    void cancelled_changesNothing()
    {
        m_editor->insertPlainText(kBefore);
        m_composer->openTidy();
        QVERIFY(dialog());
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QCOMPARE(m_editor->text(), kBefore);
        QCOMPARE(m_fake->chat.drafts.draft(kOne).text, kBefore);
        m_editor->undo(); // the typing itself: nothing came in between
        QCOMPARE(m_editor->text(), QString());
    }

    void nothingToTidy_isSaidBelowTheField()
    {
        m_editor->insertPlainText(kAfter);
        m_composer->openTidy();
        QVERIFY(!dialog());
        QVERIFY(says(Composer::tr("Nothing to tidy")));
        m_editor->insertPlainText(u"x"_s); // back to the keys
        QVERIFY(!says(Composer::tr("Nothing to tidy")));
        m_composer->openTidy();
        QVERIFY(says(Composer::tr("Nothing to tidy")));
        m_composer->setThread(kTwo);
        QVERIFY(!says(Composer::tr("Nothing to tidy")));
    }

    void replyThatHasChanged_isLeftAsItIs()
    {
        m_editor->insertPlainText(kBefore);
        m_composer->openTidy();
        QVERIFY(dialog());
        m_editor->insertPlainText(u" more"_s);
        dialog()->acceptButton()->click();
        QCOMPARE(m_editor->text(), kBefore + u" more"_s);
        QVERIFY(says(Composer::tr("Not tidied: the reply has changed in the meantime")));
    }

    void menuOfTheSpelling_offersIt()
    {
        m_editor->insertPlainText(kBefore);
        auto *button = named<QAbstractButton>(*m_composer, SpellMarks::tr("Spelling"));
        QVERIFY(button);
        auto *menu = button->findChild<QMenu *>();
        Q_EMIT menu->aboutToShow();
        const auto actions = menu->actions();
        const auto found = std::find_if(actions.begin(), actions.end(), [](const QAction *one) {
            return one->text().startsWith(SpellMarks::tr("Tidy the reply…"));
        });
        QVERIFY(found != actions.end());
        (*found)->trigger();
        QVERIFY(dialog());
    }

private:
    //! The one that stands there; those that were closed go a little later.
    TidyDialog *dialog() const
    {
        const auto all = m_composer->findChildren<TidyDialog *>();
        const auto open = std::find_if(
            all.begin(), all.end(), [](const TidyDialog *one) { return one->isVisible(); });
        return open == all.end() ? nullptr : *open;
    }
    void press() { QTest::keyClick(m_editor, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier); }
    void approve()
    {
        m_composer->openTidy();
        QVERIFY(dialog());
        dialog()->acceptButton()->click();
    }
    bool says(const QString &sentence) const
    {
        const auto labels = m_composer->findChildren<TextLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&sentence](const TextLabel *one) {
            return one->isVisible() && one->text() == sentence;
        });
    }

    UiTest m_ui;
    std::unique_ptr<fakes::FakeChat> m_fake;
    std::unique_ptr<Composer> m_composer;
    ReplyEdit *m_editor = nullptr;
};

QTEST_MAIN(TidyDialogTest)
#include "tidy_dialog_test.moc"
