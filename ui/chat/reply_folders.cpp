// SPDX-License-Identifier: MIT
#include "ui/chat/reply_folders.h"

#include "base/foreign_text.h"
#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/relative_time.h"
#include "ui/common/text_painter.h"

#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {

constexpr int kKind = Qt::UserRole;
constexpr int kName = Qt::UserRole + 1;
constexpr int kCount = Qt::UserRole + 2;
constexpr int kFoldersRow = 32;

using FolderKind = ReplyFolders::Kind;

IconName iconOf(FolderKind kind)
{
    switch (kind) {
    case FolderKind::All:
        return IconName::Stack;
    case FolderKind::Lately:
        return IconName::Clock;
    case FolderKind::OneSide:
        return IconName::Warn;
    case FolderKind::Own:
    case FolderKind::Shared:
    case FolderKind::Head:
        break;
    }
    return IconName::Folder;
}

class FolderDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {120, Theme::of(option.widget).scaled(kFoldersRow)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const auto &theme = Theme::of(option.widget);
        const auto kind = FolderKind(index.data(kKind).toInt());
        const bool isOn = option.state.testFlag(QStyle::State_Selected);
        const QString words = index.data(Qt::DisplayRole).toString();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect box = option.rect.adjusted(space::k8, 0, -space::k8, 0);
        if (isOn)
            paintBox(painter, box, radius::kNormal, theme.color(ColorRole::Select));
        else if (option.state.testFlag(QStyle::State_MouseOver) && kind != FolderKind::Head)
            paintBox(painter, box, radius::kNormal, theme.color(ColorRole::Hover));
        if (option.state.testFlag(QStyle::State_HasFocus))
            paintInnerFocus(painter, box, theme);
        const auto place = [&](const QRect &logical) {
            return QStyle::visualRect(option.direction, box, logical);
        };
        const QRect inner = box.adjusted(space::k8, 0, -space::k8, 0);
        const auto cell = [&](const QRect &rect, const QString &text, ColorRole role,
                              Qt::AlignmentFlag alignment, Weight weight) {
            auto style = cellStyle(theme, TextSize::Ui, text, role, option.direction, weight);
            style.alignment = alignment;
            paintCell(painter, place(rect), text, style);
        };
        if (kind == FolderKind::Head) {
            cell(inner, words, ColorRole::Text2, Qt::AlignLeading, Weight::Regular);
            painter->restore();
            return;
        }
        const int side = theme.scaled(metric::kIcon);
        const QRect mark(inner.left(), inner.center().y() - side / 2, side, side);
        paintIcon(painter, place(mark), iconOf(kind),
            theme.color(isOn ? ColorRole::AccentText : ColorRole::Text2), option.direction);
        const QString count = numberText(index.data(kCount).toInt());
        const int width = cellWidth(count, theme.font(TextSize::Ui, count)) + 1;
        cell({inner.right() + 1 - width, inner.top(), width, inner.height()}, count,
            ColorRole::Text3, Qt::AlignTrailing, Weight::Regular);
        int end = inner.right() - width - space::k8;
        if (kind == FolderKind::Shared) {
            const int small = theme.scaled(metric::kIconMeta);
            paintIcon(painter, place({end - small, inner.center().y() - small / 2, small, small}),
                IconName::Lock, theme.color(ColorRole::Text3), option.direction);
            end -= small + space::k4;
        }
        const int from = inner.left() + side + space::k8;
        cell({from, inner.top(), qMax(0, end - from), inner.height()}, words,
            isOn ? ColorRole::AccentText : ColorRole::Text, Qt::AlignLeading,
            isOn ? Weight::Bold : Weight::Regular);
        painter->restore();
    }
};

} // namespace

ReplyFolders::ReplyFolders(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new FolderDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::currentRowChanged, this, &ReplyFolders::chosen);
}

QString ReplyFolders::title(const Folder &folder) const
{
    switch (folder.kind) {
    case FolderKind::All:
        return tr("All");
    case FolderKind::Lately:
        return tr("Recently used");
    case FolderKind::OneSide:
        return tr("One side missing");
    case FolderKind::Own:
        return folder.name.isEmpty() ? tr("Without a folder") : shownTitle(folder.name);
    case FolderKind::Shared:
        return folder.name.isEmpty() ? tr("For everybody") : shownTitle(folder.name);
    case FolderKind::Head:
        break;
    }
    return folder.name;
}

QList<SavedReply> ReplyFolders::in(const Folder &folder, const QList<SavedReply> &replies)
{
    QList<SavedReply> found;
    for (const auto &one : replies) {
        const bool isIn = folder.kind == FolderKind::All
            || (folder.kind == FolderKind::Lately && one.lastUsed > 0)
            || (folder.kind == FolderKind::OneSide && one.lacksASide())
            || (folder.kind == FolderKind::Own && !one.isShared && one.folder == folder.name)
            || (folder.kind == FolderKind::Shared && one.isShared && one.folder == folder.name);
        if (isIn)
            found.append(one);
    }
    if (folder.kind != FolderKind::Lately)
        return found;
    std::stable_sort(found.begin(), found.end(),
        [](const SavedReply &a, const SavedReply &b) { return a.lastUsed > b.lastUsed; });
    return found.first(std::min<qsizetype>(found.size(), kLately));
}

ReplyFolders::Folder ReplyFolders::current() const
{
    const auto *item = currentItem();
    return item ? Folder{FolderKind(item->data(kKind).toInt()), item->data(kName).toString()}
                : Folder{};
}

void ReplyFolders::add(const Folder &folder, qsizetype count, bool isSelectable)
{
    auto *item = new QListWidgetItem(title(folder), this);
    item->setData(kKind, int(folder.kind));
    item->setData(kName, folder.name);
    item->setData(kCount, int(count));
    item->setData(Qt::AccessibleTextRole,
        isSelectable ? title(folder) + u", "_s + numberText(count) : title(folder));
    if (!isSelectable)
        item->setFlags(Qt::NoItemFlags);
}

void ReplyFolders::fill(const SavedReplies &library)
{
    const auto before = current();
    const auto all = library.replies();
    const QSignalBlocker quiet(this);
    clear();
    for (const auto kind : {FolderKind::All, FolderKind::Lately, FolderKind::OneSide})
        add({kind}, in({kind}, all).size());
    const auto addFolders = [&](FolderKind kind, const QStringList &names, const QString &head) {
        QList<Folder> folders;
        for (const auto &name : names)
            folders.append({kind, name});
        folders.append({kind}); // what is in none
        folders.removeIf([&](const Folder &folder) { return in(folder, all).isEmpty(); });
        if (folders.isEmpty())
            return;
        add({FolderKind::Head, head}, 0, false);
        for (const auto &folder : folders)
            add(folder, in(folder, all).size());
    };
    addFolders(FolderKind::Own, library.folders(false), tr("Folders"));
    addFolders(FolderKind::Shared, library.folders(true), tr("From your administrator"));
    int row = 0;
    for (int i = 0; i < count(); ++i) {
        if (Folder{FolderKind(item(i)->data(kKind).toInt()), item(i)->data(kName).toString()}
            == before)
            row = i;
    }
    setCurrentRow(row);
}

} // namespace wxm
