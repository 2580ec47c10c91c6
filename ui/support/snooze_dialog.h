// SPDX-License-Identifier: MIT
#pragma once

#include "base/iso_time.h"
#include "ui/common/dialog.h"

#include <QDateTime>

#include <optional>

class QComboBox;

namespace wxm {
class LineEdit;
} // namespace wxm

namespace wxm::support {

//! Until which day and time a thread is snoozed.
class SnoozeDialog final : public Dialog {
    Q_OBJECT

public:
    //! `workBegins`: the time that stands there at first.
    SnoozeDialog(QTime workBegins, QWidget *parent);

Q_SIGNALS:
    void chosen(wxm::EpochMs until);

protected:
    QString validate() const override;
    void apply() override;
    void retranslate() override;

private:
    std::optional<QDateTime> time() const;
    void sayWhen();

    TextLabel *m_dayLabel;
    QComboBox *m_day;
    TextLabel *m_timeLabel;
    LineEdit *m_time;
    TextLabel *m_when;
};

} // namespace wxm::support
