// SPDX-License-Identifier: MIT
#include "ui/live/feed_accessible.h"

#include "ui/live/feed_view.h"
#include "ui/live/live_words.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {

constexpr std::size_t kRowsKept = 4'000;

//! One row: "sender, time, text", and what can be done with it.
class RowAccessible final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    RowAccessible(FeedView &view, std::uint64_t number) : m_view(&view), m_number(number) { }

    bool isValid() const override { return m_view && m_view->indexOf(m_number).has_value(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override
    {
        return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_view->spokenRow(m_number) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inside = m_view->rowRect(m_number).intersected(m_view->viewport()->rect());
        return inside.isEmpty()
            ? QRect()
            : QRect(m_view->viewport()->mapToGlobal(inside.topLeft()), inside.size());
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.selectable = state.focusable = true;
        state.selected = m_view->current() == m_number;
        state.focused = state.selected && m_view->hasFocus();
        state.offscreen = rect().isEmpty();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }

    QStringList actionNames() const override
    {
        QStringList names{setFocusAction()};
        if (isValid() && m_view->targetOf(m_number)) {
            names.append(pressAction());
            for (const auto action : kActions)
                names.append(actionText(action));
        }
        return names;
    }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        const auto target = m_view->targetOf(m_number);
        if (name == setFocusAction() || name == pressAction()) {
            m_view->setFocus();
            m_view->setCurrent(m_number);
            return;
        }
        for (const auto action : kActions) {
            if (target && name == actionText(action))
                Q_EMIT m_view->actionTriggered(action, *target);
        }
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    static constexpr std::array kActions{
        Action::RemoveComment, Action::PinComment, Action::BlockViewer};

    QPointer<FeedView> m_view;
    std::uint64_t m_number;
};

class FeedAccessible final : public QAccessibleWidget {
public:
    explicit FeedAccessible(FeedView *view) : QAccessibleWidget(view, QAccessible::List) { }
    ~FeedAccessible() override { forget(); }

    int childCount() const override { return int(view()->rowCount()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || std::size_t(index) >= view()->rowCount())
            return nullptr;
        const auto number = view()->rowNumber(std::size_t(index));
        auto known = m_rows.find(number);
        if (known == m_rows.end()) {
            auto *row = new RowAccessible(*view(), number);
            known = m_rows.emplace(number, QAccessible::registerAccessibleInterface(row)).first;
            trim();
        }
        return QAccessible::accessibleInterface(known->second);
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int at = childCount(); at-- > 0;) {
            auto *row = child(at);
            if (row->rect().contains(x, y))
                return row;
            if (row->rect().isEmpty() && at + 1 < childCount() && !child(at + 1)->rect().isEmpty())
                break; // above what is visible
        }
        return nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (const auto &[number, id] : m_rows) {
            if (QAccessible::accessibleInterface(id) == child)
                return int(view()->indexOf(number).value_or(std::size_t(-1)));
        }
        return -1;
    }
    QAccessibleInterface *focusChild() const override
    {
        const auto at = view()->current() ? view()->indexOf(*view()->current()) : std::nullopt;
        return at && view()->hasFocus() ? child(int(*at)) : nullptr;
    }
    void forget() const
    {
        const auto rows = std::exchange(m_rows, {});
        for (const auto &[number, id] : rows)
            QAccessible::deleteAccessibleInterface(id);
    }

private:
    FeedView *view() const { return static_cast<FeedView *>(widget()); }
    //! Rows that were thrown away, and the oldest of too many.
    void trim() const
    {
        const auto *record = view()->record();
        while (!m_rows.empty()
            && (m_rows.size() > kRowsKept || !record
                || m_rows.begin()->first < record->feed().firstRow())) {
            QAccessible::deleteAccessibleInterface(m_rows.begin()->second);
            m_rows.erase(m_rows.begin());
        }
    }

    mutable std::map<std::uint64_t, QAccessible::Id> m_rows;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *view = qobject_cast<FeedView *>(object))
        return new FeedAccessible(view);
    if (auto *list = qobject_cast<ListBox *>(object))
        return new QAccessibleWidget(list, QAccessible::List);
    if (auto *row = qobject_cast<ListRow *>(object))
        return new QAccessibleWidget(row, QAccessible::ListItem);
    return nullptr;
}

} // namespace

void installFeedAccessibility()
{
    static const bool once = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(once)
}

void forgetFeedRows(FeedView *view)
{
    if (!QAccessible::isActive())
        return;
    if (auto *feed = dynamic_cast<FeedAccessible *>(QAccessible::queryAccessibleInterface(view)))
        feed->forget();
}

} // namespace wxm::live
