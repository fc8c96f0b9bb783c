# SPDX-License-Identifier: Apache-2.0
"""What a person does in the window with everything loaded, painted each time."""
from measure import Command
from rows import Aim, Row

FRAME_MS = 16
# By the name that bench_models prints: words, figure, and what is wanted.
MEASURED = {
    "expand": ("expand all, median", "median_ms", []),
    "collapse": ("collapse all, median", "median_ms", []),
    "sort.open_tree": ("sort the open tree, slowest column", "max_ms", []),
    "sort.flat": ("sort the flat list, slowest column", "max_ms", []),
    "sort.resources": ("sort the resources, slowest column", "max_ms", []),
    "switch.flat": ("switch to the flat list, median", "median_ms", []),
    "switch.resources": ("switch to the resources, median", "median_ms", []),
    "scroll.open_tree": ("page down in the open tree, p99", "p99_ms", [Aim.most(FRAME_MS, "ms")]),
    "scroll.flat": ("page down in the flat list, p99", "p99_ms", [Aim.most(FRAME_MS, "ms")]),
    "scroll.resources": ("page down in the resources, p99", "p99_ms", [Aim.most(FRAME_MS, "ms")]),
    "type.closed_tree": ("keystroke to painted tree, p95", "p95_ms", []),
    "type.open_tree": ("keystroke to painted open tree, p95", "p95_ms", []),
    "type.flat": ("keystroke to painted flat list, p95", "p95_ms", []),
    "type.resources": ("keystroke to painted resources, p95", "p95_ms", []),
}


def ids_of(secrets):
    return [f"window.{name}.{secrets}" for name in MEASURED]


def row_ids(sizes):
    return [row_id for secrets in sizes.window for row_id in ids_of(secrets)]


def rows(bench):
    for secrets in bench.sizes.window:
        if not bench.wants(*ids_of(secrets)):
            continue
        command = Command([bench.programs / "bench_models", secrets, bench.runs, bench.ids])
        printed = bench.meter.run(command).lines()
        for name, (words, figure, aims) in MEASURED.items():
            line = printed[name]
            yield Row(f"window.{name}.{secrets}", f"{words}, {secrets * 49:,} dependents",
                      line[figure], "ms", aims=list(aims), peak_mb=line["mb"],
                      others={"max_ms": line["max_ms"], "median_ms": line["median_ms"]})
