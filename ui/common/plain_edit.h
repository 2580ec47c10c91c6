// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace wxm {

//! Several lines without any dress: takes words only, and gives them as they were written.
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
};

} // namespace wxm
