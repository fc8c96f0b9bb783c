# SPDX-License-Identifier: Apache-2.0
"""Decoding the pages of a workspace from memory, beside other ways of reading the same bytes."""
from measure import Command
from rows import Aim, Row

WAYS = {
    "walk": ("simdjson at every value (floor)", [Aim.ratio(2)]),
    "scan": ("simdjson's first stage, no value", []),
    "qjson": ("QJsonDocument and the same walk", []),
}


def row_ids(_):
    return [f"decode.{way}" for way in WAYS]


def rows(bench):
    if not bench.wants(*row_ids(bench.sizes)):
        return
    folder, size = bench.pages(bench.sizes.main)
    seen = bench.meter.in_turn(
        {way: Command([bench.programs / "bench_decode", way, folder]) for way in ("ours", *WAYS)},
        bench.runs)
    for way in ("ours", "qjson"):
        if seen[way].figure(way, "dependents") != size["dependents"]:
            raise RuntimeError(f"{way} did not read all dependents")
    ours = seen["ours"]
    milliseconds = ours.figure("ours", "total_ms")
    for way, (against, aims) in WAYS.items():
        yield Row(f"decode.{way}", f"decode {size['pages']} pages, {size['bytes'] / 1e6:.1f} MB",
                  milliseconds, "ms", against, seen[way].figure(way, "total_ms"), aims,
                  ours.figure("ours", "mb_above"),
                  {"mb_per_s": size["bytes"] / 1000 / milliseconds,
                   "theirs_mb": seen[way].figure(way, "mb_above"),
                   "slowest_page_ms": ours.figure("ours", "max_ms")})
