// SPDX-License-Identifier: MIT
#include "live/quick_texts.h"

#include "base/foreign_text.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {

//! Whole, and not as a title is shown, which is cut: half of a link leads elsewhere.
QString lineOf(const QString &text)
{
    QString line = withoutBidiControls(text);
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Control && !c.isSpace(); });
    return line.simplified();
}

//! Of a list that may be changed, or not: as the texts are.
template <class Texts> auto &listOf(Texts &texts, QuickTexts::Kind kind)
{
    return kind == QuickTexts::Kind::Name ? texts.names
        : kind == QuickTexts::Kind::Link  ? texts.links
                                          : texts.phrases;
}

} // namespace

QuickTexts QuickTexts::of(const QStringList &kept)
{
    QuickTexts all;
    for (const auto &one : kept)
        all.add(one);
    return all;
}

QString QuickTexts::cleaned(const QString &text) { return clamped(lineOf(text), kLongest); }

QuickTexts::Kind QuickTexts::kindOf(const QString &text)
{
    if (text.startsWith(u'@') && text.size() > 1)
        return Kind::Name;
    // Strict: what is no address is a phrase, and nobody is sent to half of one.
    const QUrl url(text, QUrl::StrictMode);
    const bool isLink = text.startsWith("https://"_L1, Qt::CaseInsensitive) && url.isValid()
        && !url.host().isEmpty();
    return isLink ? Kind::Link : Kind::Phrase;
}

const QStringList &QuickTexts::ofKind(Kind kind) const { return listOf(*this, kind); }

bool QuickTexts::contains(const QString &text) const { return ofKind(kindOf(text)).contains(text); }

bool QuickTexts::add(const QString &text)
{
    const auto clean = cleaned(text);
    if (clean.isEmpty() || size() >= kMost || contains(clean))
        return false;
    if (kindOf(clean) == Kind::Link && clean != lineOf(text))
        return false; // half of one leads elsewhere
    listOf(*this, kindOf(clean)).append(clean);
    return true;
}

void QuickTexts::remove(const QString &text)
{
    for (auto *list : {&names, &phrases, &links})
        list->removeAll(text);
}

} // namespace wxm::live
