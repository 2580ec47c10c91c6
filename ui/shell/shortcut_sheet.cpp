// SPDX-License-Identifier: MIT
#include "ui/shell/shortcut_sheet.h"

#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace wxm {

namespace {
constexpr QSize kSize{880, 640};
constexpr int kOneColumnBelow = 720;
} // namespace

ShortcutSheet::ShortcutSheet(QWidget *window, std::function<QList<Section>()> sections)
    : Overlay(window)
    , m_sections(std::move(sections))
    , m_title(new TextLabel(TextSize::Title, ColorRole::Text, Weight::Bold, panel()))
    , m_close(new IconButton(IconName::Close, {}, panel()))
    , m_area(new QScrollArea(panel()))
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(space::k24, space::k16, space::k24, space::k16);
    column->setSpacing(space::k8);
    column->addLayout(head);
    column->addWidget(m_area, 1);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    m_area->setFocusPolicy(Qt::StrongFocus);
    connect(m_close, &IconButton::clicked, this, &ShortcutSheet::closePanel);
}

QSize ShortcutSheet::panelSize(const QSize &) const
{
    const auto &theme = Theme::of(this);
    return {theme.scaled(kSize.width()), theme.scaled(kSize.height())};
}

QWidget *ShortcutSheet::firstFocus() const { return m_area; }

void ShortcutSheet::aboutToOpen()
{
    m_title->setText(tr("Keyboard shortcuts"));
    m_close->setName(tr("Close"));
    m_area->setAccessibleName(tr("Keyboard shortcuts"));
    auto *content = new QWidget;
    const auto sections = m_sections();
    // Filled column by column, the shorter one next.
    const bool isWide = parentWidget()->width() >= Theme::of(this).scaled(kOneColumnBelow);
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(space::k4, 0, space::k4, 0);
    columns->setSpacing(space::k32);
    QList<QVBoxLayout *> stacks;
    QList<qsizetype> heights;
    for (int index = 0; index < (isWide ? 2 : 1); ++index) {
        stacks.append(new QVBoxLayout);
        heights.append(0);
        stacks.last()->setSpacing(space::k20);
        columns->addLayout(stacks.last(), 1);
    }
    for (const auto &section : sections) {
        const auto shortest = std::min_element(heights.begin(), heights.end()) - heights.begin();
        stacks[shortest]->addWidget(makeSection(section, content));
        heights[shortest] += section.keys.size() + 2;
    }
    for (auto *stack : stacks)
        stack->addStretch();
    m_area->setWidget(content); // deletes the one before, and fills the ground of this one
    content->setAutoFillBackground(false);
    m_area->verticalScrollBar()->setValue(0);
}

QWidget *ShortcutSheet::makeSection(const Section &section, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::k16);
    grid->setVerticalSpacing(space::k8);
    grid->setColumnStretch(0, 1);
    auto *title = new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Bold, widget);
    title->setText(section.title);
    grid->addWidget(title, 0, 0, 1, 2);
    for (const auto &help : section.keys) {
        const int row = grid->rowCount();
        auto *words = new TextLabel(TextSize::Ui, ColorRole::Text, Weight::Regular, widget);
        words->setWordWrap(true);
        words->setText(help.words);
        auto *keys = new KeyCaps(help.keys, widget);
        grid->addWidget(words, row, 0);
        grid->addWidget(keys, row, 1, Qt::AlignTrailing | Qt::AlignVCenter);
    }
    return widget;
}

void ShortcutSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && isVisible())
        aboutToOpen();
    Overlay::changeEvent(event);
}

} // namespace wxm
