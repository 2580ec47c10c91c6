// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

//! Binary in the lines is `{"$binary":"BASE64"}`; on the wire it is a placeholder and a frame.
namespace binary_values {

//! JSON for the wire. Empty if something that looks like binary is not valid base64.
std::optional<std::string> toWire(std::string_view json, std::vector<QByteArray> &attachments);
//! JSON for a line, without line breaks.
std::string fromWire(std::string_view json, std::span<const QByteArray> attachments);
//! CONNECT cannot carry frames: binary in auth is written as other clients do, as an object
//! `{"type":"Buffer","data":[…]}`.
std::optional<std::string> toAuth(std::string_view json);

} // namespace binary_values
