// SPDX-License-Identifier: MIT
#pragma once

#include "live/live.h"
#include "ui/common/dialog.h"

class QButtonGroup;
class QCheckBox;
class QGridLayout;
class QRadioButton;

namespace wxm {
class ForeignLabel;
class LineEdit;
class TextLabel;
} // namespace wxm

namespace wxm::live {

//! The reasons that are there from the beginning, in the language of the window.
QStringList usualReasons();
//! What a single key does: with the reason that was chosen last in this live for such an act.
Target withLastReason(const Live &live, Action action, Target target);

//! Blocks a viewer, removes a comment or reverses an act, for a reason: a key for the reason, Enter
//! for the act. It is about whom it was opened for; what happens in the feed meanwhile changes
//! nothing.
class ActBox final : public Dialog {
    Q_OBJECT

public:
    ActBox(Live &live, Action action, const Target &target, QWidget *parent);
    void open() override;
    //! What was begun by it, when it is accepted.
    const QList<std::uint64_t> &begun() const { return m_begun; }

protected:
    QString validate() const override;
    void apply() override;
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addReasons();
    void addLives();
    bool chooseByKey(int key);
    void choose(int reason);
    void dress();
    QString reason() const;
    QList<LiveId> chosenLives() const;
    int commentCount() const;

    Live &m_live;
    Action m_action;
    Target m_target;
    QStringList m_reasons;
    QList<std::uint64_t> m_begun;
    ForeignLabel *m_name;
    ForeignLabel *m_words;
    TextLabel *m_reasonHead;
    QButtonGroup *m_reasonGroup;
    QList<QRadioButton *> m_reasonButtons;
    QRadioButton *m_none;
    QRadioButton *m_otherButton;
    LineEdit *m_other;
    TextLabel *m_livesHead;
    QButtonGroup *m_whereGroup;
    QRadioButton *m_here;
    QRadioButton *m_everywhere;
    QRadioButton *m_some;
    QList<std::pair<LiveId, QCheckBox *>> m_lives;
    QGridLayout *m_grid;
    QCheckBox *m_removes;
    TextLabel *m_foot;
};

} // namespace wxm::live
