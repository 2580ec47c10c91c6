// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

namespace wxm {

//! A grid of the emoji that support uses most. Arrows move, Enter picks, Escape closes.
class EmojiPopup final : public QFrame {
    Q_OBJECT

public:
    explicit EmojiPopup(QWidget *parent);

    //! Opens above the button, at its leading edge.
    void openAt(const QWidget *button);

Q_SIGNALS:
    void picked(const QString &emoji);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addCell(int index);
    void move(int step);
};

} // namespace wxm
