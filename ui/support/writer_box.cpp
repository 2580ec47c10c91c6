// SPDX-License-Identifier: MIT
#include "ui/support/writer_box.h"

#include "base/foreign_text.h"
#include "ui/common/foreign_label.h"
#include "ui/common/relative_time.h"
#include "ui/support/panel_parts.h"

#include <QEvent>
#include <QVBoxLayout>

namespace wxm::support {

WriterBox::WriterBox(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_seen(new FactRow(this))
    , m_scripts(new FactRow(this))
    , m_names(new FactRow(this))
    , m_threads(new FactRow(this))
{
    m_title->setWordWrap(true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    for (QWidget *row : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_seen),
             static_cast<QWidget *>(m_scripts), static_cast<QWidget *>(m_names),
             static_cast<QWidget *>(m_threads)})
        rows->addWidget(row);
    hide();
    retranslate();
}

void WriterBox::setFacts(const std::optional<WriterFacts> &facts)
{
    if (m_facts == facts)
        return;
    m_facts = facts;
    retranslate();
}

void WriterBox::retranslate()
{
    setVisible(m_facts.has_value());
    if (!m_facts)
        return;
    m_title->setText(tr("Never answered before, by what this computer has read"));
    const auto seen = QDateTime::fromMSecsSinceEpoch(m_facts->firstSeen).date();
    m_seen->setFact(tr("First seen here"),
        m_facts->firstSeen == kUnknownTime ? QString() : dateText(seen, QDate::currentDate()));
    QStringList scripts, names;
    if (m_facts->scripts & WriterFacts::Arabic)
        scripts.append(tr("Arabic letters"));
    if (m_facts->scripts & WriterFacts::Latin)
        scripts.append(tr("Latin letters"));
    if (m_facts->scripts & WriterFacts::Other)
        scripts.append(tr("other letters"));
    m_scripts->setFact(tr("Writes in"), scripts.join(tr(", ")));
    for (const auto &name : std::as_const(m_facts->namesBefore))
        names.append(isolate(shownName(name, 0)));
    m_names->setFact(tr("Other names"), names.join(tr(", ")));
    m_threads->setFact(tr("Threads known"), numberText(m_facts->threads));
}

void WriterBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace wxm::support
