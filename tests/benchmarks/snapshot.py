# SPDX-License-Identifier: Apache-2.0
"""Opening a snapshot, beside jq."""
import filecmp

from bench import reading
from crawl import TO_CSV
from measure import Command
from rows import Row


def row_ids(sizes):
    return [f"snapshot.open.{secrets}" for secrets in sizes.crawl] + [
        f"snapshot.csv.{sizes.main}"]


def rows(bench):
    for secrets in bench.sizes.crawl:
        is_main = secrets == bench.sizes.main
        if bench.wants(f"snapshot.open.{secrets}") or (
                is_main and bench.wants(f"snapshot.csv.{secrets}")):
            yield from measured(bench, secrets)


def measured(bench, secrets):
    server, size = bench.served(secrets)
    file = bench.folder / "snapshot.json"
    csv = bench.folder / "snapshot"
    bench.meter.run(Command([bench.cli, "report", "--format", "json", "--output", file],
                            reading(server.url)))
    commands = {"open": Command([bench.cli, "--snapshot", file, "uses", "nothing-has-this-id"])}
    if secrets <= bench.sizes.main:
        commands["jq"] = Command(["jq", "empty", file])
    if secrets == bench.sizes.main:
        commands["csv"] = Command([bench.cli, "--snapshot", file, "report", "--format", "csv",
                                   "--output", f"{csv}.csv"])
        commands["jq_csv"] = Command(["sh", "-c", f"jq -rn -f {TO_CSV} {file} > {csv}.jq.csv"])
    seen = bench.meter.in_turn(commands, bench.runs)
    text = f"{size['dependents']:,} dependents, {file.stat().st_size / 1e6:.1f} MB"
    jq = seen.get("jq")
    yield Row(f"snapshot.open.{secrets}", f"open a snapshot, {text}",
              seen["open"].seconds(), "s", "jq empty" if jq else "", jq and jq.seconds(),
              peak_mb=seen["open"].mb(), others={"theirs_mb": jq and jq.mb()},
              note="" if jq else "jq takes minutes and gigabytes for it")
    if "csv" in seen:
        if not filecmp.cmp(f"{csv}.csv", f"{csv}.jq.csv", shallow=False):
            raise RuntimeError("jq makes another CSV than secretscope-cli")
        yield Row(f"snapshot.csv.{secrets}", f"a snapshot to CSV, {text}", seen["csv"].seconds(),
                  "s", "jq, same bytes", seen["jq_csv"].seconds(), peak_mb=seen["csv"].mb(),
                  others={"theirs_mb": seen["jq_csv"].mb()})
    for made in bench.folder.glob("snapshot*"):
        made.unlink()
