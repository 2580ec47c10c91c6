// SPDX-License-Identifier: MIT
#include "ui/chat/reply_edit.h"
#include "ui/common/direction_keys.h"
#include "ui/common/line_edit.h"
#include "ui/common/theme.h"
#include "ui/ui_test.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>

#include <memory>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::testing;

namespace {

constexpr quint32 kShiftLeft = 0xFFE1; // keysyms
constexpr quint32 kShiftRight = 0xFFE2;

void sendShift(QWidget &field, QEvent::Type type, quint32 side)
{
    QKeyEvent event(type, Qt::Key_Shift,
        type == QEvent::KeyPress ? Qt::ControlModifier : Qt::ControlModifier | Qt::ShiftModifier, 0,
        side, 0);
    QCoreApplication::sendEvent(&field, &event);
}

void pressWithControl(QWidget &field, quint32 side)
{
    sendShift(field, QEvent::KeyPress, side);
    sendShift(field, QEvent::KeyRelease, side);
}

Qt::LayoutDirection directionOf(const QTextEdit &edit)
{
    return edit.textCursor().blockFormat().layoutDirection();
}

//! Stretches of this colour along one line of pixels.
int stretches(const QImage &image, int y, const QColor &color)
{
    int count = 0;
    bool inside = false;
    for (int x = 0; x < image.width(); ++x) {
        const bool is = image.pixelColor(x, y) == color;
        count += is && !inside;
        inside = is;
    }
    return count;
}

} // namespace

class ReplyEditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    //! Where two scripts meet, the caret has a flag that points the way the next letter goes.
    void caret_showsWhichWayTypingGoes()
    {
        QApplication::setCursorFlashTime(0);
        ReplyEdit edit;
        edit.resize(400, 80);
        edit.setPlainText(u"سسسس aaaa"_s);
        QVERIFY(showAndWait(edit));
        edit.activateWindow();
        edit.setFocus();
        QVERIFY(QTest::qWaitFor([&] { return edit.hasFocus(); }));
        const auto flag = [&](int position) {
            auto cursor = edit.textCursor();
            cursor.setPosition(0);
            edit.setTextCursor(cursor);
            const QImage without = edit.viewport()->grab().toImage();
            cursor.setPosition(position);
            edit.setTextCursor(cursor);
            const QRect caret = edit.cursorRect();
            const QImage with = edit.viewport()->grab().toImage();
            // What came left of the caret's line, and right of it.
            const int line = caret.center().x();
            int left = 0, right = 0;
            for (int y = caret.top(); y <= caret.bottom(); ++y) {
                for (int by = 2; by <= 4; ++by) {
                    left += with.pixel(line - by, y) != without.pixel(line - by, y);
                    right += with.pixel(line + by, y) != without.pixel(line + by, y);
                }
            }
            return right - left;
        };
        QVERIFY2(flag(2) < 0, qPrintable(QString::number(flag(2)))); // within the Arabic word
        QVERIFY2(flag(7) > 0, qPrintable(QString::number(flag(7)))); // within the Latin one
    }

    void init()
    {
        m_edit = std::make_unique<ReplyEdit>();
        m_edit->resize(600, 120);
        QVERIFY(showAndWait(*m_edit));
        m_edit->setFocus();
    }
    void cleanup() { m_edit.reset(); }

    void arrows_moveAsTheEyeDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Latin") << u"hello"_s;
        QTest::newRow("Arabic") << u"مرحبا بك"_s;
        QTest::newRow("Arabic in Latin") << u"one مرحبا two"_s;
        QTest::newRow("Latin in Arabic") << u"شفت WXM الآن"_s;
        QTest::newRow("number in Arabic") << u"رقم 123 هنا"_s;
    }
    void arrows_moveAsTheEyeDoes()
    {
        QFETCH(QString, text);
        for (const auto key : {Qt::Key_Right, Qt::Key_Left}) {
            m_edit->load(text);
            const int sign = key == Qt::Key_Right ? 1 : -1;
            const bool rtl = directionOf(*m_edit) == Qt::RightToLeft;
            // From the edge of the line where the arrow points away from.
            m_edit->moveCursor((sign > 0) != rtl ? QTextCursor::Start : QTextCursor::End);
            int steps = 0;
            int last = m_edit->cursorRect().center().x();
            for (;; ++steps) {
                const int before = m_edit->textCursor().position();
                QTest::keyClick(m_edit.get(), key);
                if (m_edit->textCursor().position() == before)
                    break;
                const int now = m_edit->cursorRect().center().x();
                QVERIFY2(sign * (now - last) >= 0,
                    qPrintable(u"step %1: from %2 to %3"_s.arg(steps).arg(last).arg(now)));
                last = now;
                QVERIFY(steps <= 2 * text.size());
            }
            QVERIFY2(steps >= text.size() - 2, qPrintable(QString::number(steps)));
        }
    }

    void selection_acrossRunsIsDrawnPerRunAndCopiedInLogicalOrder()
    {
        const QString text = u"one مرحبا بك two"_s;
        m_edit->load(text);
        auto cursor = m_edit->textCursor();
        cursor.setPosition(0);
        cursor.setPosition(7, QTextCursor::KeepAnchor); // "one " and three Arabic letters
        m_edit->setTextCursor(cursor);
        const QImage image = m_edit->viewport()->grab().toImage();
        const QColor marked = m_edit->palette().color(QPalette::Active, QPalette::Highlight);
        // Just below the top of the line, where no letter reaches.
        QCOMPARE(stretches(image, m_edit->cursorRect().top() + 1, marked), 2);
        m_edit->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), text.first(7));
    }

    void copying_givesPlainTextOnly()
    {
        m_edit->load(u"<b>مرحبا</b>\nhello @noura"_s);
        m_edit->selectAll();
        m_edit->copy();
        const auto *copied = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(copied->formats(), QStringList({u"text/plain"_s}));
        QCOMPARE(copied->text(), u"<b>مرحبا</b>\nhello @noura"_s);
    }

    void pasting_takesTheWordsAndMarksWhatIsHidden()
    {
        QMimeData rich;
        rich.setHtml(u"<b>bold</b>"_s);
        rich.setText(u"bo\u202Eld\u200B می\u200Cخواهم"_s);
        QGuiApplication::clipboard()->setText(rich.text());
        m_edit->paste();
        QCOMPARE(m_edit->toPlainText(), rich.text()); // kept: what is sent is what was pasted
        QCOMPARE(m_edit->hiddenCount(), 2);
        const QColor mark = Theme::of(m_edit.get()).color(ColorRole::WarnMark);
        const QImage image = m_edit->viewport()->grab().toImage();
        int marks = 0;
        for (int y = 0; y < image.height(); ++y)
            marks = qMax(marks, stretches(image, y, mark));
        QCOMPARE(marks, 2);
        m_edit->load(u"نص"_s);
        QCOMPARE(m_edit->hiddenCount(), 0);
    }

    void direction_turnsWithControlAndShift()
    {
        m_edit->load(u"hello"_s);
        pressWithControl(*m_edit, kShiftRight);
        QCOMPARE(directionOf(*m_edit), Qt::RightToLeft);
        typeText(*m_edit, u"more"_s);
        QCOMPARE(directionOf(*m_edit), Qt::RightToLeft); // chosen, and kept
        pressWithControl(*m_edit, kShiftLeft);
        QCOMPARE(directionOf(*m_edit), Qt::LeftToRight);
    }

    void direction_staysWhenTheKeysMeanSelecting()
    {
        m_edit->load(u"hello you"_s);
        sendShift(*m_edit, QEvent::KeyPress, kShiftRight);
        QTest::keyClick(m_edit.get(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        sendShift(*m_edit, QEvent::KeyRelease, kShiftRight);
        QCOMPARE(directionOf(*m_edit), Qt::LeftToRight);
        QVERIFY(m_edit->textCursor().hasSelection());
    }

    void direction_keysCanBeSwitchedOff()
    {
        m_edit->load(u"hello"_s);
        m_ui.directionKeys().setEnabled(false);
        pressWithControl(*m_edit, kShiftRight);
        QTest::keyClick(m_edit.get(), Qt::Key_Direction_R);
        QCOMPARE(directionOf(*m_edit), Qt::LeftToRight);
        m_ui.directionKeys().setEnabled(true);
    }

    void direction_ofAnEmptyFieldIsThatOfTheThreadThenOfTheWindow()
    {
        m_edit->load({});
        for (const auto direction : {TextDirection::Rtl, TextDirection::Ltr}) {
            m_edit->setInherited(direction);
            QCOMPARE(m_edit->currentDirection(), direction);
        }
        m_edit->setInherited({});
        QCOMPARE(m_edit->currentDirection(), isArabic() ? TextDirection::Rtl : TextDirection::Ltr);
        typeText(*m_edit, u"12"_s);
        QCOMPARE(m_edit->currentDirection(), isArabic() ? TextDirection::Rtl : TextDirection::Ltr);
        typeText(*m_edit, isArabic() ? u"a"_s : u"م"_s);
        QCOMPARE(m_edit->currentDirection(), isArabic() ? TextDirection::Ltr : TextDirection::Rtl);
    }

    void backspace_takesOneLetterOrMark()
    {
        m_edit->load(u"سلا"_s); // lam and alef are one shape
        QTest::keyClick(m_edit.get(), Qt::Key_Backspace);
        QCOMPARE(m_edit->toPlainText(), u"سل"_s);
        m_edit->load(u"مُّ"_s);
        QTest::keyClick(m_edit.get(), Qt::Key_Backspace);
        QCOMPARE(m_edit->toPlainText(), u"مُ"_s);
        m_edit->load(u"a😀"_s);
        QTest::keyClick(m_edit.get(), Qt::Key_Backspace);
        QCOMPARE(m_edit->toPlainText(), u"a"_s);
    }

    //! As wherever it is shown later, in colour, and no line is higher for it.
    void emoji_areDrawnAsOneWhileTheyAreWritten_data()
    {
        QTest::addColumn<QString>("emoji");
        QTest::newRow("heart") << u"❤\uFE0F"_s;
        QTest::newRow("skin tone") << u"👏🏽"_s;
        QTest::newRow("family") << u"👨‍👩‍👧‍👦"_s;
        QTest::newRow("flag") << u"🇸🇦"_s;
        QTest::newRow("key cap") << u"3\uFE0F\u20E3"_s;
        QTest::newRow("heart on fire") << u"❤\uFE0F\u200D🔥"_s;
    }
    void emoji_areDrawnAsOneWhileTheyAreWritten()
    {
        if (!QFontDatabase::families().contains(u"Noto Color Emoji"_s))
            QSKIP("no font of emoji here");
        QFETCH(const QString, emoji);
        m_edit->setPlainText(u"one\ntwo"_s);
        const int plain = m_edit->contentHeight();
        m_edit->setPlainText(u"🔥"_s);
        const auto wide = m_edit->document()->idealWidth();
        m_edit->setPlainText(emoji);
        QCOMPARE(m_edit->document()->idealWidth(), wide);
        const auto image = m_edit->viewport()->grab().toImage();
        int coloured = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                coloured += image.pixelColor(x, y).hsvSaturation() > 60;
        QVERIFY2(coloured > 0, qPrintable(QString::number(coloured))); // a black sign has none
        m_edit->setPlainText(u"one %1\ntwo"_s.arg(emoji));
        QCOMPARE(m_edit->contentHeight(), plain);
        QCOMPARE(m_edit->text(), u"one %1\ntwo"_s.arg(emoji)); // and sent as it was written
    }
    void emoji_comeAndGoAsOne_data() { emoji_areDrawnAsOneWhileTheyAreWritten_data(); }
    void emoji_comeAndGoAsOne()
    {
        QFETCH(const QString, emoji);
        m_edit->load({});
        typeText(*m_edit, u"a "_s);
        QInputMethodEvent composed;
        composed.setCommitString(emoji);
        QCoreApplication::sendEvent(m_edit.get(), &composed);
        typeText(*m_edit, u" b"_s);
        QCOMPARE(m_edit->text(), u"a %1 b"_s.arg(emoji));
        m_edit->selectAll();
        QTest::keyClick(m_edit.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"a %1 b"_s.arg(emoji));
        m_edit->moveCursor(QTextCursor::End);
        for (int press = 0; press < 3; ++press)
            QTest::keyClick(m_edit.get(), Qt::Key_Backspace);
        QCOMPARE(m_edit->text(), u"a "_s);
        QTest::keyClick(m_edit.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(m_edit->text().contains(emoji), qPrintable(m_edit->text()));
    }

    //! One press for the letters and the direction that came with them: in an Arabic field a Latin
    //! word turned back for ever.
    void redo_hasBothKeys_data()
    {
        QTest::addColumn<TextDirection>("direction");
        QTest::newRow("a field that reads from the left") << TextDirection::Ltr;
        QTest::newRow("a field that reads from the right") << TextDirection::Rtl;
    }
    void redo_hasBothKeys()
    {
        QFETCH(const TextDirection, direction);
        m_edit->setInherited(direction);
        m_edit->load({});
        m_edit->insertPlainText(u"one"_s);
        for (const auto key : {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}) {
            QTest::keyClick(m_edit.get(), Qt::Key_Z, Qt::ControlModifier);
            QCOMPARE(m_edit->text(), QString());
            QTest::keyClick(m_edit.get(), key.key(), key.keyboardModifiers());
            QCOMPARE(m_edit->text(), u"one"_s);
            QCOMPARE(directionOf(*m_edit), Qt::LeftToRight);
        }
    }

    void languageInTheMiddle_losesNoKeySelectionOrPlace()
    {
        QString text;
        for (int i = 0; i < 60; ++i)
            text += i % 2 ? u"سطر %1 من الرد\n"_s.arg(i) : u"line %1 of the reply\n"_s.arg(i);
        m_edit->load(text);
        auto cursor = m_edit->textCursor();
        cursor.setPosition(300);
        cursor.setPosition(320, QTextCursor::KeepAnchor);
        m_edit->setTextCursor(cursor);
        const int place = m_edit->verticalScrollBar()->value();
        QVERIFY(place > 0);
        const auto other = isArabic() ? Localizer::Language::English : Localizer::Language::Arabic;
        for (const auto language : {other, testLanguage()}) {
            m_ui.localizer().setLanguage(language);
            QCOMPARE(m_edit->textCursor().anchor(), 300);
            QCOMPARE(m_edit->textCursor().position(), 320);
            QCOMPARE(m_edit->verticalScrollBar()->value(), place);
            QVERIFY(m_edit->hasFocus());
        }
        typeText(*m_edit, u"ا"_s);
        m_ui.localizer().setLanguage(other); // between two keys of one word
        typeText(*m_edit, u"ب"_s);
        m_ui.localizer().setLanguage(testLanguage());
        QCOMPARE(m_edit->toPlainText().sliced(300, 2), u"اب"_s);
        QCOMPARE(m_edit->toPlainText().size(), text.size() - 20 + 2);
    }

    void lineEdit_keepsTheLeadingEdgeAndMovesAsTheEyeDoes()
    {
        LineEdit field;
        field.resize(300, 36);
        QVERIFY(showAndWait(field));
        field.setText(u"سارة one"_s);
        QCOMPARE(bool(field.alignment() & Qt::AlignRight), isArabic());
        QCOMPARE(field.cursorMoveStyle(), Qt::VisualMoveStyle);
        LineEdit code(LineEdit::Content::Code);
        code.setText(u"+966"_s);
        QVERIFY(code.alignment() & Qt::AlignLeft);
        pressWithControl(code, kShiftRight);
        QCOMPARE(code.layoutDirection(), Qt::LeftToRight);
    }

private:
    UiTest m_ui;
    std::unique_ptr<ReplyEdit> m_edit;
};

QTEST_MAIN(ReplyEditTest)
#include "reply_edit_test.moc"
