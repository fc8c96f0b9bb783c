#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every sentence of ui/ is translated, in each form, with the placeholders of its source.

    translations.py LUPDATE            says what is not, and what is no longer said
    translations.py LUPDATE --update   brings new sentences into the .ts files, takes old ones out"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
# How many forms a language has for a number, and how many of the first stand for a single number,
# which need not show it ("the only secret").
FORMS = {"ar": (6, 3)}


def update(lupdate, folder):
    for path in sorted(folder.glob("*.ts")):
        if not path.stat().st_size:
            path.unlink()  # a new language; lupdate makes the file, and takes no empty one
        # English has its source; only the plurals differ.
        subprocess.run([lupdate, "ui", "-I", ".", "-I", "app", "-no-obsolete", "-locations", "none",
                        *(["-pluralonly"] if path.stem.endswith("_en") else []), "-ts", path],
                       cwd=ROOT, check=True, capture_output=True)


def placeholders(text, without=""):
    found = set(re.findall(r"%(?:L?\d|L?n)", text.replace("%L", "%")))
    return sorted(found - {without})


def sources_of(path):
    return {(context.findtext("name"), message.findtext("source"))
            for context in xml.parse(path).getroot().iter("context")
            for message in context.iter("message")}


def faults_of(path):
    language = path.stem.rsplit("_")[-1]
    count, single = FORMS.get(language, (2, 1))
    for context in xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            name, source = context.findtext("name"), message.findtext("source")
            if [len(message.findall(part)) for part in ("source", "translation")] != [1, 1]:
                yield f"{name}: not one source and one translation: {source}"
                continue
            translation = message.find("translation")
            forms = [f.text or "" for f in translation.iter("numerusform")]
            if message.get("numerus") and len(forms) != count:
                yield f"{name}: {len(forms)} forms for a number, not {count}: {source}"
            forms = forms or [translation.text or ""]
            if translation.get("type") == "unfinished" or not all(forms):
                yield f"{name}: not translated: {source}"
            for i, form in enumerate(forms):
                without = "%n" if message.get("numerus") and i < single else ""
                if placeholders(form, without) != placeholders(source, without):
                    yield f"{name}: other placeholders: {source} / {form}"


def main(lupdate, *options):
    if options:
        return update(lupdate, FOLDER)
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        updated = pathlib.Path(shutil.copytree(FOLDER, folder, dirs_exist_ok=True))
        update(lupdate, updated)
        files = sorted(FOLDER.glob("*.ts"))
        for path in files:
            found = [*faults_of(path), *faults_of(updated / path.name)]
            found += [f"{name}: no longer in ui/: {source}"
                      for name, source in sources_of(path) - sources_of(updated / path.name)]
            faults += [f"{path.name}: {fault}" for fault in dict.fromkeys(found)]
    print("\n".join(faults))
    print(f"{len(files)} files, {len(faults)} faults")
    return 1 if faults or len(files) < 2 else 0


sys.exit(main(*sys.argv[1:]))
