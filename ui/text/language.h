// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

class QCoreApplication;

namespace stridewell {

/// The languages that Stridewell speaks: resources/i18n, compiled into the program. Texts in the sources are English.
class Language {
public:
    /// A code, as "en" or "pt_BR". Empty: the first of the system's languages that there is, else English.
    explicit Language(const QString& choice);

    /// The codes of all languages, English first.
    static QStringList codes();
    /// What a language calls itself: "English", "Deutsch".
    static QString nameOf(const QString& code);

    [[nodiscard]] const QString& code() const { return m_code; }
    /// For numbers, dates and names of days. As the system has it where nothing was chosen; else the chosen language as
    /// it is written in the system's country: the country decides on paper and emergency numbers and is never lost.
    [[nodiscard]] const QLocale& locale() const { return m_locale; }
    /// Which way the language is read.
    [[nodiscard]] Qt::LayoutDirection direction() const;

    /// Makes all texts, and Qt's own where the system has them, come in this language, in place of the one before.
    /// Before the first text is asked for.
    void speak(QCoreApplication& app) const;

private:
    QString m_code;
    QLocale m_locale;
};

} // namespace stridewell
