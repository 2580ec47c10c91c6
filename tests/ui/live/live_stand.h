// SPDX-License-Identifier: MIT
#pragma once

#include "live/fake_live_api.h"
#include "live/live.h"
#include "session/token_vault.h"
#include "ui/common/banner.h"
#include "ui/live/live_page.h"

#include <QAbstractButton>
#include <QTemporaryDir>

namespace wxm::live {

//! Keeps nothing.
class NoVault final : public TokenVault {
public:
    QFuture<Result<QByteArray>> read(const QString &) override;
    QFuture<Result<Done>> write(const QString &, const QByteArray &) override;
    QFuture<Result<Done>> remove(const QString &) override;
};

//! The live page over everything but a network.
struct LiveStand {
    //! Tests count rows; those of waves switch folding on.
    LiveStand();
    ~LiveStand();

    FakeClock clock;
    TemporarySettings temporary;
    RestClient rest{clock};
    ApiCalls calls{rest, EndpointMap::builtIn()};
    NoVault vault;
    Session session{calls, vault, temporary.settings, clock};
    Realtime realtime{clock};
    QTemporaryDir folder;
    DiskWriter disk;
    Notes notes{folder.filePath(QStringLiteral("notes.jsonl")), disk, clock};
    Live live{calls, session, realtime, temporary.settings, clock, notes};

    void say(std::int64_t liveId, std::int64_t id, std::int64_t user, const QString &name,
        const QString &words, int secondsAgo = 0);
    //! Two lives as on an evening.
    void fillEvening();
};

//! Those that stand above the feeds, as they follow each other.
QList<Banner *> bannersOf(const LivePage &page);

//! The button of that name that stands on the screen.
QAbstractButton *button(const QWidget &root, const QString &name);

} // namespace wxm::live
