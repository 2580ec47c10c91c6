// SPDX-License-Identifier: MIT
#include "fakes/small_dictionaries.h"
#include "ui/chat/reply_edit.h"
#include "ui/chat/spell_marks.h"
#include "ui/common/buttons.h"
#include "ui/ui_test.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::testing;

class SpellMarksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (!Spelling::isBuilt())
            QSKIP("built without Hunspell");
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(fakes::writeEnglish(m_folder->path()) && fakes::writeArabic(m_folder->path()));
        m_spelling = std::make_unique<Spelling>(QStringList{m_folder->path()}, QString());
        m_window = std::make_unique<QWidget>();
        m_window->resize(500, 200);
        m_editor = new ReplyEdit(m_window.get());
        m_editor->resize(500, 160);
        m_button = new IconButton(IconName::Spell, {}, m_window.get());
        m_button->move(0, 164);
        m_marks = new SpellMarks(*m_spelling, m_settings, m_editor, m_button);
        QVERIFY(showAndWait(*m_window));
        m_editor->setFocus();
        QTRY_VERIFY(m_editor->hasFocus());
    }
    void cleanup()
    {
        if (!Spelling::isBuilt())
            return;
        m_window.reset();
        m_spelling.reset();
        m_settings.file.setValue(m_settings.spelling.key(), true);
    }

    void wrongWords_areMarkedInBothLanguagesOfOneText()
    {
        typeText(*m_editor, u"hello refnud من المبلعغ {amuont} https://wxm.exmaple 48213 "_s);
        QTRY_COMPARE(markedWords(), (QStringList{u"refnud"_s, u"المبلعغ"_s}));
        // It is seen: another picture than without.
        const auto marked = m_editor->grab().toImage();
        m_settings.file.setValue(m_settings.spelling.key(), false);
        QVERIFY(markedWords().isEmpty());
        QVERIFY(m_editor->grab().toImage() != marked);
    }
    void word_thatIsBeingTypedIsLeftAlone()
    {
        typeText(*m_editor, u"hello refnud"_s);
        QSignalSpy changed(m_spelling.get(), &Spelling::changed);
        QVERIFY(markedWords().isEmpty());
        QVERIFY(changed.wait());
        QVERIFY(markedWords().isEmpty());
        typeText(*m_editor, u" "_s);
        QTRY_COMPARE(markedWords(), QStringList{u"refnud"_s});
    }
    void names_areNoMistakes()
    {
        m_marks->setNames({u"Noora AlOtaibi"_s, u"سالم"_s});
        typeText(*m_editor, u"hello Noora refnud "_s);
        QTRY_COMPARE(markedWords(), QStringList{u"refnud"_s});
    }
    void key_opensSuggestionsAndOneIsTaken()
    {
        typeText(*m_editor, u"the refnud "_s);
        QTRY_COMPARE(markedWords(), QStringList{u"refnud"_s});
        auto cursor = m_editor->textCursor();
        cursor.setPosition(6);
        m_editor->setTextCursor(cursor);
        QTest::keyClick(m_editor, Qt::Key_Period, Qt::ControlModifier);
        auto *menu = m_editor->findChild<QMenu *>();
        QVERIFY(menu && menu->isVisible());
        QTRY_VERIFY(action(*menu, u"refund"_s));
        action(*menu, u"refund"_s)->trigger();
        QCOMPARE(m_editor->text(), u"the refund "_s);
        m_editor->undo(); // one step
        QCOMPARE(m_editor->text(), u"the refnud "_s);
    }
    void menu_addsTheWordToOnesOwn()
    {
        typeText(*m_editor, u"mada "_s);
        QTRY_COMPARE(markedWords(), QStringList{u"mada"_s});
        auto cursor = m_editor->textCursor();
        cursor.setPosition(2);
        m_editor->setTextCursor(cursor);
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(m_editor->viewport(), &asked);
        auto *menu = m_editor->findChild<QMenu *>();
        QVERIFY(menu && menu->isVisible());
        auto *add = action(*menu, SpellMarks::tr("Add to my words"));
        QVERIFY(add);
        add->trigger();
        QVERIFY(markedWords().isEmpty());
        QCOMPARE(m_spelling->ownCount(), 1);
    }
    void button_saysWhichDictionaryIsAbsent()
    {
        QTemporaryDir empty;
        QVERIFY(fakes::writeEnglish(empty.path()));
        Spelling spelling({empty.path()}, {});
        ReplyEdit editor;
        IconButton button(IconName::Spell, {});
        SpellMarks marks(spelling, m_settings, &editor, &button);
        QVERIFY(showAndWait(editor) && showAndWait(button));
        typeText(editor, u"hello there "_s);
        std::ignore = marks.marked();
        QTRY_VERIFY(spelling.isAbsent(Spelling::Language::Arabic));
        QTest::mouseClick(&button, Qt::LeftButton);
        auto *menu = button.findChild<QMenu *>();
        QVERIFY(menu && menu->isVisible());
        QVERIFY(
            action(*menu, SpellMarks::tr("No Arabic dictionary on this computer (hunspell-ar)")));
        QVERIFY(!action(
            *menu, SpellMarks::tr("No English dictionary on this computer (hunspell-en-us)")));
        menu->close();
    }

private:
    QStringList markedWords() const
    {
        QStringList words;
        for (const auto &word : m_marks->marked())
            words.append(word.in(m_editor->text()));
        return words;
    }
    static QAction *action(const QMenu &menu, const QString &text)
    {
        for (auto *one : menu.actions()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    UiTest ui;
    SettingsFile m_file{QString()};
    Settings m_settings{m_file};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Spelling> m_spelling;
    std::unique_ptr<QWidget> m_window;
    ReplyEdit *m_editor = nullptr;
    IconButton *m_button = nullptr;
    SpellMarks *m_marks = nullptr;
};

QTEST_MAIN(SpellMarksTest)
#include "spell_marks_test.moc"
