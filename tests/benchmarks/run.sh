#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Measures the program side by side with what somebody would use instead, on the same bytes and in
# turn, prints one table and writes it as JSON. Nothing here passes or fails.
# usage: tests/benchmarks/run.sh [--small] [--runs N] [--json FILE]
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
"$root/packaging/install-packages.sh" bench
"$root/packaging/build.sh" release
exec python3 "$root/tests/benchmarks/run.py" --bin "$root/build/release" "$@"
