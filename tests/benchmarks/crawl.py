# SPDX-License-Identifier: Apache-2.0
"""Reading a whole workspace into a file, beside curl to nowhere, beside Qt's network to nowhere
and beside curl and jq."""
import filecmp
import pathlib

from bench import reading
from measure import Command
from rows import Aim, Row
from webserver import curl_config, page_urls

TO_CSV = pathlib.Path(__file__).with_name("to_csv.jq")
# Where most is measured.
MOST_TIMES = 10
MOST_MB = 115


def row_ids(sizes):
    read = [f"crawl.{format}.{secrets}" for format in ("csv", "json") for secrets in sizes.crawl]
    read += [f"crawl.qt.{secrets}" for secrets in sizes.crawl]
    return read + [f"crawl.jq.{secrets}" for secrets in sizes.crawl if secrets <= sizes.main]


def commands(bench, secrets):
    server, _ = bench.served(secrets)
    urls = list(page_urls(server.url, server.pages))
    nowhere = curl_config(bench.folder / f"curl-{secrets}.txt", urls, "/dev/null")
    plain = curl_config(bench.folder / f"curl-out-{secrets}.txt", urls)
    out = bench.folder / "crawl"
    addresses = bench.folder / f"addresses-{secrets}.txt"
    addresses.write_text("\n".join(urls))
    found = {"floor": Command(["curl", "-sS", "-K", nowhere]),
             "qt": Command([bench.programs / "qtfetch", addresses])}
    for format in ("csv", "json"):
        found[format] = Command([bench.cli, "report", "--format", format, "--output",
                                 f"{out}.{format}"], reading(server.url))
    if secrets <= bench.sizes.main:
        found["jq"] = Command(["sh", "-c",
                               f"curl -sS -K {plain} | jq -rn -f {TO_CSV} > {out}.jq.csv"])
    return found


def rows(bench):
    for secrets in bench.sizes.crawl:
        if not bench.wants(*(row_id for row_id in row_ids(bench.sizes)
                             if row_id.endswith(f".{secrets}"))):
            continue
        _, size = bench.served(secrets)
        wanted = commands(bench, secrets)
        seen = bench.meter.in_turn(wanted, bench.runs)
        out = bench.folder / "crawl"
        if "jq" in seen and not filecmp.cmp(f"{out}.csv", f"{out}.jq.csv", shallow=False):
            raise RuntimeError("jq makes another CSV than secretscope-cli")
        text = f"{size['dependents']:,} dependents"
        others = {"secrets": secrets, "dependents": size["dependents"], "bytes": size["bytes"],
                  "floor_mb": seen["floor"].mb()}
        for format, name in (("csv", "CSV"), ("json", "a snapshot")):
            is_main = secrets == bench.sizes.main
            aims = [Aim.ratio(MOST_TIMES), Aim.peak(MOST_MB)] if is_main else []
            yield Row(f"crawl.{format}.{secrets}", f"read all to {name}, {text}",
                      seen[format].seconds(), "s", "curl to nowhere (floor)",
                      seen["floor"].seconds(), aims, seen[format].mb(), others)
        yield Row(f"crawl.qt.{secrets}", f"read all to CSV, {text}", seen["csv"].seconds(), "s",
                  "QNetworkAccessManager to nowhere", seen["qt"].seconds(),
                  peak_mb=seen["csv"].mb(), others={**others, "qt_mb": seen["qt"].mb()})
        if "jq" in seen:
            yield Row(f"crawl.jq.{secrets}", f"read all to CSV, {text}", seen["csv"].seconds(), "s",
                      "curl and jq, same bytes", seen["jq"].seconds(),
                      peak_mb=seen["csv"].mb(), others={**others, "jq_mb": seen["jq"].mb()})
        for file in bench.folder.glob("crawl*"):
            file.unlink()
