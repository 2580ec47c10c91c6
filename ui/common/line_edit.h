// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>
#include <QTimer>
#include <QValidator>

class QMimeData;

namespace wxm {

class IconButton;

//! A field of one line, for words: what a paste or a drop brings besides, or more than fits, is
//! said. In the Body step of the type scale. Its text begins at the leading edge of the window;
//! arrows move as the eye does.
class LineEdit : public QLineEdit {
    Q_OBJECT
public:
    enum class Content {
        Words, //!< direction by what is typed
        Code,  //!< numbers, ids, addresses: always left to right, also in the Arabic window
    };
    explicit LineEdit(Content content = Content::Words, QWidget *parent = nullptr);

    //! In a bar: as high as its buttons, and grows with the text.
    void setInBar();

Q_SIGNALS:
    //! Something came in by a paste.
    void pasted();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void pasteFrom(const QMimeData *offered);
    void nameClearButton();
    void applyFont();
    void align();
    Content m_content;
    bool m_isInBar = false;
};

//! Arabic digits become 0–9 as they are typed or pasted; of the rest only `alsoAllowed` comes
//! through: odd spaces, dashes and marks that a copied number often carries are left out, and the
//! digits stay.
class DigitsValidator : public QValidator {
    Q_OBJECT
public:
    DigitsValidator(const QString &alsoAllowed, int longest, QObject *parent);
    State validate(QString &input, int &position) const override;

private:
    QString m_alsoAllowed;
    int m_longest;
};

//! A password with a button that shows it, for ten seconds at most. Tells of Caps Lock and of
//! letters that a Latin password rarely has.
class PasswordField : public LineEdit {
    Q_OBJECT
public:
    explicit PasswordField(QWidget *parent = nullptr);

    bool isRevealed() const { return echoMode() == QLineEdit::Normal; }
    bool isCapsLockOn() const { return m_capsLock; }
    bool hasArabicLetters() const;
    void hidePassword();
    static constexpr int kLongestRevealMs = 10'000;

Q_SIGNALS:
    void capsLockChanged(bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void reveal(bool on);
    void placeButton();
    void noteCapsLock(const QKeyEvent &event);

    IconButton *m_eye;
    QTimer m_hideAgain;
    bool m_capsLock = false;
};

} // namespace wxm
