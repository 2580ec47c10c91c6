// SPDX-License-Identifier: MIT
#include "ui/common/open_url.h"

#include "base/foreign_text.h"
#include "base/phone_number.h"
#include "ui/common/foreign_label.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace wxm {
namespace {

constexpr qsizetype kShownAddress = 300;
constexpr auto kCall = "tel"_L1;

QString encoded(const QUrl &url) { return QString::fromLatin1(url.toEncoded()); }

//! False where nothing on this computer opens it.
bool launch(const QUrl &url) { return QDesktopServices::openUrl(url); }

} // namespace

OpenUrlDialog::OpenUrlDialog(const QUrl &url, QWidget *parent)
    : Dialog(parent)
    , m_url(url)
    , m_question(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
    , m_host(new TextLabel(TextSize::Title, ColorRole::Text, Weight::Bold, this))
    , m_address(new TextLabel(TextSize::Meta, ColorRole::Text3, Weight::Regular, this))
    , m_copy(new Button({}, Button::Kind::Plain, this))
{
    for (TextLabel *label : {m_question, m_host, m_address}) {
        label->setWordWrap(true);
        contents()->addWidget(label);
    }
    m_host->setText(isolateLtr(isCall() ? url.path() : encodedHost(url)));
    m_address->setText(isolateLtr(clamped(encoded(url), kShownAddress)));
    m_copy->setButtonSize(Button::Size::Small);
    m_copy->setIconName(IconName::Copy);
    contents()->addWidget(m_copy, 0, Qt::AlignLeading);
    connect(m_copy, &Button::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(encoded(m_url)); });
    OpenUrlDialog::retranslate();
    setDefault(Default::Cancel);
    setAcceptKind(Button::Kind::Plain);
}

bool OpenUrlDialog::isCall() const { return m_url.scheme() == kCall; }

void OpenUrlDialog::retranslate()
{
    if (isCall())
        setWords(tr("Call this number?"), tr("Call"));
    else
        setWords(tr("Open this link?"), tr("Open link"));
    m_question->setText(isCall() ? tr("The phone program of this computer is asked to call:")
                                 : tr("Someone else wrote it. It leads to:"));
    m_copy->setText(tr("Copy address"));
    m_copy->setAccessibleName(tr("Copy address"));
}

void OpenUrlDialog::apply()
{
    if (launch(m_url))
        return applied();
    acceptButton()->setBusy(false);
    sayNotOpened();
}

void OpenUrlDialog::sayNotOpened()
{
    showFault(tr("Nothing on this computer opened it. Copy the address and open it yourself."));
}

void openForeignUrl(const QUrl &url, QWidget *parent, const QStringList &ownHosts)
{
    const auto safe = safeUrl(encoded(url));
    if (!safe)
        return;
    const bool isOurs = ownHosts.contains(encodedHost(*safe), Qt::CaseInsensitive);
    if (isOurs && launch(*safe))
        return;
    auto *dialog = new OpenUrlDialog(*safe, parent);
    dialog->open();
    if (isOurs)
        dialog->sayNotOpened();
}

void openPhone(const QString &phone, QWidget *parent)
{
    QUrl url;
    url.setScheme(kCall);
    url.setPath(dialled(phone));
    if (url.path().isEmpty() || launch(url))
        return;
    auto *dialog = new OpenUrlDialog(url, parent);
    dialog->open();
    dialog->sayNotOpened();
}

} // namespace wxm
