// SPDX-License-Identifier: MIT
#pragma once

#include "chat/thread_filter.h"
#include "ui/common/dialog.h"

#include <functional>

class QCheckBox;
class QComboBox;

namespace wxm {

class FlowLayout;

//! The conditions of a filter: any of what is ticked in a line, all lines together.
class FilterDialog final : public Dialog {
    Q_OBJECT

public:
    struct Choices {
        QList<std::pair<UserId, QString>> colleagues; //!< Foreign names.
        QStringList labels;                           //!< Foreign.
        //! How many threads a filter lets through.
        std::function<int(const ThreadFilter &)> count;
    };
    FilterDialog(const ThreadFilter &filter, Choices choices, QWidget *parent);

    ThreadFilter filter() const;

Q_SIGNALS:
    void chosen(const wxm::ThreadFilter &filter);

protected:
    void apply() override;
    void retranslate() override;

private:
    FlowLayout *line(TextLabel *&label);
    QCheckBox *check(FlowLayout *line, bool isOn, const QString &words = {});
    void count();

    const ThreadFilter m_before;
    const Choices m_choices;
    TextLabel *m_stateLabel = nullptr;
    TextLabel *m_assigneeLabel = nullptr;
    TextLabel *m_labelLabel = nullptr;
    TextLabel *m_languageLabel = nullptr;
    TextLabel *m_onlyLabel = nullptr;
    TextLabel *m_waitLabel = nullptr;
    QList<std::pair<quint16, QCheckBox *>> m_states;
    QCheckBox *m_mine = nullptr;
    QCheckBox *m_nobodys = nullptr;
    QList<std::pair<UserId, QCheckBox *>> m_assignees;
    QList<std::pair<QString, QCheckBox *>> m_labels;
    QList<std::pair<quint16, QCheckBox *>> m_languages;
    QCheckBox *m_unread = nullptr;
    QCheckBox *m_note = nullptr;
    QCheckBox *m_urgent = nullptr;
    QCheckBox *m_followed = nullptr;
    QCheckBox *m_waiting = nullptr;
    QComboBox *m_wait = nullptr;
    TextLabel *m_count = nullptr;
};

//! The words of a condition's kinds, as the dialog and the chips say them.
QString stateName(ThreadFacts::Flag state);
QString languageName(ThreadFacts::Flag language);
//! "15 min", "4 h"
QString waitName(int minutes);

} // namespace wxm
