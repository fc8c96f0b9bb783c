# SPDX-License-Identifier: Apache-2.0
"""Memory for each dependent, and how the figures grow with the data."""
from bench import reading
from measure import Command
from rows import Row

# Rows by their id without the size.
GROWING = ("crawl.csv", "crawl.json", "snapshot.open", "keystroke.median", "window.expand",
           "window.sort.open_tree", "window.switch.flat", "window.switch.resources",
           "window.scroll.open_tree", "loadall.work.plain", "memory.peak")


def sizes_of(stem, sizes):
    return sizes.crawl if stem.split(".")[0] in ("crawl", "snapshot", "memory") else sizes.window


def growth_ids(sizes):
    return {f"growth.{stem}.{large}": (stem, small, large) for stem in GROWING
            for small, large in zip(sizes_of(stem, sizes), sizes_of(stem, sizes)[1:])}


def row_ids(sizes):
    return [f"memory.{figure}.{secrets}" for secrets in sizes.crawl
            for figure in ("peak", "bytes")]


def rows(bench):
    """Memory of the whole process that reads all, and for each dependent: what it needs above that
    for one secret, which is nothing at all while the data is small."""
    if not bench.wants(*row_ids(bench.sizes)):
        return
    least = peak(bench, 1)
    for secrets in bench.sizes.crawl:
        _, size = bench.served(secrets)
        most = peak(bench, secrets)
        yield Row(f"memory.peak.{secrets}", f"memory to read {size['dependents']:,} dependents",
                  most, "MB", "the same program for one secret", least)
        yield Row(f"memory.bytes.{secrets}",
                  f"memory for each of {size['dependents']:,} dependents",
                  max(0.0, most - least) * 1e6 / size["dependents"], "bytes",
                  "JSON for each in the answers", size["bytes"] / size["dependents"],
                  peak_mb=most, others={"least_mb": least})


def peak(bench, secrets):
    server, _ = bench.served(secrets)
    return bench.meter.run(Command([bench.cli, "report", "--format", "csv", "--output",
                                    "/dev/null"], reading(server.url))).mb


def growth(measured, sizes):
    """For each step from one size to the next: how a figure grew beside the data."""
    found = {row.id: row for row in measured}
    for row_id, (stem, small, large) in growth_ids(sizes).items():
        before, after = found.get(f"{stem}.{small}"), found.get(f"{stem}.{large}")
        if before and after and before.ours:
            yield Row(row_id, f"{stem} from {small:,} to {large:,} secrets",
                      after.ours / before.ours, "×", "the data", large / small,
                      others={"before": before.ours, "after": after.ours})
