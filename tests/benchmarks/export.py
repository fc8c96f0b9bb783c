# SPDX-License-Identifier: Apache-2.0
"""Writing each format to a file, beside writing the same bytes; and memory for a million rows."""
from measure import Command
from rows import Aim, Row

FORMATS = ("csv", "json", "text", "html", "markdown")
MOST_MB = 64


def row_ids(_):
    return [f"export.speed.{format}" for format in FORMATS] + [
        f"export.memory.{format}" for format in FORMATS]


def run(bench, format, secrets, runs):
    command = Command([bench.programs / "bench_report", format, bench.folder, secrets, runs,
                       bench.ids])
    return bench.meter.run(command).lines()


def rows(bench):
    for format in FORMATS:
        if bench.wants(f"export.speed.{format}"):
            printed = run(bench, format, bench.sizes.export_rows, bench.runs)
            ours, floor = printed["ours"], printed["bytes"]
            size = ours["bytes"] / 1e6
            yield Row(f"export.speed.{format}",
                      f"write {ours['rows']:,} rows as {format}, {size:.1f} MB",
                      size / ours["median_ms"] * 1000, "MB/s", "the same bytes from memory",
                      size / floor["median_ms"] * 1000, peak_mb=ours["mb_above"],
                      others={"ms": ours["median_ms"]})
    for format in FORMATS:
        if bench.wants(f"export.memory.{format}"):
            ours = run(bench, format, bench.sizes.most_rows, 1)["ours"]
            yield Row(f"export.memory.{format}",
                      f"memory above the catalogue, {ours['rows']:,} rows as {format}",
                      ours["mb_above"], "MB", "the file that is written", ours["bytes"] / 1e6,
                      [Aim.most(MOST_MB, "MB")], ours["mb_above"])
