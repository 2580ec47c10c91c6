// SPDX-License-Identifier: MIT
#pragma once

#include "base/bidi.h"
#include "ui/common/theme.h"

#include <QTextEdit>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <optional>

class QImage;
class QRegularExpression;

namespace wxm {

class ReplyLayout;

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
    //! The same of the text that is loaded next, which comes in by it: the one that is here is not
    //! turned any more.
    void expectInherited(std::optional<TextDirection> direction) { m_inherited = direction; }
    //! Enter sends and Shift+Enter starts a line; otherwise Ctrl+Enter sends.
    void setEnterSends(bool enterSends) { m_enterSends = enterSends; }
    void setHint(const QString &hint);
    //! Body unless it is said.
    void setTextSize(TextSize size);

    TextDirection currentDirection() const;
    //! The person decides for the current paragraph.
    void setCurrentDirection(TextDirection direction);
    //! Replaces everything, and forgets what could be undone: another thread's text. One change of
    //! the document, however many paragraphs it has. Where it is the same text, the paragraphs
    //! keep what the person chose for them.
    void load(const QString &text); // reply_edit_load.cpp
    int contentHeight() const;
    //! What stands in it, with the spaces that do not break, which toPlainText() turns into others,
    //! and with emoji as they were written, of which the document may have another sign.
    QString text() const { return m_text; }
    //! Where a mark stands that is being typed behind, as ":" and "/" are: `pattern` ends at the
    //! caret, takes at most `farthest` characters, and captures what is behind the mark, which is
    //! put into `query`. -1: nowhere.
    int typedMark(const QRegularExpression &pattern, int farthest, QString *query) const;
    int textLength() const { return document()->characterCount() - 1; }
    //! Something that a server would keep. Looks no further than the first of it.
    bool holdsWords() const;
    //! What a paste or a drop may make of it at most; longer ones are cut there, and it is said.
    void setMostCharacters(int most) { m_mostCharacters = most; }
    //! What an input method has shown but not given yet becomes text: before it is sent or left.
    void commitComposed();
    //! Painted over the text, in the viewport.
    void setOverlay(std::function<void(QPainter &)> paint) { m_overlay = std::move(paint); }
    //! Characters in it that nobody can see: direction controls, zero-width spaces.
    int hiddenCount() const { return int(m_hidden.size()); }

Q_SIGNALS:
    void sendWanted();
    void directionChanged();
    void heightChanged();
    //! Nothing of a paste came in, or not all of it. Where nobody listens it is said beside the
    //! field.
    void pasteRefused(const QString &sentence);
    //! Files were pasted or dropped; where nobody listens they are refused.
    void filesOffered(const QList<QUrl> &files);
    void pictureOffered(const QImage &picture);

public:
    static constexpr int kMostCharacters = 20'000;
    static constexpr int kMostLines = 2'000; //!< a paste may bring

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void setWhole(const QString &text); // reply_edit_load.cpp
    void keepText(int at, int removed, int added);
    void layOutMore();
    void noteChange(int at, int removed, int added);
    void lookAtChange();
    void directParagraphs();
    void direct(QTextBlock first, int end);
    void layEmoji(QTextBlock first, int end);
    bool takeEmoji();
    void applyFont();
    void applyFont(TextDirection direction);
    void step(void (QTextDocument::*take)(QTextCursor *), bool (QTextDocument::*isThere)() const);
    void findHidden(QTextBlock first, int end);
    bool offer(const QMimeData *source);
    void refuse(const QString &sentence);
    void paintHidden(QPainter &painter) const;
    TextDirection inherited() const;
    TextDirection wantedDirection(const QTextBlock &block) const;

    ReplyLayout *m_layout;
    QTimer m_layOutMore;
    QString m_text; //!< As it is written, kept up to date paragraph by paragraph.
    QString m_hint;
    std::function<void(QPainter &)> m_overlay;
    QList<int> m_hidden;    //!< Places of what cannot be seen, in order.
    int m_changedFrom = -1; //!< What changed since it was last looked at; -1: nothing.
    int m_changedTo = -1;
    int m_mostCharacters = kMostCharacters;
    std::optional<TextDirection> m_inherited;
    bool m_knowsKeyboard = false; //!< The system has told of a keyboard's direction.
    TextSize m_size = TextSize::Body;
    bool m_enterSends = true;
    bool m_isDirecting = false;
    bool m_isLoading = false; //!< What comes in has its directions and its emoji.
};

} // namespace wxm
