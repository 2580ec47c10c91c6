// SPDX-License-Identifier: MIT
#pragma once

#include "base/code_points.h"
#include "ui/common/theme.h"

#include <QWidget>

class QListWidget;

namespace wxm {
class ForeignLabel;
class TextLabel;
} // namespace wxm

namespace wxm::live {

QString scriptText(QChar::Script script);         //!< "Cyrillic", "common"
QString codePointText(const CodePointFact &fact); //!< "U+0410, Cyrillic"

//! One text as viewers see it and as it is stored: hidden characters and the letters of another
//! alphabet are named, so that nobody has to trust an eye.
class NameLens final : public QWidget {
    Q_OBJECT

public:
    static constexpr qsizetype kShown = 160; //!< Characters.

    explicit NameLens(QWidget *parent);

    //! `title`: "Name", "Comment, 21:13".
    void show(const QString &title, const QString &text);
    //! Everything, a line each, for an appeal.
    QString copied() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_titleText;
    QString m_text;
    TextLabel *m_title;
    TextLabel *m_seenHead;
    ForeignLabel *m_seen;
    TextLabel *m_storedHead;
    TextLabel *m_stored;
    TextLabel *m_verdict;
    QListWidget *m_points;
};

} // namespace wxm::live
