// SPDX-License-Identifier: MIT
#pragma once

#include "base/iso_time.h"
#include "ui/common/dialog.h"

#include <QDateTime>

class QComboBox;

namespace wxm {

class LineEdit;

//! On which day and at what time a reply is sent.
class LaterDialog final : public Dialog {
    Q_OBJECT

public:
    explicit LaterDialog(QWidget *parent);

Q_SIGNALS:
    void chosen(wxm::EpochMs due);

protected:
    QString validate() const override;
    void apply() override;
    void retranslate() override;

private:
    //! Invalid: what stands there is no time.
    QDateTime time() const;
    void sayWhen();

    TextLabel *m_dayLabel;
    QComboBox *m_day;
    TextLabel *m_timeLabel;
    LineEdit *m_time;
    TextLabel *m_when;
};

} // namespace wxm
