// SPDX-License-Identifier: MIT
#include "ui/common/open_url.h"

#include "base/foreign_text.h"
#include "ui/common/foreign_label.h"

#include <QBoxLayout>
#include <QDesktopServices>

namespace wxm {
namespace {

constexpr qsizetype kShownAddress = 300;

QString encoded(const QUrl &url) { return QString::fromLatin1(url.toEncoded()); }

void launch(const QUrl &url) { QDesktopServices::openUrl(url); }

} // namespace

OpenUrlDialog::OpenUrlDialog(const QUrl &url, QWidget *parent)
    : Dialog(parent)
    , m_url(url)
    , m_question(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
    , m_host(new TextLabel(TextSize::Title, ColorRole::Text, Weight::Bold, this))
    , m_address(new TextLabel(TextSize::Meta, ColorRole::Text3, Weight::Regular, this))
{
    for (TextLabel *label : {m_question, m_host, m_address}) {
        label->setWordWrap(true);
        contents()->addWidget(label);
    }
    m_host->setText(isolateLtr(encodedHost(url)));
    m_address->setText(isolateLtr(clamped(encoded(url), kShownAddress)));
    OpenUrlDialog::retranslate();
    setDefault(Default::Cancel);
    setAcceptKind(Button::Kind::Plain);
}

void OpenUrlDialog::retranslate()
{
    setWords(tr("Open this link?"), tr("Open link"));
    m_question->setText(tr("Someone else wrote it. It leads to:"));
}

void OpenUrlDialog::apply()
{
    launch(m_url);
    applied();
}

void openForeignUrl(const QUrl &url, QWidget *parent, const QStringList &ownHosts)
{
    const auto safe = safeUrl(encoded(url));
    if (!safe)
        return;
    if (ownHosts.contains(encodedHost(*safe), Qt::CaseInsensitive))
        return launch(*safe);
    auto *dialog = new OpenUrlDialog(*safe, parent);
    dialog->open();
}

} // namespace wxm
