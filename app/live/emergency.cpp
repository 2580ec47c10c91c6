// SPDX-License-Identifier: MIT
#include "live/emergency.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {

//! What an entry of the setting begins with. Behind `slow=` and `logged=` stands what was before.
QString nameOf(Emergency::Step step)
{
    switch (step) {
    case Emergency::Step::LooseRules:
        return u"loose"_s;
    case Emergency::Step::GatherWaves:
        return u"waves"_s;
    case Emergency::Step::SlowActs:
        return u"slow="_s;
    case Emergency::Step::LogLives:
        return u"logs"_s;
    case Emergency::Step::StopList:
        return u"stop"_s;
    }
    return {};
}

constexpr int kUsualSeconds = 5;
const auto kLogged = u"logged="_s; //!< A live that was logged before.

} // namespace

Emergency::Emergency(
    Settings &settings, ModerationRules &rules, LiveStore &store, StreamLog &logs, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_rules(rules)
    , m_store(store)
    , m_logs(logs)
{
    settings.emergency.follow(this, [this](const QStringList &) {
        m_rules.setLoosened(isFromHere(Step::LooseRules));
        Q_EMIT changed();
    });
    settings.foldsWaves.follow(this, [this](bool) { Q_EMIT changed(); });
    settings.undoSeconds.follow(this, [this](int) { Q_EMIT changed(); });
    settings.logsLives.follow(this, [this](bool) { Q_EMIT changed(); });
    connect(&rules, &ModerationRules::changed, this, &Emergency::changed);
    connect(&logs, &StreamLog::changed, this, [this](LiveId) { Q_EMIT changed(); });
}

bool Emergency::isOn(Step step) const
{
    switch (step) {
    case Step::LooseRules:
        return m_rules.isLoosened();
    case Step::GatherWaves:
        return m_settings.foldsWaves();
    case Step::SlowActs:
        return m_settings.undoSeconds() >= kSlowSeconds;
    case Step::LogLives: {
        const auto opened = m_store.opened();
        return m_settings.logsLives()
            && std::all_of(
                opened.begin(), opened.end(), [this](LiveId one) { return m_logs.isOn(one); });
    }
    case Step::StopList:
        return stopWords() > 0 && m_rules.isOn(ModerationRules::stopListId());
    }
    return false;
}

//! From here, and it goes on acting, though the whole of it is not on any more: lives that are
//! opened are logged, where one was switched off by hand.
bool Emergency::isInForce(Step step) const
{
    return isFromHere(step) && (isOn(step) || (step == Step::LogLives && m_settings.logsLives()));
}

Emergency::Hindrance Emergency::hindrance(Step step) const
{
    const auto policy = [](bool isFixed) { return isFixed ? Hindrance::Policy : Hindrance::None; };
    switch (step) {
    case Step::LooseRules:
        return Hindrance::None;
    case Step::GatherWaves:
        return policy(m_settings.foldsWaves.isFixed());
    case Step::SlowActs:
        return policy(m_settings.undoSeconds.isFixed());
    case Step::LogLives:
        return m_logs.isOffered() ? policy(m_settings.logsLives.isFixed()) : Hindrance::NoDisk;
    case Step::StopList:
        return stopWords() > 0 ? Hindrance::None : Hindrance::NoWords;
    }
    return Hindrance::None;
}

//! What it was is noted before it is another: a program that ends between the two loses nothing.
void Emergency::setOn(Step step, bool isOn)
{
    if (hindrance(step) != Hindrance::None)
        return;
    if (isOn == this->isOn(step) && (isOn || !isInForce(step)))
        return;
    switch (step) {
    case Step::LooseRules:
        break; // the note is the switch
    case Step::GatherWaves:
        if (isOn)
            note({nameOf(step)});
        m_settings.foldsWaves.set(isOn);
        break;
    case Step::SlowActs: {
        bool isNumber = false;
        const auto before = noteOf(nameOf(step)).toInt(&isNumber);
        if (isOn) {
            forget(nameOf(step)); // of a time before it was changed elsewhere
            note({nameOf(step) + QString::number(m_settings.undoSeconds())});
        }
        m_settings.undoSeconds.set(isOn ? kSlowSeconds : isNumber ? before : kUsualSeconds);
        break;
    }
    case Step::LogLives:
        setLogs(isOn);
        break;
    case Step::StopList:
        if (isOn)
            note({nameOf(step)});
        setStopList(isOn);
        break;
    }
    if (!isOn)
        forget(nameOf(step));
    else if (step == Step::LooseRules)
        note({nameOf(step)});
}

void Emergency::setStopList(bool isOn)
{
    auto rules = m_rules.rules();
    for (auto &rule : rules) {
        if (rule.id == ModerationRules::stopListId())
            rule.isOn = isOn;
    }
    m_rules.setRules(rules);
}

//! A live that was logged before goes on being logged.
void Emergency::setLogs(bool isOn)
{
    const auto opened = m_store.opened();
    if (isOn && isInForce(Step::LogLives)) {
        for (const auto live : opened) // what was before is noted already
            m_logs.setOn(live, true);
        return;
    }
    if (isOn) {
        forget(kLogged); // of a time before it was switched off elsewhere
        QStringList notes{nameOf(Step::LogLives)};
        if (m_settings.logsLives())
            notes.append(kLogged); // a live of those was switched off by hand
        for (const auto live : opened) {
            if (m_logs.isOn(live))
                notes.append(kLogged + live.toString());
        }
        note(notes);
        m_settings.logsLives.set(true);
        for (const auto live : opened)
            m_logs.setOn(live, true);
        return;
    }
    m_settings.logsLives.set(has(kLogged));
    for (const auto live : opened) {
        if (!has(kLogged + live.toString()))
            m_logs.setOn(live, false);
    }
    forget(kLogged);
}

bool Emergency::isFromHere(Step step) const
{
    const auto kept = m_settings.emergency();
    return std::any_of(kept.begin(), kept.end(), [name = nameOf(step)](const QString &one) {
        return name.endsWith(u'=') ? one.startsWith(name) : one == name;
    });
}

int Emergency::switchedOn() const
{
    return int(
        std::count_if(kSteps.begin(), kSteps.end(), [this](Step step) { return isInForce(step); }));
}

void Emergency::allBack()
{
    for (const auto step : kSteps) {
        if (isFromHere(step))
            setOn(step, false);
    }
    m_settings.emergency.set({}); // also of what a person switched back elsewhere
}

qsizetype Emergency::stopWords() const
{
    for (const auto &rule : m_rules.rules()) {
        if (rule.id == ModerationRules::stopListId())
            return rule.words.size();
    }
    return 0;
}

bool Emergency::addStopWord(const QString &word)
{
    const auto id = ModerationRules::stopListId();
    if (m_rules.faultOfWord(id, word) != ModerationRules::WordFault::None)
        return false;
    if (!m_rules.isOn(id))
        note({nameOf(Step::StopList)});
    return m_rules.addWord(id, word);
}

void Emergency::note(const QStringList &notes)
{
    auto kept = m_settings.emergency();
    kept += notes;
    kept.removeDuplicates();
    m_settings.emergency.set(kept);
}

void Emergency::forget(const QString &beginning)
{
    auto kept = m_settings.emergency();
    kept.removeIf([&](const QString &one) {
        return beginning.endsWith(u'=') ? one.startsWith(beginning) : one == beginning;
    });
    m_settings.emergency.set(kept);
}

QString Emergency::noteOf(const QString &beginning) const
{
    for (const auto &one : m_settings.emergency()) {
        if (one.startsWith(beginning))
            return one.sliced(beginning.size());
    }
    return {};
}

QList<ShiftMate> shiftMates(const LiveStore &store)
{
    QList<ShiftMate> mates;
    for (const auto live : store.opened()) {
        const auto *record = store.find(live);
        const auto &state = record->state();
        for (const auto user : state.moderators) {
            if (user == state.self)
                continue;
            auto mate = std::find_if(mates.begin(), mates.end(),
                [user](const ShiftMate &one) { return one.id == user; });
            if (mate == mates.end()) {
                mates.append({.id = user});
                mate = std::prev(mates.end());
            }
            mate->lives.append(live);
            if (const auto *person = record->feed().findPerson(user);
                person && mate->name.isEmpty())
                mate->name = QString::fromStdString(person->name);
        }
    }
    std::sort(mates.begin(), mates.end(), [](const ShiftMate &a, const ShiftMate &b) {
        return a.lives.size() != b.lives.size() ? a.lives.size() > b.lives.size() : a.id < b.id;
    });
    return mates;
}

} // namespace wxm::live
