// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/fieldsentence.h"

#include "ui/text/issuetext.h"

#include <QCoreApplication>

namespace stridewell {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(FieldSentence)
};

QString asSentence(QString text) {
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
        text = Say::tr("%1.", "what is wrong with a field, as a sentence").arg(text);
    }
    return text;
}

} // namespace

QString fieldSentence(const Issue& issue) {
    return asSentence(issueReason(issue));
}

QString distanceSentence(const Issue& issue, const Formats& formats) {
    return asSentence(distanceReason(issue, formats));
}

} // namespace stridewell
