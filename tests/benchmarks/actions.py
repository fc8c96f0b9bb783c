# SPDX-License-Identifier: Apache-2.0
"""Whether the window freezes: the longest time without an event while it does what a person asks,
and how soon its rows are painted; of all columns and views the slowest."""
from measure import Command
from rows import Aim, Row

# By the name that bench_actions prints, without view and column.
MEASURED = {
    "select_all": "select all", "deselect": "deselect all", "shift_end": "select to the end",
    "expand_all": "expand all", "collapse_all": "collapse all", "sort": "sort by any column",
    "reverse": "reverse the order",
    "unsort": "take the order back", "filter": "filter", "clear": "clear the filter",
    "switch_to_flat": "switch to the flat list", "switch_to_resources": "switch to the resources",
    "switch_to_tree": "switch to the tree", "refresh": "a refresh arrives in the open tree",
    "refresh_flat": "a refresh arrives in the flat list", "export": "export to CSV",
    "compare": "compare with itself", "impact_of_1000": "impact of 1,000 selected secrets",
}
LONGEST_MS = 50
PAINT_MS = 100


def ids_of(secrets):
    return [f"action.{name}.{secrets}" for name in MEASURED]


def row_ids(sizes):
    return [row_id for secrets in sizes.actions for row_id in ids_of(secrets)]


def rows(bench):
    for secrets in bench.sizes.actions:
        if not bench.wants(*ids_of(secrets)):
            continue
        run = bench.meter.run(Command([bench.programs / "bench_actions", secrets, bench.ids]))
        slowest = {}
        for name, line in run.lines().items():
            action = slowest.setdefault(name.rpartition(".")[2], {})
            for figure in ("gap_ms", "paint_ms", "max_ms", "mb"):
                action[figure] = max(action.get(figure, 0), line[figure])
        for name, words in MEASURED.items():
            worst = slowest[name]
            yield Row(f"action.{name}.{secrets}",
                      f"{words}: longest gap, {secrets * 49:,} dependents", worst["gap_ms"], "ms",
                      aims=[Aim.most(LONGEST_MS, "ms"),
                            Aim("paint_ms", PAINT_MS, f"painted ≤ {PAINT_MS} ms")],
                      peak_mb=worst["mb"],
                      others={"paint_ms": worst["paint_ms"], "whole_ms": worst["max_ms"]})
