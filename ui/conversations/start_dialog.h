// SPDX-License-Identifier: MIT
#pragma once

#include "conversations/conversations_actions.h"
#include "ui/common/dialog.h"

namespace wxm {
class LineEdit;
class TextLabel;
} // namespace wxm

namespace wxm::conversations {

//! Asks for the number of the person to write to.
class StartDialog final : public Dialog {
    Q_OBJECT

public:
    StartDialog(ConversationsActions &actions, QWidget *parent);

protected:
    QString validate() const override;
    void apply() override;
    void retranslate() override;

private:
    UserId user() const;

    ConversationsActions &m_actions;
    TextLabel *m_label;
    LineEdit *m_number;
};

} // namespace wxm::conversations
