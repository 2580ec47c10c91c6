// SPDX-License-Identifier: MIT
#include "ui/live/rules_dialog.h"

#include "base/foreign_text.h"
#include "ui/common/accessible.h"
#include "ui/common/foreign_label.h"
#include "ui/common/save_file.h"
#include "ui/live/live_words.h"
#include "ui/live/rule_editor.h"
#include "ui/live/rule_test.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QMenu>
#include <QScreen>
#include <QScrollArea>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wxm::live {

using moderation::Rule;

namespace {

constexpr int kListWidth = 190;
constexpr int kAroundWidth = 80;
constexpr int kAroundHeight = 170;
constexpr int kRulesListHeight = 240;

} // namespace

RulesDialog::RulesDialog(Live &live, QWidget *parent)
    : Dialog(parent)
    , m_live(live)
    , m_inside(new QWidget)
    , m_area(new QScrollArea(this))
    , m_list(new QListWidget(this))
    , m_new(new Button({}, Button::Kind::Plain, this))
    , m_remove(new IconButton(IconName::Trash, {}, this))
    , m_more(new IconButton(IconName::More, {}, this))
    , m_menu(new QMenu(this))
    , m_said(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_editor(new RuleEditor(this))
    , m_test(new RuleTest(live.store, this))
{
    m_said->setWordWrap(true);
    m_new->setIconName(IconName::Plus);
    m_list->setMinimumWidth(kListWidth);
    auto *side = new QVBoxLayout;
    side->setSpacing(space::k8);
    auto *first = new QHBoxLayout;
    first->addWidget(m_new);
    first->addWidget(m_remove);
    first->addWidget(m_more);
    first->addStretch();
    side->addWidget(m_list, 1);
    side->addLayout(first);
    side->addWidget(m_said);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::k20);
    row->addLayout(side, 2);
    auto *middle = new QVBoxLayout;
    middle->addWidget(m_editor);
    middle->addStretch();
    row->addLayout(middle, 3);
    row->addWidget(m_test, 2);
    m_list->setMinimumHeight(kRulesListHeight);
    m_inside->setLayout(row);
    row->setContentsMargins(0, 0, 0, 0);
    m_area->setWidget(m_inside);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    contents()->addWidget(m_area);
    m_new->setAutoDefault(false);
    connect(m_list, &QListWidget::currentRowChanged, this, &RulesDialog::choose);
    connect(m_list, &QListWidget::itemChanged, this,
        [this](QListWidgetItem *item) { takeSwitch(m_list->row(item)); });
    connect(m_editor, &RuleEditor::edited, this, &RulesDialog::takeEdit);
    connect(m_new, &QAbstractButton::clicked, this, &RulesDialog::addRule);
    connect(m_remove, &QAbstractButton::clicked, this, &RulesDialog::removeRule);
    connect(m_more, &QAbstractButton::clicked, this,
        [this] { m_menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
    RulesDialog::retranslate();
}

void RulesDialog::load()
{
    m_rules = m_live.rules.rules();
    showList();
    m_list->setCurrentRow(m_rules.isEmpty() ? -1 : 0);
    if (m_rules.isEmpty())
        addRule();
    const auto &theme = Theme::of(this);
    const QSize room =
        screen()->availableSize() - QSize(theme.scaled(kAroundWidth), theme.scaled(kAroundHeight));
    m_area->setMinimumSize(m_inside->sizeHint().boundedTo(room));
    if (m_live.rules.fileWasDamaged())
        say(tr("The rules file was damaged. It was set aside as rules.json.bad."));
}

void RulesDialog::showList()
{
    m_isFilling = true;
    m_list->clear();
    for (int i = 0; i < int(m_rules.size()); ++i) {
        m_list->addItem(new QListWidgetItem);
        showItem(i);
    }
    m_isFilling = false;
}

void RulesDialog::showItem(int at)
{
    auto *item = m_list->item(at);
    const auto &rule = m_rules[at];
    const bool wasFilling = std::exchange(m_isFilling, true);
    const QString name = shownTitle(ruleName(rule));
    item->setText(name.isEmpty() ? tr("No name yet") : name);
    item->setIcon(ruleMark(rule.color, *this));
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(rule.isOn ? Qt::Checked : Qt::Unchecked);
    item->setData(Qt::AccessibleTextRole,
        spokenText(item->text()) + u", "_s + (rule.isOn ? tr("on") : tr("off")));
    m_isFilling = wasFilling;
}

void RulesDialog::choose(int at)
{
    m_current = at;
    if (at >= 0 && at < int(m_rules.size())) {
        auto rule = m_rules[at];
        rule.name = ruleName(rule);
        m_editor->setRule(rule);
        m_test->setRule(rule);
    }
    dress();
}

void RulesDialog::takeEdit()
{
    if (m_current < 0)
        return;
    auto rule = m_editor->rule();
    rule.isOn = m_rules[m_current].isOn;
    // The name that the program gave stays its own, in either language.
    if (rule.name == ruleName(m_rules[m_current]))
        rule.name = m_rules[m_current].name;
    m_rules[m_current] = rule;
    showItem(m_current);
    m_test->setRule(rule);
    dress();
}

void RulesDialog::takeSwitch(int at)
{
    if (m_isFilling || at < 0)
        return;
    m_rules[at].isOn = m_list->item(at)->checkState() == Qt::Checked;
    showItem(at);
}

void RulesDialog::addRule()
{
    if (m_rules.size() >= moderation::limits::kRules)
        return;
    Rule rule;
    rule.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    rule.name = tr("New rule");
    m_rules.append(rule);
    m_list->addItem(new QListWidgetItem);
    showItem(int(m_rules.size()) - 1);
    m_list->setCurrentRow(int(m_rules.size()) - 1);
    m_editor->focusName();
}

void RulesDialog::removeRule()
{
    if (m_current < 0)
        return;
    const int at = m_current;
    m_rules.removeAt(at);
    const bool wasFilling = std::exchange(m_isFilling, true);
    m_current = -1;
    delete m_list->takeItem(at);
    m_isFilling = wasFilling;
    choose(m_list->currentRow());
}

bool RulesDialog::importFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly)) {
        say(tr("The file could not be read."));
        return false;
    }
    const auto read = moderation::rulesFromJson(file.read(moderation::limits::kRuleFile + 1));
    if (!read) {
        say(tr("This is not a rules file, or it is damaged. Nothing was changed."));
        return false;
    }
    int added = 0;
    for (const auto &rule : read->rules) {
        const bool isKnown = std::any_of(
            m_rules.cbegin(), m_rules.cend(), [&](const Rule &one) { return one.id == rule.id; });
        if (isKnown || m_rules.size() >= moderation::limits::kRules)
            continue;
        m_rules.append(rule);
        // What a file from elsewhere may remove by itself is decided here, not there.
        m_rules.last().removesAtNight = false;
        ++added;
    }
    showList();
    m_list->setCurrentRow(int(m_rules.size()) - 1);
    QString said = tr("%Ln rules were added. They take effect when you save.", nullptr, added);
    if (read->leftOut > 0)
        said += u' ' + tr("%Ln could not be read.", nullptr, read->leftOut);
    say(said);
    return true;
}

bool RulesDialog::exportTo(const QString &path)
{
    const bool isDone = writeFile(path, moderation::rulesToJson(m_rules));
    say(isDone ? tr("The rules were exported.")
               : tr("Not exported: the file could not be written there."));
    return isDone;
}

void RulesDialog::ask(bool isExport)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog =
        new QFileDialog(this, isExport ? tr("Export rules…") : tr("Import rules…"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(isExport ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(isExport ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setNameFilter(u"*.json"_s);
    if (isExport)
        dialog->selectFile(u"wxm-rules.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, isExport](const QString &path) { isExport ? exportTo(path) : importFrom(path); });
    dialog->open();
}

void RulesDialog::say(const QString &sentence)
{
    m_said->setText(sentence);
    announceState(m_said, sentence);
}

void RulesDialog::dress()
{
    m_editor->setEnabled(m_current >= 0);
    m_test->setEnabled(m_current >= 0);
    m_remove->setEnabled(m_current >= 0);
    acceptButton()->setEnabled(validate().isEmpty());
}

//! The first rule that cannot be in force; it is named, as another one may be in the fields.
QString RulesDialog::validate() const
{
    for (const auto &rule : m_rules) {
        if (const auto fault = RuleEditor::faultText(rule); !fault.isEmpty())
            return isolate(ruleName(rule)) + u": "_s + fault;
    }
    return {};
}

void RulesDialog::apply()
{
    m_live.rules.whenSaved(this, [this](bool isSaved) {
        if (isSaved)
            return applied();
        acceptButton()->setBusy(false);
        showFault(tr("The rules are in force, but could not be saved to disk. They are lost "
                     "when the program closes."));
    });
    m_live.rules.setRules(m_rules);
}

//! Enter is for the fields: it saves by the button alone.
void RulesDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && focusWidget() != acceptButton() && focusWidget() != cancelButton())
        return;
    if (event->key() == Qt::Key_Delete && focusWidget() == m_list) {
        removeRule();
        return;
    }
    Dialog::keyPressEvent(event);
}

void RulesDialog::retranslate()
{
    setWords(tr("Rules"), tr("Save"));
    acceptButton()->setAccessibleName(tr("Save rules"));
    m_list->setAccessibleName(tr("Rules"));
    m_new->setText(tr("New rule"));
    m_new->setAccessibleName(m_new->text());
    m_remove->setName(tr("Delete rule"));
    m_more->setName(tr("Import, export, starter lists"));
    m_menu->clear();
    connect(
        m_menu->addAction(tr("Import rules…")), &QAction::triggered, this, [this] { ask(false); });
    connect(
        m_menu->addAction(tr("Export rules…")), &QAction::triggered, this, [this] { ask(true); });
    m_menu->addSection(tr("Starter lists"));
    const std::pair<QString, QString> lists[] = {{tr("Insults, mild"), u":/rules/insults.json"_s},
        {tr("Prizes, contact elsewhere, links"), u":/rules/links-and-prizes.json"_s},
        {tr("Threats and harassment"), u":/rules/harassment.json"_s},
        {tr("Sects, politics, origins"), u":/rules/sect-and-politics.json"_s}};
    for (const auto &[name, path] : lists) {
        connect(m_menu->addAction(name), &QAction::triggered, this, [this, path] {
            if (importFrom(path))
                say(m_said->text() + u' '
                    + tr("Written for this program, MIT licence; change them as you like."));
        });
    }
    for (int i = 0; i < m_list->count(); ++i)
        showItem(i);
}

} // namespace wxm::live
