// SPDX-License-Identifier: MIT
#pragma once

#include "chat/checklist.h"
#include "chat/marks.h"
#include "settings/settings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace wxm {

class TextLabel;

//! The steps of a thread, to be ticked: of the one list that the settings or the policy have, or of
//! the one that was chosen here. Hidden where there is none.
class ChecklistBox final : public QWidget {
    Q_OBJECT

public:
    ChecklistBox(Marks &marks, const Settings &settings, QWidget *parent = nullptr);

    void setThread(ThreadKey thread);
    bool hasLists() const { return !m_lists.isEmpty(); }

Q_SIGNALS:
    //! There are lists now, or none any more.
    void listsChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    const Checklist *list() const;
    void takeLists(const QStringList &lines);
    void refresh();
    void rebuild(const QStringList &steps);
    void retranslate();

    Marks &m_marks;
    ThreadKey m_thread;
    QList<Checklist> m_lists;
    QStringList m_steps; //!< That are shown.
    QList<QCheckBox *> m_boxes;
    TextLabel *m_title;
    TextLabel *m_count;
    QComboBox *m_which;
    QVBoxLayout *m_rows;
};

} // namespace wxm
