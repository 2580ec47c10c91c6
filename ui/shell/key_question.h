// SPDX-License-Identifier: MIT
#pragma once

#include "session/file_key.h"
#include "ui/common/dialog.h"

namespace wxm {

class TextLabel;

//! The key that the files of this profile are sealed with is not to be had. Accepted: ask the
//! keychain again; else this run goes on without them, and they stay as they are.
class KeyQuestion final : public Dialog {
    Q_OBJECT

public:
    //! `isSealed`: there are such files; else there only would be.
    KeyQuestion(FileKey::End end, bool isSealed, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    const FileKey::End m_end;
    const bool m_isSealed;
    TextLabel *m_sentence;
    TextLabel *m_rest;
};

} // namespace wxm
