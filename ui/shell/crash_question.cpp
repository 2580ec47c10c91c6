// SPDX-License-Identifier: MIT
#include "ui/shell/crash_question.h"

#include "ui/common/accessible.h"
#include "ui/common/foreign_label.h"
#include "ui/common/save_file.h"

#include <QApplication>
#include <QBoxLayout>

#include <utility>

namespace wxm {

CrashQuestion::CrashQuestion(CrashNote note, QWidget *parent)
    : Dialog(parent)
    , m_note(std::move(note))
    , m_sentence(new TextLabel(TextSize::Body, ColorRole::Text, Weight::Regular, this))
    , m_report(new TextLabel(TextSize::Body, ColorRole::Text2, Weight::Regular, this))
    , m_save(new Button({}, Button::Kind::Plain, this))
    , m_said(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
{
    for (auto *label : {m_sentence, m_report, m_said})
        label->setWordWrap(true);
    m_said->hide();
    auto *row = new QHBoxLayout;
    row->addWidget(m_save);
    row->addStretch();
    contents()->addWidget(m_sentence);
    contents()->addWidget(m_report);
    contents()->addLayout(row);
    contents()->addWidget(m_said);
    setDefault(Default::Cancel); // who presses Enter without reading has the program as it was
    connect(m_save, &Button::clicked, this, [this] {
        saveFile(this, m_save->text(), QStringLiteral("wxm-console-crash.txt"), m_note.text,
            [this](bool isSaved) { say(isSaved); });
    });
    CrashQuestion::retranslate();
}

void CrashQuestion::ask(
    QApplication &application, const CrashNote &note, std::function<void(bool isSafe)> then)
{
    auto *question = new CrashQuestion(note);
    // It is the last window when it closes, and the program has only begun.
    QApplication::setQuitOnLastWindowClosed(false);
    connect(
        question, &QDialog::finished, &application,
        [then = std::move(then)](int answer) {
            QApplication::setQuitOnLastWindowClosed(true); // it has closed by now
            then(answer == QDialog::Accepted);
        },
        Qt::QueuedConnection);
    question->open();
}

bool CrashQuestion::saveTo(const QString &fileName)
{
    const bool isSaved = writeFile(fileName, m_note.text);
    say(isSaved);
    return isSaved;
}

void CrashQuestion::say(bool isSaved)
{
    m_said->setText(isSaved ? tr("The report is saved.")
                            : tr("Not saved: the file could not be written there."));
    m_said->show();
    announce(m_said, m_said->text());
    fit();
}

void CrashQuestion::retranslate()
{
    setWords(tr("WXM Console stopped because of an error"), tr("Start in safe mode"));
    cancelButton()->setText(tr("Start as usual"));
    m_save->setText(tr("Save report…"));
    QString sentence = tr("What you wrote is kept. In safe mode the console starts without "
                          "layouts, spelling, sounds and translation.");
    if (m_note.wasRestoring)
        sentence += QLatin1Char(' ')
            + tr("It happened while windows were put back where they stood, so this time they are "
                 "not.");
    m_sentence->setText(sentence);
    m_report->setText(tr("The report tells where in the program it happened. It holds no names, "
                         "numbers or messages, and nothing is sent by itself."));
    m_said->hide();
}

} // namespace wxm
