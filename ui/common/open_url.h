// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/dialog.h"

#include <QStringList>
#include <QUrl>

namespace wxm {

//! Asks before a link from a stranger is opened, and names the host it really goes to.
class OpenUrlDialog : public Dialog {
    Q_OBJECT
public:
    OpenUrlDialog(const QUrl &url, QWidget *parent);
    //! It was tried, and no program took it.
    void sayNotOpened();

protected:
    void apply() override;
    void retranslate() override;

private:
    QUrl m_url;
    TextLabel *m_question;
    TextLabel *m_host;
    TextLabel *m_address;
    Button *m_copy;
};

//! The only way to a browser. Refuses everything but http and https with a host and no user name;
//! hosts in `ownHosts` open at once, others after the dialog (Enter cancels).
void openForeignUrl(const QUrl &url, QWidget *parent, const QStringList &ownHosts = {});

} // namespace wxm
