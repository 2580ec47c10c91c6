// SPDX-License-Identifier: MIT
#include "chat/marks.h"

#include "base/record_lines.h"
#include "chat/checklist.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr EpochMs kLookMs = 60'000;

QStringList kept(const QStringList &labels)
{
    QStringList kept;
    for (const auto &label : labels) {
        const auto word = label.simplified().left(Marks::kLongestLabel);
        if (!word.isEmpty() && !kept.contains(word) && kept.size() < Marks::kMostLabels)
            kept.append(word);
    }
    return kept;
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const auto all = value.toArray();
    for (const auto &one : all)
        texts.append(one.toString());
    return texts;
}

QJsonObject toJson(const ThreadMarks &marks)
{
    QJsonObject row;
    if (marks.isSnoozed()) {
        const bool hasMoment = marks.snoozedUntil != ThreadMarks::kUntilWritten;
        row.insert(u"until"_s, hasMoment ? QJsonValue(qint64(marks.snoozedUntil)) : u"written"_s);
        row.insert(u"after"_s, qint64(marks.snoozedAfter.value));
    }
    if (!marks.labels.isEmpty())
        row.insert(u"labels"_s, QJsonArray::fromStringList(marks.labels));
    if (marks.isUrgent)
        row.insert(u"urgent"_s, true);
    if (marks.isMuted)
        row.insert(u"muted"_s, true);
    if (marks.isFollowed)
        row.insert(u"followed"_s, true);
    if (!marks.checklist.isEmpty())
        row.insert(u"checklist"_s, marks.checklist);
    if (!marks.done.isEmpty())
        row.insert(u"done"_s, QJsonArray::fromStringList(marks.done));
    return row;
}

ThreadMarks marksOf(const QJsonObject &row)
{
    ThreadMarks marks;
    const auto until = row[u"until"_s];
    marks.snoozedUntil = until.isString() ? ThreadMarks::kUntilWritten
                                          : std::max<EpochMs>(until.toInteger(), kUnknownTime);
    marks.snoozedAfter = MessageId{row[u"after"_s].toInteger()};
    marks.labels = kept(textsOf(row[u"labels"_s]));
    marks.isUrgent = row[u"urgent"_s].toBool();
    marks.isMuted = row[u"muted"_s].toBool();
    marks.isFollowed = row[u"followed"_s].toBool();
    marks.checklist = row[u"checklist"_s].toString().left(Checklist::kLongestStep);
    marks.done = textsOf(row[u"done"_s]);
    for (auto &step : marks.done)
        step.truncate(Checklist::kLongestStep);
    marks.done = marks.done.last(std::min(marks.done.size(), Marks::kMostDone));
    return marks;
}

} // namespace

Marks::Marks(const QString &path, DiskWriter &disk, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_waking(clock.createTimer([this] { lookAtClock(); }))
    , m_file(path, disk, clock, [this] { return content(); })
{
    load();
}

void Marks::setAccount(const QString &account)
{
    if (account == m_account)
        return;
    if (m_file.isSaving())
        saveNow();
    m_account = account;
    Q_EMIT reset();
    lookAtClock();
}

ThreadMarks Marks::of(ThreadKey thread) const
{
    const auto account = m_marks.constFind(m_account);
    return account == m_marks.cend() ? ThreadMarks{} : account->value(thread);
}

QList<ThreadKey> Marks::snoozed() const
{
    QList<ThreadKey> threads;
    const auto marks = m_marks.value(m_account);
    for (auto it = marks.cbegin(); it != marks.cend(); ++it) {
        if (it->isSnoozed())
            threads.append(it.key());
    }
    return threads;
}

QStringList Marks::labels() const
{
    QHash<QString, int> uses;
    const auto marks = m_marks.value(m_account);
    for (const auto &one : marks) {
        for (const auto &label : one.labels)
            ++uses[label];
    }
    auto labels = uses.keys();
    std::sort(labels.begin(), labels.end(), [&](const QString &left, const QString &right) {
        return uses[left] != uses[right] ? uses[left] > uses[right] : left < right;
    });
    return labels;
}

void Marks::put(ThreadKey thread, const ThreadMarks &marks)
{
    if (!thread.isValid() || of(thread) == marks)
        return;
    auto &all = m_marks[m_account];
    if (marks.isEmpty())
        all.remove(thread);
    else
        all[thread] = marks;
    m_file.change();
    planWaking();
    Q_EMIT changed(thread);
}

void Marks::snooze(ThreadKey thread, EpochMs until, MessageId newest)
{
    auto marks = of(thread);
    marks.snoozedUntil = until;
    marks.snoozedAfter = newest;
    put(thread, marks);
}

void Marks::endSnooze(ThreadKey thread)
{
    auto marks = of(thread);
    marks.snoozedUntil = kUnknownTime;
    marks.snoozedAfter = {};
    put(thread, marks);
}

void Marks::wake(ThreadKey thread, EpochMs due)
{
    endSnooze(thread);
    Q_EMIT woke(thread, due);
}

void Marks::wakeForMessage(ThreadKey thread, MessageId message)
{
    const auto marks = of(thread);
    if (marks.isSnoozed() && message > marks.snoozedAfter)
        wake(thread, ThreadMarks::kUntilWritten);
}

void Marks::setLabels(ThreadKey thread, const QStringList &labels)
{
    auto marks = of(thread);
    marks.labels = kept(labels);
    put(thread, marks);
}

void Marks::setUrgent(ThreadKey thread, bool isUrgent)
{
    auto marks = of(thread);
    marks.isUrgent = isUrgent;
    put(thread, marks);
}

void Marks::setMuted(ThreadKey thread, bool isMuted)
{
    auto marks = of(thread);
    marks.isMuted = isMuted;
    marks.isFollowed = marks.isFollowed && !isMuted;
    put(thread, marks);
}

void Marks::setFollowed(ThreadKey thread, bool isFollowed)
{
    auto marks = of(thread);
    marks.isFollowed = isFollowed;
    marks.isMuted = marks.isMuted && !isFollowed;
    put(thread, marks);
}

void Marks::setChecklist(ThreadKey thread, const QString &name)
{
    auto marks = of(thread);
    marks.checklist = name.left(Checklist::kLongestStep);
    put(thread, marks);
}

void Marks::setStepDone(ThreadKey thread, const QString &step, bool isDone)
{
    auto marks = of(thread);
    const auto words = step.left(Checklist::kLongestStep);
    marks.done.removeAll(words);
    if (isDone && !words.isEmpty())
        marks.done.append(words);
    while (marks.done.size() > kMostDone)
        marks.done.removeFirst();
    put(thread, marks);
}

void Marks::lookAtClock()
{
    const auto now = m_clock.wallMs();
    const auto threads = snoozed();
    for (const auto &thread : threads) {
        if (const auto due = of(thread).snoozedUntil; due <= now)
            wake(thread, due);
    }
    planWaking();
}

void Marks::planWaking()
{
    m_waking->stop();
    EpochMs next = ThreadMarks::kUntilWritten;
    const auto threads = snoozed();
    for (const auto &thread : threads)
        next = std::min(next, of(thread).snoozedUntil);
    if (next != ThreadMarks::kUntilWritten)
        m_waking->start(std::clamp<EpochMs>(next - m_clock.wallMs(), 0, kLookMs));
}

QByteArray Marks::content() const
{
    QByteArray bytes;
    for (auto account = m_marks.cbegin(); account != m_marks.cend(); ++account) {
        for (auto it = account->cbegin(); it != account->cend(); ++it) {
            auto line = toJson(*it);
            line.insert(u"account"_s, account.key());
            line.insert(u"thread"_s, it.key().toString());
            bytes += sealedLine(std::move(line));
        }
    }
    return bytes;
}

void Marks::load()
{
    const auto found = m_file.readLines([this](const QJsonObject &line) {
        const auto thread = ThreadKey::fromString(line[u"thread"_s].toString());
        const auto marks = marksOf(line);
        if (!thread || marks.isEmpty())
            return false;
        m_marks[line[u"account"_s].toString()].insert(*thread, marks);
        return true;
    });
    // The file is only ever replaced whole, so that a torn line is damage as well.
    if (found == LinesFound::Damage || found == LinesFound::TornEnd) {
        m_file.setDamaged();
        saveNow();
    }
}

} // namespace wxm
