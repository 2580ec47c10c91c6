// SPDX-License-Identifier: MIT
#include "session/startup.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

tl::unexpected<ApiError> refuse(const QString &why)
{
    return failure({.kind = ApiError::Kind::Refused, .serverCode = {}, .detail = why});
}

//! The built-in map, changed by the policy and then by the file of the command line.
Result<EndpointMap> readEndpoints(const Policy &policy, const QString &fileName)
{
    auto map = EndpointMap::builtIn();
    if (!policy.endpoints.isEmpty())
        if (const auto done = map.override(policy.endpoints, policy.source); !done)
            return refuse(done.error());
    if (fileName.isEmpty())
        return map;
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(fileName + u": "_s + file.errorString());
    if (const auto done = map.override(file.readAll(), fileName); !done)
        return refuse(done.error());
    return map;
}

} // namespace

Result<Startup> readStartup(const QStringList &arguments)
{
    const auto options = readProgramOptions(arguments);
    if (!options)
        return failure(options.error());
    if (options->wantsHelp || options->wantsVersion)
        return Startup{*options, {}, {}};
    const auto policy = machinePolicy(options->policyFile);
    if (!policy)
        return failure(policy.error());
    const auto endpoints = readEndpoints(*policy, options->endpointsFile);
    if (!endpoints)
        return failure(endpoints.error());
    return Startup{*options, *policy, *endpoints};
}

} // namespace wxm
