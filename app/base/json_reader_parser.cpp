// SPDX-License-Identifier: MIT
#include "base/json_mending.h"
#include "base/json_reader_node.h"

#include <algorithm>
#include <string>

namespace wxm {

namespace {

namespace dom = simdjson::dom;

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

static_assert(JsonParser::kRoom >= qsizetype(simdjson::SIMDJSON_PADDING));

struct JsonParser::Buffers {
    dom::parser parser;
    std::string text;

    Buffers() { allow(kUsualLevels); }

    //! What simdjson refuses as a whole over a detail is mended, and tried once more for each kind.
    simdjson::error_code parse(QByteArrayView utf8, Behind behind, dom::element &root)
    {
        if (utf8.startsWith("\xEF\xBB\xBF")) // which later versions of simdjson pass over
            return simdjson::TAPE_ERROR;
        const auto size = std::size_t(utf8.size());
        // The tree holds the strings itself, and knows nothing of the text afterwards.
        if (behind == Behind::Room
            && parser.parse(utf8.data(), size, false).get(root) == simdjson::SUCCESS)
            return simdjson::SUCCESS;
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

JsonParser::Behind JsonParser::behind(const QByteArray &text)
{
    // Only asked; there is no const way to it. Of what is not its own a text knows no end.
    const auto &data = const_cast<QByteArray &>(text).data_ptr();
    return data.freeSpaceAtEnd() >= kRoom ? Behind::Room : Behind::Unknown;
}

Result<Done> JsonParser::readObject(
    QByteArrayView utf8, FunctionRef<void(JsonReader &)> read, Behind behind)
{
    dom::element root;
    dom::object object;
    auto error = m_buffers->parse(utf8, behind, root);
    if (error == simdjson::SUCCESS)
        error = root.get(object);
    if (error != simdjson::SUCCESS)
        return refuse(error);
    JsonNode node(object);
    JsonReader reader(&node);
    read(reader);
    return Done{};
}

Result<Done> JsonParser::readArray(
    QByteArrayView utf8, FunctionRef<void(JsonReader &)> row, Behind behind)
{
    dom::element root;
    dom::array elements;
    auto error = m_buffers->parse(utf8, behind, root);
    if (error == simdjson::SUCCESS)
        error = root.get(elements);
    if (error != simdjson::SUCCESS)
        return refuse(error);
    JsonNode::eachElement(elements, row);
    return Done{};
}

} // namespace wxm
