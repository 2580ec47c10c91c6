// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace wxm {

//! The mark of the program at a fixed size.
class MarkView : public QWidget {
    Q_OBJECT
public:
    MarkView(int side, QWidget *parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_side;
};

} // namespace wxm
