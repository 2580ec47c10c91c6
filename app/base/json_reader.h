// SPDX-License-Identifier: MIT
#pragma once

#include "base/function_ref.h"
#include "base/id.h"
#include "base/iso_time.h"
#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

namespace wxm {

//! Longest text that is kept of any one string of a server, in UTF-16 units.
inline constexpr qsizetype kMaxTextUnits = 16'384;

//! Levels of arrays and objects that a text may have.
inline constexpr int kMaxJsonLevels = 1024;

//! What stands under a key.
enum class JsonKind { Absent, Null, Object, Array, String, Number, Bool };

struct JsonNode;

//! Strict reading of one JSON object of a stranger. The first fault is remembered, so that a
//! decoder reads all its fields without a branch and asks once, by finish(). Of a key that comes
//! twice the last one counts, as for those who write it. Only valid inside the callback that it was
//! handed to.
class JsonReader {
public:
    //! A required id: an integer 1…2^63-1, an integral double below 2^53, or the canonical decimal
    //! string of one.
    template <class IdType> IdType id(std::string_view key) { return IdType{readId(key, true)}; }
    //! An invalid id for everything that is not one: for a field whose absence never drops an item.
    template <class IdType> IdType lenientId(std::string_view key)
    {
        return IdType{readId(key, false)};
    }

    //! A required string, cut at kMaxTextUnits.
    QString text(std::string_view key);
    //! A string; a null QString where it is null or absent; a fault for any other type.
    QString optionalText(std::string_view key);
    //! A string, or a null QString for everything else: for names, whose absence never drops an
    //! item.
    QString lenientText(std::string_view key);
    //! The bytes of a required string, uncut; valid until the parser reads again.
    std::string_view utf8(std::string_view key);
    //! The same of a string; empty for everything else.
    std::string_view lenientUtf8(std::string_view key);
    //! An integer 0…10^9 or the canonical decimal string of one, as MySQL sends its sums; nothing
    //! for all else. Never a fault: a bad count is an unknown one.
    std::optional<std::int64_t> count(std::string_view key);
    //! The same of an array's first element, where a merge made an array of a number.
    std::optional<std::int64_t> firstCount(std::string_view key);
    //! A string, or the first of an array of strings; a null QString for all else.
    QString firstText(std::string_view key);
    //! true, false, 0, 1, "0", "1"; nothing for all else. Never a fault.
    std::optional<bool> flag(std::string_view key);
    //! A time by readIsoTime(), or PHP's `{date, timezone_type, timezone}` with any zone that this
    //! computer knows; kUnknownTime for all else. Never a fault.
    EpochMs time(std::string_view key);
    JsonKind kind(std::string_view key);

    //! Reads a nested object; false (and no fault) where there is none. A fault inside is ours too.
    bool object(std::string_view key, FunctionRef<void(JsonReader &)> read);
    //! Reads each object of an array with a reader of its own; the callback says by finish() or
    //! ok() whether the row was good. False where there is no array. Elements that are no objects
    //! call `read` with a reader that has a fault already.
    bool array(std::string_view key, FunctionRef<void(JsonReader &)> read);
    //! The same for a list that PHP may send as an object (`{"1":{…},"3":{…}}`, what a filter
    //! leaves): an array, or an object whose every member is an object.
    bool rows(std::string_view key, FunctionRef<void(JsonReader &)> read);
    //! The members of this object as rows; false, and nothing read, where one is no object.
    bool memberRows(FunctionRef<void(JsonReader &)> read);
    //! Whether every member is an object, of which there may be none.
    bool holdsOnlyObjects();
    //! Each member's name and what stands there; the name is valid during the call only.
    void members(FunctionRef<void(std::string_view, JsonKind)> member);
    //! Elements of the array there; 0 for all else. Costs nothing.
    qsizetype size(std::string_view key);
    //! An empty array or object stands there.
    bool isEmpty(std::string_view key);
    //! From now on fields are looked for in the nested `attributes` first, but for `id` and `type`:
    //! where the object is one of JSON:API. Nothing changes where it is not.
    void readThroughAttributes();
    //! Reads `{"12": true, …}`; members of other types are skipped.
    bool flags(std::string_view key, FunctionRef<void(std::string_view, bool)> read);

    //! Lets a decoder add a fault of its own, in words for the log.
    void setFault(std::string_view key, std::string_view why);
    bool ok() const { return m_fault.isEmpty(); }
    QString fault() const { return m_fault; }

    template <class T> Result<std::remove_cvref_t<T>> finish(T &&value)
    {
        if (ok())
            return std::forward<T>(value);
        return failure(ApiError::Kind::BadReply, m_fault);
    }

private:
    friend class JsonParser;
    friend struct JsonNode;
    explicit JsonReader(JsonNode *node) : m_node(node) { }
    std::int64_t readId(std::string_view key, bool isStrict);

    JsonNode *m_node; //!< Null when the value was no object.
    QString m_fault;
};

//! Owns the buffers of reading; one per thread, reused from text to text. The sources:
//! json_reader_parser.cpp, and json_reader_node.h for both.
class JsonParser {
public:
    struct Buffers;
    //! What may be read behind a text. simdjson reads in blocks: it needs a copy of a text that has
    //! no room behind it.
    enum class Behind {
        Unknown,
        Room, //!< kRoom bytes of the same memory, whatever stands in them.
    };
    static constexpr qsizetype kRoom = 64;
    //! An answer that came in pieces nearly always has room.
    static Behind behind(const QByteArray &text);

    JsonParser();
    ~JsonParser();
    JsonParser(JsonParser &&) noexcept;
    JsonParser &operator=(JsonParser &&) noexcept;

    //! Reads a text whose root is an object. The error is of kind BadReply: not JSON, not an
    //! object, text behind the end, or nesting over kMaxJsonLevels. The whole text is checked
    //! before anything of it is read.
    Result<Done> readObject(
        QByteArrayView utf8, FunctionRef<void(JsonReader &)> read, Behind behind = Behind::Unknown);
    //! Reads a text whose root is an array, each of its elements as JsonReader::array() does.
    Result<Done> readArray(
        QByteArrayView utf8, FunctionRef<void(JsonReader &)> row, Behind behind = Behind::Unknown);

private:
    std::unique_ptr<Buffers> m_buffers;
};

} // namespace wxm
