#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Makes the packages of build/release (packaging/build.sh release first) and looks at them: lintian, the
# files of each, the hardening of what is in them, install and uninstall, and that the source package is
# the commit's tree.
set -eu
cd "$(dirname "$0")/.."
root=$PWD
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM

(cd build/release && cpack -G DEB -B "$work/packages" && cpack --config CPackSourceConfig.cmake -B "$work/source") \
    >"$work/log" || { cat "$work/log" >&2; exit 1; }
cd "$work/packages"
lintian --fail-on error,warning ./*.deb
for package in secretscope secretscope-cli; do
    dpkg-deb -x "$package"_*.deb "$work/$package"
    "$root/packaging/check-binaries.sh" "$work/$package/usr/bin/$package"
    # The symbols are in a package of their own, found by the program's build id.
    id=$(readelf -n "$work/$package/usr/bin/$package" | sed -n 's/.*Build ID: //p')
    dpkg-deb -c "$package"-dbgsym_*.ddeb | grep -q "$(echo "$id" | sed 's|^..|&/|').debug"
done
if dpkg-deb -f secretscope-cli_*.deb Depends | grep -E 'qt6(widgets|gui)'; then
    echo "secretscope-cli needs a display's libraries" >&2
    exit 1
fi

cd "$root"
DESTDIR=$work/there cmake --install build/release >/dev/null
DESTDIR=$work/there cmake --build build/release --target uninstall >/dev/null
if find "$work/there" -type f | grep .; then
    echo "uninstall left these" >&2
    exit 1
fi

tar -xzf "$work"/source/*.tar.gz -C "$work/source"
git ls-tree -r --name-only HEAD | sort >"$work/tree"
(cd "$work"/source/secretscope-*/ && find . -type f | sed 's|^\./||' | sort) | diff "$work/tree" -
ls -l "$work"/packages/*.*deb "$work"/source/*.tar.gz | awk '{ sub(/.*\//, "", $NF); print $5, $NF }'
