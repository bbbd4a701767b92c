// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>
#include <QTranslator>

namespace stridewell::test {

/// A language that has every text lupdate finds in the sources, written in accented letters alone: a plain letter that
/// is read afterwards has not gone through translation, or in another context than lupdate takes it for.
class MadeUpLanguage : public QTranslator {
public:
    /// By so many percent every word is longer than in English.
    explicit MadeUpLanguage(int longerPercent = 0);

    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation,
                                    int number) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

    /// How many texts lupdate found.
    [[nodiscard]] qsizetype size() const { return m_known.size(); }
    /// The words of a text that are not in this language. Nobody translates the program's name, ids of rules, keys of
    /// files, units' signs, and what stands in `others`: the person's own words.
    [[nodiscard]] static QStringList foreignWords(const QString& text, const QStringList& others = {});

private:
    [[nodiscard]] QString accented(const QString& source) const;

    QSet<QString> m_known; // context, source, disambiguation
    int m_longerPercent;
};

} // namespace stridewell::test
