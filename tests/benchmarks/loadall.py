# SPDX-License-Identifier: Apache-2.0
""""Load all" into a visible tree: what the view costs, and how long the window does not answer."""
from measure import Command
from rows import Aim, Row

LONGEST_MS = 100
# Every name and id has an e; few have the word.
FILTERS = {"plain": "", "all_match": "e", "few_match": "hubspot"}


def stems(name):
    return (f"loadall.work.{name}", f"loadall.gap.{name}")


def row_ids(sizes):
    return [f"{stem}.{secrets}" for secrets in sizes.window for name in FILTERS
            for stem in stems(name)]


def rows(bench):
    for secrets in bench.sizes.window:
        for name, filter in FILTERS.items():
            if bench.wants(*(f"{stem}.{secrets}" for stem in stems(name))):
                yield from measured(bench, secrets, name, filter)


def measured(bench, secrets, name, filter):
    pages = bench.sizes.load_pages
    server, size = bench.served(secrets, page_size=max(1, secrets // pages))
    seen = bench.meter.in_turn(
        {into: Command([bench.programs / "bench_loadall", server.url, into, filter])
         for into in ("nothing", "tree")}, bench.runs)
    tree, nothing = seen["tree"], seen["nothing"]
    words = f"filter “{filter}”" if filter else "no filter"
    what = f"load all, {size['pages']:,} pages, {size['dependents']:,} dependents, {words}"
    work, gap = (f"{stem}.{secrets}" for stem in stems(name))
    yield Row(work, f"{what}: work of the GUI", tree.figure("turns", "worked_ms"), "ms",
              "the same without a view", nothing.figure("turns", "worked_ms"),
              peak_mb=tree.mb(),
              others={"pages": size["pages"], "wall_ms": tree.figure("turns", "wall_ms")})
    yield Row(gap, f"{what}: longest gap", tree.figure("turns", "max_ms"), "ms",
              "the same without a view", nothing.figure("turns", "max_ms"),
              [Aim.most(LONGEST_MS, "ms")], tree.mb(),
              {"p99_ms": tree.figure("turns", "p99_ms")})
