// SPDX-License-Identifier: MIT
#include "ui/common/accessible.h"

#include "base/bidi.h"
#include "ui/common/accessible_combo.h"
#include "ui/common/accessible_news.h"
#include "ui/common/announcement.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QLabel>
#include <QToolButton>

namespace wxm {
namespace {

// Name: the accessible name, else the text. The text itself can always be read.
class LabelAccessible : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit LabelAccessible(QLabel *label) : QAccessibleWidget(label, QAccessible::StaticText) { }

    QString text(QAccessible::Text kind) const override
    {
        const bool isNamed = !label()->accessibleName().isEmpty();
        if (kind == QAccessible::Name)
            return isNamed ? label()->accessibleName() : shown();
        if (kind == QAccessible::Value || (kind == QAccessible::Description && isNamed))
            return shown();
        return QAccessibleWidget::text(kind);
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    void selection(int, int *start, int *end) const override { *start = *end = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override { }
    void removeSelection(int) override { }
    void setSelection(int, int, int) override { }
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override { }
    QString text(int start, int end) const override
    {
        const QString all = shown();
        const int size = int(all.size());
        const int from = std::clamp(start, 0, size);
        return all.mid(from, std::clamp(end < 0 ? size : end, from, size) - from);
    }
    int characterCount() const override { return int(shown().size()); }
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint &) const override { return -1; }
    void scrollToSubstring(int, int) override { }
    QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    QLabel *label() const { return static_cast<QLabel *>(widget()); }
    QString shown() const { return spokenText(label()->text()); }
};

// Qt lets assistive technology press a tool button only if it has a menu and a half of its own to
// press.
class ToolButtonAccessible : public QAccessibleWidget {
public:
    explicit ToolButtonAccessible(QToolButton *button)
        : QAccessibleWidget(button, QAccessible::Button)
    {
    }

    QAccessible::State state() const override
    {
        auto state = QAccessibleWidget::state();
        state.checkable = button()->isCheckable();
        state.checked = button()->isChecked();
        state.pressed = button()->isDown();
        state.hasPopup = button()->menu() != nullptr;
        return state;
    }
    QStringList actionNames() const override
    {
        QStringList names;
        if (button()->isEnabled())
            names << (button()->isCheckable() ? toggleAction() : pressAction());
        return names << QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction() || name == toggleAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QToolButton *button() const { return static_cast<QToolButton *>(widget()); }
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    if (auto *herald = heraldInterface(object))
        return herald;
    if (auto *combo = qobject_cast<QComboBox *>(object))
        return new ComboAccessible(combo);
    if (auto *label = qobject_cast<QLabel *>(object))
        return new LabelAccessible(label);
    if (auto *button = qobject_cast<QToolButton *>(object))
        return new ToolButtonAccessible(button);
    return nullptr;
}

} // namespace

void installAccessibility()
{
    static const bool once = (QAccessible::installFactory(makeInterface), tellOnlyNews(), true);
    Q_UNUSED(once)
}

void setBuddy(QLabel *label, QWidget *field, const QString &name)
{
    label->setText(name);
    label->setBuddy(field);
    field->setAccessibleName(name);
}

QString spokenText(const QString &text) { return withoutBidiControls(text); }

} // namespace wxm
