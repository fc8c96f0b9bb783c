#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Runs clang-tidy with .clang-tidy's settings; any finding is a failure.
# usage: packaging/tidy.sh [--minutes N] [--build FOLDER] [FILE ...]
# Files may be any, as `git diff --name-only` tells them: of those below app/ and ui/ that are there, a header
# stands for its source.
# Without files: the sources below app/ and ui/ that the last 20 commits changed, then all others, in an
# order that the commit decides, until N minutes are over (no limit unless given). So everything is
# looked at in the course of some commits, and a clone without a history needs nothing else.
set -eu
cd "$(dirname "$0")/.."
build=build/dev
minutes=
while [ $# -gt 0 ]; do
    case $1 in
        --minutes) minutes=$2; shift 2 ;;
        --build) build=$2; shift 2 ;;
        *) break ;;
    esac
done
# How each file is compiled by itself; that nothing is built yet does not matter.
[ -f "$build/compile_commands.json" ] || cmake --preset dev >/dev/null

list=$(mktemp -d)
trap 'rm -rf "$list"' EXIT INT TERM
if [ $# -gt 0 ]; then
    printf '%s\n' "$@" | sed 's/\.h$/.cpp/' | sort -u >"$list/asked"
    git ls-files 'app/*.cpp' 'ui/*.cpp' | sort | comm -12 - "$list/asked" >"$list/files"
else
    git ls-files 'app/*.cpp' 'ui/*.cpp' >"$list/all"
    base=$(git rev-list --max-count=21 HEAD | tail -n 1)
    git diff --name-only --diff-filter=d "$base" -- 'app/*.cpp' 'ui/*.cpp' >"$list/changed"
    # The same order for the same commit.
    yes "$(git rev-parse HEAD)" | head -c 65536 >"$list/seed"
    shuf --random-source="$list/seed" "$list/all" >"$list/others"
    cat "$list/changed" "$list/others" | awk '!seen[$0]++' >"$list/files"
fi
until=${minutes:+$(($(date +%s) + minutes * 60))}
export build list until
xargs -P "$(nproc)" -I '{}' sh -c '
    [ -z "$until" ] || [ "$(date +%s)" -lt "$until" ] || exit 0
    if clang-tidy -p "$build" --quiet "$1" >"$list/out.$$" 2>/dev/null; then
        echo "$1" >>"$list/done"
    else
        cat "$list/out.$$"
        echo "$1" >>"$list/failed"
    fi' tidy '{}' <"$list/files"
touch "$list/done" "$list/failed"
echo "clang-tidy: $(wc -l <"$list/files") files, $(wc -l <"$list/done") clean," \
    "$(wc -l <"$list/failed") with findings; others were not looked at in time"
[ ! -s "$list/failed" ]
