// SPDX-License-Identifier: MIT
#include "net/network_changes.h"

#include <QNetworkInformation>

namespace wxm {

namespace {

//! A change comes in several steps: the link goes, the address comes, then the way out.
constexpr int kCalmMs = 700;

} // namespace

NetworkChanges::NetworkChanges(QObject *parent) : QObject(parent)
{
    m_calm.setSingleShot(true);
    m_calm.setInterval(kCalmMs);
    connect(&m_calm, &QTimer::timeout, this, &NetworkChanges::changed);
    if (!QNetworkInformation::loadDefaultBackend())
        return;
    const auto *network = QNetworkInformation::instance();
    connect(network, &QNetworkInformation::reachabilityChanged, this, &NetworkChanges::note);
    connect(network, &QNetworkInformation::transportMediumChanged, this, &NetworkChanges::note);
}

} // namespace wxm
