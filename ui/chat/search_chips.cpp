// SPDX-License-Identifier: MIT
#include "ui/chat/search_chips.h"

#include "base/bidi.h"
#include "base/foreign_text.h"
#include "ui/common/flow_layout.h"
#include "ui/common/foreign_label.h"
#include "ui/common/paint.h"

#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace wxm {

namespace {

bool isInArabic() { return QLocale().language() == QLocale::Arabic; }

QString wordsOf(const SearchPart &part)
{
    const QString name =
        part.op ? SearchChips::typedName(*part.op) : shownTitle(part.name) + QLatin1Char(':');
    return isolate(name) + QLatin1Char(' ') + isolate(shownTitle(part.value));
}

} // namespace

SearchChips::SearchChips(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout)
    , m_fault(new TextLabel(TextSize::Meta, ColorRole::Danger, Weight::Regular, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k4);
    m_flow->setSpacing(space::k4);
    column->addLayout(m_flow);
    column->addWidget(m_fault);
    m_fault->setWordWrap(true);
    auto policy = sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    rebuild();
}

QString SearchChips::typedName(SearchOperator op)
{
    return searchOperatorName(op, isInArabic()) + QLatin1Char(':');
}

void SearchChips::setQuery(const SearchQuery &query)
{
    const auto chipsOf = [](const SearchQuery &of) {
        QList<SearchPart> chips;
        for (const auto &part : of.parts) {
            if (part.isChip())
                chips.append(part);
        }
        return chips;
    };
    const bool isSame = chipsOf(m_query) == chipsOf(query);
    m_query = query;
    if (!isSame) // else buttons would be made anew with each letter
        rebuild();
}

QString SearchChips::fault() const
{
    using Kind = SearchPart::Kind;
    for (const auto &part : m_query.parts) {
        if (part.kind == Kind::Unknown) {
            QStringList known;
            for (const auto op : kSearchOperators)
                known.append(isolate(typedName(op)));
            return tr("There is no “%1”. Known are: %2")
                .arg(isolate(shownTitle(part.name) + QLatin1Char(':')),
                    known.join(QLatin1Char(' ')));
        }
        if (part.kind != Kind::BadValue)
            continue;
        switch (*part.op) {
        case SearchOperator::Language:
            return tr("A language is “arabic” or “english”.");
        case SearchOperator::Has:
            return tr("A message can have a “link” or a “file”, its thread a “note”.");
        case SearchOperator::Is:
            return tr("A thread is “unread”, “waiting”, “open”, “pending”, “snoozed”, “resolved”, "
                      "“urgent”, “followed”, “mine” or “unassigned”.");
        case SearchOperator::Before:
        case SearchOperator::After:
            return tr("A day is like “7/6”, “%1”, “yesterday” or “3d” for three days ago.")
                .arg(isolateLtr(u"2026-06-07"));
        case SearchOperator::From:
        case SearchOperator::In:
        case SearchOperator::Label:
            break;
        }
    }
    return {};
}

Button *SearchChips::add(const QString &words, Button::Kind kind)
{
    auto *chip = new Button(literalMnemonic(words), kind, this);
    chip->setButtonSize(Button::Size::Tight);
    m_chips.append(chip);
    m_flow->addWidget(chip);
    chip->show();
    return chip;
}

void SearchChips::rebuild()
{
    // The one that was pressed is among them: it goes when its press is over.
    for (auto *chip : std::exchange(m_chips, {})) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    QList<SearchOperator> used;
    for (const auto &part : std::as_const(m_query.parts)) {
        if (part.op)
            used.append(*part.op);
        if (!part.isChip() || part.kind == SearchPart::Kind::Unfinished)
            continue;
        const bool isGood = part.kind == SearchPart::Kind::Condition;
        auto *chip = add(wordsOf(part), isGood ? Button::Kind::Tonal : Button::Kind::Danger);
        chip->setIconName(isGood ? IconName::Close : IconName::Warn);
        chip->setAccessibleName(tr("Remove condition"));
        chip->setAccessibleDescription(withoutBidiControls(wordsOf(part)));
        connect(chip, &Button::clicked, this, [this, part] { Q_EMIT removed(part); });
    }
    for (const auto op : kSearchOperators) {
        if (used.contains(op))
            continue;
        const QString name = typedName(op);
        auto *chip = add(name, Button::Kind::Plain);
        chip->setAccessibleName(tr("Add %1").arg(name));
        connect(chip, &Button::clicked, this, [this, name] { Q_EMIT added(name); });
    }
    m_fault->setText(fault());
    m_fault->setVisible(!m_fault->text().isEmpty());
    updateGeometry();
}

void SearchChips::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace wxm
