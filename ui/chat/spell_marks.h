// SPDX-License-Identifier: MIT
#pragma once

#include "chat/spelling.h"
#include "chat/spelling_words.h"
#include "settings/settings.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QContextMenuEvent;
class QMenu;
class QPainter;
class QPoint;
class QPointF;
class QTextBlock;

namespace wxm {

class IconButton;
class ReplyEdit;

//! Words of a reply that no dictionary knows: a wavy line below them, and on the menu of the field
//! up to three suggestions and "add". The word that is being typed is left alone until it is left.
class SpellMarks final : public QObject {
    Q_OBJECT

public:
    //! `button`: switches it, and says which dictionary is absent.
    SpellMarks(Spelling &spelling, const Settings &settings, ReplyEdit *editor, IconButton *button);

    //! People of the thread: their names are no mistakes.
    void setNames(const QStringList &names);
    //! Places in the whole text of what is marked now, for tests and the menu.
    QList<CheckedWord> marked() const;
    //! The menu for the word at the caret: its suggestions come when the dictionary has answered.
    void openMenuAt(const QPoint &global);

Q_SIGNALS:
    //! Chosen from the button's menu.
    void tidyWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOn() const;
    bool isWrong(const QString &word) const;
    void paint(QPainter &painter) const;
    void paintLines(QPainter &painter, const QTextBlock &block, int first, int last,
        const QPointF &origin) const;
    void fillButtonMenu();
    void retranslate();
    void replace(const CheckedWord &word, const QString &with);
    void addWords(QMenu *menu, const CheckedWord &word);
    std::optional<CheckedWord> wrongAtCaret() const;

    Spelling &m_spelling;
    const Settings &m_settings;
    ReplyEdit *m_editor;
    IconButton *m_button;
    QMenu *m_buttonMenu;
    QPointer<QMenu> m_menu;
    QStringList m_names; //!< Single words, folded.
};

} // namespace wxm
