// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/dialog.h"

namespace wxm {

class TextLabel;

//! Asked when the window is to be closed while replies have not gone out, or while the disk does
//! not take what was typed. Accepted: close anyway; what is in the journal goes out in the next
//! run.
class CloseQuestion final : public Dialog {
    Q_OBJECT

public:
    struct What {
        int undone = 0;              //!< Actions in lives that the server has not answered.
        int unsent = 0;              //!< Replies without a number of the server.
        int refused = 0;             //!< Of them, those that go out only when a person says so.
        bool isTextLost = false;     //!< A draft or a note that the disk did not take.
        bool areRepliesLost = false; //!< One of the replies is in memory only.
        bool isGuest = false;        //!< And that since another program owns the profile.
        bool isBarred = false;       //!< Or since this computer may keep nothing, or cannot.

        friend bool operator==(const What &, const What &) = default;
    };

    //! At least one of them.
    CloseQuestion(const What &what, QWidget *parent);
    const What &what() const { return m_what; }

protected:
    void retranslate() override;

private:
    What m_what;
    TextLabel *m_sentence;
};

} // namespace wxm
