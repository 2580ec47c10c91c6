// SPDX-License-Identifier: MIT
#include "ui/chat/checklist_box.h"

#include "base/bidi.h"
#include "base/foreign_text.h"
#include "ui/common/foreign_label.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <utility>

namespace wxm {

namespace {

//! A press on the words is one on their box: a check box itself does not wrap its words.
class StepWords final : public QObject {
public:
    StepWords(QCheckBox *box, QWidget *words) : QObject(words), m_box(box)
    {
        words->setCursor(Qt::PointingHandCursor);
        words->installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::MouseButtonRelease
            && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton)
            m_box->click();
        return QObject::eventFilter(watched, event);
    }

private:
    QCheckBox *m_box;
};

} // namespace

ChecklistBox::ChecklistBox(Marks &marks, const Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_marks(marks)
    , m_title(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_count(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_which(new QComboBox(this))
    , m_rows(new QVBoxLayout)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::k4);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k4);
    column->addLayout(head);
    column->addWidget(m_which);
    column->addLayout(m_rows);
    m_rows->setSpacing(space::k4);
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_which, &QComboBox::activated, this, [this](int index) {
        m_marks.setChecklist(m_thread, index > 0 ? m_lists[index - 1].name : QString());
    });
    connect(&marks, &Marks::changed, this, [this](ThreadKey thread) {
        if (thread == m_thread)
            refresh();
    });
    connect(&marks, &Marks::reset, this, &ChecklistBox::refresh);
    settings.checklists.follow(this, [this](const QStringList &lines) { takeLists(lines); });
    retranslate();
}

void ChecklistBox::setThread(ThreadKey thread)
{
    if (std::exchange(m_thread, thread) != thread)
        refresh();
}

void ChecklistBox::takeLists(const QStringList &lines)
{
    m_lists = readChecklists(lines);
    retranslate();
    Q_EMIT listsChanged();
}

//! One list is that of every thread; of several, one is chosen.
const Checklist *ChecklistBox::list() const
{
    return checklistOf(m_lists, m_marks.of(m_thread).checklist);
}

void ChecklistBox::refresh()
{
    const auto *shown = list();
    const auto steps = shown ? shown->steps : QStringList();
    if (steps != m_steps)
        rebuild(steps);
    m_which->setVisible(m_lists.size() > 1);
    m_which->setCurrentIndex(shown ? int(shown - m_lists.data()) + 1 : 0);
    const auto marks = m_marks.of(m_thread);
    int done = 0;
    for (qsizetype at = 0; at < m_boxes.size(); ++at) {
        const bool isDone = marks.done.contains(m_steps[at]);
        const QSignalBlocker quiet(m_boxes[at]);
        m_boxes[at]->setChecked(isDone);
        done += isDone ? 1 : 0;
    }
    m_count->setText(m_steps.isEmpty()
            ? QString()
            : tr("%1 of %2", "%1: steps that are done, %2: all").arg(done).arg(m_steps.size()));
    setEnabled(m_thread.isValid());
}

void ChecklistBox::rebuild(const QStringList &steps)
{
    m_steps = steps;
    m_boxes.clear();
    while (auto *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its press may be going on
        delete item;
    }
    for (const auto &step : steps) {
        auto *row = new QWidget(this);
        auto *box = new QCheckBox(row);
        auto *words = new TextLabel(TextSize::Ui, ColorRole::Text, Weight::Regular, row);
        const QString shown = shownTitle(step);
        words->setText(isolate(shown));
        words->setWordWrap(true);
        box->setAccessibleName(shown);
        new StepWords(box, words); // of the words
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(space::k8);
        line->addWidget(box, 0, Qt::AlignTop);
        line->addWidget(words, 1);
        connect(box, &QCheckBox::toggled, this,
            [this, step](bool isDone) { m_marks.setStepDone(m_thread, step, isDone); });
        m_rows->addWidget(row);
        m_boxes.append(box);
        row->show();
    }
}

void ChecklistBox::retranslate()
{
    m_title->setText(m_lists.size() == 1 && !m_lists.first().name.isEmpty()
            ? isolate(shownTitle(m_lists.first().name))
            : tr("Checklist"));
    m_which->setAccessibleName(tr("Checklist"));
    m_which->clear();
    m_which->addItem(tr("None"));
    for (const auto &one : std::as_const(m_lists))
        m_which->addItem(one.name.isEmpty() ? tr("Checklist") : isolate(shownTitle(one.name)));
    refresh();
}

void ChecklistBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace wxm
