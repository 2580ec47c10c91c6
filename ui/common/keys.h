// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/key_caps.h"
#include "ui/common/key_map.h"

#include <QObject>
#include <QShortcut>

class QKeyEvent;

namespace wxm {

class Button;

//! The keys in force, for every window: who binds, shows or answers a key asks here, and changes
//! when they do. One, of UiSetup; where there is none (small tests) the defaults. GUI thread.
class Keys final : public QObject {
    Q_OBJECT

public:
    Keys();
    ~Keys() override;

    static Keys &of(const QObject *asker);

    const KeyMap &map() const { return m_map; }
    //! The settings decide: their lines come in by this, and out by nothing else.
    void setLines(const QStringList &lines);

    //! "R / Delete"; empty: no key. `index`: one of a row.
    QString text(Command command, int index = -1) const;
    //! What the key does where somebody is; a press only, by its place on the keyboard.
    std::optional<KeyMap::Pressed> pressed(const QKeyEvent &event, KeyPlace place) const;
    bool isKey(const QKeyEvent &event, Command command) const;
    //! The same for a release: what was held may be let go first.
    bool isRelease(const QKeyEvent &event, Command command) const;
    //! What a list of keys says of one group.
    QList<KeyHelp> help(KeyGroup group) const;

    //! Calls `act()` now and after each change, for as long as `context` lives.
    template <class Act> void follow(QObject *context, Act act)
    {
        connect(this, &Keys::changed, context, act);
        act();
    }

Q_SIGNALS:
    void changed();

private:
    Keys *m_before;
    KeyMap m_map;
};

//! A shortcut that follows the command's keys. Of a row: its `index`.
QShortcut *makeShortcut(QWidget *parent, Command command, int index, Qt::ShortcutContext context);

//! Where both scripts stand on the keyboard, Qt finds a chord twice and calls that ambiguous.
template <class Act>
void bindKey(QWidget *parent, Command command, Qt::ShortcutContext context, Act act, int index = -1)
{
    auto *one = makeShortcut(parent, command, index, context);
    QObject::connect(one, &QShortcut::activated, parent, act);
    QObject::connect(one, &QShortcut::activatedAmbiguously, parent, act);
}

//! The first of its keys on the button, from now on.
void showKeyCap(Button *button, Command command);

//! "Words\tCtrl+K", for an entry of a menu; the first of several ways.
QString withKey(const QString &words, const QObject *asker, Command command, int index = -1);

} // namespace wxm
