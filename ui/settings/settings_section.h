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
    //! Shows what matches all the folded words, none: everything; true if something is left.
    using Filter = std::function<bool(const QStringList &words)>;
    //! Something below the rows: buttons, a list. Takes ownership. Without a `filter` it is found
    //! by the heading alone.
    void addPanel(QWidget *panel, Filter filter = {});
    bool isEmpty() const { return m_groups.empty() && m_panels.empty(); }
    int lockedCount() const;

    //! Shows only what matches all the folded words; none: everything. True if something is left.
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
    struct Panel {
        QWidget *widget;
        Filter filter;
    };
    std::vector<Panel> m_panels;
    bool m_isNarrow = false;
};

} // namespace wxm
