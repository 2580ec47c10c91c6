// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/dialog.h"

namespace wxm {

class PlainEdit;

//! A reply before and after it is tidied, one above the other, each line by its own direction.
//! Nothing changes before somebody has approved it.
class TidyDialog final : public Dialog {
    Q_OBJECT

public:
    TidyDialog(const QString &before, const QString &after, QWidget *parent);

    void open() override;

Q_SIGNALS:
    void approved();

protected:
    void apply() override;
    void changeEvent(QEvent *event) override;
    void retranslate() override;

private:
    void setHeights();

    TextLabel *m_beforeLabel;
    PlainEdit *m_before;
    TextLabel *m_afterLabel;
    PlainEdit *m_after;
};

} // namespace wxm
