// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/moment_dialog.h"

namespace wxm::support {

//! Until which day and time a thread is snoozed.
class SnoozeDialog final : public MomentDialog {
    Q_OBJECT

public:
    //! `workBegins`: the time that stands there at first, of tomorrow.
    SnoozeDialog(QTime workBegins, QWidget *parent);

protected:
    QString whenText(const QString &when) const override;
    void retranslate() override;
};

} // namespace wxm::support
