// SPDX-License-Identifier: MIT
#pragma once

#include "base/crash_guard.h"
#include "base/log.h"
#include "program/profile.h"
#include "program/startup.h"
#include "session/file_key.h"
#include "session/keychain_vault.h"
#include "settings/settings.h"
#include "ui/common/ui_setup.h"
#include "ui/shell/key_question.h"

#include <QPointer>
#include <QTimer>

#include <optional>

class QApplication;

namespace wxm {

//! What comes between the profile and the program: what was to be erased, the log, the guard
//! against faults and what the last one left, the key of sealed files, and what a policy lets be
//! kept. What stands here lives as long as the program does; at its end, copies that are to be
//! erased go, when nothing of them is open any more.
class Opening final : public QObject {
    Q_OBJECT

public:
    //! `vault`: of a test; null: the keychain of this computer.
    Opening(QApplication &application, Startup &startup, Profile &profile, QString version,
        TokenVault *vault = nullptr);
    ~Opening() override;

    //! Ends in ready(), once persons and keychain have answered.
    void begin();

    const Log &log() const { return *m_log; }
    Settings &settings() { return *m_settings; }
    UiSetup &ui() { return *m_ui; }
    //! The last run ended by a fault while windows were put back to where they stood.
    bool wasRestoring() const { return m_wasRestoring; }
    //! The key of the files is not to be had: they stay as they are, and nothing is kept.
    bool isBarred() const { return m_isBarred; }
    //! Libraries came since.
    void lookAtModules() { m_guard->lookAtModules(); }

Q_SIGNALS:
    void ready();

private:
    void lookForKey();
    void askKeychain();
    void onKey(const FileKey &key);
    void ask(FileKey::End end);
    void goOn();

    QApplication &m_application;
    Startup &m_startup;
    Profile &m_profile;
    const QString m_version;
    std::optional<Log> m_log;
    std::optional<CrashGuard> m_guard;
    std::optional<SettingsFile> m_settingsFile;
    std::optional<Settings> m_settings;
    std::optional<UiSetup> m_ui;
    std::optional<KeychainVault> m_keychain; //!< Only where there is a key to be asked for.
    TokenVault *m_vault;
    bool m_isAsking = false; //!< One at a time: two that make a key would have the keychain keep
                             //!< one and the files the other.
    QTimer m_silence;
    QPointer<KeyQuestion> m_question;
    bool m_isSealed = false; //!< There are files that want the key.
    bool m_wasRestoring = false;
    bool m_isBarred = false;
    bool m_isOpen = false; //!< It went on: an answer that comes now is too late.
};

} // namespace wxm
