// SPDX-License-Identifier: MIT
#include "chat/marks.h"

#include "base/durable_file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr int kSaveDelayMs = 500;
constexpr int kRetryMs = 2'000;
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
    return row;
}

ThreadMarks fromJson(const QJsonObject &row)
{
    ThreadMarks marks;
    const auto until = row[u"until"_s];
    marks.snoozedUntil = until.isString() ? ThreadMarks::kUntilWritten
                                          : std::max<EpochMs>(until.toInteger(), kUnknownTime);
    marks.snoozedAfter = MessageId{row[u"after"_s].toInteger()};
    QStringList labels;
    const auto words = row[u"labels"_s].toArray();
    for (const auto &label : words)
        labels.append(label.toString());
    marks.labels = kept(labels);
    marks.isUrgent = row[u"urgent"_s].toBool();
    return marks;
}

} // namespace

Marks::Marks(QString path, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_clock(clock)
{
    m_saving.setSingleShot(true);
    connect(&m_saving, &QTimer::timeout, this, &Marks::saveNow);
    m_waking.setSingleShot(true);
    connect(&m_waking, &QTimer::timeout, this, &Marks::lookAtClock);
    load();
}

Marks::~Marks()
{
    if (m_saving.isActive())
        saveNow();
}

void Marks::setAccount(const QString &account)
{
    if (account == m_account)
        return;
    if (m_saving.isActive())
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
    if (!m_saving.isActive())
        m_saving.start(kSaveDelayMs);
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
    m_waking.stop();
    EpochMs next = ThreadMarks::kUntilWritten;
    const auto threads = snoozed();
    for (const auto &thread : threads)
        next = std::min(next, of(thread).snoozedUntil);
    if (next != ThreadMarks::kUntilWritten)
        m_waking.start(int(std::clamp<EpochMs>(next - m_clock.wallMs(), 0, kLookMs)));
}

void Marks::saveNow()
{
    m_saving.stop();
    QJsonObject accounts;
    for (auto account = m_marks.cbegin(); account != m_marks.cend(); ++account) {
        QJsonObject threads;
        for (auto it = account->cbegin(); it != account->cend(); ++it)
            threads.insert(it.key().toString(), toJson(*it));
        if (!threads.isEmpty())
            accounts.insert(account.key(), threads);
    }
    m_failed = !saveDurably(m_path, QJsonDocument(accounts).toJson(QJsonDocument::Compact));
    if (m_failed)
        m_saving.start(kRetryMs);
}

void Marks::load()
{
    QFile file(m_path);
    if (!file.open(QFile::ReadOnly))
        return;
    QJsonParseError fault;
    const auto accounts = QJsonDocument::fromJson(file.readAll(), &fault).object();
    file.close();
    if (fault.error != QJsonParseError::NoError) {
        if (keepAsBad(m_path))
            QFile::remove(m_path);
        return;
    }
    for (auto account = accounts.begin(); account != accounts.end(); ++account) {
        const auto threads = account->toObject();
        for (auto it = threads.begin(); it != threads.end(); ++it) {
            const auto thread = ThreadKey::fromString(it.key());
            const auto marks = fromJson(it->toObject());
            if (thread && !marks.isEmpty())
                m_marks[account.key()].insert(*thread, marks);
        }
    }
}

} // namespace wxm
