#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What a shell offers. usage: tst_commandline_completion.py SECRETSCOPE_CLI"""
import os
import subprocess
import sys
import tempfile
import unittest

CLI = None


def completed(*words, **options):
    ran = subprocess.run([CLI, "completion", "words", "--", *words], capture_output=True,
                         text=True, timeout=120, stdin=subprocess.DEVNULL, **options)
    assert ran.returncode == 0 and not ran.stderr, ran
    return ran.stdout.split("\n")[:-1]


class Words(unittest.TestCase):
    def test_commands_and_options(self):
        self.assertIn("check", completed(""))
        self.assertEqual(completed("che"), ["check"])
        self.assertEqual(completed("--demo", "gra"), ["graph"])
        self.assertEqual(completed("--snapshot", "check", "gra"), ["graph"])
        self.assertEqual(completed("check", "--ba"), ["--baseline"])
        self.assertEqual(completed("report", "--ba"), [])
        self.assertNotIn("--demo", completed("report", "--demo", "--"))
        self.assertEqual(completed("nonsense", ""), [])

    def test_values(self):
        self.assertEqual(completed("check", "--format", ""), ["text", "json", "markdown", "junit"])
        self.assertEqual(completed("graph", "X", "--format", "m"), ["mermaid"])
        self.assertEqual(completed("graph", "--format=d"), ["--format=dot"])
        self.assertEqual(completed("graph", "--format", "=", "d"), ["dot"])  # as bash splits it
        self.assertEqual(completed("graph", "--format", "="), ["svg", "dot", "mermaid"])
        self.assertEqual(completed("report", "--server", ""), ["global", "us", "eu", "in", "sg"])
        self.assertEqual(completed("impact", "X", "--mode", ""), ["new-value", "delete"])
        self.assertEqual(completed("report", "--progress", "a"), ["auto", "always"])
        self.assertEqual(completed("report", "--page-size", ""), [])

    def test_rules_one_after_the_other(self):
        self.assertIn("unused", completed("check", "--rules", ""))
        self.assertEqual(completed("check", "--rules", "unused,un"),
                         ["unused,unlisted-kind", "unused,unreported-place"])

    def test_files(self):
        for words in (["--output", ""], ["report", "--snapshot", "x"], ["diff", ""],
                      ["merge", "a", "b", ""], ["check", "--baseline", ""], ["--output=x"]):
            self.assertEqual(completed(*words), [":files"], words)

    def test_shells(self):
        self.assertEqual(completed("completion", ""), ["bash", "zsh", "fish"])


class Names(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.snapshot = os.path.join(self.folder.name, "s.json")
        names = ["HUB KEY", "HUB_A", "TWICE", "TWICE", "HOSTILE\\u001b[31m", "LINE\\nBREAK"]
        secrets = ",".join('{"type":"stored","secret_id":"sec_%d","name":"%s","used_by":'
                           '{"tools":[],"agents":[],"others":[]}}' % item
                           for item in enumerate(names))
        with open(self.snapshot, "w", encoding="utf-8") as file:
            file.write('{"secrets":[' + secrets + '],"next_cursor":null}')
        config = os.path.join(self.folder.name, "secretscope")
        os.mkdir(config)
        with open(os.path.join(config, "secretscope.ini"), "w", encoding="utf-8") as file:
            file.write("[profiles]\n1\\name=Acme prod\n1\\server=https://api.elevenlabs.io\n"
                       "2\\name=Test\n2\\server=https://api.elevenlabs.io\nsize=2\n")

    def test_names_that_say_which_secret_and_ids_for_the_rest(self):
        for start in (["--snapshot", self.snapshot, "impact"],
                      ["graph", "--snapshot=" + self.snapshot],
                      ["graph", "--snapshot", "=", self.snapshot]):
            self.assertEqual(completed(*start, ""),
                             ["HUB KEY", "HUB_A", "sec_2", "sec_3", "sec_4", "sec_5"])
            self.assertEqual(completed(*start, "HUB_"), ["HUB_A"])
        self.assertEqual(completed("--snapshot", "/nowhere", "impact", ""), [])
        self.assertEqual(completed("impact", ""), [])

    def test_profiles(self):
        environment = {**os.environ, "XDG_CONFIG_HOME": self.folder.name}
        self.assertEqual(completed("report", "--profile", "", env=environment),
                         ["Acme prod", "Test"])


class Shells(unittest.TestCase):
    """What the scripts make of it."""
    def script(self, shell):
        return subprocess.run([CLI, "completion", shell], capture_output=True, text=True,
                              check=True, timeout=60).stdout

    def test_bash(self):
        def offered(*words):
            line = f"""{self.script("bash")}
compopt() {{ echo compopt "$@"; }}
COMP_WORDS=("$0" "$@"); COMP_CWORD=$#
_secretscope_cli; printf '%s\\n' "${{COMPREPLY[@]}}" """
            ran = subprocess.run(["bash", "-c", line, CLI, *words], capture_output=True, text=True,
                                 check=True, timeout=60)
            self.assertEqual(ran.stderr, "")
            return ran.stdout.split("\n")[:-1]
        self.assertEqual(offered("che"), ["check"])
        self.assertEqual(offered("graph", "--format", "=", "m"), ["mermaid"])
        self.assertEqual(offered("--output", ""), ["compopt -o default", ""])
        names = Names("test_profiles")
        names.setUp()
        self.assertIn("HUB\\ KEY", offered("--snapshot", names.snapshot, "impact", "HUB"))
        names.doCleanups()

    def test_zsh_takes_the_script(self):
        ran = subprocess.run(["zsh", "-n"], input=self.script("zsh"), capture_output=True,
                             text=True, timeout=60)
        self.assertEqual((ran.returncode, ran.stderr), (0, ""))

    def test_fish(self):
        folder = os.path.dirname(CLI)
        ran = subprocess.run(
            ["fish", "--no-config", "-c",
             self.script("fish") + "\ncomplete -C 'secretscope-cli check --format j'"],
            capture_output=True, text=True, timeout=60,
            env={**os.environ, "PATH": folder + ":" + os.environ["PATH"]})
        self.assertEqual((ran.stdout.split(), ran.stderr), (["json", "junit"], ""))


if __name__ == "__main__":
    CLI = os.path.abspath(sys.argv.pop(1))
    unittest.main()
