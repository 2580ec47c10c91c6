// SPDX-License-Identifier: MIT
#include "api/list_place.h"

#include <algorithm>
#include <array>
#include <utility>

namespace wxm::envelope {

namespace {

constexpr int kMaxDepth = 3;
constexpr std::array kUsual = {"data", "items", "results", "result", "rows", "records", "list"};
//! What stands beside rows and is none.
constexpr std::array kBeside = {"links", "_links", "meta", "pagination", "paging", "paginator",
    "page", "cursor", "cursors", "error", "errors", "warnings", "included", "debug", "filters",
    "status", "message"};

std::string_view viewOf(const QByteArray &key)
{
    return {key.constData(), std::size_t(key.size())};
}

bool isBeside(std::string_view key)
{
    return std::find(kBeside.begin(), kBeside.end(), key) != kBeside.end();
}

//! Its members are rows: objects, most of them with an id.
bool holdsRows(JsonReader &json)
{
    qint64 members = 0, rows = 0;
    const bool areObjects = json.memberRows([&](JsonReader &member) {
        ++members;
        rows += isRow(member) ? 1 : 0;
    });
    return areObjects && (members == 0 || rows * 2 > members);
}

bool hasMembers(JsonReader &json)
{
    bool has = false;
    json.members([&](std::string_view, JsonKind) { has = true; });
    return has;
}

//! An array of objects, or an empty one.
bool isRowArray(JsonReader &json, std::string_view key)
{
    if (json.isEmpty(key))
        return true;
    bool isFirst = true, isObject = false;
    json.array(key, [&](JsonReader &element) {
        isObject = isFirst ? element.ok() : isObject;
        isFirst = false;
    });
    return isObject;
}

QByteArrayList membersOf(JsonReader &json, JsonKind wanted)
{
    QByteArrayList names;
    json.members([&](std::string_view key, JsonKind kind) {
        if (kind == wanted && !isBeside(key))
            names.append(QByteArray(key.data(), qsizetype(key.size())));
    });
    return names;
}

std::optional<ListPlace> find(JsonReader &holder, int depth);

std::optional<ListPlace> findBelow(JsonReader &holder, const QByteArray &key, int depth)
{
    std::optional<ListPlace> found;
    holder.object(viewOf(key), [&](JsonReader &inner) { found = find(inner, depth + 1); });
    if (found)
        found->path.prepend(key);
    return found;
}

std::optional<ListPlace> findByUsualName(JsonReader &holder, int depth)
{
    for (const char *name : kUsual) {
        switch (holder.kind(name)) {
        case JsonKind::Array:
            return ListPlace{.path = {QByteArray(name)}, .said = {}};
        case JsonKind::Object:
            if (auto found = findBelow(holder, name, depth))
                return found;
            break;
        case JsonKind::Null:
        case JsonKind::String:
        case JsonKind::Number:
        case JsonKind::Bool:
        case JsonKind::Absent:
            break;
        }
    }
    return {};
}

//! `{"threads":[…]}`, or `{"threads":{"data":[…]}}`: by whatever name, if there is only one.
std::optional<ListPlace> findByOwnName(JsonReader &holder, int depth)
{
    if (isRow(holder))
        return {}; // its lists are its own
    QByteArrayList lists;
    for (const auto &name : membersOf(holder, JsonKind::Array)) {
        if (isRowArray(holder, viewOf(name)))
            lists.append(name);
    }
    if (lists.size() > 1)
        lists.removeIf([&](const QByteArray &name) { return holder.isEmpty(viewOf(name)); });
    if (lists.size() == 1)
        return ListPlace{.path = lists, .said = {}};
    if (lists.size() > 1)
        return {};
    for (const auto &name : membersOf(holder, JsonKind::Object)) {
        if (auto found = findBelow(holder, name, depth))
            return found;
    }
    return {};
}

std::optional<ListPlace> find(JsonReader &holder, int depth)
{
    if (depth > kMaxDepth)
        return {};
    std::optional<ListPlace> found;
    const bool mayBeBare =
        depth > 0 || (hasMembers(holder) && holder.kind("data") == JsonKind::Absent);
    if (mayBeBare && holdsRows(holder))
        found = ListPlace{};
    if (!found)
        found = findByUsualName(holder, depth);
    if (!found)
        found = findByOwnName(holder, depth);
    // "No data found", with a word beside it. Null alone may be anything that went wrong.
    const bool hasWord = holder.kind("status") != JsonKind::Absent
        || holder.kind("success") != JsonKind::Absent || holder.kind("message") != JsonKind::Absent;
    if (!found && depth == 0 && hasWord && holder.kind("data") == JsonKind::Null)
        found = ListPlace{.path = {}, .isNull = true, .said = {}};
    if (!found)
        return {};
    Paging paging;
    paging.read(holder);
    found->said.push_back(std::move(paging));
    return found;
}

//! An object without an id, around nothing but one object that has one: `{"message":{"id":…}}`.
QByteArray wrappedIn(JsonReader &json)
{
    if (isRow(json))
        return {};
    QByteArrayList objects;
    bool hasFields = false;
    json.members([&](std::string_view key, JsonKind kind) {
        static constexpr std::array kWords = {"status", "success", "ok", "code", "message", "msg",
            "error", "errors", "meta", "links"};
        if (kind == JsonKind::Object)
            objects.append(QByteArray(key.data(), qsizetype(key.size())));
        else
            hasFields = hasFields || std::find(kWords.begin(), kWords.end(), key) == kWords.end();
    });
    if (hasFields)
        return {};
    objects.removeIf([&](const QByteArray &name) {
        bool hasId = false;
        json.object(viewOf(name), [&](JsonReader &inner) { hasId = isRow(inner); });
        return !hasId;
    });
    return objects.size() == 1 ? objects.first() : QByteArray();
}

void readWrapped(JsonReader &json, FunctionRef<void(JsonReader &)> take)
{
    auto name = wrappedIn(json);
    if (name.isNull() && !isRow(json) && json.kind("data") == JsonKind::Object)
        name = "data";
    if (name.isNull())
        take(json);
    else
        json.object(viewOf(name), take);
}

void readAt(JsonReader &json, const QByteArrayList &path, qsizetype at,
    FunctionRef<void(JsonReader &)> row, FunctionRef<void(qsizetype)> expect)
{
    if (at == path.size()) {
        json.memberRows(row);
    } else if (at + 1 == path.size() && json.kind(viewOf(path[at])) == JsonKind::Array) {
        expect(json.size(viewOf(path[at])));
        json.array(viewOf(path[at]), row);
    } else {
        json.object(
            viewOf(path[at]), [&](JsonReader &inner) { readAt(inner, path, at + 1, row, expect); });
    }
}

} // namespace

bool isRow(JsonReader &json)
{
    const auto kind = json.kind("id");
    return kind == JsonKind::Number || kind == JsonKind::String;
}

std::optional<ListPlace> findList(JsonReader &root) { return find(root, 0); }

void readList(JsonReader &root, const ListPlace &place, FunctionRef<void(JsonReader &)> row,
    FunctionRef<void(qsizetype)> expect)
{
    if (!place.isNull)
        readAt(root, place.path, 0, row, expect);
}

void readOnlyObject(JsonReader &root, FunctionRef<void(JsonReader &)> take)
{
    const auto kind = root.kind("data");
    if (kind == JsonKind::Object) {
        root.object("data", [&](JsonReader &inner) { readWrapped(inner, take); });
    } else if (kind == JsonKind::Array) {
        int count = 0; // of two nobody can say which one is meant
        root.array("data", [&](JsonReader &) { ++count; });
        root.array("data", [&](JsonReader &element) {
            if (count == 1 && element.ok())
                take(element);
        });
    } else if (kind == JsonKind::Absent) {
        readWrapped(root, take); // a server that wraps nothing
    }
}

} // namespace wxm::envelope
