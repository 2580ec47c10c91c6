// SPDX-License-Identifier: MIT
#include "ui/settings/about_panel.h"

#include "base/bidi.h"
#include "ui/common/accessible.h"
#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"
#include "ui/common/mark_view.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QSysInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wxm {
namespace {

constexpr int kMarkSide = 48;

//! Own names, and the names of licences: not translated.
constexpr const char *kLibraries[][2] = {{"Qt", "LGPL-3.0"}, {"QtKeychain", "BSD-3-Clause"},
    {"simdjson", "Apache-2.0"}, {"tl::expected", "CC0-1.0"}, {"libsodium", "ISC"}};

} // namespace

AboutPanel::AboutPanel(const QString &version, QWidget *parent)
    : QWidget(parent)
    , m_version(version)
    , m_name(new TextLabel(TextSize::Title, ColorRole::Text, Weight::Bold, this))
    , m_versionLine(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
    , m_licence(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
    , m_head(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Bold, this))
    , m_copy(new Button({}, Button::Kind::Plain, this))
    , m_said(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(space::k4);
    words->addWidget(m_name);
    words->addWidget(m_versionLine);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::k16);
    head->addWidget(new MarkView(kMarkSide, this));
    head->addLayout(words, 1);
    auto *button = new QHBoxLayout;
    button->setSpacing(space::k12);
    button->addWidget(m_copy);
    button->addWidget(m_said, 1);
    auto *libraries = new QGridLayout;
    libraries->setHorizontalSpacing(space::k24);
    libraries->setVerticalSpacing(space::k4);
    libraries->setColumnStretch(1, 1);
    for (const auto &[name, licence] : kLibraries) {
        const int row = libraries->rowCount();
        for (const auto &[column, text] : {std::pair(0, name), std::pair(1, licence)}) {
            auto *label = new TextLabel(
                TextSize::Ui, column ? ColorRole::Text2 : ColorRole::Text, Weight::Regular, this);
            label->setText(isolateLtr(QString::fromLatin1(text)));
            libraries->addWidget(label, row, column);
        }
    }
    m_licence->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::k16, 0, 0);
    column->setSpacing(space::k16);
    column->addLayout(head);
    column->addWidget(m_licence);
    column->addLayout(button);
    column->addWidget(m_head);
    column->addLayout(libraries);
    connect(m_copy, &Button::clicked, this, &AboutPanel::copy);
    retranslate();
}

QString AboutPanel::versions() const
{
    return u"WXM Console %1 · Qt %2 · %3 · %4"_s.arg(m_version, QString::fromLatin1(qVersion()),
        QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture());
}

void AboutPanel::copy()
{
    QGuiApplication::clipboard()->setText(versions());
    m_said->setText(tr("Copied"));
    announceState(m_said, m_said->text());
}

void AboutPanel::retranslate()
{
    m_name->setText(tr("WXM Console"));
    m_versionLine->setText(tr("Version %1").arg(isolateLtr(m_version)));
    m_licence->setText(tr("Free software under the MIT licence. It comes without any warranty."));
    m_head->setText(tr("Built on"));
    m_copy->setText(tr("Copy the versions"));
    m_copy->setAccessibleName(m_copy->text());
    m_said->clear();
}

void AboutPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace wxm
