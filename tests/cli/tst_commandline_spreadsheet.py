# SPDX-License-Identifier: Apache-2.0
"""LibreOffice Calc opens every workbook and finds in it what the CSV report has: names that look
like formulas, telephone numbers or dates are texts, and dates are dates."""

import csv
import io
import json
import pathlib
import subprocess
import sys
import tempfile

program, calc = sys.argv[1:]
# Commas, quotes, UTF-8, every sheet to a file of its own, formulas as such if there were any.
csv_filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,true,false,false,-1"


def run(*arguments, codes=(0, 1), demo=("--demo",)):
    done = subprocess.run([program, *demo, "--no-timestamp", *arguments], capture_output=True)
    if done.returncode not in codes:
        sys.exit(f"FAILED: {arguments}: {done.returncode} {done.stderr.decode()}")
    return done.stdout


def sheets(folder, name, *arguments):
    """Rows of each sheet as Calc has them, by the sheet's name."""
    book = folder / f"{name}.xlsx"
    run(*arguments, "--format", "xlsx", "--output", book)
    subprocess.run([calc, "--headless", f"-env:UserInstallation=file://{folder}/profile",
                    "--convert-to", csv_filter, "--outdir", folder, book],
                   check=True, capture_output=True)
    return {file.stem.removeprefix(f"{name}-"): list(csv.reader(file.open(newline="")))
            for file in folder.glob(f"{name}-*.csv")}


with tempfile.TemporaryDirectory() as temporary:
    folder = pathlib.Path(temporary)
    report = sheets(folder, "report", "report", "--facts")
    rows = report["Dependencies"]
    wanted = list(csv.reader(io.StringIO(
        run("report", "--facts", "--format", "csv", "--raw-cells").decode(), newline="")))
    if len(rows) != len(wanted):
        sys.exit(f"FAILED: {len(rows)} rows in Calc, {len(wanted)} in CSV")
    times = {wanted[0].index(column) for column in ("created_at", "last_call_at")}
    for row, right in zip(rows, wanted):
        for column, (cell, text) in enumerate(zip(row, right)):
            if column in times and text and text != wanted[0][column]:
                # Calc writes a date as its locale does; what counts is that it took it for one.
                if not cell or cell == text and cell.isdigit():
                    sys.exit(f"FAILED: date {text} became {cell}")
            elif cell != text:
                sys.exit(f"FAILED: {text!r} became {cell!r}")

    secret = wanted[1][0]
    tool = next(row[5] for row in wanted if row[2] == "tools")
    for name, arguments in (("impact", ["impact", secret]), ("unused", ["unused"]),
                            ("uses", ["uses", tool])):
        found = sheets(folder, name, *arguments)
        if len(found) < 2 or not all(found.values()):
            sys.exit(f"FAILED: {name} has the sheets {sorted(found)}")

    # An HTML report is opened in Calc, too.
    item = {"type": "available", "created_at_unix_secs": 1, "access_level": "editor"}
    names = ["=40+2", "+4930123", "@SUM(1)", "-1"]
    answer = folder / "answer.json"
    answer.write_text(json.dumps({"next_cursor": None, "secrets": [{
        "type": "stored", "secret_id": "s1", "name": "=1+1", "used_by": {
            "tools": [item | {"id": f"t{i}", "name": name} for i, name in enumerate(names)],
            "agents": [], "others": [],
            "phone_numbers": [{"phone_number_id": "p1", "phone_number": "+49301",
                               "label": "0332222240", "provider": "twilio"}]}}]}))
    page = folder / "page.html"
    run("--snapshot", answer, "report", "--format", "html", "--output", page, demo=(), codes=(0,))
    subprocess.run([calc, "--headless", f"-env:UserInstallation=file://{folder}/profile",
                    "--infilter=HTML (StarCalc)", "--convert-to", "csv", "--outdir", folder, page],
                   check=True, capture_output=True)
    text = (folder / "page.csv").read_text(errors="replace")
    for wanted in [*names, "=1+1", "+49301", "0332222240"]:
        if wanted not in text:
            sys.exit(f"FAILED: HTML: {wanted!r} is not in {text}")
print("1 passed, 0 failed")
