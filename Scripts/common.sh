# What the scripts share. Sourced, not run.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD

# Warnings are errors in this repository. The same in all scripts, because another setting builds all targets anew;
# `TETRA_STRICT= make demo` turns it off.
export TETRA_STRICT="${TETRA_STRICT-1}"
[ -n "$TETRA_STRICT" ] || unset TETRA_STRICT

# All packages share one scratch path, so that nothing is built twice; for that all build the same traits, too.
jobs=${JOBS:-$(getconf _NPROCESSORS_ONLN)}
root_package=(--package-path "$root" --scratch-path "$root/.build" --traits AllTypes)
examples_package=(--package-path "$root/Examples" --scratch-path "$root/.build")
tools_package=(--package-path "$root/Tools" --scratch-path "$root/.build")
benchmarks_package=(--package-path "$root/Benchmarks" --scratch-path "$root/.build")
fuzz_package=(--package-path "$root/Fuzz" --scratch-path "$root/.build")
results=$root/.build/test-results
venv=$root/.build/venv

fail() {
    printf '\n%s\n' "$*" >&2
    exit 1
}

# step <what it does> <command…>: says what it does, does it, says how long it took.
step() {
    local title=$1 begin=$SECONDS status=0
    shift
    printf '\n==> %s\n' "$title"
    "$@" || status=$?
    local took=$((SECONDS - begin))
    if [ $status -eq 0 ]; then
        printf '    done in %d:%02d min\n' $((took / 60)) $((took % 60))
    else
        printf '    FAILED after %d:%02d min: %s\n' $((took / 60)) $((took % 60)) "$title" >&2
    fi
    return $status
}

missing=()

# need <package> <test…>: notes a Debian package to be installed unless the test succeeds.
need() {
    local package=$1
    shift
    "$@" >/dev/null 2>&1 || missing+=("$package")
}

has() {
    command -v "$1"
}

# Installs what `need` has found missing.
install_missing() {
    [ ${#missing[@]} -gt 0 ] || return 0
    local list="${missing[*]}"
    has apt-get >/dev/null || fail "These are missing: $list. There is no apt-get here; please install them by hand."
    local prefix=()
    if [ "$(id -u)" -ne 0 ]; then
        has sudo >/dev/null || fail "These are missing: $list. Please run as root:  apt-get install $list"
        prefix=(sudo)
    fi
    step "Installing $list" apt_install "${prefix[@]}"
    missing=()
}

apt_install() {
    local install=("$@" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends)
    "${install[@]}" "${missing[@]}" && return
    "$@" apt-get update -qq && "${install[@]}" "${missing[@]}"
}

need_build_tools() {
    has swift >/dev/null || fail "The Swift toolchain is missing: https://www.swift.org/install"
    need git has git
    [ "$(uname)" = Darwin ] || need libsqlite3-dev test -f /usr/include/sqlite3.h
    [ "$(uname)" = Darwin ] || need zlib1g-dev test -f /usr/include/zlib.h
}

need_test_tools() {
    need_build_tools
    need nodejs has node
    need python3 has python3
    need python3-venv python3 -c 'import ensurepip, venv'
    [ -n "${CHROMIUM:-}" ] || need chromium has chromium
    [ "$(uname)" = Darwin ] || need fonts-dejavu-core has_fonts
}

has_fonts() {
    [ -n "$(find /usr/share/fonts /usr/local/share/fonts -name '*.ttf' -o -name '*.otf' 2>/dev/null | head -n 1)" ]
}

# Python packages of the browser tests, in a folder of their own.
make_venv() {
    local wanted=$root/Tests/BrowserTests/requirements.txt
    cmp -s "$wanted" "$venv/requirements.txt" && return
    [ -x "$venv/bin/pip" ] || python3 -m venv "$venv"
    "$venv/bin/pip" install --quiet --disable-pip-version-check -r "$wanted" && cp "$wanted" "$venv/requirements.txt"
}
