#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Stridewell contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Holds the sources against the arrows of docs/architecture.md: who may include whom, and what core may not do.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
found=0
complain() {
    printf '%s\n' "$*" >&2
    found=1
}

# Room -> the rooms it may include, itself aside. A file belongs to the longest room that its path starts with.
declare -A may=(
    [core/units]=""
    [core/model]="core/units"
    [core/plan]="core/units core/model"
    [core/rules]="core/units core/model core/plan"
    [core/projection]="core/units core/model core/plan core/rules"
    [core/report]="core/units core/model core/plan core/rules core/projection"
)
all_core="${!may[*]}"
may[core/store]="$all_core"
may[core/exchange]="$all_core"
may[ui/text]="$all_core core/store"
may[ui/print]="$all_core ui/text"
may[ui]="$all_core core/store core/exchange ui/text ui/print"
may[app]="${may[ui]} ui"
may[tools]=""
may[tests/support]="$all_core"
may[tests/core]="$all_core tests/support"
may[tests/simulate]="$all_core tests/support"
may[tests/store]="$all_core core/store tests/support"
may[tests/exchange]="$all_core core/exchange tests/support"
may[tests/fuzz]="$all_core core/store core/exchange tests/support"
may[tests/ui]="${may[ui]} ui tests/support"
may[tests/benchmarks]="${may[tests/ui]} tests/ui"
may[tests/app]="${may[app]} app tests/support"

room_of() {
    local path=$1
    while [[ $path == */* ]]; do
        path=${path%/*}
        if [[ -v may[$path] ]]; then
            printf '%s' "$path"
            return
        fi
    done
}

# Every include of a project header, as "file:line:header".
while IFS=: read -r file line header; do
    from=$(room_of "$file")
    to=$(room_of "$header")
    if [[ -z $from ]]; then
        complain "$file: lies in no room of docs/architecture.md"
    elif [[ -z $to ]]; then
        [[ $header == *.moc ]] ||
            complain "$file:$line: includes \"$header\", which is no path from the project's root"
    elif [[ $from != "$to" && " ${may[$from]} " != *" $to "* ]]; then
        complain "$file:$line: $from may not include $to (\"$header\")"
    fi
done < <(grep -rnoP --include='*.h' --include='*.cpp' '^\s*#\s*include\s+"\K[^"]+' app core tests tools ui)

# forbid WHAT PATTERN PATH...: no line of code under these paths matches; comment lines do not count.
forbid() {
    local what=$1 pattern=$2 hits
    shift 2
    hits=$(grep -rnP --include='*.h' --include='*.cpp' -- "$pattern" "$@" | grep -vP '^[^:]+:\d+:\s*(//|\*)') || return 0
    complain "$what:"$'\n'"$hits"
}

pure=(core/units core/model core/plan core/rules core/projection)
[[ ! -d core/report ]] || pure+=(core/report)
forbid "core uses no Qt" '#\s*include\s+[<"]Q|\bQ[A-Z]\w+::' core tests/core
forbid "core holds no sentence for people (ui/text does)" '\btr\(|translate\(' core
forbid "core reads no clock: dates are arguments" \
    '\b(system|steady|high_resolution)_clock\b|\b(localtime|gmtime|gettimeofday|clock_gettime|strftime)\b|\bstd::time\(' core
forbid "core does no input or output outside store and exchange" \
    '#\s*include\s+<(fstream|iostream|filesystem|unistd\.h|sys/)|\b(fopen|getenv|std::cout|std::cerr)\b|\bprintf\(' "${pure[@]}"
forbid "ui/text knows Qt Core only" '#\s*include\s+<Q(Widget|Application|Painter|Gui|Font|Icon|Dialog|Layout|Printer)' ui/text
forbid "ui/print needs no widget" '#\s*include\s+<Q(\w*Widget|Application|\w*Dialog|(?!Text|Page)\w*Layout|Label|\w*Button)>' ui/print
forbid "SQLite stays in core/store" '#\s*include\s+<(SQLiteCpp|sqlite3)' app ui core/exchange "${pure[@]}"
mapfile -t ui_rooms < <(find ui -mindepth 1 -maxdepth 1 -type d)
forbid "pages, dialogs, widgets, words and paper never touch the data file (ui/workspace does)" \
    '#\s*include\s+"core/store/store\.h"' "${ui_rooms[@]}"

((found == 0)) || exit 1
echo "layers: every include follows its arrow"
