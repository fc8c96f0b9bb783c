#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every sentence in the .ts files is translated, with the placeholders of its source."""
import pathlib
import re
import sys
import xml.etree.ElementTree as xml

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "resources" / "translations"


def placeholders(text):
    return sorted(set(re.findall(r"%(?:L?\d|L?n)", text.replace("%L", "%"))))


def faults_of(path):
    for context in xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source")
            translation = message.find("translation")
            forms = [f.text or "" for f in translation.iter("numerusform")] or [translation.text or ""]
            if translation.get("type") == "unfinished" or not all(forms):
                yield f"{context.findtext('name')}: not translated: {source}"
            # A singular may do without its number ("the only secret").
            for form in forms[-1:] if len(forms) > 1 else forms:
                if placeholders(form) != placeholders(source):
                    yield f"{context.findtext('name')}: other placeholders: {source} / {form}"


def main():
    files = sorted(FOLDER.glob("*.ts"))
    faults = [f"{path.name}: {fault}" for path in files for fault in faults_of(path)]
    print("\n".join(faults))
    print(f"{len(files)} files, {len(faults)} faults")
    return 1 if faults or len(files) < 2 else 0


sys.exit(main())
