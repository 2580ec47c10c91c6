// SPDX-License-Identifier: MIT
#include "ui/live/feed_rows.h"

#include "base/names.h"
#include "base/shown_body.h"
#include "ui/common/accessible.h"
#include "ui/common/paint.h"
#include "ui/common/theme_colors.h"
#include "ui/live/live_words.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {

constexpr int kTextTop = 3;

TextDirection inheritedBy(const QWidget &owner)
{
    return owner.layoutDirection() == Qt::RightToLeft ? TextDirection::Rtl : TextDirection::Ltr;
}

QString personName(const LiveFeed &feed, const FeedRow &row)
{
    if (row.person == 0)
        return {};
    const auto &person = feed.person(row);
    return shownName(toQString(person.name), person.id.value);
}

//! Of those who passed it on, as many as were kept.
QStringList sharerNames(const LiveFeed &feed, const FeedRow &row)
{
    QStringList names;
    for (const auto user : feed.sharers(row)) {
        const auto *person = feed.findPerson(user);
        names << isolate(shownName(person ? toQString(person->name) : QString(), user.value));
    }
    return names;
}

//! What a row that is no comment says.
QString noteText(const LiveFeed &feed, const FeedRow &row, const FeedKinds &kinds)
{
    switch (row.kind) {
    case FeedRow::Kind::Burst:
        return burstText(kinds.shown(feed.burst(row)), sharerNames(feed, row));
    case FeedRow::Kind::Notice:
        return noticeText(Notice(row.note), isolate(personName(feed, row)));
    case FeedRow::Kind::Gap:
        return gapText(feed.gap(row), GapFill(row.note & 3U), row.shared) + u", "_s
            + gapSpanText(feed.gap(row));
    case FeedRow::Kind::Gift:
    case FeedRow::Kind::Comment:
        break;
    }
    return {};
}

QString giftText(const LiveFeed &feed, const FeedRow &row)
{
    const QString name = shownTitle(toQString(feed.text(row)));
    QString gift = isolate(name.isEmpty() ? FeedRows::tr("a gift") : name);
    if (row.extra > 0)
        gift += u' ' + isolateLtr(u"×%1"_s.arg(row.extra));
    if (row.id > 0)
        gift += u" · "_s
            + FeedRows::tr("value %1", "of a gift: value 10")
                  .arg(QLocale().toString(qint64(row.id)));
    return gift;
}

//! A colour glyph is wider than the letters beside it.
int emojiSide(const Theme &theme)
{
    return theme.font(TextSize::Body, Qt::LeftToRight).pixelSize() * 6 / 5 + 1;
}

//! Where the stand-ins of emoji are, which are never drawn but take as much room; neighbours in one
//! range.
QList<QTextLayout::FormatRange> hiddenRanges(const PlainedText &text, const Theme &theme)
{
    QTextCharFormat hidden;
    hidden.setForeground(Qt::transparent);
    hidden.setFontLetterSpacingType(QFont::AbsoluteSpacing);
    hidden.setFontLetterSpacing(
        emojiSide(theme) - theme.font(TextSize::Body, Qt::LeftToRight).pixelSize());
    QList<QTextLayout::FormatRange> ranges;
    for (const auto &emoji : text.emoji) {
        auto *last = ranges.isEmpty() ? nullptr : &ranges.last();
        if (last && last->start + last->length == int(emoji.at))
            ++last->length;
        else
            ranges.append({int(emoji.at), 1, hidden});
    }
    return ranges;
}

//! Of what it tells first.
IconName burstIcon(const Burst &burst)
{
    if (burst.joined > 0)
        return IconName::UserPlus;
    if (burst.left > 0)
        return IconName::SignOut;
    return burst.likes > 0 ? IconName::Heart : IconName::External;
}

IconName noticeIcon(Notice notice)
{
    switch (notice) {
    case Notice::Ended:
        return IconName::Info;
    case Notice::SelfVisible:
        return IconName::Eye;
    case Notice::Blocked:
        return IconName::Ban;
    case Notice::GuestRequested:
        return IconName::UserPlus;
    case Notice::GuestApproved:
        return IconName::Mic;
    case Notice::GuestLeft:
        return IconName::SignOut;
    case Notice::ModeratorAssigned:
    case Notice::ModeratorRevoked:
        return IconName::Shield;
    }
    return IconName::Info;
}

} // namespace

void FeedRows::setLive(const LiveRecord *live)
{
    m_live = live;
    m_layouts.clear();
}

void FeedRows::clear()
{
    m_layouts.clear();
    m_names.clear();
    m_times.clear();
}

void FeedRows::setWidth(int width)
{
    if (width != m_width)
        m_layouts.clear();
    m_width = width;
}

void FeedRows::setFlagged(const FlaggedComments *flagged)
{
    m_flagged = flagged;
    m_layouts.clear();
}

void FeedRows::setStaff(const QList<Staff> &staff)
{
    m_staff = staff;
    m_skeletons.clear();
    for (qsizetype i = 0; i < staff.size(); ++i)
        m_skeletons.insert(nameSkeleton(staff[i].name), i);
    m_skeletons.remove(QString());
    m_layouts.clear();
}

//! The name of the staff that a viewer's name looks like; mostly nothing.
QString FeedRows::resembledBy(UserId user, std::string_view name) const
{
    if (m_skeletons.isEmpty())
        return {};
    const auto found = m_skeletons.constFind(nameSkeleton(toQString(name)));
    if (found == m_skeletons.cend())
        return {};
    const bool isStaff = std::any_of(
        m_staff.begin(), m_staff.end(), [user](const Staff &one) { return one.id == user; });
    const auto &like = m_staff[*found];
    return isStaff ? QString() : shownName(like.name, like.id.value);
}

const WaveFolds::Fold *FeedRows::foldAt(std::uint64_t number) const
{
    if (!m_unfolded || !m_flagged || !m_live)
        return nullptr;
    const auto *folds = m_flagged->folds(m_live->state().id);
    const auto *fold = folds ? folds->headedBy(number) : nullptr;
    return fold && !m_unfolded->contains(fold->wave) ? fold : nullptr;
}

bool FeedRows::isBlurred(const Layout &one) const
{
    return !m_isRevealed && one.hit && m_flagged->isBlurred(*one.hit);
}

//! What is blurred is not named beside itself either.
QString FeedRows::hitWords(const Layout &one) const
{
    return hitText(m_flagged->ruleOf(*one.hit),
        isBlurred(one) ? QString() : m_flagged->wordOf(*one.hit), int(one.hit->others));
}

int FeedRows::bodyWidth() const
{
    const auto &theme = Theme::of(&m_owner);
    return std::max(m_width - theme.scaled(feed::kBodyAt) - space::k16, 80);
}

bool FeedRows::isRemoved(const FeedRow &row) const
{
    return row.kind == FeedRow::Kind::Comment
        && m_live->state().removed.contains(CommentId{row.id});
}

bool FeedRows::isBlocked(const FeedRow &row) const
{
    return row.kind == FeedRow::Kind::Comment
        && m_live->state().blocked.contains(m_live->feed().person(row).id);
}

FeedRows::Layout &FeedRows::layout(std::uint64_t number)
{
    if (const auto &feed = m_live->feed(); m_layoutNumber != feed.layoutNumber()) {
        forgetLayouts(feed.stableEnd(m_layoutNumber));
        m_layoutNumber = feed.layoutNumber();
    }
    // One from before the rules had their say is made anew when they have.
    if (auto *known = m_layouts.object(number); known && (known->isLookedAt || !isLookedAt(number)))
        return *known;
    auto made = makeLayout(m_live->feed().row(number), number);
    auto *kept = made.get();
    m_layouts.insert(number, made.release());
    return *kept;
}

//! Laid out once for all rows of the person with this name.
BodyLayout FeedRows::nameLayout(const Person &person)
{
    const auto key = QByteArray::fromRawData(person.name.data(), qsizetype(person.name.size()));
    if (const auto *known = m_names.object(key))
        return *known;
    const auto &theme = Theme::of(&m_owner);
    const QString shown = shownName(toQString(person.name), person.id.value);
    const BodyLayout made(shown, theme,
        {.width = theme.scaled(feed::kBodyAt - feed::kNameAt - space::k8),
            .weight = Weight::Bold,
            .inherited = inheritedBy(m_owner),
            .maximumLines = 1});
    // A number stands for a name in which nothing can be seen: it is that person's alone.
    if (!shown.startsWith(u'#'))
        m_names.insert(QByteArray(person.name.data(), key.size()), new BodyLayout(made));
    return made;
}

std::unique_ptr<FeedRows::Layout> FeedRows::makeLayout(const FeedRow &row, std::uint64_t number)
{
    auto made = std::make_unique<Layout>();
    made->isLookedAt = isLookedAt(number);
    if (row.kind != FeedRow::Kind::Comment)
        return made;
    const auto &theme = Theme::of(&m_owner);
    const auto inherited = inheritedBy(m_owner);
    auto shown = shownBody(toQString(m_live->feed().text(row)), limits::kFirstView, inherited);
    markCut(shown);
    const auto plained = withoutEmoji(shown.text);
    const auto &person = m_live->feed().person(row);
    made->name = nameLayout(person);
    made->body = BodyLayout(plained.text, theme,
        {.width = bodyWidth(),
            .inherited = inherited,
            .maximumLines = 20,
            .formats = hiddenRanges(plained, theme)});
    if (const auto *hit = m_flagged ? m_flagged->find(m_live->state().id, number) : nullptr)
        made->hit = *hit;
    made->resembles = resembledBy(person.id, person.name);
    made->arrival = arrivalOf(*m_live, row, m_viewers);
    if (made->arrival.kind != Arrival::Kind::None)
        made->isBeside = made->body.size().width() + space::k12
                + chipSize(arrivalLook(made->arrival), theme).width()
            <= bodyWidth();
    for (const auto &emoji : plained.emoji) {
        if (const auto cell = made->body.cellOf(emoji.at); !cell.isEmpty())
            made->emoji.append({cell, emoji.cluster});
    }
    QTextCharFormat link;
    link.setForeground(theme.color(ColorRole::AccentText));
    link.setFontUnderline(true);
    for (const auto &one : shown.links) {
        const auto start = plained.mapped(one.start);
        const auto length = plained.mapped(one.start + one.length) - start;
        made->links.append({start, length, one.url});
        made->formats.append({int(start), int(length), link});
    }
    return made;
}

int FeedRows::height(std::uint64_t number)
{
    const auto &theme = Theme::of(&m_owner);
    const auto &row = m_live->feed().row(number);
    if (row.kind == FeedRow::Kind::Gap)
        return theme.scaled(feed::kGapRow);
    if (row.kind != FeedRow::Kind::Comment)
        return theme.scaled(feed::kRow);
    const auto &one = layout(number);
    const bool hasReason = one.hasReason() || foldAt(number);
    const int lines = (isRemoved(row) ? 1 : 0) + (hasReason ? 1 : 0);
    return std::max(one.body.size().height() + theme.scaled(2 * kTextTop), theme.scaled(feed::kRow))
        + lines * theme.scaled(feed::kReason - space::k4)
        + (hasReason ? theme.scaled(space::k4) : 0);
}

QRect FeedRows::mirrored(const QRect &row, const QRect &rect) const
{
    return QStyle::visualRect(m_owner.layoutDirection(), row, rect);
}

QRect FeedRows::bodyRect(const QRect &rect, const Layout &one) const
{
    const auto &theme = Theme::of(&m_owner);
    const QRect logical(
        QPoint(rect.left() + theme.scaled(feed::kBodyAt), rect.top() + theme.scaled(kTextTop)),
        one.body.size());
    return mirrored(rect, logical);
}

void FeedRows::paint(
    QPainter &painter, const QRect &rect, std::uint64_t number, const RowLook &look)
{
    const auto &theme = Theme::of(&m_owner);
    const auto &row = m_live->feed().row(number);
    if (look.isCurrent || look.isSelected)
        painter.fillRect(rect, theme.color(ColorRole::Select));
    else if (look.isHovered)
        painter.fillRect(rect, theme.color(ColorRole::Hover));
    else if (row.kind == FeedRow::Kind::Gift)
        painter.fillRect(rect, theme.color(ColorRole::Sunken));
    if (m_flagged && row.kind == FeedRow::Kind::Comment && layout(number).hit) {
        const auto colors = themeRule(m_flagged->ruleOf(*layout(number).hit).color, theme.scheme());
        if (!look.isCurrent && !look.isHovered && !look.isSelected)
            painter.fillRect(rect, colors.tint);
        const QRect bar(rect.left(), rect.top(), feed::kWatchBar, rect.height());
        painter.fillRect(mirrored(rect, bar), colors.mark);
    }
    const auto &live = m_live->feed();
    switch (row.kind) {
    case FeedRow::Kind::Comment:
        paintComment(painter, rect, row, number);
        break;
    case FeedRow::Kind::Gift:
        paintGift(painter, rect, row);
        break;
    case FeedRow::Kind::Burst:
        paintNote(painter, rect, burstIcon(m_kinds.shown(live.burst(row))),
            noteText(live, row, m_kinds), ColorRole::Text2);
        break;
    case FeedRow::Kind::Notice:
        paintNote(painter, rect, noticeIcon(Notice(row.note)), noteText(live, row, m_kinds),
            Notice(row.note) == Notice::SelfVisible ? ColorRole::Warn : ColorRole::Text2);
        break;
    case FeedRow::Kind::Gap:
        paintGap(painter, rect, row);
        break;
    }
    if (look.isSelected) {
        const int side = theme.scaled(metric::kIcon);
        const QRect box(rect.left() + space::k16,
            rect.top() + (theme.scaled(feed::kRow) - side) / 2, side, side);
        paintIcon(&painter, mirrored(rect, box), IconName::Check,
            theme.color(ColorRole::AccentText), m_owner.layoutDirection());
    } else if (row.kind != FeedRow::Kind::Gap) {
        paintTime(painter, rect, row);
    }
    if (look.isCurrent && look.hasFocus)
        paintInnerFocus(&painter, rect, theme);
}

const CellLayout &FeedRows::timeLayout(const FeedRow &row, int width)
{
    const quint32 minute = row.seconds / 60;
    if (const auto *known = m_times.object(minute))
        return *known;
    const QString time = row.seconds > 0 ? clockAt(row.atMs()) : u"–"_s;
    auto *made = new CellLayout(time,
        cellStyle(
            Theme::of(&m_owner), TextSize::Meta, time, ColorRole::Text3, m_owner.layoutDirection()),
        width);
    m_times.insert(minute, made);
    return *made;
}

void FeedRows::paintTime(QPainter &painter, const QRect &rect, const FeedRow &row)
{
    const auto &theme = Theme::of(&m_owner);
    const QRect cell(rect.left() + space::k16, rect.top(), theme.scaled(feed::kNameAt) - space::k16,
        theme.scaled(feed::kRow));
    timeLayout(row, cell.width()).paint(&painter, mirrored(rect, cell));
}

void FeedRows::paintName(QPainter &painter, const QRect &rect, const FeedRow &row,
    const Layout &one, ColorRole role) const
{
    const auto &theme = Theme::of(&m_owner);
    const QRect logical(
        QPoint(rect.left() + theme.scaled(feed::kNameAt), rect.top() + theme.scaled(kTextTop)),
        one.name.size());
    if (isBlurred(one) && one.hit->hit.isInName)
        paintBox(&painter, mirrored(rect, logical).adjusted(0, 3, 0, -3), radius::kSmall,
            theme.color(ColorRole::Pressed));
    else
        one.name.paint(&painter, mirrored(rect, logical).topLeft(), theme.color(role));
    const auto &state = m_live->state();
    const auto user = m_live->feed().person(row).id;
    const bool isStreamer = state.streamerId == user && user.isValid();
    const bool isSpoof = !one.resembles.isEmpty();
    const bool isWatched = m_people && m_people->isWatched(user);
    if (!isStreamer && !isSpoof && !isWatched && !state.moderators.contains(user))
        return;
    const int side = theme.scaled(metric::kIconMeta);
    const int room = theme.scaled(feed::kBodyAt - space::k8) - side;
    const QRect icon(std::min(logical.right() + space::k8, rect.left() + room),
        rect.top() + (theme.scaled(feed::kRow) - side) / 2, side, side);
    const auto mark = isSpoof ? IconName::Mask
        : isWatched           ? IconName::Flag
        : isStreamer          ? IconName::Mic
                              : IconName::Shield;
    paintIcon(&painter, mirrored(rect, icon), mark,
        theme.color(isSpoof || isWatched ? ColorRole::Warn : ColorRole::AccentText),
        m_owner.layoutDirection());
}

void FeedRows::paintComment(
    QPainter &painter, const QRect &rect, const FeedRow &row, std::uint64_t number)
{
    const auto &theme = Theme::of(&m_owner);
    const auto &one = layout(number);
    const bool removed = isRemoved(row);
    const auto person = m_live->feed().person(row).id;
    const bool isDim = removed || m_live->state().blocked.contains(person);
    const auto *fold = foldAt(number);
    if (fold)
        paintFold(painter, rect, *fold);
    else
        paintName(painter, rect, row, one, isDim ? ColorRole::Text3 : ColorRole::Text);
    const QRect body = bodyRect(rect, one);
    auto formats = one.formats;
    if (removed) {
        // A link in it is struck like the rest, and no longer looks like one.
        QTextCharFormat struck;
        struck.setFontStrikeOut(true);
        formats.removeIf([](const auto &range) { return range.format.fontUnderline(); });
        formats.prepend({0, 1 << 20, struck});
    }
    const bool blurs = isBlurred(one);
    if (blurs) // as wide as the words, and nothing of them
        paintBox(
            &painter, body.adjusted(0, 3, 0, -3), radius::kSmall, theme.color(ColorRole::Pressed));
    else
        one.body.paint(&painter, body.topLeft(),
            theme.color(isDim ? ColorRole::Text3 : ColorRole::Text), formats);
    const int side = emojiSide(theme);
    if (isDim)
        painter.setOpacity(0.5);
    for (const auto &[place, cluster] : one.emoji) {
        if (blurs)
            break;
        const QPointF at = body.topLeft() + place.center() - QPointF(side, side) / 2;
        painter.drawPixmap(QPoint(qRound(at.x()), qRound(at.y())),
            m_emoji.picture(cluster, side, painter.device()->devicePixelRatioF()));
    }
    painter.setOpacity(1);
    QRect line(rect.left(), body.bottom() - space::k4, rect.width(), theme.scaled(feed::kReason));
    if (one.hasReason() || fold) {
        line.translate(0, space::k4);
        paintReason(painter, line, row, one, fold);
        line.translate(0, theme.scaled(feed::kReason - space::k4));
    }
    if (one.isBeside && !fold)
        paintArrival(painter, rect, one);
    if (removed)
        paintRemoved(painter, line, row);
    else if (isBlocked(row))
        paintBlocked(painter, rect, person);
}

void FeedRows::paintGift(QPainter &painter, const QRect &rect, const FeedRow &row) const
{
    const auto &theme = Theme::of(&m_owner);
    const auto direction = m_owner.layoutDirection();
    const int icon = theme.scaled(metric::kIconMeta);
    int x = rect.left() + theme.scaled(feed::kNameAt);
    paintIcon(&painter,
        mirrored(rect, QRect(x, rect.top() + (rect.height() - icon) / 2, icon, icon)),
        IconName::Gift, theme.color(ColorRole::AccentText), direction);
    x += icon + space::k8;
    const auto cell = [&](const QString &words, TextSize size, ColorRole role, Weight weight) {
        if (words.isEmpty())
            return;
        const QRect place(x, rect.top(), rect.right() - space::k16 - x, rect.height());
        x += space::k8
            + paintCell(&painter, mirrored(rect, place), words,
                cellStyle(theme, size, words, role, direction, weight));
    };
    const QString name = personName(m_live->feed(), row);
    cell(name.isEmpty() ? tr("Someone") : name, TextSize::Body, ColorRole::Text, Weight::Bold);
    cell(tr("sent"), TextSize::Ui, ColorRole::Text2, Weight::Regular);
    cell(giftText(m_live->feed(), row), TextSize::Ui, ColorRole::Text, Weight::Regular);
}

std::optional<QUrl> FeedRows::linkAt(const QRect &rect, std::uint64_t number, const QPoint &point)
{
    if (m_live->feed().row(number).kind != FeedRow::Kind::Comment)
        return {};
    const auto &one = layout(number);
    const auto position = one.body.positionAt(point - bodyRect(rect, one).topLeft());
    for (const auto &link : one.links) {
        if (position >= link.start && position < link.start + link.length)
            return link.url;
    }
    return {};
}

bool FeedRows::isOnName(const QRect &rect, const QPoint &point) const
{
    const auto &theme = Theme::of(&m_owner);
    const QRect cell(rect.left() + theme.scaled(feed::kNameAt), rect.top(),
        theme.scaled(feed::kBodyAt - feed::kNameAt - space::k8), theme.scaled(feed::kRow));
    return mirrored(rect, cell).contains(point);
}

QString FeedRows::cutName(std::uint64_t number)
{
    const auto &row = m_live->feed().row(number);
    if (row.kind != FeedRow::Kind::Comment || !layout(number).name.isCut())
        return {};
    return personName(m_live->feed(), row);
}

QString FeedRows::spoken(std::uint64_t number)
{
    const auto &live = m_live->feed();
    const auto &row = live.row(number);
    const QString time = clockAt(row.atMs());
    QStringList parts;
    switch (row.kind) {
    case FeedRow::Kind::Comment:
        parts = {personName(live, row), time, shownBody(toQString(live.text(row))).text};
        if (const auto *fold = foldAt(number)) {
            parts[0] = tr("wave of %Ln", nullptr, int(fold->members.size()));
            parts << waveText(*fold) << tr("folded");
        }
        if (isRemoved(row))
            parts.append(tr("Removed"));
        else if (isBlocked(row))
            parts.append(tr("Blocked"));
        if (m_flagged || !m_skeletons.isEmpty()) {
            const auto &one = layout(number);
            if (isBlurred(one)) { // what is not to be seen is not to be heard
                parts[2] = tr("blurred");
                if (one.hit->hit.isInName)
                    parts[0] = tr("blurred");
            }
            if (one.hit)
                parts << hitWords(one) << foldsText(one.hit->hit.folds);
            if (!one.resembles.isEmpty())
                parts.append(resemblesText(one.resembles));
        }
        if (const auto arrival = arrivalOf(*m_live, row, m_viewers);
            arrival.kind != Arrival::Kind::None)
            parts.append(arrivalText(arrival, m_live->confirmed().nowMs));
        if (m_people && m_people->isWatched(live.person(row).id))
            parts.append(tr("on the watch-list"));
        break;
    case FeedRow::Kind::Gift:
        parts = {personName(live, row), time, tr("sent") + u' ' + giftText(live, row)};
        break;
    case FeedRow::Kind::Burst:
    case FeedRow::Kind::Gap:
    case FeedRow::Kind::Notice:
        parts = {time, noteText(live, row, m_kinds)};
        break;
    }
    parts.removeAll(QString());
    return spokenText(parts.join(u", "_s));
}

} // namespace wxm::live
