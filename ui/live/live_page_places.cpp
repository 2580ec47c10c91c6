// SPDX-License-Identifier: MIT
// What Ctrl+K and F1 know of the live page.
#include "base/foreign_text.h"
#include "ui/common/key_caps.h"
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
    const auto add = [this, &all](const QString &name, IconName icon, const QString &keys,
                         auto act) { all.append(action(name, icon, keys, act)); };
    add(tr("Triage: the flagged comments of all lives"), IconName::Flag, QStringLiteral("T"),
        [this] { showTriage(); });
    add(tr("Waves: what several people say at once"), IconName::People, {},
        [this] { showWaves(); });
    add(tr("Exposure and hand-over of the shift"), IconName::Cup, {}, [this] { showCare(); });
    add(tr("Emergency sheet: what to switch on in a raid"), IconName::Shield,
        keyName(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)), [this] { showEmergency(); });
    add(tr("Names, phrases and links to write with"), IconName::Quote,
        keyName(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J)),
        [this] { showQuickList(m_current); });
    add(tr("Replay of a recorded live"), IconName::History, {}, [this] { showReplay({}); });
    add(tr("Rules and watch words…"), IconName::Target, {}, [this] { editRules(); });
    add(tr("Add a watch word…"), IconName::Plus, keyName(QKeyCombination(Qt::SHIFT, Qt::Key_W)),
        [this] { addWatchWord(); });
    add(tr("Journal of all lives, to search and to export"), IconName::Journal, {},
        [this] { showJournal(); });
    add(tr("Running lives"), IconName::Live, {}, [this] { setCurrent({}); });
    int index = 0;
    for (const auto &layout : m_live.desk.layouts()) {
        add(tr("Layout: %1").arg(isolate(layout.name)), IconName::Grid,
            keyName(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key(Qt::Key_1 + index++))),
            [this, layout] { openLayout(layout); });
    }
    if (m_current.isValid()) {
        add(tr("Save as a new layout…"), IconName::Grid,
            keyName(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)), [this] { saveLayoutAsNew(); });
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
    return {{QStringLiteral("P"), tr("Pin or unpin the comment")},
        {QStringLiteral("R / Delete"), tr("Remove the comment")},
        {QStringLiteral("Shift+Delete"), tr("Remove with a reason…")},
        {QStringLiteral("Shift+R"), tr("Remove all comments of this person here")},
        {QStringLiteral("B"), tr("Block or unblock the viewer")},
        {QStringLiteral("Shift+B"), tr("Block with a reason, in other lives too…")},
        {QStringLiteral("1 / 2 / 3"), tr("What is set for the key in the menu of the live")},
        {QStringLiteral("Z"), tr("Undo what is waiting")},
        {QStringLiteral("Shift+Z"), tr("Undo all that is waiting")},
        {QStringLiteral("Ctrl+Space"), tr("Take the comment into the selection, or leave it")},
        {QStringLiteral("Shift+Up / Shift+Down"), tr("Extend the selection")},
        {QStringLiteral("Q"), tr("Show a wave row by row, or fold it again")},
        {QStringLiteral("Alt"), tr("Hold: pauses the feed")},
        {QStringLiteral("Enter"), tr("Who wrote the comment")},
        {QStringLiteral("H"), tr("Everything about who wrote it, and the name check")},
        {QStringLiteral("E"), tr("An evidence pack of what was said around the comment")},
        {QStringLiteral("V"), tr("Hold: show what is blurred")},
        {QStringLiteral("Shift+W"), tr("Add a watch word…")},
        {QStringLiteral("W"), tr("Put who wrote it on the watch-list, or take them off")},
        {QStringLiteral("End"), tr("Go to the newest comment")},
        {QStringLiteral("N / Shift+N"), tr("The next flagged comment, or the one before")},
        {QStringLiteral("F"), tr("Search in the feed")},
        {QStringLiteral("A / Shift+A"), tr("Approve or turn down the guest who waits longest")},
        {QStringLiteral("F6 / Shift+F6"), tr("The next pane, or the one before")},
        {QStringLiteral("Ctrl+Tab / Ctrl+Shift+Tab"), tr("The next live, or the one before")},
        {QStringLiteral("Alt+1…9"), tr("A live by the place of its tab")},
        {QStringLiteral("Ctrl+Alt+1…9"), tr("A layout")},
        {QStringLiteral("Ctrl+Shift+L"), tr("Save as a new layout…")},
        {QStringLiteral("Ctrl+Shift+E"), tr("Emergency sheet: what to switch on in a raid")},
        {QStringLiteral("Ctrl+Shift+J"), tr("Names, phrases and links to write with")},
        {QStringLiteral("T"), tr("Triage: the flagged comments of all lives")},
        {QStringLiteral("J"), tr("In triage: the next comment")},
        {QStringLiteral("K"), tr("In triage: the previous comment")},
        {QStringLiteral("R"), tr("In triage: remove the comment")},
        {QStringLiteral("Enter"), tr("In triage: the next step that is proposed")},
        {QStringLiteral("Space"), tr("In triage: reviewed, keep it")},
        {QStringLiteral("X"), tr("In triage: false alarm")},
        {QStringLiteral("U"), tr("In the journal: the opposite of the entry")}};
}

} // namespace wxm::live
