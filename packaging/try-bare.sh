#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Tries the README on a bare Debian: both of its commands in one new root folder, the packages in another,
# where no compiler is. Roots are made by debootstrap from the package source that this machine uses itself.
# usage: packaging/try-bare.sh [--quick] [bookworm|trixie]        as root; --quick leaves out the tests
# What is built is the last commit with the changes to its files. Roots are in build/bare/SUITE.
set -eu
cd "$(dirname "$0")/.."
quick=
[ "${1:-}" != --quick ] || { quick=yes; shift; }
suite=${1:-bookworm}
bare=$PWD/build/bare/$suite

# inside ROOT COMMANDS: runs them there as root; its mounts end with it.
inside() {
    unshare --mount --pid --fork sh -euc '
        mount --rbind /dev "$1/dev"
        mount -t proc proc "$1/proc"
        exec chroot "$1" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
            ${http_proxy+"http_proxy=$http_proxy"} ${https_proxy+"https_proxy=$https_proxy"} \
            sh -euc "$2"' inside "$@"
}

# fresh NAME: a new copy of the bare root. The mounts of an earlier one are gone, so it can be removed.
fresh() {
    rm -rf --one-file-system "${bare:?}/$1"
    cp -a --reflink=auto "$bare/base" "$bare/$1"
}

if [ ! -f "$bare/base.done" ]; then
    source=$(apt-get indextargets --format '$(LABEL) $(REPO_URI)' 'Created-By: Packages' |
        awk '$1 == "Debian" { print $2; exit }')
    echo "== A bare $suite from $source"
    rm -rf --one-file-system "$bare/base"
    mkdir -p "$bare"
    debootstrap --variant=minbase "$suite" "$bare/base" "$source" >"$bare/debootstrap.log" ||
        { tail "$bare/debootstrap.log"; exit 1; }
    apt-config dump | grep -E '^Acquire::https?::Proxy' >"$bare/base/etc/apt/apt.conf.d/90proxy" || true
    touch "$bare/base.done"
fi

echo "== README's commands on a bare $suite"
fresh build
mkdir "$bare/build/secretscope"
changed=$(git stash create)
git archive "${changed:-HEAD}" | tar -x -C "$bare/build/secretscope"
inside "$bare/build" '/secretscope/packaging/run.sh'
inside "$bare/build" 'cd /secretscope/build/release && cpack -G DEB'
[ -n "$quick" ] || inside "$bare/build" '/secretscope/tests/run.sh'

echo "== The packages on another bare $suite"
fresh install
cp "$bare"/build/secretscope/build/release/*.deb "$bare/install/root/"
inside "$bare/install" '
    export DEBIAN_FRONTEND=noninteractive
    quietly() { "$@" >/root/apt.log 2>&1 || { cat /root/apt.log; exit 1; }; }
    quietly apt-get update
    quietly apt-get install -y --no-install-recommends /root/secretscope-cli_*.deb
    secretscope-cli --version
    secretscope-cli --demo report >/root/report.txt || [ $? -eq 1 ]
    head -n 3 /root/report.txt
    if dpkg-query -W libqt6widgets6 2>/dev/null; then
        echo "secretscope-cli alone brings Widgets" >&2
        exit 1
    fi
    quietly apt-get install -y --no-install-recommends /root/secretscope_*.deb
    secretscope --version
    # A window that has nothing to show on still has to start, stay, and end when asked to.
    status=0
    QT_QPA_PLATFORM=offscreen timeout 10 secretscope --demo || status=$?
    [ "$status" -eq 124 ]
    quietly apt-get purge -y secretscope secretscope-cli
    ! find / -xdev -path /proc -prune -o -path /root -prune -o -iname "*secretscope*" -print | grep .'
echo "== $suite: done"
