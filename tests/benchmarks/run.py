#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures each thing beside what one would use instead, in turn and on the same bytes; prints one
table of medians, ratios, aims and peak memory, and writes it as JSON. It judges no time: it fails
only if a row cannot be measured. See run.sh."""
import argparse
import json
import os
import pathlib
import platform
import shutil
import sys
import tempfile

import actions
import crawl
import decode
import export
import growth
import keystroke
import latency
import loadall
import snapshot
import start
import window
from bench import FULL, SMALL, Bench
from notworth import NOT_WORTH
from table import markdown_table, print_table

# How secrets have their dependents; every figure is measured of both, but those of the sample.
IDS = ("shared", "distinct")
SUBJECTS = (crawl, latency, decode, keystroke, window, actions, loadall, start, export, snapshot, growth)
NEEDED_BYTES = 5e9


def parsed():
    parser = argparse.ArgumentParser(description="Measures side by side.")
    parser.add_argument("--build", type=pathlib.Path, required=True, help="a build folder")
    parser.add_argument("--small", action="store_true", help="small sizes, to see that it works")
    parser.add_argument("--only", metavar="WORD", default="", help="rows whose id has the word")
    parser.add_argument("--runs", type=int, help="of each, at least 5 (1 if small)")
    parser.add_argument("--json", type=pathlib.Path, help="a file for all rows")
    parser.add_argument("--markdown", type=pathlib.Path, help="a file for the table")
    parser.add_argument("--list", action="store_true", help="print the ids of all rows, and end")
    return parser.parse_args()


def subjects_of(ids):
    return [subject for subject in SUBJECTS if ids == "shared" or subject != start]


def all_ids(sizes, ids):
    return [row_id for subject in subjects_of(ids) for row_id in subject.row_ids(sizes)] + list(
        growth.growth_ids(sizes))


def named(row_id, ids):
    return row_id if ids == "shared" else f"{ids}.{row_id}"


def roomy_folder(is_small):
    """Memory instead of a disk, where there is enough: a disk's speed is not the question."""
    shared = "/dev/shm"
    has_room = os.path.isdir(shared) and (
        is_small or shutil.disk_usage(shared).free > NEEDED_BYTES)
    return shared if has_room else None


def needed_ids(wanted, sizes):
    """Those that are asked for, and those that rows of growth are made of."""
    steps = growth.growth_ids(sizes)
    sources = [f"{steps[row_id][0]}.{size}" for row_id in wanted if row_id in steps
               for size in steps[row_id][1:]]
    return {*wanted, *sources}


def measure(arguments, sizes, ids, wanted):
    rows = []
    needed = needed_ids(wanted, sizes)
    with tempfile.TemporaryDirectory(dir=roomy_folder(arguments.small)) as name:
        # The workers of a web server that root started are nobody.
        os.umask(0o022)
        os.chmod(name, 0o755)
        bench = Bench(arguments.build, name, sizes, arguments.runs or sizes.runs, needed,
                      ids)
        try:
            for subject in subjects_of(ids):
                for row in subject.rows(bench):
                    print(f"measured {named(row.id, ids)}", file=sys.stderr)
                    rows.append(row)
        finally:
            bench.close()
    rows += growth.growth(rows, sizes)
    rows = [row for row in rows if row.id in wanted]
    for row in rows:
        row.id = named(row.id, ids)
        row.what += "" if ids == "shared" else f", {ids} ids"
    return rows


def main():
    arguments = parsed()
    sizes = SMALL if arguments.small else FULL
    wanted = {ids: [row_id for row_id in all_ids(sizes, ids) if arguments.only in named(row_id, ids)]
              for ids in IDS}
    all_wanted = [named(row_id, ids) for ids in IDS for row_id in wanted[ids]]
    if arguments.list:
        print("\n".join(all_wanted))
        return 0
    rows = [row for ids in IDS if wanted[ids] for row in measure(arguments, sizes, ids, wanted[ids])]
    machine = {"cores": os.cpu_count(), "system": platform.platform(),
               "runs": arguments.runs or sizes.runs}
    print(f"{machine['cores']} cores, {machine['system']}; medians of {machine['runs']} runs or "
          "more, in turn\n")
    print_table(rows, NOT_WORTH)
    if arguments.json:
        content = {"machine": machine, "rows": [row.to_json() for row in rows],
                   "not_worth": [{"what": what, "why": why} for what, why in NOT_WORTH]}
        arguments.json.write_text(json.dumps(content, indent=2) + "\n")
    if arguments.markdown:
        arguments.markdown.write_text(markdown_table(rows))
    missing = set(all_wanted) - {row.id for row in rows}
    if missing or not rows:
        print("not measured: " + (", ".join(sorted(missing)) or arguments.only), file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
