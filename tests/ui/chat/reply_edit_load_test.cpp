// SPDX-License-Identifier: MIT
#include "ui/chat/reply_edit.h"
#include "ui/common/theme.h"
#include "ui/ui_test.h"

#include <QSignalSpy>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::testing;

namespace {

constexpr int kLongDraft = 20'000; //!< Lines.
constexpr int kMoreThanSeen = 200; //!< Paragraphs, however they are looked at.

QString longDraft()
{
    QString text;
    for (int i = 0; i < kLongDraft; ++i)
        text += i % 2 ? u"السطر %1 من الرد\n"_s.arg(i) : u"line %1 of it\n"_s.arg(i);
    return text;
}

//! Paragraphs that were laid out.
int laidParagraphs(const QTextDocument &document)
{
    int laid = 0;
    for (auto block = document.begin(); block.isValid(); block = block.next())
        laid += block.layout()->lineCount() > 0;
    return laid;
}

//! What a document told of while it was followed.
struct Changes {
    explicit Changes(ReplyEdit &edit)
        : texts(&edit, &QTextEdit::textChanged)
        , steps(edit.document(), &QTextDocument::undoCommandAdded)
    {
        QObject::connect(
            edit.document(), &QTextDocument::contentsChange, &texts, [this] { ++all; });
    }
    int all = 0;
    QSignalSpy texts;
    QSignalSpy steps; //!< That could be undone.
};

} // namespace

class ReplyEditLoadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    //! The draft at the next start: what it costs is one pass over it, and what is in sight.
    void aLongDraft_comesInByOneChangeAndIsLaidOutWhereItIsSeen()
    {
        ReplyEdit edit;
        edit.resize(300, 160);
        QVERIFY(showAndWait(edit));
        const auto draft = longDraft();
        Changes changes(edit);
        edit.load(draft);
        QCOMPARE(changes.all, 1);
        QCOMPARE(changes.texts.count(), 1);
        QCOMPARE(changes.steps.count(), 0);
        QCOMPARE(edit.text(), draft);
        QCOMPARE(edit.document()->blockCount(), kLongDraft + 1);
        QVERIFY(laidParagraphs(*edit.document()) < kMoreThanSeen);
        edit.load(draft); // is there already
        QCOMPARE(changes.all, 1);
        QCOMPARE(changes.texts.count(), 1);
    }

    void theDraftOfAnotherThread_takesItsPlaceByOneChange()
    {
        ReplyEdit edit;
        edit.resize(300, 160);
        QVERIFY(showAndWait(edit));
        edit.load(longDraft());
        Changes changes(edit);
        edit.load(u"short\nقصير"_s);
        QCOMPARE(changes.all, 1);
        QCOMPARE(changes.texts.count(), 1);
        QCOMPARE(changes.steps.count(), 0);
        QCOMPARE(edit.text(), u"short\nقصير"_s);
        QCOMPARE(edit.textCursor().position(), edit.textLength());
        edit.load({});
        QCOMPARE(changes.texts.count(), 2);
        QCOMPARE(edit.text(), QString());
        QVERIFY(edit.document()->isEmpty());
    }

    void paragraphs_areWhatTheyAreWhenTheTextIsPutInByQt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("both scripts") << u"hello\nمرحبا\n\n123 ؟\nعربي then english"_s;
        QTest::newRow("ends of lines") << u"a\r\nب\rc\u2029د\u2028e\n"_s;
        QTest::newRow("only ends") << u"\n\n"_s;
        QTest::newRow("emoji")
            << u"نار ❤️‍🔥 وعلم 🏳️‍🌈\n1️⃣ one 👩‍👩‍👧‍👦"_s;
        QTest::newRow("unseen") << u"a\u200Bb\n\u202Eمقلوب\u202C"_s;
    }
    void paragraphs_areWhatTheyAreWhenTheTextIsPutInByQt()
    {
        QFETCH(QString, text);
        ReplyEdit byQt;
        byQt.setPlainText(text);
        ReplyEdit loaded;
        loaded.load(text);
        QCOMPARE(loaded.text(), byQt.text());
        QCOMPARE(loaded.toPlainText(), byQt.toPlainText());
        QCOMPARE(loaded.hiddenCount(), byQt.hiddenCount());
        QCOMPARE(loaded.document()->blockCount(), byQt.document()->blockCount());
        auto theirs = byQt.document()->begin();
        for (auto ours = loaded.document()->begin(); ours.isValid(); ours = ours.next()) {
            QCOMPARE(ours.text(), theirs.text());
            QCOMPARE(ours.blockFormat(), theirs.blockFormat());
            QCOMPARE(ours.charFormat(), theirs.charFormat());
            theirs = theirs.next();
        }
    }

    void whatAPersonChose_staysWithTheThreadItWasChosenIn()
    {
        ReplyEdit edit;
        edit.load(u"hello"_s);
        edit.setCurrentDirection(TextDirection::Rtl);
        edit.load(u"hello you"_s);
        QCOMPARE(edit.currentDirection(), TextDirection::Ltr);
    }

    //! Lines without letters would be turned one by one when the thread's direction is told later.
    void aDraft_comesInByTheDirectionOfItsThread()
    {
        ReplyEdit edit;
        edit.load(u"hello\n\n123"_s);
        edit.expectInherited(TextDirection::Rtl);
        Changes changes(edit);
        edit.load(u"hello\n\n456"_s);
        QCOMPARE(changes.all, 1);
        edit.setInherited(TextDirection::Rtl); // known already
        QCOMPARE(changes.all, 1);
        QList<Qt::LayoutDirection> directions;
        for (auto block = edit.document()->begin(); block.isValid(); block = block.next())
            directions << block.blockFormat().layoutDirection();
        QCOMPARE(directions, (QList{Qt::LeftToRight, Qt::RightToLeft, Qt::RightToLeft}));
        edit.expectInherited(TextDirection::Ltr);
        edit.load(u"hello\n\n456"_s); // the same words of another thread
        QCOMPARE(edit.document()->lastBlock().blockFormat().layoutDirection(), Qt::LeftToRight);
    }

    void theFont_isThatOfTheLastParagraph()
    {
        ReplyEdit edit;
        const auto &theme = Theme::of(&edit);
        edit.load(u"hello\nسلام"_s);
        QCOMPARE(edit.document()->defaultFont(), theme.font(TextSize::Body, Qt::RightToLeft));
        edit.load(u"سلام\nhello"_s);
        QCOMPARE(edit.document()->defaultFont(), theme.font(TextSize::Body, Qt::LeftToRight));
    }

    void undo_goesNoFurtherThanWhatWasLoaded()
    {
        ReplyEdit edit;
        edit.load(u"first"_s);
        edit.load(u"second"_s);
        QVERIFY(!edit.document()->isUndoAvailable());
        edit.textCursor().insertText(u" more"_s);
        QVERIFY(edit.document()->isUndoAvailable());
        edit.undo();
        QCOMPARE(edit.text(), u"second"_s);
        QVERIFY(!edit.document()->isUndoAvailable());
    }

private:
    UiTest m_ui;
};

QTEST_MAIN(ReplyEditLoadTest)
#include "reply_edit_load_test.moc"
