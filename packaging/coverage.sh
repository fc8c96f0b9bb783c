#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Which lines the tests run: the figure of each folder, and a page for every file in build/coverage/html.
# usage: packaging/coverage.sh [CTEST ARGUMENTS ...]      as in: packaging/coverage.sh -L unit
set -eu
cd "$(dirname "$0")/.."
command -v gcovr >/dev/null || { echo "$0: needs the package gcovr" >&2; exit 1; }
packaging/install-packages.sh test
packaging/build.sh coverage
find build/coverage -name '*.gcda' -delete
ctest --preset coverage "$@" || echo "Some tests failed; the figures are of those that ran." >&2
mkdir -p build/coverage/html
gcovr --root . --filter app/ --filter ui/ --exclude-throw-branches -j "$(nproc)" \
    --html-details build/coverage/html/index.html --json-summary build/coverage/summary.json build/coverage
jq -r '[.files[] | {folder: (.filename | split("/")[:2] | join("/")), lines: .line_total, run: .line_covered}]
    | group_by(.folder)[] | [.[0].folder, (map(.run) | add), (map(.lines) | add)]
    | "\(.[0])\t\(.[1])\t\(.[2])"' build/coverage/summary.json |
    awk -F '\t' '{ printf "%-16s %6d of %6d lines  %5.1f %%\n", $1, $2, $3, 100 * $2 / $3; run += $2; all += $3 }
        END { printf "%-16s %6d of %6d lines  %5.1f %%\n", "all", run, all, 100 * run / all }'
