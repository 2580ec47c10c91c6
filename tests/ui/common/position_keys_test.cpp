// SPDX-License-Identifier: MIT
#include "ui/common/key_caps.h"
#include "ui/common/line_edit.h"
#include "ui/common/position_keys.h"
#include "ui/ui_test.h"

#include <QClipboard>
#include <QInputMethodEvent>
#include <QKeySequence>
#include <QShortcut>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::testing;

namespace {

//! A key of X11: its code, and what the layout `ara` makes of it alone and with Shift.
struct Place {
    quint32 code;
    int latin;
    char16_t arabic;
    char16_t shifted;
};

// As xkeyboard-config has them in symbols/ara.
constexpr Place kPlaces[] = {{24, Qt::Key_Q, u'ض', u'\u064E'}, {25, Qt::Key_W, u'ص', u'\u064B'},
    {26, Qt::Key_E, u'ث', u'\u064F'}, {27, Qt::Key_R, u'ق', u'\u064C'},
    {28, Qt::Key_T, u'ف', u'\uFEF9'}, {29, Qt::Key_Y, u'غ', u'إ'}, {30, Qt::Key_U, u'ع', u'`'},
    {31, Qt::Key_I, u'ه', u'÷'}, {32, Qt::Key_O, u'خ', u'×'}, {33, Qt::Key_P, u'ح', u'؛'},
    {38, Qt::Key_A, u'ش', u'\u0650'}, {39, Qt::Key_S, u'س', u'\u064D'}, {40, Qt::Key_D, u'ي', u']'},
    {41, Qt::Key_F, u'ب', u'['}, {42, Qt::Key_G, u'ل', u'\uFEF7'}, {43, Qt::Key_H, u'ا', u'أ'},
    {44, Qt::Key_J, u'ت', u'ـ'}, {45, Qt::Key_K, u'ن', u'،'}, {46, Qt::Key_L, u'م', u'/'},
    {52, Qt::Key_Z, u'ئ', u'~'}, {53, Qt::Key_X, u'ء', u'\u0652'}, {54, Qt::Key_C, u'ؤ', u'}'},
    {55, Qt::Key_V, u'ر', u'{'}, {56, Qt::Key_B, u'\uFEFB', u'\uFEF5'}, {57, Qt::Key_N, u'ى', u'آ'},
    {58, Qt::Key_M, u'ة', u'\''}, {59, Qt::Key_Comma, u'و', u','}, {10, Qt::Key_1, u'١', u'!'},
    {11, Qt::Key_2, u'٢', u'@'}, {12, Qt::Key_3, u'٣', u'#'}, {13, Qt::Key_4, u'٤', u'$'},
    {19, Qt::Key_0, u'٠', u')'}};

class Listener : public QWidget {
public:
    int key = 0;
    QString text;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        key = event->key();
        text = event->text();
    }
};

void press(QWidget &widget, const Place &place, char16_t letter, Qt::KeyboardModifiers held)
{
    QKeyEvent event(QEvent::KeyPress, QChar(letter).toUpper().unicode(), held, place.code, letter,
        0, held & Qt::ControlModifier ? QString() : QString(QChar(letter)));
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace

class PositionKeysTest : public QObject {
    Q_OBJECT
    UiTest ui;

private Q_SLOTS:
    void chord_isThatOfItsPlace()
    {
        for (const auto &place : kPlaces) {
            Listener widget;
            press(widget, place, place.arabic, Qt::ControlModifier);
            QCOMPARE(widget.key, place.latin);
            const bool isLetter = place.latin >= Qt::Key_A && place.latin <= Qt::Key_Z;
            if (!isLetter)
                continue;
            press(widget, place, place.shifted, Qt::ControlModifier | Qt::ShiftModifier);
            QVERIFY2(widget.key == place.latin, qPrintable(QChar(place.shifted)));
        }
    }
    //! Alt keeps the letter, for menus: who binds its chord has to bind both names of it.
    void chordWithAlt_isAmongThoseThatAreBound()
    {
        const auto signs = {Place{34, Qt::Key_BracketLeft, u'ج', 0},
            Place{35, Qt::Key_BracketRight, u'د', 0}, Place{48, Qt::Key_Apostrophe, u'ط', 0},
            Place{49, Qt::Key_QuoteLeft, u'ذ', 0}, Place{10, Qt::Key_1, u'۱', 0}};
        QList<Place> all(std::begin(kPlaces), std::end(kPlaces));
        all.append(signs);
        for (const auto &place : std::as_const(all)) {
            const QKeyEvent event(QEvent::KeyPress, place.arabic, Qt::AltModifier, place.code,
                place.arabic, 0, QString(QChar(place.arabic)));
            const auto chord = chordOf(event);
            QCOMPARE(chord, QKeyCombination(Qt::AltModifier, Qt::Key(place.latin)));
            QVERIFY2(inBothScripts(chord).contains(
                         QKeySequence(QKeyCombination(Qt::AltModifier, Qt::Key(place.arabic)))),
                qPrintable(QChar(place.arabic)));
        }
    }
    void chordWithAltAndShift_isThatOfItsPlace()
    {
        for (const auto &place : kPlaces) {
            Listener widget;
            press(widget, place, place.shifted, Qt::AltModifier | Qt::ShiftModifier);
            const bool isLetter = place.latin >= Qt::Key_A && place.latin <= Qt::Key_Z;
            if (isLetter)
                QVERIFY2(widget.key == place.latin, qPrintable(QChar(place.shifted)));
        }
    }
    //! lam-alef is two letters, which Ctrl+B wrote into a field.
    void chord_writesNothing()
    {
        LineEdit field;
        for (const auto &text : {u"لا"_s, u"لأ"_s}) {
            QKeyEvent event(QEvent::KeyPress, 0xFEFB, Qt::ControlModifier, 56, 0xFEFB, 0, text);
            QCoreApplication::sendEvent(&field, &event);
            QCOMPARE(field.text(), QString());
        }
    }
    //! On X11 Qt composes its two letters before anything else, and hands them to the field.
    void composedLamAlef_isTheChordOfItsPlace_data()
    {
        QTest::addColumn<QString>("composed");
        QTest::addColumn<int>("latin");
        QTest::addColumn<bool>("isShifted");
        QTest::newRow("B") << u"لا"_s << int(Qt::Key_B) << false;
        QTest::newRow("Shift and B") << u"لآ"_s << int(Qt::Key_B) << true;
        QTest::newRow("Shift and G") << u"لأ"_s << int(Qt::Key_G) << true;
        QTest::newRow("Shift and T") << u"لإ"_s << int(Qt::Key_T) << true;
    }
    void composedLamAlef_isTheChordOfItsPlace()
    {
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
        QSKIP("nothing is composed here");
#endif
        QFETCH(const QString, composed);
        QFETCH(const int, latin);
        QFETCH(const bool, isShifted);
        QWidget window;
        LineEdit field(LineEdit::Content::Words, &window);
        const auto shift = isShifted ? Qt::ShiftModifier : Qt::NoModifier;
        QShortcut shortcut(
            QKeySequence(QKeyCombination(Qt::ControlModifier | shift, Qt::Key(latin))), &window);
        int fired = 0;
        connect(&shortcut, &QShortcut::activated, this, [&] { ++fired; });
        QVERIFY(showAndWait(window));
        window.activateWindow();
        field.setFocus();
        QTRY_VERIFY(field.hasFocus());
        const auto compose = [&] {
            QInputMethodEvent event;
            event.setCommitString(composed);
            QCoreApplication::sendEvent(&field, &event);
        };
        QTest::simulateEvent(&field, true, Qt::Key_Control, shift, {}, false);
        compose();
        QCOMPARE(fired, 1);
        QCOMPARE(field.text(), QString());
        QTest::simulateEvent(
            &field, false, Qt::Key_Control, Qt::ControlModifier | shift, {}, false);
        compose();
        QCOMPARE(fired, 1);
        QCOMPARE(field.text(), composed);
    }
    void singleKey_isThatOfItsPlaceWhereNothingIsWritten()
    {
        for (const auto &place : kPlaces) {
            Listener widget;
            press(widget, place, place.arabic, Qt::NoModifier);
            QCOMPARE(widget.key, place.latin);
            QCOMPARE(widget.text, QString(QChar(place.arabic))); // lists are searched by it
        }
    }
    void singleKey_writesInAField()
    {
        LineEdit field;
        for (const auto &place : kPlaces)
            press(field, place, place.arabic, Qt::NoModifier);
        QVERIFY2(field.text().startsWith(u"ضصثقفغع"_s), qPrintable(field.text()));
    }
    void latinLayouts_stayAsTheyAre()
    {
        Listener widget;
        // A French keyboard has A where Q is elsewhere, and é on the key of 2.
        press(widget, {24, 0, 0, 0}, u'a', Qt::ControlModifier);
        QCOMPARE(widget.key, int(Qt::Key_A));
        press(widget, {11, 0, 0, 0}, u'é', Qt::ControlModifier);
        QCOMPARE(widget.key, int(Qt::Key_Eacute));
        press(widget, {10, 0, 0, 0}, u'!', Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(widget.key, int(Qt::Key_Exclam));
    }
    void keysThatWriteNothing_stayAsTheyAre()
    {
        Listener widget;
        for (const auto key : {Qt::Key_F1, Qt::Key_Delete, Qt::Key_Return, Qt::Key_Shift}) {
            QKeyEvent event(QEvent::KeyPress, key, Qt::ControlModifier, 24, 0, 0);
            QCoreApplication::sendEvent(&widget, &event);
            QCOMPARE(widget.key, int(key));
        }
    }
    void lineEdit_editsUnderAnArabicLayout()
    {
        const auto chord = [](QWidget &field, int latin) {
            for (const auto &place : kPlaces) {
                if (place.latin == latin)
                    press(field, place, place.arabic, Qt::ControlModifier);
            }
        };
        LineEdit field;
        field.setText(u"one"_s);
        chord(field, Qt::Key_A);
        QCOMPARE(field.selectedText(), u"one"_s);
        chord(field, Qt::Key_C);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"one"_s);
        chord(field, Qt::Key_X);
        QCOMPARE(field.text(), QString());
        chord(field, Qt::Key_Z);
        QCOMPARE(field.text(), u"one"_s);
        field.end(false);
        chord(field, Qt::Key_V);
        QCOMPARE(field.text(), u"oneone"_s);
    }
};

QTEST_MAIN(PositionKeysTest)
#include "position_keys_test.moc"
