// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "program/update_notice.h"
#include "settings/settings.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <optional>

namespace wxm {

//! Where notices come from; fixed when the program is built, so that nobody can talk an installed
//! program into another source.
struct UpdateSource {
    QUrl address = {}; //!< https, a folder with `stable.json` and `beta.json`. Empty: never ask.
    QByteArray publicKey = {}; //!< 32 bytes.
    ProgramVersion current = {};

    //! What WXM_UPDATE_URL and WXM_UPDATE_KEY were at build time.
    static UpdateSource builtIn(const QString &currentVersion);
};

//! What may be asked, and how.
struct UpdateChoice {
    bool allowedByPolicy = true;
    bool wanted = true; //!< The person's setting.
    QString channel = QStringLiteral("stable");
};

//! Asks at most once a day whether there is a newer version, and tells it once a start. GUI thread.
//!
//! Never tells an older version, nor one of a lapsed notice, nor anything while `isWriting()` says
//! that somebody has unsent text; it is told when that is over. Faults are logged and change
//! nothing: the next try is a day later.
class UpdateCheck final : public QObject {
    Q_OBJECT

public:
    //! The body of a 200 to a GET of an https address, without redirects, of at most
    //! kMaxNoticeBytes.
    using Fetch = std::function<QFuture<Result<QByteArray>>(const QUrl &)>;

    enum class State {
        NotBuiltIn, //!< No address, no key, or no libsodium.
        OffByPolicy,
        OffByPerson,
        Waiting, //!< Asked within the last day.
        Due,
    };

    UpdateCheck(UpdateSource source, Fetch fetch, SettingsFile &file, const Clock &clock,
        QObject *parent = nullptr);

    void setChoice(const UpdateChoice &choice) { m_choice = choice; }
    void setIsWriting(std::function<bool()> isWriting) { m_isWriting = std::move(isWriting); }
    State state() const;

    //! To be called at start, and then once an hour: asks if it is due, and tells what had to wait.
    void tick();

Q_SIGNALS:
    void found(const wxm::UpdateNotice &notice);

private:
    void take(const Result<QByteArray> &file);
    void tellIfQuiet();

    const UpdateSource m_source;
    const Fetch m_fetch;
    const Clock &m_clock;
    Setting<QString> m_lastAsked;  //!< Milliseconds since 1970: a JSON number would be a double.
    Setting<QString> m_newestSeen; //!< Older notices than one seen are a replay.
    UpdateChoice m_choice;
    std::function<bool()> m_isWriting = [] { return false; };
    std::optional<UpdateNotice> m_untold;
    std::optional<ProgramVersion> m_told;
};

} // namespace wxm
