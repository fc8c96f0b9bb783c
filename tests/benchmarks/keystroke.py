# SPDX-License-Identifier: Apache-2.0
"""A key in the search field, until the tree's model has the rows that are left."""
from measure import Command
from rows import Aim, Row

FRAME_MS = 16


def stems():
    return ("keystroke.median", "keystroke.p95")


def proxy_id(sizes):
    return f"keystroke.proxy.{sizes.window[0]}"


def row_ids(sizes):
    return [f"{stem}.{secrets}" for secrets in sizes.window for stem in stems()] + [proxy_id(sizes)]


def run(bench, what, secrets):
    command = Command([bench.programs / "bench_search", what, secrets, bench.runs, bench.ids])
    return bench.meter.run(command).lines()


def rows(bench):
    for secrets in bench.sizes.window:
        if not bench.wants(*(f"{stem}.{secrets}" for stem in stems())):
            continue
        printed = run(bench, "ours", secrets)
        ours, floor = printed["ours"], printed["memmem"]
        is_smaller = secrets == bench.sizes.window[0]
        never = [Aim("max_ms", FRAME_MS, f"never > {FRAME_MS} ms")] if is_smaller else []
        for figure, aims in (("median", [Aim.ratio(3)]), ("p95", never)):
            yield Row(f"keystroke.{figure}.{secrets}",
                      f"keystroke to filtered model, {figure}, {ours['dependents']:,} dependents",
                      ours[f"{figure}_ms"], "ms", "memmem over the same text (floor)",
                      floor[f"{figure}_ms"], aims, ours["mb"],
                      {"max_ms": ours["max_ms"], "text_bytes": ours["text_bytes"]})
    if bench.wants(proxy_id(bench.sizes)):
        secrets = bench.sizes.window[0]
        ours, theirs = run(bench, "ours", secrets)["ours"], run(bench, "proxy", secrets)["proxy"]
        yield Row(proxy_id(bench.sizes),
                  f"keystroke to filtered model, median, {ours['dependents']:,} dependents",
                  ours["median_ms"], "ms", "recursive QSortFilterProxyModel",
                  theirs["median_ms"], peak_mb=ours["mb"], others={"theirs_mb": theirs["mb"]})
