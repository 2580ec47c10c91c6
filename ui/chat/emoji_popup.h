// SPDX-License-Identifier: MIT
#pragma once

#include "chat/emoji_names.h"

#include <QFrame>
#include <QStringList>

class QGridLayout;

namespace wxm {

class LineEdit;
class TextLabel;

//! Emoji: those picked last, then those that support uses most, or what a search by their names in
//! either language finds. Arrows move, Enter picks, Escape closes; the name stands below.
class EmojiPopup final : public QFrame {
    Q_OBJECT

public:
    EmojiPopup(const EmojiNames &names, const QStringList &recent, QWidget *parent);

    //! Opens above the button, at its leading edge.
    void openAt(const QWidget *button);

Q_SIGNALS:
    void picked(const QString &emoji);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void addCell(const QString &emoji, int index);
    bool move(int key);
    void name(const QString &emoji);
    void pickFirst();

    const EmojiNames &m_names;
    QStringList m_recent;
    LineEdit *m_search;
    QWidget *m_cells;
    QGridLayout *m_grid;
    TextLabel *m_name;
};

} // namespace wxm
