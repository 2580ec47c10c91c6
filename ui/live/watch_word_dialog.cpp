// SPDX-License-Identifier: MIT
#include "ui/live/watch_word_dialog.h"

#include "base/foreign_text.h"
#include "ui/common/foreign_label.h"
#include "ui/common/line_edit.h"
#include "ui/live/live_words.h"

#include <QBoxLayout>
#include <QComboBox>

#include <algorithm>

namespace wxm::live {

using moderation::Rule;

WatchWordDialog::WatchWordDialog(Live &live, QWidget *parent, const QString &onlyRule)
    : Dialog(parent)
    , m_live(live)
    , m_onlyRule(onlyRule)
    , m_what(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
    , m_word(new LineEdit(LineEdit::Content::Words, this))
    , m_ruleHead(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_rule(new QComboBox(this))
{
    m_what->setWordWrap(true);
    m_word->setMaxLength(int(moderation::limits::kWord));
    m_rule->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rule->setMinimumContentsLength(16);
    contents()->addWidget(m_what);
    contents()->addWidget(m_word);
    contents()->addWidget(m_ruleHead);
    contents()->addWidget(m_rule);
    WatchWordDialog::retranslate();
}

QString WatchWordDialog::ruleId() const { return m_rule->currentData().toString(); }

QString WatchWordDialog::validate() const
{
    switch (m_live.rules.faultOfWord(ruleId(), m_word->text())) {
    case ModerationRules::WordFault::None:
        break;
    case ModerationRules::WordFault::Nothing:
        return tr("Write a word with letters or digits in it.");
    case ModerationRules::WordFault::Known:
        return tr("The rule has this word already.");
    case ModerationRules::WordFault::Full:
        return tr("The rule is full. Choose another one.");
    }
    return {};
}

void WatchWordDialog::apply()
{
    m_live.rules.whenSaved(this, [this](bool isSaved) {
        if (isSaved)
            return applied();
        acceptButton()->setBusy(false);
        showFault(tr("The word is in force, but could not be saved to disk. It is lost when "
                     "the program closes."));
    });
    if (ruleId() == ModerationRules::stopListId())
        m_live.emergency.addStopWord(m_word->text());
    else
        m_live.rules.addWord(ruleId(), m_word->text());
}

void WatchWordDialog::retranslate()
{
    setWords(tr("Watch word"), tr("Add"));
    m_what->setText(tr("Comments with it are flagged in every open live, from now on."));
    m_word->setAccessibleName(tr("Word or phrase"));
    m_word->setPlaceholderText(tr("Word or phrase"));
    m_ruleHead->setText(tr("Rule"));
    m_rule->setAccessibleName(tr("Rule"));
    const auto chosen = m_rule->count() > 0 ? ruleId() : m_live.rules.wordRule();
    m_rule->clear();
    const auto &rules = m_live.rules.rules();
    const auto add = [this](const Rule &rule) {
        const QString name = isolate(shownTitle(ruleName(rule)));
        m_rule->addItem(
            rule.isOn ? name : tr("%1, which is switched on by this").arg(name), rule.id);
    };
    if (!m_onlyRule.isEmpty()) {
        m_rule->addItem({}, m_onlyRule);
        m_ruleHead->hide();
        m_rule->hide();
        return;
    }
    Rule watchWords;
    watchWords.id = ModerationRules::watchWordsId();
    watchWords.name = QStringLiteral("Watch words");
    for (const auto &rule : rules) {
        if (rule.id == watchWords.id)
            watchWords = rule;
        else if (rule.isOn && rule.kind == Rule::Kind::Words)
            add(rule);
    }
    add(watchWords);
    m_rule->setCurrentIndex(std::max(m_rule->findData(chosen), 0));
    const bool isAsked = m_rule->count() > 1;
    m_ruleHead->setVisible(isAsked);
    m_rule->setVisible(isAsked);
}

} // namespace wxm::live
