// SPDX-License-Identifier: MIT
#pragma once

#include "moderation/rule.h"
#include "moderation/rule_filter.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QCompleter;
class QFormLayout;
class QSpinBox;
class QStringListModel;

namespace wxm {
class LineEdit;
class PlainEdit;
class TextLabel;
} // namespace wxm

namespace wxm::live {

//! The fields of one rule. Which are shown depends on its kind.
class RuleEditor final : public QWidget {
    Q_OBJECT

public:
    explicit RuleEditor(QWidget *parent);

    void setRule(const moderation::Rule &rule);
    //! As it stands in the fields; what has no field is as it was given.
    moderation::Rule rule() const;
    //! What is wrong with a rule, in words; empty: nothing.
    static QString faultText(const moderation::Rule &rule);
    void focusName();

Q_SIGNALS:
    //! By a person.
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void changed();
    void dress();
    void retranslate();
    void fillChoices();
    void complete();
    void takeCompletion(const QString &word);
    TextLabel *row(QWidget *field);

    moderation::Rule m_rule;
    bool m_isFilling = false;
    QFormLayout *m_form;
    LineEdit *m_name;
    QComboBox *m_kind;
    QComboBox *m_strictness;
    PlainEdit *m_words;
    PlainEdit *m_people;
    QList<QCheckBox *> m_roles;
    QWidget *m_rolesRow;
    QSpinBox *m_limit;
    LineEdit *m_filter;
    QCompleter *m_completer;
    QStringListModel *m_completions;
    TextLabel *m_fault;
    PlainEdit *m_exceptions;
    QComboBox *m_color;
    QCheckBox *m_inNames;
    QCheckBox *m_triage;
    QCheckBox *m_blurs;
    QCheckBox *m_notifies;
    QCheckBox *m_ladder;
    QCheckBox *m_night;
    QComboBox *m_sound;
    QHash<QWidget *, TextLabel *> m_labels;
};

//! A small square in the colour of a rule.
QIcon ruleMark(int color, const QWidget &on);

} // namespace wxm::live
