// SPDX-License-Identifier: MIT
#pragma once

#include "live/live.h"
#include "ui/common/dialog.h"

class QListWidget;
class QMenu;
class QScrollArea;

namespace wxm::live {

class RuleEditor;
class RuleTest;

//! The rules: which there are, what each looks for, and what it would find. Nothing counts before
//! it is saved.
class RulesDialog final : public Dialog {
    Q_OBJECT

public:
    RulesDialog(Live &live, QWidget *parent);

    //! Adds what a file of rules holds, without those that are there; false if it is none.
    bool importFrom(const QString &path);
    bool exportTo(const QString &path);

protected:
    void load() override;
    QString validate() const override;
    void apply() override;
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showList();
    void showItem(int at);
    void choose(int at);
    void takeEdit();
    void takeSwitch(int at);
    void addRule();
    void removeRule();
    void ask(bool isExport);
    void say(const QString &sentence);
    void dress();

    Live &m_live;
    QList<moderation::Rule> m_rules;
    int m_current = -1;
    bool m_isFilling = false;
    QWidget *m_inside;
    QScrollArea *m_area; //!< A small screen with large text has less room than the columns want.
    QListWidget *m_list;
    Button *m_new;
    IconButton *m_remove;
    IconButton *m_more;
    QMenu *m_menu;
    TextLabel *m_said;
    RuleEditor *m_editor;
    RuleTest *m_test;
};

} // namespace wxm::live
