// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

class QBoxLayout;

namespace wxm {

class Button;
class FlowLayout;

//! What a list is narrowed to: a chip for each condition, which a press takes away.
class FilterChips final : public QWidget {
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);

    //! Hidden where there are none. `canSave`: nobody has given this set a name yet.
    void setChips(const QStringList &words, bool canSave);

Q_SIGNALS:
    void removed(int index);
    void cleared();
    void saveWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    FlowLayout *m_flow;
    QList<Button *> m_chips;
    Button *m_clear;
    Button *m_save;
};

} // namespace wxm
