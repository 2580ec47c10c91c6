// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/dialog.h"

namespace wxm {

class TextLabel;

//! The program does not start, since a file with the rules of this computer has a mistake: where it
//! is, to be given to an administrator. *Copy* leaves the window open.
class StartFault final : public Dialog {
    Q_OBJECT

public:
    //! `sentence`: with file, line and key, in the words of the readers of those files.
    explicit StartFault(const QString &sentence, QWidget *parent = nullptr);

protected:
    void apply() override;
    void retranslate() override;

private:
    const QString m_sentence;
    TextLabel *m_words;
    TextLabel *m_place;
    TextLabel *m_copied;
};

} // namespace wxm
