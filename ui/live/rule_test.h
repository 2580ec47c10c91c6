// SPDX-License-Identifier: MIT
#pragma once

#include "live/rehearsal.h"

#include <QWidget>

class QListWidget;

namespace wxm {
class Button;
class LineEdit;
class TextLabel;
} // namespace wxm

namespace wxm::live {

//! Tries rules before they count: on a comment that is typed, and on those that are kept.
class RuleTest final : public QWidget {
    Q_OBJECT

public:
    RuleTest(const LiveStore &store, QWidget *parent);

    //! The rule as it stands in the editor; what the last rehearsal said is put away.
    void setRule(const moderation::Rule &rule);

protected:
    void changeEvent(QEvent *event) override;

private:
    void test();
    void run();
    void tell(const Rehearsal &done);
    void forget();
    void retranslate();

    Rehearser m_rehearser;
    std::shared_ptr<const moderation::RuleSet> m_set;
    moderation::Rule m_rule;
    TextLabel *m_label;
    LineEdit *m_comment;
    TextLabel *m_verdict;
    TextLabel *m_how;
    TextLabel *m_head;
    Button *m_run;
    TextLabel *m_result;
    QListWidget *m_hits;
};

} // namespace wxm::live
