#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Builds and runs every test without a display. Ends with CTest's own summary.
# usage: tests/run.sh [PRESET [CTEST ARGUMENTS ...]]     PRESET is release unless given
set -eu
cd "$(dirname "$0")/.."
preset=${1:-release}
[ $# -eq 0 ] || shift
packaging/install-packages.sh test
packaging/build.sh "$preset"
exec ctest --preset "$preset" "$@"
