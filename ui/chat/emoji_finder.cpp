// SPDX-License-Identifier: MIT
#include "ui/chat/emoji_finder.h"

#include "base/bidi.h"
#include "ui/chat/emoji_popup.h"
#include "ui/chat/reply_edit.h"
#include "ui/common/accessible.h"
#include "ui/common/buttons.h"
#include "ui/common/keys.h"
#include "ui/common/paint.h"
#include "ui/common/text_painter.h"

#include <QKeyEvent>
#include <QListView>
#include <QRegularExpression>
#include <QStyledItemDelegate>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {

constexpr int kRow = 36;
constexpr int kMostRows = 6;

class EmojiDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {120, Theme::of(option.widget).scaled(kRow)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const auto &theme = Theme::of(option.widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect box = option.rect.adjusted(space::k4, 0, -space::k4, 0);
        if (option.state.testFlag(QStyle::State_Selected))
            paintBox(painter, box, radius::kNormal, theme.color(ColorRole::Select));
        const QRect inner = box.adjusted(space::k8, 0, -space::k8, 0);
        const int glyph = theme.scaled(32);
        const auto place = [&](const QRect &logical) {
            return QStyle::visualRect(option.direction, box, logical);
        };
        const QString emoji = index.data(Qt::UserRole).toString();
        paintCell(painter, place({inner.left(), inner.top(), glyph, inner.height()}), emoji,
            cellStyle(theme, TextSize::Head, emoji, ColorRole::Text, option.direction));
        const QString names = index.data().toString();
        const auto style =
            ownCellStyle(theme, TextSize::Ui, names, ColorRole::Text, option.direction);
        paintCell(painter,
            place({inner.left() + glyph, inner.top(), inner.width() - glyph, inner.height()}),
            names, style);
        painter->restore();
    }
};

} // namespace

void EmojiModel::setEmoji(const QList<EmojiNames::Emoji> &emoji)
{
    beginResetModel();
    m_rows = emoji;
    endResetModel();
}

QString EmojiModel::emoji(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].text : QString();
}

int EmojiModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant EmojiModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const auto &one = m_rows[index.row()];
    if (role == Qt::UserRole)
        return one.text;
    if (role == Qt::DisplayRole)
        return QString(isolate(one.english) + u" · "_s + isolate(one.arabic));
    return role == Qt::AccessibleTextRole ? QVariant(one.english + u", "_s + one.arabic)
                                          : QVariant();
}

EmojiSuggestions::EmojiSuggestions(QWidget *parent) : QFrame(parent), m_list(new QListView(this))
{
    hide();
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new EmojiDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the reply
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setAccessibleName(tr("Emoji"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, space::k4, 1, space::k4);
    column->addWidget(m_list);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &at) { take(at.row()); });
}

void EmojiSuggestions::showFor(const QList<EmojiNames::Emoji> &emoji)
{
    m_model.setEmoji(emoji);
    m_list->setCurrentIndex(m_model.index(0, 0));
    // A quarter of the window at most, so that the field and the messages keep theirs.
    const int row = Theme::of(this).scaled(kRow);
    const int most = std::clamp(window()->height() / 4 / row, 2, kMostRows);
    setFixedHeight(std::min(most, m_model.rowCount()) * row + 2 * space::k4 + 2);
    show();
    announceState(m_list, m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
}

void EmojiSuggestions::take(int row)
{
    const auto emoji = m_model.emoji(row);
    hide();
    if (!emoji.isEmpty())
        Q_EMIT picked(emoji);
}

bool EmojiSuggestions::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        hide();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int row = qBound(0, m_list->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1),
            m_model.rowCount() - 1);
        m_list->setCurrentIndex(m_model.index(row, 0));
        announceState(m_list, m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        take(m_list->currentIndex().row());
        return true;
    default:
        return false;
    }
}

void EmojiSuggestions::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_list->setAccessibleName(tr("Emoji"));
    QFrame::changeEvent(event);
}

void EmojiSuggestions::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(&painter, rect(), radius::kNormal, theme.color(ColorRole::Raised),
        theme.color(ColorRole::Line2));
}

EmojiFinder::EmojiFinder(const Settings &settings, ReplyEdit *editor, IconButton *button,
    std::function<void(QWidget *)> place)
    : QObject(editor)
    , m_settings(settings)
    , m_editor(editor)
    , m_button(button)
    , m_place(std::move(place))
{
    m_editor->installEventFilter(this);
    connect(m_editor, &QTextEdit::cursorPositionChanged, this, &EmojiFinder::follow);
    connect(m_editor, &QTextEdit::textChanged, this, &EmojiFinder::follow);
    connect(button, &QAbstractButton::clicked, this, &EmojiFinder::openGrid);
}

bool EmojiFinder::isOpen() const { return m_list && m_list->isVisible(); }

void EmojiFinder::openGrid()
{
    auto *popup = new EmojiPopup(m_names, m_settings.emojiRecent(), m_button);
    connect(popup, &EmojiPopup::picked, this, [this](const QString &emoji) {
        m_editor->setFocus();
        insert(emoji);
    });
    popup->openAt(m_button);
}

int EmojiFinder::colonAt(QString *query) const
{
    static const QRegularExpression pattern(
        u"(?:^|\\s):([\\p{L}\\p{M}_]{2,24})$"_s, QRegularExpression::UseUnicodePropertiesOption);
    constexpr int kFarthest = 28; // what the pattern can hold
    return m_editor->typedMark(pattern, kFarthest, query);
}

void EmojiFinder::follow()
{
    QString query;
    const int at = EmojiNames::isBuilt() && m_editor->hasFocus() ? colonAt(&query) : -1;
    if (at != m_dismissedAt)
        m_dismissedAt = -1;
    const auto found =
        at >= 0 && m_dismissedAt < 0 ? m_names.found(query, kMostRows) : QList<EmojiNames::Emoji>();
    if (found.isEmpty()) {
        if (m_list)
            m_list->hide();
        return;
    }
    if (!m_list) {
        m_list = new EmojiSuggestions(m_editor->parentWidget());
        m_place(m_list);
        connect(m_list, &EmojiSuggestions::picked, this, &EmojiFinder::insert);
    }
    m_list->showFor(found);
}

void EmojiFinder::insert(const QString &emoji)
{
    auto cursor = m_editor->textCursor();
    QString query;
    if (const int colon = colonAt(&query); colon >= 0)
        cursor.setPosition(colon, QTextCursor::KeepAnchor);
    cursor.insertText(emoji);
    m_editor->setTextCursor(cursor);
    auto recent = m_settings.emojiRecent();
    recent.removeAll(emoji);
    recent.prepend(emoji);
    m_settings.file.setValue(m_settings.emojiRecent.key(),
        QJsonArray::fromStringList(recent.first(std::min(kRecent, recent.size()))));
}

bool EmojiFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (isOpen()) {
            QString query;
            if (key.key() == Qt::Key_Escape)
                m_dismissedAt = colonAt(&query);
            if (m_list->takeKey(key.key()))
                return true;
        } else if (Keys::of(this).isKey(key, Command::EmojiGrid)) {
            openGrid();
            return true;
        }
    } else if (event->type() == QEvent::FocusOut && isOpen()) {
        m_list->hide();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace wxm
