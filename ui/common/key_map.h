// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/commands.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace wxm {

//! Why a key cannot be had.
enum class KeyFault {
    None,
    NeedsModifier, //!< Letters are typed there.
    NeedsDigit,    //!< A row of commands has 1 to 9.
    AltGr,         //!< Ctrl and Alt write characters on some keyboards.
    System,        //!< The desktop has it, or no keyboard names it.
};

//! Which keys do what: the defaults of the table, and what a person changed. A value; what was
//! changed wins over a default that came to the same key later. Lines as in the settings file,
//! "support.snooze=Ctrl+M": those of commands that this version does not know are kept, and one
//! that cannot be read leaves the command its own keys until it is changed.
class KeyMap {
public:
    KeyMap() : KeyMap(QStringList()) { }
    explicit KeyMap(const QStringList &lines);

    QStringList lines() const;
    //! None: it has no key.
    const KeyList &keys(Command command) const;
    bool isChanged(Command command) const { return m_own.contains(command); }
    bool hasChanges() const { return !m_own.isEmpty() || !m_unread.isEmpty(); }
    //! Commands whose line could not be read.
    QList<Command> unread() const { return m_unread.keys(); }

    //! Whether a command can have this key at all.
    static KeyFault faultOf(const CommandInfo &info, QKeyCombination chord);
    //! Other commands that would be meant, too, where this one holds.
    QList<Command> holders(Command command, const KeyList &keys) const;
    //! Without asking whose they were: holders get what is left for them,
    //! or their own keys without these.
    KeyMap with(Command command, const KeyList &keys) const;
    KeyMap without() const; //!< All defaults.

    struct Pressed {
        Command command;
        int index = 0; //!< Of a row, from 0 on.
    };
    std::optional<Pressed> at(QKeyCombination chord, KeyPlace place) const;

private:
    //! What `other` would have after a swap with `command`; none: it cannot take them. `among`:
    //! what the others have by then.
    KeyList leftFor(
        Command other, Command command, const KeyList &taken, const KeyMap &among) const;
    void read(const QString &line);
    void apply();

    QHash<Command, KeyList> m_own;
    QList<Command> m_order;           //!< Of the changes, as they stand in the file.
    QHash<Command, QString> m_unread; //!< Lines that say nothing that can be used.
    QStringList m_foreign;            //!< Lines of a later version.
    QHash<Command, KeyList> m_now;
};

inline size_t qHash(Command command, size_t seed = 0) { return ::qHash(int(command), seed); }

} // namespace wxm
