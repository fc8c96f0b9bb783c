#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Installs the Debian packages that are missing for what is named: build, test or ci; or files of packages.
# Says first how many and how large they are. Asks for sudo only when not root, and only when something is
# missing; without it, says what to ask for.
# usage: packaging/install-packages.sh build|test|ci|FILE.deb ...
set -eu

build="build-essential cmake ninja-build qt6-base-dev qt6-svg-dev qt6-httpserver-dev
qt6-websockets-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-qpa-plugins
libqt6svg6 libsimdjson-dev libxlsxwriter-dev qtkeychain-qt6-dev file ca-certificates fonts-dejavu-core"
test="$build xvfb graphviz libxml2-utils zsh fish unzip jq cmark-gfm dbus gnome-keyring python3 nginx-light
curl appstream desktop-file-utils openbox at-spi2-core gir1.2-atspi-2.0 python3-gi fonts-noto-core
fonts-noto-cjk fonts-noto-color-emoji"
ci="$test git clang clang-format clang-tidy libclang-rt-14-dev libreoffice-calc-nogui mold lintian
debootstrap"

case "${1:-}" in
    build) wanted=$build ;;
    test) wanted=$test ;;
    ci) wanted=$ci ;;
    *.deb) wanted=$* ;;
    *)
        sed -n 's/^# usage/usage/p' "$0" >&2
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
ask() {
    echo "To install packages takes an administrator. Ask for:" >&2
    echo "    apt-get install --no-install-recommends$missing" >&2
    exit 1
}
as_root=
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || ask
    as_root=sudo
fi
echo "Packages that are missing:$missing" >&2
export DEBIAN_FRONTEND=noninteractive
$as_root apt-get update -qq || ask
# shellcheck disable=SC2086 # a list of words
apt-get install --print-uris -y -qq --no-install-recommends $missing |
    awk '{ size += $3 } END { printf "With what they need: %d, %d MB to fetch.\n", NR, size / 1e6 }' >&2

log=$(mktemp)
trap 'rm -f "$log"' EXIT INT TERM
# apt tells how far it is as KIND:PACKAGE:PERCENT:WHAT, first of fetching, then of installing.
# shellcheck disable=SC2016,SC2086
{
    $as_root sh -c 'exec apt-get install -y -q --no-install-recommends -o APT::Status-Fd=3 "$@" \
        3>&1 >"$0" 2>&1' "$log" $missing || echo failed
} | while IFS= read -r line; do
    case $line in
        failed) tail -n 20 "$log" >&2; exit 1 ;;
        dlstatus:*) what=fetched ;;
        pmstatus:*) what=installed ;;
        *) continue ;;
    esac
    percent=${line#*:*:}
    percent=${percent%%.*}
    now="$((${percent##*:} / 10 * 10)) % $what"
    [ "$now" = "${last:-}" ] || echo "    $now" >&2
    last=$now
done

# The tests start a web server of their own; the package's need not run.
case " $missing " in
    *" nginx-light "*)
        if [ -d /run/systemd/system ]; then
            $as_root systemctl disable --now nginx >&2 || true
        fi
        ;;
esac
