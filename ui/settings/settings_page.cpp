// SPDX-License-Identifier: MIT
#include "ui/settings/settings_page.h"

#include "settings/settings_file.h"
#include "ui/common/empty_state.h"
#include "ui/common/keys.h"
#include "ui/settings/preview_pane.h"
#include "ui/settings/setting_words.h"
#include "ui/settings/settings_nav.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace wxm {
namespace {

constexpr int kColumnWidth = 672;
constexpr int kNavWidth = 280;
constexpr int kNavNarrow = 200;
constexpr int kNarrow = 860;
constexpr int kPreviewWidth = 340;
constexpr int kPreviewFrom = 1160;

//! Few pages, since nobody knows on which of many a thing stands: what a section has beside its
//! own.
struct PageOf {
    SettingSection section;
    QList<SettingSection> others;
};

const QList<PageOf> &pagesOfSections()
{
    using S = SettingSection;
    static const QList<PageOf> all{{S::General, {S::Appearance, S::Notifications}}, {S::Text, {}},
        {S::Chat, {S::Live}}, {S::Connection, {S::Privacy}}};
    return all;
}

} // namespace

SettingsPage::SettingsPage(SettingsFile &file, QWidget *parent)
    : ShellPage(parent)
    , m_file(file)
    , m_nav(new SettingsNav(this))
    , m_preview(new PreviewPane(file, this))
    , m_scroll(new QScrollArea(this))
    , m_column(new QVBoxLayout)
    , m_nothing(new EmptyState(this))
{
    auto *holder = new QWidget(m_scroll);
    auto *body = new QWidget(holder);
    body->setLayout(m_column);
    body->setMaximumWidth(kColumnWidth);
    m_column->setContentsMargins(0, 0, 0, space::k32);
    m_column->setSpacing(space::k12);
    m_column->addWidget(m_nothing);
    m_column->addStretch();
    auto *centre = new QHBoxLayout(holder);
    centre->setContentsMargins(space::k32, 0, space::k32, 0);
    centre->addStretch(1);
    centre->addWidget(body, 100);
    centre->addStretch(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(holder);
    m_scroll->viewport()->setAutoFillBackground(false);
    holder->setAutoFillBackground(false);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_nav);
    whole->addWidget(m_scroll, 1);
    whole->addWidget(m_preview);
    m_nav->setFixedWidth(kNavWidth);

    fill();
    connect(m_nav, &SettingsNav::currentChanged, this, [this] {
        m_nav->clearSearch();
        showChosen();
    });
    connect(m_nav, &SettingsNav::searchChanged, this, &SettingsPage::showChosen);
    connect(&m_file, &SettingsFile::changed, this, &SettingsPage::refreshNav);
    bindKey(this, Command::Find, Qt::WidgetWithChildrenShortcut, [this] { m_nav->focusSearch(); });
    refreshNav();
    showChosen();
}

SettingsSection *SettingsPage::add(IconName icon, std::function<SettingsSection::Words()> words)
{
    auto *section = new SettingsSection(icon, std::move(words), m_scroll->widget());
    m_column->insertWidget(m_column->count() - 2, section);
    return section;
}

void SettingsPage::fill()
{
    for (const auto &page : pagesOfSections()) {
        auto *place = add(sectionIcon(page.section), [section = page.section] {
            return SettingsSection::Words{pageTitle(section), pageSentence(section)};
        });
        m_places.append(place);
        m_sections[page.section] = place;
        for (const auto other : page.others)
            m_sections[other] = place;
    }
    // By sections, whichever header declares them first.
    auto infos = m_file.declared();
    std::stable_sort(infos.begin(), infos.end(),
        [](const auto &left, const auto &right) { return left.face.section < right.face.section; });
    for (const auto &info : std::as_const(infos)) {
        const auto at = m_sections.find(info.face.section);
        if (at != m_sections.end() && !m_file.isLeftOut(info.key))
            at->second->addRow(m_file, info);
    }
}

void SettingsPage::addPanel(SettingSection section, QWidget *panel)
{
    m_sections.at(section)->addPanel(panel);
    refreshNav();
    showChosen();
}

SettingsSection *SettingsPage::addPlace(IconName icon,
    std::function<SettingsSection::Words()> words, QWidget *panel, SettingsSection::Filter filter)
{
    auto *place = add(icon, std::move(words));
    place->addPanel(panel, std::move(filter));
    m_places.append(place);
    refreshNav();
    showChosen();
    return place;
}

void SettingsPage::showPlace(const SettingsSection *place)
{
    m_nav->clearSearch();
    int row = 0;
    for (const auto *each : std::as_const(m_places)) {
        if (each == place)
            m_nav->setCurrent(row);
        row += each->isEmpty() ? 0 : 1;
    }
}

void SettingsPage::refreshNav()
{
    QList<std::pair<IconName, QString>> entries;
    int locked = 0;
    for (const auto *place : std::as_const(m_places)) {
        locked += place->lockedCount();
        if (!place->isEmpty())
            entries.append({place->iconName(), place->title()});
    }
    m_nav->setTitle(title());
    m_nav->setEntries(entries);
    m_nav->setLockedCount(locked);
    m_nothing->setWords(IconName::Search, ColorRole::Text3, tr("No such setting"),
        tr("Search for part of its name, or of what it does."));
}

void SettingsPage::showChosen()
{
    const auto words = m_nav->words();
    int row = 0;
    bool any = false;
    for (auto *place : std::as_const(m_places)) {
        const bool isChosen = !place->isEmpty() && row == m_nav->current();
        const bool fits = place->filter(words);
        place->setVisible(!place->isEmpty() && (words.isEmpty() ? isChosen : fits));
        any = any || !place->isHidden();
        row += place->isEmpty() ? 0 : 1;
    }
    m_nothing->setVisible(!any);
    placePreview();
    m_scroll->verticalScrollBar()->setValue(0);
}

//! Beside what changes the look of messages, where there is room for it.
void SettingsPage::placePreview()
{
    const auto isShown = [this](SettingSection section) {
        return !m_sections.at(section)->isHidden();
    };
    const bool isWanted = isShown(SettingSection::Text) || isShown(SettingSection::Appearance);
    const Theme &theme = Theme::of(this);
    m_preview->setFixedWidth(theme.scaled(kPreviewWidth));
    m_preview->setVisible(isWanted && width() >= theme.scaled(kPreviewFrom));
}

void SettingsPage::activate() { m_nav->focusSearch(); }

void SettingsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this).color(ColorRole::Surface));
}

void SettingsPage::changeEvent(QEvent *event)
{
    ShellPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshNav(); // the sections ask for their words themselves
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    const Theme &theme = Theme::of(this);
    const bool isNarrow = width() < theme.scaled(kNarrow);
    m_nav->setFixedWidth(theme.scaled(isNarrow ? kNavNarrow : kNavWidth));
    for (auto *place : std::as_const(m_places))
        place->setNarrow(isNarrow);
    placePreview();
    ShellPage::resizeEvent(event);
}

} // namespace wxm
