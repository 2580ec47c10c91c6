// SPDX-License-Identifier: MIT
#include "ui/settings/keys_panel.h"

#include "ui/common/accessible.h"
#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"
#include "ui/settings/key_editor.h"
#include "ui/settings/key_row.h"
#include "ui/settings/settings_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace wxm {

KeysPanel::KeysPanel(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_said(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
    , m_restore(new Button({}, Button::Kind::Plain, this))
    , m_undo(new Button({}, Button::Kind::Ghost, this))
    , m_editor(new KeyEditor([this](const KeyMap &map) { save(map); }, this))
    , m_column(new QVBoxLayout(this))
{
    m_said->setWordWrap(true);
    m_editor->hide();
    for (auto *button : {m_restore, m_undo})
        button->setButtonSize(Button::Size::Small);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::k8);
    head->addWidget(m_said, 1);
    head->addWidget(m_undo);
    head->addWidget(m_restore);
    m_column->setContentsMargins(0, space::k12, 0, 0);
    m_column->setSpacing(0);
    m_column->addLayout(head);
    connect(m_restore, &Button::clicked, this, &KeysPanel::restore);
    connect(m_undo, &Button::clicked, this, [this] {
        m_settings.keys.set(std::exchange(m_before, {}));
        m_restore->setFocus(Qt::OtherFocusReason);
        refresh();
    });
    connect(m_editor, &KeyEditor::ended, this, &KeysPanel::endEdit);
    connect(&m_settings.file, &SettingsFile::changed, this, [this](QLatin1StringView key) {
        if (key == m_settings.keys.key())
            refresh();
    });
    connect(&Keys::of(this), &Keys::changed, this, &KeysPanel::refresh);
    retranslate();
}

SettingsSection *KeysPanel::addTo(SettingsPage &page, Settings &settings)
{
    auto *panel = new KeysPanel(settings);
    const auto words = [] {
        return SettingsSection::Words{tr("Keyboard shortcuts"),
            tr("They go by the position of a key, so they work with an Arabic layout, too. Search "
               "by words above; F1 finds them by pressing.")};
    };
    return page.addPlace(IconName::Keyboard, words, panel,
        [panel](const QStringList &sought) { return panel->filter(sought); });
}

void KeysPanel::fill()
{
    if (!m_groups.empty())
        return;
    for (int index = 0; index < kKeyGroups; ++index) {
        auto *head = new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Bold, this);
        head->setContentsMargins(0, space::k20, 0, space::k4);
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        m_column->addWidget(head);
        m_column->addLayout(column);
        m_groups.push_back({KeyGroup(index), head, column});
        head->show();
    }
    for (const auto &info : allCommands()) {
        auto &group = m_groups[std::size_t(info.group)];
        auto *row = new KeyRow(info, this);
        group.column->addWidget(row);
        group.rows.push_back(row);
        row->show(); // the list may be on the screen already
        connect(
            row, &KeyRow::changeWanted, this, [this](Command command) { edit(command, false); });
        connect(row, &KeyRow::resetWanted, this, [this](Command command) { edit(command, true); });
    }
    retranslate();
}

bool KeysPanel::filter(const QStringList &words)
{
    if (!words.isEmpty())
        fill();
    bool found = words.isEmpty();
    for (const auto &group : m_groups) {
        bool any = false;
        for (auto *row : group.rows) {
            const bool fits = row->matches(words);
            row->setVisible(fits);
            any = any || fits;
        }
        group.head->setVisible(any);
        found = found || any;
    }
    m_editor->hide(); // its row may be gone
    return found;
}

void KeysPanel::save(const KeyMap &map)
{
    m_before.clear();
    m_settings.keys.set(map.lines());
}

//! Below its row.
void KeysPanel::edit(Command command, bool isReset)
{
    const auto &info = infoOf(command);
    auto &group = m_groups[std::size_t(info.group)];
    const auto at = std::find_if(group.rows.begin(), group.rows.end(),
        [command](const KeyRow *row) { return row->command() == command; });
    for (const auto &one : m_groups)
        one.column->removeWidget(m_editor);
    group.column->insertWidget(group.column->indexOf(*at) + 1, m_editor);
    m_editor->show();
    setTabOrder(*at, m_editor);
    m_editor->start(command);
    if (isReset)
        m_editor->propose(command, info.keys);
}

void KeysPanel::endEdit(Command command)
{
    m_editor->hide();
    for (const auto &group : m_groups) {
        for (auto *row : group.rows) {
            if (row->command() == command)
                row->focusChange();
        }
    }
}

//! At once, and undone as fast: a question would be asked each time.
void KeysPanel::restore()
{
    const auto before = m_settings.keys();
    m_settings.keys.set(Keys::of(this).map().without().lines());
    m_before = before;
    m_editor->hide();
    refresh();
    m_undo->setFocus(Qt::OtherFocusReason);
    announceState(m_said, m_said->text());
}

void KeysPanel::refresh()
{
    const bool isLocked = m_settings.keys.isFixed();
    const auto &map = Keys::of(this).map();
    const auto unread = map.unread().size();
    if (isLocked)
        m_said->setText(tr("Fixed by the policy of this computer"));
    else if (!m_before.isEmpty())
        m_said->setText(tr("All keys are back to their defaults"));
    else if (unread > 0)
        m_said->setText(tr("%n kept key(s) could not be used", nullptr, int(unread)));
    else
        m_said->setText({});
    m_undo->setVisible(!isLocked && !m_before.isEmpty());
    m_restore->setEnabled(!isLocked && map.hasChanges());
    for (const auto &group : m_groups)
        for (auto *row : group.rows)
            row->setLocked(isLocked);
    if (isLocked)
        m_editor->hide();
}

void KeysPanel::retranslate()
{
    m_restore->setText(tr("Restore all keys"));
    m_undo->setText(tr("Undo"));
    for (const auto &group : m_groups)
        group.head->setText(groupName(group.group));
    refresh();
}

void KeysPanel::showEvent(QShowEvent *event)
{
    fill();
    QWidget::showEvent(event);
}

void KeysPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace wxm
