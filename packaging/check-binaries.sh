#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Looks into programs for what packaging/release.cmake asks for; prints what is missing and fails.
# usage: packaging/check-binaries.sh PROGRAM ...
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
failed=0
for program in "$@"; do
    segments=$(readelf -lW "$program")
    dynamic=$(readelf -dW "$program")
    symbols=$(readelf --dyn-syms -W "$program")
    notes=$(readelf -nW "$program")
    # has TEXT WHAT PATTERN: whether one line of the text matches.
    has() {
        printf '%s\n' "$1" | grep -Eq "$3" && return
        echo "$program: $2 is missing" >&2
        failed=1
    }
    has "$dynamic" "PIE" 'FLAGS_1.* PIE'
    has "$dynamic" "immediate binding" 'FLAGS_1.* NOW'
    has "$segments" "read-only relocations" 'GNU_RELRO'
    has "$segments" "a stack that is no code" 'GNU_STACK .* RW +0x'
    has "$symbols" "the stack protector" '__stack_chk_fail'
    has "$symbols" "the library's checks (_FORTIFY_SOURCE)" '_chk(@|$)'
    has "$symbols" "the containers' checks (_GLIBCXX_ASSERTIONS)" '__glibcxx_assert_fail'
    has "$notes" "a build id" 'Build ID'
    # Debian's start files have no mark, so that the whole program has none: the instruction endbr64 is
    # counted. The linker puts one at each function of a library, the compiler at each of ours.
    if [ "$(uname -m)" = x86_64 ] &&
        [ "$(LC_ALL=C grep -aoP '\xf3\x0f\x1e\xfa' "$program" | wc -l)" -lt \
            $((2 * $(printf '%s\n' "$symbols" | grep -c ' UND '))) ]; then
        echo "$program: control-flow protection is missing" >&2
        failed=1
    fi
    if printf '%s\n' "$dynamic" | grep -E 'R(UN)?PATH'; then
        echo "$program: looks for libraries in a folder of the build" >&2
        failed=1
    fi
    if strings -a "$program" | grep -F -m 3 "$root/"; then
        echo "$program: says where it was built" >&2
        failed=1
    fi
done
exit $failed
