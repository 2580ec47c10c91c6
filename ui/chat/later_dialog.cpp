// SPDX-License-Identifier: MIT
#include "ui/chat/later_dialog.h"

#include "base/typed_time.h"
#include "ui/common/accessible.h"
#include "ui/common/foreign_label.h"
#include "ui/common/line_edit.h"
#include "ui/common/relative_time.h"

#include <QBoxLayout>
#include <QComboBox>

namespace wxm {

namespace {
constexpr int kLaterDays = 28;
constexpr int kLaterFirstS = 3'600; //!< From now on: what stands there at first.
} // namespace

LaterDialog::LaterDialog(QWidget *parent)
    : Dialog(parent)
    , m_dayLabel(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
    , m_day(new QComboBox(this))
    , m_timeLabel(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
    , m_time(new LineEdit(LineEdit::Content::Code, this))
    , m_when(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
{
    const auto first = QDateTime::currentDateTime().addSecs(kLaterFirstS);
    const auto today = QDate::currentDate();
    for (int day = 0; day < kLaterDays; ++day)
        m_day->addItem({}, today.addDays(day));
    m_day->setCurrentIndex(int(today.daysTo(first.date())));
    m_time->setText(first.time().toString(QStringLiteral("H:mm")));
    for (QWidget *part : {static_cast<QWidget *>(m_dayLabel), static_cast<QWidget *>(m_day),
             static_cast<QWidget *>(m_timeLabel), static_cast<QWidget *>(m_time),
             static_cast<QWidget *>(m_when)})
        contents()->addWidget(part);
    connect(m_day, &QComboBox::currentIndexChanged, this, &LaterDialog::sayWhen);
    connect(m_time, &QLineEdit::textChanged, this, &LaterDialog::sayWhen);
    LaterDialog::retranslate();
}

QDateTime LaterDialog::time() const
{
    const auto time = readTime(m_time->text());
    return time ? QDateTime(m_day->currentData().toDate(), *time) : QDateTime();
}

void LaterDialog::sayWhen()
{
    const auto due = time();
    m_when->setText(due.isValid()
            ? tr("Will be sent: %1").arg(untilText(due, QDateTime::currentDateTime()))
            : tr("A time of the day, for example 14:30"));
}

QString LaterDialog::validate() const
{
    const auto due = time();
    if (!due.isValid())
        return tr("Write a time of the day, for example 14:30");
    return due <= QDateTime::currentDateTime() ? tr("This time has passed") : QString();
}

void LaterDialog::apply()
{
    const auto due = time().toMSecsSinceEpoch();
    applied();
    Q_EMIT chosen(due); // behind the end of the dialog, which gives the keyboard back
}

void LaterDialog::retranslate()
{
    setWords(tr("Send later"), tr("Send later"));
    m_dayLabel->setText(tr("Day"));
    m_timeLabel->setText(tr("Time"));
    setBuddy(m_dayLabel, m_day, tr("Day"));
    setBuddy(m_timeLabel, m_time, tr("Time"));
    for (int at = 0; at < m_day->count(); ++at) {
        const auto day = m_day->itemData(at).toDate();
        m_day->setItemText(at,
            at == 1 ? tr("Tomorrow, %1").arg(dayText(day, QDate::currentDate()))
                    : dayText(day, QDate::currentDate()));
    }
    sayWhen();
}

} // namespace wxm
