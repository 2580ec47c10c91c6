// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

//! Strict JSON (RFC 8259) on raw text. Nothing is turned into a tree: values stay what they are on
//! the wire, so integers keep all their digits and escapes their form. All functions are iterative;
//! memory is one bit a level of nesting. Strings and UTF-8: json_text.cpp.
namespace socketio::json {

inline constexpr std::size_t kNoLimit = static_cast<std::size_t>(-1);

enum class Type { Invalid, Null, Boolean, Number, String, Array, Object };

struct Member {
    std::string_view key; //!< with its quotes, as it came
    std::string_view value;
};

//! Whether the whole text is one JSON value in valid UTF-8, white space around it allowed, with no
//! more than `maxNesting` levels of arrays and objects.
bool isValid(std::string_view text, std::size_t maxNesting = kNoLimit);
bool isValidUtf8(std::string_view text);

//! By the first character; the text must be valid.
Type typeOf(std::string_view value);

//! The elements of an array, each without white space around it. False (and garbage in `out`) if
//! the text is not exactly one valid array, or an element has more than `maxNesting` levels. Does
//! not look at UTF-8.
bool splitArray(
    std::string_view text, std::vector<std::string_view> &out, std::size_t maxNesting = kNoLimit);
//! The same for the members of an object, in order, duplicates included.
bool splitObject(std::string_view text, std::vector<Member> &out);
//! The value of a member, the last one if the key comes twice. Empty if the text is no valid object
//! or has no such member.
std::string_view member(std::string_view object, std::string_view key);

//! Length of the valid JSON value that the text begins with; 0 if there is none.
std::size_t valueLength(std::string_view text);

//! What a string literal (with its quotes) stands for. A lone surrogate becomes the three bytes
//! that UTF-8 would have for it, which appendQuoted turns into its escape again.
bool appendDecoded(std::string_view literal, std::string &out);
//! The same in UTF-16, where a lone surrogate stays what it is. Null if it is not a string literal.
QString toQString(std::string_view literal);

//! Integers that fit, exactly; everything else is empty.
std::optional<std::int64_t> toInteger(std::string_view value);
//! Any JSON number. Infinite if out of range.
std::optional<double> toDouble(std::string_view value);

void appendQuoted(std::string_view utf8, std::string &out);
void appendQuoted(QStringView text, std::string &out);

//! Position of the next object outside strings, at or after `from` (which must not lie inside a
//! string of the valid `text`); npos if there is none.
std::size_t nextObject(std::string_view text, std::size_t from);

} // namespace socketio::json
