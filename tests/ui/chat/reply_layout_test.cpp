// SPDX-License-Identifier: MIT
#include "ui/chat/reply_edit.h"
#include "ui/chat/reply_layout.h"
#include "ui/common/theme.h"
#include "ui/ui_test.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>

#include <memory>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::testing;

namespace {

constexpr int kManyLines = 3'000;

QString manyLines()
{
    QString text;
    for (int i = 0; i < kManyLines; ++i)
        text += i % 2
            ? u"السطر %1 من الرد\n"_s.arg(i)
            : u"line %1 of it, which is long enough to need another line below\n"_s.arg(i);
    return text;
}

//! A field of Qt's own, by Qt's own layout unless it is told another.
std::unique_ptr<QTextEdit> fieldWith(const QString &text, int width, bool isOurs)
{
    auto field = std::make_unique<QTextEdit>();
    field->setAcceptRichText(false);
    if (isOurs)
        field->document()->setDocumentLayout(new ReplyLayout(field->document()));
    field->document()->setDocumentMargin(space::k12);
    field->document()->setDefaultFont(Theme::of().font(TextSize::Body, Qt::LeftToRight));
    field->resize(width, 160);
    field->setPlainText(text);
    for (auto block = field->document()->begin(); block.isValid(); block = block.next()) {
        if (!hasOwnDirection(block.text()))
            continue;
        QTextBlockFormat format;
        format.setLayoutDirection(paragraphDirection(block.text()) == TextDirection::Rtl
                ? Qt::RightToLeft
                : Qt::LeftToRight);
        QTextCursor(block).mergeBlockFormat(format);
    }
    return field;
}

} // namespace

class ReplyLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setCursorFlashTime(0); } // pictures are compared

    void texts_lieAsQtLaysThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("one line") << u"Thank you for writing"_s;
        QTest::newRow("one line, Arabic") << u"شكرا لتواصلك معنا"_s;
        QTest::newRow("lines that wrap")
            << u"The parcel left on Sunday and will be with you on Tuesday at the latest, if not "
               "before that.\nتم شحن الطلب يوم الأحد وسيصلك يوم الثلاثاء على أبعد تقدير إن شاء الله"_s;
        QTest::newRow("both ways in a line") << u"شفت WXM 123 الآن\nthe order رقم 55 is here\n\n"_s;
        QTest::newRow("a word without a break") << u"x"_s.repeated(300);
        QTest::newRow("spaces at the end") << u"word"_s + u" "_s.repeated(120) + u"\nword"_s;
        QTest::newRow("emoji and tabs") << u"a\tb \U0001F600 ok\n\U0001F44D\n"_s;
    }
    void texts_lieAsQtLaysThem()
    {
        QFETCH(QString, text);
        for (const int width : {180, 420}) {
            const auto theirs = fieldWith(text, width, false);
            const auto ours = fieldWith(text, width, true);
            QVERIFY(showAndWait(*theirs));
            QVERIFY(showAndWait(*ours));
            QCOMPARE(ours->document()->size(), theirs->document()->size());
            const auto *layout = qobject_cast<ReplyLayout *>(ours->document()->documentLayout());
            const auto *before = theirs->document()->documentLayout();
            auto other = theirs->document()->begin();
            for (auto block = ours->document()->begin(); block.isValid();
                 block = block.next(), other = other.next()) {
                QCOMPARE(layout->blockBoundingRect(block), before->blockBoundingRect(other));
                QCOMPARE(block.layout()->lineCount(), other.layout()->lineCount());
            }
            for (int y = -5; y < int(ours->document()->size().height()) + 9; y += 7) {
                // Where two paragraphs meet, Qt takes the end of the first, and we the second.
                if (layout->topOf(layout->blockAt(y)) == y)
                    continue;
                for (int x = -3; x < width; x += 11) {
                    const QPointF at(x, y);
                    for (const auto accuracy : {Qt::FuzzyHit, Qt::ExactHit}) {
                        QVERIFY2(layout->hitTest(at, accuracy) == before->hitTest(at, accuracy),
                            qPrintable(u"%1 %2 %3: %4, Qt %5"_s.arg(x)
                                           .arg(y)
                                           .arg(int(accuracy))
                                           .arg(layout->hitTest(at, accuracy))
                                           .arg(before->hitTest(at, accuracy))));
                    }
                }
            }
            for (auto *field : {theirs.get(), ours.get()})
                field->selectAll();
            QCOMPARE(ours->viewport()->grab().toImage(), theirs->viewport()->grab().toImage());
            for (auto *field : {theirs.get(), ours.get()})
                field->moveCursor(QTextCursor::End);
            QCOMPARE(ours->cursorRect(), theirs->cursorRect());
            QCOMPARE(ours->viewport()->grab().toImage(), theirs->viewport()->grab().toImage());
        }
    }

    void edits_leaveWhatALayoutFromScratchHas()
    {
        const auto edited = fieldWith(u"one\ntwo words\nثلاثة\nfour\n"_s, 200, true);
        QVERIFY(showAndWait(*edited));
        QTextCursor cursor(edited->document());
        cursor.setPosition(6);
        cursor.insertText(u" and more of them than go into a line\nanother\n\n"_s);
        cursor.setPosition(2);
        cursor.setPosition(9, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(u"x\ny"_s);
        cursor.deletePreviousChar();
        cursor.deletePreviousChar();
        edited->document()->undo();
        const auto fresh = fieldWith(edited->toPlainText(), 200, true);
        QVERIFY(showAndWait(*fresh));
        QCOMPARE(edited->document()->size(), fresh->document()->size());
        auto other = fresh->document()->begin();
        for (auto block = edited->document()->begin(); block.isValid();
             block = block.next(), other = other.next()) {
            QCOMPARE(edited->document()->documentLayout()->blockBoundingRect(block),
                fresh->document()->documentLayout()->blockBoundingRect(other));
        }
    }

    //! Only what is in sight is laid out at first, and what comes later moves nothing.
    void aLongText_isLaidOutAsItIsSeen()
    {
        ReplyEdit edit;
        edit.resize(300, 160);
        QVERIFY(showAndWait(edit));
        edit.load(manyLines());
        const auto *layout = qobject_cast<ReplyLayout *>(edit.document()->documentLayout());
        QVERIFY(layout);
        QVERIFY(!layout->isWhole());
        const auto guessed = layout->documentSize();
        const QRect caret = edit.cursorRect();
        QVERIFY2(edit.viewport()->rect().contains(caret), "the end is in sight");
        const auto before = edit.viewport()->grab().toImage();
        QVERIFY(QTest::qWaitFor([&] { return layout->isWhole(); }));
        QVERIFY(layout->documentSize() != guessed);
        QCOMPARE(edit.cursorRect(), caret);
        QCOMPARE(edit.viewport()->grab().toImage(), before);
        QCOMPARE(edit.verticalScrollBar()->maximum(),
            int(layout->documentSize().height()) - edit.viewport()->height());
    }

    void aLongText_isAsHighAsOneThatWasLaidOutByQt()
    {
        const auto theirs = fieldWith(manyLines(), 300, false);
        const auto ours = fieldWith(manyLines(), 300, true);
        QVERIFY(showAndWait(*theirs));
        QVERIFY(showAndWait(*ours));
        auto *layout = qobject_cast<ReplyLayout *>(ours->document()->documentLayout());
        while (!layout->isWhole())
            layout->layOutSome(1'000);
        QCOMPARE(layout->documentSize(), theirs->document()->size());
    }

    //! What it is sent and kept as, whatever was done to it.
    void theText_isThatOfTheDocument()
    {
        ReplyEdit edit;
        QVERIFY(showAndWait(edit));
        const auto check = [&] { QCOMPARE(edit.text(), edit.toPlainText()); };
        check();
        edit.load(u"one\ntwo\nthree"_s);
        check();
        auto cursor = edit.textCursor();
        for (const int at : {0, 4, 9}) {
            cursor.setPosition(at);
            cursor.insertText(u"س\nx"_s);
            check();
        }
        cursor.setPosition(1);
        cursor.setPosition(8, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        check();
        edit.setCurrentDirection(TextDirection::Rtl);
        check();
        edit.undo();
        edit.undo();
        check();
        edit.selectAll();
        edit.textCursor().insertText(u"all of it"_s);
        check();
        edit.clear();
        check();
    }

private:
    UiTest m_ui;
};

QTEST_MAIN(ReplyLayoutTest)
#include "reply_layout_test.moc"
