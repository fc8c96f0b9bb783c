#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks that #include lines follow the layers: a folder includes itself and what is listed here.

The Qt modules that a layer may use are part of it: nothing below ui/ knows Qt Gui or Widgets.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]

# What must not appear below ui/.
GUI = re.compile(r"Q(Widget|Application|GuiApplication|Pixmap|Icon|Painter|Color|Font|Label|Dialog|"
                 r"Action|TreeView|AbstractItemView|Clipboard|Screen|Window|Image)\b|QtGui|QtWidgets")
# Only these layers talk to the network, and only two know the JSON parser.
NETWORK = re.compile(r"Q(NetworkAccessManager|NetworkReply|NetworkRequest|HttpServer|TcpServer|TcpSocket)\b")
NETWORK_LAYERS = {"app/service", "app/sample"}
JSON_LAYERS = {"app/service", "app/workspace"}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def layers():
    """Folder -> folders it may include."""
    found = {}
    for line in (ROOT / "app" / "layers.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            folder, _, lower = line.partition(":")
            found[folder] = set(lower.split())
    return found


def folder_of(include):
    """The layer that an include line means: it is written from app/ or from the root."""
    parts = include.split("/")
    return f"ui/{parts[1]}" if parts[0] == "ui" and len(parts) > 2 else f"app/{parts[0]}"


def faults_of(path, allowed_by_layer):
    layer = "/".join(path.relative_to(ROOT).parts[:2])
    allowed = allowed_by_layer.get(layer)
    if allowed is None:
        yield 1, f"{layer} has no line in app/layers.txt"
        return
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        match = INCLUDE.match(line)
        if not match:
            continue
        kind, name = match.groups()
        if kind == '"':
            if name.endswith(".moc"):
                continue
            target = folder_of(name)
            if "/" not in name:
                yield number, f'"{name}" is not written from app/ or the root'
            elif target != layer and target not in allowed:
                yield number, f"{layer} must not include {target}"
        elif GUI.search(name) and layer.startswith("app/"):
            yield number, f"{layer} must not know Qt Gui or Widgets: <{name}>"
        elif NETWORK.search(name) and layer not in NETWORK_LAYERS:
            yield number, f"{layer} must not talk to the network: <{name}>"
        elif name == "simdjson.h" and layer not in JSON_LAYERS:
            yield number, f"{layer} must not parse JSON"


def main():
    found = 0
    allowed = layers()
    files = [p for top in ("app", "ui") for p in sorted((ROOT / top).rglob("*"))
             if p.suffix in {".h", ".cpp"} and p != ROOT / "ui" / "main.cpp"]
    for path in files:
        for number, text in faults_of(path, allowed):
            print(f"{path.relative_to(ROOT)}:{number}: {text}")
            found += 1
    print(f"{len(files)} files, {found} faults")
    return 1 if found or not files else 0


if __name__ == "__main__":
    sys.exit(main())
