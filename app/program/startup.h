// SPDX-License-Identifier: MIT
#pragma once

#include "api/endpoint_map.h"
#include "program/program_options.h"
#include "settings/policy.h"

namespace wxm {

//! What is decided before anything is built: the command line, the machine policy, the endpoints.
struct Startup {
    ProgramOptions options;
    Policy policy;
    EndpointMap endpoints;

    //! The server that policy or command line name, in this order; empty: the settings decide.
    QString server() const { return policy.server.isEmpty() ? options.server : policy.server; }
};

//! Reads it all; the error's `detail` is a sentence for stderr. Help and version need no policy.
Result<Startup> readStartup(const QStringList &arguments);
//! The same from options that are read, and the policy of this machine.
Result<Startup> readStartup(const ProgramOptions &options, const Result<Policy> &installed);

//! The start failed by a mistake in a policy or endpoint file, which whoever pressed an icon has to
//! be told in a window.
inline bool isMistakeInRules(const ApiError &error)
{
    return error.serverCode == QStringLiteral("rules");
}

//! Whether a window could be shown on a display.
bool hasScreen();

//! What `--check-policy` prints, and the code that it ends with: 0 nothing wrong, 1 unknown keys, 2
//! a mistake.
QString checkPolicy(const QString &fileName, int *code);

} // namespace wxm
