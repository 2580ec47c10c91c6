// SPDX-License-Identifier: MIT
#pragma once

#include "settings/setting_info.h"
#include "ui/common/icons.h"

#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace wxm {

class SettingsFile;
class SettingsRow;
class TextLabel;

//! One place of the settings page: its heading, the groups of its settings, and what else belongs
//! there.
class SettingsSection : public QWidget {
    Q_OBJECT
public:
    struct Words {
        QString title;
        QString sentence = {};
    };

    //! `words` is asked again after each change of the language.
    SettingsSection(IconName icon, std::function<Words()> words, QWidget *parent);

    IconName iconName() const { return m_icon; }
    QString title() const { return m_words().title; }
    //! Rows of one group stand together, in the order of their declarations.
    void addRow(SettingsFile &file, const SettingInfo &info);
    //! Something below the rows: buttons, a list. Takes ownership.
    void addPanel(QWidget *panel);
    bool isEmpty() const { return m_groups.empty() && m_panels.isEmpty(); }
    int lockedCount() const;

    //! Shows only what matches all the words; none: everything. True if something is left.
    bool filter(const QStringList &words);
    void setNarrow(bool isNarrow);
    //! The first control that can be used.
    QWidget *firstControl() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Group {
        const char *name;
        QWidget *head;
        TextLabel *headWords;
        QVBoxLayout *column;
        std::vector<SettingsRow *> rows = {};
    };
    Group &group(const char *name);
    void retranslate();

    IconName m_icon;
    std::function<Words()> m_words;
    TextLabel *m_title;
    TextLabel *m_sentence;
    QVBoxLayout *m_column;
    std::vector<Group> m_groups;
    QList<QWidget *> m_panels;
    bool m_isNarrow = false;
};

} // namespace wxm
