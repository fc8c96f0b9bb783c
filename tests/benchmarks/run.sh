#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Measures the program side by side with what somebody would use instead, on the same bytes and in
# turn, prints one table and writes it as JSON or Markdown. No time passes or fails here; a quiet
# machine and three quarters of an hour are needed for figures that are worth telling.
# usage: tests/benchmarks/run.sh [--small] [--only WORD] [--runs N] [--json FILE] [--markdown FILE]
#                                [--list]
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
"$root/packaging/install-packages.sh" test
"$root/packaging/build.sh" release
exec python3 "$root/tests/benchmarks/run.py" --build "$root/build/release" "$@"
