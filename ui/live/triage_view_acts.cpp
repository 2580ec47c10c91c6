// SPDX-License-Identifier: MIT
// What is done with the comment in hand, and how it is taken back.
#include "base/bidi.h"
#include "live/person_acts.h"
#include "ui/common/accessible.h"
#include "ui/common/foreign_label.h"
#include "ui/common/keys.h"
#include "ui/live/act_box.h"
#include "ui/live/triage_view.h"

#include <QListWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {
constexpr qsizetype kSteps = 200;
} // namespace

std::optional<Target> TriageView::target() const
{
    if (m_current < 0 || m_current >= int(m_queue.size()))
        return {};
    const auto &item = m_queue[m_current];
    const auto *record = m_live.store.find(item.live);
    const auto number = record ? record->feed().find(item.comment) : std::nullopt;
    if (!number)
        return {};
    const auto comment = record->feed().comment(record->feed().row(*number));
    return Target{item.live, comment.id, comment.userId, comment.userName, comment.body};
}

void TriageView::start(Action action)
{
    const auto what = target();
    if (!what || m_live.actions.capability(action) != Capability::Offered)
        return;
    const auto item = m_queue[m_current];
    begun(item, m_live.actions.startAll({{action, withLastReason(m_live, action, *what)}}));
    settled(action == Action::RemoveComment ? tr("removed") : tr("blocked"));
}

//! What is chosen there is done there; the queue goes on when it is.
void TriageView::openBox(Action action)
{
    const auto what = target();
    if (!what || m_live.actions.capability(action) != Capability::Offered)
        return;
    auto *box = new ActBox(m_live, action, *what, this);
    const auto item = m_queue[m_current];
    connect(box, &QDialog::accepted, this, [this, action, item, box] {
        begun(item, box->begun());
        settled(action == Action::RemoveComment ? tr("removed") : tr("blocked"));
    });
    box->open();
}

void TriageView::removeAll()
{
    const auto what = target();
    if (!what || m_live.actions.capability(Action::RemoveComment) != Capability::Offered)
        return;
    const auto item = m_queue[m_current];
    const auto acts = m_live.actions.startAll(
        removalActs(m_live.store, withLastReason(m_live, Action::RemoveComment, *what)));
    if (acts.isEmpty())
        return;
    begun(item, acts);
    settled(tr("removed"));
}

//! The next step of the ladder, from what the journal says of this person. A proposal, never done
//! by itself; where an act is not to be had here, the next that is.
//! A rule that takes nobody up the ladder proposes its first step for every viewer.
void TriageView::propose(UserId user, bool countsForLadder)
{
    const auto ladder = ladderOf(m_live.log.entries(), user, m_live.clock.wallMs());
    const auto offers = [this](Action action) {
        return m_live.actions.capability(action) == Capability::Offered;
    };
    m_proposed = offers(Action::BlockViewer) && countsForLadder ? ladder.next : LadderStep::Remove;
    const bool canRemove = offers(Action::RemoveComment);
    const QString step = m_proposed == LadderStep::Remove ? tr("remove")
        : m_proposed == LadderStep::RemoveAndBlock        ? tr("remove and block in this live")
                                                          : tr("block in every open live");
    QStringList why;
    if (ladder.removals > 0)
        why << tr("%Ln removals in 30 days", nullptr, ladder.removals);
    if (ladder.blocks > 0)
        why << tr("%Ln blocks in 30 days", nullptr, ladder.blocks);
    if (!countsForLadder)
        why << tr("this rule does not count for the ladder");
    m_proposal->setVisible(canRemove || m_proposed != LadderStep::Remove);
    m_proposal->setText(
        tr("Next step, %1: %2", "Next step, Enter: remove").arg(isolateLtr(u"Enter"_s), step)
        + (why.isEmpty() ? QString() : u" · "_s + why.join(u" · "_s)));
}

void TriageView::doProposed()
{
    const auto what = target();
    if (!what)
        return;
    if (m_proposed == LadderStep::Remove) {
        start(Action::RemoveComment);
        return;
    }
    const auto item = m_queue[m_current];
    const auto lives = m_proposed == LadderStep::BlockEverywhere ? m_live.store.opened()
                                                                 : QList<LiveId>{item.live};
    auto acts =
        blockActs(m_live.store, withLastReason(m_live, Action::BlockViewer, *what), lives, false);
    if (m_live.actions.capability(Action::RemoveComment) == Capability::Offered)
        acts.append({Action::RemoveComment, withLastReason(m_live, Action::RemoveComment, *what)});
    begun(item, m_live.actions.startAll(acts));
    settled(tr("removed and blocked"));
}

void TriageView::lookedAt()
{
    if (m_current < 0)
        return;
    const auto item = m_queue[m_current];
    m_live.triage.setLookedAt(item, true);
    m_steps.append({Step::Kind::LookedAt, item});
    ++m_looked;
    settled(tr("reviewed"));
}

void TriageView::noHit()
{
    const auto what = target();
    if (!what)
        return;
    const auto item = m_queue[m_current];
    // It goes at once; that the rule knows it takes a moment.
    m_live.triage.setLookedAt(item, true);
    m_live.rules.addException(item.ruleId, what->words);
    m_steps.append({Step::Kind::Exception, item, 0, what->words});
    settled(tr("false alarm"));
}

void TriageView::begun(const TriageItem &item, const QList<std::uint64_t> &acts)
{
    if (acts.isEmpty())
        return;
    m_steps.append({Step::Kind::Action, item, acts.last()});
    for (const auto &one : m_live.actions.pending()) {
        if (acts.contains(one.id) && one.state != PendingAction::State::Refused)
            m_counted.insert(one.id, {one.action, one.target.user});
    }
}

//! Also what another place took back, and what the server refused, was not done.
void TriageView::onEnded(const PendingAction &action, JournalEntry::Outcome outcome)
{
    const bool isVoid =
        outcome == JournalEntry::Outcome::Undone || outcome == JournalEntry::Outcome::Refused;
    if (isVoid)
        leaveOut(action.id);
}

void TriageView::leaveOut(std::uint64_t action)
{
    if (m_counted.remove(action) && isVisible())
        dress();
}

//! "2 reviewed · 1 removed · 1 blocked": comments, and people, however many lives it is in.
QString TriageView::countText() const
{
    int removed = 0;
    QSet<UserId> blocked;
    for (const auto &[action, user] : m_counted) {
        if (action == Action::RemoveComment)
            ++removed;
        else
            blocked.insert(user);
    }
    return tr("%Ln reviewed", nullptr, m_looked) + u" · "_s + tr("%Ln removed", nullptr, removed)
        + u" · "_s + tr("%Ln blocked", nullptr, int(blocked.size()));
}

void TriageView::undo()
{
    if (m_steps.isEmpty())
        return;
    const auto step = m_steps.takeLast();
    bool isUndone = true;
    switch (step.kind) {
    case Step::Kind::Action:
        isUndone = m_live.actions.undoWithGroup(step.action);
        break;
    case Step::Kind::LookedAt:
        m_live.triage.setLookedAt(step.item, false);
        --m_looked;
        break;
    case Step::Kind::Exception:
        m_live.triage.setLookedAt(step.item, false);
        m_live.rules.removeException(step.item.ruleId, step.text);
        break;
    }
    sortIn();
    const auto at = std::find_if(
        m_queue.cbegin(), m_queue.cend(), [&](const TriageItem &one) { return one.is(step.item); });
    if (at != m_queue.cend())
        m_current = int(at - m_queue.cbegin());
    showQueue();
    announce(m_list, isUndone ? tr("undone") : tr("Too late to undo"));
}

//! The next one takes its place.
void TriageView::settled(const QString &said)
{
    while (m_steps.size() > kSteps)
        m_steps.removeFirst();
    sortIn();
    showQueue();
    announce(m_list,
        tr("%1, %2", "removed, 8 left").arg(said, tr("%Ln left", nullptr, int(m_queue.size()))));
}

bool TriageView::act(const QKeyEvent &event)
{
    if (const auto pressed = Keys::of(this).pressed(event, KeyPlace::Triage))
        return act(pressed->command);
    if (event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Down:
        goBy(1);
        return true;
    case Qt::Key_Up:
        goBy(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        doProposed();
        return true;
    case Qt::Key_Escape:
        Q_EMIT left();
        return true;
    default:
        return false;
    }
}

bool TriageView::act(Command command)
{
    switch (int(command)) { // of the many
    case int(Command::BlockWithReason):
        openBox(Action::BlockViewer);
        return true;
    case int(Command::RemoveWithReason):
        openBox(Action::RemoveComment);
        return true;
    case int(Command::RemoveAllOfPerson):
        removeAll();
        return true;
    case int(Command::TriageNext):
        goBy(1);
        return true;
    case int(Command::TriagePrevious):
        goBy(-1);
        return true;
    case int(Command::RemoveComment):
        start(Action::RemoveComment);
        return true;
    case int(Command::BlockViewer):
        start(Action::BlockViewer);
        return true;
    case int(Command::TriageReviewed):
        lookedAt();
        return true;
    case int(Command::TriageFalseAlarm):
        noHit();
        return true;
    case int(Command::UndoAct):
        undo();
        return true;
    default:
        return false;
    }
}

} // namespace wxm::live
