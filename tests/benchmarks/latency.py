# SPDX-License-Identifier: Apache-2.0
"""Reading from a far server: nothing may be waited for but its answers."""
import math

from bench import reading
from factspages import write_workspace
from measure import Command
from rows import Aim, Row
from webserver import DelayProxy, WebServer, curl_config, page_urls, preview_urls

IN_FLIGHT = 6  # what the program asks at once, while the service refuses nothing


def row_ids(_):
    return ["latency.pages", "latency.pages_curl", "latency.previews", "latency.previews_curl",
            "latency.facts"]


def report(bench, url, *options):
    return Command([bench.cli, "report", "--format", "csv", "--output", bench.folder / "late.csv",
                    *options], reading(url))


def pages(bench):
    """A page's cursor is in the page before it, so pages can only come one after the other."""
    delay = bench.sizes.crawl_delay
    server, size = bench.served(bench.sizes.main)
    with DelayProxy(server, delay) as proxy:
        urls = curl_config(bench.folder / "late.txt", page_urls(proxy.url, server.pages),
                           "/dev/null")
        seen = bench.meter.in_turn({"ours": report(bench, proxy.url),
                                    "curl": Command(["curl", "-sS", "-K", urls])},
                                   bench.runs, warm_ups=0)
    what = f"read all to CSV, {size['pages']} pages, {delay} ms away"
    yield Row("latency.pages", what, seen["ours"].seconds(), "s", "pages × latency",
              size["pages"] * delay / 1000, [Aim.ratio(1.05)], seen["ours"].mb())
    yield Row("latency.pages_curl", what, seen["ours"].seconds(), "s", "curl to nowhere",
              seen["curl"].seconds(), peak_mb=seen["ours"].mb())


def previews(bench):
    delay = bench.sizes.preview_delay
    server, size = bench.served(bench.sizes.previews, limit=5)
    with DelayProxy(server, delay) as proxy:
        urls = [*page_urls(proxy.url, server.pages), *preview_urls(proxy.url, server.pages)]
        config = curl_config(bench.folder / "late.txt", urls, "/dev/null")
        curl = Command(["curl", "-sS", "-Z", "--parallel-max", IN_FLIGHT, "-K", config])
        seen = bench.meter.in_turn({"ours": report(bench, proxy.url), "curl": curl}, bench.runs,
                                   warm_ups=0)
    requests = size["pages"] + 1 + size["previews"]  # one for environment variables
    rounds = math.ceil(requests / IN_FLIGHT)
    what = (f"complete {size['previews']:,} previews of {size['secrets']:,} secrets, "
            f"{delay} ms away")
    yield Row("latency.previews", what, seen["ours"].seconds(), "s",
              f"what {IN_FLIGHT} in flight allow", rounds * delay / 1000,
              [Aim.ratio(1.1)], seen["ours"].mb())
    yield Row("latency.previews_curl", what, seen["ours"].seconds(), "s",
              f"curl to nowhere, {IN_FLIGHT} at once", seen["curl"].seconds(),
              peak_mb=seen["ours"].mb())


def facts(bench):
    """The longest list comes page after page; beside it there is room for the other requests."""
    delay = bench.sizes.facts_delay
    pages = bench.folder / f"facts-{bench.ids}"
    longest, requests = write_workspace(pages, bench.sizes.facts)
    server = WebServer(bench.folder / f"nginx-facts-{bench.ids}", pages)
    try:
        with DelayProxy(server, delay) as proxy:
            seen = bench.meter.in_turn({"ours": report(bench, proxy.url, "--facts")}, bench.runs,
                                       warm_ups=0)
    finally:
        server.stop()
    requests += 2  # the secret and the variables
    rounds = max(longest, math.ceil(requests / IN_FLIGHT))
    tools, agents, servers, direct = bench.sizes.facts
    yield Row("latency.facts",
              f"facts of {tools:,} tools, {agents} agents, {servers} servers and {direct} direct "
              f"agents, {delay} ms away",
              seen["ours"].seconds(), "s", f"what {IN_FLIGHT} in flight allow",
              rounds * delay / 1000, [Aim.ratio(1.15)], seen["ours"].mb())


def rows(bench):
    if bench.wants("latency.pages", "latency.pages_curl"):
        yield from pages(bench)
    if bench.wants("latency.previews", "latency.previews_curl"):
        yield from previews(bench)
    if bench.wants("latency.facts"):
        yield from facts(bench)
