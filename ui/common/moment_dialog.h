// SPDX-License-Identifier: MIT
#pragma once

#include "base/iso_time.h"
#include "ui/common/dialog.h"

#include <QDateTime>

#include <optional>

class QComboBox;

namespace wxm {

class LineEdit;

//! A day of the next four weeks and a time that is written. Whose it is calls retranslate() once at
//! its beginning, and says its own words before those of this.
class MomentDialog : public Dialog {
    Q_OBJECT

Q_SIGNALS:
    void chosen(wxm::EpochMs at);

protected:
    //! `first`: what stands there at first, from today on.
    MomentDialog(const QDateTime &first, QWidget *parent);

    //! What happens at that time; `when` is in words.
    virtual QString whenText(const QString &when) const = 0;
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

} // namespace wxm
