// SPDX-License-Identifier: MIT
#include "ui/shell/opening.h"

#include "base/file_seal.h"
#include "base/then.h"
#include "program/crash_note.h"
#include "program/kept_files.h"
#include "settings/safe_mode.h"
#include "ui/shell/crash_question.h"
#include "ui/shell/start_ui.h"

#include <QApplication>
#include <QDateTime>

#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {
constexpr int kOpeningDiskMs = 3'000;
constexpr int kSilenceMs = 10'000; //!< A keychain that has not answered by then is asked about.
} // namespace

Opening::Opening(QApplication &application, Startup &startup, Profile &profile, QString version,
    TokenVault *vault)
    : m_application(application)
    , m_startup(startup)
    , m_profile(profile)
    , m_version(std::move(version))
    , m_vault(vault)
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(kSilenceMs);
    connect(&m_silence, &QTimer::timeout, this, [this] { ask(FileKey::End::Refused); });
}

Opening::~Opening()
{
    // Who has handed over, or works beside the owner, has nothing to erase here.
    const bool isOwner = m_log.has_value() && !m_profile.isGuest();
    m_ui.reset();
    m_settings.reset();
    m_settingsFile.reset();
    m_guard.reset();
    m_log.reset();
    if (isOwner && isErasureAskedFor(m_profile) && m_profile.disk().flush(kOpeningDiskMs))
        std::ignore = eraseCopies(m_profile);
}

void Opening::begin()
{
    const auto &options = m_startup.options;
    if (isErasureAskedFor(m_profile))
        std::ignore = eraseCopies(m_profile); // the program was ended before it could
    m_log.emplace(
        Log::Options{.fileName = m_profile.isWritable() ? m_profile.file(u"log.txt"_s) : QString(),
            .least = options.logLevel});
    // Before settings and user interface are made: a fault in these is noted as well.
    const auto note = takeCrashNote(m_profile);
    m_guard.emplace(crashNotePath(m_profile), crashHead(m_version));
    for (const auto &words : m_startup.policy.unknown)
        qWarning("%s", qPrintable(words));
    m_settingsFile.emplace(m_profile.place(u"settings.json"_s), &m_profile.disk());
    m_settings.emplace(*m_settingsFile);
    m_ui.emplace(m_application, startChoices(options, *m_settings));
    m_wasRestoring = note && note->wasRestoring;
    if (!note || options.safeMode)
        return lookForKey();
    CrashQuestion::ask(m_application, *note, [this](bool isSafe) {
        m_startup.options.safeMode = isSafe;
        lookForKey();
    });
}

void Opening::lookForKey()
{
    if (!m_profile.isWritable())
        return goOn();
    m_isSealed = hasSealedFiles(m_profile);
    if (!m_isSealed && !m_startup.policy.encryptLocal)
        return goOn();
    if (!FileSeal::isAvailable()) {
        m_isBarred = true; // never in plain where a policy says sealed
        return goOn();
    }
    if (!m_vault)
        m_vault = &m_keychain.emplace();
    askKeychain();
}

void Opening::askKeychain()
{
    m_silence.start();
    if (std::exchange(m_isAsking, true))
        return; // its answer is still to come
    then(fileKey(*m_vault, m_profile.folder(), !m_isSealed, this), this,
        [this](const FileKey &key) { onKey(key); });
}

void Opening::onKey(const FileKey &key)
{
    m_isAsking = false;
    if (m_isOpen)
        return;
    m_silence.stop();
    if (key.end != FileKey::End::Found)
        return ask(key.end);
    m_profile.disk().setSeal(
        std::make_shared<const FileSeal>(key.key), m_startup.policy.encryptLocal);
    goOn();
}

void Opening::ask(FileKey::End end)
{
    if (m_isOpen)
        return;
    delete m_question;
    QApplication::setQuitOnLastWindowClosed(false); // the program has only begun
    m_question = new KeyQuestion(end, m_isSealed);
    connect(
        m_question, &QDialog::finished, this,
        [this](int answer) {
            if (answer == QDialog::Accepted)
                return askKeychain();
            m_isBarred = true;
            goOn();
        },
        Qt::QueuedConnection);
    m_question->open();
}

void Opening::goOn()
{
    if (std::exchange(m_isOpen, true))
        return;
    delete m_question;
    const auto &policy = m_startup.policy;
    if (m_isBarred) {
        m_profile.setKeeping(KeepLocal::Nothing); // and nothing that is there is touched
    } else {
        m_profile.setKeeping(policy.keepLocal);
        resealFiles(m_profile);
        applyKeeping(m_profile, policy, QDateTime::currentMSecsSinceEpoch());
    }
    if (m_profile.isGuest())
        m_settingsFile->setReadOnly();
    if (m_wasRestoring)
        m_settings->windowPlaces.set({});
    applyPolicy(policy, *m_settings);
    if (m_startup.options.safeMode)
        enterSafeMode(*m_settings);
    Q_EMIT ready();
    QApplication::setQuitOnLastWindowClosed(true);
}

} // namespace wxm
