// SPDX-License-Identifier: MIT
#pragma once

#include "chat/thread_list_actions.h"
#include "support/support_store.h"

namespace wxm::support {

//! What a person can do with threads, and how their list is kept true. GUI thread.
class SupportActions final : public ThreadListActions<SupportStore> {
    Q_OBJECT

public:
    enum class Action { Resolve, Reopen, Assign, Unassign };

    SupportActions(SupportApi &api, SupportStore &store, ChatStore &messages, ChatActions &chat,
        QObject *parent = nullptr);

    void resolve(ThreadId thread);
    void reopen(ThreadId thread);
    void assignToMe(ThreadId thread);
    void unassign(ThreadId thread);
    //! Seen at once; an end that is not good takes it back. refused() does not tell of it.
    [[nodiscard]] QFuture<Result<Done>> change(ThreadId thread, const ThreadChange &change);
    [[nodiscard]] QFuture<Result<Done>> markRead(ThreadId thread);
    Capability updateCapability() const { return m_api.updateCapability(); }
    Capability sendCapability() const { return m_api.sendCapability(); }

Q_SIGNALS:
    void refused(wxm::ThreadId thread, wxm::support::SupportActions::Action action,
        const wxm::ApiError &error);

private:
    const std::vector<Part> &parts() const override;
    QFuture<Result<Page<SupportThread>>> readPage(std::size_t part, const PageCursor &at) override;
    void forgetCapabilities() override { m_api.askAnew(); }
    bool fits(ThreadId thread) const override;
    void update(ThreadId thread, Action action, const ThreadChange &change);

    SupportApi &m_api;
};

} // namespace wxm::support
