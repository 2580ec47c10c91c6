// SPDX-License-Identifier: MIT
#pragma once

#include "settings/settings.h"
#include "ui/common/commands.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace wxm {

class Button;
class KeyEditor;
class KeyMap;
class KeyRow;
class SettingsPage;
class SettingsSection;
class TextLabel;

//! Every command and its keys, to be changed by pressing others. Writes the setting and nothing
//! else: the keys in force follow that. Its rows are made when they are first looked at.
class KeysPanel final : public QWidget {
    Q_OBJECT
public:
    explicit KeysPanel(Settings &settings, QWidget *parent = nullptr);
    //! As a place of its own, found by the search of the page.
    static SettingsSection *addTo(SettingsPage &page, Settings &settings);

    //! Shows what matches all the folded words; none: everything. True if something is left.
    bool filter(const QStringList &words);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Group {
        KeyGroup group;
        TextLabel *head;
        QVBoxLayout *column;
        std::vector<KeyRow *> rows = {};
    };
    void fill();
    void save(const KeyMap &map);
    void edit(Command command, bool isReset);
    void endEdit(Command command);
    void restore();
    void refresh();
    void retranslate();

    Settings &m_settings;
    TextLabel *m_said;
    Button *m_restore;
    Button *m_undo;
    KeyEditor *m_editor;
    QVBoxLayout *m_column;
    std::vector<Group> m_groups;
    QStringList m_before; //!< What a restoring of all took away.
};

} // namespace wxm
