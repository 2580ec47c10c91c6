// SPDX-License-Identifier: MIT
#include "ui/chat/save_reply_dialog.h"

#include "ui/common/accessible.h"
#include "ui/common/foreign_label.h"
#include "ui/common/line_edit.h"

#include <QBoxLayout>

namespace wxm {

SaveReplyDialog::SaveReplyDialog(SavedReplies &replies, const QString &text, QWidget *parent)
    : Dialog(parent)
    , m_replies(replies)
    , m_text(text)
    , m_label(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
    , m_title(new LineEdit(LineEdit::Content::Words, this))
    , m_hint(new TextLabel(TextSize::Meta, ColorRole::Text3, Weight::Regular, this))
{
    m_title->setMaxLength(int(SavedReplies::kLongestTitle));
    m_hint->setWordWrap(true);
    contents()->addWidget(m_label);
    contents()->addWidget(m_title);
    contents()->addWidget(m_hint);
    SaveReplyDialog::retranslate();
}

QString SaveReplyDialog::validate() const
{
    return m_title->text().trimmed().isEmpty() ? tr("Give it a title, so that it is found again.")
                                               : QString();
}

void SaveReplyDialog::apply()
{
    if (m_replies.save(m_title->text().trimmed(), m_text))
        return applied();
    acceptButton()->setBusy(false);
    showFault(tr("Not saved: the disk did not take it"));
}

void SaveReplyDialog::retranslate()
{
    setWords(tr("Save as a reply"), tr("Save"));
    m_label->setText(tr("Title"));
    setBuddy(m_label, m_title, tr("Title"));
    m_hint->setText(tr("{name} in the text becomes the customer’s name. Other words in braces wait "
                       "for you each time."));
}

} // namespace wxm
