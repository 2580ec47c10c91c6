// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace wxm {

//! A small lock beside what a policy has fixed; the page says in words what it means.
class LockMark final : public QWidget {
public:
    explicit LockMark(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace wxm
