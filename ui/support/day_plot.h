// SPDX-License-Identifier: MIT
#pragma once

#include "support/day_record.h"
#include "ui/common/theme.h"

#include <QWidget>

namespace wxm::support {

//! How many waited over a day, and the replies of each hour below. Time runs from left to right in
//! both directions, as on every axis. One scale and one hue; a time that was not seen is a gap and
//! no zero; late replies are rings. The arrow keys go by steps of ten minutes, which are read
//! aloud.
class DayPlot final : public QWidget {
    Q_OBJECT

public:
    explicit DayPlot(QWidget *parent);

    void setRecord(const DayRecord &record);
    //! The step under the pointer or the keys; -1: none.
    int step() const { return m_step; }
    //! "12:50: 7 waiting, 1 reply in these 10 minutes"
    QString stepWords(int step) const;
    void retranslate();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Places;
    Places places() const;
    void setStep(int step);
    void paintScale(QPainter &painter, const Places &at) const;
    void paintWaiting(QPainter &painter, const Places &at) const;
    void paintGaps(QPainter &painter, const Places &at) const;
    void paintBars(QPainter &painter, const Places &at) const;
    void paintStep(QPainter &painter, const Places &at) const;
    void paintWords(QPainter &painter, const QRect &rect, const QString &words, ColorRole role,
        Qt::AlignmentFlag alignment) const;

    DayRecord m_record;
    int m_firstStep = 0;
    int m_steps = 0; //!< Shown; 0: nothing is known.
    int m_step = -1;
};

} // namespace wxm::support
