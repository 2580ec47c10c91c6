// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <memory>

class Hunspell;

namespace wxm {

//! The dictionaries of Arabic and English, read with the first word. Used on one thread at a time.
class Dictionaries final {
public:
    explicit Dictionaries(QStringList folders);
    ~Dictionaries();

    //! `bare`: without marks. Where there is no dictionary of its language, everything is right.
    bool isRight(const QString &bare);
    QStringList suggestions(const QString &bare);
    //! None was found, or what was found knows no word of every day.
    bool isAbsent(bool ofArabic);

    static bool isBuilt();

private:
    struct Dictionary;
    void load();
    static std::unique_ptr<Dictionary> read(
        const QStringList &folders, const QStringList &names, const QStringList &everyday);
    Dictionary *of(const QString &bare);

    QStringList m_folders;
    bool m_isLoaded = false;
    std::unique_ptr<Dictionary> m_arabic;
    std::unique_ptr<Dictionary> m_english;
};

} // namespace wxm
