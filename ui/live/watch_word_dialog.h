// SPDX-License-Identifier: MIT
#pragma once

#include "live/live.h"
#include "ui/common/dialog.h"

class QComboBox;

namespace wxm {
class LineEdit;
class TextLabel;
} // namespace wxm

namespace wxm::live {

//! One more word for a rule, while the feed goes on: the word and Enter. All else of rules is the
//! RulesDialog's.
class WatchWordDialog final : public Dialog {
    Q_OBJECT

public:
    //! `onlyRule`: no other one is asked for; empty: any.
    WatchWordDialog(Live &live, QWidget *parent, const QString &onlyRule = {});

protected:
    QString validate() const override;
    void apply() override;
    void retranslate() override;

private:
    QString ruleId() const;

    Live &m_live;
    QString m_onlyRule;
    TextLabel *m_what;
    LineEdit *m_word;
    TextLabel *m_ruleHead;
    QComboBox *m_rule;
};

} // namespace wxm::live
