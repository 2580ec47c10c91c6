// SPDX-License-Identifier: MIT
#include "ui/support/labels_dialog.h"

#include "base/folding.h"
#include "base/foreign_text.h"
#include "chat/marks.h"
#include "ui/common/accessible.h"
#include "ui/common/foreign_label.h"
#include "ui/common/line_edit.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListWidget>

namespace wxm::support {

namespace {
constexpr int kLabelsRows = 6;
constexpr int kLabelsRow = 32;
} // namespace

LabelsDialog::LabelsDialog(
    const QStringList &known, const QStringList &own, bool isForSeveral, QWidget *parent)
    : Dialog(parent)
    , m_isForSeveral(isForSeveral)
    , m_label(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
    , m_field(new LineEdit(LineEdit::Content::Words, this))
    , m_list(new QListWidget(this))
    , m_where(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
{
    m_field->setMaxLength(int(Marks::kLongestLabel));
    m_field->installEventFilter(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_where->setWordWrap(true);
    for (const auto &label : own)
        add(label, true);
    for (const auto &label : known) {
        if (!own.contains(label))
            add(label, false);
    }
    for (QWidget *part : {static_cast<QWidget *>(m_label), static_cast<QWidget *>(m_field),
             static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_where)})
        contents()->addWidget(part);
    connect(m_field, &QLineEdit::textChanged, this, &LabelsDialog::filter);
    LabelsDialog::retranslate();
}

//! The word itself is kept beside what is shown of it.
void LabelsDialog::add(const QString &label, bool isTicked)
{
    auto *item = new QListWidgetItem(shownName(label, 0), m_list);
    item->setData(Qt::UserRole, label);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
}

QListWidgetItem *LabelsDialog::itemOf(const QString &label) const
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == label)
            return m_list->item(row);
    }
    return nullptr;
}

QStringList LabelsDialog::ticked() const
{
    QStringList labels;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            labels.append(m_list->item(row)->data(Qt::UserRole).toString());
    }
    return labels;
}

void LabelsDialog::filter()
{
    const auto words = foldedForSearch(m_field->text()).simplified();
    for (int row = 0; row < m_list->count(); ++row) {
        auto *item = m_list->item(row);
        item->setHidden(!foldedForSearch(item->data(Qt::UserRole).toString()).contains(words));
    }
}

//! Enter in the field ticks the label of this name, and makes it where there is none.
void LabelsDialog::enter()
{
    const auto label = m_field->text().simplified();
    auto *known = itemOf(label);
    if (known)
        known->setCheckState(known->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    else
        add(label, true);
    announceState(m_list, label);
    m_field->clear();
}

bool LabelsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (isEnter && !m_field->text().simplified().isEmpty()) {
            enter();
            return true;
        }
        if (key == Qt::Key_Down) {
            m_list->setFocus();
            if (!m_list->currentItem() && m_list->count() > 0)
                m_list->setCurrentRow(0);
            return true;
        }
    }
    return Dialog::eventFilter(watched, event);
}

QString LabelsDialog::validate() const
{
    return ticked().size() > Marks::kMostLabels
        ? tr("A thread has %n labels at most", nullptr, int(Marks::kMostLabels))
        : QString();
}

//! What stands in the field was meant, too.
void LabelsDialog::apply()
{
    auto labels = ticked();
    const auto typed = m_field->text().simplified();
    if (!typed.isEmpty() && !labels.contains(typed))
        labels.append(typed);
    Q_EMIT chosen(labels);
    applied();
}

void LabelsDialog::retranslate()
{
    setWords(m_isForSeveral ? tr("Add labels") : tr("Labels of the thread"), tr("Done"));
    m_label->setText(tr("Find or create label"));
    setBuddy(m_label, m_field, tr("Find or create label"));
    m_list->setAccessibleName(tr("Labels"));
    m_list->setFixedHeight(kLabelsRows * Theme::of(this).scaled(kLabelsRow));
    m_where->setText(tr("Enter adds a label. Labels are kept on this computer only."));
}

} // namespace wxm::support
