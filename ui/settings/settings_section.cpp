// SPDX-License-Identifier: MIT
#include "ui/settings/settings_section.h"

#include "base/folding.h"
#include "ui/common/foreign_label.h"
#include "ui/common/paint.h"
#include "ui/settings/setting_words.h"
#include "ui/settings/settings_row.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace wxm {
namespace {

//! Holds the heading of a group above a hairline.
class GroupHead final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintHairline(
            &painter, {0, height() - 1, width(), 1}, Theme::of(this).color(ColorRole::Line));
    }
};

} // namespace

SettingsSection::SettingsSection(IconName icon, std::function<Words()> words, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_words(std::move(words))
    , m_title(new TextLabel(TextSize::Head, ColorRole::Text, Weight::Bold, this))
    , m_sentence(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
    , m_column(new QVBoxLayout(this))
{
    m_sentence->setWordWrap(true);
    m_column->setContentsMargins(0, space::k20, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_title);
    m_column->addWidget(m_sentence);
    retranslate();
}

SettingsSection::Group &SettingsSection::group(const char *name)
{
    const auto at = std::find_if(m_groups.begin(), m_groups.end(),
        [name](const Group &group) { return qstrcmp(group.name, name) == 0; });
    if (at != m_groups.end())
        return *at;
    auto *head = new GroupHead(this);
    auto *words = new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Bold, head);
    auto *place = new QVBoxLayout(head);
    place->setContentsMargins(0, space::k24, 0, space::k8);
    place->addWidget(words);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(head);
    m_column->insertLayout(m_column->count() - int(m_panels.size()), column);
    m_groups.push_back({name, head, words, column});
    return m_groups.back();
}

void SettingsSection::addRow(SettingsFile &file, const SettingInfo &info)
{
    auto &group = this->group(info.face.group);
    auto *row = new SettingsRow(file, info, this);
    group.column->addWidget(row);
    group.rows.push_back(row);
    row->setNarrow(m_isNarrow);
    retranslate();
}

void SettingsSection::addPanel(QWidget *panel, Filter filter)
{
    m_panels.push_back({panel, std::move(filter)});
    m_column->addWidget(panel);
}

int SettingsSection::lockedCount() const
{
    int count = 0;
    for (const auto &group : m_groups)
        count += int(std::count_if(group.rows.begin(), group.rows.end(),
            [](const SettingsRow *row) { return row->isLocked(); }));
    return count;
}

bool SettingsSection::filter(const QStringList &words)
{
    // A heading that matches stands for all that is below it.
    const bool isAll = std::all_of(words.begin(), words.end(),
        [text = foldedForSearch(title())](const QString &word) { return text.contains(word); });
    bool found = isAll;
    for (const auto &group : m_groups) {
        bool any = false;
        for (auto *row : group.rows) {
            const bool fits = isAll || row->matches(words);
            row->setVisible(fits);
            any = any || fits;
        }
        group.head->setVisible(any && group.name);
        found = found || any;
    }
    for (const auto &panel : m_panels) {
        const bool fits = panel.filter ? panel.filter(isAll ? QStringList() : words) : isAll;
        panel.widget->setVisible(fits);
        found = found || fits;
    }
    return found;
}

void SettingsSection::setNarrow(bool isNarrow)
{
    if (std::exchange(m_isNarrow, isNarrow) == isNarrow)
        return;
    for (const auto &group : m_groups)
        for (auto *row : group.rows)
            row->setNarrow(isNarrow);
}

QWidget *SettingsSection::firstControl() const
{
    for (const auto &group : m_groups)
        for (const auto *row : group.rows)
            if (!row->isLocked())
                return row->control();
    return nullptr;
}

void SettingsSection::retranslate()
{
    const auto words = m_words();
    m_title->setText(words.title);
    m_sentence->setText(words.sentence);
    m_sentence->setVisible(!words.sentence.isEmpty());
    for (const auto &group : m_groups)
        group.headWords->setText(settingText(group.name));
}

void SettingsSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace wxm
