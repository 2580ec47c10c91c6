// SPDX-License-Identifier: MIT
// What Ctrl+K and F1 know of the live page.
#include "base/foreign_text.h"
#include "ui/common/keys.h"
#include "ui/live/feed_pane.h"
#include "ui/live/live_page.h"
#include "ui/live/live_tabs.h"

using namespace Qt::StringLiterals;

namespace wxm::live {

QList<Place> LivePage::places()
{
    QList<Place> all;
    QSet<LiveId> known;
    const auto add = [&](LiveId id, const QString &title, const QString &streamer) {
        if (!id.isValid() || known.contains(id))
            return;
        known.insert(id);
        const QString name = shownTitle(title);
        all.append({.kind = Place::Kind::Live,
            .name = name.isEmpty() ? tr("Live %1").arg(isolateLtr(u'#' + id.toString())) : name,
            .id = id.value,
            .detail = shownTitle(streamer),
            .alsoFound = streamer,
            .icon = IconName::Live,
            .open =
                [this, id] {
                    Q_EMIT wanted();
                    watch(id);
                },
            .openBeside =
                [this, id] {
                    Q_EMIT wanted();
                    m_tabs->setSplit(true);
                    watch(id);
                }});
    };
    for (const auto id : m_live.store.opened()) {
        if (const auto *record = m_live.store.find(id))
            add(id, record->state().title, record->state().streamerName);
    }
    for (const auto &row : m_live.lives.rows())
        add(row.id, row.title, row.streamerName);
    return all + actionPlaces();
}

QList<Place> LivePage::actionPlaces()
{
    QList<Place> all;
    const auto &keys = Keys::of(this);
    const auto add = [this, &all](const QString &name, IconName icon, const QString &key,
                         auto act) { all.append(action(name, icon, key, act)); };
    add(tr("Triage: the flagged comments of all lives"), IconName::Flag, keys.text(Command::Triage),
        [this] { showTriage(); });
    add(tr("Waves: what several people say at once"), IconName::People, {},
        [this] { showWaves(); });
    add(tr("Exposure and hand-over of the shift"), IconName::Cup, {}, [this] { showCare(); });
    add(tr("Emergency sheet: what to switch on in a raid"), IconName::Shield,
        keys.text(Command::Emergency), [this] { showEmergency(); });
    add(tr("Names, phrases and links to write with"), IconName::Quote,
        keys.text(Command::QuickTexts), [this] { showQuickList(m_current); });
    add(tr("Replay of a recorded live"), IconName::History, {}, [this] { showReplay({}); });
    add(tr("Rules and watch words…"), IconName::Target, {}, [this] { editRules(); });
    add(tr("Add a watch word…"), IconName::Plus, keys.text(Command::AddWatchWord),
        [this] { addWatchWord(); });
    add(tr("Journal of all lives, to search and to export"), IconName::Journal, {},
        [this] { showJournal(); });
    add(tr("Running lives"), IconName::Live, {}, [this] { setCurrent({}); });
    int index = 0;
    for (const auto &layout : m_live.desk.layouts()) {
        add(tr("Layout: %1").arg(isolate(layout.name)), IconName::Grid,
            index < infoOf(Command::Layout).count ? keys.text(Command::Layout, index) : QString(),
            [this, layout] { openLayout(layout); });
        ++index;
    }
    if (m_current.isValid()) {
        add(tr("Save as a new layout…"), IconName::Grid, keys.text(Command::SaveLayout),
            [this] { saveLayoutAsNew(); });
        add(tr("This live in a window of its own"), IconName::External, {},
            [this] { popOut(m_current); });
    }
    if (m_panes.size() < 2)
        return all;
    const bool split = m_tabs->isSplit();
    add(split ? tr("One live at a time") : tr("Lives side by side"),
        split ? IconName::Tabs : IconName::Split, {}, [this, split] {
            m_tabs->setSplit(!split);
            arrange();
        });
    return all;
}

QList<KeyHelp> LivePage::keyHelp() const
{
    const auto &keys = Keys::of(this);
    return keys.help(KeyGroup::Live) + keys.help(KeyGroup::Triage) + keys.help(KeyGroup::Person)
        + keys.help(KeyGroup::Journal);
}

} // namespace wxm::live
