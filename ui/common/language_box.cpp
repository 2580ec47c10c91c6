// SPDX-License-Identifier: MIT
#include "ui/common/language_box.h"

#include "ui/common/icons.h"
#include "ui/common/style.h"

#include <QEvent>
#include <QStyleOptionComboBox>
#include <QWheelEvent>

namespace wxm {

LanguageBox::LanguageBox(QWidget *parent, Look look) : QComboBox(parent)
{
    if (look != Look::Field) {
        setProperty(kQuietProperty, look == Look::Corner ? kQuietCorner : kQuietLine);
        setProperty(kIconProperty, int(IconName::Globe));
    }
    for (const auto language : {Localizer::Language::English, Localizer::Language::Arabic})
        addItem(Localizer::ownName(language), int(language));
    setLanguage(QLocale().language() == QLocale::Arabic ? Localizer::Language::Arabic
                                                        : Localizer::Language::English);
    setAccessibleName(tr("Language"));
    connect(this, &QComboBox::currentIndexChanged, this, [this] { updateGeometry(); });
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT chosen(language()); });
}

void LanguageBox::setLanguage(Localizer::Language language)
{
    setCurrentIndex(findData(int(language)));
}

Localizer::Language LanguageBox::language() const
{
    return Localizer::Language(currentData().toInt());
}

QSize LanguageBox::sizeHint() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option, {}, this);
}

void LanguageBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Language"));
    QComboBox::changeEvent(event);
}

void LanguageBox::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // a stray turn of the wheel must not turn the window around
}

} // namespace wxm
