// SPDX-License-Identifier: MIT
// The one reader of JSON against the grammar of the socket client: what one takes the other takes,
// whatever is read of it.
#include "base/json_reader.h"
#include "fuzz.h"
#include "socketio/json.h"

using namespace wxm;

namespace {

constexpr std::size_t kMostLevels = 1024;

//! Each way of reading once, with keys that the seeds have.
void readAll(JsonReader &json)
{
    json.lenientId<UserId>("id");
    json.lenientText("a");
    json.count("n");
    json.firstCount("a");
    json.firstText("a");
    json.flag("f");
    json.time("t");
    json.isEmpty("a");
    json.holdsOnlyObjects();
    json.readThroughAttributes();
    json.rows("a", [](JsonReader &row) {
        row.lenientId<UserId>("id");
        row.utf8("a");
    });
    json.members([](std::string_view name, JsonKind kind) {
        FUZZ_CHECK(name.data() != nullptr && kind != JsonKind::Absent);
    });
    json.flags("f", [](std::string_view, bool) {});
    json.object("o", [](JsonReader &inner) { inner.text("a"); });
    json.text("a");
    json.id<UserId>("id");
}

} // namespace

void fuzzOne(std::string_view bytes)
{
    static JsonParser parser;
    int reads = 0;
    const auto outcome =
        parser.readObject({bytes.data(), qsizetype(bytes.size())}, [&](JsonReader &json) {
            ++reads;
            readAll(json);
        });
    const auto first = bytes.find_first_not_of(" \t\r\n");
    const bool isObject = first != bytes.npos && bytes[first] == '{';
    FUZZ_CHECK(outcome.has_value() == (isObject && socketio::json::isValid(bytes, kMostLevels)));
    FUZZ_CHECK(reads == int(outcome.has_value()));
}
