// SPDX-License-Identifier: MIT
#include "ui/shell/close_guard.h"

namespace wxm {

CloseGuard::CloseGuard(Chat &chat, MainWindow &window)
    : QObject(&window)
    , m_chat(chat)
    , m_window(window)
{
    connect(&m_window, &MainWindow::closeRequested, this, [this](bool *accept) {
        if (!mayClose())
            *accept = false;
    });
}

bool CloseGuard::mayClose()
{
    if (m_closesAnyway)
        return true;
    // The last try, and with it the truth about what the disk holds.
    if (m_chat.drafts.isSaving())
        m_chat.drafts.saveNow();
    if (m_chat.notes.isSaving())
        m_chat.notes.saveNow();
    const CloseQuestion::What what{.unsent = m_chat.outbox.unsentCount(),
        .isTextLost = !m_chat.drafts.isSaved() || !m_chat.notes.isSaved(),
        .areRepliesLost = !m_chat.outbox.isSaved()};
    if (what == CloseQuestion::What{})
        return true;
    if (m_question && m_question->what() == what) {
        m_question->open();
        return false;
    }
    delete m_question;
    m_question = new CloseQuestion(what, &m_window);
    connect(m_question, &QDialog::accepted, this, [this] {
        m_closesAnyway = true;
        m_window.close();
    });
    m_question->open();
    return false;
}

} // namespace wxm
