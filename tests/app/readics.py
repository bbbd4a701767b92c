#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Stridewell contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a calendar file with python3-icalendar, a parser that the program does not use, and prints one line an event:
uid|sequence|status|start|end|transp|alarm|summary. Times carry the offset that the file's own VTIMEZONE gives them,
which has to be the one of the system's zone data."""
import datetime
import sys
import zoneinfo

import icalendar


def moment(component, name, zones):
    """The property's day, or its time with offset."""
    prop = component[name]
    value = prop.dt
    if not isinstance(value, datetime.datetime):
        return value.isoformat()
    zone = prop.params.get("TZID")
    if zone is None:
        return value.isoformat()
    naive = value.replace(tzinfo=None)
    by_file = zones[zone].localize(naive).utcoffset()
    by_system = naive.replace(tzinfo=zoneinfo.ZoneInfo(zone)).utcoffset()
    if by_file != by_system:
        sys.exit(f"{naive} {zone}: {by_file} in the file, {by_system} by the system")
    return naive.replace(tzinfo=datetime.timezone(by_file)).isoformat()


def main():
    with open(sys.argv[1], "rb") as file:
        content = file.read()
    for line in content.split(b"\r\n"):
        line.decode("utf-8")  # not folded inside a character
        if len(line) > 75 or b"\n" in line or b"\r" in line:
            sys.exit(f"a line of {len(line)} octets: {line!r}")
    calendar = icalendar.Calendar.from_ical(content)
    if calendar.to_ical() != icalendar.Calendar.from_ical(calendar.to_ical()).to_ical():
        sys.exit("not the same when written again")
    zones = {str(zone["TZID"]): zone.to_tz() for zone in calendar.walk("VTIMEZONE")}
    print(f"calendar|{calendar['X-WR-CALNAME']}|{calendar['METHOD']}|{' '.join(zones)}")
    uids = set()
    for event in calendar.walk("VEVENT"):
        if event.errors or str(event["UID"]) in uids:
            sys.exit(f"{event['UID']}: {event.errors or 'twice'}")
        uids.add(str(event["UID"]))
        alarms = [str(alarm["TRIGGER"].dt) for alarm in event.walk("VALARM")]
        print("|".join([str(event["UID"]), str(event["SEQUENCE"]), str(event["STATUS"]),
                        moment(event, "DTSTART", zones), moment(event, "DTEND", zones), str(event["TRANSP"]),
                        " ".join(alarms), str(event["SUMMARY"])]))
        if "--text" in sys.argv:
            print(str(event["DESCRIPTION"]))


main()
