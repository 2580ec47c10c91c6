// SPDX-License-Identifier: MIT
#include "ui/shell/switcher_model.h"

#include "base/bidi.h"
#include "base/folding.h"
#include "base/name_spelling.h"
#include "base/phone_number.h"

#include <algorithm>
#include <utility>

namespace wxm {
using namespace Qt::StringLiterals;

using Kind = Place::Kind;

namespace {

constexpr int kSpelled = 4; //!< Behind every other rank: the name in the other alphabet.
constexpr int kByPhone = 4;
constexpr std::array kKinds{Kind::Thread, Kind::Person, Kind::Live, Kind::Action};

//! 0: the name begins so, 1: a word of it does, 2: it stands somewhere, 3: in what is beside it.
int rankOf(const QString &name, const QString &rest, const QString &query, qsizetype &at)
{
    at = name.indexOf(query);
    for (qsizetype word = at; word > 0; word = name.indexOf(query, word + 1)) {
        if (!name[word - 1].isLetterOrNumber()) {
            at = word;
            return 1;
        }
    }
    if (at >= 0)
        return at == 0 ? 0 : 2;
    return rest.contains(query) ? 3 : -1;
}

//! Where the query stands in the name as it is shown: folding drops marks.
void markMatch(SwitcherRow &row, const QString &query, const NameSpelling &spelling)
{
    if (query.isEmpty())
        return;
    QString folded;
    QList<qsizetype> source; // for each unit of `folded` its unit in the name
    for (qsizetype at = 0; at < row.entry.name.size(); ++at) {
        const auto letter = foldedForSearch(QStringView(row.entry.name).mid(at, 1));
        folded += letter;
        source.insert(source.size(), letter.size(), at);
    }
    qsizetype at = -1;
    std::ignore = rankOf(folded, {}, query, at);
    qsizetype length = query.size();
    if (at < 0) {
        const auto spelled = spelling.findIn(folded);
        if (!spelled)
            return;
        at = spelled->start;
        length = spelled->length;
    }
    row.matchAt = source[at];
    row.matchLength = source[at + length - 1] + 1 - row.matchAt;
}

} // namespace

void SwitcherModel::setEntries(QList<Place> entries)
{
    m_entries.clear();
    m_entries.reserve(entries.size());
    for (auto &entry : entries)
        m_entries.append({.entry = std::move(entry), .name = {}, .rest = {}});
    m_isFolded = false;
    find();
}

void SwitcherModel::fold()
{
    m_isFolded = true;
    for (auto &one : m_entries) {
        one.name = foldedForSearch(one.entry.name);
        one.rest = foldedForSearch(one.entry.alsoFound);
        if (one.entry.id > 0)
            one.rest += u" #"_s + QString::number(one.entry.id);
        if (one.entry.personId > 0 && one.entry.personId != one.entry.id)
            one.rest += u" #"_s + QString::number(one.entry.personId);
    }
}

void SwitcherModel::setQuery(const QString &query)
{
    m_query = query;
    find();
}

void SwitcherModel::setFirst(std::optional<Place::Kind> kind)
{
    if (std::exchange(m_first, kind) != kind)
        find();
}

int SwitcherModel::firstBeside() const
{
    for (int at = 0; at < m_rows.size(); ++at) {
        if (isEntry(at) && m_rows[at].entry.openBeside)
            return at;
    }
    return -1;
}

void SwitcherModel::find()
{
    QString query = foldedForSearch(m_query).trimmed();
    if (!query.isEmpty() && !m_isFolded)
        fold();
    const bool onlyActions = query.startsWith(u'>');
    if (onlyActions)
        query = query.mid(1).trimmed();
    const NameSpelling spelling(query);
    struct Hit {
        int rank;
        const Searchable *one;
    };
    beginResetModel();
    m_rows.clear();
    QList<Kind> kinds(std::begin(kKinds), std::end(kKinds));
    if (m_first)
        std::stable_partition(
            kinds.begin(), kinds.end(), [this](Kind kind) { return kind == *m_first; });
    QString number = query;
    if (number.startsWith(u'#'))
        number.remove(0, 1);
    for (const auto kind : std::as_const(kinds)) {
        if (onlyActions && kind != Kind::Action)
            continue;
        QList<Hit> hits;
        for (const auto &one : std::as_const(m_entries)) {
            if (one.entry.kind != kind)
                continue;
            qsizetype at = -1;
            int rank = query.isEmpty() ? 0 : rankOf(one.name, one.rest, query, at);
            if (rank < 0 && kind != Kind::Action && spelling.findIn(one.name))
                rank = kSpelled;
            if (rank < 0 && isPhoneFound(one.entry.phone, query))
                rank = kByPhone;
            if (rank < 0)
                continue;
            hits.append({rank, &one});
        }
        if (hits.isEmpty())
            continue;
        std::stable_sort(hits.begin(), hits.end(),
            [](const Hit &left, const Hit &right) { return left.rank < right.rank; });
        m_rows.append({.section = kind});
        for (const auto &hit :
            hits.first(onlyActions ? hits.size() : qMin<qsizetype>(hits.size(), kMostOfAKind))) {
            SwitcherRow row{.entry = hit.one->entry};
            const bool isPerson = row.entry.personId > 0
                && QString::number(row.entry.personId) == number
                && row.entry.id != row.entry.personId;
            row.number = isPerson ? row.entry.personId : row.entry.id;
            markMatch(row, query, spelling);
            m_rows.append(std::move(row));
        }
    }
    endResetModel();
}

const SwitcherRow *SwitcherModel::row(int index) const
{
    return index >= 0 && index < m_rows.size() ? &m_rows[index] : nullptr;
}

bool SwitcherModel::isEntry(int index) const
{
    const auto *one = row(index);
    return one && !one->section;
}

int SwitcherModel::next(int from, int step) const
{
    for (int at = from + step; at >= 0 && at < m_rows.size(); at += step) {
        if (isEntry(at))
            return at;
    }
    return -1;
}

int SwitcherModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SwitcherModel::data(const QModelIndex &index, int role) const
{
    const auto *one = row(index.row());
    if (!one || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    if (one->section)
        return sectionWords(*one->section);
    QStringList parts{one->entry.name};
    if (one->number > 0)
        parts.append(u'#' + QString::number(one->number));
    if (!one->entry.detail.isEmpty())
        parts.append(one->entry.detail);
    return withoutBidiControls(parts.join(u", "_s));
}

Qt::ItemFlags SwitcherModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return isEntry(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
}

QString SwitcherModel::besideWords() { return tr("beside"); }

QString SwitcherModel::sectionWords(Kind kind)
{
    switch (kind) {
    case Kind::Thread:
        return tr("Threads");
    case Kind::Person:
        return tr("People");
    case Kind::Live:
        return tr("Lives");
    case Kind::Action:
        return tr("Actions");
    }
    Q_UNREACHABLE();
}

} // namespace wxm
