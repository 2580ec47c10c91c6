// SPDX-License-Identifier: MIT
#include "ui/chat/filter_dialog.h"

#include "base/foreign_text.h"
#include "ui/common/accessible.h"
#include "ui/common/flow_layout.h"
#include "ui/common/foreign_label.h"
#include "ui/common/paint.h"
#include "ui/common/relative_time.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>

namespace wxm {

namespace {

constexpr int kFilterWidth = 560;
constexpr int kWaits[] = {0, 5, 15, 30, 60, 240, 1440};
constexpr ThreadFacts::Flag kStates[] = {
    ThreadFacts::Open, ThreadFacts::Pending, ThreadFacts::Snoozed, ThreadFacts::Resolved};
constexpr ThreadFacts::Flag kLanguages[] = {ThreadFacts::Arabic, ThreadFacts::English};

struct FilterWords {
    Q_DECLARE_TR_FUNCTIONS(FilterWords)
};

bool isOn(const QCheckBox *box) { return box && box->isChecked(); }

} // namespace

QString stateName(ThreadFacts::Flag state)
{
    switch (int(state)) {
    case ThreadFacts::Pending:
        return FilterWords::tr("Pending", "of a thread");
    case ThreadFacts::Snoozed:
        return FilterWords::tr("Snoozed", "of a thread");
    case ThreadFacts::Resolved:
        return FilterWords::tr("Resolved", "of a thread");
    default:
        return FilterWords::tr("Open", "of a thread");
    }
}

QString languageName(ThreadFacts::Flag language)
{
    return language == ThreadFacts::Arabic ? FilterWords::tr("Arabic") : FilterWords::tr("English");
}

QString waitName(int minutes)
{
    return minutes < 60 ? FilterWords::tr("%n min", nullptr, minutes)
                        : FilterWords::tr("%n h", nullptr, minutes / 60);
}

FilterDialog::FilterDialog(const ThreadFilter &filter, Choices choices, QWidget *parent)
    : Dialog(parent)
    , m_before(filter)
    , m_choices(std::move(choices))
{
    auto *states = line(m_stateLabel);
    for (const auto state : kStates)
        m_states.append({state, check(states, filter.states & state)});
    auto *assignees = line(m_assigneeLabel);
    m_mine = check(assignees, filter.isMine);
    m_nobodys = check(assignees, filter.isNobodys);
    for (const auto &[id, name] : m_choices.colleagues)
        m_assignees.append({id,
            check(assignees, filter.assignees.contains(id),
                literalMnemonic(shownName(name, id.value)))});
    auto *labels = line(m_labelLabel);
    for (const auto &label : m_choices.labels)
        m_labels.append({label,
            check(labels, filter.labels.contains(label), literalMnemonic(shownName(label, 0)))});
    auto *languages = line(m_languageLabel);
    for (const auto language : kLanguages)
        m_languages.append({language, check(languages, filter.languages & language)});
    auto *only = line(m_onlyLabel);
    m_unread = check(only, filter.isUnread);
    m_note = check(only, filter.hasNote);
    m_urgent = check(only, filter.isUrgent);
    m_followed = check(only, filter.isFollowed);
    m_waiting = check(only, filter.isWaiting);
    auto *wait = line(m_waitLabel);
    m_wait = new QComboBox(this);
    for (const int minutes : kWaits)
        m_wait->addItem({}, minutes);
    m_wait->setCurrentIndex(qMax(0, m_wait->findData(filter.waitingMinutes)));
    wait->addWidget(m_wait);
    m_count = new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this);
    contents()->addSpacing(space::k4);
    contents()->addWidget(m_count);
    connect(m_wait, &QComboBox::currentIndexChanged, this, &FilterDialog::count);
    FilterDialog::retranslate();
}

FlowLayout *FilterDialog::line(TextLabel *&label)
{
    label = new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Bold, this);
    auto *boxes = new QWidget(this);
    auto *flow = new FlowLayout(boxes);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space::k12);
    auto policy = boxes->sizePolicy();
    policy.setHeightForWidth(true);
    boxes->setSizePolicy(policy);
    contents()->addWidget(label);
    contents()->addWidget(boxes);
    return flow;
}

QCheckBox *FilterDialog::check(FlowLayout *line, bool isOn, const QString &words)
{
    auto *box = new QCheckBox(words, line->parentWidget());
    box->setChecked(isOn);
    line->addWidget(box);
    connect(box, &QCheckBox::toggled, this, &FilterDialog::count);
    return box;
}

ThreadFilter FilterDialog::filter() const
{
    ThreadFilter filter;
    filter.text = m_before.text;
    for (const auto &[state, box] : m_states)
        filter.states |= isOn(box) ? state : quint16(0);
    for (const auto &[language, box] : m_languages)
        filter.languages |= isOn(box) ? language : quint16(0);
    filter.isMine = isOn(m_mine);
    filter.isNobodys = isOn(m_nobodys);
    for (const auto &[id, box] : m_assignees) {
        if (isOn(box))
            filter.assignees.append(id);
    }
    for (const auto &[label, box] : m_labels) {
        if (isOn(box))
            filter.labels.append(label);
    }
    filter.isUnread = isOn(m_unread);
    filter.hasNote = isOn(m_note);
    filter.isUrgent = isOn(m_urgent);
    filter.isFollowed = isOn(m_followed);
    filter.isWaiting = isOn(m_waiting);
    filter.waitingMinutes = m_wait->currentData().toInt();
    return filter;
}

void FilterDialog::count()
{
    m_count->setText(tr("%n threads match", nullptr, m_choices.count(filter())));
}

void FilterDialog::apply()
{
    Q_EMIT chosen(filter());
    applied();
}

void FilterDialog::retranslate()
{
    setWords(tr("Filter"), tr("Show"));
    m_stateLabel->setText(tr("State"));
    m_assigneeLabel->setText(tr("Assigned to"));
    m_labelLabel->setText(tr("Label"));
    m_labelLabel->setVisible(!m_labels.isEmpty());
    m_languageLabel->setText(tr("Language of the last message"));
    m_onlyLabel->setText(tr("Only"));
    m_waitLabel->setText(tr("Waiting at least"));
    for (const auto &[state, box] : m_states)
        box->setText(stateName(ThreadFacts::Flag(state)));
    for (const auto &[language, box] : m_languages)
        box->setText(languageName(ThreadFacts::Flag(language)));
    m_mine->setText(tr("You"));
    m_nobodys->setText(tr("Nobody"));
    m_unread->setText(tr("Unread"));
    m_note->setText(tr("With a note"));
    m_urgent->setText(tr("Urgent"));
    m_followed->setText(tr("Followed"));
    m_waiting->setText(tr("Waiting for a reply"));
    setBuddy(m_waitLabel, m_wait, tr("Waiting at least"));
    for (int at = 0; at < m_wait->count(); ++at) {
        const int minutes = m_wait->itemData(at).toInt();
        m_wait->setItemText(at, minutes == 0 ? tr("However long") : waitName(minutes));
    }
    setLeastWidth(kFilterWidth);
    count();
}

} // namespace wxm
