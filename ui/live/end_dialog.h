// SPDX-License-Identifier: MIT
#pragma once

#include "live/live.h"
#include "ui/common/dialog.h"

namespace wxm {
class ForeignLabel;
}

namespace wxm::live {

//! Asks before a stream is ended for everybody.
class EndDialog final : public Dialog {
    Q_OBJECT

public:
    EndDialog(Live &live, LiveId which, QWidget *parent);

protected:
    void apply() override;
    void retranslate() override;

private:
    Live &m_live;
    LiveId m_which;
    QByteArray m_key; //!< The same on every try of this intention.
    ForeignLabel *m_title;
    TextLabel *m_sentence;
};

} // namespace wxm::live
