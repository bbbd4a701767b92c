// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/entrywords.h"

#include "ui/text/phrasebook.h"

#include <QCoreApplication>

namespace stridewell {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(EntryWords)
};

/// Writes the line of each kind.
class Line {
public:
    explicit Line(const Formats& formats) : m_formats(formats) {}

    QString operator()(const Run& run) const {
        return Say::tr("Run of %1, %2, pain %3")
            .arg(m_formats.date(run.date), m_formats.minutes(2 * run.durationMin),
                 m_formats.number(run.worst().value()));
    }
    QString operator()(const Morning& morning) const {
        return Say::tr("Morning of %1, pain %2")
            .arg(m_formats.date(morning.date), m_formats.number(morning.score.value()));
    }
    QString operator()(const SymptomCheck& check) const {
        return Say::tr("What you ticked on %1").arg(m_formats.date(check.date));
    }
    QString operator()(const Walk& walk) const {
        return Say::tr("Walk of %1, %2").arg(m_formats.date(walk.date), m_formats.minutes(2 * walk.durationMin));
    }
    QString operator()(const CrossTraining& cross) const {
        return Say::tr("%1, %2, %3", "kind of cross-training, date, minutes")
            .arg(crossName(cross.kind), m_formats.date(cross.date), m_formats.minutes(2 * cross.durationMin));
    }
    QString operator()(const StrengthSession& strength) const {
        return Say::tr("Exercises of %1").arg(m_formats.date(strength.date));
    }
    QString operator()(const Clearance& clearance) const {
        return Say::tr("Cleared on %1 by %2").arg(m_formats.date(clearance.date), QString::fromStdString(clearance.by));
    }
    QString operator()(const Move& move) const {
        return Say::tr("Run moved from %1 to %2").arg(m_formats.date(move.from), m_formats.date(move.to));
    }
    QString operator()(const Shoes& shoes) const {
        return Say::tr("Shoes %1, first worn on %2")
            .arg(QString::fromStdString(shoes.name), m_formats.date(shoes.firstDay));
    }

private:
    const Formats& m_formats;
};

} // namespace

QString entryLine(const AnyEntry& entry, const Formats& formats) {
    return std::visit(Line(formats), entry);
}

QString clearanceWithdrawn(Date day, Date today, const Formats& formats) {
    return day == today
               ? Say::tr("Today's clearance is taken back, since this was entered after it. Record a new one once you "
                         "have been seen.")
               : Say::tr("The clearance of %1 is taken back, since this was entered after it. Record a new one once "
                         "you have been seen.")
                     .arg(formats.date(day));
}

} // namespace stridewell
