#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Runs clang-tidy with .clang-tidy's settings over app/ and ui/; any finding is a failure.
# usage: packaging/tidy.sh [FILE ...]     all unless given; files may be any, as `git diff --name-only` tells them
# What is looked at are the units of the clang preset's unity build: Qt's headers are parsed once for a dozen
# sources, which takes a fifth of the time. Of a file that is given, that is the unit of its folder that has it.
set -eu
cd "$(dirname "$0")/.."
build=build/clang
# How each unit is compiled; that nothing is built yet does not matter.
cmake --preset clang >/dev/null

units=$(find "$build/app" "$build/ui" -path '*/Unity/*.cxx' | sort)
if [ $# -gt 0 ]; then
    # shellcheck disable=SC2086
    units=$(for file in "$@"; do grep -lF "/${file%.*}.cpp\"" $units || true; done | sort -u)
fi
export build
printf '%s\n' "$units" | xargs -r -P "$(nproc)" -I '{}' sh -c '
    out=$(clang-tidy -p "$build" --quiet --checks=-bugprone-suspicious-include "$PWD/$1" 2>/dev/null) ||
        { echo "$out"; exit 1; }
    echo "clean: ${1#"$build/"}"' tidy '{}'
