#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# `--profile NAME` for real: the profile's server from the settings file, its key from an unlocked
# gnome-keyring in a private D-Bus session. Nothing of the person's own is touched.
# usage: tst_commandline_profile.sh SECRETSCOPE_CLI KEYRINGPROBE
set -eu
cli=$1
probe=$2
if [ -z "${INSIDE:-}" ]; then
    home=$(mktemp -d)
    trap 'rm -rf "$home"' EXIT
    export HOME="$home" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" \
        XDG_RUNTIME_DIR="$home/run" XDG_CACHE_HOME="$home/cache"
    mkdir -m 700 "$XDG_RUNTIME_DIR"
    # What would ask for the keyring's password never comes.
    mkdir -p "$XDG_DATA_HOME/dbus-1/services"
    cat >"$XDG_DATA_HOME/dbus-1/services/prompter.service" <<'SERVICE'
[D-BUS Service]
Name=org.gnome.keyring.SystemPrompter
Exec=/bin/sleep 60
SERVICE
    # QtKeychain chooses its backend by the desktop.
    export XDG_CURRENT_DESKTOP=GNOME QT_QPA_PLATFORM=offscreen
    unset ELEVENLABS_API_KEY ELEVENLABS_BASE_URL
    INSIDE=yes dbus-run-session -- sh "$0" "$cli" "$probe"
    exit
fi

fail() {
    echo "FAIL: $1" >&2
    exit 1
}

# expect WHAT CODE TEXT ARGUMENT ...: runs the program; it has to end with CODE and say TEXT.
expect() {
    what=$1 code=$2 text=$3
    shift 3
    got=0
    said=$("$cli" "$@" 2>&1 >"$HOME/answer") || got=$?
    [ "$got" -eq "$code" ] || fail "$what: exit code $got, expected $code: $said"
    case "$said" in
        *"$text"*) echo "ok: $what" ;;
        *) fail "$what: said \"$said\", expected \"$text\"" ;;
    esac
}

printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null
mkfifo "$HOME/url"
"$cli" demo-server >"$HOME/url" &
server=$!
trap 'kill "$server"' EXIT
read -r url <"$HOME/url"

expect "no profiles yet" 2 "there is no profile 'Acme'; profiles are made in the window" \
    report --profile Acme
mkdir -p "$XDG_CONFIG_HOME/secretscope"
cat >"$XDG_CONFIG_HOME/secretscope/secretscope.ini" <<INI
[profiles]
size=1
1\name=Acme
1\server=$url
INI
expect "another profile" 2 "there is no profile 'Bcme'; one of: Acme" report --profile Bcme
expect "no key yet" 2 "no key found for the profile Acme, or the keyring is locked" \
    report --profile Acme
[ "$("$probe" write "$url")" = done ] || fail "the keyring takes no key"
expect "the profile's workspace" 0 "" report --profile Acme --format json
[ "$(jq -r '.profile, (.secrets | length > 200)' "$HOME/answer" | tr '\n' ' ')" = "Acme true " ] \
    || fail "the report names its profile and has the secrets"
id=$(jq -r '.secrets[] | select(.name == "ADYEN_API_KEY") | .secret_id' "$HOME/answer")
mkdir -p "$XDG_CONFIG_HOME/secretscope/plans"
printf '[delete%%2520%s]\nsign-off=true\n' "$id" >"$XDG_CONFIG_HOME/secretscope/plans/profile-Acme.ini"
expect "a plan with the profile's ticks" 0 "" plan ADYEN_API_KEY --mode delete --profile Acme
[ "$(grep '^- \[x\]' "$HOME/answer")" = "- [x] Signed off (who, when):" ] \
    || fail "the ticks of the profile are in its plan"
grep -q "run: \`secretscope-cli --profile Acme verify --since TIME ID\`" "$HOME/answer" \
    || fail "the plan's commands have the profile"
export ELEVENLABS_BASE_URL=http://127.0.0.1:9
expect "the environment's server is not the profile's" 0 "" report --profile Acme
expect "no key for a server that it was not kept for" 2 "no key found for the profile Acme" \
    report --profile Acme --server eu

# A word after two seconds, and a signal ends the wait.
expect_wait() {
    said=$(timeout --preserve-status -s INT 4 "$cli" report --profile Acme 2>&1) && got=0 || got=$?
    [ "$got" -eq 130 ] || fail "$1: the wait is ended by a signal: $got"
    case "$said" in
        *"waiting for the keychain"*) echo "ok: $1" ;;
        *) fail "$1: said \"$said\"" ;;
    esac
}
keyring=$(dbus-send --session --print-reply --dest=org.freedesktop.DBus / \
    org.freedesktop.DBus.GetConnectionUnixProcessID string:org.freedesktop.secrets \
    | awk '/uint32/ {print $2}')
kill -STOP "$keyring"
expect_wait "a keychain that never answers"
kill -CONT "$keyring"
dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets \
    org.freedesktop.Secret.Service.Lock \
    array:objpath:/org/freedesktop/secrets/collection/login >/dev/null
expect_wait "a locked keyring whose prompt never comes"
echo "ok"
