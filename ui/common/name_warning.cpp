// SPDX-License-Identifier: MIT
#include "ui/common/name_warning.h"

#include "base/foreign_text.h"
#include "base/names.h"

#include <QCoreApplication>
#include <QSet>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {

struct NameWarning {
    Q_DECLARE_TR_FUNCTIONS(NameWarning)
};

//! What staff are called on the platform, in both languages.
const QSet<QString> &staffWords()
{
    static const QSet<QString> words = [] {
        QSet<QString> made;
        for (const auto &word : {u"admin"_s, u"administrator"_s, u"support"_s, u"moderator"_s,
                 u"staff"_s, u"wxm"_s, u"الدعم"_s, u"الادارة"_s, u"المشرف"_s, u"مشرف"_s, u"ادمن"_s})
            made.insert(nameSkeleton(word));
        return made;
    }();
    return words;
}

bool saysStaff(const QString &original)
{
    if (staffWords().contains(nameSkeleton(original)))
        return true;
    for (const QString &word : shownTitle(original).split(u' ', Qt::SkipEmptyParts))
        if (staffWords().contains(nameSkeleton(word)))
            return true;
    return false;
}

} // namespace

QString nameWarning(const QString &original, const QStringList &staffNames)
{
    const QString skeleton = nameSkeleton(original);
    for (const QString &name : staffNames) {
        if (!skeleton.isEmpty() && nameSkeleton(name) == skeleton)
            return NameWarning::tr("Reads like the name of a member of staff: %1")
                .arg(isolate(shownTitle(name)));
    }
    if (saysStaff(original))
        return NameWarning::tr("Not a member of staff, whatever the name says");
    if (mixesAlphabets(original))
        return NameWarning::tr("Mixes letters of two alphabets that look alike");
    if (const auto hidden = hiddenCount(original); hidden > 0)
        return NameWarning::tr("%n hidden character(s) in the name", nullptr, int(hidden));
    return {};
}

} // namespace wxm
