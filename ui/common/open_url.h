// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/dialog.h"

#include <QStringList>
#include <QUrl>

namespace wxm {

//! Asks before a link from a stranger is opened, and names the host it really goes to; of a number
//! that nothing dialled, the number.
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
    bool isCall() const;

    QUrl m_url;
    TextLabel *m_question;
    TextLabel *m_host;
    TextLabel *m_address;
    Button *m_copy;
};

//! The only way to a browser. Refuses everything but http and https with a host and no user name;
//! hosts in `ownHosts` open at once, others after the dialog (Enter cancels).
void openForeignUrl(const QUrl &url, QWidget *parent, const QStringList &ownHosts = {});

//! The only way to the computer's telephone, for a person who saw the number and pressed for it.
//! Whatever stands in `phone`, the address is `tel:` and what dialled() leaves of it, or none.
void openPhone(const QString &phone, QWidget *parent);

} // namespace wxm
