// SPDX-License-Identifier: MIT
#include "ui/common/key_map.h"

#include <QKeySequence>
#include <QSet>

#include <algorithm>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {

bool meet(const KeyList &one, const KeyList &other)
{
    return std::any_of(
        one.begin(), one.end(), [&](QKeyCombination chord) { return other.contains(chord); });
}

bool share(const CommandInfo &one, const CommandInfo &other)
{
    return one.command != other.command && (one.places & other.places);
}

//! Written as "R / Del"; empty: no key. Nothing: it cannot be read, or not be had.
std::optional<KeyList> readKeys(const CommandInfo &info, const QString &text)
{
    KeyList all;
    const auto ways = text.split(u" / "_s, Qt::SkipEmptyParts);
    for (const QString &way : ways) {
        const auto sequence = QKeySequence::fromString(way, QKeySequence::PortableText);
        if (sequence.count() != 1 || sequence[0].key() == Qt::Key_unknown
            || KeyMap::faultOf(info, sequence[0]) != KeyFault::None)
            return {};
        all.append(sequence[0]);
    }
    return info.count > 1 && all.size() > 1 ? std::nullopt : std::optional(all);
}

QString written(const KeyList &keys)
{
    QStringList all;
    for (const auto chord : keys)
        all.append(QKeySequence(chord).toString(QKeySequence::PortableText));
    return all.join(u" / "_s);
}

//! Of the system, before any window has them.
bool isOfSystem(QKeyCombination chord)
{
    const auto held = chord.keyboardModifiers();
    if (held.testFlag(Qt::MetaModifier) || chord.key() == 0)
        return true;
    if (held == Qt::AltModifier
        && (chord.key() == Qt::Key_F4 || chord.key() == Qt::Key_Tab || chord.key() == Qt::Key_Space
            || chord.key() == Qt::Key_Escape))
        return true;
    static const QSet<int> known{Qt::Key_Escape, Qt::Key_Tab, Qt::Key_Return, Qt::Key_Backspace,
        Qt::Key_Delete, Qt::Key_Insert, Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down,
        Qt::Key_Home, Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageDown};
    const bool isFunction = chord.key() >= Qt::Key_F1 && chord.key() <= Qt::Key_F24;
    return chord.key() >= 0x250 && !isFunction && !known.contains(chord.key());
}

} // namespace

KeyMap::KeyMap(const QStringList &lines)
{
    for (const QString &line : lines)
        read(line);
    apply();
}

void KeyMap::read(const QString &line)
{
    const auto at = line.indexOf(u'=');
    const auto &all = allCommands();
    const auto info = std::find_if(all.begin(), all.end(),
        [&](const CommandInfo &one) { return !one.isFixed && one.id == line.left(at); });
    if (at <= 0 || info == all.end()) {
        m_foreign.append(line);
        return;
    }
    const auto keys = readKeys(*info, line.mid(at + 1));
    const bool isTaken = m_own.contains(info->command);
    const auto asked = keys ? spreadOut(*keys, info->count) : KeyList();
    // Who was first has a key; what is fixed was there before all.
    const bool isFree = std::none_of(all.begin(), all.end(), [&](const CommandInfo &other) {
        if (!share(*info, other))
            return false;
        return (other.isFixed && meet(asked, other.keys))
            || (m_own.contains(other.command)
                && meet(asked, spreadOut(m_own[other.command], other.count)));
    });
    if (!keys || isTaken || !isFree) {
        if (!isTaken)
            m_unread.insert(info->command, line);
        return;
    }
    m_unread.remove(info->command);
    m_own.insert(info->command, *keys);
    m_order.append(info->command);
}

//! Changes as they are; defaults without what a change has taken from them.
void KeyMap::apply()
{
    m_now.clear();
    for (const auto &info : allCommands()) {
        KeyList keys = m_own.value(info.command, info.keys);
        if (!info.isFixed && !m_own.contains(info.command)) {
            keys.removeIf([&](QKeyCombination chord) {
                return std::any_of(m_order.cbegin(), m_order.cend(), [&](Command changed) {
                    const auto &other = infoOf(changed);
                    return share(info, other)
                        && meet(
                            spreadOut({chord}, info.count), spreadOut(m_own[changed], other.count));
                });
            });
        }
        m_now.insert(info.command, keys);
    }
}

QStringList KeyMap::lines() const
{
    QStringList all;
    for (const auto command : m_order)
        all.append(QString(infoOf(command).id) + u'=' + written(m_own[command]));
    for (const auto &info :
        allCommands()) { // in an order of their own, so that a file stays as it is
        if (m_unread.contains(info.command))
            all.append(m_unread[info.command]);
    }
    return all + m_foreign;
}

const KeyList &KeyMap::keys(Command command) const { return *m_now.constFind(command); }

KeyFault KeyMap::faultOf(const CommandInfo &info, QKeyCombination chord)
{
    const bool isDefault = info.keys.contains(chord);
    if (isDefault)
        return KeyFault::None;
    if (isOfSystem(chord))
        return KeyFault::System;
    const auto held = chord.keyboardModifiers();
    if (held.testFlags(Qt::ControlModifier | Qt::AltModifier))
        return KeyFault::AltGr;
    if (info.count > 1 && chord.key() != Qt::Key_1)
        return KeyFault::NeedsDigit;
    const bool isFunction = chord.key() >= Qt::Key_F1 && chord.key() <= Qt::Key_F24;
    if (!(held & (Qt::ControlModifier | Qt::AltModifier)) && !isFunction && !info.takesLetters())
        return KeyFault::NeedsModifier;
    return KeyFault::None;
}

QList<Command> KeyMap::holders(Command command, const KeyList &keys) const
{
    const auto &info = infoOf(command);
    const auto asked = spreadOut(keys, info.count);
    QList<Command> all;
    for (const auto &other : allCommands()) {
        const auto theirs = spreadOut(m_now[other.command], other.count);
        if (share(info, other) && meet(asked, theirs))
            all.append(other.command);
    }
    return all;
}

KeyList KeyMap::leftFor(
    Command other, Command command, const KeyList &taken, const KeyMap &among) const
{
    const auto &info = infoOf(other);
    const auto gone = spreadOut(taken, infoOf(command).count);
    KeyList kept = keys(other);
    kept.removeIf(
        [&](QKeyCombination chord) { return meet(spreadOut({chord}, info.count), gone); });
    if (!kept.isEmpty())
        return kept;
    KeyList given = keys(command);
    if (info.count != infoOf(command).count || meet(spreadOut(given, info.count), gone))
        return {};
    given.removeIf([&](QKeyCombination chord) {
        auto others = among.holders(other, {chord});
        others.removeAll(command);
        return faultOf(info, chord) != KeyFault::None || !others.isEmpty();
    });
    return given;
}

KeyMap KeyMap::with(Command command, const KeyList &keys) const
{
    KeyMap next = *this;
    const auto put = [&next](Command one, const KeyList &those) {
        next.m_order.removeAll(one);
        next.m_own.remove(one);
        next.m_unread.remove(one);
        if (those == infoOf(one).keys)
            return;
        next.m_own.insert(one, those);
        next.m_order.append(one);
    };
    const auto losers = holders(command, keys);
    put(command, keys);
    for (const auto one : losers) {
        // What the first of them has got, the others do not get as well.
        const bool isFirst = one == losers.first();
        if (!isFirst)
            next.apply();
        const auto left = leftFor(one, command, keys, isFirst ? *this : next);
        // A default yields by itself, and is back as soon as its key is.
        const bool yields =
            !isChanged(one) && (left.isEmpty() || this->keys(one).contains(left.first()));
        if (!yields)
            put(one, left);
    }
    next.apply();
    return next;
}

KeyMap KeyMap::without() const
{
    KeyMap next = *this;
    next.m_own.clear();
    next.m_order.clear();
    next.m_unread.clear();
    next.apply();
    return next;
}

std::optional<KeyMap::Pressed> KeyMap::at(QKeyCombination chord, KeyPlace place) const
{
    for (const auto &info : allCommands()) {
        if (info.isFixed || !info.places.testFlag(place))
            continue;
        // Each key press comes here: a row is not spread out for it.
        for (const auto first : keys(info.command)) {
            const int index = int(chord.key()) - int(first.key());
            if (first.keyboardModifiers() == chord.keyboardModifiers() && index >= 0
                && index < info.count)
                return Pressed{info.command, index};
        }
    }
    return {};
}

} // namespace wxm
