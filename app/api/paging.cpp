// SPDX-License-Identifier: MIT
#include "api/paging.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace wxm::envelope {

namespace {

constexpr int kMaxPage = 1'000'000;
constexpr qsizetype kMaxCursor = 512;

std::optional<PageCursor> pageAt(std::int64_t page)
{
    return page > 1 && page <= kMaxPage ? std::optional(PageCursor{.page = int(page)})
                                        : std::nullopt;
}

//! What a link says of where it leads.
struct LinkEnd {
    std::optional<PageCursor> next;
    bool saysNothing = false; //!< Neither a page nor a cursor that we know.
};

//! Only the page or cursor value of a server's link is used, never the link.
LinkEnd fromLink(const QString &link)
{
    const QUrlQuery query(QUrl(link).query(QUrl::FullyEncoded));
    for (const auto &name : {u"cursor"_s, u"page%5Bcursor%5D"_s, u"page[cursor]"_s}) {
        const QString cursor = query.queryItemValue(name, QUrl::FullyDecoded);
        if (!cursor.isEmpty() && cursor.size() <= kMaxCursor)
            return {PageCursor{.cursor = cursor}};
    }
    for (const auto &name : {u"page"_s, u"page%5Bnumber%5D"_s, u"page[number]"_s}) {
        if (query.hasQueryItem(name))
            return {pageAt(query.queryItemValue(name, QUrl::FullyDecoded).toInt())};
    }
    return {.next = {}, .saysNothing = true};
}

//! `eyJpZCI6MX0`, a cursor where others have a link.
bool isCursor(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7f && c != u'/' && c != u':' && c != u'?';
    });
}

void takeCount(JsonReader &json, std::optional<std::int64_t> &field,
    std::initializer_list<std::string_view> names)
{
    for (const auto name : names) {
        if (!field)
            field = json.firstCount(name);
    }
}

} // namespace

void Paging::readFields(JsonReader &json)
{
    takeCount(json, m_current, {"current_page", "currentPage", "page"});
    takeCount(json, m_last, {"last_page", "lastPage", "total_pages", "totalPages"});
    takeCount(json, m_nextPage, {"next_page", "nextPage", "next"});
    takeCount(json, m_total, {"total"});
    takeCount(json, m_perPage, {"per_page", "perPage"});
    for (const char *name : {"next_cursor", "nextCursor", "cursor_next"}) {
        m_saysNull = m_saysNull || json.kind(name) == JsonKind::Null;
        if (m_cursor.isEmpty())
            m_cursor = json.firstText(name);
    }
    for (const char *name : {"next_page_url", "nextPageUrl", "next_page", "nextPage", "next"})
        readNext(json, name);
    for (const char *name : {"has_more", "hasMore", "has_more_pages", "hasMorePages"}) {
        if (!m_hasMore)
            m_hasMore = json.flag(name);
    }
}

//! A link mostly; a cursor or the word of a page with some.
void Paging::readNext(JsonReader &json, std::string_view key)
{
    m_saysNull = m_saysNull || json.kind(key) == JsonKind::Null || json.flag(key) == false;
    const QString text = json.firstText(key);
    if (isCursor(text) && !json.firstCount(key) && m_cursor.isEmpty())
        m_cursor = text;
    else if (m_link.isEmpty() && !isCursor(text))
        m_link = text;
}

//! `{"next":"…"}`, or `{"next":{"href":"…"}}`.
void Paging::readLinks(JsonReader &json, std::string_view key)
{
    json.object(key, [this](JsonReader &links) {
        takeCount(links, m_nextPage, {"next"});
        readNext(links, "next");
        links.object("next", [this](JsonReader &next) {
            if (m_link.isEmpty())
                m_link = next.lenientText("href");
        });
    });
}

void Paging::readPlaces(JsonReader &json)
{
    readFields(json);
    readLinks(json, "links");
    readLinks(json, "_links");
    for (const char *name : {"pagination", "paging", "paginator", "page", "cursor", "cursors"}) {
        json.object(name, [this](JsonReader &inner) {
            readFields(inner);
            readLinks(inner, "links");
        });
    }
}

void Paging::read(JsonReader &holder)
{
    readPlaces(holder);
    holder.object("meta", [this](JsonReader &meta) { readPlaces(meta); });
}

Rest Paging::rest(qint64 rows) const
{
    Rest rest;
    if (m_last && *m_last >= 1 && *m_last <= kMaxPage)
        rest.lastPage = int(*m_last);
    if (!m_cursor.isEmpty()) {
        if (m_cursor.size() <= kMaxCursor)
            rest.next = PageCursor{.cursor = m_cursor};
    } else if (m_current && m_last) {
        if (*m_current >= 1 && *m_current < *m_last)
            rest.next = pageAt(*m_current + 1);
    } else if (!m_link.isEmpty()) {
        const auto end = fromLink(m_link);
        rest.next = end.next;
        rest.saysNothing = end.saysNothing;
    } else if (m_nextPage) {
        rest.next = pageAt(*m_nextPage);
    } else if (m_hasMore == false || m_saysNull) {
        return rest;
    } else if (m_hasMore == true && m_current && *m_current >= 1) {
        rest.next = pageAt(*m_current + 1);
    } else if (m_current && m_total && m_perPage && *m_current >= 1 && *m_perPage > 0) {
        if (*m_current * *m_perPage < *m_total)
            rest.next = pageAt(*m_current + 1);
    } else if (!m_total || rows < *m_total) {
        rest.saysNothing = true;
    }
    return rest;
}

} // namespace wxm::envelope
