// SPDX-License-Identifier: MIT
#pragma once

#include "session/endpoint_map.h"
#include "session/policy.h"
#include "session/program_options.h"

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

} // namespace wxm
