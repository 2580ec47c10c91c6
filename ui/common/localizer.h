// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

#include <memory>
#include <optional>
#include <vector>

class QApplication;

namespace wxm {

//! The language of the program and what follows from it: words, direction, locale. Changes at run
//! time without losing what was typed: widgets are told by LanguageChange and LayoutDirectionChange
//! and nothing is rebuilt. One object, built in main(). GUI thread.
class Localizer : public QObject {
    Q_OBJECT
public:
    enum class Language { English, Arabic };
    //! How numbers and times are written in the Arabic interface. Ids, phone numbers, codes and
    //! versions stay in 0–9 always.
    enum class Digits { Western, ArabicIndic, System };

    explicit Localizer(QApplication &application, Language language);
    ~Localizer() override;

    Language language() const { return m_language; }
    void setLanguage(Language language);
    //! At once, as a change of language: every widget words itself anew.
    void setDigits(Digits digits);
    static std::optional<Digits> digitsFromName(QStringView name); //!< western, arabic, system

    static QString code(Language language); //!< "en", "ar"
    static std::optional<Language> fromCode(QStringView code);
    //! That of the system where we speak it, else English.
    static Language systemLanguage();
    //! In its own words, the same in every language of the program: "English", "العربية".
    static QString ownName(Language language);
    static QLocale localeFor(Language language, Digits digits = Digits::Western);

Q_SIGNALS:
    void changed();

private:
    void load(const QString &file);

    QApplication &m_application;
    Language m_language;
    Digits m_digits = Digits::Western;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace wxm
