#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Configures and builds one preset; silent when there is nothing to do.
# usage: packaging/build.sh PRESET [TARGET ...]
set -eu
cd "$(dirname "$0")/.."
preset=$1
shift
if [ ! -f "build/$preset/build.ninja" ]; then
    cmake --preset "$preset" >&2
fi
if [ $# -gt 0 ]; then
    cmake --build --preset "$preset" --target "$@" >&2
else
    cmake --build --preset "$preset" >&2
fi
