// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/localizer.h"
#include "ui/common/shell_page.h"
#include "ui/common/theme.h"

class QCheckBox;
class QComboBox;

namespace wxm {

class LanguageBox;
class SettingsRow;
class TextLabel;
struct Settings;

//! Settings that take effect at once: language, theme, how replies are sent. The values are kept by
//! Settings; who applies language and theme listens to the signals.
class SettingsPage : public ShellPage {
    Q_OBJECT
public:
    explicit SettingsPage(Settings &settings, QWidget *parent = nullptr);

    QString title() const override { return tr("Settings"); }
    IconName iconName() const override { return IconName::Gear; }
    void activate() override;

Q_SIGNALS:
    void languageChosen(wxm::Localizer::Language language);
    void themeChosen(wxm::ThemeController::Choice choice);

public:
    //! After the language was changed elsewhere.
    void setLanguage(Localizer::Language language);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeColumn();
    void retranslate();
    void chooseTheme();
    void chooseUndo();

    Settings &m_settings;
    TextLabel *m_heading;
    TextLabel *m_sentence;
    TextLabel *m_lookHead;
    TextLabel *m_chatHead;
    TextLabel *m_liveHead;
    LanguageBox *m_language;
    QComboBox *m_theme;
    QCheckBox *m_enterSends;
    QCheckBox *m_joinAsViewer;
    QComboBox *m_undo;
    SettingsRow *m_languageRow;
    SettingsRow *m_themeRow;
    SettingsRow *m_enterRow;
    SettingsRow *m_viewerRow;
    SettingsRow *m_undoRow;
};

} // namespace wxm
