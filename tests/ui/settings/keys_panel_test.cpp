// SPDX-License-Identifier: MIT
#include "fakes/temporary_settings.h"
#include "ui/common/buttons.h"
#include "ui/common/line_edit.h"
#include "ui/settings/key_editor.h"
#include "ui/settings/key_row.h"
#include "ui/settings/keys_panel.h"
#include "ui/settings/settings_page.h"
#include "ui/ui_test.h"

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::testing;
using wxm::fakes::TemporarySettings;

class KeysPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stored = std::make_unique<TemporarySettings>();
        m_panel = std::make_unique<KeysPanel>(m_stored->settings);
        m_stored->settings.keys.follow(
            m_panel.get(), [this](const QStringList &lines) { ui.keys().setLines(lines); });
        m_panel->resize(700, 900);
        QVERIFY(showAndWait(*m_panel));
        m_panel->activateWindow();
        QTRY_VERIFY(m_panel->isActiveWindow());
    }
    void cleanup()
    {
        m_panel.reset();
        m_stored.reset();
        ui.keys().setLines({});
    }

    void list_hasEveryCommandAndSaysWhatStays()
    {
        QCOMPARE(m_panel->findChildren<KeyRow *>().size(), allCommands().size());
        QVERIFY(!button("Change the keys: %1", Command::Copy));
        QVERIFY(button("Change the keys: %1", Command::PinComment));
        QVERIFY(labelsThatReadMarkup(*m_panel).isEmpty());
    }

    void keys_areChangedByPressingThem()
    {
        change(Command::Snooze);
        press(Qt::Key_Control, Qt::ControlModifier); // on the way to the chord
        QVERIFY(editor()->isVisible());
        press(Qt::Key_M, Qt::ControlModifier);
        QVERIFY(!editor()->isVisible());
        QCOMPARE(m_stored->settings.keys(), QStringList{u"support.snooze=Ctrl+M"_s});
        QCOMPARE(Keys::of(m_panel.get()).text(Command::Snooze), u"Ctrl+M"_s);
        QVERIFY(button("Change the keys: %1", Command::Snooze)->hasFocus());
    }

    void arabicLayout_givesThePlaceOfTheKey()
    {
        change(Command::PinComment);
        press(u'ة', {});
        QCOMPARE(m_stored->settings.keys(), QStringList{u"live.pin=M"_s});
        change(Command::Snooze);
        press(u'ى', Qt::ControlModifier);
        QCOMPARE(Keys::of(m_panel.get()).text(Command::Snooze), u"Ctrl+N"_s);
    }

    void row_takesAnyDigit()
    {
        change(Command::View);
        press(Qt::Key_M, Qt::ControlModifier);
        QVERIFY(editor()->isVisible() && m_stored->settings.keys().isEmpty());
        press(Qt::Key_Dollar, Qt::ControlModifier | Qt::ShiftModifier); // 4
        QCOMPARE(m_stored->settings.keys(), QStringList{u"support.view=Ctrl+Shift+1"_s});
    }

    void conflict_namesTheOtherAndWaits()
    {
        change(Command::Snooze);
        press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(said().contains(commandName(Command::Filter)));
        QVERIFY(m_stored->settings.keys().isEmpty());
        press(Qt::Key_Escape, {});
        QVERIFY(!editor()->isVisible() && m_stored->settings.keys().isEmpty());
        change(Command::Snooze);
        press(Qt::Key_L, Qt::ControlModifier);
        inEditor("Move the keys here")->click();
        QCOMPARE(Keys::of(m_panel.get()).text(Command::Snooze), u"Ctrl+L"_s);
        QCOMPARE(Keys::of(m_panel.get()).text(Command::Filter), u"Ctrl+H"_s);
    }

    void conflict_namesAllWhoLoseTheirKey()
    {
        const auto &map = Keys::of(m_panel.get()).map();
        const auto holders = map.holders(Command::GoTo, {Qt::CTRL | Qt::Key_S});
        QVERIFY(holders.size() > 1);
        change(Command::GoTo);
        press(Qt::Key_S, Qt::ControlModifier);
        for (const auto holder : holders)
            QVERIFY2(said().contains(commandName(holder)), qPrintable(commandName(holder)));
    }

    void fixedKeys_areNotGivenAway()
    {
        change(Command::Snooze);
        press(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(said().contains(commandName(Command::Copy)));
        QVERIFY(!inEditor("Move the keys here")->isVisible());
        press(Qt::Key_M, {}); // a letter, where one types
        QVERIFY(!said().isEmpty());
        QVERIFY(m_stored->settings.keys().isEmpty());
    }

    void key_canBeTakenAway()
    {
        change(Command::Snooze);
        inEditor("No key")->click();
        QCOMPARE(m_stored->settings.keys(), QStringList{u"support.snooze="_s});
    }

    void restoring_isForOneAndForAll()
    {
        m_stored->settings.keys.set(
            {u"support.snooze=Ctrl+M"_s, u"live.pin=M"_s, u"later.command=Ctrl+B"_s});
        button("Restore the keys: %1", Command::Snooze)->click();
        QCOMPARE(
            m_stored->settings.keys(), (QStringList{u"live.pin=M"_s, u"later.command=Ctrl+B"_s}));
        named<QAbstractButton>(KeysPanel::tr("Restore all keys"))->click();
        QCOMPARE(m_stored->settings.keys(), QStringList{u"later.command=Ctrl+B"_s});
        named<QAbstractButton>(KeysPanel::tr("Undo"))->click();
        QVERIFY(m_stored->settings.keys().contains(u"live.pin=M"_s));
    }

    void damagedValue_isSaid()
    {
        m_stored->settings.keys.set({u"support.snooze=Ctrl+Nothing"_s});
        const QString words =
            KeyRow::tr("The saved keys could not be used: these are the default keys");
        bool isSaid = false;
        for (const auto *label : m_panel->findChildren<QLabel *>())
            isSaid = isSaid || (label->isVisible() && label->text() == words);
        QVERIFY(isSaid);
    }

    void policy_locksThem()
    {
        m_stored->file.setPolicy({{u"ui/keys"_s, QJsonArray{u"support.snooze=Ctrl+M"_s}}});
        QCOMPARE(Keys::of(m_panel.get()).text(Command::Snooze), u"Ctrl+M"_s);
        QVERIFY(!button("Change the keys: %1", Command::PinComment)->isEnabled());
        QVERIFY(!named<QAbstractButton>(KeysPanel::tr("Restore all keys"))->isEnabled());
    }

    void search_findsInAnySpellingAndByKeys()
    {
        SettingsPage page(m_stored->file);
        auto *panel = KeysPanel::addTo(page, m_stored->settings)->findChild<KeysPanel *>();
        QVERIFY(showAndWait(page));
        auto *search = page.findChild<LineEdit *>();
        const auto shown = [&] {
            QList<Command> all;
            for (const auto *row : panel->findChildren<KeyRow *>()) {
                if (row->isVisible())
                    all.append(row->command());
            }
            return all;
        };
        search->setText(u"ctrl+shift+q"_s);
        QCOMPARE(shown(), QList<Command>{Command::Quote});
        search->setText(isArabic() ? u"تاجيل"_s : u"SNOOZE"_s);
        QVERIFY(shown().contains(Command::Snooze) && !shown().contains(Command::Quote));
        search->setText(u"zzzz"_s);
        QVERIFY(shown().isEmpty());
    }

private:
    KeyEditor *editor() const { return m_panel->findChild<KeyEditor *>(); }
    QAbstractButton *button(const char *words, Command command) const
    {
        return testing::named<QAbstractButton>(
            *m_panel, KeyRow::tr(words).arg(commandName(command)));
    }
    template <class W> W *named(const QString &text) const
    {
        for (W *one : m_panel->findChildren<W *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    QAbstractButton *inEditor(const char *words) const
    {
        for (auto *one : editor()->findChildren<QAbstractButton *>()) {
            if (one->text() == KeyEditor::tr(words))
                return one;
        }
        return nullptr;
    }
    QString said() const
    {
        return testing::named<QLabel>(*editor(), KeyEditor::tr("Key conflict"))->text();
    }
    void change(Command command)
    {
        button("Change the keys: %1", command)->click();
        QVERIFY(editor()->isVisible());
    }
    //! As a layout names it; QTest knows the keys of a Latin one only.
    void press(int key, Qt::KeyboardModifiers held)
    {
        auto *field = editor()->findChild<LineEdit *>();
        QKeyEvent event(QEvent::KeyPress, key, held);
        QApplication::sendEvent(field, &event);
    }

    UiTest ui;
    std::unique_ptr<TemporarySettings> m_stored;
    std::unique_ptr<KeysPanel> m_panel;
};

QTEST_MAIN(KeysPanelTest)
#include "keys_panel_test.moc"
