// SPDX-License-Identifier: MIT
#include "program/program_version.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr std::array kStages{"alpha"_L1, "beta"_L1, "rc"_L1};

} // namespace

QString ProgramVersion::toString() const
{
    QString text = u"%1.%2.%3"_s.arg(major).arg(minor).arg(patch);
    if (stage != Stage::Release)
        text += u'-' + kStages[std::size_t(stage)] + QString::number(step);
    return text;
}

std::optional<ProgramVersion> readProgramVersion(const QString &text)
{
    static const QRegularExpression form(
        u"\\A(0|[1-9][0-9]{0,3})\\.(0|[1-9][0-9]{0,3})\\.(0|[1-9][0-9]{0,3})"
        "(?:-(alpha|beta|rc)([1-9][0-9]{0,3}))?\\z"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    ProgramVersion version{.major = match.captured(1).toInt(),
        .minor = match.captured(2).toInt(),
        .patch = match.captured(3).toInt()};
    for (std::size_t i = 0; i < kStages.size(); ++i)
        if (match.captured(4) == kStages[i])
            version.stage = ProgramVersion::Stage(i);
    if (version.stage != ProgramVersion::Stage::Release)
        version.step = match.captured(5).toInt();
    return version;
}

} // namespace wxm
