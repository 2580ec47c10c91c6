// SPDX-License-Identifier: MIT
#include "moderation/rule.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUuid>

#include <array>

namespace wxm::moderation {
using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, 8> kKinds{"words"_L1, "people"_L1, "roles"_L1, "links"_L1,
    "first_comment"_L1, "repeats"_L1, "length"_L1, "filter"_L1};
constexpr std::array<QLatin1StringView, 3> kStrictness{"exact"_L1, "folded"_L1, "loose"_L1};

template <class Enum, std::size_t N>
std::optional<Enum> fromName(const std::array<QLatin1StringView, N> &names, const QString &name)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (names[i] == name)
            return Enum(i);
    }
    return std::nullopt;
}

QStringList tidiedWords(const QJsonArray &array)
{
    QStringList words;
    QSet<QString> seen;
    for (const auto &value : array) {
        const auto word = tidiedWord(value.toString());
        if (word.isEmpty() || seen.contains(word) || words.size() >= limits::kWordsOfRule)
            continue;
        seen.insert(word);
        words.append(word);
    }
    return words;
}

QJsonObject toJson(const Rule &rule)
{
    QJsonObject json{{u"id"_s, rule.id}, {u"name"_s, rule.name}, {u"on"_s, rule.isOn},
        {u"kind"_s, kKinds[std::size_t(rule.kind)]},
        {u"strictness"_s, kStrictness[std::size_t(rule.strictness)]},
        {u"words"_s, QJsonArray::fromStringList(rule.words)},
        {u"exceptions"_s, QJsonArray::fromStringList(rule.exceptions)},
        {u"roles"_s, QJsonArray::fromStringList(rule.roles)}, {u"limit"_s, rule.limit},
        {u"filter"_s, rule.filter}, {u"in_names"_s, rule.inNames}, {u"color"_s, rule.color},
        {u"sound"_s, rule.sound}, {u"notify"_s, rule.notifies}, {u"blur"_s, rule.blurs},
        {u"triage"_s, rule.isTriaged}, {u"ladder"_s, rule.countsForLadder},
        {u"night"_s, rule.removesAtNight}};
    QJsonArray people;
    for (const auto user : rule.people)
        people.append(qint64(user.value));
    json.insert(u"people"_s, people);
    return json;
}

std::optional<Rule> fromJson(const QJsonObject &json)
{
    Rule rule;
    const auto kind = fromName<Rule::Kind>(kKinds, json[u"kind"_s].toString(u"words"_s));
    const auto strictness =
        fromName<Strictness>(kStrictness, json[u"strictness"_s].toString(u"folded"_s));
    rule.name = json[u"name"_s].toString().simplified().left(limits::kRuleName);
    if (!kind || !strictness || rule.name.isEmpty())
        return std::nullopt;
    rule.kind = *kind;
    rule.strictness = *strictness;
    rule.id = json[u"id"_s].toString().left(64);
    if (rule.id.isEmpty())
        rule.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    rule.isOn = json[u"on"_s].toBool(true);
    rule.words = tidiedWords(json[u"words"_s].toArray());
    rule.exceptions = tidiedWords(json[u"exceptions"_s].toArray());
    rule.roles = tidiedWords(json[u"roles"_s].toArray());
    const auto people = json[u"people"_s].toArray();
    for (const auto &value : people) {
        if (const UserId user{value.toInteger()};
            user.isValid() && rule.people.size() < limits::kWordsOfRule)
            rule.people.append(user);
    }
    rule.limit = qBound(0, json[u"limit"_s].toInt(), 100'000);
    rule.filter = json[u"filter"_s].toString().left(4'000);
    rule.inNames = json[u"in_names"_s].toBool();
    rule.color = qBound(1, json[u"color"_s].toInt(1), 6);
    rule.sound = json[u"sound"_s].toString().left(32);
    rule.notifies = json[u"notify"_s].toBool();
    rule.blurs = json[u"blur"_s].toBool();
    rule.isTriaged = json[u"triage"_s].toBool(true);
    rule.countsForLadder = json[u"ladder"_s].toBool(true);
    rule.removesAtNight = json[u"night"_s].toBool();
    return rule;
}

} // namespace

QString tidiedWord(const QString &word) { return word.simplified().left(limits::kWord).trimmed(); }

QByteArray rulesToJson(const QList<Rule> &rules)
{
    QJsonArray array;
    for (const auto &rule : rules)
        array.append(toJson(rule));
    return QJsonDocument(
        QJsonObject{{u"format"_s, u"wxm-rules"_s}, {u"version"_s, 1}, {u"rules"_s, array}})
        .toJson();
}

Result<RulesRead> rulesFromJson(const QByteArray &json)
{
    if (json.size() > limits::kRuleFile)
        return failure(ApiError::Kind::BadReply, u"larger than %1 bytes"_s.arg(limits::kRuleFile));
    QJsonParseError fault;
    const auto document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError)
        return failure(ApiError::Kind::BadReply,
            u"%1 at byte %2"_s.arg(fault.errorString()).arg(fault.offset));
    const auto root = document.object();
    if (root[u"format"_s] != u"wxm-rules"_s || !root[u"rules"_s].isArray())
        return failure(ApiError::Kind::BadReply, u"no file of rules"_s);
    RulesRead read;
    QSet<QString> ids;
    const auto rules = root[u"rules"_s].toArray();
    for (const auto &value : rules) {
        auto rule = fromJson(value.toObject());
        if (!rule || read.rules.size() >= limits::kRules) {
            ++read.leftOut;
            continue;
        }
        if (ids.contains(rule->id)) // a file that was edited by hand
            rule->id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        ids.insert(rule->id);
        read.rules.append(*rule);
    }
    return read;
}

} // namespace wxm::moderation
