// SPDX-License-Identifier: MIT
#pragma once

#include "api/envelope.h"

namespace wxm::envelope {

//! Collects what one object of an answer, with its `meta`, `links` and `pagination`, says about the
//! pages of the list in it. The first place that tells a field has the word.
class Paging {
public:
    void read(JsonReader &holder);
    //! saysNothing where no field tells whether there is more. `rows` were in this answer.
    Rest rest(qint64 rows) const;

private:
    void readFields(JsonReader &json);
    void readNext(JsonReader &json, std::string_view key);
    void readLinks(JsonReader &json, std::string_view key);
    void readPlaces(JsonReader &json);

    QString m_cursor;
    QString m_link;
    std::optional<std::int64_t> m_current;
    std::optional<std::int64_t> m_last;
    std::optional<std::int64_t> m_nextPage;
    std::optional<std::int64_t> m_total;
    std::optional<std::int64_t> m_perPage;
    std::optional<bool> m_hasMore;
    bool m_saysNull = false; //!< A field for what comes next is there, and empty.
};

} // namespace wxm::envelope
