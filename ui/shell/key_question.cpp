// SPDX-License-Identifier: MIT
#include "ui/shell/key_question.h"

#include "ui/common/foreign_label.h"

#include <QBoxLayout>

namespace wxm {

KeyQuestion::KeyQuestion(FileKey::End end, bool isSealed, QWidget *parent)
    : Dialog(parent)
    , m_end(end)
    , m_isSealed(isSealed)
    , m_sentence(new TextLabel(TextSize::Body, ColorRole::Text, Weight::Regular, this))
    , m_rest(new TextLabel(TextSize::Body, ColorRole::Text2, Weight::Regular, this))
{
    for (auto *label : {m_sentence, m_rest}) {
        label->setWordWrap(true);
        contents()->addWidget(label);
    }
    KeyQuestion::retranslate();
}

void KeyQuestion::retranslate()
{
    setWords(tr("The key of your files is not available"), tr("Try again"));
    cancelButton()->setText(tr("Start without them"));
    switch (m_end) {
    case FileKey::End::Locked:
        m_sentence->setText(
            tr("The keychain of this computer is locked. Open it, then try again."));
        break;
    case FileKey::End::Gone:
        m_sentence->setText(tr("The keychain of this computer does not have it any more. Was the "
                               "keychain replaced, or is this another computer?"));
        break;
    case FileKey::End::Found:
    case FileKey::End::Refused:
        m_sentence->setText(tr("The keychain of this computer does not answer."));
        break;
    }
    QString rest = (m_isSealed ? tr("Drafts, unsent replies and notes are encrypted on this "
                                    "computer. Without the key they cannot be read; they stay as "
                                    "they are.")
                               : tr("Drafts, unsent replies and notes are to be encrypted on this "
                                    "computer."))
        + QLatin1Char(' ')
        + tr("Started without them, the console keeps nothing of what you write this time.");
    if (m_isSealed)
        rest += QLatin1Char(' ')
            + tr("If the key is gone for good, start without them and choose “Sign out and "
                 "erase…” in the settings under “Privacy and storage”: they are lost, and the "
                 "console keeps "
                 "what you write again.");
    m_rest->setText(rest);
}

} // namespace wxm
