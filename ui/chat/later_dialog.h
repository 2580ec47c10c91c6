// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/moment_dialog.h"

namespace wxm {

//! On which day and at what time a reply is sent.
class LaterDialog final : public MomentDialog {
    Q_OBJECT

public:
    explicit LaterDialog(QWidget *parent);

protected:
    QString whenText(const QString &when) const override;
    void retranslate() override;
};

} // namespace wxm
