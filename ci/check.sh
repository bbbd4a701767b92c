#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Stridewell contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The one gate for people and CI: format, layers, scripts, build, analysis, tests, and a start of the program.
#   ci/check.sh                    everything
#   ci/check.sh --changed [BASE]   analyses only what differs from BASE (main); all else as ever
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
step() { printf '\n== %s\n' "$*"; }

step format
ci/format.sh
step layers
ci/layers.sh
step "build and tests"
scripts/test
step scripts
shellcheck -x scripts/run scripts/test scripts/screenshots scripts/lib/*.sh ci/*.sh .ci/run
step tidy
ci/tidy.sh "$@"
step "smoke run"
ci/smoke.sh build/ci/app/stridewell
printf '\nAll checks passed.\n'
