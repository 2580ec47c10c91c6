// SPDX-License-Identifier: MIT
#include "ui/settings/key_editor.h"

#include "base/foreign_text.h"
#include "ui/common/accessible.h"
#include "ui/common/buttons.h"
#include "ui/common/flow_layout.h"
#include "ui/common/foreign_label.h"
#include "ui/common/line_edit.h"
#include "ui/common/position_keys.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace wxm {

namespace {

bool isFixed(Command command) { return infoOf(command).isFixed; }

QString faultWords(KeyFault fault, const QString &keys)
{
    switch (fault) {
    case KeyFault::NeedsModifier:
        return KeyEditor::tr("Here letters are typed: hold Ctrl or Alt with it");
    case KeyFault::NeedsDigit:
        return KeyEditor::tr("A row of keys: hold others with a digit from 1 to 9");
    case KeyFault::AltGr:
        return KeyEditor::tr("Ctrl and Alt together write characters on some keyboards");
    case KeyFault::System:
        return KeyEditor::tr("%1 belongs to the system").arg(isolateLtr(keys));
    case KeyFault::None:
        break;
    }
    return {};
}

} // namespace

KeyEditor::KeyEditor(std::function<void(const KeyMap &)> keep, QWidget *parent)
    : QWidget(parent)
    , m_save(std::move(keep))
    , m_field(new LineEdit(LineEdit::Content::Words, this))
    , m_words(new TextLabel(TextSize::Ui, ColorRole::Warn, Weight::Regular, this))
    , m_take(new Button({}, Button::Kind::Primary, this))
    , m_others(new Button({}, Button::Kind::Plain, this))
    , m_none(new Button({}, Button::Kind::Plain, this))
    , m_cancel(new Button({}, Button::Kind::Ghost, this))
{
    m_field->setReadOnly(true);
    m_field->setAlignment(Qt::AlignLeading);
    m_field->installEventFilter(this);
    m_words->setWordWrap(true);
    auto *buttons = new FlowLayout;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::k8, 0, space::k12);
    column->setSpacing(space::k8);
    column->addWidget(m_field);
    column->addWidget(m_words);
    for (auto *button : {m_take, m_others, m_none, m_cancel}) {
        button->setButtonSize(Button::Size::Small);
        buttons->addWidget(button);
    }
    column->addLayout(buttons);
    connect(m_take, &Button::clicked, this, [this] { save(m_asked); });
    connect(m_others, &Button::clicked, this, [this] { start(m_command); });
    connect(m_none, &Button::clicked, this, [this] { save({}); });
    connect(m_cancel, &Button::clicked, this, [this] { Q_EMIT ended(m_command); });
    retranslate();
}

void KeyEditor::start(Command command)
{
    m_command = command;
    m_field->clear();
    say({});
    m_field->setFocus(Qt::OtherFocusReason);
}

void KeyEditor::propose(Command command, const KeyList &keys)
{
    const auto &map = Keys::of(this).map();
    const auto holders = map.holders(command, keys);
    m_command = command;
    m_field->setText(keyListText(keys, infoOf(command).count));
    if (holders.isEmpty())
        return save(keys);
    m_asked = keys;
    say(conflictWords(keys, holders), holders);
}

//! With the names of all who have them, and what is left to each.
QString KeyEditor::conflictWords(const KeyList &keys, const QList<Command> &holders) const
{
    const auto belongs = [&](Command other) {
        return tr("%1 belongs to “%2”")
            .arg(isolateLtr(keyListText(keys, infoOf(m_command).count)),
                isolate(commandName(other)));
    };
    const auto fixed = std::find_if(holders.begin(), holders.end(), isFixed);
    if (fixed != holders.end())
        return tr("%1, and stays there", "%1: to whom a key belongs").arg(belongs(*fixed));
    const auto next = Keys::of(this).map().with(m_command, keys);
    QStringList all;
    for (const auto other : holders) {
        const auto left = next.keys(other);
        const QString words = belongs(other);
        all.append(left.isEmpty()
                ? tr("%1, which then has no key", "%1: to whom a key belongs").arg(words)
                : tr("%1, which then has %2", "%1: to whom a key belongs")
                      .arg(words, isolateLtr(keyListText(left, infoOf(other).count))));
    }
    return all.join(u'\n');
}

void KeyEditor::say(const QString &words, const QList<Command> &holders)
{
    const bool isAsked =
        !holders.isEmpty() && std::none_of(holders.begin(), holders.end(), isFixed);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_take->setVisible(isAsked);
    m_others->setVisible(isAsked);
    m_none->setVisible(!isAsked && !Keys::of(this).map().keys(m_command).isEmpty());
    if (!isAsked)
        m_asked.clear();
    if (!words.isEmpty())
        announceState(m_words, words);
    if (isAsked)
        m_take->setFocus(Qt::OtherFocusReason);
}

void KeyEditor::save(const KeyList &keys)
{
    const auto command = m_command;
    m_save(Keys::of(this).map().with(command, keys));
    Q_EMIT ended(command);
}

void KeyEditor::take(const QKeyEvent &key)
{
    const auto &info = infoOf(m_command);
    auto chord = chordOf(key);
    if (chord.key() == 0)
        return; // others are still to come
    if (info.count > 1 && chord.key() > Qt::Key_1 && chord.key() <= Qt::Key_9)
        chord = QKeyCombination(chord.keyboardModifiers(), Qt::Key_1);
    const QString shown = keyListText({chord}, info.count);
    m_field->setText(shown);
    const auto fault = KeyMap::faultOf(info, chord);
    // Who has it says more than why it could not be had.
    const auto holders = Keys::of(this).map().holders(m_command, {chord});
    const bool isOfFixed = std::any_of(holders.begin(), holders.end(), isFixed);
    if (fault != KeyFault::None && !isOfFixed)
        return say(faultWords(fault, shown));
    propose(m_command, {chord});
}

bool KeyEditor::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress = event->type() == QEvent::KeyPress;
    if (watched != m_field || (!isPress && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const auto chord = chordOf(key);
    // On by Tab, and out by Esc: nobody is caught in the field.
    if (chord.key() == Qt::Key_Tab
        && !(chord.keyboardModifiers() & ~Qt::KeyboardModifiers(Qt::ShiftModifier)))
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (isPress && chord == QKeyCombination(Qt::Key_Escape))
        Q_EMIT ended(m_command);
    else if (isPress && !key.isAutoRepeat())
        take(key);
    return true;
}

//! On its buttons, too.
void KeyEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT ended(m_command);
    else
        QWidget::keyPressEvent(event);
}

void KeyEditor::retranslate()
{
    m_field->setPlaceholderText(tr("Press the new keys"));
    m_field->setAccessibleName(tr("New keys"));
    m_words->setAccessibleName(tr("Key conflict"));
    m_take->setText(tr("Move the keys here"));
    m_others->setText(tr("Other keys"));
    m_none->setText(tr("No key"));
    m_cancel->setText(tr("Cancel"));
}

void KeyEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        say({});
        m_field->clear();
    }
    QWidget::changeEvent(event);
}

} // namespace wxm
