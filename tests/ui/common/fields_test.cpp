// SPDX-License-Identifier: MIT
#include "ui/common/form_field.h"
#include "ui/common/line_edit.h"
#include "ui/common/localizer.h"
#include "ui/common/plain_edit.h"
#include "ui/common/style.h"
#include "ui/ui_test.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTextBlock>
#include <QToolButton>
#include <QToolTip>
#include <QUrl>

using namespace wxm;
using namespace Qt::StringLiterals;

class FieldsTest : public QObject {
    Q_OBJECT

    testing::UiTest ui;

private Q_SLOTS:
    void digits_becomeWesternAsTheyAreTyped()
    {
        LineEdit field(LineEdit::Content::Code);
        field.setValidator(new DigitsValidator(u" "_s, 24, &field));
        testing::typeText(field, u"٠٥٠ ١٢٣"_s);
        QCOMPARE(field.text(), u"050 123"_s);
        field.clear();
        field.insert(u"\u202A+\u202C"_s); // not allowed here
        QCOMPARE(field.text(), QString());
        field.insert(u"\u202A۰۵\u202C"_s); // pasted with the marks that address books add
        QCOMPARE(field.text(), u"05"_s);
        testing::typeText(field, u"abc"_s);
        QCOMPARE(field.text(), u"05"_s);
        testing::typeText(field, u"1"_s.repeated(40));
        QCOMPARE(field.text().size(), 24);
    }

    void digits_ofACopiedNumberComeThroughWhateverStandsBetween_data()
    {
        QTest::addColumn<QString>("between");
        for (const char16_t c : {u'\u00A0', u'\u202F', u'\u2011', u'.', u'\n', u'\uFE0E', u'/',
                 u'\u2009', u'\u200F', u'\u2066', u'x'})
            QTest::addRow("U+%04X", unsigned(c)) << QString(QChar(c));
    }
    void digits_ofACopiedNumberComeThroughWhateverStandsBetween()
    {
        QFETCH(QString, between);
        LineEdit field(LineEdit::Content::Code);
        field.setValidator(new DigitsValidator(u" +"_s, 24, &field));
        QGuiApplication::clipboard()->setText(
            u"+966"_s + between + u"50"_s + between + u"0000002"_s);
        QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(field.text(), u"+966500000002"_s);
    }
    void field_takesNoPathAndSaysSo()
    {
        LineEdit field;
        field.resize(300, 40);
        QVERIFY(testing::showAndWait(field));
        auto *offered = new QMimeData;
        offered->setUrls({QUrl::fromLocalFile(u"/home/user/invoice.pdf"_s)});
        offered->setText(u"/home/user/invoice.pdf"_s);
        QGuiApplication::clipboard()->setMimeData(offered);
        QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(field.text().isEmpty());
        QVERIFY(QToolTip::isVisible());
        QVERIFY(!QToolTip::text().isEmpty());
        QToolTip::hideText();
        QDropEvent drop({5, 5}, Qt::CopyAction, offered, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&field, &drop);
        QVERIFY(field.text().isEmpty());
        QGuiApplication::clipboard()->setText(u"words"_s);
        QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(field.text(), u"words"_s);
    }
    void field_menuPastesTheSameWay()
    {
        LineEdit field;
        field.resize(300, 40);
        QVERIFY(testing::showAndWait(field));
        const auto pasteByMenu = [&field] {
            QContextMenuEvent event(
                QContextMenuEvent::Keyboard, {5, 5}, field.mapToGlobal(QPoint(5, 5)));
            QCoreApplication::sendEvent(&field, &event);
            auto *menu = field.findChild<QMenu *>();
            const QString key =
                u'\t' + QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText);
            for (auto *action : menu->actions()) {
                if (action->objectName() == u"edit-paste"_s || action->text().endsWith(key))
                    action->trigger();
            }
            delete menu;
        };
        QGuiApplication::clipboard()->setText(u"words"_s);
        pasteByMenu();
        QCOMPARE(field.text(), u"words"_s);
        auto *offered = new QMimeData;
        offered->setUrls({QUrl::fromLocalFile(u"/home/user/invoice.pdf"_s)});
        QGuiApplication::clipboard()->setMimeData(offered);
        pasteByMenu();
        QCOMPARE(field.text(), u"words"_s);
    }
    void field_saysWhatDidNotFit()
    {
        LineEdit field;
        field.setMaxLength(5);
        field.resize(300, 40);
        QVERIFY(testing::showAndWait(field));
        QGuiApplication::clipboard()->setText(u"abcdefgh"_s);
        QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(field.text(), u"abcde"_s);
        QVERIFY(QToolTip::isVisible());
        QVERIFY(QToolTip::text().contains(u'3') || QToolTip::text().contains(u'٣'));
        QToolTip::hideText();
    }

    void digits_cursorStaysWhereItWas()
    {
        LineEdit field(LineEdit::Content::Code);
        field.setValidator(new DigitsValidator({}, 24, &field));
        field.setText(u"1234"_s);
        field.setCursorPosition(2);
        testing::typeText(field, u"٩"_s);
        QCOMPARE(field.text(), u"12934"_s);
        QCOMPARE(field.cursorPosition(), 3);
    }

    void code_isAlwaysLeftToRight()
    {
        QWidget window;
        LineEdit code(LineEdit::Content::Code, &window);
        LineEdit words(LineEdit::Content::Words, &window);
        QCOMPARE(code.layoutDirection(), Qt::LeftToRight);
        QCOMPARE(words.layoutDirection(), testing::isArabic() ? Qt::RightToLeft : Qt::LeftToRight);
    }

    void words_fontFollowsTheScript()
    {
        LineEdit field;
        field.setText(u"Sara"_s);
        const int latin = field.font().pixelSize();
        field.setText(u"سارة"_s);
        QCOMPARE(field.font().pixelSize(), latin + 1);
    }

    void password_isHiddenAgainAfterTenSeconds()
    {
        PasswordField field;
        auto *eye = field.findChild<QToolButton *>();
        auto *timer = field.findChild<QTimer *>();
        QVERIFY(eye && !timer); // the timer is a member, not a child
        QVERIFY(!field.isRevealed());
        eye->setChecked(true);
        QVERIFY(field.isRevealed());
        QVERIFY(PasswordField::kLongestRevealMs <= 10'000);
        field.hidePassword();
        QVERIFY(!field.isRevealed());
        QVERIFY(!eye->isChecked());
    }

    void password_isInNoAnswerToAssistiveTechnology()
    {
        const auto answers = [](QLineEdit &field) {
            auto *heard = QAccessible::queryAccessibleInterface(&field);
            QStringList all;
            for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value,
                     QAccessible::Help, QAccessible::Accelerator})
                all << heard->text(kind);
            if (auto *text = heard->textInterface()) {
                int from = 0, to = 0;
                all << text->text(0, text->characterCount()) << text->attributes(0, &from, &to);
                for (const auto boundary : {QAccessible::CharBoundary, QAccessible::WordBoundary,
                         QAccessible::LineBoundary, QAccessible::NoBoundary})
                    all << text->textAtOffset(0, boundary, &from, &to)
                        << text->textAfterOffset(0, boundary, &from, &to);
            }
            for (int child = 0; child < heard->childCount(); ++child)
                all << heard->child(child)->text(QAccessible::Name)
                    << heard->child(child)->text(QAccessible::Value);
            return all.join(u'\n');
        };
        const auto secret = u"hunter2"_s;
        QLineEdit open; // whose text is found by these very questions
        open.setText(secret);
        QVERIFY(answers(open).contains(secret));
        PasswordField field;
        field.setAccessibleName(u"Password"_s);
        field.setText(secret);
        QVERIFY(testing::showAndWait(field));
        QVERIFY(QAccessible::queryAccessibleInterface(&field)->state().passwordEdit);
        const auto said = answers(field);
        QVERIFY2(!said.contains(secret) && !said.contains(u"hunt"_s), qPrintable(said));
        QVERIFY(said.contains(u"Password"_s));
    }

    void password_bulletsStartAtTheLeadingEdge()
    {
        PasswordField field;
        field.resize(300, 36);
        field.setText(u"secret"_s);
        QVERIFY(testing::showAndWait(field));
        const bool rtl = testing::isArabic();
        QCOMPARE(bool(field.alignment() & Qt::AlignRight), rtl);
        const QRect eye = field.findChild<QToolButton *>()->geometry();
        QCOMPARE(eye.center().x() < 150, rtl);
        field.setText(u"سر"_s);
        QCOMPARE(bool(field.alignment() & Qt::AlignRight), rtl);
    }

    void password_noticesCapsLock()
    {
        PasswordField field;
        QSignalSpy changed(&field, &PasswordField::capsLockChanged);
        testing::typeText(field, u"a"_s);
        QVERIFY(!field.isCapsLockOn());
        testing::typeText(field, u"A"_s); // upper case without Shift
        QVERIFY(field.isCapsLockOn());
        QCOMPARE(changed.count(), 1);
        QTest::keyClick(&field, 'B', Qt::ShiftModifier);
        QVERIFY(!field.isCapsLockOn());
        QTest::keyClick(&field, Qt::Key_CapsLock);
        QVERIFY(field.isCapsLockOn());
        testing::typeText(field, u"1"_s);
        QVERIFY(field.isCapsLockOn()); // a digit proves nothing
    }

    void password_noticesArabicLetters()
    {
        PasswordField field;
        field.setText(u"secret1"_s);
        QVERIFY(!field.hasArabicLetters());
        field.setText(u"سر"_s);
        QVERIFY(field.hasArabicLetters());
    }

    void field_showsItsFault()
    {
        auto *edit = new LineEdit;
        FormField block(edit);
        block.setName(u"Number"_s);
        QCOMPARE(edit->accessibleName(), u"Number"_s);
        QVERIFY(!block.hasFault());
        block.setNotice(IconName::Caps, u"Caps Lock is on"_s);
        QCOMPARE(block.faultText(), QString());
        block.showFault(u"Digits only"_s);
        QCOMPARE(block.faultText(), u"Digits only"_s);
        QVERIFY(edit->property(kFaultProperty).toBool());
        QCOMPARE(block.noticeText(), u"Caps Lock is on"_s); // still true, and still said
        block.clearFault();
        QVERIFY(!edit->property(kFaultProperty).toBool());
        QVERIFY(testing::labelsThatReadMarkup(block).isEmpty());
    }

    void linesOfSeveral_beginAtTheLeadingEdge_data()
    {
        QTest::addColumn<int>("direction");
        QTest::newRow("English window") << int(Qt::LeftToRight);
        QTest::newRow("Arabic window") << int(Qt::RightToLeft);
    }
    void linesOfSeveral_beginAtTheLeadingEdge()
    {
        QFETCH(int, direction);
        PlainEdit edit;
        edit.resize(400, 120);
        edit.setPlainText(u"نصاب\nfree coins\n"_s);
        edit.setLayoutDirection(Qt::LayoutDirection(direction));
        QVERIFY(testing::showAndWait(edit));
        const bool isRight = direction == Qt::RightToLeft;
        for (auto block = edit.document()->begin(); block.isValid(); block = block.next()) {
            const auto line = block.layout()->lineAt(0);
            const auto rect = line.naturalTextRect();
            if (block.length() > 1) {
                QVERIFY2(isRight ? rect.right() > 300 : rect.left() < 100,
                    qPrintable(
                        u"%1: %2 to %3"_s.arg(block.text()).arg(rect.left()).arg(rect.right())));
            }
        }
    }
};

QTEST_MAIN(FieldsTest)
#include "fields_test.moc"
