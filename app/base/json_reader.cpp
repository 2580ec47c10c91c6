// SPDX-License-Identifier: MIT
#include "base/json_reader.h"

#include "base/json_mending.h"
#include "base/utf8_text.h"

#include <QDateTime>
#include <QTimeZone>
#include <QVarLengthArray>
#include <simdjson.h>

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

//! Which of 64 kinds a key is: two keys of different kinds are not the same. The keys of one object
//! of the platform hardly ever share one, as they would by their lengths or ends alone.
std::uint64_t kindOfKey(std::string_view key)
{
    if (key.empty())
        return 1;
    const auto first = static_cast<unsigned char>(key.front());
    const auto last = static_cast<unsigned char>(key.back());
    return std::uint64_t{1} << ((key.size() + 3U * first + 5U * last) % 64U);
}

//! The members of an object, each key once: of one that comes twice the last value stands at the
//! place of the first. simdjson keeps both, so this is where they are found. Fields are mostly
//! asked for in the order in which they stand, and so are found at the first look; most of those
//! that are not there are known by their kind.
class Members {
public:
    explicit Members(dom::object object)
    {
        for (auto at = object.begin(), end = object.end(); at != end; ++at) {
            const std::string_view key = at.key();
            const auto kind = kindOfKey(key);
            if ((m_kinds & kind) == 0 || !replace(key, at.value()))
                m_all.append({key, at.value()});
            m_kinds |= kind;
        }
    }

    //! Valid as long as the members.
    const dom::element *find(std::string_view key)
    {
        if (m_next < m_all.size() && m_all.data()[m_next].key == key)
            return &m_all.data()[m_next++].value;
        return (m_kinds & kindOfKey(key)) != 0 ? lookFor(key) : nullptr;
    }
    const auto &all() const { return m_all; }

private:
    struct Member {
        std::string_view key;
        dom::element value;
    };

    // Both are seldom called, and would take the registers of those that always are.
    Q_NEVER_INLINE bool replace(std::string_view key, dom::element value)
    {
        const auto same = std::find_if(
            m_all.begin(), m_all.end(), [key](const Member &one) { return one.key == key; });
        if (same == m_all.end())
            return false;
        same->value = value;
        return true;
    }
    Q_NEVER_INLINE const dom::element *lookFor(std::string_view key)
    {
        const auto found = std::find_if(
            m_all.cbegin(), m_all.cend(), [key](const Member &one) { return one.key == key; });
        if (found == m_all.cend())
            return nullptr;
        m_next = found - m_all.cbegin() + 1;
        return &found->value;
    }

    QVarLengthArray<Member, 24> m_all;
    std::uint64_t m_kinds = 0; //!< Of all keys.
    qsizetype m_next = 0;      //!< Behind the one that was found last.
};

} // namespace

//! What stands behind a reader.
struct JsonNode {
    explicit JsonNode(dom::object object) : members(object) { }

    static const dom::element *find(JsonReader &reader, std::string_view key)
    {
        auto *node = reader.m_node;
        if (!node)
            return nullptr;
        if (node->attributes && key != "id" && key != "type") {
            if (const auto *value = node->attributes->find(key))
                return value;
        }
        return node->members.find(key);
    }
    //! Each element by a reader of its own.
    static void eachElement(dom::array elements, FunctionRef<void(JsonReader &)> read)
    {
        for (const auto element : elements)
            readRow(element, read);
    }
    static void readRow(dom::element element, FunctionRef<void(JsonReader &)> read)
    {
        dom::object object;
        if (element.get(object) == simdjson::SUCCESS) {
            JsonNode node(object);
            JsonReader reader(&node);
            read(reader);
            return;
        }
        JsonReader reader(nullptr);
        reader.setFault("row", "is no object");
        read(reader);
    }

    Members members;
    std::optional<Members> attributes = {}; //!< Where they are read through.
};

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

namespace {

//! Levels of a text that is JSON as far as anybody knows.
int levelsOf(std::string_view text)
{
    int level = 0, most = 0;
    bool isInString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"')
            isInString = !isInString;
        else if (isInString)
            i += c == '\\' ? 1U : 0U;
        else if (c == '[' || c == '{')
            most = std::max(most, ++level);
        else if (c == ']' || c == '}')
            --level;
    }
    return most;
}

} // namespace

struct JsonParser::Buffers {
    dom::parser parser;
    std::string text;

    Buffers() { allow(kUsualLevels); }

    //! What simdjson refuses as a whole over a detail is mended, and tried once more for each kind.
    simdjson::error_code parse(QByteArrayView utf8, dom::element &root)
    {
        if (utf8.startsWith("\xEF\xBB\xBF")) // which later versions of simdjson pass over
            return simdjson::TAPE_ERROR;
        const auto size = std::size_t(utf8.size());
        text.reserve(size + simdjson::SIMDJSON_PADDING);
        text.assign(utf8.data(), size);
        auto error = parseText(root);
        for (int tries = 0; tries < 2 && error != simdjson::SUCCESS && mend(error); ++tries)
            error = parseText(root);
        return error;
    }

private:
    //! simdjson does not count a container that is empty, so what it allows is one level less than
    //! kMaxJsonLevels, which keeps all texts to that. A text that it refuses may still have just
    //! these levels: it is looked through, and parsed with one more.
    static constexpr int kUsualLevels = kMaxJsonLevels - 1;

    //! Levels of containers that hold something.
    void allow(int levels)
    {
        std::ignore = parser.allocate(
            std::max<std::size_t>(parser.capacity(), 1024), std::size_t(levels) + 1);
    }
    simdjson::error_code parseText(dom::element &root)
    {
        text.reserve(text.size() + simdjson::SIMDJSON_PADDING);
        auto error = parser.parse(text.data(), text.size(), false).get(root);
        if (error == simdjson::DEPTH_ERROR && levelsOf(text) <= kMaxJsonLevels) {
            allow(kMaxJsonLevels);
            error = parser.parse(text.data(), text.size(), false).get(root);
            allow(kUsualLevels);
        }
        return error;
    }
    bool mend(simdjson::error_code error)
    {
        // Which error a number is differs from version to version.
        return error == simdjson::STRING_ERROR ? mendLoneSurrogates(text) : mendNumbers(text);
    }
};

namespace {

//! Of the last parser of this thread that went, for the next one: memory that the system has to
//! hand out anew costs more than reading into it.
thread_local std::unique_ptr<JsonParser::Buffers> spareBuffers;
//! What a very long text needed is given back.
constexpr std::size_t kMostSpareBytes = 2 * 1024 * 1024;

} // namespace

JsonParser::JsonParser()
    : m_buffers(spareBuffers ? std::move(spareBuffers) : std::make_unique<Buffers>())
{
}

JsonParser::~JsonParser()
{
    if (m_buffers && m_buffers->parser.capacity() <= kMostSpareBytes)
        spareBuffers = std::move(m_buffers);
}

JsonParser::JsonParser(JsonParser &&) noexcept = default;
JsonParser &JsonParser::operator=(JsonParser &&) noexcept = default;

namespace {

tl::unexpected<ApiError> refuse(simdjson::error_code error)
{
    const auto why = error == simdjson::DEPTH_ERROR
        ? QStringLiteral("nested too deeply")
        : QString::fromLatin1(simdjson::error_message(error));
    return failure(ApiError::Kind::BadReply, why);
}

} // namespace

Result<Done> JsonParser::readObject(QByteArrayView utf8, FunctionRef<void(JsonReader &)> read)
{
    dom::element root;
    dom::object object;
    auto error = m_buffers->parse(utf8, root);
    if (error == simdjson::SUCCESS)
        error = root.get(object);
    if (error != simdjson::SUCCESS)
        return refuse(error);
    JsonNode node(object);
    JsonReader reader(&node);
    read(reader);
    return Done{};
}

Result<Done> JsonParser::readArray(QByteArrayView utf8, FunctionRef<void(JsonReader &)> row)
{
    dom::element root;
    dom::array elements;
    auto error = m_buffers->parse(utf8, root);
    if (error == simdjson::SUCCESS)
        error = root.get(elements);
    if (error != simdjson::SUCCESS)
        return refuse(error);
    JsonNode::eachElement(elements, row);
    return Done{};
}

} // namespace wxm
