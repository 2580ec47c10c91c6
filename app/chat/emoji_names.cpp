// SPDX-License-Identifier: MIT
#include "chat/emoji_names.h"

#include "base/folding.h"
#include "chat/emoji_rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr QChar kSelector(0xFE0F);

QString bare(QString emoji) { return emoji.remove(kSelector); }

QString folded(const QString &text)
{
    return u' ' + foldedForSearch(text).replace(u'-', u' ').simplified();
}

} // namespace

bool EmojiNames::isBuilt() { return kEmojiRowCount > 0; }

const QList<EmojiNames::Row> &EmojiNames::rows() const
{
    if (m_rows.isEmpty()) {
        m_rows.reserve(kEmojiRowCount);
        for (int i = 0; i < kEmojiRowCount; ++i) {
            const auto cells = QString::fromUtf8(kEmojiRows[i]).split(u'\t');
            if (cells.size() != 4)
                continue;
            m_rows.append({{cells[0], cells[1], cells[2]},
                folded(cells[1]) + folded(cells[2]) + u' ', folded(cells[3]) + u' '});
        }
    }
    return m_rows;
}

QList<EmojiNames::Emoji> EmojiNames::found(const QString &query, qsizetype most) const
{
    QString wanted = query;
    wanted = foldedForSearch(wanted.replace(u'_', u' ')).simplified();
    if (wanted.isEmpty())
        return {};
    struct Hit {
        int rank;
        const Row *row;
    };
    QList<Hit> hits;
    for (const auto &row : rows()) {
        const bool isName =
            folded(row.emoji.english).mid(1) == wanted || folded(row.emoji.arabic).mid(1) == wanted;
        const int rank = isName                        ? 0
            : row.names.contains(u' ' + wanted + u' ') ? 1
            : row.names.contains(u' ' + wanted)        ? 2
            : row.words.contains(u' ' + wanted + u' ') ? 3
            : row.words.contains(u' ' + wanted)        ? 4
            : row.names.contains(wanted)               ? 5
                                                       : -1;
        if (rank >= 0)
            hits.append({rank, &row});
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) {
        return a.rank != b.rank ? a.rank < b.rank : a.row->names.size() < b.row->names.size();
    });
    QList<Emoji> found;
    for (const auto &hit : hits.first(std::min(most, hits.size())))
        found.append(hit.row->emoji);
    return found;
}

EmojiNames::Emoji EmojiNames::named(const QString &emoji) const
{
    const auto wanted = bare(emoji);
    for (const auto &row : rows()) {
        if (bare(row.emoji.text) == wanted)
            return {emoji, row.emoji.english, row.emoji.arabic};
    }
    return {emoji, {}, {}};
}

} // namespace wxm
