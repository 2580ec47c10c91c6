// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "program/wxm_address.h"

#include <QStringList>
#include <QtGlobal>

#include <optional>

namespace wxm {

//! What the command line may say. There is no option for a token, a phone number or a password,
//! since every user of the machine can read a command line.
struct ProgramOptions {
    QString server =
        {}; //!< Empty: policy, then settings decide. Not yet checked by readServerUrl().
    QString profile = QStringLiteral("default");
    QString language = {}; //!< `ar`, `en`, or empty.
    QString theme = {};    //!< `light`, `dark`, `system`, or empty.
    QString endpointsFile = {};
    QString policyFile = {};
    QString checkedPolicy = {}; //!< Only this file is read and judged; nothing is started.
    bool minimized = false;
    bool newInstance = false; //!< Do not hand over to a running program of this profile.
    bool safeMode = false;    //!< As enterSafeMode() has it; the stored settings stay as they are.
    bool erasesAll = false;   //!< Profiles and keychain entries of this person; nothing is started.
    bool wantsHelp = false;
    bool wantsVersion = false;
    QtMsgType logLevel = QtInfoMsg; //!< The least severe kind that is logged.
    std::optional<WxmAddress> address = {};
    //! What was not understood and passed over, as sentences for stderr.
    QStringList warnings = {};
};

//! Reads the arguments behind the program's name, as `--name value` or `--name=value`. What a
//! session manager, a launcher or a later version of this program adds is passed over with a
//! warning; only a mistake in an option that decides whose data are used, or which rules hold, is
//! an error. Behind an address, or `--`, nothing is an option: a link is written by strangers.
//! Error and warnings name the option but never repeat a value, which might be a secret.
Result<ProgramOptions> readProgramOptions(const QStringList &arguments);

//! What `--help` prints.
//! `ar`, else English.
QString programUsage(const QString &language = {});

} // namespace wxm
