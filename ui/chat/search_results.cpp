// SPDX-License-Identifier: MIT
#include "ui/chat/search_results.h"

#include "base/shown_body.h"
#include "chat/search_words.h"
#include "ui/chat/thread_words.h"
#include "ui/common/accessible.h"
#include "ui/common/avatar.h"
#include "ui/common/paint.h"
#include "ui/common/relative_time.h"
#include "ui/common/text_painter.h"

#include <QPainter>

#include <algorithm>

namespace wxm {

namespace {

constexpr int kHead = 44;
constexpr int kHit = 60;
constexpr int kGap = 6; //!< Marks of Arabic letters and emoji stand above their line.
constexpr int kAvatar = 28;
constexpr int kIndent = 40;
//! So many letters stand before what is lit, at most, and in the line in all.
constexpr qsizetype kBefore = 28;
constexpr qsizetype kLongest = 240;

QString shownId(SearchPlace place)
{
    const QString number = isolateLtr(QLatin1Char('#') + QString::number(place.id));
    //: beside what a live is called, before its number
    return place.isLive() ? SearchResults::tr("Live") + QLatin1Char(' ') + number : number;
}

SearchResults::Shown shownOf(const SearchHit &hit, const SearchTerms &terms)
{
    QString text = clamped(hit.text, limits::kBody).simplified();
    if (text.isEmpty())
        return {messagePreview(hit.text, hit.hasFile), {}};
    auto lit = litRanges(terms, text);
    qsizetype from = 0;
    if (!lit.isEmpty() && lit.first().start > kBefore) {
        const auto space = text.lastIndexOf(QLatin1Char(' '), lit.first().start - kBefore);
        from = space < 0 ? 0 : space + 1;
    }
    text = clamped(QStringView(text).sliced(from), kLongest);
    const auto body = shownBody(text);
    SearchResults::Shown shown{from > 0 ? QStringLiteral("… ") + body.text : body.text, {}};
    const qsizetype offset = shown.text.size() - body.text.size();
    for (const auto &range : std::as_const(lit)) {
        const auto start = range.start - from;
        if (start >= text.size())
            break; // behind what is shown, where there may be thousands
        const auto end = start + range.length;
        // From the text to what is shown of it, which has isolates and lacks what is hidden.
        qsizetype first = -1, last = -1;
        for (qsizetype at = 0; at < body.text.size(); ++at) {
            const auto source = body.source.value(at, -1);
            if (source < start || source >= end)
                continue;
            first = first < 0 ? at : first;
            last = at;
        }
        if (first >= 0)
            shown.lit.append({first + offset, last - first + 1});
    }
    return shown;
}

} // namespace

SearchResults::SearchResults(Names names, QObject *parent)
    : QAbstractListModel(parent)
    , m_names(std::move(names))
{
}

void SearchResults::clear() { take({}, {}, false); }

void SearchResults::take(const SearchTerms &terms, const QList<SearchHit> &hits, bool isMore)
{
    beginResetModel();
    if (!isMore) {
        m_hits.clear();
        m_shown.clear();
    }
    m_terms = terms;
    m_hits += hits;
    arrange();
    endResetModel();
}

void SearchResults::arrange()
{
    QList<SearchPlace> order;
    QHash<SearchPlace, QList<qsizetype>> of;
    for (qsizetype at = 0; at < m_hits.size(); ++at) {
        auto &hits = of[m_hits[at].place];
        if (hits.isEmpty())
            order.append(m_hits[at].place);
        hits.append(at);
    }
    m_rows.clear();
    m_lives = std::count_if(
        order.cbegin(), order.cend(), [](const SearchPlace &place) { return place.isLive(); });
    m_threads = order.size() - m_lives;
    for (const auto &place : std::as_const(order)) {
        const auto &hits = of[place];
        m_rows.append({place, -1, int(hits.size())});
        for (const auto hit : hits)
            m_rows.append({place, hit, 0});
    }
}

const SearchHit *SearchResults::hit(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows[row].hit < 0)
        return nullptr;
    return &m_hits[m_rows[row].hit];
}

int SearchResults::rowOf(SearchPlace place, MessageId message) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const auto *one = hit(row);
        if (one && one->place == place && one->message == message)
            return row;
    }
    return -1;
}

int SearchResults::next(int row, int step, bool byThread) const
{
    const auto isWanted = [&](int at) {
        return m_rows[at].hit >= 0 && (!byThread || (at > 0 && m_rows[at - 1].hit < 0));
    };
    for (int at = row + step; at >= 0 && at < int(m_rows.size()); at += step) {
        if (isWanted(at))
            return at;
    }
    return row;
}

QString SearchResults::sender(const SearchHit &hit) const
{
    if (hit.sender == m_names.me())
        return tr("You");
    const QString name = m_names.ofPerson(hit.sender);
    if (hit.isOurs)
        return name.isEmpty() ? tr("Staff") : shownName(name, hit.sender.value);
    return hit.place.isSupport() ? tr("Customer") : shownName(name, hit.sender.value);
}

QString SearchResults::time(const SearchHit &hit) const
{
    if (hit.createdAt == kUnknownTime)
        return {};
    return stampText(QDateTime::fromMSecsSinceEpoch(hit.createdAt), QDateTime::currentDateTime());
}

QString SearchResults::reason(Folds folds)
{
    if (folds.testFlag(Fold::Marks))
        return tr("tashkeel ignored");
    if (folds.testFlag(Fold::Stretching))
        return tr("stretched letters ignored");
    if (folds.testFlag(Fold::Forms))
        return tr("another form of a letter");
    if (folds.testFlag(Fold::Hidden))
        return tr("hidden characters ignored");
    return {};
}

const SearchResults::Shown &SearchResults::shown(qsizetype hit) const
{
    const auto known = m_shown.find(hit);
    return known != m_shown.end()
        ? known->second
        : m_shown.emplace(hit, shownOf(m_hits[hit], m_terms)).first->second;
}

int SearchResults::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString SearchResults::spoken(const Row &row) const
{
    const auto person = m_names.ofPlace(row.place);
    const QString name = shownName(person.name, row.place.id);
    if (row.hit < 0)
        return tr("%1, %n hits", nullptr, row.count).arg(name);
    const auto &hit = m_hits[row.hit];
    QStringList parts{hit.isOurs || hit.place.isLive() ? sender(hit) : name};
    if (hit.place.isLive())
        parts.append(tr("in the live %1").arg(isolate(name)));
    if (const auto when = time(hit); !when.isEmpty())
        parts.append(when);
    parts.append(messagePreview(hit.text, hit.hasFile));
    if (const auto why = reason(hit.folds); !why.isEmpty())
        parts.append(why);
    //: between the parts of what a screen reader says
    return spokenText(parts.join(tr(", ")));
}

QVariant SearchResults::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return spoken(m_rows[index.row()]);
    return {};
}

Qt::ItemFlags SearchResults::flags(const QModelIndex &index) const
{
    // A head is read, not gone to.
    return hit(index.row()) ? QAbstractListModel::flags(index) : Qt::NoItemFlags;
}

void SearchResults::retranslate()
{
    m_shown.clear();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

SearchResultDelegate::SearchResultDelegate(const SearchResults &results, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_results(results)
{
}

QSize SearchResultDelegate::sizeHint(
    const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &theme = Theme::of(option.widget);
    return {100, theme.scaled(m_results.hit(index.row()) ? kHit : kHead)};
}

void SearchResultDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto &row = m_results.row(index.row());
    if (row.hit < 0)
        paintHead(painter, option, row);
    else
        paintHit(painter, option, row);
    painter->restore();
}

void SearchResultDelegate::paintHead(
    QPainter *painter, const QStyleOptionViewItem &option, const SearchResults::Row &row) const
{
    const auto &theme = Theme::of(option.widget);
    const auto direction = option.direction;
    const QRect box = option.rect.adjusted(space::k16, 0, -space::k16, 0);
    const auto place = [&](const QRect &logical) {
        return QStyle::visualRect(direction, option.rect, logical);
    };
    const auto person = m_results.names().ofPlace(row.place);
    const QString name = shownName(person.name, row.place.id);
    const int side = theme.scaled(kAvatar);
    paintAvatar(painter, place({box.left(), box.center().y() - side / 2, side, side}), theme, name,
        person.id.isValid() ? person.id.value : row.place.id, PresenceMark::Unknown,
        theme.color(ColorRole::Pane), direction);
    const int from = box.left() + theme.scaled(kIndent);
    const QString count = SearchResults::tr("%n hits", "of a thread", row.count);
    auto style = ownCellStyle(theme, TextSize::Meta, count, ColorRole::Text2, direction);
    style.alignment = Qt::AlignTrailing;
    const int countWidth = paintCell(
        painter, place({from, box.top(), box.right() + 1 - from, box.height()}), count, style);
    const QString id = shownId(row.place);
    const auto idStyle = cellStyle(theme, TextSize::Meta, id, ColorRole::Text3, direction);
    // Where the name is not known, the number stands in its place; that it is a live is always
    // said.
    const bool hasName = !person.name.isEmpty() || row.place.isLive();
    const int idWidth = hasName ? cellWidth(id, idStyle.font) + space::k8 : 0;
    const int room = box.right() + 1 - from - countWidth - space::k12 - idWidth;
    const int nameWidth = paintCell(painter, place({from, box.top(), room, box.height()}), name,
        cellStyle(theme, TextSize::Body, name, ColorRole::Text, direction, Weight::Bold));
    if (hasName)
        paintCell(painter,
            place({from + qMin(nameWidth, room) + space::k8, box.top(), idWidth, box.height()}), id,
            idStyle);
}

void SearchResultDelegate::paintHit(
    QPainter *painter, const QStyleOptionViewItem &option, const SearchResults::Row &row) const
{
    const auto &theme = Theme::of(option.widget);
    const auto direction = option.direction;
    const QRect box = option.rect.adjusted(space::k8, 0, -space::k8, 0);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver))
        paintBox(painter, box, radius::kNormal,
            theme.color(isSelected ? ColorRole::Select : ColorRole::Hover));
    if (isSelected && option.state.testFlag(QStyle::State_HasFocus))
        paintInnerFocus(painter, box, theme);
    const auto place = [&](const QRect &logical) {
        return QStyle::visualRect(direction, option.rect, logical);
    };
    const int from = box.left() + space::k8 + theme.scaled(kIndent);
    const int width = box.right() + 1 - space::k8 - from;
    const int meta = theme.lineHeight(TextSize::Meta);
    const int line = theme.lineHeight(TextSize::Body);
    const int gap = theme.scaled(kGap);
    const int top = box.top() + (box.height() - meta - gap - line) / 2;
    const auto &one = m_results.hitAt(row.hit);
    const QRect metaRect(from, top - space::k4, width, meta + 2 * space::k4);
    const QString why = SearchResults::reason(one.folds);
    auto whyStyle = ownCellStyle(theme, TextSize::Meta, why, ColorRole::Text3, direction);
    whyStyle.alignment = Qt::AlignTrailing;
    const int whyWidth =
        why.isEmpty() ? 0 : paintCell(painter, place(metaRect), why, whyStyle) + space::k8;
    const QString who =
        isolate(m_results.sender(one)) + QStringLiteral("  ") + isolate(m_results.time(one));
    paintCell(painter, place(metaRect.adjusted(0, 0, -whyWidth, 0)), who,
        ownCellStyle(theme, TextSize::Meta, who, ColorRole::Text2, direction));
    const auto &shown = m_results.shown(row.hit);
    QList<QTextLayout::FormatRange> formats;
    for (const auto &range : shown.lit) {
        QTextLayout::FormatRange lit;
        lit.start = int(range.start);
        lit.length = int(range.length);
        lit.format.setForeground(theme.color(ColorRole::AccentText));
        lit.format.setFontUnderline(true);
        formats.append(lit);
    }
    const BodyLayout body(shown.text, theme,
        {.width = width,
            .inherited = direction == Qt::RightToLeft ? TextDirection::Rtl : TextDirection::Ltr,
            .maximumLines = 1,
            .formats = formats});
    // At the edge where the window's lines begin, whatever it is written in, as in every list.
    const QRect text = place({from, top + meta + gap, qMin(width, body.size().width()), line});
    body.paint(painter, text.topLeft(), theme.color(ColorRole::Text));
}

} // namespace wxm
