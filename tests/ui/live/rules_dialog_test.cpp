// SPDX-License-Identifier: MIT
#include "ui/live/live_stand.h"
#include "ui/live/rule_editor.h"
#include "ui/live/rule_test.h"
#include "ui/live/rules_dialog.h"
#include "ui/ui_test.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;
using moderation::Rule;

namespace {

Rule ruleOf(const QString &id, const QStringList &words)
{
    Rule rule;
    rule.id = id;
    rule.name = id;
    rule.words = words;
    return rule;
}

//! The dialog over two rules.
struct Open {
    Open()
    {
        stand.live.rules.setRules({ruleOf(u"one"_s, {u"نصاب"_s}), ruleOf(u"two"_s, {u"scam"_s})});
        dialog = new RulesDialog(stand.live, nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
    ~Open() { delete dialog; }
    template <class Field> Field *field(const char *name) const
    {
        return testing::named<Field>(*dialog, RuleEditor::tr(name));
    }
    LiveStand stand;
    QPointer<RulesDialog> dialog;
};

} // namespace

class RulesDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_ui = std::make_unique<testing::UiTest>(); }

    void rule_hasASoundOfItsOwnAndMayStayOffTheLadder()
    {
        Open open;
        auto *sound = open.field<QComboBox>("Sound");
        auto *ladder = open.field<QCheckBox>("Count for the ladder");
        QVERIFY(sound && ladder && ladder->isChecked());
        QCOMPARE(sound->currentIndex(), 0);
        QTest::keyClick(sound, Qt::Key_Down);
        QTest::keyClick(sound, Qt::Key_Down);
        QTest::keyClick(ladder, Qt::Key_Space);
        open.dialog->acceptButton()->click();
        const auto saved = open.stand.live.rules.rules()[0];
        QCOMPARE(saved.sound, u"double"_s);
        QVERIFY(!saved.countsForLadder);
    }

    void rule_isEditedAndSaved()
    {
        Open open;
        auto *list = testing::named<QListWidget>(*open.dialog, RulesDialog::tr("Rules"));
        QCOMPARE(list->count(), 2);
        list->setCurrentRow(1);
        open.field<QLineEdit>("Rule name")->setText(u"Scams"_s);
        open.field<QPlainTextEdit>("Words, one per line")
            ->setPlainText(u"scam\n  free   coins \n\nscam"_s);
        open.field<QComboBox>("Strictness")->setCurrentIndex(2);
        open.field<QComboBox>("Colour")->setCurrentIndex(3);
        list->item(0)->setCheckState(Qt::Unchecked);
        QCOMPARE(open.stand.live.rules.rules()[1].name, u"two"_s); // not before it is saved
        open.dialog->acceptButton()->click();
        const auto &rules = open.stand.live.rules.rules();
        QVERIFY(!rules[0].isOn);
        QCOMPARE(rules[0].words, QStringList{u"نصاب"_s});
        QCOMPARE(rules[1].name, u"Scams"_s);
        QCOMPARE(rules[1].words, QStringList({u"scam"_s, u"free coins"_s}));
        QCOMPARE(int(rules[1].strictness), int(moderation::Strictness::Loose));
        QCOMPARE(rules[1].color, 4);
    }

    void faultyFilter_cannotBeSaved()
    {
        Open open;
        open.field<QComboBox>("Kind")->setCurrentIndex(int(Rule::Kind::Filter));
        auto *filter = open.field<QLineEdit>("Filter");
        auto *fault = testing::named<QLabel>(*open.dialog, RuleEditor::tr("Filter error"));
        filter->setText(u"text has \"x\" and bogus"_s);
        QVERIFY(!open.dialog->acceptButton()->isEnabled());
        QVERIFY2(fault->text().contains(u"18"_s), qPrintable(fault->text())); // its place
        filter->setText(u"text has \"x\" and links > 0"_s);
        QVERIFY(open.dialog->acceptButton()->isEnabled());
        QVERIFY(fault->text().isEmpty());
        open.dialog->acceptButton()->click();
        QCOMPARE(open.stand.live.rules.rules()[0].filter, u"text has \"x\" and links > 0"_s);
    }

    void testComment_saysWhyItIsHit()
    {
        Open open;
        auto *comment = testing::named<QLineEdit>(*open.dialog, RuleTest::tr("Test comment"));
        auto *how = testing::named<QLabel>(*open.dialog, RuleTest::tr("How it matched"));
        comment->setText(u"هذا نصّـــاب"_s);
        QVERIFY2(how->text().contains(u"نصاب"_s), qPrintable(how->text())); // as it was read
        comment->setText(u"مرحبا"_s);
        QVERIFY(how->text().isEmpty());
    }

    void rehearsal_countsCommentsAndPeople()
    {
        Open open;
        open.stand.live.watch.watch(LiveId{7}, UserId{2});
        open.stand.say(7, 1, 12, u"a"_s, u"يا نصاب"_s);
        open.stand.say(7, 2, 12, u"a"_s, u"نصـــاب"_s);
        open.stand.say(7, 3, 13, u"b"_s, u"النصاب"_s);
        open.stand.say(7, 4, 14, u"c"_s, u"hello"_s);
        auto *run = testing::named<QAbstractButton>(*open.dialog, RuleTest::tr("Run rehearsal"));
        run->click();
        auto *result = testing::named<QLabel>(*open.dialog, RuleTest::tr("Rehearsal result"));
        QTRY_VERIFY2(result->text().contains(RuleTest::tr("%Ln comments", nullptr, 3)),
            qPrintable(result->text()));
        QVERIFY(result->text().contains(RuleTest::tr("%Ln people", nullptr, 2)));
        auto *hits = testing::named<QListWidget>(*open.dialog, RuleTest::tr("Rehearsal hits"));
        QCOMPARE(hits->count(), 3);
        testing::named<QLineEdit>(*open.dialog, RuleTest::tr("Test comment"))
            ->setText(u"هذا نصّـــاب"_s);
        QCoreApplication::processEvents(); // laid out
        testing::shoot(*open.dialog, u"rules"_s);
        QVERIFY(open.stand.live.actions.pending().empty());
    }

    void file_isExportedAndImported()
    {
        Open open;
        const auto path = open.stand.folder.filePath(u"rules.json"_s);
        QVERIFY(open.dialog->exportTo(path));
        LiveStand other;
        RulesDialog dialog(other.live, nullptr);
        dialog.open();
        QVERIFY(dialog.importFrom(path));
        QVERIFY(dialog.importFrom(path)); // a second time adds nothing
        auto *list = testing::named<QListWidget>(dialog, RulesDialog::tr("Rules"));
        QCOMPARE(list->count(), 3); // the one that a person may have begun, and two
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("{");
        file.close();
        QVERIFY(!dialog.importFrom(path));
        QCOMPARE(list->count(), 3);
    }

    //! What a file from elsewhere may remove by itself is decided here.
    void import_marksNoRuleForTheNight()
    {
        Rule rule;
        rule.id = rule.name = u"Scams"_s;
        rule.words = QStringList{u"coins"_s};
        rule.removesAtNight = true;
        Open open;
        const auto path = open.stand.folder.filePath(u"rules.json"_s);
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(moderation::rulesToJson({rule}));
        file.close();
        QVERIFY(open.dialog->importFrom(path));
        open.dialog->acceptButton()->click();
        const auto &rules = open.stand.live.rules.rules();
        QCOMPARE(rules.size(), 3);
        QCOMPARE(rules.last().name, u"Scams"_s);
        QVERIFY(!rules.last().removesAtNight);
    }

    void starterLists_areInForceAsTheyCome()
    {
        QSet<QString> ids;
        for (const auto &name :
            {u"insults"_s, u"links-and-prizes"_s, u"harassment"_s, u"sect-and-politics"_s}) {
            QFile file(u":/rules/%1.json"_s.arg(name));
            QVERIFY(file.open(QFile::ReadOnly));
            const auto text = file.readAll();
            QVERIFY(text.contains("\"license\"") && text.contains("\"source\""));
            const auto read = moderation::rulesFromJson(text);
            QVERIFY(read && read->leftOut == 0 && !read->rules.isEmpty());
            QVERIFY(moderation::RuleSet(read->rules).faults().isEmpty());
            for (const auto &rule : read->rules) {
                QVERIFY2(
                    !ids.contains(rule.id), qPrintable(rule.id)); // all can be in force at once
                ids.insert(rule.id);
            }
        }
    }

private:
    std::unique_ptr<testing::UiTest> m_ui;
};

QTEST_MAIN(RulesDialogTest)
#include "rules_dialog_test.moc"
