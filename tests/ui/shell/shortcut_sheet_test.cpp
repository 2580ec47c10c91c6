// SPDX-License-Identifier: MIT
#include "ui/common/line_edit.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/ui_test.h"

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::testing;

class ShortcutSheetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(1000, 700);
        m_sheet = new ShortcutSheet(m_window.get(), [] {
            return QList<ShortcutSheet::Section>{
                {u"Everywhere"_s, {{u"Ctrl+K"_s, u"Go to anything"_s}, {u"F1"_s, u"This list"_s}}},
                {u"الرد"_s,
                    {{u"F6 / Shift+F6"_s, u"الجزء التالي"_s}, {u"Ctrl+."_s, u"إرجاع الكلمة"_s},
                        {u"Alt+1…9"_s, u"العروض"_s}}}};
        });
        QVERIFY(showAndWait(*m_window));
        m_sheet->openPanel();
        m_field = m_sheet->findChild<LineEdit *>();
        QTRY_VERIFY(m_field->hasFocus());
    }
    void cleanup() { m_window.reset(); }

    void everything_isThereAtFirst() { QCOMPARE(shown().size(), 5); }
    void words_findInAnySpelling()
    {
        typeText(*m_field, u"ارجاع"_s);
        QCOMPARE(shown(), QStringList{u"Ctrl+."_s});
        m_field->setText(u"GO any"_s);
        QCOMPARE(shown(), QStringList{u"Ctrl+K"_s});
        m_field->setText(u"everywhere"_s); // a whole section by its name
        QCOMPARE(shown().size(), 2);
    }
    void keys_areFoundByPressingThem_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("held");
        QTest::addColumn<QString>("found");
        QTest::newRow("chord") << int(Qt::Key_K) << int(Qt::ControlModifier) << u"Ctrl+K"_s;
        QTest::newRow("arabic-layout") << 0x0646 << int(Qt::ControlModifier) << u"Ctrl+K"_s;
        QTest::newRow("second-way")
            << int(Qt::Key_F6) << int(Qt::ShiftModifier) << u"F6 / Shift+F6"_s;
        QTest::newRow("of-a-row") << int(Qt::Key_3) << int(Qt::AltModifier) << u"Alt+1…9"_s;
        QTest::newRow("nothing") << int(Qt::Key_J) << int(Qt::ControlModifier) << QString();
    }
    void keys_areFoundByPressingThem()
    {
        QFETCH(const int, key);
        QFETCH(const int, held);
        QFETCH(const QString, found);
        // As the layout names it; QTest knows the keys of a Latin one only.
        QKeyEvent press(QEvent::KeyPress, key, Qt::KeyboardModifiers(held));
        QApplication::sendEvent(m_field, &press);
        QCOMPARE(shown().join(u'|'), found);
        QTest::keyClick(m_field, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClick(m_field, Qt::Key_K, Qt::ControlModifier); // twice is no other search
        QCOMPARE(shown(), QStringList{u"Ctrl+K"_s});
    }
    void typing_afterKeysLooksForWordsAgain()
    {
        QTest::keyClick(m_field, Qt::Key_K, Qt::ControlModifier);
        m_field->clear();
        QCOMPARE(shown().size(), 5);
        typeText(*m_field, u"list"_s);
        QCOMPARE(shown(), QStringList{u"F1"_s});
    }
    void escape_closes()
    {
        QTest::keyClick(m_field, Qt::Key_Escape);
        QVERIFY(!m_sheet->isVisible());
        m_sheet->openPanel();
        QVERIFY(m_field->text().isEmpty());
    }

private:
    QStringList shown() const
    {
        QStringList keys;
        for (const auto *cap : m_sheet->findChildren<KeyCaps *>()) {
            if (cap->isVisible())
                keys.append(cap->accessibleName());
        }
        return keys;
    }

    UiTest ui;
    std::unique_ptr<QWidget> m_window;
    ShortcutSheet *m_sheet = nullptr;
    LineEdit *m_field = nullptr;
};

QTEST_MAIN(ShortcutSheetTest)
#include "shortcut_sheet_test.moc"
