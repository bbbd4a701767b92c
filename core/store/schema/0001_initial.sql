-- SPDX-FileCopyrightText: 2026 The Stridewell contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Facts only: what the runner chose and what happened. Dates are ISO text, words are those of core/model/words.h,
-- distances are whole millimetres. date(x) of a day that does not exist is another day or nothing, so it fails its check.

CREATE TABLE profile (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    start       TEXT    NOT NULL CHECK (start IS date(start) AND start BETWEEN '2000-01-01' AND '2099-12-31'),
    days        TEXT    NOT NULL CHECK (length(days) BETWEEN 7 AND 19),
    walk_tenths INTEGER NOT NULL CHECK (walk_tenths BETWEEN 30 AND 80),
    jog_tenths  INTEGER NOT NULL CHECK (jog_tenths BETWEEN 40 AND 160 AND jog_tenths BETWEEN walk_tenths AND 4 * walk_tenths),
    plan        TEXT    NOT NULL CHECK (plan IN ('standard', 'gentle')),
    goal        TEXT    NOT NULL CHECK (goal IN ('four_weeks', '30_minutes', '5_km')),
    units       TEXT    NOT NULL CHECK (units IN ('km', 'mi')),
    is_returning INTEGER NOT NULL CHECK (is_returning IN (0, 1))
) STRICT;

CREATE TABLE run (
    id                INTEGER PRIMARY KEY AUTOINCREMENT,
    date              TEXT    NOT NULL CHECK (date IS date(date) AND date BETWEEN '2000-01-01' AND '2099-12-31'),
    minute_of_day     INTEGER CHECK (minute_of_day BETWEEN 0 AND 1439),
    distance_mm       INTEGER CHECK (distance_mm BETWEEN 0 AND 300000000),
    duration_min      INTEGER NOT NULL CHECK (duration_min BETWEEN 1 AND 1440),
    jog_done_permille INTEGER NOT NULL CHECK (jog_done_permille BETWEEN 0 AND 1000),
    before            INTEGER NOT NULL CHECK (before BETWEEN 0 AND 10),
    during            INTEGER NOT NULL CHECK (during BETWEEN 0 AND 10),
    after             INTEGER NOT NULL CHECK (after BETWEEN 0 AND 10),
    character         TEXT    NOT NULL CHECK (character IN ('none', 'dull', 'sharp', 'shooting')),
    eased             INTEGER NOT NULL CHECK (eased IN (0, 1)),
    stride_altered    INTEGER NOT NULL CHECK (stride_altered IN (0, 1)),
    painkiller        INTEGER NOT NULL CHECK (painkiller IN (0, 1)),
    note              TEXT    NOT NULL CHECK (length(note) <= 2000),
    CHECK ((character = 'none') = (max(during, after) = 0))
) STRICT;

CREATE TABLE run_symptom (
    run_id  INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
    symptom TEXT    NOT NULL CHECK (symptom <> ''),
    PRIMARY KEY (run_id, symptom)
) STRICT, WITHOUT ROWID;

CREATE TABLE morning (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    date  TEXT    NOT NULL UNIQUE CHECK (date IS date(date) AND date BETWEEN '2000-01-01' AND '2099-12-31'),
    score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10)
) STRICT;

CREATE TABLE symptom_check (
    id   INTEGER PRIMARY KEY AUTOINCREMENT,
    date TEXT    NOT NULL CHECK (date IS date(date) AND date BETWEEN '2000-01-01' AND '2099-12-31')
) STRICT;

CREATE TABLE symptom_check_symptom (
    symptom_check_id INTEGER NOT NULL REFERENCES symptom_check (id) ON DELETE CASCADE,
    symptom          TEXT    NOT NULL CHECK (symptom <> ''),
    PRIMARY KEY (symptom_check_id, symptom)
) STRICT, WITHOUT ROWID;

CREATE TABLE walk (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    date         TEXT    NOT NULL CHECK (date IS date(date) AND date BETWEEN '2000-01-01' AND '2099-12-31'),
    duration_min INTEGER NOT NULL CHECK (duration_min BETWEEN 1 AND 1440),
    during       INTEGER NOT NULL CHECK (during BETWEEN 0 AND 10)
) STRICT;

CREATE TABLE cross_training (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    date         TEXT    NOT NULL CHECK (date IS date(date) AND date BETWEEN '2000-01-01' AND '2099-12-31'),
    kind         TEXT    NOT NULL CHECK (kind IN ('swim', 'cycle', 'elliptical')),
    duration_min INTEGER NOT NULL CHECK (duration_min BETWEEN 1 AND 1440),
    during       INTEGER NOT NULL CHECK (during BETWEEN 0 AND 10)
) STRICT;

CREATE TABLE strength (
    id   INTEGER PRIMARY KEY AUTOINCREMENT,
    date TEXT    NOT NULL CHECK (date IS date(date) AND date BETWEEN '2000-01-01' AND '2099-12-31')
) STRICT;

CREATE TABLE strength_item (
    strength_id INTEGER NOT NULL REFERENCES strength (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL CHECK (position >= 0),
    item        TEXT    NOT NULL CHECK (item <> ''),
    PRIMARY KEY (strength_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE clearance (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    date       TEXT    NOT NULL CHECK (date IS date(date) AND date BETWEEN '2000-01-01' AND '2099-12-31'),
    cleared_by TEXT    NOT NULL CHECK (length(cleared_by) <= 200)
) STRICT;

CREATE TABLE move (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    from_date TEXT    NOT NULL CHECK (from_date IS date(from_date) AND from_date BETWEEN '2000-01-01' AND '2099-12-31'),
    to_date   TEXT    NOT NULL CHECK (to_date IS date(to_date) AND to_date BETWEEN '2000-01-01' AND '2099-12-31')
) STRICT;
