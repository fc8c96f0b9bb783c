#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Takes the set of screenshots on a display of its own, and says where text is cut.

    screenshots.py BUILD FOLDER            every set into FOLDER
    screenshots.py BUILD FOLDER NAME …     some of them
    screenshots.py BUILD --readme          the pictures of README.md

Needs xvfb, openbox and fonts for every script: packaging/install-packages.sh test."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[3]
SETS = {
    "light": [],
    "dark": ["--palette", "dark"],
    "contrast": ["--palette", "contrast"],
    "scale-150": ["scale=1.5"],
    "scale-200": ["scale=2"],
    "scale-300": ["scale=3"],
    "reverse": ["-reverse"],
    "german": ["--language", "de"],
    "small": ["--size", "800x600"],
    "german-small": ["--language", "de", "--size", "800x600"],
    "arabic": ["--language", "ar"],
    "arabic-small": ["--language", "ar", "--size", "800x600"],
}
README = {"screenshot": ("light", "impact"), "screenshot-graph": ("light", "graph"),
          "screenshot-dark": ("dark", "impact")}


def start_display(size):
    """The process, and the display's name once it takes connections."""
    reading, writing = os.pipe()
    server = subprocess.Popen(["Xvfb", "-noreset", "-displayfd", str(writing), "-screen", "0", size],
                              pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as ready:
        return server, ":" + ready.readline().strip()


def start(command, **more):
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **more)


def start_manager(environment):
    """The process, once it looks after windows: one that came before would be moved later."""
    with tempfile.TemporaryDirectory() as folder:
        ready = pathlib.Path(folder, "ready")
        os.mkfifo(ready)
        manager = start(["openbox", "--startup", f"sh -c 'echo > {ready}'"], env=environment)
        ready.read_text()
    return manager


def take(program, folder, names):
    server, display = start_display("3840x2400x24")
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "TZ": "UTC",
                   "LANG": "C.UTF-8"}
    manager = start_manager(environment) if shutil.which("openbox") else None
    faulty = []
    try:
        for name in names:
            words = [word for word in SETS[name] if not word.startswith("scale=")]
            scale = next((word[6:] for word in SETS[name] if word.startswith("scale=")), "1")
            ended = subprocess.run(
                [program, "--set", name, "--folder", folder, *words], check=False,
                env={**environment, "QT_SCALE_FACTOR": scale})
            if ended.returncode != 0:
                faulty.append(name)
    finally:
        for process in (manager, server):
            if process:
                process.terminate()
                process.wait()
    return faulty


def main(arguments):
    if len(arguments) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    program = pathlib.Path(arguments[0], "tests", "scenes")
    if arguments[1] != "--readme":
        os.makedirs(arguments[1], exist_ok=True)
        faulty = take(program, arguments[1], arguments[2:] or list(SETS))
        print(f"faults in: {', '.join(faulty)}" if faulty else "no faults")
        return 1 if faulty else 0
    with tempfile.TemporaryDirectory() as folder:
        take(program, folder, sorted({name for name, _ in README.values()}))
        for picture, (name, scene) in README.items():
            shutil.copy(f"{folder}/{name}-{scene}.png", ROOT / "resources" / f"{picture}.png")
    return 0


sys.exit(main(sys.argv[1:]))
