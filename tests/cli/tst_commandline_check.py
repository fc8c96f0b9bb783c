#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""`check` of random snapshots against a plain set difference of their JSON; its exit codes and those
of `merge`.
usage: tst_commandline_check.py SECRETSCOPE_CLI"""
import copy
import json
import os
import random
import subprocess
import sys
import tempfile
import unittest

CLI = None
RULES = ["new-dependent", "lost-dependent", "unused", "no-access", "unlisted-kind",
         "unreported-place", "reference-to-nothing", "no-creator"]
ORDER = ["tools", "agents", "phone_numbers", "mcp_servers", "others", "environment_variables"]
KNOWN = set(ORDER)
COMPLETABLE = {"tools", "agents", "phone_numbers"}
LIST_OF = {"tools": "tools", "mcp_servers": "mcp_servers", "agents": "agents",
           "speech_engines": "speech_engines", "settings": "others"}


# Random snapshots

def a_dependent(rnd, word, number):
    if word == "others":
        return f"place_{number}"
    if word == "phone_numbers":
        return {"phone_number_id": f"phone_{number}", "phone_number": f"+49{number}"}
    if word == "environment_variables":
        return {"id": f"env_{number}", "label": f"VAR_{number % 3}", "environments": ["production"]}
    item = {"type": "available", "id": f"{'shared' if number < 2 else word}_{number}",
            "name": f"n{number}", "access_level": rnd.choice(["admin", "viewer"])}
    if word in ("tools", "agents", "mcp_servers") and rnd.random() < 0.2:
        return {"type": "unknown", "id": item["id"]}
    if word == "agents" and rnd.random() < 0.5:
        item["referenced_resource_ids"] = [f"tools_{rnd.randrange(6)}"]
    return item


def a_secret(rnd, number):
    used_by = {}
    empty = rnd.random() < 0.3
    for word in [*sorted(KNOWN), "flows", "speech_engines"]:
        numbers = [] if empty else [n for n in range(6) if rnd.random() < 0.2]
        if word in KNOWN or numbers:
            used_by[word] = [a_dependent(rnd, word, n) for n in numbers]
    return {"type": "stored", "secret_id": f"sec_{number:02}", "name": f"S{number}",
            "used_by": used_by}


def some_facts(rnd):
    facts = {}
    for word, kind in (("tools", "tools"), ("mcp_servers", "mcp_servers"), ("agents", "agents"),
                       ("speech_engines", "speech_engines")):
        for n in range(2, 6):
            if rnd.random() < 0.3:
                continue
            places = []
            for _ in range(rnd.randrange(3)):
                place = {"place": f"header X-{rnd.randrange(3)}", "variable": None,
                         "environments": []}
                if rnd.random() < 0.3:
                    place["variable"] = f"VAR_{rnd.randrange(3)}"
                else:
                    place["secret_id"] = f"sec_{rnd.randrange(12):02}"
                places.append(place)
            creator = rnd.choice([None, "Ada"])
            facts[f"{word}_{n}"] = {"list": kind, "name": f"n{n}", "places": places,
                                    "creator": {"name": creator, "email": None}}
    return facts


def a_snapshot(rnd):
    return {"format": "secretscope-snapshot", "version": 2, "server": "https://x.example",
            "complete": True, "gaps": [], "secrets": [a_secret(rnd, n) for n in range(10)],
            "facts": some_facts(rnd)}


def some_time_later(rnd, snapshot):
    later = copy.deepcopy(snapshot)
    other = a_snapshot(rnd)
    for secret, new in zip(later["secrets"], other["secrets"]):
        for word in list(secret["used_by"]):
            if rnd.random() < 0.3 and word in new["used_by"]:
                secret["used_by"][word] = new["used_by"][word]
    later["secrets"] = [s for s in later["secrets"] if rnd.random() < 0.9]
    later["secrets"] += [a_secret(rnd, n) for n in range(10, 12) if rnd.random() < 0.5]
    for key, value in other["facts"].items():
        if rnd.random() < 0.3:
            later["facts"][key] = value
    return later


def with_previews(rnd, snapshot):
    for secret in snapshot["secrets"]:
        for word in COMPLETABLE:
            if rnd.random() < 0.2:
                secret["used_by"][word + "_has_more"] = True
                snapshot["complete"] = False
                snapshot["gaps"].append({"part": "dependencies", "secret_id": secret["secret_id"],
                                         "category": word, "reason": "a preview"})


# The plain implementation

def place_of(finding):
    secret, word, resource = finding
    return (secret, ORDER.index(word) if word in KNOWN else len(ORDER), word or "", resource or "")


def id_of(item):
    return item if isinstance(item, str) else item.get("id", item.get("phone_number_id"))


def dependents(snapshot):
    for secret in snapshot["secrets"]:
        for word, items in secret["used_by"].items():
            if not word.endswith("_has_more"):
                for item in items:
                    yield secret["secret_id"], word, item


def places(snapshot):
    """(secret, resource, list) for every place, through variables too."""
    of_variable = {}
    for secret, word, item in dependents(snapshot):
        if word == "environment_variables":
            of_variable.setdefault(item["label"], set()).add(secret)
    for resource, facts in snapshot["facts"].items():
        for place in facts["places"]:
            secrets = of_variable.get(place["variable"], ()) if place["variable"] else [
                place["secret_id"]]
            for secret in secrets:
                yield secret, LIST_OF[facts["list"]], resource


def has_itself(secret, item):
    through = item.get("referenced_resource_ids") if isinstance(item, dict) else None
    return not through or secret in through


def sets(snapshot):
    """Each rule's set in one snapshot."""
    ids = {secret["secret_id"] for secret in snapshot["secrets"]}
    edges = {(s, word, id_of(item)) for s, word, item in dependents(snapshot)}
    reported = {(s, id_of(item)) for s, _, item in dependents(snapshot) if has_itself(s, item)}
    named = set(places(snapshot))
    no_creator = {r for r, f in snapshot["facts"].items() if not f["creator"]["name"]}
    return {
        "new-dependent": edges,
        "lost-dependent": edges,
        "unused": {(s, None, None) for s in ids - {e[0] for e in edges} - {p[0] for p in named}},
        "no-access": {(s, word, id_of(item)) for s, word, item in dependents(snapshot)
                      if isinstance(item, dict) and item.get("type") == "unknown"},
        "unlisted-kind": {e for e in edges if e[1] not in KNOWN},
        "unreported-place": {p for p in named if p[0] in ids and (p[0], p[2]) not in reported},
        "reference-to-nothing": {p for p in named if p[0] not in ids},
        "no-creator": {e for e in edges
                       if e[1] in ("tools", "agents", "mcp_servers") and e[2] in no_creator},
    }


def differences(before, now):
    old, new = sets(before), sets(now)
    return {rule: old[rule] - new[rule] if rule == "lost-dependent" else new[rule] - old[rule]
            for rule in RULES}


class Check(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def check(self, before, now, *arguments):
        paths = []
        for name, snapshot in (("before.json", before), ("now.json", now)):
            paths.append(os.path.join(self.folder.name, name))
            with open(paths[-1], "w", encoding="utf-8") as file:
                json.dump(snapshot, file)
        ran = subprocess.run([CLI, "--snapshot", paths[1], "check", "--baseline", paths[0],
                              "--rules", ",".join(RULES), "--format", "json", *arguments],
                             capture_output=True, timeout=120, stdin=subprocess.DEVNULL)
        answer = json.loads(ran.stdout)
        rules = {rule["rule"]: rule for rule in answer["rules"]}
        found = {name: [(f["secret_id"], f["category"], f["resource_id"])
                        for f in rule["findings"]] for name, rule in rules.items()}
        for name, findings in found.items():
            self.assertEqual(len(findings), len(set(findings)), name)
            self.assertEqual(findings, sorted(findings, key=place_of), name)
        return ran.returncode, rules, {name: set(findings) for name, findings in found.items()}

    def test_whole_snapshots_differ_as_sets(self):
        for seed in range(60):
            rnd = random.Random(seed)
            before = a_snapshot(rnd)
            now = some_time_later(rnd, before)
            code, rules, found = self.check(before, now)
            expected = differences(before, now)
            for rule in RULES:
                with self.subTest(seed=seed, rule=rule):
                    self.assertEqual(found[rule], expected[rule])
                    self.assertEqual(rules[rule]["state"],
                                     "broken" if expected[rule] else "passed")
            self.assertEqual(code, 1 if any(expected.values()) else 0)

    def test_against_itself_nothing_is_new(self):
        for seed in range(10):
            snapshot = a_snapshot(random.Random(seed))
            code, rules, _ = self.check(snapshot, snapshot)
            self.assertEqual({rule["state"] for rule in rules.values()}, {"passed"})
            self.assertEqual(code, 0)

    def test_what_a_gap_leaves_open_is_neither_found_nor_passed(self):
        for seed in range(60):
            rnd = random.Random(seed)
            before = a_snapshot(rnd)
            now = some_time_later(rnd, before)
            with_previews(rnd, before)
            with_previews(rnd, now)
            code, rules, found = self.check(before, now)
            expected = differences(before, now)
            self.assertEqual(code, 1 if before["complete"] and now["complete"] else 3)
            for rule in RULES:
                with self.subTest(seed=seed, rule=rule):
                    self.assertLessEqual(found[rule], expected[rule])
                    if found[rule] != expected[rule]:
                        self.assertTrue(rules[rule]["reason"])
                    if rules[rule]["state"] == "passed":
                        self.assertEqual(expected[rule], set())
            if not now["complete"]:
                for rule in ("new-dependent", "no-access"):
                    self.assertNotEqual(rules[rule]["state"], "passed")

    def test_variables_that_a_file_cannot_have_leave_unused_open(self):
        before = a_snapshot(random.Random(1))
        before["facts"] = {}
        before["secrets"][0]["used_by"] = {word: [] for word in KNOWN} | {
            "environment_variables": [a_dependent(None, "environment_variables", 1)]}
        now = copy.deepcopy(before)
        for secret in now["secrets"]:
            del secret["used_by"]["environment_variables"]
        code, rules, found = self.check(before, now)
        self.assertTrue(sets(now)["unused"] - sets(before)["unused"])
        self.assertEqual((code, rules["unused"]["state"], found["unused"]),
                         (3, "unjudged", set()))

    def test_files_that_do_not_say_whether_they_are_whole_pass_nothing(self):
        snapshot = a_snapshot(random.Random(1))
        silent = {k: v for k, v in snapshot.items() if k not in ("complete", "gaps")}
        for before, now in ((silent, snapshot), (snapshot, silent), (silent, silent)):
            code, rules, _ = self.check(before, now)
            self.assertEqual(code, 3)
            self.assertIn("unjudged", {rule["state"] for rule in rules.values()})
        # Each of the two says what the other would.
        for word in ("complete", "gaps"):
            one = {k: v for k, v in snapshot.items() if k != word}
            self.assertEqual(self.check(snapshot, one)[0], 0)

    def test_facts_that_are_not_there_leave_rules_open(self):
        rnd = random.Random(3)
        before = a_snapshot(rnd)
        now = some_time_later(rnd, before)
        for side in (before, now):
            bare = copy.deepcopy(side)
            del bare["facts"]
            code, rules, _ = self.check(bare if side is before else before,
                                        bare if side is now else now)
            self.assertEqual(code, 3)
            for rule in ("unreported-place", "reference-to-nothing", "no-creator"):
                self.assertTrue(sets(now)[rule])
                self.assertEqual(rules[rule]["state"], "unjudged")
                self.assertIn("places and creators", rules[rule]["reason"])


class Commands(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def path(self, name, content=None):
        path = os.path.join(self.folder.name, name)
        if content is not None:
            with open(path, "w", encoding="utf-8") as file:
                json.dump(content, file)
        return path

    def run_cli(self, *arguments):
        return subprocess.run([CLI, *arguments], capture_output=True, text=True, timeout=120,
                              stdin=subprocess.DEVNULL)

    def test_exit_codes_of_check(self):
        rnd = random.Random(3)
        old = a_snapshot(rnd)
        before = self.path("old.json", old)
        after = self.path("new.json", some_time_later(rnd, old))
        elsewhere = self.path("other.json", {**old, "server": "https://y.example"})
        for arguments, code in (
                (["--snapshot", before, "check", "--baseline", before], 0),
                (["--snapshot", after, "check", "--baseline", before], 1),
                (["--snapshot", after, "check", "--baseline", before, "--exit-zero"], 0),
                (["--snapshot", after, "check", "--baseline", self.path("none")], 2),
                (["--snapshot", after, "check", "--baseline", elsewhere], 2),
                (["--demo", "check", "--shallow", "--baseline", before], 2)):
            ran = self.run_cli(*arguments)
            self.assertEqual(ran.returncode, code, (arguments, ran.stderr))
            self.assertEqual(bool(ran.stdout), code != 2)

    def test_the_sample_is_checked_against_itself(self):
        base = self.path("base.json")
        first = self.run_cli("--demo", "check", "--baseline", base, "--write-baseline")
        self.assertEqual(first.returncode, 3)  # there was nothing to compare with
        self.assertIn("the baseline lacks secrets", first.stdout)
        second = self.run_cli("--demo", "check", "--baseline", base, "--no-timestamp")
        self.assertEqual((second.returncode, second.stderr), (0, ""))
        shallow = self.run_cli("--demo", "check", "--baseline", base, "--shallow")
        self.assertEqual(shallow.returncode, 3)
        again = self.run_cli("--demo", "check", "--baseline", base, "--no-timestamp")
        self.assertEqual(again.stdout, second.stdout)

    def test_what_has_gaps_does_not_replace_a_whole_baseline(self):
        base = self.path("base.json")
        self.run_cli("--demo", "check", "--baseline", base, "--write-baseline")
        with open(base, encoding="utf-8") as file:
            before = file.read()
        ran = self.run_cli("--demo", "check", "--baseline", base, "--write-baseline",
                           "--max-pages", "1", "--page-size", "5")
        self.assertEqual(ran.returncode, 3)
        self.assertIn("is kept", ran.stderr)
        with open(base, encoding="utf-8") as file:
            self.assertEqual(file.read(), before)

    def test_merge(self):
        snapshot = a_snapshot(random.Random(5))
        one = self.path("one.json", {**snapshot, "profile": "A"})
        other = copy.deepcopy({**snapshot, "profile": "B"})
        other["secrets"][0]["name"] = "OTHER\x1b[31m"
        two = self.path("two.json", other)
        out = self.path("out.json")
        ran = self.run_cli("merge", one, two, "--output", out)
        self.assertEqual(ran.returncode, 0)
        self.assertIn("the secret sec_00 is 'S0' and", ran.stderr)
        self.assertNotIn("\x1b", ran.stderr)
        with open(out, encoding="utf-8") as file:
            merged = file.read()
        self.assertEqual(self.run_cli("merge", two, one).stdout, merged)
        self.assertEqual(self.run_cli("merge", out, two, out).stdout, merged)
        self.assertEqual(self.run_cli("--snapshot", out, "report", "--format", "json").stdout,
                         merged)
        self.assertEqual([view["name"] for view in json.loads(merged)["views"]], ["A", "B"])
        elsewhere = self.path("other.json", {**snapshot, "server": "https://y.example"})
        refused = self.run_cli("merge", one, elsewhere)
        self.assertEqual((refused.returncode, refused.stdout), (2, ""))
        self.assertIn("different servers", refused.stderr)
        empty = self.path("empty.json", {**snapshot, "secrets": [], "facts": {}})
        self.assertIn("share no secret", self.run_cli("merge", one, empty).stderr)
        self.assertIn("cannot read", self.run_cli("merge", one, self.path("none")).stderr)


if __name__ == "__main__":
    CLI = sys.argv.pop(1)
    unittest.main()
