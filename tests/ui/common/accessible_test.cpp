// SPDX-License-Identifier: MIT
#include "ui/common/accessible.h"
#include "ui/common/accessible_news.h"
#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"
#include "ui/common/language_box.h"
#include "ui/ui_test.h"

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>

using namespace wxm;
using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface *heard(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget);
}

} // namespace

class AccessibleTest : public QObject {
    Q_OBJECT

    testing::UiTest ui;

private Q_SLOTS:
    void combo_isHeardByItsName()
    {
        QComboBox box;
        box.addItems({u"Supporter"_s, u"Client"_s});
        box.setAccessibleName(u"Account type"_s);
        QAccessibleInterface *interface = heard(box);
        QCOMPARE(interface->role(), QAccessible::ComboBox);
        QCOMPARE(interface->text(QAccessible::Name), u"Account type"_s);
        QCOMPARE(interface->text(QAccessible::Value), u"Supporter"_s);
        QVERIFY(interface->actionInterface()->actionNames().contains(
            QAccessibleActionInterface::pressAction()));
    }

    void combo_itemsCanBePicked()
    {
        QComboBox box;
        box.addItems({u"one"_s, u"two"_s, u"three"_s});
        QSignalSpy activated(&box, &QComboBox::activated);
        QAccessibleInterface *interface = heard(box);
        QCOMPARE(interface->childCount(), 3);
        QAccessibleInterface *second = interface->child(1);
        QCOMPARE(second->role(), QAccessible::ListItem);
        QCOMPARE(second->text(QAccessible::Name), u"two"_s);
        QCOMPARE(interface->indexOfChild(second), 1);
        QCOMPARE(second->parent(), interface);
        QVERIFY(second->state().invisible); // the list is closed
        second->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(box.currentIndex(), 1);
        QCOMPARE(activated.count(), 1);
        QVERIFY(second->state().selected);
    }

    void combo_openListIsWhereItIsSeen()
    {
        QComboBox box;
        box.addItems({u"one"_s, u"two"_s});
        QVERIFY(testing::showAndWait(box));
        QAccessibleInterface *interface = heard(box);
        interface->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QTRY_VERIFY(!interface->child(1)->state().invisible);
        QVERIFY(interface->child(1)->rect().top() > interface->child(0)->rect().top());
        box.hidePopup();
    }

    void combo_editableHasItsField()
    {
        QComboBox box;
        box.setEditable(true);
        box.addItems({u"+966"_s, u"+971"_s});
        QAccessibleInterface *interface = heard(box);
        QCOMPARE(interface->childCount(), 3);
        QCOMPARE(interface->child(0)->object(), box.lineEdit());
        QCOMPARE(interface->child(2)->text(QAccessible::Name), u"+971"_s);
        box.setEditText(u"+1"_s);
        QCOMPARE(interface->text(QAccessible::Value), u"+1"_s);
    }

    void combo_survivesItsItems()
    {
        auto *box = new QComboBox;
        box->addItem(u"one"_s);
        QAccessibleInterface *item = heard(*box)->child(0);
        QVERIFY(item->isValid());
        box->clear();
        QVERIFY(!item->isValid());
        QCOMPARE(item->text(QAccessible::Name), QString());
        delete box;
    }

    void label_withANameStillGivesItsText()
    {
        TextLabel label;
        label.setText(u"Connected"_s);
        label.setAccessibleName(u"Connection"_s);
        QAccessibleInterface *interface = heard(label);
        QCOMPARE(interface->text(QAccessible::Name), u"Connection"_s);
        QVERIFY(interface->textInterface());
        QCOMPARE(interface->textInterface()->text(0, -1), u"Connected"_s);
        QCOMPARE(interface->textInterface()->characterCount(), 9);
        QCOMPARE(interface->textInterface()->text(2, 5), u"nne"_s);
        QCOMPARE(interface->textInterface()->text(90, 95), QString());
        label.setAccessibleName({});
        QCOMPARE(interface->text(QAccessible::Name), u"Connected"_s);
    }

    void label_speaksNoControlCharacters()
    {
        ForeignLabel label(ForeignLabel::Kind::Body);
        label.setForeignText(u"hello\u202E @noura"_s);
        QCOMPARE(heard(label)->text(QAccessible::Name), u"hello @noura"_s);
    }

    void button_checkableActsOnTheAction()
    {
        Button button(u"Filter"_s);
        button.setCheckable(true);
        QSignalSpy toggled(&button, &Button::toggled);
        QAccessibleActionInterface *actions = heard(button)->actionInterface();
        QVERIFY(actions->actionNames().contains(QAccessibleActionInterface::toggleAction()));
        actions->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(toggled.count(), 1);
        QVERIFY(button.isChecked());
    }

    void iconButton_isPressedByTheAction()
    {
        IconButton button(IconName::Trash, u"Remove comment"_s);
        QSignalSpy clicked(&button, &QAbstractButton::clicked);
        auto *actions = QAccessible::queryAccessibleInterface(&button)->actionInterface();
        QVERIFY(actions->actionNames().contains(QAccessibleActionInterface::pressAction()));
        actions->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(clicked.size(), 1);
        button.setEnabled(false);
        QVERIFY(!actions->actionNames().contains(QAccessibleActionInterface::pressAction()));
    }

    void iconButton_hasANameAndAToolTip()
    {
        IconButton button(IconName::Trash, u"Remove comment"_s);
        QCOMPARE(heard(button)->text(QAccessible::Name), u"Remove comment"_s);
        QCOMPARE(button.toolTip(), u"Remove comment"_s);
        QSignalSpy clicked(&button, &IconButton::clicked);
        heard(button)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QTRY_COMPARE(clicked.count(), 1);
    }

    void announcements_areOneASecond()
    {
        QWidget source;
        for (const auto &sentence :
            {u"one"_s, u"two"_s, u"three"_s, u"four"_s, u"\u2068five\u2069"_s})
            announce(&source, sentence);
        QCOMPARE(lastAnnouncement(&source), u"one"_s); // the first at once
        QTRY_VERIFY(lastAnnouncement(&source) != u"one"_s);
        QCOMPARE(lastAnnouncement(&source), u"three\nfour\nfive"_s); // the newest together
        QCOMPARE(source.accessibleDescription(), QString());         // what it says of itself stays
    }
    //! "Offline Connected" is neither.
    void announcements_ofAState_areTheNewestAlone()
    {
        QWidget source;
        for (const auto &state : {u"Reconnecting"_s, u"Offline"_s, u"Connected"_s})
            announceState(&source, state);
        QCOMPARE(lastAnnouncement(&source), u"Reconnecting"_s);
        QTRY_VERIFY(lastAnnouncement(&source) != u"Reconnecting"_s);
        QCOMPARE(lastAnnouncement(&source), u"Connected"_s);
    }

#if defined(Q_OS_LINUX) && QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    //! Orca speaks each notification that appears, whatever has the focus.
    void announcement_appearsAsANotification()
    {
        QWidget source;
        announce(&source, u"\u2068The connection is lost\u2069"_s);
        const auto appeared = [&source] {
            QStringList names;
            const auto children = source.children();
            for (auto *child : children) {
                auto *one = QAccessible::queryAccessibleInterface(child);
                if (one && one->role() == QAccessible::Notification && !one->state().invisible
                    && one->parent() == QAccessible::queryAccessibleInterface(&source))
                    names.append(one->text(QAccessible::Name));
            }
            return names;
        };
        QTRY_COMPARE(appeared(), QStringList{u"The connection is lost"_s});
    }
#endif

    //! Orca drops our sentences while it takes names that it knows.
    void nameThatIsTheSame_isNoNews()
    {
        AccessibleNews news;
        QWidget widget;
        const auto isNews = [&](QAccessible::Event type) {
            return news.isNews(QAccessibleEvent(&widget, type));
        };
        widget.setAccessibleName(u"Send"_s);
        QVERIFY(isNews(QAccessible::NameChanged));
        QVERIFY(!isNews(QAccessible::NameChanged));
        QVERIFY(isNews(QAccessible::DescriptionChanged)); // none, told once
        QVERIFY(!isNews(QAccessible::DescriptionChanged));
        widget.setAccessibleName(u"Send and resolve"_s);
        QVERIFY(isNews(QAccessible::NameChanged));
        widget.setAccessibleName(u"Send"_s);
        QVERIFY(isNews(QAccessible::NameChanged));
        QVERIFY(isNews(QAccessible::ObjectShow));
        QVERIFY(isNews(QAccessible::ObjectShow)); // what appears again is heard again
        QScrollBar bar;
        QSlider slider;
        QVERIFY(!news.isNews(QAccessibleValueChangeEvent(&bar, 3)));
        QVERIFY(news.isNews(QAccessibleValueChangeEvent(&slider, 3)));
    }

    void buddy_namesTheField()
    {
        QLineEdit field;
        TextLabel label;
        setBuddy(&label, &field, u"Phone number"_s);
        QCOMPARE(heard(field)->text(QAccessible::Name), u"Phone number"_s);
        QCOMPARE(label.buddy(), &field);
    }

    void language_isNamedInItsOwnWords()
    {
        LanguageBox box;
        QCOMPARE(box.itemText(0), u"English"_s);
        QCOMPARE(box.itemText(1), u"العربية"_s);
        QCOMPARE(box.language(), testing::testLanguage());
        QSignalSpy chosen(&box, &LanguageBox::chosen);
        box.setLanguage(Localizer::Language::Arabic);
        QCOMPARE(chosen.count(), 0); // not by a person
        heard(box)->child(0)->actionInterface()->doAction(
            QAccessibleActionInterface::pressAction());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(box.language(), Localizer::Language::English);
    }
};

QTEST_MAIN(AccessibleTest)
#include "accessible_test.moc"
