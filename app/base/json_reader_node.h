// SPDX-License-Identifier: MIT
#pragma once

#include "base/json_reader.h"

#include <QVarLengthArray>
#include <simdjson.h>

#include <algorithm>

// What stands behind a JsonReader, for its own two sources.
namespace wxm {

//! Which of 64 kinds a key is: two keys of different kinds are not the same. The keys of one object
//! of the platform hardly ever share one, as they would by their lengths or ends alone.
inline std::uint64_t kindOfJsonKey(std::string_view key)
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
class JsonMembers {
public:
    explicit JsonMembers(simdjson::dom::object object)
    {
        for (auto at = object.begin(), end = object.end(); at != end; ++at) {
            const std::string_view key = at.key();
            const auto kind = kindOfJsonKey(key);
            if ((m_kinds & kind) == 0 || !replace(key, at.value()))
                m_all.append({key, at.value()});
            m_kinds |= kind;
        }
    }

    //! Valid as long as the members.
    const simdjson::dom::element *find(std::string_view key)
    {
        if (m_next < m_all.size() && m_all.data()[m_next].key == key)
            return &m_all.data()[m_next++].value;
        return (m_kinds & kindOfJsonKey(key)) != 0 ? lookFor(key) : nullptr;
    }
    const auto &all() const { return m_all; }

private:
    struct Member {
        std::string_view key;
        simdjson::dom::element value;
    };

    // Both are seldom called, and would take the registers of those that always are.
    Q_NEVER_INLINE bool replace(std::string_view key, simdjson::dom::element value)
    {
        const auto same = std::find_if(
            m_all.begin(), m_all.end(), [key](const Member &one) { return one.key == key; });
        if (same == m_all.end())
            return false;
        same->value = value;
        return true;
    }
    Q_NEVER_INLINE const simdjson::dom::element *lookFor(std::string_view key)
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

//! What stands behind a reader.
struct JsonNode {
    explicit JsonNode(simdjson::dom::object object) : members(object) { }

    static const simdjson::dom::element *find(JsonReader &reader, std::string_view key)
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
    static void eachElement(simdjson::dom::array elements, FunctionRef<void(JsonReader &)> read)
    {
        for (const auto element : elements)
            readRow(element, read);
    }
    static void readRow(simdjson::dom::element element, FunctionRef<void(JsonReader &)> read)
    {
        simdjson::dom::object object;
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

    JsonMembers members;
    std::optional<JsonMembers> attributes = {}; //!< Where they are read through.
};

} // namespace wxm
