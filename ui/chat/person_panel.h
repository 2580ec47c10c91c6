// SPDX-License-Identifier: MIT
#pragma once

#include "chat/thread_key.h"

#include <QWidget>

namespace wxm {

//! What is known of a person, beside a conversation with them. Who makes it knows of more than the
//! page it stands on.
class PersonPanel : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    //! `name`: foreign text, as the conversation tells it.
    virtual void setTalk(ThreadKey talk, UserId user, const QString &name) = 0;

Q_SIGNALS:
    void closeWanted();
    void threadWanted(wxm::ThreadId thread);
};

} // namespace wxm
