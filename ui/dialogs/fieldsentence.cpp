// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/fieldsentence.h"

#include "ui/text/issuetext.h"

namespace stridewell {

QString fieldSentence(const Issue& issue) {
    QString text = issueText(issue);
    if (!issue.where.empty()) {
        const QString path = QString::fromStdString(issue.where) + QStringLiteral(": ");
        if (text.startsWith(path)) {
            text.remove(0, path.size());
        }
    }
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
        text += QLatin1Char('.');
    }
    return text;
}

} // namespace stridewell
