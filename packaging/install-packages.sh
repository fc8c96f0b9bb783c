#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Installs the Debian packages that are missing for what is named: build, test or ci.
# Asks for sudo only when not root, and only when something is missing.
set -eu

build="build-essential cmake ninja-build qt6-base-dev qt6-svg-dev qt6-httpserver-dev
qt6-websockets-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-qpa-plugins
libqt6svg6 libsimdjson-dev libxlsxwriter-dev qtkeychain-qt6-dev file ca-certificates fonts-dejavu-core"
test="$build xvfb graphviz libxml2-utils zsh fish unzip jq cmark-gfm dbus gnome-keyring python3 nginx-light
curl"
ci="$test git clang clang-format clang-tidy libclang-rt-14-dev libreoffice-calc-nogui"

case "${1:-}" in
    build) wanted=$build ;;
    test) wanted=$test ;;
    ci) wanted=$ci ;;
    *)
        echo "usage: $0 build|test|ci" >&2
        exit 2
        ;;
esac

missing=
for package in $wanted; do
    if ! dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed'; then
        missing="$missing $package"
    fi
done
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null; then
    echo "$0: this system has no apt-get; install the equivalents of:$missing" >&2
    exit 1
fi
as_root=
if [ "$(id -u)" -ne 0 ]; then
    as_root=sudo
    echo "Installing missing packages with sudo:$missing" >&2
fi
export DEBIAN_FRONTEND=noninteractive
$as_root apt-get update -qq
# shellcheck disable=SC2086 # a list of words
$as_root apt-get install -y -qq --no-install-recommends $missing >&2

# The tests start a web server of their own; the package's need not run.
case " $missing " in
    *" nginx-light "*)
        if [ -d /run/systemd/system ]; then
            $as_root systemctl disable --now nginx >&2 || true
        fi
        ;;
esac
