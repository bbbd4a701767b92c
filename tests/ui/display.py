#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Stridewell contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a command on a display of its own, once that display answers, and ends with the command's exit code.

usage: display.py COMMAND...

Unlike xvfb-run it does not guess a free number: Xvfb takes one and tells it. The display does not start anew when its
last client has gone (-noreset), which would turn away whoever comes just then.
"""
import os
import pathlib
import secrets
import subprocess
import sys
import tempfile

ATTEMPTS = 5
SCREEN = ("-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset")


def allow(authority: pathlib.Path, display: str, cookie: str) -> None:
    subprocess.run(["xauth", "-q", "-f", str(authority), "add", display, ".", cookie], check=True)


def start(authority: pathlib.Path) -> tuple[subprocess.Popen, dict]:
    """A display that has answered, and the environment in which programs find it."""
    cookie = secrets.token_hex(16)
    authority.unlink(missing_ok=True)
    authority.touch(mode=0o600)
    allow(authority, ":0", cookie)  # the server takes every key in the file, whatever the number says
    read, write = os.pipe()
    complaints = authority.with_name("complaints")
    with complaints.open("w") as file:
        server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-auth", str(authority), *SCREEN],
                                  pass_fds=[write], stderr=file)
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()  # comes when the display takes clients, or ends with the server
    if number:
        allow(authority, f":{number}", cookie)
        environment = dict(os.environ, DISPLAY=f":{number}", XAUTHORITY=str(authority))
        answer = subprocess.run(["xdpyinfo"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                                text=True, check=False)
        if answer.returncode == 0:
            return server, environment
        complaints.write_text(answer.stderr)
        server.kill()
    server.wait()
    raise ConnectionError(complaints.read_text().strip())


def start_at_last(authority: pathlib.Path) -> tuple[subprocess.Popen, dict]:
    for attempt in range(1, ATTEMPTS + 1):
        try:
            return start(authority)
        except ConnectionError as error:
            print(f"attempt {attempt} at a display: {error}", file=sys.stderr)
    raise SystemExit("no display answers")


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        server, environment = start_at_last(pathlib.Path(folder) / "authority")
        try:
            return subprocess.run(sys.argv[1:], env=environment, check=False).returncode
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    sys.exit(main())
