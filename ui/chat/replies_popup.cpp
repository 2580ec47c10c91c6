// SPDX-License-Identifier: MIT
#include "ui/chat/replies_popup.h"

#include "base/foreign_text.h"
#include "chat/related_replies.h"
#include "ui/chat/reply_preview.h"
#include "ui/common/accessible.h"
#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"
#include "ui/common/icon_mark.h"
#include "ui/common/key_caps.h"
#include "ui/common/paint.h"
#include "ui/common/relative_time.h"
#include "ui/common/segments.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QScrollArea>

#include <utility>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {

constexpr int kPopupHeight = 412;
constexpr int kEmptyHeight = 148; //!< Head, a sentence and a button.
constexpr int kPopupRow = 52;
constexpr int kList = 310;
constexpr int kBesidesFrom = 620; //!< Narrower: the list alone, without what it will say.

QScrollArea *scrolled(QWidget *inside, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    return area;
}

} // namespace

RepliesPopup::RepliesPopup(SavedReplies &replies, QWidget *parent)
    : QFrame(parent)
    , m_replies(replies)
{
    hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeWarning());
    column->addWidget(makeBody(), 1);
    column->addWidget(makeFoot());
    setMostHeight(kPopupHeight);
    connect(&m_replies, &SavedReplies::changed, this, [this] {
        if (isVisible())
            search();
    });
    retranslate();
}

QWidget *RepliesPopup::makeHead()
{
    auto *head = new QWidget(this);
    m_title = new TextLabel(TextSize::Ui, ColorRole::Text, Weight::Bold, head);
    m_count = new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, head);
    m_sides = new Segments(head);
    m_sides->setFocusPolicy(Qt::NoFocus);
    for (int i = 0; i < 3; ++i)
        m_sides->addSegment({});
    for (auto *segment : m_sides->findChildren<QWidget *>())
        segment->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the reply
    connect(m_sides, &Segments::chosen, this, [this](int at) { choose(Choice(at)); });
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(space::k12, space::k4, space::k12, space::k4);
    row->setSpacing(space::k8);
    row->addWidget(m_title);
    row->addWidget(m_count, 1);
    row->addWidget(m_sides);
    return head;
}

QWidget *RepliesPopup::makeWarning()
{
    m_warning = new QWidget(this);
    m_warning->setBackgroundRole(QPalette::NoRole);
    m_warningText = new TextLabel(TextSize::Ui, ColorRole::Text, Weight::Regular, m_warning);
    m_warningText->setWordWrap(true);
    m_otherSide = new Button({}, Button::Kind::Plain, m_warning);
    m_otherSide->setButtonSize(Button::Size::Small);
    m_otherSide->setIconName(IconName::Text);
    m_otherSide->setFocusPolicy(Qt::NoFocus);
    connect(m_otherSide, &Button::clicked, this, [this] {
        if (m_context.writes)
            choose(*m_context.writes == ReplySide::Arabic ? Choice::Arabic : Choice::English);
    });
    auto *row = new QHBoxLayout(m_warning);
    row->setContentsMargins(space::k12, space::k4, space::k12, space::k4);
    row->setSpacing(space::k8);
    row->addWidget(new IconMark(IconName::Warn, ColorRole::Warn, m_warning));
    row->addWidget(m_warningText, 1);
    row->addWidget(m_otherSide);
    return m_warning;
}

QWidget *RepliesPopup::makeBody()
{
    m_body = new QWidget(this);
    m_list = new QListView(m_body);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new ReplyDelegate(m_model, kPopupRow, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    connect(m_list, &QListView::doubleClicked, this, [this] { take(); });
    connect(
        m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { update(); });
    auto *inside = new QWidget;
    m_goes = new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, inside);
    m_preview = new ReplyPreview(ReplyPreview::Look::Chosen, inside);
    m_goesToo = new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, inside);
    m_previewToo = new ReplyPreview(ReplyPreview::Look::Other, inside);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space::k16, space::k12, space::k16, space::k12);
    column->setSpacing(space::k8);
    for (auto *part : std::initializer_list<QWidget *>{m_goes, m_preview, m_goesToo, m_previewToo})
        column->addWidget(part);
    column->addStretch();
    m_previews = scrolled(inside, m_body);
    m_nothing = new QWidget(m_body);
    m_none = new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, m_nothing);
    m_none->setWordWrap(true);
    m_new = new Button({}, Button::Kind::Tonal, m_nothing);
    m_new->setIconName(IconName::Plus);
    m_new->setFocusPolicy(Qt::NoFocus);
    connect(m_new, &Button::clicked, this, [this] { Q_EMIT newWanted(m_query); });
    auto *first = new QVBoxLayout(m_nothing);
    first->setContentsMargins(space::k16, space::k12, space::k16, space::k12);
    first->setSpacing(space::k8);
    first->addWidget(m_none);
    first->addWidget(m_new, 0, Qt::AlignLeading);
    first->addStretch();
    auto *row = new QHBoxLayout(m_body);
    row->setContentsMargins(0, space::k4, 0, space::k4);
    row->setSpacing(0);
    row->addWidget(m_list, 3);
    row->addWidget(m_previews, 4);
    row->addWidget(m_nothing, 1);
    // In a low window these give way, never the buttons below them.
    m_list->setMinimumHeight(1);
    m_previews->setMinimumHeight(1);
    return m_body;
}

QWidget *RepliesPopup::makeFoot()
{
    auto *foot = m_foot = new QWidget(this);
    m_legend = new QWidget(foot);
    auto *keys = new QHBoxLayout(m_legend);
    keys->setContentsMargins(0, 0, 0, 0);
    keys->setSpacing(space::k4);
    for (const auto &names : {u"\u2191 / \u2193"_s, u"Tab"_s, u"Enter"_s, u"Esc"_s}) {
        keys->addWidget(new KeyCaps(names, m_legend));
        m_legendWords.append(
            new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, m_legend));
        keys->addWidget(m_legendWords.last());
        keys->addSpacing(space::k4);
    }
    m_open = new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, foot);
    m_both = new Button({}, Button::Kind::Plain, foot);
    m_both->setButtonSize(Button::Size::Small);
    m_both->setIconName(IconName::Stack);
    m_insert = new Button({}, Button::Kind::Primary, foot);
    m_insert->setButtonSize(Button::Size::Small);
    for (auto *button : {m_both, m_insert})
        button->setFocusPolicy(Qt::NoFocus);
    connect(m_both, &Button::clicked, this, &RepliesPopup::sendBoth);
    connect(m_insert, &Button::clicked, this, &RepliesPopup::take);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(space::k12, space::k8, space::k12, space::k8);
    row->setSpacing(space::k8);
    row->addWidget(m_legend);
    row->addStretch();
    row->addWidget(m_open);
    row->addWidget(m_both);
    row->addWidget(m_insert);
    return foot;
}

void RepliesPopup::setMostHeight(int height)
{
    m_most = height;
    fit();
}

int RepliesPopup::wholeHeight() const { return Theme::of(this).scaled(kPopupHeight); }

//! Always as high while it is searched, so that nothing jumps; low where there is nothing to show.
void RepliesPopup::fit()
{
    const auto &theme = Theme::of(this);
    const int least = theme.scaled(kPopupRow) * 2;
    const int whole = qMin(theme.scaled(kPopupHeight), qMax(m_most, least));
    // A low window needs the room.
    const int aboveFoot = whole < theme.scaled(kPopupHeight) ? 2 : space::k8;
    m_foot->layout()->setContentsMargins(space::k12, aboveFoot, space::k12, aboveFoot);
    setFixedHeight(isEmpty() ? qMin(whole, theme.scaled(kEmptyHeight)) : whole);
}

const SavedReply *RepliesPopup::current() const
{
    return m_model.reply(m_list->currentIndex().row());
}

ReplySide RepliesPopup::wantedSide() const
{
    switch (m_choice) {
    case Choice::English:
        return ReplySide::English;
    case Choice::Arabic:
        return ReplySide::Arabic;
    case Choice::Both:
        break;
    }
    const auto ofWindow =
        layoutDirection() == Qt::RightToLeft ? ReplySide::Arabic : ReplySide::English;
    return m_context.writes.value_or(ofWindow); // the customer's language first
}

void RepliesPopup::showFor(const QString &query, const ReplyContext &context)
{
    m_context = context;
    m_query = query;
    if (!isVisible()) {
        m_choice = Choice::Both; // of nobody's choosing: what wantedSide() says first
        m_choice = wantedSide() == ReplySide::Arabic ? Choice::Arabic : Choice::English;
    }
    const bool wasVisible = isVisible();
    show();
    search();
    if (!wasVisible && isMismatch())
        announceState(m_warning, m_warningText->text());
}

void RepliesPopup::search()
{
    const auto *before = current();
    const QString id = before && !isHidden() ? before->id : QString();
    const bool isSame = std::exchange(m_lastQuery, m_query) == m_query;
    // Before anything is looked for: what fits the customer's last messages.
    const auto found =
        relatedFirst(m_replies.found(m_query), m_query.isEmpty() ? m_context.said : QString());
    m_related = found.related;
    m_model.setReplies(found.all, m_query, wantedSide());
    const int row = isSame ? qMax(0, m_model.rowOf(id)) : 0; // the best one of another search
    m_list->setCurrentIndex(m_model.index(row, 0));
    update();
    announceState(m_list,
        isEmpty() ? m_none->text()
                  : m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
}

void RepliesPopup::choose(Choice choice)
{
    m_choice = choice;
    search();
}

bool RepliesPopup::isMismatch() const
{
    const auto *reply = current();
    return reply && m_context.writes && m_choice != Choice::Both
        && reply->sideOr(wantedSide()) != *m_context.writes;
}

FilledReply RepliesPopup::filledFor(const SavedReply &reply, Choice choice) const
{
    const auto first = reply.sideOr(wantedSide());
    auto filled = m_context.filled(reply, first);
    if (choice != Choice::Both || reply.lacksASide())
        return filled;
    const auto second = m_context.filled(reply, otherSide(first));
    filled.text += u"\n\n"_s;
    const auto moved = [&](const FilledReply::Range &range) {
        return FilledReply::Range{range.start + filled.text.size(), range.length};
    };
    for (const auto &range : second.values)
        filled.values.append(moved(range));
    for (const auto &range : second.places)
        filled.places.append(moved(range));
    filled.text += second.text;
    return filled;
}

void RepliesPopup::update()
{
    const auto *reply = current();
    m_sides->setCurrent(int(m_choice));
    m_list->setVisible(!isEmpty());
    m_previews->setVisible(!isEmpty() && width() >= Theme::of(this).scaled(kBesidesFrom));
    m_nothing->setVisible(isEmpty());
    m_foot->setVisible(!isEmpty());
    fit();
    m_none->setText(hasNone() ? tr("No saved replies yet")
                              : tr("Nothing for “%1”").arg(isolate(shownTitle(m_query))));
    m_new->setText(hasNone() ? tr("New saved reply") : tr("New reply from this text"));
    QString count;
    if (!isEmpty() && !m_query.isEmpty())
        count = tr("%Ln match “%1”, spelling variants too", nullptr, m_model.rowCount())
                    .arg(isolate(shownTitle(m_query)));
    else if (m_related > 0)
        count = tr("the first %Ln speak of what the customer wrote", nullptr, m_related);
    m_count->setText(count);
    updateWarning(reply);
    updatePreview(reply);
    QFrame::update();
}

void RepliesPopup::updateWarning(const SavedReply *reply)
{
    const bool isMissing = reply && reply->lacks(wantedSide());
    m_warning->setVisible(isMismatch() || isMissing);
    m_otherSide->setVisible(isMismatch() && reply && !reply->lacks(*m_context.writes));
    if (!reply || !m_warning->isVisibleTo(this))
        return;
    const auto shown = reply->sideOr(wantedSide());
    const bool isArabic = shown == ReplySide::Arabic;
    if (isMissing)
        m_warningText->setText(isArabic ? tr("This reply has only an Arabic side")
                                        : tr("This reply has only an English side"));
    else
        m_warningText->setText(isArabic
                ? tr("This customer writes English, the Arabic side is chosen")
                : tr("This customer writes Arabic, the English side is chosen"));
    m_otherSide->setText(isArabic ? tr("Use the English side") : tr("Use the Arabic side"));
}

void RepliesPopup::updatePreview(const SavedReply *reply)
{
    const bool hasBoth = reply && !reply->lacksASide();
    const bool showsBoth = hasBoth && m_choice == Choice::Both;
    m_insert->setVisible(reply);
    m_both->setVisible(hasBoth);
    m_legend->setVisible(
        reply && width() >= m_legend->sizeHint().width() + Theme::of(this).scaled(360));
    m_goesToo->setVisible(showsBoth);
    m_previewToo->setVisible(showsBoth);
    if (!reply)
        return m_open->setText({});
    const auto first = reply->sideOr(wantedSide());
    const auto filled = m_context.filled(*reply, first);
    m_preview->setReply(filled);
    m_goes->setText(
        tr("Goes to the composer · %Ln character(s)", nullptr, int(filled.text.size())));
    auto places = filled.places.size();
    if (hasBoth) {
        const auto second = m_context.filled(*reply, otherSide(first));
        m_previewToo->setReply(second);
        m_goesToo->setText(
            tr("Goes below it · %Ln character(s)", nullptr, int(second.text.size())));
        const auto ofBoth = places + second.places.size();
        m_both->setEnabled(ofBoth == 0);
        m_both->setToolTip(plainToolTip(
            ofBoth == 0 ? QString() : tr("%Ln place(s) to fill first", nullptr, int(ofBoth))));
        if (showsBoth || places == 0)
            places = ofBoth;
    }
    m_open->setText(
        places == 0 ? QString() : tr("%Ln place(s) to fill first", nullptr, int(places)));
}

void RepliesPopup::move(int step)
{
    const int row = qBound(0, m_list->currentIndex().row() + step, m_model.rowCount() - 1);
    m_list->setCurrentIndex(m_model.index(row, 0));
    announceState(m_list, m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
}

void RepliesPopup::take()
{
    if (const auto *reply = current()) {
        const auto filled = filledFor(*reply, m_choice);
        const auto id = reply->id;
        hide();
        Q_EMIT chosen(id, filled, false);
    }
}

void RepliesPopup::sendBoth()
{
    const auto *reply = current();
    if (!reply || reply->lacksASide())
        return;
    if (!m_both->isEnabled()) {
        announceState(m_both, m_open->text());
        return;
    }
    m_choice = Choice::Both;
    const auto filled = filledFor(*reply, m_choice);
    const auto id = reply->id;
    hide();
    Q_EMIT chosen(id, filled, true);
}

bool RepliesPopup::takeKey(const QKeyEvent &event)
{
    if (!isVisible())
        return false;
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (isEnter && event.modifiers().testFlags(Qt::ControlModifier | Qt::ShiftModifier)) {
        sendBoth();
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Escape:
        hide();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!isEmpty())
            move(event.key() == Qt::Key_Down ? 1 : -1);
        return !isEmpty();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isEmpty())
            announceState(m_list, m_none->text()); // never sends what was typed to find a reply
        else
            take();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (!isEmpty())
            choose(wantedSide() == ReplySide::Arabic ? Choice::English : Choice::Arabic);
        return !isEmpty();
    default:
        return false;
    }
}

void RepliesPopup::retranslate()
{
    m_title->setText(tr("Saved replies"));
    m_list->setAccessibleName(tr("Reply suggestions"));
    m_sides->setAccessibleName(tr("Reply side"));
    m_sides->setSegmentWords(0, tr("English"));
    m_sides->setSegmentWords(1, tr("Arabic"));
    m_sides->setSegmentWords(2, tr("Both"));
    m_warning->setAccessibleName(tr("Language mismatch"));
    m_both->setText(tr("Send both"));
    m_both->setKeyCap({});
    m_insert->setText(tr("Insert"));
    m_insert->setAccessibleName(tr("Insert reply"));
    const QStringList words{tr("move"), tr("other side"), tr("insert"), tr("close")};
    for (int i = 0; i < int(m_legendWords.size()); ++i)
        m_legendWords[i]->setText(words[i]);
    if (isVisible())
        search();
}

void RepliesPopup::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (isVisible())
        update();
}

void RepliesPopup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        fit();
    QFrame::changeEvent(event);
}

void RepliesPopup::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(&painter, rect(), radius::kNormal, theme.color(ColorRole::Raised),
        theme.color(ColorRole::Line2));
    if (m_warning->isVisible())
        painter.fillRect(m_warning->geometry(), theme.color(ColorRole::WarnSoft));
    const QRect body = m_body->geometry();
    paintHairline(&painter, {1, body.top(), width() - 2, 1}, theme.color(ColorRole::Line));
    if (m_foot->isVisible())
        paintHairline(&painter, {1, body.bottom(), width() - 2, 1}, theme.color(ColorRole::Line));
}

} // namespace wxm
