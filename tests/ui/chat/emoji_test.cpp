// SPDX-License-Identifier: MIT
#include "ui/chat/emoji_finder.h"
#include "ui/chat/emoji_popup.h"
#include "ui/chat/reply_edit.h"
#include "ui/common/buttons.h"
#include "ui/common/line_edit.h"
#include "ui/ui_test.h"

#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::testing;

class EmojiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (!EmojiNames::isBuilt())
            QSKIP("built without the annotations of CLDR");
        m_window = std::make_unique<QWidget>();
        m_window->resize(500, 400);
        auto *column = new QVBoxLayout(m_window.get());
        m_editor = new ReplyEdit(m_window.get());
        m_button = new IconButton(IconName::Emoji, {}, m_window.get());
        column->addWidget(m_editor);
        column->addWidget(m_button);
        new EmojiFinder(m_settings, m_editor, m_button,
            [column](QWidget *list) { column->insertWidget(0, list); });
        QVERIFY(showAndWait(*m_window));
        m_editor->setFocus();
        QTRY_VERIFY(m_editor->hasFocus());
    }
    void cleanup()
    {
        m_window.reset();
        m_settings.file.setValue(m_settings.emojiRecent.key(), QJsonArray());
    }

    void colon_findsInBothLanguages_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("english") << u":tulip"_s;
        QTest::newRow("arabic") << u":زهرة_التول"_s;
    }
    void colon_findsInBothLanguages()
    {
        QFETCH(const QString, typed);
        typeText(*m_editor, u"hi "_s + typed);
        auto *list = m_window->findChild<EmojiSuggestions *>();
        QVERIFY(list && list->isVisible());
        QTest::keyClick(m_editor, Qt::Key_Return);
        QCOMPARE(m_editor->text(), u"hi 🌷"_s);
        QVERIFY(!list->isVisible());
        QCOMPARE(m_settings.emojiRecent(), QStringList{u"🌷"_s});
    }
    void colon_needsTwoLettersAndASpaceBefore()
    {
        for (const auto &text : {u":t"_s, u"12:tulip"_s, u":qqqq"_s, u": tulip"_s}) {
            m_editor->clear();
            typeText(*m_editor, text);
            auto *list = m_window->findChild<EmojiSuggestions *>();
            QVERIFY2(!list || !list->isVisible(), qPrintable(text));
        }
    }
    void escape_keepsWhatWasTyped()
    {
        typeText(*m_editor, u":tul"_s);
        auto *list = m_window->findChild<EmojiSuggestions *>();
        QTest::keyClick(m_editor, Qt::Key_Escape);
        QVERIFY(!list->isVisible());
        typeText(*m_editor, u"ip"_s);
        QVERIFY(!list->isVisible()); // it was refused for this ":"
        QCOMPARE(m_editor->text(), u":tulip"_s);
    }
    void arrows_choose()
    {
        typeText(*m_editor, u":heart"_s);
        QTest::keyClick(m_editor, Qt::Key_Down);
        QTest::keyClick(m_editor, Qt::Key_Tab);
        const auto found = EmojiNames().found(u"heart"_s, 6);
        QCOMPARE(m_editor->text(), found[1].text);
    }
    void picker_searchesAndKeepsWhatWasPickedLast()
    {
        QTest::keyClick(m_editor, Qt::Key_Semicolon, Qt::ControlModifier);
        auto *popup = m_button->findChild<EmojiPopup *>();
        QVERIFY(popup && popup->isVisible());
        auto *search = popup->findChild<LineEdit *>();
        typeText(*search, u"توليب"_s);
        const auto cells = cellsOf(*popup);
        QCOMPARE(cells.first()->text(), u"🌷"_s);
        QVERIFY(cells.first()->accessibleName() != u"🌷"_s); // heard by its name
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(m_editor->text(), u"🌷"_s);
        QTRY_VERIFY(!m_button->findChild<EmojiPopup *>());
        m_button->click();
        popup = m_button->findChild<EmojiPopup *>();
        QVERIFY(popup);
        QCOMPARE(cellsOf(*popup).first()->text(), u"🌷"_s);
        popup->close();
    }
    void picker_arrowsGoThroughTheGrid()
    {
        m_button->click();
        auto *popup = m_button->findChild<EmojiPopup *>();
        auto *search = popup->findChild<LineEdit *>();
        QTest::keyClick(search, Qt::Key_Down);
        const auto cells = cellsOf(*popup);
        QTRY_COMPARE(popup->focusWidget(), static_cast<QWidget *>(cells.first()));
        QTest::keyClick(cells.first(), Qt::Key_Down);
        QCOMPARE(popup->focusWidget(), static_cast<QWidget *>(cells[8]));
        QTest::keyClick(cells[8], Qt::Key_Up);
        QTest::keyClick(cells.first(), Qt::Key_Up);
        QCOMPARE(popup->focusWidget(), static_cast<QWidget *>(search));
        popup->close();
    }

private:
    //! Without the button in the field of the search.
    static QList<QToolButton *> cellsOf(const EmojiPopup &popup)
    {
        auto all = popup.findChildren<QToolButton *>();
        all.removeIf([](const QToolButton *one) { return one->text().isEmpty(); });
        return all;
    }

    UiTest ui;
    SettingsFile m_file{QString()};
    Settings m_settings{m_file};
    std::unique_ptr<QWidget> m_window;
    ReplyEdit *m_editor = nullptr;
    IconButton *m_button = nullptr;
};

QTEST_MAIN(EmojiTest)
#include "emoji_test.moc"
