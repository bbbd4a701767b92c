// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QString>

namespace stridewell {

/// How high wrapped words are at each width that was asked for. Layouts within layouts ask some thirty times for each
/// text before a page is seen, and breaking its lines takes most of that time.
class WordHeights {
public:
    /// measure: asked where these words in this font are not known at this width.
    template <typename Measure>
    int at(int width, const QString& words, const QFont& font, Measure measure) {
        if (m_words != words || m_font != font) {
            m_heights.clear();
            m_words = words;
            m_font = font;
        }
        const auto known = m_heights.constFind(width);
        return known != m_heights.cend() ? *known : *m_heights.insert(width, measure());
    }
    void forget() { m_heights.clear(); }

private:
    QHash<int, int> m_heights;
    QString m_words;
    QFont m_font;
};

} // namespace stridewell
