// SPDX-License-Identifier: MIT
#pragma once

#include "settings/setting_info.h"

#include <QWidget>

class QBoxLayout;

namespace wxm {

class SettingEditor;
class SettingsFile;
class TextLabel;

//! One setting: what it is and what it means at the leading edge, its control at the trailing edge,
//! a hairline below. Made from its declaration, bound to the file both ways. Where the machine
//! policy decides, the control is locked and says so.
class SettingsRow : public QWidget {
    Q_OBJECT
public:
    SettingsRow(SettingsFile &file, const SettingInfo &info, QWidget *parent);

    const SettingInfo &info() const { return m_info; }
    QWidget *control() const;
    bool isLocked() const;
    //! What is said of the last text that was not accepted; empty after a good one.
    QString fault() const;
    //! True where name, help or a choice hold all the folded `words`.
    bool matches(const QStringList &words) const;
    //! The control stands under its words.
    void setNarrow(bool isNarrow);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void take(const QJsonValue &value);
    void refresh();
    void retranslate();

    SettingsFile &m_file;
    const SettingInfo m_info;
    SettingEditor *m_editor;
    QBoxLayout *m_row;
    TextLabel *m_name;
    TextLabel *m_help;
    TextLabel *m_fault;
    TextLabel *m_lock;
    QWidget *m_lockIcon;
};

} // namespace wxm
