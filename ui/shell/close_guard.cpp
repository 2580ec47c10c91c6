// SPDX-License-Identifier: MIT
#include "ui/shell/close_guard.h"

#include <QGuiApplication>
#include <QInputMethod>

namespace wxm {

CloseGuard::CloseGuard(Chat &chat, Farewell &farewell, MainWindow &window)
    : QObject(&window)
    , m_chat(chat)
    , m_farewell(farewell)
    , m_window(window)
{
    connect(&m_window, &MainWindow::closeRequested, this, [this](bool *accept) {
        if (!mayClose())
            *accept = false;
    });
}

//! Saving is the last try, and with it the truth about what the disk holds.
void CloseGuard::prepareForEnd()
{
    QGuiApplication::inputMethod()->commit(); // of whichever field has the keyboard
    m_chat.drafts.takeLastWords();
    m_chat.notes.takeLastWords();
    if (m_chat.drafts.isSaving())
        m_chat.drafts.saveNow();
    if (m_chat.notes.isSaving())
        m_chat.notes.saveNow();
    m_farewell.release();
}

void CloseGuard::endNow()
{
    if (std::exchange(m_closesAnyway, true))
        return;
    prepareForEnd();
    m_farewell.whenReleased(this, [] { QCoreApplication::exit(0); });
}

CloseQuestion::What CloseGuard::what() const
{
    const bool isGuest = !m_chat.keepsFiles;
    return {.undone = m_farewell.owed(),
        .unsent = m_chat.outbox.unsentCount(),
        .refused = m_chat.outbox.refusedCount(),
        .isTextLost = !m_chat.drafts.isSaved() || !m_chat.notes.isSaved()
            || (isGuest && !m_chat.drafts.threads().isEmpty()),
        .areRepliesLost =
            !m_chat.outbox.isSaved() || (isGuest && m_chat.outbox.unsentCount() > 0),
        .isGuest = isGuest};
}

bool CloseGuard::mayClose()
{
    if (m_closesAnyway)
        return true;
    prepareForEnd();
    if (m_isWaiting)
        return false;
    if (m_farewell.held() > 0 && !std::exchange(m_hasWaited, false)) {
        m_isWaiting = true;
        m_farewell.whenReleased(this, [this] {
            m_isWaiting = false;
            m_hasWaited = true;
            m_window.close();
        });
        return false;
    }
    m_hasWaited = false;
    const auto what = this->what();
    if (what == CloseQuestion::What{.isGuest = what.isGuest})
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
