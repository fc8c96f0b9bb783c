#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The benchmark runner works with small sizes, and no row is missing. No time is judged here."""
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

BUILD = None
# What has to be in the table, without the sizes in secrets that some end with.
STEMS = """
crawl.csv crawl.json crawl.qt crawl.jq latency.pages latency.pages_curl latency.previews
latency.previews_curl latency.facts decode.walk decode.scan decode.qjson keystroke.median keystroke.p95
keystroke.proxy window.expand window.collapse window.sort.open_tree window.sort.flat
window.sort.resources window.switch.flat window.switch.resources window.scroll.open_tree
window.scroll.flat window.scroll.resources window.type.closed_tree window.type.open_tree
window.type.flat window.type.resources action.select_all action.deselect action.shift_end
action.expand_all action.collapse_all action.sort action.reverse action.unsort action.filter
action.clear action.switch_to_flat action.switch_to_resources action.switch_to_tree action.refresh
action.refresh_flat action.export action.compare action.impact_of_1000 loadall.work.plain
loadall.gap.plain loadall.work.all_match
loadall.gap.all_match loadall.work.few_match loadall.gap.few_match start.first_rows
start.beside_rows export.speed.csv export.speed.json export.speed.text export.speed.html
export.speed.markdown export.memory.csv export.memory.json export.memory.text export.memory.html
export.memory.markdown snapshot.open snapshot.csv memory.peak memory.bytes growth.crawl.csv
growth.crawl.json growth.snapshot.open growth.keystroke.median growth.window.expand
growth.window.sort.open_tree growth.window.switch.flat growth.window.switch.resources
growth.window.scroll.open_tree growth.loadall.work.plain growth.memory.peak
""".split()


def stem_of(row_id):
    row_id = row_id.removeprefix("distinct.")
    start, _, end = row_id.rpartition(".")
    return start if end.isdigit() else row_id


def run(*arguments):
    runner = pathlib.Path(__file__).with_name("run.py")
    return subprocess.run([sys.executable, runner, "--build", BUILD, "--small", *arguments],
                          capture_output=True, text=True)


class Runner(unittest.TestCase):
    def rows_with(self, *arguments):
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "rows.json"
            done = run("--json", str(file), *arguments)
            self.assertEqual(done.returncode, 0, done.stderr)
            return json.loads(file.read_text()), done.stdout

    def test_every_row_is_measured(self):
        content, printed = self.rows_with()
        shared, distinct = ({stem_of(row["id"]) for row in content["rows"]
                             if row["id"].startswith("distinct.") == is_distinct}
                            for is_distinct in (False, True))
        self.assertEqual(shared, set(STEMS))
        self.assertEqual(distinct, {stem for stem in STEMS if not stem.startswith("start.")})
        for row in content["rows"]:
            self.assertGreaterEqual(row["ours"], 0, row)
            self.assertIn(row["what"], printed)
            self.assertEqual(row["aim"] == "", row["reached"] is None, row)
            if row["against"] and not row["id"].startswith("export.memory"):
                self.assertGreater(row["theirs"], 0, row)
        self.assertGreater(len(content["not_worth"]), 0)
        for entry in content["not_worth"]:
            self.assertIn(entry["what"], printed)
            self.assertTrue(entry["why"])

    def test_some_rows_can_be_asked_for(self):
        content, _ = self.rows_with("--only", "start", "--runs", "2")
        self.assertEqual([row["id"] for row in content["rows"]], ["start.first_rows", "start.beside_rows"])
        self.assertEqual(content["machine"]["runs"], 2)

    def test_what_growth_is_made_of_is_measured_for_it(self):
        content, _ = self.rows_with("--only", "growth.memory")
        self.assertEqual({stem_of(row["id"]) for row in content["rows"]},
                         {"growth.memory.peak"})

    def test_rows_that_do_not_exist_are_an_error(self):
        self.assertEqual(run("--only", "nothing-has-this-id").returncode, 1)


if __name__ == "__main__":
    BUILD = sys.argv.pop()
    unittest.main()
