// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/shell_page.h"
#include "ui/settings/settings_section.h"

#include <map>

class QScrollArea;
class QVBoxLayout;

namespace wxm {

class EmptyState;
class PreviewPane;
class SettingsFile;
class SettingsNav;

//! Everything that can be set, made from the declarations (settings/settings.h): a place of this
//! page for each section, searchable. Values take effect where somebody follows them.
class SettingsPage : public ShellPage {
    Q_OBJECT
public:
    //! All settings must be declared by now.
    explicit SettingsPage(SettingsFile &file, QWidget *parent = nullptr);

    //! Something of its own below the rows of a section. Takes ownership.
    void addPanel(SettingSection section, QWidget *panel);
    //! A place of its own, after the sections. Takes ownership.
    SettingsSection *addPlace(IconName icon, std::function<SettingsSection::Words()> words,
        QWidget *panel, SettingsSection::Filter filter = {});
    void showPlace(const SettingsSection *place);
    void showSection(SettingSection section) { showPlace(m_sections.at(section)); }

    QString title() const override { return tr("Settings"); }
    IconName iconName() const override { return IconName::Gear; }
    void activate() override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    SettingsSection *add(IconName icon, std::function<SettingsSection::Words()> words);
    void fill();
    void refreshNav();
    void showChosen();
    void placePreview();

    SettingsFile &m_file;
    SettingsNav *m_nav;
    PreviewPane *m_preview;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    EmptyState *m_nothing;
    std::map<SettingSection, SettingsSection *> m_sections;
    QList<SettingsSection *> m_places; //!< As in the list.
};

} // namespace wxm
