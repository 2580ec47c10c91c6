// SPDX-License-Identifier: MIT
#pragma once

#include "chat/message_api.h"
#include "support/support_thread.h"

namespace wxm::support {

//! What the update of a thread changes.
struct ThreadChange {
    std::optional<ThreadStatus> status = {};
    std::optional<UserId> assigneeId = {}; //!< An invalid id takes it from everybody.

    void apply(SupportThread &to) const;
};

//! The REST calls of support.
class SupportApi final : public MessageApi {
public:
    explicit SupportApi(ApiCalls &calls);

    [[nodiscard]] QFuture<Result<Page<SupportThread>>> threads(
        ThreadStatus status, const PageCursor &at);
    [[nodiscard]] QFuture<Result<Done>> update(ThreadId thread, const ThreadChange &change);
    Capability updateCapability() const;
};

} // namespace wxm::support
