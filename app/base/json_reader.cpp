// SPDX-License-Identifier: MIT
#include "base/json_reader.h"

#include "base/json_grammar.h"

#include <QDateTime>
#include <QTimeZone>
#include <simdjson.h>

#include <array>
#include <charconv>
#include <cmath>
#include <cstring>
#include <utility>

namespace wxm {

namespace {

namespace od = simdjson::ondemand;

constexpr int kMaxDepth = 1024;
constexpr double kMaxExactDouble = 9'007'199'254'740'992.0; // 2^53
constexpr std::int64_t kMaxCount = 1'000'000'000;

//! Replaces halves of surrogate pairs that stand alone (`\ud83d` without its mate) by U+FFFD: valid
//! JSON that simdjson refuses as a whole, and no reason to lose a person's message.
bool mendLoneSurrogates(std::string &text)
{
    const auto unitAt = [&](std::size_t at) {
        unsigned unit = 0;
        if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u')
            return 0U;
        const auto [end, error] = std::from_chars(&text[at + 2], &text[at] + 6, unit, 16);
        return error == std::errc{} && end == &text[at] + 6 ? unit : 0U;
    };
    bool mended = false;
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != '\\')
            continue;
        const unsigned unit = unitAt(i);
        const bool high = unit >= 0xD800 && unit < 0xDC00;
        const bool low = unit >= 0xDC00 && unit < 0xE000;
        if (high) {
            const unsigned next = unitAt(i + 6);
            if (next >= 0xDC00 && next < 0xE000) {
                i += 11;
                continue;
            }
        }
        if (high || low) {
            text.replace(i + 2, 4, "fffd");
            mended = true;
        }
        ++i;
    }
    return mended;
}

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

//! No switch: newer versions of simdjson have a type for what they could not tell.
JsonKind kindOf(od::json_type type)
{
    constexpr std::array kKinds = {std::pair{od::json_type::array, JsonKind::Array},
        std::pair{od::json_type::object, JsonKind::Object},
        std::pair{od::json_type::number, JsonKind::Number},
        std::pair{od::json_type::string, JsonKind::String},
        std::pair{od::json_type::boolean, JsonKind::Bool},
        std::pair{od::json_type::null, JsonKind::Null}};
    for (const auto &[known, kind] : kKinds) {
        if (known == type)
            return kind;
    }
    return JsonKind::Absent;
}

//! An integer by the rules of ids and counts: integers, and doubles that are integral and exact.
std::optional<std::int64_t> integral(od::value value)
{
    std::int64_t integer = 0;
    if (value.get_int64().get(integer) == simdjson::SUCCESS)
        return integer;
    double real = 0;
    if (value.get_double().get(real) != simdjson::SUCCESS || std::trunc(real) != real
        || std::fabs(real) >= kMaxExactDouble)
        return {};
    return static_cast<std::int64_t>(real);
}

QString cutText(std::string_view utf8)
{
    // Three bytes a unit are the most that UTF-8 takes, so longer input need not be decoded whole.
    const auto bytes = std::min<std::size_t>(utf8.size(), std::size_t{kMaxTextUnits} * 3 + 3);
    QString text = QString::fromUtf8(utf8.data(), qsizetype(bytes));
    if (text.size() > kMaxTextUnits) {
        const bool splitsPair = text.at(kMaxTextUnits - 1).isHighSurrogate();
        text.truncate(kMaxTextUnits - (splitsPair ? 1 : 0));
    }
    return text;
}

//! `plainEnd`: end of the text if nothing in it is escaped. simdjson has seen by then that it is
//! UTF-8, that each string ends and that no control stands in one; copying it would find no more.
std::optional<std::string_view> stringOf(od::value value, const char *plainEnd)
{
    std::string_view utf8;
    if (plainEnd) {
        od::raw_json_string raw;
        if (value.get_raw_json_string().get(raw) != simdjson::SUCCESS)
            return {};
        const char *begin = raw.raw();
        const auto *end = static_cast<const char *>(
            std::memchr(begin, '"', static_cast<std::size_t>(plainEnd - begin)));
        if (!end)
            return {};
        return std::string_view(begin, static_cast<std::size_t>(end - begin));
    }
    if (value.get_string().get(utf8) != simdjson::SUCCESS)
        return {};
    return utf8;
}

} // namespace

//! What stands behind a reader.
struct JsonNode {
    od::object object = {};
    const RootKeys *keys = nullptr; //!< Of the root, where they are known.
};

//! Gives the free functions of this file the simdjson object behind a reader.
struct JsonAccess {
    static JsonReader make(JsonNode *node, const char *plainEnd) { return {node, plainEnd}; }
    static std::optional<od::value> find(JsonReader &reader, std::string_view key)
    {
        od::value value;
        auto *node = static_cast<JsonNode *>(reader.m_object);
        if (!node)
            return {};
        if (reader.m_hasAttributes && key != "id" && key != "type") {
            od::object attributes;
            if (node->object.find_field_unordered("attributes").get_object().get(attributes)
                    == simdjson::SUCCESS
                && attributes.find_field_unordered(key).get(value) == simdjson::SUCCESS)
                return value;
        }
        if ((node->keys && !node->keys->mayHold(key))
            || node->object.find_field_unordered(key).get(value) != simdjson::SUCCESS)
            return {};
        return value;
    }
    //! Each element by a reader of its own; false where the array is damaged.
    static bool eachElement(
        od::array &elements, const char *plainEnd, FunctionRef<void(JsonReader &)> read)
    {
        for (auto element : elements) {
            JsonNode row;
            const auto error = element.get_object().get(row.object);
            JsonReader reader(error == simdjson::SUCCESS ? &row : nullptr, plainEnd);
            if (error != simdjson::SUCCESS)
                reader.setFault("row", "is no object");
            read(reader);
            if (error != simdjson::SUCCESS && error != simdjson::INCORRECT_TYPE)
                return false;
        }
        return true;
    }
    static od::object *object(JsonReader &reader)
    {
        auto *node = static_cast<JsonNode *>(reader.m_object);
        return node ? &node->object : nullptr;
    }
};

void JsonReader::setFault(std::string_view key, std::string_view why)
{
    if (!m_fault.isEmpty())
        return;
    m_fault = QString::fromUtf8(key.data(), qsizetype(key.size())) + QStringLiteral(": ")
        + QString::fromUtf8(why.data(), qsizetype(why.size()));
}

std::int64_t JsonReader::readId(std::string_view key, bool required)
{
    auto value = JsonAccess::find(*this, key);
    std::int64_t id = 0;
    // What nearly every id is.
    if (value && value->get_int64().get(id) == simdjson::SUCCESS && id > 0)
        return id;
    if (!value || value->is_null()) {
        if (required)
            setFault(key, "missing");
        return 0;
    }
    id = 0;
    if (const auto text = stringOf(*value, m_plainEnd))
        id = canonicalId(*text);
    else
        id = integral(*value).value_or(0);
    if (id <= 0) {
        setFault(key, "not an id");
        return 0;
    }
    return id;
}

std::string_view JsonReader::lenientUtf8(std::string_view key)
{
    auto value = JsonAccess::find(*this, key);
    return value ? stringOf(*value, m_plainEnd).value_or(std::string_view{}) : std::string_view{};
}

std::string_view JsonReader::utf8(std::string_view key)
{
    if (auto value = JsonAccess::find(*this, key)) {
        if (const auto text = stringOf(*value, m_plainEnd))
            return *text;
    }
    setFault(key, "not a string");
    return {};
}

QString JsonReader::text(std::string_view key) { return cutText(utf8(key)); }

QString JsonReader::optionalText(std::string_view key)
{
    auto value = JsonAccess::find(*this, key);
    if (!value || value->is_null())
        return {};
    if (const auto text = stringOf(*value, m_plainEnd))
        return cutText(*text);
    setFault(key, "neither a string nor null");
    return {};
}

QString JsonReader::lenientText(std::string_view key)
{
    if (auto value = JsonAccess::find(*this, key)) {
        if (const auto text = stringOf(*value, m_plainEnd))
            return cutText(*text);
    }
    return {};
}

namespace {

std::optional<std::int64_t> countOf(od::value value, const char *plainEnd)
{
    std::optional<std::int64_t> number;
    if (const auto text = stringOf(value, plainEnd)) {
        const auto id = canonicalId(*text);
        if (id > 0 || *text == "0")
            number = id;
    } else {
        number = integral(value);
    }
    return number && *number >= 0 && *number <= kMaxCount ? number : std::nullopt;
}

//! The value itself, or the first element where it is an array.
std::optional<od::value> firstOf(std::optional<od::value> value)
{
    od::array elements;
    if (!value || value->get_array().get(elements) != simdjson::SUCCESS)
        return value;
    for (auto element : elements) {
        od::value first;
        if (element.get(first) == simdjson::SUCCESS)
            return first;
        break;
    }
    return {};
}

} // namespace

std::optional<std::int64_t> JsonReader::count(std::string_view key)
{
    auto value = JsonAccess::find(*this, key);
    return value ? countOf(*value, m_plainEnd) : std::nullopt;
}

std::optional<std::int64_t> JsonReader::firstCount(std::string_view key)
{
    auto value = firstOf(JsonAccess::find(*this, key));
    return value ? countOf(*value, m_plainEnd) : std::nullopt;
}

QString JsonReader::firstText(std::string_view key)
{
    if (auto value = firstOf(JsonAccess::find(*this, key))) {
        if (const auto text = stringOf(*value, m_plainEnd))
            return cutText(*text);
    }
    return {};
}

std::optional<bool> JsonReader::flag(std::string_view key)
{
    auto value = JsonAccess::find(*this, key);
    if (!value)
        return {};
    bool on = false;
    if (value->get_bool().get(on) == simdjson::SUCCESS)
        return on;
    const auto number = countOf(*value, m_plainEnd);
    return number && *number <= 1 ? std::optional(*number == 1) : std::nullopt;
}

EpochMs JsonReader::time(std::string_view key)
{
    auto value = JsonAccess::find(*this, key);
    if (!value)
        return kUnknownTime;
    if (const auto text = stringOf(*value, m_plainEnd))
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
    auto value = JsonAccess::find(*this, key);
    od::json_type type{};
    if (!value || value->type().get(type) != simdjson::SUCCESS)
        return JsonKind::Absent;
    return kindOf(type);
}

bool JsonReader::object(std::string_view key, FunctionRef<void(JsonReader &)> read)
{
    auto value = JsonAccess::find(*this, key);
    JsonNode nested;
    if (!value || value->get_object().get(nested.object) != simdjson::SUCCESS)
        return false;
    JsonReader reader(&nested, m_plainEnd);
    read(reader);
    if (!reader.ok())
        setFault(key, reader.fault().toStdString());
    return true;
}

bool JsonReader::array(std::string_view key, FunctionRef<void(JsonReader &)> read)
{
    auto value = JsonAccess::find(*this, key);
    od::array elements;
    if (!value || value->get_array().get(elements) != simdjson::SUCCESS)
        return false;
    if (!JsonAccess::eachElement(elements, m_plainEnd, read))
        setFault(key, "damaged");
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
    auto *members = JsonAccess::object(*this);
    if (!members || members->reset().error() != simdjson::SUCCESS)
        return false;
    bool areObjects = true;
    for (auto field : *members) {
        od::json_type type{};
        if (field.error() != simdjson::SUCCESS
            || field.value().type().get(type) != simdjson::SUCCESS
            || type != od::json_type::object) {
            areObjects = false;
            break;
        }
    }
    return members->reset().error() == simdjson::SUCCESS && areObjects;
}

void JsonReader::members(FunctionRef<void(std::string_view, JsonKind)> member)
{
    auto *object = JsonAccess::object(*this);
    if (!object || object->reset().error() != simdjson::SUCCESS)
        return;
    for (auto field : *object) {
        std::string_view name;
        od::json_type type{};
        if (field.error() != simdjson::SUCCESS
            || field.unescaped_key().get(name) != simdjson::SUCCESS
            || field.value().type().get(type) != simdjson::SUCCESS)
            break;
        member(name, kindOf(type));
    }
    std::ignore = object->reset();
}

bool JsonReader::memberRows(FunctionRef<void(JsonReader &)> read)
{
    if (!holdsOnlyObjects())
        return false;
    for (auto field : *JsonAccess::object(*this)) {
        JsonNode row;
        if (field.error() != simdjson::SUCCESS
            || field.value().get_object().get(row.object) != simdjson::SUCCESS)
            break;
        JsonReader reader(&row, m_plainEnd);
        read(reader);
    }
    return true;
}

bool JsonReader::isEmpty(std::string_view key)
{
    auto value = JsonAccess::find(*this, key);
    od::array elements;
    od::object members;
    bool isEmpty = false;
    if (!value)
        return false;
    if (value->get_array().get(elements) == simdjson::SUCCESS)
        return elements.is_empty().get(isEmpty) == simdjson::SUCCESS && isEmpty;
    if (value->get_object().get(members) == simdjson::SUCCESS)
        return members.is_empty().get(isEmpty) == simdjson::SUCCESS && isEmpty;
    return false;
}

void JsonReader::readThroughAttributes()
{
    m_hasAttributes = kind("type") == JsonKind::String && kind("attributes") == JsonKind::Object;
}

bool JsonReader::flags(std::string_view key, FunctionRef<void(std::string_view, bool)> read)
{
    auto value = JsonAccess::find(*this, key);
    od::object members;
    if (!value || value->get_object().get(members) != simdjson::SUCCESS)
        return false;
    for (auto field : members) {
        std::string_view name;
        bool on = false;
        if (field.error() != simdjson::SUCCESS)
            break;
        if (field.unescaped_key().get(name) == simdjson::SUCCESS
            && field.value().get_bool().get(on) == simdjson::SUCCESS)
            read(name, on);
    }
    return true;
}

struct JsonParser::Buffers {
    od::parser parser;
    std::string text;
    const RootKeys *keys = nullptr; //!< Of the text that is being read, where they are known.

    void load(std::string_view view, bool hasEscapes)
    {
        text.assign(view);
        // A lone surrogate makes simdjson fail at the field that holds it; looked for before, so
        // that a callback never runs twice.
        if (hasEscapes)
            mendLoneSurrogates(text);
        text.reserve(text.size() + simdjson::SIMDJSON_PADDING);
    }

    //! Runs `row` on each element of a root that is an array; the error is simdjson's.
    simdjson::error_code runRows(bool hasEscapes, FunctionRef<void(JsonReader &)> row)
    {
        od::document document;
        if (const auto error =
                parser.iterate(text.data(), text.size(), text.capacity()).get(document))
            return error;
        od::array elements;
        if (const auto error = document.get_array().get(elements))
            return error;
        const char *plainEnd = hasEscapes ? nullptr : text.data() + text.size();
        return JsonAccess::eachElement(elements, plainEnd, row) ? simdjson::SUCCESS
                                                                : simdjson::TAPE_ERROR;
    }

    //! Runs `read` on the root; the error is simdjson's.
    simdjson::error_code run(bool hasEscapes, FunctionRef<void(JsonReader &)> read)
    {
        od::document document;
        if (const auto error =
                parser.iterate(text.data(), text.size(), text.capacity()).get(document))
            return error;
        JsonNode root{.object = {}, .keys = keys};
        if (const auto error = document.get_object().get(root.object))
            return error;
        JsonReader reader =
            JsonAccess::make(&root, hasEscapes ? nullptr : text.data() + text.size());
        read(reader);
        return simdjson::SUCCESS;
    }
};

JsonParser::JsonParser() : m_buffers(std::make_unique<Buffers>()) { }
JsonParser::~JsonParser() = default;
JsonParser::JsonParser(JsonParser &&) noexcept = default;
JsonParser &JsonParser::operator=(JsonParser &&) noexcept = default;

namespace {

tl::unexpected<ApiError> refuse(const char *why)
{
    return failure(
        {.kind = ApiError::Kind::BadReply, .serverCode = {}, .detail = QString::fromLatin1(why)});
}

} // namespace

Result<Done> JsonParser::readObject(QByteArrayView utf8, FunctionRef<void(JsonReader &)> read)
{
    const std::string_view text(utf8.data(), std::size_t(utf8.size()));
    // simdjson on demand believes what it skips, and crashes when it is asked for more behind a
    // fault that it met half-way: only a text that is known to be whole gets there.
    const auto check = checkJson(text, kMaxDepth);
    if (check.fault)
        return refuse(check.fault);
    m_buffers->keys = &check.keys;
    auto outcome = parse(text, check.hasEscapes, read);
    m_buffers->keys = nullptr;
    return outcome;
}

Result<Done> JsonParser::readArray(QByteArrayView utf8, FunctionRef<void(JsonReader &)> row)
{
    const std::string_view text(utf8.data(), std::size_t(utf8.size()));
    const auto check = checkJson(text, kMaxDepth);
    if (check.fault)
        return refuse(check.fault);
    m_buffers->keys = nullptr;
    m_buffers->load(text, check.hasEscapes);
    if (const auto error = m_buffers->runRows(check.hasEscapes, row))
        return refuse(simdjson::error_message(error));
    return Done{};
}

Result<Done> JsonParser::readCheckedObject(
    QByteArrayView utf8, FunctionRef<void(JsonReader &)> read)
{
    const std::string_view text(utf8.data(), std::size_t(utf8.size()));
    return parse(text, text.find('\\') != text.npos, read);
}

Result<Done> JsonParser::parse(
    std::string_view view, bool hasEscapes, FunctionRef<void(JsonReader &)> read)
{
    m_buffers->load(view, hasEscapes);
    if (const auto error = m_buffers->run(hasEscapes, read))
        return refuse(simdjson::error_message(error));
    return Done{};
}

} // namespace wxm
