// SPDX-License-Identifier: MIT
#include "ui/chat/composer.h"
#include "ui/chat/reply_edit.h"
#include "ui/chat/translation_preview.h"

#include <QKeyEvent>

// A reply that goes out in the language of the customer.

namespace wxm {

using PreviewState = TranslationPreview::State;

//! True: a preview stands where there was none, and nothing goes out yet.
bool Composer::previewsFirst(const QString &text)
{
    const auto direction = m_chat.translation.directionFor(m_thread, text);
    if (!direction) {
        m_preview->close();
        return false;
    }
    const bool isOfThis = m_preview->source() == text;
    if (isOfThis
        && (m_preview->state() == PreviewState::Ready
            || m_preview->state() == PreviewState::Failed))
        return false;
    if (isOfThis && m_preview->state() == PreviewState::Working)
        return true;
    m_preview->begin(text, *direction, m_chat.translation.names(m_thread));
    return true;
}

//! What goes out for what was written.
QString Composer::outgoing(const QString &text)
{
    const bool isTranslated = m_preview->state() == PreviewState::Ready
        && m_preview->source() == text && !m_sendsOriginal;
    if (!isTranslated)
        return text;
    const auto translated = m_preview->text();
    m_chat.translation.noteSent(m_thread, translated, text, m_preview->direction());
    return translated;
}

//! The keys of the preview; false: they mean what they always do.
bool Composer::takesPreviewKey(const QKeyEvent &event)
{
    if (!m_preview->isOpen())
        return false;
    if (event.key() == Qt::Key_Escape) {
        m_preview->close();
        return true;
    }
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (!isEnter || event.modifiers() != Qt::ControlModifier || !m_settings.enterSends())
        return false;
    if (m_preview->state() == PreviewState::Failed) {
        m_preview->close();
        send();
        return true;
    }
    if (m_preview->state() != PreviewState::Ready)
        return false;
    m_sendsOriginal = true;
    send();
    m_sendsOriginal = false;
    return true;
}

void Composer::updateTranslation()
{
    const auto &translation = m_chat.translation;
    m_translate->setVisible(translation.isOffered() && !m_isColliding);
    m_translate->setChecked(translation.isOn(m_thread));
    if (m_preview->isOpen() && !translation.isOn(m_thread))
        m_preview->close();
}

void Composer::toggleTranslation()
{
    if (m_chat.translation.isOffered() && m_thread.isValid())
        m_chat.translation.setOn(m_thread, !m_chat.translation.isOn(m_thread));
}

bool Composer::sendsTranslation() const { return m_preview->state() == PreviewState::Ready; }

} // namespace wxm
