// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace wxm {

//! "Advanced" with a chevron that turns when what belongs to it is shown.
class Disclosure : public QPushButton {
    Q_OBJECT
public:
    explicit Disclosure(QWidget *parent);

    bool isOpen() const { return m_open; }
    void setOpen(bool open);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_open = false;
};

} // namespace wxm
