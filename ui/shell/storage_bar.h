// SPDX-License-Identifier: MIT
#pragma once

#include "chat/chat.h"
#include "ui/common/banner.h"

namespace wxm {

//! Above everything: the disk does not take what is written, or has given back less than it was
//! given. The second is said once, until the person has seen it.
class StorageBar final : public Banner {
    Q_OBJECT

public:
    StorageBar(const Drafts &drafts, const Outbox &outbox, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    const Drafts &m_drafts;
    bool m_hasDamage;
    bool m_isCut; //!< A draft was.
};

} // namespace wxm
