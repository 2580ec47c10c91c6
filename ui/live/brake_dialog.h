// SPDX-License-Identifier: MIT
#pragma once

#include "live/live.h"
#include "ui/common/dialog.h"

namespace wxm {
class TextLabel;
}

namespace wxm::live {

//! Asks once, after many acts in half a minute, before any more goes out. Nothing here answers to a
//! key that is held down, and to none at all in the first second.
class BrakeDialog final : public Dialog {
    Q_OBJECT

public:
    static constexpr std::int64_t kDeafMs = 1'000;

    BrakeDialog(Live &live, QWidget *parent);
    void open() override;

protected:
    void apply() override;
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isDeaf(const QKeyEvent &event) const;
    void count();

    Live &m_live;
    std::int64_t m_sinceMs;
    TextLabel *m_sentence;
    TextLabel *m_held;
    TextLabel *m_keys;
    Button *m_undo;
};

} // namespace wxm::live
