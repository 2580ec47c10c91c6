// SPDX-License-Identifier: MIT
#include "base/json_reader.h"

#include "base/json_reader_node.h"
#include "base/utf8_text.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace wxm {

namespace {

namespace dom = simdjson::dom;

constexpr double kMaxExactDouble = 9'007'199'254'740'992.0; // 2^53
constexpr std::int64_t kMaxCount = 1'000'000'000;

//! The number that `text` is the canonical decimal form of, or 0.
std::int64_t canonicalId(std::string_view text)
{
    if (text.empty() || text.front() < '1' || text.front() > '9')
        return 0;
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() ? value : 0;
}

//! A time of day and the zone that PHP's `DateTime` says of it: an offset, or a name such as
//! Asia/Riyadh.
EpochMs timeInZone(const std::string &date, const std::string &zone)
{
    if (zone.empty() || zone == "UTC" || zone == "Z" || zone == "GMT")
        return readIsoTime(date + 'Z');
    if (zone.front() == '+' || zone.front() == '-')
        return readIsoTime(date + zone);
    const auto asUtc = readIsoTime(date + 'Z');
    const QTimeZone named(QByteArray::fromStdString(zone));
    if (asUtc == kUnknownTime || !named.isValid())
        return kUnknownTime;
    const auto clock = QDateTime::fromMSecsSinceEpoch(asUtc, Qt::UTC);
    return QDateTime(clock.date(), clock.time(), named).toMSecsSinceEpoch();
}

//! Of numbers there are several types, and later versions of simdjson have more.
JsonKind kindOf(dom::element value)
{
    if (value.is_array())
        return JsonKind::Array;
    if (value.is_object())
        return JsonKind::Object;
    if (value.is_string())
        return JsonKind::String;
    if (value.is_bool())
        return JsonKind::Bool;
    return value.is_null() ? JsonKind::Null : JsonKind::Number;
}

//! An integer by the rules of ids and counts: integers, and doubles that are integral and exact.
std::optional<std::int64_t> integral(dom::element value)
{
    std::int64_t integer = 0;
    if (value.get(integer) == simdjson::SUCCESS)
        return integer;
    double real = 0;
    if (value.get(real) != simdjson::SUCCESS || std::trunc(real) != real
        || std::fabs(real) >= kMaxExactDouble)
        return {};
    return static_cast<std::int64_t>(real);
}

QString cutText(std::string_view utf8)
{
    // Three bytes a unit are the most that UTF-8 takes, so longer input need not be decoded whole.
    const auto bytes = std::min<std::size_t>(utf8.size(), std::size_t{kMaxTextUnits} * 3 + 3);
    QString text = textOfCheckedUtf8(utf8.substr(0, bytes));
    if (text.size() > kMaxTextUnits) {
        const bool splitsPair = text.at(kMaxTextUnits - 1).isHighSurrogate();
        text.truncate(kMaxTextUnits - (splitsPair ? 1 : 0));
    }
    return text;
}

std::optional<std::string_view> stringOf(dom::element value)
{
    std::string_view utf8;
    if (value.get(utf8) != simdjson::SUCCESS)
        return {};
    return utf8;
}

} // namespace

void JsonReader::setFault(std::string_view key, std::string_view why)
{
    if (!m_fault.isEmpty())
        return;
    m_fault = QString::fromUtf8(key.data(), qsizetype(key.size())) + QStringLiteral(": ")
        + QString::fromUtf8(why.data(), qsizetype(why.size()));
}

//! `isStrict`: whether what is none is a fault.
std::int64_t JsonReader::readId(std::string_view key, bool isStrict)
{
    const auto *value = JsonNode::find(*this, key);
    std::int64_t id = 0;
    if (value && value->get(id) == simdjson::SUCCESS && id > 0)
        return id; // what nearly every id is
    const bool isMissing = !value || value->is_null();
    id = 0;
    if (!isMissing) {
        if (const auto text = stringOf(*value))
            id = canonicalId(*text);
        else
            id = integral(*value).value_or(0);
    }
    if (id > 0)
        return id;
    if (isStrict)
        setFault(key, isMissing ? "missing" : "not an id");
    return 0;
}

std::string_view JsonReader::lenientUtf8(std::string_view key)
{
    const auto *value = JsonNode::find(*this, key);
    return value ? stringOf(*value).value_or(std::string_view{}) : std::string_view{};
}

std::string_view JsonReader::utf8(std::string_view key)
{
    if (const auto *value = JsonNode::find(*this, key)) {
        if (const auto text = stringOf(*value))
            return *text;
    }
    setFault(key, "not a string");
    return {};
}

QString JsonReader::text(std::string_view key) { return cutText(utf8(key)); }

QString JsonReader::optionalText(std::string_view key)
{
    const auto *value = JsonNode::find(*this, key);
    if (!value || value->is_null())
        return {};
    if (const auto text = stringOf(*value))
        return cutText(*text);
    setFault(key, "neither a string nor null");
    return {};
}

QString JsonReader::lenientText(std::string_view key)
{
    if (const auto *value = JsonNode::find(*this, key)) {
        if (const auto text = stringOf(*value))
            return cutText(*text);
    }
    return {};
}

namespace {

std::optional<std::int64_t> countOf(dom::element value)
{
    std::optional<std::int64_t> number;
    if (const auto text = stringOf(value)) {
        const auto id = canonicalId(*text);
        if (id > 0 || *text == "0")
            number = id;
    } else {
        number = integral(value);
    }
    return number && *number >= 0 && *number <= kMaxCount ? number : std::nullopt;
}

//! The value itself, or the first element where it is an array.
std::optional<dom::element> firstOf(const dom::element *value)
{
    dom::array elements;
    if (!value)
        return {};
    if (value->get(elements) != simdjson::SUCCESS)
        return *value;
    return elements.begin() != elements.end() ? std::optional(*elements.begin()) : std::nullopt;
}

} // namespace

std::optional<std::int64_t> JsonReader::count(std::string_view key)
{
    const auto *value = JsonNode::find(*this, key);
    return value ? countOf(*value) : std::nullopt;
}

std::optional<std::int64_t> JsonReader::firstCount(std::string_view key)
{
    auto value = firstOf(JsonNode::find(*this, key));
    return value ? countOf(*value) : std::nullopt;
}

QString JsonReader::firstText(std::string_view key)
{
    if (auto value = firstOf(JsonNode::find(*this, key))) {
        if (const auto text = stringOf(*value))
            return cutText(*text);
    }
    return {};
}

std::optional<bool> JsonReader::flag(std::string_view key)
{
    const auto *value = JsonNode::find(*this, key);
    if (!value)
        return {};
    bool on = false;
    if (value->get(on) == simdjson::SUCCESS)
        return on;
    const auto number = countOf(*value);
    return number && *number <= 1 ? std::optional(*number == 1) : std::nullopt;
}

EpochMs JsonReader::time(std::string_view key)
{
    const auto *value = JsonNode::find(*this, key);
    if (!value)
        return kUnknownTime;
    if (const auto text = stringOf(*value))
        return readIsoTime(*text);
    EpochMs time = kUnknownTime;
    object(key, [&time](JsonReader &php) {
        const auto zone = php.lenientText("timezone").toStdString();
        time = timeInZone(php.lenientText("date").toStdString(), zone);
    });
    return time;
}

JsonKind JsonReader::kind(std::string_view key)
{
    const auto *value = JsonNode::find(*this, key);
    return value ? kindOf(*value) : JsonKind::Absent;
}

bool JsonReader::object(std::string_view key, FunctionRef<void(JsonReader &)> read)
{
    const auto *value = JsonNode::find(*this, key);
    dom::object object;
    if (!value || value->get(object) != simdjson::SUCCESS)
        return false;
    JsonNode node(object);
    JsonReader reader(&node);
    read(reader);
    if (!reader.ok())
        setFault(key, reader.fault().toStdString());
    return true;
}

bool JsonReader::array(std::string_view key, FunctionRef<void(JsonReader &)> read)
{
    const auto *value = JsonNode::find(*this, key);
    dom::array elements;
    if (!value || value->get(elements) != simdjson::SUCCESS)
        return false;
    JsonNode::eachElement(elements, read);
    return true;
}

bool JsonReader::rows(std::string_view key, FunctionRef<void(JsonReader &)> read)
{
    if (array(key, read))
        return true;
    bool areRows = false;
    object(key, [&](JsonReader &members) { areRows = members.memberRows(read); });
    return areRows;
}

bool JsonReader::holdsOnlyObjects()
{
    return m_node
        && std::all_of(m_node->members.all().begin(), m_node->members.all().end(),
            [](const auto &member) { return member.value.is_object(); });
}

void JsonReader::members(FunctionRef<void(std::string_view, JsonKind)> member)
{
    if (!m_node)
        return;
    for (const auto &one : m_node->members.all())
        member(one.key, kindOf(one.value));
}

bool JsonReader::memberRows(FunctionRef<void(JsonReader &)> read)
{
    if (!holdsOnlyObjects())
        return false;
    for (const auto &member : m_node->members.all())
        JsonNode::readRow(member.value, read);
    return true;
}

qsizetype JsonReader::size(std::string_view key)
{
    const auto *value = JsonNode::find(*this, key);
    dom::array elements;
    return value && value->get(elements) == simdjson::SUCCESS ? qsizetype(elements.size()) : 0;
}

bool JsonReader::isEmpty(std::string_view key)
{
    const auto *value = JsonNode::find(*this, key);
    dom::array elements;
    dom::object members;
    if (value && value->get(elements) == simdjson::SUCCESS)
        return elements.begin() == elements.end();
    return value && value->get(members) == simdjson::SUCCESS && members.begin() == members.end();
}

void JsonReader::readThroughAttributes()
{
    const auto value = JsonNode::find(*this, "attributes");
    dom::object attributes;
    if (value && value->get(attributes) == simdjson::SUCCESS && kind("type") == JsonKind::String)
        m_node->attributes.emplace(attributes);
}

bool JsonReader::flags(std::string_view key, FunctionRef<void(std::string_view, bool)> read)
{
    return object(key, [&](JsonReader &states) {
        for (const auto &member : states.m_node->members.all()) {
            bool on = false;
            if (member.value.get(on) == simdjson::SUCCESS)
                read(member.key, on);
        }
    });
}

} // namespace wxm
