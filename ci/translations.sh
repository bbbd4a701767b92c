#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Stridewell contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Checks the catalogues of resources/i18n: every text of the sources can be translated, is in every catalogue, and is
# complete there. With --update the texts of the sources are taken into them first.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
tools=/usr/lib/qt6/bin
[[ -x $tools/lupdate ]] || tools=$(dirname "$(command -v lupdate)")
temp=$(mktemp -d)
trap 'rm -rf "$temp"' EXIT

# take_in CATALOGUE FILE: the catalogue brought up to date, written to FILE. English is what the sources are written in:
# its catalogue holds only texts with a number.
take_in() {
    local options=(-silent -I . -locations none -no-obsolete -source-language en)
    [[ $1 != */stridewell_en.ts ]] || options+=(-pluralonly)
    [[ $1 -ef $2 ]] || cp "$1" "$2"
    "$tools/lupdate" "${options[@]}" ui app -ts "$2"
}

found=0
for catalogue in resources/i18n/stridewell_*.ts; do
    if [[ ${1:-} == --update ]]; then
        take_in "$catalogue" "$catalogue"
        continue
    fi
    take_in "$catalogue" "$temp/updated.ts" 2>"$temp/complaints" || found=1
    if [[ -s $temp/complaints ]]; then
        echo "lupdate cannot read everything:" && cat "$temp/complaints" && found=1
    fi
    if ! diff -u "$catalogue" "$temp/updated.ts"; then
        echo "$catalogue is not up to date with the sources: cmake --build build/dev --target update_translations" && found=1
    fi
    if grep -nE 'type="(unfinished|vanished|obsolete)"|<numerusform></numerusform>|<translation></translation>' "$catalogue"; then
        echo "$catalogue: a translation or a plural form is missing" && found=1
    fi
done
((found == 0)) || exit 1
