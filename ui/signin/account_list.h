// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace wxm {

class TextLabel;

//! One account that can be gone on with.
struct AccountChoice {
    QString name;   //!< Foreign text; may be empty.
    QString detail; //!< Ours: its number, masked, and its server.
    qint64 id = 0;
};

//! The accounts that this computer remembers, a press away. Hidden where there is none.
class AccountList : public QWidget {
    Q_OBJECT
public:
    explicit AccountList(QWidget *parent);

    void setAccounts(const QList<AccountChoice> &accounts);

Q_SIGNALS:
    void chosen(int index);
    void removed(int index);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    QList<AccountChoice> m_accounts;
    TextLabel *m_head;
    QVBoxLayout *m_rows;
};

} // namespace wxm
