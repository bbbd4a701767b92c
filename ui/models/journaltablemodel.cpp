// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journaltablemodel.h"

#include "core/model/words.h"
#include "ui/text/phrasebook.h"
#include "ui/theme/icons.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <utility>

namespace stridewell {

namespace {

constexpr int minutesOfDay = 1440;

EntryId idOf(const AnyEntry& entry) {
    return std::visit([](const auto& each) { return each.id; }, entry);
}

Date dateOf(const AnyEntry& entry) {
    return std::visit(
        []<typename Entry>(const Entry& each) {
            if constexpr (std::is_same_v<Entry, Move>) {
                return each.from;
            } else if constexpr (std::is_same_v<Entry, Shoes>) {
                return each.firstDay; // shoes have a page of their own: they are in no row
            } else {
                return each.date;
            }
        },
        entry);
}

QString iconOf(const AnyEntry& entry) {
    static const std::array<const char*, std::variant_size_v<AnyEntry>> names{
        "run", "today", "check", "walk", "swap", "strength", "heart", "move", "shoe"};
    return QString::fromLatin1(names[entry.index()]);
}

bool spansYears(const std::vector<JournalTableModel::Row>& rows) {
    const auto [first, last] =
        std::minmax_element(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.date < b.date; });
    return first != rows.end() && toQDate(first->date).year() != toQDate(last->date).year();
}

} // namespace

JournalTableModel::JournalTableModel(QObject* parent)
    : QAbstractTableModel(parent), m_formats(QLocale(), Units::Kilometres) {
}

template <typename Entry>
void JournalTableModel::take(const std::vector<Entry>& entries) {
    for (const Entry& entry : entries) {
        Row row;
        row.entry = entry;
        row.date = dateOf(row.entry);
        if constexpr (requires { entry.durationMin; }) {
            row.durationMin = entry.durationMin;
            row.minute = minutesOfDay / 2;
        }
        if constexpr (requires { entry.score; }) {
            row.pain = entry.score.value();
        } else if constexpr (requires { entry.during; }) {
            row.pain = entry.during.value();
        }
        m_rows.push_back(std::move(row));
    }
}

void JournalTableModel::takeRuns(const Journal& journal, const Projection& projection) {
    take(journal.runs);
    for (std::size_t i = 0; i < journal.runs.size(); ++i) {
        const Run& run = journal.runs[i];
        m_rows[i].minute = run.time.value_or(0);
        m_rows[i].distance = run.distance.value_or(Distance());
        m_rows[i].pain = run.worst().value();
    }
    for (const RunVerdict& verdict : projection.runs) {
        if (verdict.index < journal.runs.size()) {
            m_rows[verdict.index].distance = verdict.actual;
        }
    }
    for (const ProjectedWeek& week : projection.weeks) {
        int number = 0;
        for (const ProjectedSession& session : week.sessions) {
            ++number;
            if (session.runIndex && *session.runIndex < journal.runs.size()) {
                m_rows[*session.runIndex].week = week.number;
                m_rows[*session.runIndex].session = number;
            }
        }
    }
}

void JournalTableModel::setJournal(const Journal& journal, const Projection& projection, const Formats& formats) {
    beginResetModel();
    const std::vector<Row> before = std::exchange(m_rows, {});
    m_search.clear();
    takeRuns(journal, projection);
    take(journal.mornings);
    take(journal.checks);
    take(journal.walks);
    take(journal.cross);
    take(journal.strength);
    take(journal.clearances);
    take(journal.moves);
    for (Row& row : m_rows) {
        const Date next = row.date + Days(1);
        row.pending = row.durationMin > 0 && next >= projection.today &&
                      std::none_of(journal.mornings.begin(), journal.mornings.end(),
                                   [next](const Morning& morning) { return morning.date == next; });
    }
    m_formats = spansYears(m_rows) ? formats.withYears() : formats;
    findAdded(before);
    endResetModel();
}

void JournalTableModel::findAdded(const std::vector<Row>& before) {
    const auto key = [](const Row& row) { return std::pair(row.entry.index(), idOf(row.entry).value()); };
    std::set<std::pair<std::size_t, std::int64_t>> known;
    std::transform(before.begin(), before.end(), std::inserter(known, known.end()), key);
    const auto isNew = [&](const Row& row) { return !known.contains(key(row)); };
    const auto first = std::find_if(m_rows.begin(), m_rows.end(), isNew);
    const bool one = first != m_rows.end() && std::none_of(first + 1, m_rows.end(), isNew);
    m_added = one ? static_cast<int>(first - m_rows.begin()) : -1;
}

int JournalTableModel::rowOf(EntryId run) const {
    Run wanted;
    wanted.id = run;
    return rowOf(AnyEntry(wanted));
}

int JournalTableModel::rowOf(const AnyEntry& entry) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&entry](const Row& row) {
        return row.entry.index() == entry.index() && idOf(row.entry) == idOf(entry);
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

const QString& JournalTableModel::searchText(int index) const {
    m_search.resize(m_rows.size());
    QString& text = m_search[static_cast<std::size_t>(index)];
    if (text.isNull()) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column) {
            cells.append(display(row(index), column));
        }
        text = cells.join(QLatin1Char('\n')).toCaseFolded();
    }
    return text;
}

int JournalTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int JournalTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JournalTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row& at = row(index.row());
    const bool isNumber = index.column() == MinutesColumn || index.column() == DistanceColumn;
    switch (role) {
    case Qt::DisplayRole: return display(at, index.column());
    case Qt::DecorationRole:
        return index.column() == SessionColumn ? themedIcon(iconOf(at.entry), IconTint::Muted) : QVariant();
    case Qt::ToolTipRole: return index.column() == NoteColumn ? QVariant(note(at)) : QVariant();
    case Qt::AccessibleTextRole: return described(at, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case RawRole:
        return index.column() == NoteColumn ? QVariant(note(at).toCaseFolded()) : number(index.row(), index.column());
    case RunRole: {
        const Run* run = std::get_if<Run>(&at.entry);
        return QVariant::fromValue(static_cast<qint64>(run != nullptr ? run->id.value() : 0));
    }
    default: return {};
    }
}

QString JournalTableModel::display(const Row& row, int column) const {
    switch (column) {
    case DateColumn: return m_formats.date(row.date);
    case SessionColumn: return what(row);
    case MinutesColumn: return row.durationMin > 0 ? m_formats.number(row.durationMin) : QString();
    case DistanceColumn: return distance(row);
    case PainColumn: return pain(row);
    case NoteColumn: return note(row);
    default: return {};
    }
}

QString JournalTableModel::what(const Row& row) const {
    struct Name {
        const JournalTableModel& model;
        const Row& row;
        QString operator()(const Run& /*run*/) const {
            return row.week > 0 ? tr("Week %1, run %2")
                                      .arg(model.m_formats.number(row.week), model.m_formats.number(row.session))
                                : tr("Extra run");
        }
        QString operator()(const Morning& /*morning*/) const { return tr("Morning"); }
        QString operator()(const SymptomCheck& /*check*/) const { return tr("Symptoms"); }
        QString operator()(const Walk& /*walk*/) const { return tr("Walk"); }
        QString operator()(const CrossTraining& cross) const { return crossName(cross.kind); }
        QString operator()(const StrengthSession& /*strength*/) const { return tr("Exercises"); }
        QString operator()(const Clearance& /*clearance*/) const { return tr("Seen and cleared"); }
        QString operator()(const Move& /*move*/) const { return tr("Run moved"); }
        QString operator()(const Shoes& /*shoes*/) const { return {}; }
    };
    return std::visit(Name{*this, row}, row.entry);
}

QString JournalTableModel::note(const Row& row) const {
    struct Note {
        const JournalTableModel& model;
        QString operator()(const Run& run) const { return QString::fromStdString(run.note).simplified(); }
        QString operator()(const Morning& /*morning*/) const { return {}; }
        QString operator()(const SymptomCheck& check) const {
            QStringList names;
            for (const auto& [symptom, word] : Words<Symptom>::table) {
                if (check.symptoms.has(symptom)) {
                    names.append(symptomQuestion(symptom));
                }
            }
            return names.join(tr("; "));
        }
        QString operator()(const Walk& /*walk*/) const { return {}; }
        QString operator()(const CrossTraining& /*cross*/) const { return {}; }
        QString operator()(const StrengthSession& strength) const {
            QStringList names;
            for (const StrengthItem item : strength.items) {
                names.append(strengthName(item));
            }
            return names.join(tr(", "));
        }
        QString operator()(const Clearance& clearance) const { return QString::fromStdString(clearance.by); }
        QString operator()(const Move& move) const { return tr("to %1", "date").arg(model.m_formats.date(move.to)); }
        QString operator()(const Shoes& /*shoes*/) const { return {}; }
    };
    const QString text = std::visit(Note{*this}, row.entry);
    if (!row.pending) {
        return text;
    }
    return text.isEmpty() ? tr("Morning to come") : tr("%1 (morning to come)", "note").arg(text);
}

QString JournalTableModel::distance(const Row& row) const {
    const Run* run = std::get_if<Run>(&row.entry);
    if (run == nullptr) {
        return {};
    }
    // Worked out from the minutes where none was measured (B9).
    return run->distance ? m_formats.distance(row.distance) : tr("about %1").arg(m_formats.distance(row.distance));
}

QString JournalTableModel::pain(const Row& row) const {
    if (row.pain < 0) {
        return {};
    }
    return tr("%1 · %2", "pain score and word").arg(m_formats.number(row.pain), painWord(row.pain));
}

qint64 JournalTableModel::number(int index, int column) const {
    const Row& at = row(index);
    switch (column) {
    case DateColumn: return static_cast<qint64>(at.date.time_since_epoch().count()) * minutesOfDay + at.minute;
    case SessionColumn: return static_cast<qint64>(at.entry.index()) * 100'000 + at.week * 10 + at.session;
    case MinutesColumn: return at.durationMin;
    case DistanceColumn: return at.distance.millimetres();
    case PainColumn: return at.pain;
    default: return 0;
    }
}

QString JournalTableModel::described(const Row& row, int column) const {
    switch (column) {
    case DateColumn: return m_formats.longDate(row.date);
    case MinutesColumn: return row.durationMin > 0 ? m_formats.minutes(row.durationMin * 2) : QString();
    case PainColumn: {
        if (row.pain < 0) {
            return {};
        }
        const QString said = tr("Pain %1 of 10, %2").arg(m_formats.number(row.pain), painWord(row.pain));
        return row.pending ? tr("%1, morning to come", "pain score and word").arg(said) : said;
    }
    default: return display(row, column);
    }
}

QVariant JournalTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const bool isNumber = section == MinutesColumn || section == DistanceColumn;
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::Alignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case DateColumn: return tr("Date");
    case SessionColumn: return tr("What");
    case MinutesColumn: return tr("Minutes");
    case DistanceColumn: return tr("Distance");
    case PainColumn: return tr("Pain");
    case NoteColumn: return tr("Note");
    default: return {};
    }
}

} // namespace stridewell
