// SPDX-License-Identifier: MIT
#include "ui/common/keys.h"

#include "ui/common/buttons.h"
#include "ui/common/position_keys.h"

#include <QKeyEvent>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace wxm {

namespace {

Keys *installed = nullptr;

KeyList oneOf(const KeyList &keys, int index)
{
    KeyList all;
    for (const auto chord : keys)
        all.append(QKeyCombination(
            chord.keyboardModifiers(), Qt::Key(int(chord.key()) + std::max(index, 0))));
    return all;
}

} // namespace

Keys::Keys() : m_before(std::exchange(installed, this)) { }

Keys::~Keys()
{
    if (installed == this)
        installed = m_before;
}

Keys &Keys::of(const QObject *)
{
    if (installed)
        return *installed;
    static Keys plain; // installs itself
    return plain;
}

void Keys::setLines(const QStringList &lines)
{
    if (m_map.lines() == lines)
        return;
    m_map = KeyMap(lines);
    Q_EMIT changed();
}

QString Keys::text(Command command, int index) const
{
    const auto &info = infoOf(command);
    if (info.shown)
        return QString::fromLatin1(info.shown);
    if (index >= 0)
        return keyListText(oneOf(m_map.keys(command), index));
    return keyListText(m_map.keys(command), info.count);
}

std::optional<KeyMap::Pressed> Keys::pressed(const QKeyEvent &event, KeyPlace place) const
{
    return m_map.at(chordOf(event), place);
}

bool Keys::isKey(const QKeyEvent &event, Command command) const
{
    return m_map.keys(command).contains(chordOf(event));
}

bool Keys::isRelease(const QKeyEvent &event, Command command) const
{
    const auto &keys = m_map.keys(command);
    return !event.isAutoRepeat()
        && std::any_of(keys.begin(), keys.end(),
            [key = chordOf(event).key()](QKeyCombination chord) { return chord.key() == key; });
}

QList<KeyHelp> Keys::help(KeyGroup group) const
{
    QList<KeyHelp> all;
    for (const auto &info : allCommands()) {
        const QString keys = text(info.command);
        if (info.group == group && !keys.isEmpty())
            all.append({keys, commandName(info.command)});
    }
    return all;
}

QShortcut *makeShortcut(QWidget *parent, Command command, int index, Qt::ShortcutContext context)
{
    auto *one = new QShortcut(parent);
    one->setContext(context);
    auto &keys = Keys::of(parent);
    keys.follow(one, [one, &keys, command, index] {
        QList<QKeySequence> all;
        for (const auto chord : oneOf(keys.map().keys(command), index))
            all += inBothScripts(chord);
        one->setKeys(all);
    });
    return one;
}

void showKeyCap(Button *button, Command command)
{
    auto &keys = Keys::of(button);
    keys.follow(button, [button, &keys, command] {
        const QString first = keyListText(keys.map().keys(command).mid(0, 1));
        button->setKeyCap(first == u"Space" ? QStringLiteral("␣") : first);
    });
}

QString withKey(const QString &words, const QObject *asker, Command command, int index)
{
    const QString keys = keyListText(oneOf(Keys::of(asker).map().keys(command), index).mid(0, 1));
    return keys.isEmpty() ? words : words + u'\t' + keys;
}

} // namespace wxm
