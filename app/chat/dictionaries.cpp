// SPDX-License-Identifier: MIT
#include "chat/dictionaries.h"

#include "chat/spelling_words.h"

#include <QFile>

#ifdef WXM_HUNSPELL
#include <hunspell/hunspell.hxx>
#endif

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {
[[maybe_unused]] constexpr int kLeastEveryday =
    2; //!< Words of every day that a dictionary knows, or it is broken.
} // namespace

#ifdef WXM_HUNSPELL

struct Dictionaries::Dictionary {
    Dictionary(const QByteArray &affixes, const QByteArray &words)
        : hunspell(affixes.constData(), words.constData())
    {
        isUtf8 = hunspell.get_dict_encoding() == "UTF-8";
    }
    std::string encoded(const QString &word) const
    {
        return isUtf8 ? word.toStdString() : word.toLatin1().toStdString();
    }
    bool knows(const QString &word) { return hunspell.spell(encoded(word)); }

    Hunspell hunspell;
    bool isUtf8 = true;
};

bool Dictionaries::isBuilt() { return true; }

std::unique_ptr<Dictionaries::Dictionary> Dictionaries::read(
    const QStringList &folders, const QStringList &names, const QStringList &everyday)
{
    for (const auto &folder : folders) {
        for (const auto &name : names) {
            const QString base = folder + u'/' + name;
            if (!QFile::exists(base + u".aff"_s) || !QFile::exists(base + u".dic"_s))
                continue;
            auto found = std::make_unique<Dictionary>(
                QFile::encodeName(base + u".aff"_s), QFile::encodeName(base + u".dic"_s));
            const auto known = std::count_if(everyday.begin(), everyday.end(),
                [&](const QString &word) { return found->knows(word); });
            if (known >= kLeastEveryday)
                return found;
        }
    }
    return nullptr;
}

bool Dictionaries::isRight(const QString &bare)
{
    auto *dictionary = of(bare);
    if (!dictionary)
        return true;
    const auto forms = dictionary == m_arabic.get() ? withHamzas(bare) : QStringList{bare};
    return std::any_of(
        forms.begin(), forms.end(), [&](const QString &form) { return dictionary->knows(form); });
}

QStringList Dictionaries::suggestions(const QString &bare)
{
    QStringList all;
    auto *dictionary = of(bare);
    if (!dictionary)
        return all;
    for (const auto &one : dictionary->hunspell.suggest(dictionary->encoded(bare)))
        all.append(
            dictionary->isUtf8 ? QString::fromStdString(one) : QString::fromLatin1(one.c_str()));
    return all;
}

#else

struct Dictionaries::Dictionary { };

bool Dictionaries::isBuilt() { return false; }

std::unique_ptr<Dictionaries::Dictionary> Dictionaries::read(
    const QStringList &, const QStringList &, const QStringList &)
{
    return nullptr;
}

bool Dictionaries::isRight(const QString &) { return true; }

QStringList Dictionaries::suggestions(const QString &) { return {}; }

#endif

Dictionaries::Dictionaries(QStringList folders) : m_folders(std::move(folders)) { }

Dictionaries::~Dictionaries() = default;

void Dictionaries::load()
{
    if (std::exchange(m_isLoaded, true))
        return;
    m_arabic =
        read(m_folders, {u"ar"_s, u"ar_SA"_s, u"ar_AE"_s}, {u"من"_s, u"في"_s, u"على"_s, u"كتاب"_s});
    m_english = read(
        m_folders, {u"en_US"_s, u"en_GB"_s, u"en"_s}, {u"the"_s, u"and"_s, u"water"_s, u"hello"_s});
}

Dictionaries::Dictionary *Dictionaries::of(const QString &bare)
{
    load();
    const bool isArabic = !bare.isEmpty() && bare.front().script() == QChar::Script_Arabic;
    return isArabic ? m_arabic.get() : m_english.get();
}

bool Dictionaries::isAbsent(bool ofArabic)
{
    load();
    return ofArabic ? !m_arabic : !m_english;
}

} // namespace wxm
