// SPDX-License-Identifier: MIT
#pragma once

#include "chat/saved_replies.h"
#include "ui/common/dialog.h"

namespace wxm {

class LineEdit;
class PlainEdit;
class TextLabel;

//! Keeps a text as a saved reply, under a title: the one that is written, or one written here.
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
    TextLabel *m_label;
    LineEdit *m_title;
    TextLabel *m_textLabel;
    PlainEdit *m_text;
    TextLabel *m_hint;
};

} // namespace wxm
