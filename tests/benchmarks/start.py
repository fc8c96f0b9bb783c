# SPDX-License-Identifier: Apache-2.0
"""From the start of the process to the first painted rows, beside an empty window."""
import statistics

from measure import Command
from rows import Aim, Row


def row_ids(_):
    return ["start.first_rows"]


def rows(bench):
    if not bench.wants("start.first_rows"):
        return
    seen = bench.meter.in_turn({"ours": Command([bench.programs / "bench_start"]),
                                "empty": Command([bench.programs / "emptywindow"])},
                               max(bench.runs, 3 * bench.runs if bench.runs >= 5 else 1))
    # Each prints when it had painted.
    took = {label: statistics.median(float(run.out) - run.began for run in runs.all)
            for label, runs in seen.items()}
    yield Row("start.first_rows", "start to first painted rows of the sample", took["ours"] * 1000,
              "ms", "an empty QMainWindow", took["empty"] * 1000,
              [Aim.ratio(1.3)], seen["ours"].mb(), {"theirs_mb": seen["empty"].mb()},
              note="both on Qt's offscreen platform")
