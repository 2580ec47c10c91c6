// SPDX-License-Identifier: MIT
#include "ui/support/snooze_dialog.h"

namespace wxm::support {

SnoozeDialog::SnoozeDialog(QTime workBegins, QWidget *parent)
    : MomentDialog(QDateTime(QDate::currentDate().addDays(1), workBegins), parent)
{
    SnoozeDialog::retranslate();
}

QString SnoozeDialog::whenText(const QString &when) const { return tr("Wakes: %1").arg(when); }

void SnoozeDialog::retranslate()
{
    setWords(tr("Snooze until"), tr("Snooze"));
    MomentDialog::retranslate();
}

} // namespace wxm::support
