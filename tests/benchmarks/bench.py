# SPDX-License-Identifier: Apache-2.0
"""What all measurements share: programs, sizes, a folder to work in, and pages to serve."""
import dataclasses
import json
import pathlib
import subprocess

from measure import Meter
from webserver import WebServer


@dataclasses.dataclass(frozen=True)
class Sizes:
    """In secrets, if nothing else is said; 49 dependents to each."""
    crawl: tuple  # from small to large
    main: int  # one of them, that everything is measured at
    window: tuple
    actions: tuple
    load_pages: int  # pages of "Load all"
    previews: int
    preview_delay: int  # milliseconds
    crawl_delay: int  # milliseconds
    facts: tuple  # tools, agents, servers, agents that need the secret themselves
    facts_delay: int  # milliseconds
    export_rows: int  # in secrets
    most_rows: int  # in secrets; for what must not grow with the rows
    runs: int


FULL = Sizes(crawl=(1_000, 10_000, 100_000), main=10_000, window=(10_000, 100_000), actions=(2_000, 10_000),
             load_pages=1_000, previews=1_000, preview_delay=50, crawl_delay=100,
             facts=(1_000, 500, 50, 20), facts_delay=80,
             export_rows=10_000, most_rows=20_500, runs=5)
SMALL = Sizes(crawl=(20, 40, 80), main=40, window=(20, 40), actions=(20, 40), load_pages=4, previews=5,
              preview_delay=5, crawl_delay=5, facts=(150, 120, 3, 4), facts_delay=5, export_rows=20,
              most_rows=40, runs=1)


class Bench:
    def __init__(self, build, folder, sizes, runs, wanted, ids="shared"):
        self.sizes = sizes
        self.ids = ids  # how secrets have their dependents, see staticpages and MadeSecrets
        self.runs = runs
        self.wanted = wanted
        self.folder = pathlib.Path(folder)
        self.cli = build / "bin/secretscope-cli"
        self.programs = build / "benchmarks"
        self.meter = Meter(self.programs / "processmeter", folder)
        self._pages = {}
        self._servers = {}

    def wants(self, *ids):
        """Whether any of the rows is asked for, or needed for one that is."""
        return any(row_id in self.wanted for row_id in ids)

    def pages(self, secrets, page_size=100, limit=100):
        """A folder of answers, and what is in it."""
        key = (secrets, page_size, limit)
        if key not in self._pages:
            folder = self.folder / f"pages-{self.ids}-{secrets}-{page_size}-{limit}"
            made = subprocess.run(
                [self.programs / "staticpages", folder, str(secrets), str(page_size), str(limit),
                 self.ids],
                check=True, capture_output=True, text=True)
            self._pages[key] = (folder, json.loads(made.stdout))
        return self._pages[key]

    def served(self, secrets, page_size=100, limit=100):
        """A web server over those answers, and what is in them."""
        pages, size = self.pages(secrets, page_size, limit)
        if pages not in self._servers:
            self._servers[pages] = WebServer(self.folder / f"nginx-{pages.name}", pages)
        return self._servers[pages], size

    def close(self):
        for server in self._servers.values():
            server.stop()


def reading(url):
    """The environment in which secretscope-cli reads from there."""
    return {"ELEVENLABS_API_KEY": "measured", "ELEVENLABS_BASE_URL": url}
