// SPDX-License-Identifier: MIT
#pragma once

#include "base/bidi.h"
#include "ui/common/theme.h"

#include <QTextEdit>

namespace wxm {

//! The field a reply is written in. Plain text; each paragraph by its own direction, or by the one
//! the person chose for it.
class ReplyEdit final : public QTextEdit {
    Q_OBJECT

public:
    explicit ReplyEdit(QWidget *parent = nullptr);

    //! Direction of paragraphs without letters: that of the thread.
    void setInherited(TextDirection direction);
    //! Enter sends and Shift+Enter starts a line; otherwise Ctrl+Enter sends.
    void setEnterSends(bool enterSends) { m_enterSends = enterSends; }
    void setHint(const QString &hint);
    //! Body unless it is said.
    void setTextSize(TextSize size);

    TextDirection currentDirection() const;
    //! The person decides for the current paragraph.
    void setCurrentDirection(TextDirection direction);
    //! Replaces everything, and forgets what could be undone: another thread's text.
    void load(const QString &text);
    int contentHeight() const;

Q_SIGNALS:
    void sendWanted();
    void directionChanged();
    void heightChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void directParagraphs();
    void applyFont();
    TextDirection wantedDirection(const QTextBlock &block) const;

    QString m_hint;
    TextDirection m_inherited = TextDirection::Ltr;
    TextSize m_size = TextSize::Body;
    bool m_enterSends = true;
    bool m_isDirecting = false;
};

} // namespace wxm
