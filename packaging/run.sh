#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Opens the window: on the real workspace if ELEVENLABS_API_KEY is set, else as the program decides (last
# profile, or the sample workspace). Arguments are handed on. What is not there yet is made first: from
# packages that lie beside this file (secretscope_*.deb), else by building. Without a display the command
# line program gets the arguments; without any, it prints a summary.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
bin=$root/build/release/bin
stamp=$root/build/release/.built

packages=$(find "$root/packaging" -maxdepth 1 -name "secretscope*_$(dpkg --print-architecture 2>/dev/null).deb")
if [ -n "$packages" ]; then
    for package in $packages; do
        name=$(dpkg-deb -f "$package" Package)
        if [ "$(dpkg-query -W -f '${Version}' "$name" 2>/dev/null)" != "$(dpkg-deb -f "$package" Version)" ]; then
            echo "Installing $package." >&2
            "$root/packaging/install-packages.sh" "$package"
        fi
    done
    bin=/usr/bin
# One look at the sources' times, so that a second start costs nothing.
elif [ ! -f "$stamp" ] || [ -n "$(find "$root/app" "$root/ui" "$root/resources" \
    "$root/CMakeLists.txt" "$root/CMakePresets.json" -newer "$stamp" -print -quit)" ]; then
    # Minutes that one processor took for everything; what was built before is not built again.
    minutes=$(((12 + $(nproc) - 1) / $(nproc)))
    [ -f "$stamp" ] && first= || first=", the first time about $minutes minutes on $(nproc) processors"
    echo "Secretscope is built now from its source, into build/release: missing packages are installed," >&2
    echo "then both programs are compiled$first. Nothing else on this system changes." >&2
    "$root/packaging/install-packages.sh" build
    touch "$stamp.new" 2>/dev/null || { mkdir -p "$root/build/release" && touch "$stamp.new"; }
    NINJA_STATUS="compiling %f of %t, %e s: " "$root/packaging/build.sh" release secretscope secretscope-cli
    mv "$stamp.new" "$stamp"
fi

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    if [ $# -eq 0 ] && [ -z "${ELEVENLABS_API_KEY:-}" ]; then
        set -- --demo-if-new
    fi
    exec "$bin/secretscope" "$@"
fi

echo "There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set): this is secretscope-cli." >&2
if [ $# -gt 0 ]; then
    exec "$bin/secretscope-cli" "$@"
fi
[ -n "${ELEVENLABS_API_KEY:-}" ] || set -- --demo
report=$(mktemp)
trap 'rm -f "$report"' EXIT INT TERM
status=0
"$bin/secretscope-cli" "$@" report >"$report" || status=$?
if [ -s "$report" ]; then
    # The head says what is complete; then the secrets with the most dependents, by number and name.
    sed '/^$/q' "$report"
    sed '1,/^$/d' "$report" | awk '
        /^[^ ]/ { name = "" }
        / dependents?( reported)?$/ {
            count = match($0, /(≥ )?[0-9]+ dependents?$/) ? substr($0, RSTART) : "0"
            number = count
            gsub(/[^0-9]/, "", number)
            sub(/ dependents?$/, "", count)
            sub(/ *[^ ]+ +((≥ )?[0-9]+|no) dependents?( reported)?$/, "")
            print number "\t" count "\t" name $0
        }
        { name = $0 }' | sort -rn >"$report.secrets"
    echo "Dependents  Secret"
    head -n 15 "$report.secrets" | awk -F '\t' '{ printf "%10s  %s\n", $2, $3 }'
    echo "… $(wc -l <"$report.secrets") secrets in all. The whole report has $(wc -l <"$report") lines:"
    echo "    $bin/secretscope-cli $* report | less"
    echo "What breaks when one of them changes, and whom to ask:"
    echo "    $bin/secretscope-cli $* impact NAME"
    rm -f "$report.secrets"
fi
exit "$status"
