// SPDX-License-Identifier: MIT
#pragma once

#include "base/bidi.h"

#include <QTextEdit>

#include <optional>

namespace wxm {

//! The field a reply is written in. Plain text; each paragraph by its own direction, or by the one
//! the person chose for it. Arrows move as the eye does; copying gives the letters in the order in
//! which they are read, and nothing else; invisible characters that came in by pasting are marked.
class ReplyEdit final : public QTextEdit {
    Q_OBJECT

public:
    explicit ReplyEdit(QWidget *parent = nullptr);

    //! Direction of paragraphs without letters: that of the thread; nothing: that of the keyboard
    //! where the system tells it, else that of the window.
    void setInherited(std::optional<TextDirection> direction);
    //! Enter sends and Shift+Enter starts a line; otherwise Ctrl+Enter sends.
    void setEnterSends(bool enterSends) { m_enterSends = enterSends; }
    void setHint(const QString &hint);

    TextDirection currentDirection() const;
    //! The person decides for the current paragraph.
    void setCurrentDirection(TextDirection direction);
    //! Replaces everything, and forgets what could be undone: another thread's text.
    void load(const QString &text);
    int contentHeight() const;
    //! Characters in it that nobody can see: direction controls, zero-width spaces.
    int hiddenCount() const { return int(m_hidden.size()); }

Q_SIGNALS:
    void sendWanted();
    void directionChanged();
    void heightChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void directParagraphs();
    void applyFont();
    void findHidden();
    void paintHidden(QPainter &painter) const;
    TextDirection inherited() const;
    TextDirection wantedDirection(const QTextBlock &block) const;

    QString m_hint;
    QList<int> m_hidden; //!< Places of what cannot be seen.
    std::optional<TextDirection> m_inherited;
    bool m_knowsKeyboard = false; //!< The system has told of a keyboard's direction.
    bool m_enterSends = true;
    bool m_isDirecting = false;
};

} // namespace wxm
