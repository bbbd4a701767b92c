-- SPDX-FileCopyrightText: 2026 The Stridewell contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Pairs of running shoes: what they have run follows from the runs.

CREATE TABLE shoes (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    name        TEXT    NOT NULL CHECK (name <> '' AND length(name) <= 60),
    first_day   TEXT    NOT NULL CHECK (first_day IS date(first_day) AND first_day BETWEEN '2000-01-01' AND '2099-12-31'),
    distance_mm INTEGER NOT NULL CHECK (distance_mm BETWEEN 0 AND 10000000000),
    retired     TEXT CHECK (retired IS date(retired) AND retired BETWEEN first_day AND '2099-12-31'),
    removed     TEXT CHECK (removed IS date(removed))
) STRICT;
