// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringView>
#include <QUrl>

#include <optional>

namespace wxm {

//! A place in a text that may be offered for opening.
struct TextLink {
    qsizetype start = 0; //!< UTF-16 units into the text that was searched
    qsizetype length = 0;
    QUrl url;

    friend bool operator==(const TextLink &, const TextLink &) = default;
};

//! http and https only, a host, no user name, no control, bidi or invisible character anywhere in
//! the token. Everything else is plain text, not a dead link.
QList<TextLink> findLinks(QStringView text);

//! The same judgement for one string that claims to be a URL, e.g. an attachment's.
std::optional<QUrl> safeUrl(QStringView token);

//! How much of a token is address: punctuation at its end belongs to the sentence, and a bracket
//! only when it was opened outside.
qsizetype withoutTrailingPunctuation(QStringView token);

//! Host as it goes over the wire (xn--…), for the confirmation before opening.
QString encodedHost(const QUrl &url);

} // namespace wxm
