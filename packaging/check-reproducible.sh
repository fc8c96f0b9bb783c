#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Builds the last commit in two folders of different names and depths, and compares the programs, with their
# line tables, and the packages byte for byte. (Packages of symbols alone differ: CPack writes the folder
# into their md5sums.) As long as two release builds; a compiler cache would hide differences, so none is used.
set -eu
cd "$(dirname "$0")/.."
commit=$(git rev-parse HEAD)
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct "$commit")
export SOURCE_DATE_EPOCH CCACHE_DISABLE=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
for folder in "$work/one" "$work/another/deeper/one"; do
    mkdir -p "$folder"
    git archive "$commit" | tar -x -C "$folder"
    "$folder/packaging/build.sh" release secretscope secretscope-cli
    (cd "$folder/build/release" && cpack -G DEB >/dev/null)
    (cd "$folder/build/release" && sha256sum bin/secretscope bin/secretscope-cli ./*.deb) >"$folder.sums"
done
cat "$work/one.sums"
cmp "$work/one.sums" "$work/another/deeper/one.sums"
