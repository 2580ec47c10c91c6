// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace wxm {

//! Several lines without any dress: takes words only, and gives them as they were written. Each
//! line has the direction of its own letters, and begins at the leading edge of the window, as in
//! the fields of one line.
class PlainEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    using QPlainTextEdit::QPlainTextEdit;

    //! With the spaces that do not break; toPlainText() turns those into others.
    QString text() const;

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void align();
};

} // namespace wxm
