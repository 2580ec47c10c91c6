// SPDX-License-Identifier: MIT
#include "ui/shell/shortcut_sheet.h"

#include "base/folding.h"
#include "base/foreign_text.h"
#include "ui/common/accessible.h"
#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"
#include "ui/common/line_edit.h"
#include "ui/common/position_keys.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {
constexpr QSize kSize{880, 640};
constexpr int kOneColumnBelow = 720;
constexpr int kSearch = 320;

//! A chord, or a key that types nothing: what is looked for as such.
bool isChord(const QKeyEvent &key)
{
    const auto held = key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool isFunction = key.key() >= Qt::Key_F2 && key.key() <= Qt::Key_F12;
    const bool isHolding = key.key() == Qt::Key_Control || key.key() == Qt::Key_Alt
        || key.key() == Qt::Key_Shift || key.key() == Qt::Key_Meta || key.key() == Qt::Key_AltGr;
    return !isHolding && (held != Qt::NoModifier || isFunction);
}

//! One of the ways, or of a row of them: "Alt+1…9" has Alt+3.
bool isKey(const QString &help, const QKeySequence &pressed)
{
    const QString name = keyName(pressed);
    const auto ways = help.split(u" / "_s);
    return std::any_of(ways.begin(), ways.end(), [&](const QString &way) {
        const auto dots = way.indexOf(u'…');
        if (dots < 1)
            return way == name;
        return name.size() == dots && name.startsWith(way.left(dots - 1))
            && name.back() >= way[dots - 1] && name.back() <= way.back();
    });
}

} // namespace

ShortcutSheet::ShortcutSheet(QWidget *window, std::function<QList<Section>()> sections)
    : Overlay(window)
    , m_sections(std::move(sections))
    , m_title(new TextLabel(TextSize::Title, ColorRole::Text, Weight::Bold, panel()))
    , m_search(new LineEdit(LineEdit::Content::Words, panel()))
    , m_none(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, panel()))
    , m_close(new IconButton(IconName::Close, {}, panel()))
    , m_area(new QScrollArea(panel()))
{
    m_search->setInBar();
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(kSearch);
    m_search->addAction(icon(IconName::Search, ColorRole::Text3), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::k12);
    head->addWidget(m_title, 1);
    head->addWidget(m_search);
    head->addWidget(m_close);
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(space::k24, space::k16, space::k24, space::k16);
    column->setSpacing(space::k8);
    column->addLayout(head);
    column->addWidget(m_none);
    column->addWidget(m_area, 1);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    m_area->setFocusPolicy(Qt::StrongFocus);
    connect(m_close, &IconButton::clicked, this, &ShortcutSheet::closePanel);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        if (m_search->text() != m_pressed.toString(QKeySequence::PortableText))
            m_pressed = {};
        fill();
    });
}

QSize ShortcutSheet::panelSize(const QSize &) const
{
    const auto &theme = Theme::of(this);
    return {theme.scaled(kSize.width()), theme.scaled(kSize.height())};
}

QWidget *ShortcutSheet::firstFocus() const { return m_search; }

void ShortcutSheet::aboutToOpen()
{
    m_title->setText(tr("Keyboard shortcuts"));
    m_close->setName(tr("Close"));
    m_area->setAccessibleName(tr("Keyboard shortcuts"));
    m_search->setAccessibleName(tr("Find a command"));
    m_search->setPlaceholderText(tr("Words, or press the keys"));
    m_search->clear();
    fill();
}

//! What the words or the keys leave, section by section.
QList<ShortcutSheet::Section> ShortcutSheet::found() const
{
    auto sections = m_sections();
    const auto wanted = foldedForSearch(m_search->text()).split(u' ', Qt::SkipEmptyParts);
    for (auto &section : sections) {
        section.keys.removeIf([&](const KeyHelp &help) {
            if (!m_pressed.isEmpty())
                return !isKey(help.keys, m_pressed);
            const auto text = foldedForSearch(help.words + u' ' + help.keys + u' ' + section.title);
            return !std::all_of(wanted.begin(), wanted.end(),
                [&](const QString &word) { return text.contains(word); });
        });
    }
    sections.removeIf([](const Section &section) { return section.keys.isEmpty(); });
    return sections;
}

void ShortcutSheet::fill()
{
    auto *content = new QWidget;
    const auto sections = found();
    m_none->setVisible(sections.isEmpty());
    if (sections.isEmpty()) {
        m_none->setText(m_pressed.isEmpty()
                ? tr("No key for “%1”").arg(isolate(shownTitle(m_search->text())))
                : tr("%1 does nothing here").arg(isolateLtr(keyName(m_pressed))));
        announceState(m_none, m_none->text());
    }
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

bool ShortcutSheet::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress = event->type() == QEvent::KeyPress;
    if (watched != m_search || (!isPress && event->type() != QEvent::ShortcutOverride))
        return Overlay::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (!isChord(key))
        return Overlay::eventFilter(watched, event);
    event->accept(); // it is asked for here, not done
    if (isPress) {
        m_pressed = QKeySequence(chordOf(key)); // by the place of the key
        const bool isSame = m_search->text() == m_pressed.toString(QKeySequence::PortableText);
        m_search->setText(m_pressed.toString(QKeySequence::PortableText));
        if (isSame)
            fill();
    }
    return true;
}

void ShortcutSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && isVisible())
        aboutToOpen();
    Overlay::changeEvent(event);
}

} // namespace wxm
