// SPDX-License-Identifier: MIT
#pragma once

#include "program/crash_note.h"
#include "ui/common/dialog.h"

#include <functional>

class QApplication;

namespace wxm {

class TextLabel;

//! At the start after a run that ended by a fault of the program: what happened, and how to go on.
//! Accepted: in safe mode; else as usual. *Save report* leaves the question open.
class CrashQuestion final : public Dialog {
    Q_OBJECT

public:
    explicit CrashQuestion(CrashNote note, QWidget *parent = nullptr);

    //! Writes the note where the person says; says what became of it.
    bool saveTo(const QString &fileName);

    //! Before there is any other window. `then` hears the answer from the event loop.
    static void ask(
        QApplication &application, const CrashNote &note, std::function<void(bool isSafe)> then);

protected:
    void retranslate() override;

private:
    void say(bool isSaved);

    const CrashNote m_note;
    TextLabel *m_sentence;
    TextLabel *m_report;
    Button *m_save;
    TextLabel *m_said;
};

} // namespace wxm
