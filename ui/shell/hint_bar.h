// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace wxm {

class Button;
class TextLabel;

//! For a person who is here for the first time: the three keys that lead to everything else. Gone
//! for good once it was put away.
class HintBar final : public QWidget {
    Q_OBJECT

public:
    explicit HintBar(QWidget *parent = nullptr);

Q_SIGNALS:
    void putAway();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    static constexpr int kHints = 3;
    TextLabel *m_title;
    TextLabel *m_words[kHints];
    Button *m_done;
};

} // namespace wxm
