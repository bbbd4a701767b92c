-- SPDX-FileCopyrightText: 2026 The Stridewell contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a person deletes stays for a while, with the day on which it was removed; NULL: it is in the journal.

ALTER TABLE run ADD COLUMN removed TEXT CHECK (removed IS date(removed));
ALTER TABLE symptom_check ADD COLUMN removed TEXT CHECK (removed IS date(removed));
ALTER TABLE walk ADD COLUMN removed TEXT CHECK (removed IS date(removed));
ALTER TABLE cross_training ADD COLUMN removed TEXT CHECK (removed IS date(removed));
ALTER TABLE strength ADD COLUMN removed TEXT CHECK (removed IS date(removed));
ALTER TABLE clearance ADD COLUMN removed TEXT CHECK (removed IS date(removed));
ALTER TABLE move ADD COLUMN removed TEXT CHECK (removed IS date(removed));

-- One morning a date in the journal; any number that were removed.
CREATE TABLE morning_answer (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    date    TEXT    NOT NULL CHECK (date IS date(date) AND date BETWEEN '2000-01-01' AND '2099-12-31'),
    score   INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10),
    removed TEXT CHECK (removed IS date(removed))
) STRICT;
INSERT INTO morning_answer (id, date, score) SELECT id, date, score FROM morning;
DROP TABLE morning;
ALTER TABLE morning_answer RENAME TO morning;
CREATE UNIQUE INDEX morning_of_date ON morning (date) WHERE removed IS NULL;
