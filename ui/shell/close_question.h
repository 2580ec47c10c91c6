// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/dialog.h"

namespace wxm {

class TextLabel;

//! Asked when the window is to be closed while replies have not gone out. Accepted: close anyway;
//! they stay in the journal and go out in the next run.
class CloseQuestion final : public Dialog {
    Q_OBJECT

public:
    //! `unsent`: at least one.
    CloseQuestion(int unsent, QWidget *parent);

protected:
    void retranslate() override;

private:
    int m_unsent;
    TextLabel *m_sentence;
};

} // namespace wxm
