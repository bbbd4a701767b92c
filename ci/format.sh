#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Stridewell contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Holds every source file against .clang-format; `ci/format.sh --fix` rewrites those that differ.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

mode=(--dry-run -Werror)
[[ ${1:-} != --fix ]] || mode=(-i)
formatter=$(command -v clang-format-14 || command -v clang-format)
find app core tests tools ui \( -name '*.cpp' -o -name '*.h' \) -print0 | xargs -0 -r "$formatter" "${mode[@]}"
