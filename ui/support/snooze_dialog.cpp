// SPDX-License-Identifier: MIT
#include "ui/support/snooze_dialog.h"

#include "support/snooze_times.h"
#include "ui/common/accessible.h"
#include "ui/common/foreign_label.h"
#include "ui/common/line_edit.h"
#include "ui/common/relative_time.h"

#include <QBoxLayout>
#include <QComboBox>

namespace wxm::support {

namespace {
constexpr int kDays = 28;
}

SnoozeDialog::SnoozeDialog(QTime workBegins, QWidget *parent)
    : Dialog(parent)
    , m_dayLabel(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
    , m_day(new QComboBox(this))
    , m_timeLabel(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
    , m_time(new LineEdit(LineEdit::Content::Code, this))
    , m_when(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
{
    for (int day = 0; day < kDays; ++day)
        m_day->addItem({}, QDate::currentDate().addDays(day));
    m_day->setCurrentIndex(1);
    m_time->setText(workBegins.toString(QStringLiteral("H:mm")));
    for (QWidget *part : {static_cast<QWidget *>(m_dayLabel), static_cast<QWidget *>(m_day),
             static_cast<QWidget *>(m_timeLabel), static_cast<QWidget *>(m_time),
             static_cast<QWidget *>(m_when)})
        contents()->addWidget(part);
    connect(m_day, &QComboBox::currentIndexChanged, this, &SnoozeDialog::sayWhen);
    connect(m_time, &QLineEdit::textChanged, this, &SnoozeDialog::sayWhen);
    SnoozeDialog::retranslate();
}

std::optional<QDateTime> SnoozeDialog::time() const
{
    // The first such time from the beginning of the day on.
    return nextTimeOf(m_time->text(), m_day->currentData().toDate().startOfDay().addSecs(-1));
}

void SnoozeDialog::sayWhen()
{
    const auto wakes = time();
    m_when->setText(wakes ? tr("Wakes: %1").arg(untilText(*wakes, QDateTime::currentDateTime()))
                          : tr("A time of the day, for example 14:30"));
}

QString SnoozeDialog::validate() const
{
    const auto wakes = time();
    if (!wakes)
        return tr("Write a time of the day, for example 14:30");
    return *wakes <= QDateTime::currentDateTime() ? tr("This time has passed") : QString();
}

void SnoozeDialog::apply()
{
    Q_EMIT chosen(time()->toMSecsSinceEpoch());
    applied();
}

void SnoozeDialog::retranslate()
{
    setWords(tr("Snooze until"), tr("Snooze"));
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

} // namespace wxm::support
