// SPDX-License-Identifier: MIT
#include "ui/shell/erasure.h"

#include "program/kept_files.h"
#include "session/accounts.h"
#include "ui/common/foreign_label.h"
#include "ui/shell/notice_bar.h"

#include <QApplication>
#include <QBoxLayout>

namespace wxm {

EraseQuestion::EraseQuestion(const What &what, QWidget *parent)
    : Dialog(parent)
    , m_what(what)
    , m_sentence(new TextLabel(TextSize::Body, ColorRole::Text2, Weight::Regular, this))
{
    m_sentence->setWordWrap(true);
    contents()->addWidget(m_sentence);
    setDefault(Default::Cancel);
    setAcceptKind(Button::Kind::DangerFill);
    EraseQuestion::retranslate();
}

void EraseQuestion::retranslate()
{
    setWords(tr("Erase this computer’s copies?"), tr("Sign out and erase"));
    QStringList sentences;
    if (m_what.unsent > 0)
        sentences << tr("%n reply(ies) not sent yet are lost.", nullptr, m_what.unsent);
    if (m_what.drafts > 0)
        sentences << tr("%n draft(s) are lost.", nullptr, m_what.drafts);
    if (m_what.hasUnread)
        sentences << tr("Drafts and unsent replies that could not be read this time are lost as "
                        "well.");
    sentences << tr("Notes, labels, journals and logs of every account on this computer go as "
                    "well. Settings, rules and saved replies stay. The console starts again.");
    m_sentence->setText(sentences.join(QLatin1Char('\n')));
}

Erasure::Erasure(Chat &chat, Session &session, const Profile &profile, Settings &settings,
    const Clock &clock, MainWindow &window)
    : QObject(&window)
    , m_chat(chat)
    , m_session(session)
    , m_profile(profile)
    , m_settings(settings)
    , m_window(window)
    , m_end(clock.createTimer([this] { Q_EMIT restartWanted(); }))
{
    connect(&m_session, &Session::signedOut, this, &Erasure::onSignedOut);
}

bool Erasure::maySignOut()
{
    // The copies are those of another program where this one is a guest.
    if (m_isErasing || !m_settings.erasesAtSignOut() || !m_profile.isWritable())
        return true;
    if (whatGoes().isNothing()) {
        m_isErasing = true;
        return true;
    }
    ask();
    return false;
}

void Erasure::begin() { ask(); }

//! Of every account, as the copies of all are erased.
EraseQuestion::What Erasure::whatGoes() const
{
    return {m_chat.outbox.unsentCountOfAll() + m_chat.later.countOfAll(),
        m_chat.drafts.countOfAll(), m_chat.isBarred && hasDraftFiles(m_profile)};
}

void Erasure::ask()
{
    if (!m_question) {
        m_question = new EraseQuestion(whatGoes(), &m_window);
        connect(m_question, &QDialog::accepted, this, &Erasure::signOut);
    }
    m_question->open();
}

void Erasure::signOut()
{
    m_isErasing = true;
    if (m_session.accountKey().isEmpty())
        onSignedOut(Session::EndReason::ByPerson);
    else
        m_session.signOut();
}

//! Nobody types into what is about to go.
void Erasure::onSignedOut(Session::EndReason reason)
{
    if (!std::exchange(m_isErasing, false) || reason != Session::EndReason::ByPerson)
        return;
    // First: where nothing is erased, the other accounts stay signed in.
    if (!askForErasure(m_profile)) {
        m_window.notices().add(
            {.kind = Banner::Kind::Danger, .words = [] {
                 return NoticeBar::Words{tr("The copies on this computer could not be erased"),
                     tr("The disk refused it. Delete the folder of the profile by hand.")};
             }});
        return;
    }
    const auto accounts = Accounts(m_settings).all();
    for (const auto &account : accounts)
        m_session.forget(account.key);
    m_settings.recentThreads.set({});
    m_settings.phone.set({});
    for (auto *window : QApplication::topLevelWidgets())
        window->setEnabled(false);
    m_end->start(kLastMs);
}

} // namespace wxm
