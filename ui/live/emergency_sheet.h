// SPDX-License-Identifier: MIT
#pragma once

#include "live/live.h"
#include "live/rehearsal.h"
#include "ui/common/dialog.h"
#include "ui/common/save_file.h"

class QCheckBox;
class QHBoxLayout;

namespace wxm {
class FlowLayout;
class TextLabel;
} // namespace wxm

namespace wxm::live {

//! One page for the moment in which many come at once: what to switch on, in this order, each with
//! its one switch and how it stands. A switch acts at once, and goes back to what it was before.
class EmergencySheet final : public Dialog {
    Q_OBJECT

public:
    //! `which`: whose evidence is packed; invalid: none.
    EmergencySheet(Live &live, LiveId which, QWidget *parent);
    ~EmergencySheet() override;

    //! The page as it stands, as PDF.
    QByteArray paper() const;

Q_SIGNALS:
    //! Help is asked for: a conversation with this person is wanted.
    void messageTriggered(wxm::UserId user);

protected:
    void load() override;
    void retranslate() override;

private:
    struct Row {
        QCheckBox *box = nullptr; //!< None: there is nothing to switch.
        TextLabel *name = nullptr;
        TextLabel *state = nullptr;
        QHBoxLayout *head = nullptr;
    };
    Row addRow(bool hasSwitch);
    void rehearse();
    void tellRehearsed(const std::vector<Rehearsal> &found);
    void dress();
    QList<ShiftMate> mates() const;
    void dressMates();
    void tellOthers();
    void tellPack();
    QString stateText(Emergency::Step step) const;
    QString packText() const;
    void openEvidence();
    FileMaker paperMaker() const;
    void save();

    Live &m_live;
    LiveId m_which;
    Rehearser m_rehearser;
    int m_rehearsal = 0; //!< Which one is asked for.
    TextLabel *m_what;
    std::array<Row, Emergency::kSteps.size()> m_rows;
    Row m_others;
    Row m_pack;
    QWidget *m_mateButtons;
    FlowLayout *m_mateRow;
    Button *m_word;
    Button *m_evidence;
    Button *m_back;
    Button *m_print;
    TextLabel *m_told;
    QString m_rehearsed;
    QList<UserId> m_watched; //!< Whose presence was asked for.
};

} // namespace wxm::live
