// SPDX-License-Identifier: MIT
#include "ui/chat/day_dialog.h"

#include "base/bidi.h"
#include "chat/search_query.h"
#include "ui/common/accessible.h"
#include "ui/common/foreign_label.h"
#include "ui/common/line_edit.h"

#include <QBoxLayout>

namespace wxm {

DayDialog::DayDialog(QWidget *parent)
    : Dialog(parent)
    , m_label(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
    , m_field(new LineEdit(LineEdit::Content::Words, this))
    , m_help(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
{
    m_field->setMaxLength(40);
    m_help->setWordWrap(true);
    contents()->addWidget(m_label);
    contents()->addWidget(m_field);
    contents()->addWidget(m_help);
    DayDialog::retranslate();
}

QDate DayDialog::day() const { return readDay(m_field->text(), QDate::currentDate()); }

QString DayDialog::validate() const { return day().isValid() ? QString() : tr("Write a day"); }

void DayDialog::apply()
{
    const auto wanted = day();
    applied();
    Q_EMIT chosen(wanted); // behind the end of the dialog, which gives the keyboard back
}

void DayDialog::retranslate()
{
    setWords(tr("Go to a day"), tr("Go"));
    const QString label = tr("Day");
    m_label->setText(label);
    m_help->setText(tr("Like “7/6”, “%1”, “yesterday” or “3d” for three days ago")
                        .arg(isolateLtr(u"2026-06-07")));
    setBuddy(m_label, m_field, label);
}

} // namespace wxm
