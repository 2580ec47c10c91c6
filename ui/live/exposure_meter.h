// SPDX-License-Identifier: MIT
#pragma once

#include "live/exposure.h"

#include <QWidget>

namespace wxm::live {

//! "Calm", "Busy", "High", "Very high"
QString exposureText(int level);

//! Five cells and a word, over bars of a quarter of an hour each. Time runs from the left in every
//! language, as the bars of a chart do; cells do not.
class ExposureMeter final : public QWidget {
    Q_OBJECT

public:
    ExposureMeter(const Exposure &exposure, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Exposure &m_exposure;
};

} // namespace wxm::live
