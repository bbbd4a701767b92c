#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Stridewell contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs clang-tidy over the sources that build/ci compiles, two at a time. A file that passed is not looked at again
# until it, a project header that it includes, or the settings change.
#   ci/tidy.sh                    every source
#   ci/tidy.sh --changed [BASE]   those that differ from BASE (main), or include a header that does
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
build=build/ci
tidy=$(command -v clang-tidy-14 || command -v clang-tidy)
passed=$build/tidy-passed
mkdir -p "$passed"

# sources: "path: header header ..." for every compiled source, headers being the project's own.
sources() {
    ninja -C "$build" -t deps | awk -v root="$PWD/" '
        function project(path) { return index(path, root) == 1 && index(path, root "build/") != 1 }
        /^[^ ].*: #deps/ { if (line != "") print line; line = ""; next }
        NF == 1 {
            path = $1
            if (path ~ /^\.\.\//) path = root substr(path, 7)
            if (!project(path)) next
            path = substr(path, length(root) + 1)
            line = line == "" ? path ":" : line " " path
        }
        END { if (line != "") print line }' | sort -u
}

wanted() { sources; }
if [[ ${1:-} == --changed ]]; then
    changed=$(git diff --name-only "$(git merge-base "${2:-main}" HEAD)" && git ls-files --others --exclude-standard)
    wanted() {
        sources | while read -r line; do
            for file in ${line/:/}; do
                if grep -qxF -- "$file" <<<"$changed"; then
                    printf '%s\n' "$line"
                    break
                fi
            done
        done
    }
fi

# Analyses one source, and remembers that it passed under the sum of all it was made from.
check_one() {
    local source=${1%%:*} headers=${1#*:} sum
    # shellcheck disable=SC2086 # a list of paths without spaces
    sum=$(cat .clang-tidy cmake/Warnings.cmake "$source" $headers | sha256sum | cut -d' ' -f1)
    local stamp="$passed/${source//\//_}"
    [[ $(cat "$stamp" 2>/dev/null) != "$sum" ]] || return 0
    if "$tidy" -p "$build" --quiet --extra-arg=-Wno-unknown-warning-option "$source" 2>"$stamp.log" >"$stamp.out"; then
        printf '%s' "$sum" >"$stamp"
    else
        cat "$stamp.out" "$stamp.log"
        return 1
    fi
}
export -f check_one
export tidy build passed

count=$(wanted | tee "$passed/list" | wc -l)
echo "tidy: $count sources"
# shellcheck disable=SC2016 # $1 is the inner shell's
xargs -r -d '\n' -P 2 -I{} bash -c 'check_one "$1"' _ {} <"$passed/list"
