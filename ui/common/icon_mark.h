// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/icons.h"

#include <QWidget>

namespace wxm {

//! An icon beside a line of small type. Only drawn: the words beside it say the same.
class IconMark final : public QWidget {
    Q_OBJECT
public:
    IconMark(IconName name, ColorRole role, QWidget *parent = nullptr);

    void setMark(IconName name, ColorRole role);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    IconName m_name;
    ColorRole m_role;
};

} // namespace wxm
