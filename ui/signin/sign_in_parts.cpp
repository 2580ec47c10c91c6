// SPDX-License-Identifier: MIT
#include "ui/signin/sign_in_parts.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {

constexpr int kCardWidth = 400;

struct SignInWords {
    Q_DECLARE_TR_FUNCTIONS(SignIn)
};

} // namespace

Card::Card(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_column->setContentsMargins(space::k32, 28, space::k32, space::k24);
    m_column->setSpacing(0);
}

QSize Card::sizeHint() const
{
    const int width = Theme::of(this).scaled(kCardWidth);
    const int height = m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(width)
                                                     : m_column->totalSizeHint().height();
    return {width, height};
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    paintBox(&painter, rect(), radius::kNormal, theme.color(ColorRole::Surface),
        theme.color(ColorRole::Line));
}

QWidget *centred(QWidget *content)
{
    auto *holder = new QWidget;
    auto *grid = new QGridLayout(holder);
    grid->setContentsMargins(space::k16, space::k8, space::k16, space::k8);
    grid->addWidget(content, 0, 0, Qt::AlignTop | Qt::AlignHCenter);
    return holder;
}

QString userTypeName(const QString &type)
{
    if (type == "supporter"_L1)
        return SignInWords::tr("Supporter");
    if (type == "streamer"_L1)
        return SignInWords::tr("Streamer");
    if (type == "client"_L1)
        return SignInWords::tr("Client");
    return type;
}

} // namespace wxm
