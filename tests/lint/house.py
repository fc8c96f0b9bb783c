#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks rules of the house that compilers do not know. Each rule says why it exists."""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]

# (where, pattern, why, files that may)
RULES = [
    ("app ui", r"QEventLoop\b|processEvents\(|(?:\.|->)exec\(\)",
     "no nested event loops: what a slot sees must not change under it", {"main.cpp"}),
    ("app ui", r"\bfriend class (Test|tst)", "tests use what everybody can use", set()),
    ("app ui tests", r"\b(TODO|FIXME|XXX|HACK)\b", "work left is an issue, not a remark", {"house.py"}),
    ("app ui", r"class (?!QNetworkAccessManager;)[A-Za-z]*(Manager|Helper|Util|Utils|Impl)\b", "names are nouns of the field",
     set()),
    ("app ui", r"\b(post|put|deleteResource|sendCustomRequest)\s*\(",
     "it can only read: GET is the only verb", set()),
    ("app ui", r"setInsecureFallback\(\s*true", "keys are never stored as plain text", set()),
    ("app ui", r"ignoreSslErrors", "TLS errors are never ignored", set()),
    ("tests", r"QTest::qWait\(|QSKIP\(|QEXPECT_FAIL|QThread::(m|u)?sleep",
     "tests wait for signals, and none is skipped", set()),
    ("ui", r"new QLabel\b|new QMessageBox\b|QMessageBox::(about|question|warning|critical)\(",
     "foreign text is never rich text: use PlainLabel, makePlainBox()",
     {"plainlabel.cpp"}),
]
SPDX = "SPDX-License-Identifier: Apache-2.0"


def main():
    found = 0
    files = []
    for top in ("app", "ui", "tests"):
        files += [p for p in sorted((ROOT / top).rglob("*")) if p.suffix in {".h", ".cpp"}]
    for path in files:
        top = path.relative_to(ROOT).parts[0]
        text = path.read_text(encoding="utf-8")
        if SPDX not in text.split("\n", 1)[0]:
            print(f"{path.relative_to(ROOT)}:1: the first line names the licence")
            found += 1
        for number, line in enumerate(text.splitlines(), 1):
            code = line.split("//", 1)[0]
            for where, pattern, why, except_in in RULES:
                if top in where.split() and path.name not in except_in:
                    # Remarks are searched where the rule is about remarks.
                    subject = line if "TODO" in pattern else code
                    if re.search(pattern, subject):
                        print(f"{path.relative_to(ROOT)}:{number}: {why}: {line.strip()}")
                        found += 1
    print(f"{len(files)} files, {found} faults")
    return 1 if found or not files else 0


if __name__ == "__main__":
    sys.exit(main())
