// SPDX-License-Identifier: MIT
#include "ui/chat/later_dialog.h"

namespace wxm {

namespace {
constexpr int kLaterFirstS = 3'600; //!< From now on: what stands there at first.
} // namespace

LaterDialog::LaterDialog(QWidget *parent)
    : MomentDialog(QDateTime::currentDateTime().addSecs(kLaterFirstS), parent)
{
    LaterDialog::retranslate();
}

QString LaterDialog::whenText(const QString &when) const
{
    return tr("Will be sent: %1").arg(when);
}

void LaterDialog::retranslate()
{
    setWords(tr("Send later"), tr("Send later"));
    MomentDialog::retranslate();
}

} // namespace wxm
