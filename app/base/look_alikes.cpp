// SPDX-License-Identifier: MIT
#include "base/look_alikes.h"

#include <QStringView>

#include <array>
#include <memory>

namespace wxm {

namespace {

struct LookAlikes {
    char16_t latin;
    QStringView others;
};
constexpr LookAlikes kLookAlikes[] = {
    {u'a', u"\u0430\u03B1\u0251\u1D00\u237A"},
    {u'b', u"\u0432\u044C\u03B2\u0299\u0185"},
    {u'c', u"\u0441\u03F2\u1D04\u2CA5"},
    {u'd', u"\u0501\u1D05\u0257"},
    {u'e', u"\u0435\u0454\u03B5\u0259\u1D07\u212E"},
    {u'f', u"\u03DD\u0192\uA730"},
    {u'g', u"\u0261\u0262\u0581\u050D"},
    {u'h', u"\u04BB\u043D\u029C\u0570"},
    // One stroke reads as any of these.
    {u'i', u"1l|\u0456\u04CF\u03B9\u0131\u026A\u0269\u01C0\u05D5\u05DF"},
    {u'j', u"\u0458\u03F3\u1D0A"},
    {u'k', u"\u043A\u03BA\u1D0B\u049B"},
    {u'm', u"\u043C\u1D0D"},
    {u'n', u"\u03B7\u0274\u0578\u057C\u043F"},
    {u'o', u"0\u043E\u03BF\u0585\u1D0F\u2C9F"},
    {u'p', u"\u0440\u03C1\u1D18\u2CA3"},
    {u'q', u"\u051B\u0563\u0566"},
    {u'r', u"\u0433\u1D26\u0280"},
    {u's', u"\u0455\uA731\u01BD"},
    {u't', u"\u0442\u03C4\u1D1B"},
    {u'u', u"\u03C5\u057D\u1D1C\u028B"},
    {u'v', u"\u03BD\u0475\u1D20\u05D8"},
    {u'w', u"\u051D\u0461\u1D21\u03C9"},
    {u'x', u"\u0445\u03C7\u00D7"},
    {u'y', u"\u0443\u04AF\u03B3\u028F"},
    {u'z', u"\u1D22\u0225"},
};

//! All of them lie below U+2CB0 and at U+A730.
using Table = std::array<char16_t, 0xA800>;

std::unique_ptr<const Table> makeTable()
{
    auto table = std::make_unique<Table>();
    for (std::size_t i = 0; i < table->size(); ++i)
        (*table)[i] = char16_t(i);
    for (const auto &letter : kLookAlikes)
        for (const QChar other : letter.others)
            (*table)[other.unicode()] = letter.latin;
    return table;
}

} // namespace

char16_t latinLookAlike(char16_t letter)
{
    static const auto table = makeTable();
    return letter < table->size() ? (*table)[letter] : letter;
}

} // namespace wxm
