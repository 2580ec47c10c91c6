// SPDX-License-Identifier: MIT
#include "chat/thread_filter.h"

#include <QUrlQuery>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr EpochMs kMinuteMs = 60'000;
constexpr int kLongestWait = 60 * 24 * 30; //!< Minutes.

const std::pair<QString, quint16> kStateWords[] = {{u"open"_s, ThreadFacts::Open},
    {u"pending"_s, ThreadFacts::Pending}, {u"snoozed"_s, ThreadFacts::Snoozed},
    {u"resolved"_s, ThreadFacts::Resolved}};
const std::pair<QString, quint16> kLanguageWords[] = {
    {u"ar"_s, ThreadFacts::Arabic}, {u"en"_s, ThreadFacts::English}};

template <std::size_t Size>
QString wordsOf(const std::pair<QString, quint16> (&words)[Size], quint16 flags)
{
    QStringList all;
    for (const auto &[word, flag] : words) {
        if (flags & flag)
            all.append(word);
    }
    return all.join(u',');
}

template <std::size_t Size>
quint16 flagsOf(const std::pair<QString, quint16> (&words)[Size], const QString &text)
{
    quint16 flags = 0;
    const auto named = text.split(u',');
    for (const auto &[word, flag] : words) {
        if (named.contains(word))
            flags |= flag;
    }
    return flags;
}

QString decoded(const QUrlQuery &query, const QString &key)
{
    return query.queryItemValue(key, QUrl::FullyDecoded);
}

} // namespace

quint16 LabelNumbers::of(const QString &label)
{
    const auto known = m_numbers.constFind(label);
    if (known != m_numbers.cend())
        return *known;
    const auto number = m_numbers.size() + 1;
    if (number > std::numeric_limits<quint16>::max())
        return 0;
    m_numbers.insert(label, quint16(number));
    return quint16(number);
}

bool ThreadFilter::isEmptyBesideText() const
{
    auto rest = *this;
    rest.text.clear();
    return rest.isEmpty();
}

//! Words of people are encoded whole, so that none of them ends a field.
QString ThreadFilter::toString() const
{
    QStringList fields;
    const auto add = [&fields](const QString &key, const QString &value) {
        if (!value.isEmpty())
            fields.append(key + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    const auto flag = [&add](
                          const QString &key, bool isOn) { add(key, isOn ? u"1"_s : QString()); };
    add(u"states"_s, wordsOf(kStateWords, states));
    add(u"languages"_s, wordsOf(kLanguageWords, languages));
    flag(u"mine"_s, isMine);
    flag(u"nobody"_s, isNobodys);
    for (const auto id : assignees)
        add(u"assignee"_s, id.toString());
    for (const auto &label : labels)
        add(u"label"_s, label);
    flag(u"unread"_s, isUnread);
    flag(u"note"_s, hasNote);
    flag(u"urgent"_s, isUrgent);
    flag(u"followed"_s, isFollowed);
    flag(u"waits"_s, isWaiting);
    add(u"waiting"_s, waitingMinutes > 0 ? QString::number(waitingMinutes) : QString());
    add(u"text"_s, text);
    return fields.join(u'&');
}

ThreadFilter ThreadFilter::fromString(const QString &text)
{
    const QUrlQuery query(text);
    ThreadFilter filter;
    filter.states = flagsOf(kStateWords, decoded(query, u"states"_s));
    filter.languages = flagsOf(kLanguageWords, decoded(query, u"languages"_s));
    filter.isMine = decoded(query, u"mine"_s) == u"1";
    filter.isNobodys = decoded(query, u"nobody"_s) == u"1";
    const auto assignees = query.allQueryItemValues(u"assignee"_s, QUrl::FullyDecoded);
    for (const auto &id : assignees) {
        if (id.toLongLong() > 0)
            filter.assignees.append(UserId{id.toLongLong()});
    }
    filter.labels = query.allQueryItemValues(u"label"_s, QUrl::FullyDecoded);
    filter.isUnread = decoded(query, u"unread"_s) == u"1";
    filter.hasNote = decoded(query, u"note"_s) == u"1";
    filter.isUrgent = decoded(query, u"urgent"_s) == u"1";
    filter.isFollowed = decoded(query, u"followed"_s) == u"1";
    filter.isWaiting = decoded(query, u"waits"_s) == u"1";
    filter.waitingMinutes = std::clamp(decoded(query, u"waiting"_s).toInt(), 0, kLongestWait);
    filter.text = decoded(query, u"text"_s);
    return filter;
}

ThreadFilter ThreadFilter::with(const ThreadFilter &other) const
{
    auto both = other;
    both.states = states && other.states ? states & other.states : states | other.states;
    both.languages =
        languages && other.languages ? languages & other.languages : languages | other.languages;
    if (!other.isMine && !other.isNobodys && other.assignees.isEmpty()) {
        both.isMine = isMine;
        both.isNobodys = isNobodys;
        both.assignees = assignees;
    }
    if (other.labels.isEmpty())
        both.labels = labels;
    both.isUnread = isUnread || other.isUnread;
    both.hasNote = hasNote || other.hasNote;
    both.isUrgent = isUrgent || other.isUrgent;
    both.isFollowed = isFollowed || other.isFollowed;
    both.isWaiting = isWaiting || other.isWaiting;
    both.waitingMinutes = qMax(waitingMinutes, other.waitingMinutes);
    if (other.text.isEmpty())
        both.text = text;
    return both;
}

QString NamedFilter::toString() const { return name + u'\t' + filter.toString(); }

std::optional<NamedFilter> NamedFilter::fromString(const QString &line)
{
    const auto tab = line.indexOf(u'\t');
    const auto name = line.left(qMax<qsizetype>(tab, 0)).simplified().left(kLongestName);
    if (name.isEmpty())
        return {};
    return NamedFilter{name, ThreadFilter::fromString(line.sliced(tab + 1))};
}

FilterPass::FilterPass(const ThreadFilter &filter, UserId me, EpochMs now, LabelNumbers &labels)
    : m_states(filter.states)
    , m_languages(filter.languages)
{
    m_all |= filter.isUnread ? ThreadFacts::Unread : 0;
    m_all |= filter.hasNote ? ThreadFacts::HasNote : 0;
    m_all |= filter.isUrgent ? ThreadFacts::Urgent : 0;
    m_all |= filter.isFollowed ? ThreadFacts::Followed : 0;
    m_all |= filter.isWaiting ? ThreadFacts::Waiting : 0;
    if (filter.waitingMinutes > 0)
        m_waitingBefore = qMax<EpochMs>(1, now - filter.waitingMinutes * kMinuteMs);
    if (filter.isMine)
        m_assignees.push_back(me.isValid() ? me.value : -1);
    if (filter.isNobodys)
        m_assignees.push_back(0);
    for (const auto id : filter.assignees)
        m_assignees.push_back(id.value);
    for (const auto &label : filter.labels)
        m_labels.push_back(labels.of(label));
}

bool FilterPass::isAssigned(const ThreadFacts &facts) const
{
    return std::find(m_assignees.begin(), m_assignees.end(), facts.assignee) != m_assignees.end();
}

bool FilterPass::isLabelled(const ThreadFacts &facts) const
{
    return std::any_of(facts.labels.begin(), facts.labels.end(), [this](quint16 label) {
        return label != 0 && std::find(m_labels.begin(), m_labels.end(), label) != m_labels.end();
    });
}

} // namespace wxm
