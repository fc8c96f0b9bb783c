#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Opens the window, building it first where needed: on the real workspace if ELEVENLABS_API_KEY is
# set, else as the program decides (last profile, or the sample workspace). Arguments are handed on.
# Without a display it prints the sample workspace's report instead.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
bin=$root/build/release/bin
stamp=$root/build/release/.built

# One look at the sources' times, so that a second start costs nothing.
if [ ! -f "$stamp" ] || [ -n "$(find "$root/app" "$root/ui" "$root/resources" \
    "$root/CMakeLists.txt" "$root/CMakePresets.json" -newer "$stamp" -print -quit)" ]; then
    "$root/packaging/install-packages.sh" build
    touch "$stamp.new" 2>/dev/null || { mkdir -p "$root/build/release" && touch "$stamp.new"; }
    "$root/packaging/build.sh" release secretscope secretscope-cli
    mv "$stamp.new" "$stamp"
fi

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    echo "There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set), so this is the sample" >&2
    echo "workspace as text. For a real one: build/release/bin/secretscope-cli --help" >&2
    exec "$bin/secretscope-cli" --demo report
fi
if [ $# -eq 0 ] && [ -z "${ELEVENLABS_API_KEY:-}" ]; then
    set -- --demo-if-new
fi
exec "$bin/secretscope" "$@"
