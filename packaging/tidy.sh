#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Runs clang-tidy with .clang-tidy's settings over app/ and ui/; any finding is a failure.
# usage: packaging/tidy.sh [FILE ...]     all unless given; files may be any, as `git diff --name-only` tells them
# It looks at what the clang preset compiles: a dozen sources of a folder at once, so that Qt's headers are
# parsed once for them, in a fifth of the time. FILE stands for the dozen that it is among.
set -eu
cd "$(dirname "$0")/.."
build=build/clang
# How each unit is compiled; that nothing is built yet does not matter.
cmake --preset clang >/dev/null

units=$(jq -r '.[].file | select(test("/clang/(app|ui)/.*/Unity/"))' "$build/compile_commands.json")
[ -n "$units" ] || { echo "$0: $build compiles no units" >&2; exit 1; }
if [ $# -gt 0 ]; then
    # shellcheck disable=SC2086
    units=$(for file in "$@"; do grep -lF "/${file%.*}.cpp\"" $units || true; done | sort -u)
fi
export build
printf '%s\n' "$units" | xargs -r -P "$(nproc)" -I '{}' sh -c '
    out=$(clang-tidy -p "$build" --quiet --checks=-bugprone-suspicious-include "$1" 2>/dev/null) ||
        { echo "$out"; exit 1; }
    echo "clean: ${1#"$PWD/$build/"}"' tidy '{}'
