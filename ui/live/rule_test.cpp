// SPDX-License-Identifier: MIT
#include "ui/live/rule_test.h"

#include "base/bidi.h"
#include "base/foreign_text.h"
#include "ui/common/accessible.h"
#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"
#include "ui/common/line_edit.h"
#include "ui/live/live_words.h"

#include <QEvent>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wxm::live {

RuleTest::RuleTest(const LiveStore &store, QWidget *parent)
    : QWidget(parent)
    , m_rehearser(store)
    , m_label(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
    , m_comment(new LineEdit(LineEdit::Content::Words, this))
    , m_verdict(new TextLabel(TextSize::Ui, ColorRole::Text, Weight::Bold, this))
    , m_how(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
    , m_head(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
    , m_run(new Button({}, Button::Kind::Tonal, this))
    , m_result(new TextLabel(TextSize::Ui, ColorRole::Text, Weight::Bold, this))
    , m_hits(new QListWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k8);
    for (auto *label : {m_verdict, m_how, m_head, m_result})
        label->setWordWrap(true);
    m_run->setAutoDefault(false);
    column->addWidget(m_label);
    column->addWidget(m_comment);
    column->addWidget(m_verdict);
    column->addWidget(m_how);
    column->addSpacing(space::k12);
    column->addWidget(m_head);
    column->addWidget(m_run, 0, Qt::AlignLeading);
    column->addWidget(m_result);
    column->addWidget(m_hits, 1);
    connect(m_comment, &QLineEdit::textChanged, this, &RuleTest::test);
    connect(m_run, &QAbstractButton::clicked, this, &RuleTest::run);
    forget();
    retranslate();
}

void RuleTest::setRule(const moderation::Rule &rule)
{
    m_rule = rule;
    m_rule.isOn = true;
    m_set = std::make_shared<const moderation::RuleSet>(QList{m_rule});
    forget();
    test();
}

void RuleTest::test()
{
    const auto text = m_comment->text();
    if (!m_set || text.isEmpty()) {
        m_verdict->clear();
        m_how->clear();
        return;
    }
    const auto utf8 = text.toStdString();
    moderation::MatchScratch scratch;
    std::vector<moderation::Hit> hits;
    m_set->match({.text = utf8, .isFirst = true, .count = 1, .repeats = 1}, scratch, hits);
    if (hits.empty()) {
        m_verdict->setText(tr("No hit"));
        m_how->clear();
        return;
    }
    const auto &hit = hits.front();
    const bool hasWord = hit.word != moderation::Hit::kNoWord;
    m_verdict->setText(hasWord
            ? tr("Hit by “%1”").arg(isolate(m_rule.words.value(qsizetype(hit.word))))
            : tr("Hit"));
    const FoldedText folded(text);
    QStringList how{foldsText(hit.folds)};
    if (hit.folds)
        how << tr("read as: %1", "a comment without its marks and stretching")
                   .arg(isolate(QString::fromStdU16String(std::u16string(folded.squeezed()))));
    how.removeAll(QString());
    m_how->setText(how.join(u'\n'));
    announceState(m_verdict, m_verdict->text());
}

void RuleTest::run()
{
    if (m_set)
        m_rehearser.ask(
            {m_set}, [this](const std::vector<Rehearsal> &found) { tell(found.front()); });
}

void RuleTest::tell(const Rehearsal &done)
{
    m_result->setText(tr("Would have matched %1 of %2", "7 comments, 3 people")
                          .arg(tr("%Ln comments", nullptr, done.comments),
                              tr("%Ln people", nullptr, done.people)));
    m_hits->clear();
    for (const auto &hit : done.hits) {
        const QString line = clockAt(hit.atMs) + u"  "_s + isolateLtr(u'#' + hit.live.toString())
            + u"  "_s + isolate(shownName(hit.name, 0)) + u"  "_s + isolate(shownTitle(hit.text));
        auto *item = new QListWidgetItem(line, m_hits);
        item->setData(Qt::AccessibleTextRole, spokenText(line));
    }
    announceState(m_result, m_result->text());
}

void RuleTest::forget()
{
    m_rehearser.drop();
    m_result->setText(QString());
    m_hits->clear();
}

void RuleTest::retranslate()
{
    m_label->setText(tr("Test comment"));
    setBuddy(m_label, m_comment, tr("Test comment"));
    m_how->setAccessibleName(tr("How it matched"));
    m_head->setText(tr("Rehearsal: runs the rule over the comments kept of the open lives. "
                       "Nothing is sent."));
    m_run->setText(tr("Run rehearsal"));
    m_run->setAccessibleName(m_run->text());
    m_result->setAccessibleName(tr("Rehearsal result"));
    m_hits->setAccessibleName(tr("Rehearsal hits"));
    forget();
    test();
}

void RuleTest::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace wxm::live
