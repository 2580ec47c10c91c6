// SPDX-License-Identifier: MIT
#pragma once

#include "settings/policy.h"

#include <QWidget>

namespace wxm {

class Button;
class TextLabel;

//! What is kept on this computer and how long, in a sentence for each kind of file, what the policy
//! changes in it, and the button that erases it. docs/at-rest.md tells the same for each file.
class KeptPanel : public QWidget {
    Q_OBJECT

public:
    //! `isSealed`: by the policy, what can be; the rest is in memory.
    KeptPanel(KeepLocal what, int days, bool isSealed = false, QWidget *parent = nullptr);

    //! Where nobody has signed in there is nothing to sign out of: the button is not offered.
    void setErasable(bool isErasable);

Q_SIGNALS:
    void eraseWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const KeepLocal m_what;
    const int m_days;
    const bool m_isSealed;
    TextLabel *m_head;
    TextLabel *m_sentences;
    TextLabel *m_policy;
    Button *m_erase;
};

} // namespace wxm
