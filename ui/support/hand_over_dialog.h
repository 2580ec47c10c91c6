// SPDX-License-Identifier: MIT
#pragma once

#include "chat/people.h"
#include "ui/common/dialog.h"

#include <functional>

class QListWidget;

namespace wxm {
class LineEdit;
class PlainEdit;
} // namespace wxm

namespace wxm::support {

//! To which colleague a thread is handed, and what they should know.
class HandOverDialog final : public Dialog {
    Q_OBJECT

public:
    //! Does it, and says how it ended: also when the dialog is gone by then.
    using Ended = std::function<void(const Result<Done> &)>;
    using Assign = std::function<void(UserId, Ended)>;
    HandOverDialog(
        const QList<std::pair<UserId, QString>> &colleagues, Assign assign, QWidget *parent);

    static constexpr int kLongestNote = 2'000; //!< UTF-16 units.

Q_SIGNALS:
    //! It was assigned; the note may be empty.
    void handed(wxm::UserId colleague, const QString &note);

protected:
    QString validate() const override;
    void apply() override;
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find();
    UserId colleague() const;

    const QList<std::pair<UserId, QString>> m_colleagues;
    const Assign m_assign;
    TextLabel *m_findLabel;
    LineEdit *m_field;
    QListWidget *m_list;
    TextLabel *m_noteLabel;
    PlainEdit *m_note;
    TextLabel *m_where;
};

} // namespace wxm::support
