// SPDX-License-Identifier: MIT
#include "ui/live/rule_editor.h"

#include "ui/common/accessible.h"
#include "ui/common/foreign_label.h"
#include "ui/common/line_edit.h"
#include "ui/common/plain_edit.h"
#include "ui/common/theme_colors.h"
#include "ui/common/tones.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QIcon>
#include <QPainter>
#include <QSpinBox>
#include <QStringListModel>
#include <QTextOption>

using namespace Qt::StringLiterals;

namespace wxm::live {

using moderation::FilterFault;
using moderation::Rule;
using moderation::RuleFilter;

namespace {

constexpr int kLines = 68;
constexpr int kMark = 12;
const QStringList kSounds{QString(), u"system"_s, u"double"_s, u"triple"_s};
const QStringList kRoles{u"viewer"_s, u"guest"_s, u"moderator"_s, u"streamer"_s};

PlainEdit *linesEdit(QWidget *parent)
{
    auto *edit = new PlainEdit(parent);
    edit->setFixedHeight(kLines);
    edit->setTabChangesFocus(true);
    return edit;
}

QStringList linesOf(const PlainEdit &edit)
{
    QStringList kept;
    const auto lines = edit.text().split(u'\n');
    for (const auto &line : lines) {
        const auto word = moderation::tidiedWord(line);
        if (!word.isEmpty() && !kept.contains(word)
            && kept.size() < moderation::limits::kWordsOfRule)
            kept.append(word);
    }
    return kept;
}

QString filterFaultText(const FilterFault &fault)
{
    using Kind = FilterFault::Kind;
    switch (fault.kind) {
    case Kind::Empty:
        return RuleEditor::tr("The filter is empty.");
    case Kind::UnknownWord:
        return RuleEditor::tr("This word is unknown.");
    case Kind::FieldExpected:
        return RuleEditor::tr("A field is missing, such as text or links.");
    case Kind::OperatorExpected:
        return RuleEditor::tr("A comparison is missing, such as has or >.");
    case Kind::NumberExpected:
        return RuleEditor::tr("A number is missing.");
    case Kind::TextExpected:
        return RuleEditor::tr("Text in quotation marks is missing.");
    case Kind::RoleExpected:
        return RuleEditor::tr("A role is missing, such as moderator.");
    case Kind::FlagExpected:
        return RuleEditor::tr("A flag is missing: hidden or stretched.");
    case Kind::BracketExpected:
        return RuleEditor::tr("A closing bracket is missing.");
    case Kind::QuoteExpected:
        return RuleEditor::tr("A closing quotation mark is missing.");
    case Kind::TooDeep:
        return RuleEditor::tr("Too many nested brackets.");
    case Kind::TooLong:
        return RuleEditor::tr("The filter is too long.");
    case Kind::EndExpected:
        return RuleEditor::tr("and or or is missing.", "two words of the filter language");
    }
    return {};
}

} // namespace

QIcon ruleMark(int color, const QWidget &on)
{
    const auto ratio = on.devicePixelRatioF();
    QPixmap square(QSize(kMark, kMark) * ratio);
    square.setDevicePixelRatio(ratio);
    square.fill(Qt::transparent);
    QPainter painter(&square);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeRule(color, Theme::of(&on).scheme()).mark);
    painter.drawRoundedRect(QRect(0, 0, kMark, kMark), 3, 3);
    QIcon mark(square);
    mark.addPixmap(square, QIcon::Selected); // not tinted by the selection
    return mark;
}

RuleEditor::RuleEditor(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_name(new LineEdit(LineEdit::Content::Words, this))
    , m_kind(new QComboBox(this))
    , m_strictness(new QComboBox(this))
    , m_words(linesEdit(this))
    , m_people(linesEdit(this))
    , m_rolesRow(new QWidget(this))
    , m_limit(new QSpinBox(this))
    , m_filter(new LineEdit(LineEdit::Content::Code, this))
    , m_completer(new QCompleter(this))
    , m_completions(new QStringListModel(this))
    , m_fault(new TextLabel(TextSize::Meta, ColorRole::Danger, Weight::Regular, this))
    , m_exceptions(linesEdit(this))
    , m_color(new QComboBox(this))
    , m_inNames(new QCheckBox(this))
    , m_triage(new QCheckBox(this))
    , m_blurs(new QCheckBox(this))
    , m_notifies(new QCheckBox(this))
    , m_ladder(new QCheckBox(this))
    , m_night(new QCheckBox(this))
    , m_sound(new QComboBox(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(space::k4);
    m_form->setHorizontalSpacing(space::k12);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_name->setMaxLength(int(moderation::limits::kRuleName));
    m_limit->setRange(1, 100'000);
    m_filter->setMaxLength(int(RuleFilter::kMostLength));
    m_fault->setWordWrap(true);
    const QList<QCheckBox *> checks{m_inNames, m_triage, m_blurs, m_notifies, m_ladder, m_night};
    for (auto *check : checks) // room for the dots of a ي
        check->setMinimumHeight(Theme::of(this).scaled(metric::kButtonSmall));
    auto *roles = new QHBoxLayout(m_rolesRow);
    roles->setContentsMargins(0, 0, 0, 0);
    for (qsizetype i = 0; i < kRoles.size(); ++i) {
        m_roles.append(new QCheckBox(m_rolesRow));
        roles->addWidget(m_roles.last());
        connect(m_roles.last(), &QCheckBox::toggled, this, &RuleEditor::changed);
    }
    roles->addStretch();
    for (QWidget *field : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_kind),
             static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_people), m_rolesRow,
             static_cast<QWidget *>(m_limit), static_cast<QWidget *>(m_filter),
             static_cast<QWidget *>(m_fault), static_cast<QWidget *>(m_strictness),
             static_cast<QWidget *>(m_exceptions), static_cast<QWidget *>(m_color),
             static_cast<QWidget *>(m_sound), static_cast<QWidget *>(m_inNames),
             static_cast<QWidget *>(m_triage), static_cast<QWidget *>(m_ladder),
             static_cast<QWidget *>(m_blurs), static_cast<QWidget *>(m_notifies),
             static_cast<QWidget *>(m_night)})
        field == m_fault || qobject_cast<QCheckBox *>(field) ? m_form->addRow(field)
                                                             : m_form->addRow(row(field), field);
    m_completer->setModel(m_completions);
    m_completer->setWidget(m_filter);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
        &RuleEditor::takeCompletion);
    connect(m_filter, &QLineEdit::textEdited, this, &RuleEditor::complete);
    for (auto *edit : {m_name, m_filter})
        connect(edit, &QLineEdit::textChanged, this, &RuleEditor::changed);
    for (auto *edit : {m_words, m_people, m_exceptions})
        connect(edit, &QPlainTextEdit::textChanged, this, &RuleEditor::changed);
    for (auto *choice : {m_kind, m_strictness, m_color, m_sound})
        connect(choice, &QComboBox::currentIndexChanged, this, &RuleEditor::changed);
    for (auto *check : checks)
        connect(check, &QCheckBox::toggled, this, &RuleEditor::changed);
    connect(m_limit, &QSpinBox::valueChanged, this, &RuleEditor::changed);
    retranslate();
    dress();
}

TextLabel *RuleEditor::row(QWidget *field)
{
    auto *label = new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this);
    m_labels.insert(field, label);
    return label;
}

void RuleEditor::setRule(const Rule &rule)
{
    m_isFilling = true;
    m_rule = rule;
    m_name->setText(rule.name);
    m_kind->setCurrentIndex(int(rule.kind));
    m_strictness->setCurrentIndex(int(rule.strictness));
    m_words->setPlainText(rule.words.join(u'\n'));
    QStringList people;
    for (const auto user : rule.people)
        people.append(user.toString());
    m_people->setPlainText(people.join(u'\n'));
    for (qsizetype i = 0; i < kRoles.size(); ++i)
        m_roles[i]->setChecked(rule.roles.contains(kRoles[i]));
    m_limit->setValue(std::max(rule.limit, 1));
    m_filter->setText(rule.filter);
    m_exceptions->setPlainText(rule.exceptions.join(u'\n'));
    m_color->setCurrentIndex(std::clamp(rule.color, 1, kRuleColors) - 1);
    m_inNames->setChecked(rule.inNames);
    m_triage->setChecked(rule.isTriaged);
    m_blurs->setChecked(rule.blurs);
    m_notifies->setChecked(rule.notifies);
    m_ladder->setChecked(rule.countsForLadder);
    m_night->setChecked(rule.removesAtNight);
    m_sound->setCurrentIndex(Tones::tonesOf(rule.sound));
    m_isFilling = false;
    dress();
}

Rule RuleEditor::rule() const
{
    auto rule = m_rule;
    rule.name = m_name->text().simplified();
    rule.kind = Rule::Kind(std::max(m_kind->currentIndex(), 0));
    rule.strictness = moderation::Strictness(std::max(m_strictness->currentIndex(), 0));
    rule.words = linesOf(*m_words);
    rule.people.clear();
    for (const auto &line : linesOf(*m_people)) {
        if (const UserId user{line.toLongLong()}; user.isValid())
            rule.people.append(user);
    }
    rule.roles.clear();
    for (qsizetype i = 0; i < kRoles.size(); ++i) {
        if (m_roles[i]->isChecked())
            rule.roles.append(kRoles[i]);
    }
    const bool hasLimit = rule.kind == Rule::Kind::Links || rule.kind == Rule::Kind::Repeats
        || rule.kind == Rule::Kind::Length;
    if (hasLimit)
        rule.limit = m_limit->value();
    rule.filter = m_filter->text();
    rule.exceptions = linesOf(*m_exceptions);
    rule.color = m_color->currentIndex() + 1;
    rule.inNames = m_inNames->isChecked();
    rule.isTriaged = m_triage->isChecked();
    rule.blurs = m_blurs->isChecked();
    rule.notifies = m_notifies->isChecked();
    rule.countsForLadder = m_ladder->isChecked();
    rule.removesAtNight = m_night->isChecked();
    // The name of a sound that another version knows stays.
    if (m_sound->currentIndex() != Tones::tonesOf(rule.sound))
        rule.sound = kSounds.value(m_sound->currentIndex());
    return rule;
}

QString RuleEditor::faultText(const Rule &rule)
{
    if (rule.name.isEmpty())
        return tr("The rule has no name.");
    if (rule.kind != Rule::Kind::Filter)
        return {};
    const auto parsed = RuleFilter::parse(rule.filter);
    const auto *fault = std::get_if<FilterFault>(&parsed);
    if (!fault)
        return {};
    return fault->kind == FilterFault::Kind::Empty
        ? filterFaultText(*fault)
        : tr("At character %1: %2", "where a filter is wrong, what is wrong")
              .arg(QString::number(fault->at + 1), filterFaultText(*fault));
}

void RuleEditor::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void RuleEditor::changed()
{
    if (m_isFilling)
        return;
    dress();
    Q_EMIT edited();
}

void RuleEditor::dress()
{
    const auto now = rule();
    const auto show = [this](
                          QWidget *field, bool isShown) { m_form->setRowVisible(field, isShown); };
    const bool hasWords = now.kind == Rule::Kind::Words;
    show(m_words, hasWords);
    show(m_strictness, hasWords);
    show(m_exceptions, hasWords);
    show(m_inNames, hasWords);
    show(m_people, now.kind == Rule::Kind::People);
    show(m_rolesRow, now.kind == Rule::Kind::Roles);
    show(m_limit,
        now.kind == Rule::Kind::Links || now.kind == Rule::Kind::Repeats
            || now.kind == Rule::Kind::Length);
    show(m_filter, now.kind == Rule::Kind::Filter);
    const auto fault = faultText(now);
    show(m_fault, !fault.isEmpty());
    m_fault->setText(fault);
}

void RuleEditor::complete()
{
    const auto words = RuleFilter::completions(m_filter->text(), m_filter->cursorPosition());
    m_completions->setStringList(words);
    if (words.isEmpty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

//! In place of the word that was begun.
void RuleEditor::takeCompletion(const QString &word)
{
    const auto text = m_filter->text();
    const auto end = m_filter->cursorPosition();
    auto start = end;
    while (start > 0 && text[start - 1].isLetterOrNumber())
        --start;
    m_filter->setText(text.left(start) + word + u' ' + text.mid(end));
    m_filter->setCursorPosition(int(start + word.size() + 1));
}

void RuleEditor::fillChoices()
{
    const auto fill = [](QComboBox *box, const QStringList &words) {
        if (box->count() == 0)
            box->addItems(words);
        for (int i = 0; i < box->count(); ++i)
            box->setItemText(i, words[i]);
    };
    fill(m_kind,
        {tr("Words"), tr("People"), tr("Roles"), tr("Links"), tr("First comment"), tr("Repeated"),
            tr("Length"), tr("Filter")});
    fill(m_strictness,
        {tr("Exact: as written"), tr("Folded: however it is spelled"),
            tr("Loose: also what sounds or looks alike")});
    fill(m_color, {tr("Amber"), tr("Red"), tr("Green"), tr("Teal"), tr("Violet"), tr("Slate")});
    fill(m_sound, {tr("None"), tr("One tone"), tr("Two tones"), tr("Three tones")});
    for (int i = 0; i < m_color->count(); ++i)
        m_color->setItemIcon(i, ruleMark(i + 1, *this));
}

void RuleEditor::retranslate()
{
    m_isFilling = true;
    fillChoices();
    m_isFilling = false;
    const std::pair<QWidget *, QString> names[] = {{m_name, tr("Rule name")}, {m_kind, tr("Kind")},
        {m_words, tr("Words, one per line")}, {m_people, tr("Numbers of people, one per line")},
        {m_limit, tr("From this many")}, {m_filter, tr("Filter")}, {m_strictness, tr("Strictness")},
        {m_exceptions, tr("Comments it never matches")}, {m_color, tr("Colour")},
        {m_sound, tr("Sound")}};
    for (const auto &[field, name] : names) {
        m_labels[field]->setText(name);
        setBuddy(m_labels[field], field, name);
    }
    m_labels[m_rolesRow]->setText(tr("Roles"));
    m_fault->setAccessibleName(tr("Filter error"));
    const QStringList roles{tr("Viewer"), tr("Guest"), tr("Moderator"), tr("Streamer")};
    for (qsizetype i = 0; i < roles.size(); ++i)
        m_roles[i]->setText(roles[i]);
    m_inNames->setText(tr("Also in the sender’s name"));
    m_triage->setText(tr("To triage"));
    m_blurs->setText(tr("Blur until a key is held"));
    m_notifies->setText(tr("Desktop notice"));
    m_ladder->setText(tr("Count for the ladder"));
    m_night->setText(tr("Night watch removes its hits"));
    for (auto *check : {m_blurs, m_notifies, m_ladder, m_night})
        check->setAccessibleName(check->text());
    m_filter->setPlaceholderText(u"text has \"…\" and links > 0"_s);
    dress();
}

void RuleEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace wxm::live
