// SPDX-License-Identifier: MIT
#pragma once

#include "live/live.h"

#include <QWidget>

namespace wxm {
class Button;
class TextLabel;
} // namespace wxm

namespace wxm::live {

//! Proposes a break once it was much for long, and says how long one goes on. Never modal: the
//! feeds go on below it.
class BreakBar final : public QWidget {
    Q_OBJECT

public:
    BreakBar(Live &live, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void retranslate();
    QString whoElse() const;

    Live &m_live;
    bool m_isTold = false;
    TextLabel *m_title;
    TextLabel *m_words;
    Button *m_take;
    Button *m_later;
    Button *m_notToday;
    Button *m_back;
};

} // namespace wxm::live
