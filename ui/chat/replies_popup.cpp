// SPDX-License-Identifier: MIT
#include "ui/chat/replies_popup.h"

#include "base/foreign_text.h"
#include "base/folding.h"
#include "ui/common/accessible.h"
#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"
#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/text_painter.h"

#include <QEvent>
#include <QListView>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {

constexpr int kRow = 52;
constexpr int kMostRows = 6;

//! Title over the first words; a mark on what the deployment gives.
class Delegate final : public QStyledItemDelegate {
public:
    Delegate(const RepliesModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), Theme::of(option.widget).scaled(kRow)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const auto *reply = m_model.reply(index.row());
        if (!reply)
            return;
        const auto &theme = Theme::of(option.widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect box = option.rect.adjusted(space::k4, 0, -space::k4, 0);
        if (option.state.testFlag(QStyle::State_Selected))
            paintBox(painter, box, radius::kSmall, theme.color(ColorRole::Select));
        else if (option.state.testFlag(QStyle::State_MouseOver))
            paintBox(painter, box, radius::kSmall, theme.color(ColorRole::Hover));
        const QRect inner = box.adjusted(space::k12, space::k4, -space::k12, -space::k4);
        const int half = inner.height() / 2;
        QRect first(inner.left(), inner.top(), inner.width(), half);
        const QRect second(inner.left(), inner.top() + half, inner.width(), half);
        const auto cell = [&](const QRect &rect, const QString &text, ColorRole role,
                              Weight weight) {
            paintCell(painter, rect, text,
                cellStyle(theme, TextSize::Ui, text, role, option.direction, weight));
        };
        if (reply->isShared) {
            const int side = theme.scaled(metric::kIconMeta);
            const QRect mark(first.right() + 1 - side, first.top() + (half - side) / 2, side, side);
            paintIcon(painter, QStyle::visualRect(option.direction, first, mark), IconName::People,
                theme.color(ColorRole::Text3), option.direction);
            const QRect rest = first.adjusted(0, 0, -side - space::k8, 0);
            first = QStyle::visualRect(option.direction, first, rest);
        }
        cell(first, shownTitle(reply->title), ColorRole::Text, Weight::Bold);
        cell(second, shownPreview(reply->text), ColorRole::Text2, Weight::Regular);
        painter->restore();
    }

private:
    const RepliesModel &m_model;
};

} // namespace

void RepliesModel::setReplies(const QList<SavedReplies::Reply> &replies, const QString &query)
{
    const QString wanted = foldedForSearch(query).trimmed();
    beginResetModel();
    m_rows.clear();
    QList<SavedReplies::Reply> inText;
    for (const auto &reply : replies) {
        if (wanted.isEmpty() || foldedForSearch(reply.title).contains(wanted))
            m_rows.append(reply);
        else if (foldedForSearch(reply.text).contains(wanted))
            inText.append(reply);
    }
    m_rows += inText;
    endResetModel();
}

const SavedReplies::Reply *RepliesModel::reply(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

int RepliesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant RepliesModel::data(const QModelIndex &index, int role) const
{
    const auto *one = reply(index.row());
    if (!one || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    QString heard = shownTitle(one->title) + ", "_L1 + shownPreview(one->text);
    if (one->isShared)
        heard += ", "_L1 + tr("shared with everyone");
    return heard;
}

RepliesPopup::RepliesPopup(SavedReplies &replies, QWidget *editor, QWidget *parent)
    : QFrame(parent)
    , m_replies(replies)
    , m_editor(editor)
    , m_list(new QListView(this))
    , m_none(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
    , m_new(new Button({}, Button::Kind::Tonal, this))
    , m_foot(new TextLabel(TextSize::Meta, ColorRole::Text3, Weight::Regular, this))
{
    hide();
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new Delegate(m_model, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the reply
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    m_none->setWordWrap(true);
    m_none->setContentsMargins(space::k16, space::k12, space::k16, space::k4);
    m_new->setIconName(IconName::Plus);
    m_new->setFocusPolicy(Qt::NoFocus); // as the list
    connect(m_new, &Button::clicked, this, &RepliesPopup::newWanted);
    auto *first = new QHBoxLayout;
    first->setContentsMargins(space::k16, space::k4, space::k16, space::k8);
    first->addWidget(m_new);
    first->addStretch();
    m_foot->setContentsMargins(space::k16, space::k4, space::k16, space::k8);
    m_foot->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, space::k4, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(m_none);
    column->addLayout(first);
    column->addWidget(m_foot);
    connect(
        m_list, &QListView::clicked, this, [this](const QModelIndex &index) { take(index.row()); });
    connect(&m_replies, &SavedReplies::changed, this, [this] {
        if (isVisible())
            showFor(m_query);
    });
    retranslate();
}

void RepliesPopup::showFor(const QString &query)
{
    m_query = query;
    m_model.setReplies(m_replies.replies(), query);
    m_list->setVisible(!isEmpty());
    m_none->setVisible(isEmpty());
    m_none->setText(hasNone()
            ? tr("No saved replies yet")
            : tr("No saved reply contains “%1”.").arg(isolate(shownTitle(query))));
    m_new->setVisible(hasNone());
    m_foot->setText(
        isEmpty() ? tr("Esc returns to writing") : tr("Enter inserts · Esc returns to writing"));
    if (!isEmpty())
        m_list->setCurrentIndex(m_model.index(0, 0));
    show();
    place();
    raise();
    announce(m_list,
        isEmpty() ? m_none->text()
                  : m_model.index(0, 0).data(Qt::AccessibleTextRole).toString());
}

bool RepliesPopup::hasNone() const { return m_replies.replies().isEmpty(); }

void RepliesPopup::place()
{
    const auto &theme = Theme::of(this);
    const int rows = qMin(kMostRows, m_model.rowCount());
    const int width = qMin(theme.scaled(440), parentWidget()->width() - 2 * space::k20);
    int height = 2 * space::k4 + m_foot->heightForWidth(width - 2);
    height += hasNone() ? m_new->sizeHint().height() + space::k12 : 0;
    height += isEmpty() ? m_none->heightForWidth(width - 2) : rows * theme.scaled(kRow) + space::k4;
    const QPoint corner = m_editor->mapTo(parentWidget(), QPoint());
    const QRect logical(space::k20, qMax(0, corner.y() - height - space::k8), width,
        qMin(height, qMax(theme.scaled(kRow) * 2, corner.y() - space::k8)));
    setGeometry(QStyle::visualRect(layoutDirection(), parentWidget()->rect(), logical));
}

void RepliesPopup::move(int step)
{
    const int row = qBound(0, m_list->currentIndex().row() + step, m_model.rowCount() - 1);
    m_list->setCurrentIndex(m_model.index(row, 0));
    announce(m_list, m_model.index(row, 0).data(Qt::AccessibleTextRole).toString());
}

void RepliesPopup::take(int row)
{
    if (const auto *reply = m_model.reply(row)) {
        const auto copy = *reply;
        hide();
        Q_EMIT chosen(copy);
    }
}

bool RepliesPopup::takeKey(int key)
{
    if (!isVisible())
        return false;
    switch (key) {
    case Qt::Key_Escape:
        hide();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!isEmpty())
            move(key == Qt::Key_Down ? 1 : -1);
        return !isEmpty();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isEmpty()) {
            announce(m_list, m_none->text());
            return true; // never sends what was typed to find a reply
        }
        take(m_list->currentIndex().row());
        return true;
    case Qt::Key_Tab:
        if (isEmpty())
            return false;
        take(m_list->currentIndex().row());
        return true;
    default:
        return false;
    }
}

void RepliesPopup::retranslate()
{
    m_list->setAccessibleName(tr("Saved replies"));
    m_new->setText(tr("New saved reply"));
    if (isVisible())
        showFor(m_query);
}

void RepliesPopup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void RepliesPopup::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(&painter, rect(), radius::kNormal, theme.color(ColorRole::Raised),
        theme.color(ColorRole::Line2));
}

} // namespace wxm
