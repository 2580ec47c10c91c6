// SPDX-License-Identifier: MIT
#include "ui/support/my_day_pdf.h"

#include "ui/common/paper.h"

namespace wxm::support {

QByteArray myDayPdf(const MyDayWords &words, bool isRtl)
{
    const Paper::Look quiet{.size = TextSize::Meta, .role = ColorRole::Text2};
    const Paper::Look head{.weight = Weight::Bold, .above = space::k16};
    Paper paper(words.title, isRtl ? TextDirection::Rtl : TextDirection::Ltr);
    paper.add(words.title, {.size = TextSize::Title, .weight = Weight::Bold});
    paper.add(words.counted, quiet);
    for (const auto &fact : words.facts)
        paper.add(fact, {.size = TextSize::Ui, .above = space::k4});
    for (const auto &gap : words.gaps)
        paper.add(gap, quiet);
    const auto add = [&](const QString &title, const MyDayWords::Table &table) {
        if (table.rows.isEmpty())
            return;
        paper.add(title, head);
        paper.addTable(table.heads, table.rows);
    };
    add(words.hours, words.hoursTable);
    add(words.threads, words.threadsTable);
    return paper.written();
}

} // namespace wxm::support
