// SPDX-License-Identifier: MIT
#include "ui/common/buttons.h"
#include "ui/common/keys.h"
#include "ui/common/line_edit.h"
#include "ui/common/position_keys.h"
#include "ui/ui_test.h"

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::testing;

class KeysTest : public QObject {
    Q_OBJECT

    UiTest ui;

private Q_SLOTS:
    void cleanup() { ui.keys().setLines({}); }

    void binding_changesAtOnceInAnOpenWindow()
    {
        QWidget window;
        LineEdit field(LineEdit::Content::Words, &window);
        int done = 0;
        bindKey(&window, Command::Snooze, Qt::WindowShortcut, [&] { ++done; });
        QVERIFY(showAndWait(window));
        window.activateWindow();
        field.setFocus();
        QTRY_VERIFY(field.hasFocus());
        QTest::keyClick(&field, Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(done, 1);
        ui.keys().setLines({u"support.snooze=Ctrl+M"_s});
        QTest::keyClick(&field, Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(done, 1);
        QTest::keyClick(&field, Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(done, 2);
        ui.keys().setLines({u"support.snooze="_s}); // no key at all
        QTest::keyClick(&field, Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(done, 2);
    }

    void row_hasItsDigits()
    {
        QWidget window;
        QList<int> done;
        for (int index = 0; index < 3; ++index)
            bindKey(
                &window, Command::View, Qt::WindowShortcut, [&done, index] { done << index; },
                index);
        QVERIFY(showAndWait(window));
        window.activateWindow();
        QTRY_VERIFY(window.isActiveWindow());
        QTest::keyClick(&window, Qt::Key_3, Qt::AltModifier);
        ui.keys().setLines({u"support.view=Ctrl+1"_s});
        QTest::keyClick(&window, Qt::Key_2, Qt::AltModifier);
        QCOMPARE(done, QList<int>{2});
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(done, (QList<int>{2, 1}));
    }

    void arabicLayout_pressesThePlace()
    {
        QWidget view;
        ui.keys().setLines({u"live.pin=M"_s, u"support.snooze=Ctrl+M"_s});
        const auto pressed = [&](int key, Qt::KeyboardModifiers held, KeyPlace place) {
            const QKeyEvent event(QEvent::KeyPress, key, held);
            const auto found = Keys::of(&view).pressed(event, place);
            return found ? int(found->command) : -1;
        };
        QCOMPARE(pressed(u'ة', {}, KeyPlace::Feed), int(Command::PinComment));
        QCOMPARE(pressed(u'ة', Qt::ControlModifier, KeyPlace::SupportChat), int(Command::Snooze));
        QCOMPARE(pressed(u'ح', {}, KeyPlace::Feed), -1); // where P is
        QCOMPARE(pressed(u'ق', {}, KeyPlace::Triage), int(Command::RemoveComment));
        QCOMPARE(
            pressed(Qt::Key_R, Qt::KeypadModifier, KeyPlace::Triage), int(Command::RemoveComment));
    }

    void chord_isThatOfThePlace()
    {
        const auto chord = [](int key, Qt::KeyboardModifiers held) {
            return chordOf(QKeyEvent(QEvent::KeyPress, key, held));
        };
        QCOMPARE(chord(Qt::Key_Exclam, Qt::ControlModifier | Qt::ShiftModifier),
            QKeyCombination(Qt::CTRL | Qt::SHIFT | Qt::Key_1));
        QCOMPARE(chord(Qt::Key_Backtab, Qt::ShiftModifier), Qt::SHIFT | Qt::Key_Tab);
        QCOMPARE(chord(Qt::Key_Enter, Qt::KeypadModifier), QKeyCombination(Qt::Key_Return));
        QCOMPARE(chord(u'ن', Qt::AltModifier), Qt::ALT | Qt::Key_K);
        QCOMPARE(int(chord(Qt::Key_Control, Qt::ControlModifier).key()), 0);
    }

    void words_showTheKeysOfTheMoment()
    {
        Button button({}, Button::Kind::Plain);
        showKeyCap(&button, Command::RemoveComment);
        QCOMPARE(button.keyCap(), u"R"_s);
        QCOMPARE(Keys::of(&button).text(Command::RemoveComment), u"R / Delete / Backspace"_s);
        QCOMPARE(Keys::of(&button).text(Command::View), u"Alt+1…9"_s);
        QCOMPARE(Keys::of(&button).text(Command::View, 2), u"Alt+3"_s);
        QCOMPARE(withKey(u"Go"_s, &button, Command::GoTo), u"Go\tCtrl+K"_s);
        ui.keys().setLines({u"live.remove=D"_s, u"window.goTo="_s});
        QCOMPARE(button.keyCap(), u"D"_s);
        QCOMPARE(withKey(u"Go"_s, &button, Command::GoTo), u"Go"_s);
        for (const auto &help : Keys::of(&button).help(KeyGroup::Everywhere))
            QVERIFY(help.words != commandName(Command::GoTo));
    }
};

QTEST_MAIN(KeysTest)
#include "keys_test.moc"
