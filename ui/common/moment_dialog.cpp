// SPDX-License-Identifier: MIT
#include "ui/common/moment_dialog.h"

#include "base/typed_time.h"
#include "ui/common/accessible.h"
#include "ui/common/foreign_label.h"
#include "ui/common/line_edit.h"
#include "ui/common/relative_time.h"

#include <QBoxLayout>
#include <QComboBox>

namespace wxm {

namespace {
constexpr int kDaysOffered = 28;
} // namespace

MomentDialog::MomentDialog(const QDateTime &first, QWidget *parent)
    : Dialog(parent)
    , m_dayLabel(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
    , m_day(new QComboBox(this))
    , m_timeLabel(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
    , m_time(new LineEdit(LineEdit::Content::Code, this))
    , m_when(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
{
    const auto today = QDate::currentDate();
    for (int day = 0; day < kDaysOffered; ++day)
        m_day->addItem({}, today.addDays(day));
    m_day->setCurrentIndex(int(today.daysTo(first.date())));
    m_time->setText(first.time().toString(QStringLiteral("H:mm")));
    for (QWidget *part : {static_cast<QWidget *>(m_dayLabel), static_cast<QWidget *>(m_day),
             static_cast<QWidget *>(m_timeLabel), static_cast<QWidget *>(m_time),
             static_cast<QWidget *>(m_when)})
        contents()->addWidget(part);
    connect(m_day, &QComboBox::currentIndexChanged, this, &MomentDialog::sayWhen);
    connect(m_time, &QLineEdit::textChanged, this, &MomentDialog::sayWhen);
}

std::optional<QDateTime> MomentDialog::time() const
{
    // The first such time from the beginning of the day on.
    return nextTimeOf(m_time->text(), m_day->currentData().toDate().startOfDay().addSecs(-1));
}

void MomentDialog::sayWhen()
{
    const auto at = time();
    m_when->setText(at ? whenText(untilText(*at, QDateTime::currentDateTime()))
                       : tr("A time of the day, for example 14:30"));
}

QString MomentDialog::validate() const
{
    const auto at = time();
    if (!at)
        return tr("Write a time of the day, for example 14:30");
    return *at <= QDateTime::currentDateTime() ? tr("This time has passed") : QString();
}

void MomentDialog::apply()
{
    const auto at = time()->toMSecsSinceEpoch();
    applied();
    Q_EMIT chosen(at); // behind the end of the dialog, which gives the keyboard back
}

void MomentDialog::retranslate()
{
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
