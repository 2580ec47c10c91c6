// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QFileDevice>
#include <QString>

namespace wxm {

//! Files that outlive a kill and a power cut. Blocks until the disk has answered; any thread.

//! For the person whose file it is (0600).
inline constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

//! Everything written so far is on the disk, not in a cache of the system.
[[nodiscard]] bool syncToDisk(QFileDevice &file);
//! The name of a file that was made or renamed is on the disk too.
bool syncFolderOf(const QString &path);
//! Puts these bytes in place of the file's: after any end the file is the old one or the new one,
//! whole. For the owner alone (0600). False where the disk did not take it; the old one stays.
//! Without a path there is nothing to keep, and nothing is written.
[[nodiscard]] bool saveDurably(const QString &path, const QByteArray &bytes);
//! Keeps a damaged file as `<path>.bad` (0600) for whoever can still read something in it; one of
//! an earlier damage goes. The file itself stays. False where there is no room for the copy.
[[nodiscard]] bool keepAsBad(const QString &path);

} // namespace wxm
