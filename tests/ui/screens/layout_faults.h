// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/badge.h"
#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"
#include "ui/common/text_painter.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFocusFrame>
#include <QLineEdit>
#include <QScrollBar>
#include <QSizeGrip>
#include <QSplitterHandle>
#include <QStackedWidget>
#include <QTabBar>

namespace wxm::testing {

//! Who a widget is, for the message of a failed test.
inline QString described(const QWidget &widget)
{
    QString text = QString::fromLatin1(widget.metaObject()->className());
    if (!widget.accessibleName().isEmpty())
        text += QLatin1String(" \"") + widget.accessibleName() + u'"';
    else if (const auto *label = qobject_cast<const QLabel *>(&widget))
        text += QLatin1String(" \"") + label->text().left(60) + u'"';
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        text += QLatin1String(" \"") + button->text() + u'"';
    const auto rect = widget.geometry();
    text += QStringLiteral(" [%1,%2 %3x%4]")
                .arg(rect.x())
                .arg(rect.y())
                .arg(rect.width())
                .arg(rect.height());
    if (const auto *parent = widget.parentWidget())
        text += QLatin1String(" in ") + QString::fromLatin1(parent->metaObject()->className());
    return text;
}

//! What lies over its siblings on purpose, or is no part of the layout.
inline bool isOverlay(const QWidget &widget)
{
    return qobject_cast<const QFocusFrame *>(&widget) || qobject_cast<const QSizeGrip *>(&widget)
        || qobject_cast<const QSplitterHandle *>(&widget)
        || widget.testAttribute(Qt::WA_TransparentForMouseEvents) || widget.inherits("wxm::Overlay")
        || widget.inherits(
            "wxm::live::SidePanel") // over the feed, where there is no room beside it
        || widget.inherits("wxm::RepliesPopup") || widget.inherits("wxm::live::ActionBar")
        || widget.inherits("QComboBoxPrivateContainer");
}

inline bool isInViewport(const QWidget &widget)
{
    const auto *area = widget.parentWidget()
        ? qobject_cast<const QAbstractScrollArea *>(widget.parentWidget()->parentWidget())
        : nullptr;
    return area && area->viewport() == widget.parentWidget();
}

//! By how many pixels letters leave a field in which their line stands in the middle. Not by the
//! height of the line: that of Noto Sans Arabic holds room for towers of marks.
inline int inkOutside(const QWidget &widget, const QString &text)
{
    const auto metrics = widget.fontMetrics();
    const QRect ink = metrics.tightBoundingRect(text);
    const int middle = (metrics.descent() - metrics.ascent()) / 2;
    const int half = widget.height() / 2;
    return qMax(middle - half - ink.top(), ink.bottom() + 1 - middle - half);
}

//! Text of our own that is cut off, so that a person cannot read it.
inline QString cutText(const QWidget &widget)
{
    const auto narrow = [&](const QSize &wanted) {
        if (widget.width() < wanted.width())
            return QStringLiteral("is %1 px too narrow").arg(wanted.width() - widget.width());
        if (widget.height() < wanted.height())
            return QStringLiteral("is %1 px too low").arg(wanted.height() - widget.height());
        return QString();
    };
    if (const auto *label = qobject_cast<const TextLabel *>(&widget)) {
        if (label->text().isEmpty())
            return {};
        if (label->wordWrap())
            return narrow({0, label->heightForWidth(label->width())});
        return narrow(label->sizeHint());
    }
    // A stranger's text may be cut at its end; a line of it must still be whole in height.
    if (qobject_cast<const ForeignLabel *>(&widget))
        return narrow({0, widget.minimumSizeHint().height()});
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        const bool isOurs = qobject_cast<const Button *>(button)
            || qobject_cast<const IconButton *>(button) || qobject_cast<const QCheckBox *>(button);
        return isOurs ? narrow(button->sizeHint()) : QString();
    }
    if (qobject_cast<const Chip *>(&widget) || qobject_cast<const Badge *>(&widget))
        return narrow(widget.sizeHint());
    if (qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget)) {
        const auto *combo = qobject_cast<const QComboBox *>(&widget);
        const auto text = (combo ? combo->currentText() : QString()) + QStringLiteral("Ågj أجّإ");
        if (const int outside = inkOutside(widget, text); outside > 0)
            return QStringLiteral("shows letters that are cut by %1 px").arg(outside);
        return combo ? narrow({combo->minimumSizeHint().width(), 0}) : QString();
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        int wide = 0;
        for (int index = 0; index < tabs->count(); ++index)
            wide += tabs->tabRect(index).width();
        return tabs->usesScrollButtons() ? narrow({wide, 0}) : QString();
    }
    return {};
}

//! What delegates and views of our own drew while a picture was taken: words that are cut, that
//! leave their row, or that lie over others in the same widget. Widgets lie over each other on
//! purpose (a dialog over the desk); the words of one do not.
class PaintedFaults final : public QObject {
public:
    PaintedFaults()
    {
        qApp->installEventFilter(this);
        setPaintedTextObserver([this](const PaintedText &one) { note(one); });
    }
    ~PaintedFaults() override { setPaintedTextObserver({}); }

    QStringList faults() const
    {
        QStringList all = m_faults;
        for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it) {
            const auto &texts = it.value();
            for (qsizetype i = 0; i < texts.size(); ++i) {
                for (qsizetype j = i + 1; j < texts.size(); ++j) {
                    const QRectF both = texts[i].ink.intersected(texts[j].ink);
                    if (both.width() > kSlack && both.height() > kSlack)
                        all.append(it.key()
                            + QStringLiteral(": \"%1\" lies over \"%2\"")
                                  .arg(texts[j].text.left(40), texts[i].text.left(40)));
                }
            }
        }
        all.removeDuplicates();
        return all;
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || !watched->isWidgetType())
            return false;
        const auto &widget = *static_cast<QWidget *>(watched);
        m_painted = described(widget) + QStringLiteral(" %1").arg(quintptr(watched), 0, 16);
        m_texts[m_painted].clear(); // painted anew, over itself
        return false;
    }

private:
    static constexpr qreal kSlack = 1.5; //!< Of a pixel's edge on each side.

    void note(const PaintedText &one)
    {
        // Our words around a stranger's name may be cut, at their end, as the name itself may.
        const bool isAroundForeign = one.text.contains(QChar(0x2068));
        if (one.isOurs && one.isCut && !isAroundForeign)
            m_faults.append(m_painted + QStringLiteral(": \"%1\" is cut").arg(one.text));
        const qreal above = one.place.top() - one.ink.top();
        const qreal below = one.ink.bottom() - one.place.bottom();
        if (qMax(above, below) > kSlack)
            m_faults.append(m_painted
                + QStringLiteral(": letters of \"%1\" are cut by %2 px")
                      .arg(one.text.left(40))
                      .arg(qMax(above, below)));
        m_texts[m_painted].append(one);
    }

    QString m_painted;
    QHash<QString, QList<PaintedText>> m_texts;
    QStringList m_faults;
};

//! Everything of a screen that is cut, leaves its parent or lies over a sibling.
inline QStringList layoutFaults(const QWidget &root)
{
    QStringList faults;
    QList<const QWidget *> open{&root};
    while (!open.isEmpty()) {
        const auto *parent = open.takeFirst();
        QList<const QWidget *> children;
        for (const auto *child :
            parent->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (child->isWindow() || !child->isVisible() || child->size().isEmpty())
                continue;
            open.append(child);
            if (!isOverlay(*child))
                children.append(child);
        }
        for (const auto *child : std::as_const(children)) {
            if (const QString cut = cutText(*child); !cut.isEmpty())
                faults.append(described(*child) + u' ' + cut);
            if (!isInViewport(*child) && !parent->rect().contains(child->geometry()))
                faults.append(described(*child)
                    + QStringLiteral(" leaves its parent of %1x%2")
                          .arg(parent->width())
                          .arg(parent->height()));
        }
        // Inside a field, or behind a stack, things share a place.
        const bool shares = qobject_cast<const QLineEdit *>(parent)
            || qobject_cast<const QStackedWidget *>(parent)
            || qobject_cast<const QAbstractScrollArea *>(parent)
            || qobject_cast<const QTabBar *>(parent);
        for (qsizetype i = 0; !shares && i < children.size(); ++i) {
            for (qsizetype j = i + 1; j < children.size(); ++j) {
                if (children[i]->geometry().intersects(children[j]->geometry()))
                    faults.append(described(*children[i]) + QLatin1String(" lies over ")
                        + described(*children[j]));
            }
        }
    }
    return faults;
}

} // namespace wxm::testing
