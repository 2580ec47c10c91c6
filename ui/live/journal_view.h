// SPDX-License-Identifier: MIT
#pragma once

#include "live/live.h"
#include "ui/live/journal_table.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QTableView;

namespace wxm {
class Button;
class DialogBody;
class EmptyState;
class ForeignLabel;
class IconButton;
class LineEdit;
class TextLabel;
} // namespace wxm

namespace wxm::live {

//! Who did what to whom, when, why, and how it ended, over all lives and runs; each with its
//! opposite where there is one. What is on the screen stays under the hand: new entries come on
//! top, the one in hand stays in hand. Where there is no room beside the entries for all of one, it
//! stands in their place, and they are a press away.
class JournalView final : public QWidget {
    Q_OBJECT

public:
    JournalView(Live &live, QWidget *parent);

    void begin();

Q_SIGNALS:
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void fillChoices();
    ActQuery query() const;
    void refresh();
    void showEntry();
    void reverse();
    void openEvidence();
    void setRevealed(bool revealed);
    bool actByKey(const QKeyEvent &event);
    void exportAll();
    void choose(int row);
    const ActEntry *current() const;
    void fit();
    void openEntry(bool isOpen);

    Live &m_live;
    JournalTable m_model;
    QTimer m_soon;
    bool m_isRevealed = false;
    bool m_isEntryOpen = false; //!< In the place of the entries.
    QWidget *m_main;
    LineEdit *m_search;
    QComboBox *m_who;
    QComboBox *m_what;
    QComboBox *m_where;
    QComboBox *m_when;
    QComboBox *m_how;
    TextLabel *m_count;
    Button *m_open;
    QTableView *m_table;
    EmptyState *m_empty;
    TextLabel *m_foot;
    QWidget *m_panel;
    IconButton *m_toEntries;
    TextLabel *m_title;
    DialogBody *m_body;
    ForeignLabel *m_whom;
    TextLabel *m_facts;
    ForeignLabel *m_words;
    TextLabel *m_happened;
    TextLabel *m_opposite;
    Button *m_reverse;
    Button *m_evidence;
    Button *m_export;
    Button *m_back;
    TextLabel *m_told;
};

} // namespace wxm::live
