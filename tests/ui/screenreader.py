#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Stridewell contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A runner who hears the screen instead of seeing it: reads the Today page, logs today's run with pain 3 and hears the
advice. Everything is found by its name and role and done by its own actions: no coordinates, no keys.

usage: tests/ui/display.py dbus-run-session -- tests/ui/screenreader.py STRIDEWELL LIBFAKETIME [-v]

Debian's own Python is asked for in the first line: pyatspi is a package of it. What was saved is checked from outside,
with `stridewell status` and `stridewell export`.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
import pyatspi  # noqa: E402
from gi.repository import GLib  # noqa: E402

PATIENCE = 60.0  # seconds until something that must happen counts as not happening
TODAY = "2026-11-23"
SESSION = "5 min walk, 5 × (1 min jog + 2 min walk), 10 min walk"  # run 1 of week 1: docs/rules.md, A1


class Listener:
    """What a screen reader knows of the program, and what it would have spoken without being asked."""

    def __init__(self, process: subprocess.Popen):
        self.process = process
        self.spoken = []
        pyatspi.Registry.registerEventListener(self.hear, "object:state-changed:showing")

    def hear(self, event) -> None:
        try:
            if event.detail1 and event.source.getRole() in (pyatspi.ROLE_ALERT, pyatspi.ROLE_NOTIFICATION):
                self.spoken.append(" ".join((event.source.name, event.source.description)))
        except GLib.Error:
            pass  # gone again before anybody could ask

    def wait(self, test, what: str):
        """Takes what comes from the program, and tests again, until the test finds something."""
        context = GLib.MainContext.default()
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            GLib.timeout_add(100, lambda: False)  # so that the next line returns although nothing comes
            context.iteration(True)
            if self.process.poll() is not None:
                raise SystemExit(f"the program ended with {self.process.returncode} while waiting for {what}")
            try:
                found = test()
            except (GLib.Error, LookupError, AttributeError):
                found = None  # it changed while being read
            if found:
                return found
        for line in self.page():
            print("  ", line)
        raise SystemExit(f"waited in vain for {what}; heard: {self.spoken}")

    def application(self):
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.get_process_id() == self.process.pid:
                return application
        return None

    def showing(self, below=None):
        """Everything that shows, as read from top to bottom."""
        if below is None:
            below = self.application()
            below.clear_cache()
        for child in below:
            if child is not None and child.getState().contains(pyatspi.STATE_VISIBLE):
                yield child
                yield from self.showing(child)

    def page(self) -> list:
        return [f"{each.getRoleName()}: {each.name}. {each.description}" for each in self.showing()]

    def all(self, role, words: str = "") -> list:
        return [each for each in self.showing() if each.getRole() == role and words in each.name]

    def find(self, role, words: str):
        return self.wait(lambda: next(iter(self.all(role, words)), None), f"{role} named {words!r}")

    @staticmethod
    def do(accessible, name: str) -> None:
        actions = accessible.queryAction()
        names = [actions.getName(i) for i in range(actions.nActions)]
        if name not in names:
            raise SystemExit(f"{accessible.name!r} can {names}, not {name}")
        actions.doAction(names.index(name))


def expect(what: str, right) -> None:
    if not right:
        raise SystemExit(f"not so: {what}")
    print(f"ok: {what}")


def read_today(listener: Listener) -> None:
    listener.find(pyatspi.ROLE_HEADING, "Monday 23 November")
    listener.find(pyatspi.ROLE_HEADING, "Run today")
    expect("the rail says which page is open",
           listener.find(pyatspi.ROLE_PAGE_TAB, "Today").getState().contains(pyatspi.STATE_CHECKED))
    bars = [each.name for each in listener.all(pyatspi.ROLE_IMAGE, SESSION)]
    expect(f"the session's bar in words: {bars}", len(bars) == 1)
    meter = listener.find(pyatspi.ROLE_PROGRESS_BAR, "8.25 km still planned")
    expect(f"the week's meter in words: {meter.name!r}", "0.00 km done" in meter.name)
    value = meter.queryValue()
    expect(f"the week's meter as a number: {value.currentValue} of {value.maximumValue} metres",
           value.currentValue == 0 and value.maximumValue > 8250)
    expect("no alert where nothing hurts", not listener.all(pyatspi.ROLE_ALERT))


def log_with_pain(listener: Listener) -> None:
    listener.do(listener.find(pyatspi.ROLE_PUSH_BUTTON, "Log this run"), "Press")
    listener.find(pyatspi.ROLE_DIALOG, "Log a run")
    expect("no questions about pain without pain", not listener.all(pyatspi.ROLE_RADIO_BUTTON, "What kind of pain"))
    for name in ("Back pain during the run", "Back pain within an hour after the run"):
        scale = listener.find(pyatspi.ROLE_SLIDER, name)
        for _ in range(3):
            listener.do(scale, "Increase")
        listener.wait(lambda of=scale: of.queryValue().currentValue == 3, f"{name} to be 3")
        expect(f"{name}: 3 of {scale.queryValue().maximumValue:.0f}", scale.queryValue().maximumValue == 10)
    dull = listener.find(pyatspi.ROLE_RADIO_BUTTON, "What kind of pain was it?: dull")
    expect("no answer is given for the person", not dull.getState().contains(pyatspi.STATE_CHECKED))
    listener.do(listener.find(pyatspi.ROLE_PUSH_BUTTON, "Save"), "Press")
    listener.wait(lambda: dull.description, "the question that is open to say so")
    expect(f"what is still to say: {dull.description!r}", dull.getState().contains(pyatspi.STATE_FOCUSED))
    for answer in ("What kind of pain was it?: dull", "Did it ease after warming up?: no",
                   "Did it ease after warming up?: yes", "Did it change your stride?: no",
                   "Did you take a painkiller in the 24 hours before?: no"):
        listener.do(listener.find(pyatspi.ROLE_RADIO_BUTTON, answer), "Toggle")
    listener.spoken.clear()
    listener.do(listener.find(pyatspi.ROLE_PUSH_BUTTON, "Save"), "Press")
    listener.wait(lambda: not listener.all(pyatspi.ROLE_DIALOG, "Log a run"), "the dialog to close")


def hear_advice(listener: Listener, title: str) -> None:
    banner = listener.find(pyatspi.ROLE_ALERT, title)
    expect(f"the advice is an alert: {banner.name!r}: {banner.description!r}", len(banner.description) > 20)
    note = listener.find(pyatspi.ROLE_NOTIFICATION, "saved")
    expect(f"what was saved is a notification: {note.name!r}", "23" in note.name)
    listener.wait(lambda: any(title in words for words in listener.spoken), "the advice to be spoken")
    listener.wait(lambda: any("saved" in words for words in listener.spoken), "the saving to be spoken")
    print(f"ok: spoken without being asked: {listener.spoken}")
    listener.find(pyatspi.ROLE_PUSH_BUTTON, "Undo")


def story(program: str, faketime: str, folder: pathlib.Path) -> None:
    environment = dict(os.environ, STRIDEWELL_DATA=str(folder / "data"), STRIDEWELL_CONFIG=str(folder / "settings.ini"),
                       LC_ALL="C.UTF-8", QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    command_environment = dict(environment, QT_QPA_PLATFORM="offscreen")

    def command(*arguments: str) -> str:
        return subprocess.run([program, *arguments], env=command_environment, capture_output=True, text=True,
                              check=True).stdout

    command("setup", "--start", TODAY, "--days", "mon,wed,fri", "--today", TODAY)
    (folder / "clock").write_text(f"@{TODAY} 10:00:00\n")
    process = subprocess.Popen([program], env=dict(
        environment, LD_PRELOAD=faketime, FAKETIME_TIMESTAMP_FILE=str(folder / "clock"), FAKETIME_NO_CACHE="1",
        FAKETIME_DONT_FAKE_MONOTONIC="1"))
    try:
        listener = Listener(process)
        listener.wait(listener.application, "the program among those that screen readers know")
        listener.find(pyatspi.ROLE_PUSH_BUTTON, "Log this run")
        if "-v" in sys.argv:
            print("\n".join(listener.page()))
        read_today(listener)
        log_with_pain(listener)
        status = listener.wait(lambda: next(
            (found for found in [json.loads(command("status", "--format", "json", "--today", TODAY))] if found["runs"]),
            None), "the run in the data file")
        expect(f"the plan answers: {status['state']['outcome']}", status["state"]["outcome"] == "ADD_REST")
        command("export", "--journal", str(folder / "journal.json"))
        runs = json.loads((folder / "journal.json").read_text())["runs"]
        expect(f"one run, its pain as told: {runs}", [
            (run["date"], run["during"], run["after"], run["character"]) for run in runs] == [
                (TODAY, 3, 3, "dull")])
        hear_advice(listener, "rest")
        if "-v" in sys.argv:
            print("\n".join(listener.page()))
    finally:
        process.kill()
        process.wait()


def main() -> None:
    program, faketime = (str(pathlib.Path(path).resolve()) for path in sys.argv[1:3])
    with tempfile.TemporaryDirectory() as folder:
        story(program, faketime, pathlib.Path(folder))


if __name__ == "__main__":
    main()
