// SPDX-License-Identifier: MIT
#include "program/startup.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

//! A mistake in a file of rules, and not in what a person typed.
tl::unexpected<ApiError> rulesFailure(ApiError error)
{
    error.serverCode = u"rules"_s;
    return failure(std::move(error));
}

//! The built-in map, changed by the policy and then by the file of the command line.
Result<EndpointMap> readEndpoints(const Policy &policy, const QString &fileName)
{
    auto map = EndpointMap::builtIn();
    if (!policy.endpoints.isEmpty())
        if (const auto done = map.override(policy.endpoints, policy.source); !done)
            return failure(ApiError::Kind::Refused, done.error());
    if (fileName.isEmpty())
        return map;
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ApiError::Kind::Refused, fileName + u": "_s + file.errorString());
    if (const auto done = map.override(file.readAll(), fileName); !done)
        return failure(ApiError::Kind::Refused, done.error());
    return map;
}

} // namespace

Result<Startup> readStartup(const QStringList &arguments)
{
    const auto options = readProgramOptions(arguments);
    if (!options)
        return failure(options.error());
    if (options->wantsHelp || options->wantsVersion || options->erasesAll
        || !options->checkedPolicy.isEmpty())
        return Startup{*options, {}, {}};
    return readStartup(*options, machinePolicy());
}

//! What an administrator has installed is above the command line, which every user writes.
Result<Startup> readStartup(const ProgramOptions &options, const Result<Policy> &installed)
{
    if (!installed)
        return rulesFailure(installed.error());
    const bool isInstalled = !installed->source.isEmpty();
    if (isInstalled && !options.policyFile.isEmpty())
        return failure(ApiError::Kind::Refused,
            u"--policy: the policy of this computer, %1, cannot be replaced"_s.arg(
                installed->source));
    if (isInstalled && !options.endpointsFile.isEmpty())
        return failure(ApiError::Kind::Refused,
            u"--endpoints: the policy of this computer, %1, decides the endpoints"_s.arg(
                installed->source));
    const auto policy =
        options.policyFile.isEmpty() ? installed : machinePolicy(options.policyFile);
    if (!policy)
        return rulesFailure(policy.error());
    const auto endpoints = readEndpoints(*policy, options.endpointsFile);
    if (!endpoints)
        return rulesFailure(endpoints.error());
    return Startup{options, *policy, *endpoints};
}

bool hasScreen()
{
    const auto platform = qgetenv("QT_QPA_PLATFORM");
    if (platform == "offscreen" || platform == "minimal")
        return false;
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

QString checkPolicy(const QString &fileName, int *code)
{
    const auto policy = machinePolicy(fileName);
    if (!policy) {
        *code = 2;
        return policy.error().detail;
    }
    *code = policy->unknown.isEmpty() ? 0 : 1;
    return policy->unknown.isEmpty() ? u"%1: no mistake"_s.arg(fileName)
                                     : policy->unknown.join(u'\n');
}

} // namespace wxm
