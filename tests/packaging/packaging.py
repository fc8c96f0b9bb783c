#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The files of a release say the same version, and the tools that desktops use accept them."""
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as xml

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "packaging"
ID = "io.github.secretscope.Secretscope"


def first(file, pattern):
    return re.search(pattern, (FOLDER / file).read_text(encoding="utf-8"), re.MULTILINE).group(1)


def main(version):
    faults = []
    told = {
        "CHANGELOG.md": first("CHANGELOG.md", r"^## (\S+?),? "),
        "changelog.Debian": first("changelog.Debian", r"^secretscope \((.*)-\d+\)"),
        f"{ID}.metainfo.xml": xml.parse(FOLDER / f"{ID}.metainfo.xml").find("releases/release").get("version"),
    }
    faults += [f"{file} begins with {said}, CMakeLists.txt says {version}"
               for file, said in told.items() if said != version]
    for command in (["appstreamcli", "validate", "--pedantic", "--no-net", FOLDER / f"{ID}.metainfo.xml"],
                    ["desktop-file-validate", FOLDER / f"{ID}.desktop"],
                    ["xmllint", "--noout", FOLDER / f"{ID}.xml"]):
        if subprocess.run(command, check=False).returncode != 0:
            faults.append(f"{command[0]} does not accept it")
    for script in sorted(FOLDER.glob("*.sh")):
        if subprocess.run(["sh", "-n", script], check=False).returncode != 0:
            faults.append(f"{script.name} is no shell script")
    print("\n".join(faults) or f"{version} everywhere")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
