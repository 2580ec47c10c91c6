// SPDX-License-Identifier: MIT
#pragma once

#include "settings/sound_choices.h"

#include <QWidget>

#include <vector>

namespace wxm {

class Button;
class ForeignLabel;
class Sounds;
class TextLabel;

//! The program's own sounds, each heard by a press, and a file of the person's own in its place.
class SoundPanel : public QWidget {
    Q_OBJECT
public:
    SoundPanel(Settings &settings, Sounds &sounds, QWidget *parent = nullptr);

    //! Takes the file for that kind, which is then told by it; false: it is none that is played,
    //! and nothing has changed.
    bool chooseFile(SoundKind kind, const QString &path);
    //! What became of the last file; empty: nothing to say.
    QString said() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        SoundChoice choice;
        TextLabel *name;
        ForeignLabel *fileName;
        Button *test;
        Button *choose;
        Button *remove;
    };
    void addRow(const SoundChoice &choice);
    void ask(SoundKind kind);
    void say(const QString &words);
    void refresh();
    void retranslate();

    Sounds &m_sounds;
    TextLabel *m_head;
    TextLabel *m_sentence;
    std::vector<Row> m_rows;
    TextLabel *m_said;
};

//! `sounds` play by what the settings say, from now on.
void followSoundSettings(Settings &settings, Sounds &sounds, QObject *context);

} // namespace wxm
