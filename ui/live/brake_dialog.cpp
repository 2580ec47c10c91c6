// SPDX-License-Identifier: MIT
#include "ui/live/brake_dialog.h"

#include "ui/common/foreign_label.h"
#include "ui/live/live_words.h"

#include <QBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace wxm::live {

BrakeDialog::BrakeDialog(Live &live, QWidget *parent)
    : Dialog(parent)
    , m_live(live)
    , m_sinceMs(live.clock.monotonicMs())
    , m_sentence(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
    , m_held(new TextLabel(TextSize::Ui, ColorRole::Text, Weight::Bold, this))
    , m_keys(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_undo(new Button({}, Button::Kind::Plain, this))
{
    for (auto *label : {m_sentence, m_held, m_keys}) {
        label->setWordWrap(true);
        contents()->addWidget(label);
    }
    contents()->addWidget(m_undo, 0, Qt::AlignLeading);
    m_undo->setAutoDefault(false);
    connect(m_undo, &QAbstractButton::clicked, this, [this] {
        m_live.actions.undoHeld();
        reject();
    });
    connect(&m_live.actions, &LiveActions::changed, this, &BrakeDialog::count);
    setDefault(Default::Cancel);
    BrakeDialog::retranslate();
    for (auto *button : {acceptButton(), cancelButton(), m_undo})
        button->installEventFilter(this);
}

void BrakeDialog::open()
{
    Dialog::open();
    cancelButton()->setFocus(); // what is safe, whatever is pressed next
}

void BrakeDialog::apply()
{
    m_live.actions.goOn();
    applied();
}

void BrakeDialog::count()
{
    const auto &all = m_live.actions.pending();
    const auto held = int(std::count_if(all.begin(), all.end(),
        [](const auto &one) { return one.state == PendingAction::State::Waiting; }));
    m_held->setText(tr("%Ln actions are held", nullptr, held));
    m_undo->setText(tr("Undo the %Ln held", nullptr, held));
    m_undo->setAccessibleName(tr("Undo held"));
    m_undo->setEnabled(held > 0);
}

void BrakeDialog::retranslate()
{
    setWords(tr("You acted %Ln times in 30 s. Go on?", nullptr, m_live.actions.pressedLately()),
        tr("Go on for 5 min"));
    acceptButton()->setAccessibleName(tr("Go on"));
    cancelButton()->setText(tr("Hold here"));
    cancelButton()->setAccessibleName(tr("Hold here"));
    m_sentence->setText(tr("Nothing more is sent until you answer. What was sent stays as it is."));
    m_keys->setText(tr("Action keys do nothing here, and Enter waits a second: a key that is held "
                       "down cannot answer."));
    count();
}

bool BrakeDialog::isDeaf(const QKeyEvent &event) const
{
    return event.isAutoRepeat() || m_live.clock.monotonicMs() - m_sinceMs < kDeafMs;
}

void BrakeDialog::keyPressEvent(QKeyEvent *event)
{
    if (!isDeaf(*event))
        Dialog::keyPressEvent(event);
}

bool BrakeDialog::eventFilter(QObject *watched, QEvent *event)
{
    // Tab goes on: it answers nothing.
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() != Qt::Key_Tab && key->key() != Qt::Key_Backtab && isDeaf(*key))
            return true;
    }
    return Dialog::eventFilter(watched, event);
}

} // namespace wxm::live
