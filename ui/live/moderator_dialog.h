// SPDX-License-Identifier: MIT
#pragma once

#include "live/live.h"
#include "ui/common/dialog.h"

namespace wxm {
class ForeignLabel;
class TextLabel;
} // namespace wxm

namespace wxm::live {

//! Asks before a viewer gets the rights of a moderator, and names who: the entry stands in the menu
//! in which people are blocked.
class ModeratorDialog final : public Dialog {
    Q_OBJECT

public:
    ModeratorDialog(Live &live, const Target &target, QWidget *parent);

protected:
    void apply() override;
    void retranslate() override;

private:
    Live &m_live;
    Target m_target;
    ForeignLabel *m_name;
    TextLabel *m_sentence;
};

} // namespace wxm::live
