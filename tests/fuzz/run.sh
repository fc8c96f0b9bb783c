#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Runs every fuzz target for so many seconds each: tests/fuzz/run.sh [SECONDS] [BUILD-DIRECTORY]
# Nothing is written into the source tree: what is found grows in a temporary directory, and a
# crashing input is kept beside the targets, in BUILD-DIRECTORY/fuzz/found.
set -eu
seconds=${1:-30}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
build=${2:-$here/../../build/clang}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
mkdir -p "$build/fuzz/found"
# Qt is not instrumented: what it holds until the end would count as leaked. A small quarantine
# keeps memory from growing with the number of runs.
export ASAN_OPTIONS="detect_leaks=0:quarantine_size_mb=16:${ASAN_OPTIONS:-}"
status=0
for target in page lists snapshot errorbody retryafter displaytext query escapers graph; do
    case $target in
        retryafter) longest=128 ;;
        query | graph) longest=512 ;;
        *) longest=8192 ;;
    esac
    mkdir "$work/$target"
    echo "fuzz_$target: $seconds s"
    if ! "$build/fuzz/fuzz_$target" -max_total_time="$seconds" -max_len="$longest" \
        -rss_limit_mb=2048 -timeout=30 -print_final_stats=1 -verbosity=0 \
        -artifact_prefix="$build/fuzz/found/$target-" \
        "$work/$target" "$here/seeds/$target" >"$work/log" 2>&1; then
        cat "$work/log"
        status=1
    fi
    grep -E 'number_of_executed_units|peak_rss_mb' "$work/log" || true
done
exit $status
