// SPDX-License-Identifier: MIT
#pragma once

#include "chat/search_query.h"
#include "ui/common/buttons.h"

#include <QWidget>

namespace wxm {

class FlowLayout;
class TextLabel;

//! What was understood of a search: a chip for each condition, which a press takes away; with an
//! edge of danger what was not understood, and below it what would be. Then the operators that are
//! not used yet, which a press writes into the field.
class SearchChips final : public QWidget {
    Q_OBJECT

public:
    explicit SearchChips(QWidget *parent = nullptr);

    void setQuery(const SearchQuery &query);
    //! What is wrong with it, as a sentence; empty: nothing.
    QString fault() const;
    //! The operator as it is typed in the language of the window: "from:".
    static QString typedName(SearchOperator op);

Q_SIGNALS:
    void removed(const wxm::SearchPart &part);
    //! To be put behind what was typed.
    void added(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    Button *add(const QString &words, Button::Kind kind);
    void rebuild();

    SearchQuery m_query;
    FlowLayout *m_flow;
    QList<QWidget *> m_chips;
    TextLabel *m_fault;
};

} // namespace wxm
