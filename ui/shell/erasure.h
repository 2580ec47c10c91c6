// SPDX-License-Identifier: MIT
#pragma once

#include "chat/chat.h"
#include "ui/common/dialog.h"
#include "ui/shell/main_window.h"

#include <QPointer>

namespace wxm {

class TextLabel;

//! Asked before this computer's copies are erased: what goes that cannot be had again. Accepted:
//! sign out and erase.
class EraseQuestion final : public Dialog {
    Q_OBJECT

public:
    struct What {
        int unsent = 0;
        int drafts = 0;
        bool hasUnread = false; //!< There are more, which this run cannot read, and so not count.

        bool isNothing() const { return unsent == 0 && drafts == 0 && !hasUnread; }
    };
    EraseQuestion(const What &what, QWidget *parent);

protected:
    void retranslate() override;

private:
    const What m_what;
    TextLabel *m_sentence;
};

//! Signing out with *Erase this computer's copies*: what is not sent is asked about first. The
//! keychain lets go of every account, and the copies of all go when the program has ended, since
//! all of them are in its memory as well, and it starts again. GUI thread.
class Erasure final : public QObject {
    Q_OBJECT

public:
    //! For the last words to the server, and for the keychain to let go of the sign-in.
    static constexpr int kLastMs = 1'500;

    Erasure(Chat &chat, Session &session, const Profile &profile, Settings &settings,
        const Clock &clock, MainWindow &window);

    //! Whether signing out may go on now; else it is asked, and goes on by itself.
    bool maySignOut();
    //! By the button of the settings, whatever they say.
    void begin();
    QPointer<EraseQuestion> question() const { return m_question; }

Q_SIGNALS:
    //! Everything is asked for: the program ends and starts again.
    void restartWanted();

private:
    EraseQuestion::What whatGoes() const;
    void ask();
    void signOut();
    void onSignedOut(Session::EndReason reason);

    Chat &m_chat;
    Session &m_session;
    const Profile &m_profile;
    Settings &m_settings;
    MainWindow &m_window;
    QPointer<EraseQuestion> m_question;
    std::unique_ptr<Timer> m_end;
    bool m_isErasing = false;
};

} // namespace wxm
