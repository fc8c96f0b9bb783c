#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks that #include lines follow the layers: a folder includes itself and what is listed here.

The Qt modules that a layer may use are part of it: nothing below ui/ knows Qt Gui or Widgets.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]

# Folder -> folders it may include. Everything may include domain.
LAYERS = {
    "domain": set(),
    "json": {"domain"},
    "api": {"domain", "json"},
    "profiles": {"domain", "api"},
    "search": {"domain"},
    "insight": {"domain"},
    "report": {"domain", "insight"},
    "workspace": {"domain", "json", "api", "search"},
    "demo": {"domain"},
    "cli": {"domain", "json", "api", "profiles", "workspace", "insight", "report", "demo"},
}
# What must not appear below ui/.
GUI = re.compile(r"Q(Widget|Application|GuiApplication|Pixmap|Icon|Painter|Color|Font|Label|Dialog|"
                 r"Action|TreeView|AbstractItemView|Clipboard|Screen|Window|Image)\b|QtGui|QtWidgets")
# Only these layers talk to the network, and only json/ knows the parser.
NETWORK = re.compile(r"Q(NetworkAccessManager|NetworkReply|NetworkRequest|HttpServer|TcpServer|TcpSocket)\b")
NETWORK_LAYERS = {"api", "demo"}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def faults_of(path):
    layer = path.relative_to(ROOT / "app").parts[0]
    allowed = LAYERS.get(layer)
    if allowed is None:
        yield 1, f"app/{layer} is no known layer"
        return
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        match = INCLUDE.match(line)
        if not match:
            continue
        kind, name = match.groups()
        if kind == '"':
            target = name.split("/")[0]
            if "/" not in name and not name.endswith(".moc"):
                yield number, f'"{name}" is not written from app/ as root'
            elif target != layer and target not in allowed and not name.endswith(".moc"):
                yield number, f"{layer} must not include {target}"
        elif GUI.search(name):
            yield number, f"{layer} must not know Qt Gui or Widgets: <{name}>"
        elif NETWORK.search(name) and layer not in NETWORK_LAYERS:
            yield number, f"{layer} must not talk to the network: <{name}>"
        elif name == "simdjson.h" and layer not in {"json", "api"}:
            yield number, f"{layer} must not parse JSON"


def main():
    found = 0
    files = [p for p in sorted((ROOT / "app").rglob("*")) if p.suffix in {".h", ".cpp"}]
    for path in files:
        for number, text in faults_of(path):
            print(f"{path.relative_to(ROOT)}:{number}: {text}")
            found += 1
    print(f"{len(files)} files, {found} faults")
    return 1 if found or not files else 0


if __name__ == "__main__":
    sys.exit(main())
