# SPDX-FileCopyrightText: 2026 The Stridewell contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Shared by scripts/run and scripts/test: packages and builds. Everything said here goes to standard error, so that
# standard output stays the program's own.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
readonly root

say() { printf '%s\n' "$*" >&2; }
fail() {
    say "stridewell: $1"
    shift
    (($# == 0)) || printf '  %s\n' "$@" >&2
    exit 1
}

# packages_of PURPOSE...: the names in scripts/packages/PURPOSE.txt
packages_of() {
    local purpose
    for purpose in "$@"; do
        sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$root/scripts/packages/$purpose.txt"
    done
}

# missing_of NAME...: those that are not installed
missing_of() {
    local installed name
    installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null | sed -n 's/ installed$//p') || true
    for name in "$@"; do
        grep -qxF -- "$name" <<<"$installed" || printf '%s\n' "$name"
    done
}

# ensure_packages PURPOSE...: installs what is missing, after saying so; asks apt for nothing when all is there.
ensure_packages() {
    local wanted missing as_root=()
    mapfile -t wanted < <(packages_of "$@")
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        [[ -n ${STRIDEWELL_SKIP_PACKAGES:-} ]] && return
        fail "this is not a Debian-like system, so the packages cannot be installed from here." \
            "Install your system's counterparts of these Debian 12 packages:" "${wanted[*]}" \
            "then call this again with STRIDEWELL_SKIP_PACKAGES=1 in the environment."
    fi
    mapfile -t missing < <(missing_of "${wanted[@]}")
    ((${#missing[@]} > 0)) || return 0

    local command="apt-get install --yes --no-install-recommends ${missing[*]}"
    say "Stridewell will install these Debian packages: ${missing[*]}"
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null || ! { sudo -n true 2>/dev/null || [[ -t 0 ]]; }; then
            fail "installing needs root, and sudo does not work here. As root, run:" \
                "apt-get update && $command" "and then call this again."
        fi
        as_root=(sudo)
    fi
    as_root+=(env DEBIAN_FRONTEND=noninteractive)
    "${as_root[@]}" apt-get update -qq -o DPkg::Lock::Timeout=120 >&2 || say "apt-get update failed; trying with the package lists at hand."
    "${as_root[@]}" apt-get install -qq -o Dpkg::Use-Pty=0 --yes --no-install-recommends -o DPkg::Lock::Timeout=120 "${missing[@]}" </dev/null >&2 ||
        fail "the packages could not be installed (they are those of Debian 12 or newer). To see why, run as root:" \
            "apt-get update && $command"
}

# build PRESET [TARGET...]: configures where needed, and builds into build/PRESET.
build() {
    local preset=$1 dir="$root/build/$1" options=()
    shift
    # Ninja configures again by itself when a CMakeLists.txt has changed, but does not know of the presets or a move.
    if [[ ! -f $dir/build.ninja || $root/CMakePresets.json -nt $dir/build.ninja ]] ||
        ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$dir/CMakeCache.txt"; then
        if command -v ccache >/dev/null; then
            options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
        fi
        (cd "$root" && cmake --fresh --preset "$preset" "${options[@]}") >&2
    fi
    cmake --build "$dir" ${1:+--target "$@"} >&2
}
