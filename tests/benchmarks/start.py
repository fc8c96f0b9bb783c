# SPDX-License-Identifier: Apache-2.0
"""From the start of the process to the first painted rows, beside an empty window and beside one
with rows of text."""
import statistics

from measure import Command
from rows import Aim, Row


# What ours is beside, with the program that does it.
BESIDE = {"start.first_rows": ("emptywindow", "an empty QMainWindow, without text"),
          "start.beside_rows": ("plainwindow", "a QTreeWidget of 100 rows")}


def row_ids(_):
    return list(BESIDE)


def rows(bench):
    wanted = [row_id for row_id in BESIDE if bench.wants(row_id)]
    if not wanted:
        return
    commands = {"ours": Command([bench.programs / "bench_start"])}
    commands |= {row_id: Command([bench.programs / BESIDE[row_id][0]]) for row_id in wanted}
    seen = bench.meter.in_turn(commands, max(bench.runs, 3 * bench.runs if bench.runs >= 5 else 1))
    # Each prints when it had painted.
    took = {label: 1000 * statistics.median(float(run.out) - run.began for run in runs.all)
            for label, runs in seen.items()}
    for row_id in wanted:
        yield Row(row_id, "start to first painted rows of the sample", took["ours"], "ms",
                  BESIDE[row_id][1], took[row_id],
                  [Aim.ratio(1.5)] if row_id != "start.first_rows" else [], seen["ours"].mb(),
                  {"theirs_mb": seen[row_id].mb()}, note="on Qt's offscreen platform")
