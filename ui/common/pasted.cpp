// SPDX-License-Identifier: MIT
#include "ui/common/pasted.h"

#include "ui/common/accessible.h"
#include "ui/common/foreign_label.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QToolTip>
#include <QUrl>
#include <QWidget>

#include <algorithm>

namespace wxm {

namespace {

constexpr int kSaidMs = 6'000;

struct PastedWords {
    Q_DECLARE_TR_FUNCTIONS(Pasted)
};

} // namespace

Pasted pastedKind(const QMimeData *offered)
{
    if (!offered)
        return Pasted::Nothing;
    const auto urls = offered->urls();
    const bool isFile =
        std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
    // Names under which file managers offer what was cut or copied there.
    if (isFile || offered->hasFormat(QStringLiteral("x-special/gnome-copied-files"))
        || offered->hasFormat(QStringLiteral("application/x-kde-cutselection")))
        return Pasted::File;
    if (offered->hasText() && !offered->text().isEmpty())
        return Pasted::Words;
    return offered->hasImage() ? Pasted::Picture : Pasted::Nothing;
}

QString pastedFault(Pasted kind)
{
    switch (kind) {
    case Pasted::File:
        return PastedWords::tr("Files cannot be sent from here. Nothing was pasted.");
    case Pasted::Picture:
        return PastedWords::tr("Pictures cannot be sent from here. Nothing was pasted.");
    case Pasted::Nothing:
        return PastedWords::tr("There is no text to paste.");
    case Pasted::Words:
        break;
    }
    return {};
}

QString withLineFeeds(QString raw)
{
    for (QChar &c : raw) {
        const char16_t code = c.unicode();
        if (code == QChar::ParagraphSeparator || code == QChar::LineSeparator || code == 0xFDD0
            || code == 0xFDD1) // ends of frames
            c = u'\n';
    }
    return raw;
}

void sayBeside(QWidget *field, const QString &sentence)
{
    const QPoint below(field->layoutDirection() == Qt::RightToLeft ? field->width() : 0,
        std::min(field->height(), 40));
    QToolTip::showText(field->mapToGlobal(below), plainToolTip(sentence), field, {}, kSaidMs);
    announce(field, sentence);
}

} // namespace wxm
