// SPDX-License-Identifier: MIT
#pragma once

#include "base/api_error.h"

#include <QString>

namespace wxm {

//! The one place of words for errors: what happened and what to do, one sentence, translated.
//! Never holds a server's text; who signed a refused certificate is named, cut and isolated.
QString errorText(const ApiError &error);

//! The server's own sentence, cut and stripped, for a plain line below ours; often empty.
QString errorDetail(const ApiError &error);
//! A sentence of a server with our words for the fields that it names.
QString withoutFieldNames(QString sentence);

//! For "Copy details": kind, status and code, never foreign text, never a secret.
QString errorDetailsForCopy(const ApiError &error);

} // namespace wxm
