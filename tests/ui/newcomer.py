#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Stridewell contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A newcomer at the real program: from the first start to week 2, by keyboard, in a window on a display of its own.

usage: tests/ui/display.py tests/ui/newcomer.py STRIDEWELL LIBFAKETIME [PICTURES]

Ends with kill -9 and a second start; after each step the data file is read from outside with `stridewell status`.
"""
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time

PATIENCE = 60.0  # seconds until something that must happen counts as not happening


class Newcomer:
    def __init__(self, program: str, faketime: str, folder: pathlib.Path, pictures: pathlib.Path | None):
        self.program = program
        self.pictures = pictures
        self.clock = folder / "clock"
        self.environment = dict(
            os.environ,
            STRIDEWELL_DATA=str(folder / "data"), STRIDEWELL_CONFIG=str(folder / "settings.ini"),
            LC_ALL="C.UTF-8", QT_QPA_PLATFORM="xcb")
        self.environment.pop("LD_PRELOAD", None)
        # Only the window lives in another time, and only its dates: timers go on as ever.
        self.window_environment = dict(
            self.environment, LD_PRELOAD=faketime, FAKETIME_TIMESTAMP_FILE=str(self.clock),
            FAKETIME_NO_CACHE="1", FAKETIME_DONT_FAKE_MONOTONIC="1")
        self.process = None

    def set_date(self, date: str) -> None:
        self.clock.write_text(f"@{date} 10:00:00\n")

    def start(self) -> None:
        self.process = subprocess.Popen([self.program], env=self.window_environment)
        self.focus("Stridewell")

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def windows(self) -> dict:
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)],
                               capture_output=True, text=True, check=False).stdout.split()
        names = {}
        for window in found:
            name = subprocess.run(["xdotool", "getwindowname", window], capture_output=True, text=True, check=False)
            names[name.stdout.strip()] = window
        return names

    def focus(self, title: str) -> None:
        """No window manager runs here, so nobody else gives a window the keyboard."""
        window = self.wait(lambda: self.windows().get(title), f"a window named {title}")
        self.wait(lambda: self.take_focus(window), f"{title} to have the keyboard")

    @staticmethod
    def take_focus(window: str) -> bool:
        subprocess.run(["xdotool", "windowfocus", window], check=False, capture_output=True)
        now = subprocess.run(["xdotool", "getwindowfocus"], capture_output=True, text=True, check=False)
        return now.stdout.strip() == window

    def press(self, *keys: str) -> None:
        subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "60", *keys], check=True)

    def status(self) -> dict:
        call = subprocess.run([self.program, "status", "--format", "json", "--today", "2026-11-30"],
                              env=dict(self.environment, QT_QPA_PLATFORM="offscreen"), capture_output=True, text=True,
                              check=False)
        return json.loads(call.stdout) if call.returncode == 0 else {}

    def runs(self) -> list:
        return [run["date"] for run in self.status().get("runs", [])]

    def wait(self, test, what: str):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            found = test()
            if found:
                return found
            if self.process.poll() is not None:
                raise SystemExit(f"the program ended with {self.process.returncode} while waiting for {what}")
            time.sleep(0.1)
        self.picture("stuck")
        raise SystemExit(f"waited in vain for {what}; windows: {self.windows()}; runs: {self.runs()}")

    def picture(self, name: str) -> None:
        if self.pictures is not None:
            file = str(self.pictures / f"newcomer-{name}.png")
            subprocess.run(["import", "-window", "root", file], check=False)

    def log_run(self, date: str) -> None:
        self.set_date(date)
        before = self.runs()
        self.focus("Stridewell")
        self.press("ctrl+l")
        self.focus("Log a run")
        self.press("Return")
        self.wait(lambda: self.runs() == [*before, date], f"the run of {date} in the data file")
        self.wait(lambda: "Log a run" not in self.windows(), "the dialog to close")
        self.focus("Stridewell")


def expect(what: str, found, right) -> None:
    if found != right:
        raise SystemExit(f"{what}: {found!r} where {right!r} is right")
    print(f"ok: {what}: {found!r}")


def story(newcomer: Newcomer) -> None:
    dates = ["2026-11-23", "2026-11-25", "2026-11-27"]
    newcomer.set_date("2026-11-20")
    newcomer.start()
    newcomer.picture("first-start")
    for _ in range(3):
        newcomer.press("Return")
    newcomer.wait(lambda: newcomer.status().get("weeks"), "the plan in the data file")
    expect("first week", newcomer.status()["weeks"][0]["start"], "2026-11-23")
    newcomer.picture("plan")

    for date in dates:
        newcomer.log_run(date)
    newcomer.press("alt+3")
    newcomer.picture("journal")
    newcomer.press("Delete")
    newcomer.wait(lambda: len(newcomer.runs()) == 2, "the deletion of one run")
    newcomer.picture("deleted")
    newcomer.press("ctrl+z")
    newcomer.wait(lambda: newcomer.runs() == dates, "the run back after undo")
    newcomer.set_date("2026-11-30")
    newcomer.press("alt+2")
    status = newcomer.status()
    expect("week 2's limit", [status["allowance"][key] for key in ("week", "ceiling_mm", "ceiling_row")],
           [2, 9075000, "B4"])
    newcomer.kill()
    expect("after kill -9", newcomer.runs(), dates)

    newcomer.start()
    newcomer.picture("second-start")
    newcomer.log_run("2026-11-30")
    expect("after the second start", newcomer.runs(), [*dates, "2026-11-30"])
    newcomer.press("ctrl+q")
    expect("the program's farewell", newcomer.process.wait(timeout=PATIENCE), 0)


def main() -> None:
    program, faketime = (str(pathlib.Path(path).resolve()) for path in sys.argv[1:3])
    pictures = pathlib.Path(sys.argv[3]) if len(sys.argv) > 3 else None
    with tempfile.TemporaryDirectory() as folder:
        newcomer = Newcomer(program, faketime, pathlib.Path(folder), pictures)
        try:
            story(newcomer)
        finally:
            if newcomer.process is not None and newcomer.process.poll() is None:
                newcomer.kill()


if __name__ == "__main__":
    main()
