// SPDX-License-Identifier: MIT
#include "net/network_presence.h"

#include <QNetworkInformation>

namespace wxm {

bool hasNoNetwork()
{
    using Info = QNetworkInformation;
    if (!Info::loadBackendByFeatures(Info::Feature::Reachability))
        return false;
    const auto *information = Info::instance();
    return information && information->reachability() == Info::Reachability::Disconnected;
}

} // namespace wxm
