// SPDX-License-Identifier: MIT
#include "ui/chat/save_reply_dialog.h"

#include "ui/common/accessible.h"
#include "ui/common/foreign_label.h"
#include "ui/common/line_edit.h"
#include "ui/common/plain_edit.h"

#include <QBoxLayout>

namespace wxm {

namespace {
constexpr int kTextLines = 5;
} // namespace

SaveReplyDialog::SaveReplyDialog(SavedReplies &replies, const QString &text, QWidget *parent)
    : Dialog(parent)
    , m_replies(replies)
    , m_label(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
    , m_title(new LineEdit(LineEdit::Content::Words, this))
    , m_textLabel(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
    , m_text(new PlainEdit(this))
    , m_hint(new TextLabel(TextSize::Meta, ColorRole::Text3, Weight::Regular, this))
{
    m_title->setMaxLength(int(SavedReplies::kLongestTitle));
    m_hint->setWordWrap(true);
    contents()->addWidget(m_label);
    contents()->addWidget(m_title);
    m_text->setPlainText(text);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(kTextLines * Theme::of(this).lineHeight(TextSize::Body));
    contents()->addWidget(m_textLabel);
    contents()->addWidget(m_text);
    contents()->addWidget(m_hint);
    SaveReplyDialog::retranslate();
}

QString SaveReplyDialog::validate() const
{
    if (m_title->text().trimmed().isEmpty())
        return tr("Give it a title, so that you can find it again.");
    return m_text->text().trimmed().isEmpty() ? tr("Write the text of the reply.") : QString();
}

void SaveReplyDialog::apply()
{
    if (m_replies.save(m_title->text().trimmed(), m_text->text()))
        return applied();
    acceptButton()->setBusy(false);
    showFault(tr("Not saved: the disk could not be written"));
}

void SaveReplyDialog::retranslate()
{
    setWords(tr("Save as a reply"), tr("Save"));
    m_label->setText(tr("Title"));
    setBuddy(m_label, m_title, tr("Title"));
    m_textLabel->setText(tr("Text"));
    setBuddy(m_textLabel, m_text, tr("Text"));
    m_hint->setText(tr("{name} in the text becomes the customer’s name. Other words in braces wait "
                       "for you each time."));
}

} // namespace wxm
