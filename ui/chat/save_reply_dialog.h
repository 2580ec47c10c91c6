// SPDX-License-Identifier: MIT
#pragma once

#include "session/saved_replies.h"
#include "ui/common/dialog.h"

namespace wxm {

class LineEdit;
class TextLabel;

//! Keeps the text that is written as a saved reply, under a title.
class SaveReplyDialog final : public Dialog {
    Q_OBJECT

public:
    SaveReplyDialog(SavedReplies &replies, const QString &text, QWidget *parent);

protected:
    QString validate() const override;
    void apply() override;
    void retranslate() override;

private:
    SavedReplies &m_replies;
    QString m_text;
    TextLabel *m_label;
    LineEdit *m_title;
    TextLabel *m_hint;
};

} // namespace wxm
