// SPDX-License-Identifier: MIT
#include "ui/settings/sound_panel.h"

#include "base/bidi.h"
#include "ui/common/accessible.h"
#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"
#include "ui/common/sounds.h"
#include "ui/settings/setting_words.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wxm {

SoundPanel::SoundPanel(Settings &settings, Sounds &sounds, QWidget *parent)
    : QWidget(parent)
    , m_sounds(sounds)
    , m_head(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Bold, this))
    , m_sentence(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_said(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
{
    m_sentence->setWordWrap(true);
    m_said->setWordWrap(true);
    m_said->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::k24, 0, 0);
    column->setSpacing(space::k8);
    column->addWidget(m_head);
    column->addWidget(m_sentence);
    for (const auto &choice : soundChoices(settings))
        addRow(choice);
    column->addWidget(m_said);
    retranslate();
}

void SoundPanel::addRow(const SoundChoice &choice)
{
    Row row{choice, new TextLabel(TextSize::Body, ColorRole::Text, Weight::Regular, this),
        new ForeignLabel(ForeignLabel::Kind::FileName, this),
        new Button({}, Button::Kind::Plain, this), new Button({}, Button::Kind::Plain, this),
        new Button({}, Button::Kind::Ghost, this)};
    row.fileName->setTextSize(TextSize::Meta);
    row.fileName->setColorRole(ColorRole::Text2);
    row.name->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::k8);
    for (auto *button : {row.test, row.choose, row.remove}) {
        button->setButtonSize(Button::Size::Small);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(row.name);
    column->addWidget(row.fileName);
    column->addLayout(buttons);
    connect(row.test, &Button::clicked, this, [this, kind = choice.kind] { m_sounds.play(kind); });
    connect(row.choose, &Button::clicked, this, [this, kind = choice.kind] { ask(kind); });
    connect(row.remove, &Button::clicked, this, [this, file = choice.file, choose = row.choose] {
        choose->setFocus(); // this one goes
        file->set({});
        say(tr("The sound of the program is played again."));
    });
    m_rows.push_back(row);
    choice.file->follow(this, [this](const QString &) { refresh(); });
}

void SoundPanel::ask(SoundKind kind)
{
    auto *dialog = new QFileDialog(this, tr("A sound of your own"),
        QStandardPaths::writableLocation(QStandardPaths::MusicLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(u"*.wav"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, kind](const QString &path) { chooseFile(kind, path); });
    dialog->open();
}

bool SoundPanel::chooseFile(SoundKind kind, const QString &path)
{
    const auto wave = readWaveFile(path);
    if (!wave) {
        say(waveFaultText(wave.error()));
        return false;
    }
    for (const auto &row : m_rows) {
        if (row.choice.kind != kind)
            continue;
        row.choice.file->set(path);
        row.choice.tone->set(kOwnSound); // no choice where the policy has made it
        say(tr("From now on %1 is played.", "%1: the name of a file")
                .arg(isolate(QFileInfo(path).fileName())));
    }
    return true;
}

void SoundPanel::say(const QString &words)
{
    m_said->setText(words);
    m_said->show();
    announceState(m_said, words);
}

QString SoundPanel::said() const { return m_said->isHidden() ? QString() : m_said->text(); }

void SoundPanel::refresh()
{
    for (const auto &row : m_rows) {
        const QString path = (*row.choice.file)();
        const bool isFixed = row.choice.file->isFixed();
        row.fileName->setForeignText(QFileInfo(path).fileName());
        row.fileName->setVisible(!path.isEmpty());
        row.remove->setVisible(!path.isEmpty());
        row.remove->setEnabled(!isFixed);
        row.choose->setEnabled(!isFixed);
    }
}

void SoundPanel::retranslate()
{
    m_head->setText(tr("Listen and choose"));
    m_sentence->setText(tr("A file of your own is a WAV of at most 5 seconds and 2 MB."));
    for (const auto &row : m_rows) {
        const QString name = settingText(row.choice.name);
        row.name->setText(name);
        row.test->setText(tr("Test"));
        row.test->setAccessibleName(tr("Test: %1", "%1: when a sound is played").arg(name));
        row.choose->setText(tr("Choose a file…"));
        row.choose->setAccessibleName(
            tr("Choose a file: %1", "%1: when a sound is played").arg(name));
        row.remove->setText(tr("Without the file"));
        row.remove->setAccessibleName(
            tr("Without the file: %1", "%1: when a sound is played").arg(name));
    }
    m_said->hide();
}

void SoundPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void followSoundSettings(Settings &settings, Sounds &sounds, QObject *context)
{
    settings.soundVolume.follow(context, [&sounds](int percent) { sounds.setVolume(percent); });
    for (const auto &choice : soundChoices(settings))
        choice.file->follow(context,
            [&sounds, kind = choice.kind](const QString &path) { sounds.setFile(kind, path); });
}

} // namespace wxm
