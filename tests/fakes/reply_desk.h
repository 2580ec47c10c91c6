// SPDX-License-Identifier: MIT
#pragma once

#include "base/file_seal.h"
#include "chat/chat_actions.h"
#include "fakes/fake_chat_port.h"

namespace wxm::fakes {

//! Writing and sending over a server in memory and files in a folder: the person is user 2. Made
//! anew over the same folder, it is the next run. `Time`: FakeClock, or that of the system.
template <class Time> struct ReplyDesk {
    //! `seal`: where its files are sealed.
    explicit ReplyDesk(const QString &folder, const OutboxTiming &timing = {},
        std::shared_ptr<const FileSeal> seal = {})
        : drafts(folder + QStringLiteral("/drafts.jsonl"), sealing(disk, std::move(seal)), clock)
        , journal(folder + QStringLiteral("/outbox.jsonl"), disk)
        , outbox(ports, store, sync, journal, clock, timing)
    {
        ports.add(ThreadKey::Kind::Support, port);
        ports.add(ThreadKey::Kind::Conversation, port);
        store.setMe(kMe);
        outbox.setLinkUp(true);
    }
    void begin(const QString &account = QStringLiteral("https://wxm.example#2"))
    {
        drafts.setAccount(account);
        outbox.setAccount(account);
        actions.dropSentDrafts();
    }

    static DiskWriter &sealing(DiskWriter &disk, std::shared_ptr<const FileSeal> seal)
    {
        disk.setSeal(std::move(seal), true);
        return disk;
    }

    static constexpr UserId kMe{2};
    Time clock;
    DiskWriter disk;
    FakeChatPort port;
    ChatPorts ports;
    ChatStore store;
    ChatSync sync{ports, store};
    Drafts drafts;
    OutboxJournal journal;
    Outbox outbox;
    ChatActions actions{ports, store, sync, outbox, drafts, clock};
};

} // namespace wxm::fakes
