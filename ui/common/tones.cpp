// SPDX-License-Identifier: MIT
#include "ui/common/tones.h"

#include "ui/common/sounds.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace wxm {

Tones::Tones(QObject *parent) : QObject(parent)
{
    m_next.setInterval(kApartMs);
    connect(&m_next, &QTimer::timeout, this, &Tones::one);
}

int Tones::tonesOf(const QString &name)
{
    if (name.isEmpty())
        return 0;
    return name == "triple"_L1 ? 3 : name == "double"_L1 ? 2 : 1;
}

void Tones::play(const QString &name, std::optional<SoundKind> kind)
{
    if (name == kOwnSound && m_own && kind) {
        m_left = 0; // of tones that are under way
        m_next.stop();
        ++m_played;
        return m_own->play(*kind);
    }
    m_left = tonesOf(name);
    if (m_left == 0)
        return;
    one();
    if (m_left > 0)
        m_next.start();
}

bool Tones::playSpaced(const QString &name, std::int64_t nowMs, std::optional<SoundKind> kind)
{
    if (name.isEmpty() || (m_spacedMs && nowMs - *m_spacedMs < kSpaceMs))
        return false;
    m_spacedMs = nowMs;
    play(name, kind);
    return true;
}

void Tones::one()
{
    QApplication::beep();
    ++m_played;
    if (--m_left <= 0)
        m_next.stop();
}

} // namespace wxm
