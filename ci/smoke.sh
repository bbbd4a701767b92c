#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Stridewell contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Starts the program from outside, as a person would: ci/smoke.sh PROGRAM
set -euo pipefail
program=$1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
unset DISPLAY WAYLAND_DISPLAY
export STRIDEWELL_DATA="$scratch" XDG_CONFIG_HOME="$scratch/config" QT_QPA_PLATFORM=offscreen

"$program" --version
"$program" plan | sed -n 1,5p # reads to the end: the program may still be writing
[[ -z $(ls -A "$scratch") ]] || { echo "plan left something behind"; exit 1; }
"$program" print --week 1 --pdf "$scratch/week.pdf" >/dev/null
pdftotext -layout "$scratch/week.pdf" - | grep -q .
timeout 60 "$program" --exit-after-startup
echo "smoke run: version, plan, sheet and window"
