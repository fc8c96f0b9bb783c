#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The keychain for real: a private D-Bus session with an unlocked gnome-keyring, the same without
# any keychain service, and without D-Bus. Nothing of the person's own keychain is touched.
# usage: tst_keyring.sh KEYRINGPROBE
set -eu
probe=$1
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" \
    XDG_RUNTIME_DIR="$home/run" XDG_CACHE_HOME="$home/cache"
mkdir -m 700 "$XDG_RUNTIME_DIR"
# QtKeychain chooses its backend by the desktop.
export XDG_CURRENT_DESKTOP=GNOME QT_QPA_PLATFORM=offscreen

expect() {
    if [ "$2" != "$3" ]; then
        echo "FAIL: $1: expected \"$2\", got \"$3\"" >&2
        exit 1
    fi
    echo "ok: $1"
}

if [ "${INSIDE:-}" = keyring ]; then
    # The unlocked keyring ends with this session.
    printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null
    expect "nothing is there at first" not-found-or-locked "$("$probe" read eu)"
    expect "a key is kept" done "$("$probe" write eu)"
    expect "it comes back" "the key" "$("$probe" read eu)"
    expect "another server starts without a key" not-found-or-locked "$("$probe" read in)"
    expect "it is removed" done "$("$probe" remove eu)"
    expect "and gone" not-found-or-locked "$("$probe" read eu)"
    expect "removing what is not there is no failure" done "$("$probe" remove eu)"
    "$probe" close eu
    expect "a key is kept although the window closes" "the key" "$("$probe" read eu)"
    expect "and removed again" done "$("$probe" remove eu)"
    exit 0
fi
if [ "${INSIDE:-}" = nothing ]; then
    expect "no keychain: reading says so" no-service "$("$probe" read eu)"
    expect "no keychain: writing says so" no-service "$("$probe" write eu)"
    exit 0
fi

INSIDE=keyring dbus-run-session -- sh "$0" "$probe"
# A bus that can start no service.
cat >"$home/bus.conf" <<'CONF'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
<allow own="*"/></policy></busconfig>
CONF
INSIDE=nothing dbus-run-session --config-file "$home/bus.conf" -- sh "$0" "$probe"
DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent INSIDE=nothing sh "$0" "$probe"
if grep -rqs canary-key "$home"; then
    echo "FAIL: the key was written as plain text" >&2
    exit 1
fi
echo "ok: no key in any file as plain text"
