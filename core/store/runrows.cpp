// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/columns.h"
#include "core/store/journalstore.h"

namespace stridewell {

namespace {

void bindRun(SQLite::Statement& statement, const Run& run) {
    expectTakeable(run);
    std::optional<std::int64_t> distance;
    if (run.distance) {
        distance = run.distance->millimetres();
    }
    Binder(statement)
        .date(run.date)
        .optionalNumber(run.time)
        .optionalNumber(distance)
        .number(run.durationMin)
        .number(run.jogDonePermille)
        .score(run.before)
        .score(run.during)
        .score(run.after)
        .word(run.character)
        .flag(run.eased)
        .flag(run.strideAltered)
        .flag(run.painkiller)
        .text(run.note)
        .id(run.id);
}

Run readRun(SQLite::Statement& row) {
    Run run;
    run.date = readDate(row.getColumn(0));
    if (!row.getColumn(1).isNull()) {
        run.time = row.getColumn(1).getInt();
    }
    if (!row.getColumn(2).isNull()) {
        run.distance = Distance::fromMillimetres(row.getColumn(2).getInt64());
    }
    run.durationMin = row.getColumn(3).getInt();
    run.jogDonePermille = row.getColumn(4).getInt();
    run.before = readScore(row.getColumn(5));
    run.during = readScore(row.getColumn(6));
    run.after = readScore(row.getColumn(7));
    run.character = readWord<PainCharacter>(row.getColumn(8));
    run.eased = row.getColumn(9).getInt() != 0;
    run.strideAltered = row.getColumn(10).getInt() != 0;
    run.painkiller = row.getColumn(11).getInt() != 0;
    run.note = row.getColumn(12).getString();
    run.id = EntryId(row.getColumn(13).getInt64());
    return run;
}

} // namespace

void insertSymptoms(Statements& statements, const char* table, const char* column, EntryId owner, Symptoms symptoms) {
    if (symptoms == Symptoms()) {
        return;
    }
    SQLite::Statement& insert =
        statements(std::string("INSERT INTO ") + table + " (" + column + ", symptom) VALUES (?, ?)");
    for (const auto& [symptom, text] : Words<Symptom>::table) {
        if (symptoms.has(symptom)) {
            Binder(insert).id(owner).word(symptom);
            insert.exec();
            insert.reset();
        }
    }
}

std::map<EntryId, Symptoms> loadSymptoms(SQLite::Database& db, const char* table, const char* column) {
    SQLite::Statement select(db, std::string("SELECT ") + column + ", symptom FROM " + table);
    std::map<EntryId, Symptoms> symptoms;
    while (select.executeStep()) {
        symptoms[EntryId(select.getColumn(0).getInt64())].add(readWord<Symptom>(select.getColumn(1)));
    }
    return symptoms;
}

std::vector<Run> loadRuns(SQLite::Database& db, Rows rows) {
    const std::string sql = "SELECT date, minute_of_day, distance_mm, duration_min, jog_done_permille, before, during, "
                            "after, character, eased, stride_altered, painkiller, note, id FROM run ";
    const auto symptoms = loadSymptoms(db, "run_symptom", "run_id");
    SQLite::Statement select(db, sql + which(rows) + " ORDER BY date, minute_of_day, id");
    std::vector<Run> runs;
    while (select.executeStep()) {
        Run run = readRun(select);
        if (const auto of = symptoms.find(run.id); of != symptoms.end()) {
            run.symptoms = of->second;
        }
        runs.push_back(expectBelievable(std::move(run)));
    }
    return runs;
}

EntryId insert(Statements& statements, const Run& run) {
    forgetRemoved(statements, tableOf(run), run.id);
    SQLite::Statement& insert =
        statements("INSERT INTO run (date, minute_of_day, distance_mm, duration_min, jog_done_permille, "
                   "before, during, after, character, eased, stride_altered, painkiller, note, id) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindRun(insert, run);
    insert.exec();
    const EntryId id(statements.db().getLastInsertRowid());
    insertSymptoms(statements, "run_symptom", "run_id", id, run.symptoms);
    return id;
}

void update(Statements& statements, const Run& run) {
    SQLite::Statement& update =
        statements("UPDATE run SET date = ?, minute_of_day = ?, distance_mm = ?, duration_min = ?, "
                   "jog_done_permille = ?, before = ?, during = ?, after = ?, character = ?, eased = ?, "
                   "stride_altered = ?, painkiller = ?, note = ? WHERE id = ? AND removed IS NULL");
    bindRun(update, run);
    update.exec();
    expectChange(statements.db());
    SQLite::Statement& forget = statements("DELETE FROM run_symptom WHERE run_id = ?");
    Binder(forget).id(run.id);
    forget.exec();
    insertSymptoms(statements, "run_symptom", "run_id", run.id, run.symptoms);
}

} // namespace stridewell
