// SPDX-License-Identifier: MIT
#pragma once

#include "live/live.h"
#include "ui/common/dialog.h"

namespace wxm {
class LineEdit;
class TextLabel;
} // namespace wxm

namespace wxm::live {

//! Gives the lives that stand side by side a name.
class LayoutDialog final : public Dialog {
    Q_OBJECT

public:
    LayoutDialog(Live &live, DeskLayout layout, QWidget *parent);

protected:
    QString validate() const override;
    void apply() override;
    void retranslate() override;

private:
    Live &m_live;
    DeskLayout m_layout;
    TextLabel *m_what;
    LineEdit *m_name;
};

} // namespace wxm::live
