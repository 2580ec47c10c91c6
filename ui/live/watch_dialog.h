// SPDX-License-Identifier: MIT
#pragma once

#include "live/live.h"
#include "ui/common/dialog.h"

class QListWidget;

namespace wxm {
class LineEdit;
}

namespace wxm::live {

//! The list of watch words: add, remove, keep.
class WatchDialog final : public Dialog {
    Q_OBJECT

public:
    WatchDialog(WatchList &list, QWidget *parent);

protected:
    void load() override;
    QString validate() const override;
    void apply() override;
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void add();
    void removeChosen();
    void dress();
    QStringList words() const;

    WatchList &m_list;
    TextLabel *m_sentence;
    TextLabel *m_label;
    LineEdit *m_word;
    Button *m_add;
    QListWidget *m_words;
    Button *m_remove;
};

} // namespace wxm::live
