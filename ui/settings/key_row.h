// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/keys.h"

#include <QWidget>

namespace wxm {

class Button;
class IconButton;
class TextLabel;

//! One command of the list of keys: what it does, its keys, and a way to others.
class KeyRow final : public QWidget {
    Q_OBJECT
public:
    KeyRow(const CommandInfo &info, QWidget *parent);

    Command command() const { return m_info.command; }
    bool matches(const QStringList &words) const;
    //! By a policy.
    void setLocked(bool isLocked);
    void focusChange();

Q_SIGNALS:
    void changeWanted(wxm::Command command);
    void resetWanted(wxm::Command command);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    const CommandInfo &m_info;
    TextLabel *m_name;
    TextLabel *m_note;
    KeyCaps *m_caps;
    IconButton *m_reset = nullptr; //!< None: its keys are fixed.
    Button *m_change = nullptr;
    bool m_isLocked = false;
};

} // namespace wxm
