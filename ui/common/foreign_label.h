// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/theme.h"

#include <QLabel>
#include <QString>

class QUrl;

namespace wxm {

//! One line, or one block, of text that a person or the server wrote. Always plain: cut, stripped
//! and drawn by its own direction at the leading edge of the window; one line ends in "…".
//! Tool tip with the whole text where it was cut. The accessible text is the shown text.
class ForeignLabel : public QLabel {
    Q_OBJECT
public:
    enum class Kind { Name, Title, FileName, Body };

    explicit ForeignLabel(Kind kind, QWidget *parent = nullptr);

    //! `id`: shown as "#id" where the text has nothing visible (names).
    void setForeignText(const QString &original, qint64 id = 0);
    //! A sign behind the text, whose sentence the tool tip and a screen reader give; empty: none.
    void setWarning(const QString &sentence);
    //! What was set, less NUL: for copying.
    QString originalText() const;

    void setTextSize(TextSize size);
    void setColorRole(ColorRole role);
    void setWeight(Weight weight);
    //! Body only: at most so many lines.
    void setMaximumLines(int lines);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_kind == Kind::Body; }
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    int warningWidth() const;
    void updateToolTip();

    QString m_original;
    QString m_warning;
    TextSize m_size = TextSize::Ui;
    ColorRole m_role = ColorRole::Text;
    Weight m_weight = Weight::Regular;
    int m_maximumLines = 0;
};

//! A label of our own words in a step of the type scale; plain text, no mnemonics. setText() as
//! usual.
class TextLabel : public QLabel {
    Q_OBJECT
public:
    explicit TextLabel(TextSize size = TextSize::Ui, ColorRole role = ColorRole::Text,
        Weight weight = Weight::Regular, QWidget *parent = nullptr);

    void setTextSize(TextSize size);
    void setColorRole(ColorRole role);
    void setWeight(Weight weight);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int overhang() const;

    TextSize m_size;
    ColorRole m_role;
    Weight m_weight;
};

//! A tool tip that shows exactly these characters: never rich text, at most a screen's share.
QString plainToolTip(const QString &text);

} // namespace wxm
