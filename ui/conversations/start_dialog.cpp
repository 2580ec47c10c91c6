// SPDX-License-Identifier: MIT
#include "ui/conversations/start_dialog.h"

#include "base/bidi.h"
#include "base/folding.h"
#include "base/foreign_text.h"
#include "base/name_spelling.h"
#include "base/phone_number.h"
#include "ui/common/accessible.h"
#include "ui/common/foreign_label.h"
#include "ui/common/line_edit.h"
#include "ui/common/paint.h"
#include "ui/common/text_painter.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QStyledItemDelegate>

#include <algorithm>

namespace wxm::conversations {
using namespace Qt::StringLiterals;

namespace {

constexpr int kRow = 36;
constexpr int kRows = 4;
constexpr int kLongestAccount = 6; //!< Digits; more are a phone number.
enum { UserRole = Qt::UserRole + 1, BesideRole };

//! The name, and beside it what tells people of the same name apart.
class Delegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, Theme::of(option.widget).scaled(kRow)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const auto &theme = Theme::of(option.widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool isOn = option.state.testFlag(QStyle::State_Selected);
        if (isOn || option.state.testFlag(QStyle::State_MouseOver))
            paintBox(painter, option.rect, radius::kSmall,
                theme.color(isOn ? ColorRole::Select : ColorRole::Hover));
        const QRect room = option.rect.adjusted(space::k12, 0, -space::k12, 0);
        const QString beside = index.data(BesideRole).toString();
        auto style = cellStyle(theme, TextSize::Meta, beside, ColorRole::Text2, option.direction);
        style.alignment = Qt::AlignTrailing;
        const int width = qMin(room.width() / 2, cellWidth(beside, style.font));
        const QRect end(room.right() + 1 - width, room.top(), width, room.height());
        paintCell(painter, QStyle::visualRect(option.direction, room, end), beside, style);
        const QString name = index.data().toString();
        paintCell(painter,
            QStyle::visualRect(option.direction, room, room.adjusted(0, 0, -width - space::k12, 0)),
            name, cellStyle(theme, TextSize::Body, name, ColorRole::Text, option.direction));
        painter->restore();
    }
};

} // namespace

StartDialog::StartDialog(ConversationsActions &actions, const People &people, QWidget *parent)
    : Dialog(parent)
    , m_actions(actions)
    , m_people(people)
    , m_label(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
    , m_field(new LineEdit(LineEdit::Content::Words, this))
    , m_list(new QListView(this))
{
    m_list->setModel(&m_found);
    m_list->setItemDelegate(new Delegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys stay in the field
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_field->installEventFilter(this);
    contents()->addWidget(m_label);
    contents()->addWidget(m_field);
    contents()->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &StartDialog::find);
    connect(m_list, &QListView::doubleClicked, this, [this] { accept(); });
    connect(&m_people, &People::changed, this, &StartDialog::find);
    connect(&m_actions, &ConversationsActions::opened, this, [this](ThreadKey thread) {
        if (thread.isValid())
            applied();
    });
    connect(&m_actions, &ConversationsActions::startRefused, this,
        [this](UserId, const ApiError &error) { applyFailed(error); });
    StartDialog::retranslate();
}

void StartDialog::add(UserId user, const QString &name, const QString &beside)
{
    auto *item = new QStandardItem(name);
    item->setEditable(false);
    item->setData(qlonglong(user.value), UserRole);
    item->setData(beside, BesideRole);
    item->setData(withoutBidiControls(name + u", "_s + beside), Qt::AccessibleTextRole);
    m_found.appendRow(item);
}

//! As the switcher finds people: any spelling of a name, the other alphabet, a phone number however
//! it is written. A short number is that of an account, known here or not.
void StartDialog::find()
{
    const QString query = foldedForSearch(m_field->text()).trimmed();
    const UserId before = user();
    m_found.clear();
    const NameSpelling spelling(query);
    QString digits = westernDigits(query).remove(u'#');
    const bool isNumber = !digits.isEmpty()
        && std::all_of(
            digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const UserId account{isNumber && digits.size() <= kLongestAccount ? digits.toLongLong() : 0};
    QList<std::pair<int, Person>> found;
    const auto known = query.isEmpty() ? QList<Person>() : m_people.known();
    for (const auto &person : known) {
        const QString name = foldedForSearch(person.name);
        int rank = -1;
        if (person.id == account)
            rank = 0;
        else if (!isNumber && name.contains(query))
            rank = name.startsWith(query) ? 1 : 2;
        else if (!isNumber && spelling.findIn(name))
            rank = 3;
        else if (isPhoneFound(person.phone, query))
            rank = 1;
        if (rank >= 0)
            found.append({rank, person});
    }
    std::sort(found.begin(), found.end(), [](const auto &left, const auto &right) {
        return left.first != right.first ? left.first < right.first
                                         : left.second.id.value < right.second.id.value;
    });
    for (const auto &[rank, person] : found.first(qMin<qsizetype>(found.size(), kMostFound))) {
        const QString id = isolateLtr(u'#' + person.id.toString());
        add(person.id, shownName(person.name, person.id.value),
            person.phone.isEmpty() ? id : isolateLtr(shownName(person.phone, 0)) + u"  "_s + id);
    }
    if (account.isValid() && !(found.size() > 0 && found.first().second.id == account))
        add(account, tr("Account number %1").arg(isolateLtr(account.toString())), {});
    int row = 0;
    for (int at = 0; at < m_found.rowCount(); ++at)
        row = m_found.index(at, 0).data(UserRole).toLongLong() == before.value ? at : row;
    m_list->setCurrentIndex(m_found.index(row, 0));
    if (m_found.rowCount() > 0)
        announceState(m_list, m_found.index(row, 0).data(Qt::AccessibleTextRole).toString());
}

UserId StartDialog::user() const
{
    return UserId{m_list->currentIndex().data(UserRole).toLongLong()};
}

QString StartDialog::validate() const
{
    if (user().isValid())
        return {};
    return looksLikePhone(m_field->text())
        ? tr("Nobody with this phone number is known here. Try the name, or the number of the "
             "account.")
        : tr("Nobody of this name is known here. Try the number of the account, for example 12.");
}

void StartDialog::apply() { m_actions.startWith(user()); }

bool StartDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_found.rowCount() > 0) {
            const int row = qBound(0, m_list->currentIndex().row() + step, m_found.rowCount() - 1);
            m_list->setCurrentIndex(m_found.index(row, 0));
            announceState(m_list, m_found.index(row, 0).data(Qt::AccessibleTextRole).toString());
            return true;
        }
    }
    return Dialog::eventFilter(watched, event);
}

void StartDialog::retranslate()
{
    setWords(tr("New conversation"), tr("Start the conversation"));
    m_label->setText(tr("Name, phone number, or number of the account"));
    setBuddy(m_label, m_field, tr("Name, phone number, or number of the account"));
    m_list->setAccessibleName(tr("Found"));
    m_list->setFixedHeight(kRows * Theme::of(this).scaled(kRow)); // the dialog stands still
    find();
}

} // namespace wxm::conversations
