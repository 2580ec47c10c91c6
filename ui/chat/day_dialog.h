// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/dialog.h"

#include <QDate>

namespace wxm {

class LineEdit;

//! Asks which day of a thread to go to, typed as the search takes days.
class DayDialog final : public Dialog {
    Q_OBJECT

public:
    explicit DayDialog(QWidget *parent);

Q_SIGNALS:
    void chosen(QDate day);

protected:
    QString validate() const override;
    void apply() override;
    void retranslate() override;

private:
    QDate day() const;

    TextLabel *m_label;
    LineEdit *m_field;
    TextLabel *m_help;
};

} // namespace wxm
