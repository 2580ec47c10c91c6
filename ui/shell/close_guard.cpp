// SPDX-License-Identifier: MIT
#include "ui/shell/close_guard.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcShell, "wxm.shell", QtInfoMsg)

namespace wxm {

namespace {
//! What a disk has at the end of the program.
constexpr int kDiskMs = 2'000;

template <class Texts> bool isKept(const Texts &texts)
{
    return texts.isSaved() && !texts.isSaving();
}
} // namespace

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
    m_farewell.release();
    std::ignore = m_chat.saveWithin(kDiskMs); // what() tells
}

void CloseGuard::endNow()
{
    if (std::exchange(m_closesAnyway, true))
        return;
    prepareForEnd();
    m_farewell.whenReleased(this, [this] {
        if (!m_chat.saveWithin(kDiskMs))
            qCWarning(lcShell, "the disk did not take everything that was written");
        QCoreApplication::exit(0);
    });
}

CloseQuestion::What CloseGuard::what() const
{
    const bool isBarred = m_chat.isBarred;
    const bool isGuest = !m_chat.keepsFiles && !isBarred;
    const bool keepsNothing = isGuest || isBarred;
    return {.undone = m_farewell.owed(),
        .unsent = m_chat.outbox.unsentCount(),
        .refused = m_chat.outbox.refusedCount(),
        .isTextLost = !isKept(m_chat.drafts) || !isKept(m_chat.notes) || !isKept(m_chat.later)
            || (keepsNothing
                && (!m_chat.drafts.threads().isEmpty() || m_chat.later.countOfAll() > 0)),
        .areRepliesLost =
            !m_chat.outbox.isSaved() || (keepsNothing && m_chat.outbox.unsentCount() > 0),
        .isGuest = isGuest,
        .isBarred = isBarred};
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
    if (what == CloseQuestion::What{.isGuest = what.isGuest, .isBarred = what.isBarred})
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
