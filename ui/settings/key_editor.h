// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/keys.h"

#include <QWidget>

#include <functional>

namespace wxm {

class Button;
class LineEdit;
class TextLabel;

//! Takes the keys that are pressed for one command. What cannot be had is said with its reason;
//! what another command has is asked about, and nothing changes before the answer.
class KeyEditor final : public QWidget {
    Q_OBJECT
public:
    //! `keep`: the whole map, as it is to be.
    KeyEditor(std::function<void(const KeyMap &)> keep, QWidget *parent);

    void start(Command command);
    //! As if they had been pressed.
    void propose(Command command, const KeyList &keys);

Q_SIGNALS:
    void ended(wxm::Command command);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void take(const QKeyEvent &key);
    void say(const QString &words, const QList<Command> &holders = {});
    void save(const KeyList &keys);
    QString conflictWords(const KeyList &keys, const QList<Command> &holders) const;
    void retranslate();

    std::function<void(const KeyMap &)> m_save;
    Command m_command = Command::GoTo;
    KeyList m_asked; //!< Of other commands, until it is answered.
    LineEdit *m_field;
    TextLabel *m_words;
    Button *m_take;
    Button *m_others;
    Button *m_none;
    Button *m_cancel;
};

} // namespace wxm
