#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""No control character of a name reaches a terminal, in any format, while a pipe gets names as they
are. A pseudo-terminal stands for the terminal.
usage: tst_commandline_terminal.py SECRETSCOPE_CLI"""
import json
import os
import pty
import re
import signal
import subprocess
import sys
import tempfile
import termios
import unittest

CLI = None
NAME = "A\x1b[2J\x07\x08\r\n\x9b1m\u202eB\x7f\t="
COMMANDS = [[*command, "--format", form] for command, forms in (
    (["report"], ("text", "csv", "json", "html", "markdown")),
    (["unused"], ("text", "csv", "json")),
    (["uses", "tool"], ("text", "csv", "json")),
    (["impact", "s1", "--mode", "delete"], ("text", "json", "markdown", "html")),
    (["plan", "s1", "--mode", "delete"], ("markdown", "html", "text")),
    (["graph", "s1"], ("svg", "dot", "mermaid"))) for form in forms]
# What ends a line is ours, and the terminal puts a CR before it; all else would act.
ACTING = re.compile("[\x00-\x09\x0b-\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e]|\r(?!\r*\n)")


def on_terminal(*arguments):
    """What a terminal would get on standard output."""
    leader, follower = pty.openpty()
    # Standard error is no terminal: its progress line ends in CR.
    program = subprocess.Popen([CLI, *arguments], stdout=follower, stderr=subprocess.PIPE)
    os.close(follower)
    got = b""
    try:
        while part := os.read(leader, 65536):
            got += part
    except OSError:
        pass  # Linux says that the other end is closed by EIO
    os.close(leader)
    program.communicate()
    return got.decode()


class Terminal(unittest.TestCase):
    def setUp(self):
        tool = {"type": "available", "id": "tool", "name": NAME, "created_at_unix_secs": 1,
                "access_level": "editor"}
        used_by = {"tools": [tool], "agents": [], "phone_numbers": [], "mcp_servers": [],
                   "others": []}
        secrets = [{"type": "stored", "secret_id": "s1", "name": NAME, "used_by": used_by},
                   {"type": "stored", "secret_id": "s2", "name": NAME + "2",
                    "used_by": {**used_by, "tools": []}}]
        self.file = tempfile.NamedTemporaryFile("w", suffix=".json")
        json.dump({"secrets": secrets, "has_more": False}, self.file)
        self.file.flush()

    def tearDown(self):
        self.file.close()

    def test_nothing_acts_on_a_terminal(self):
        for command in COMMANDS:
            with self.subTest(command=command):
                got = on_terminal("--snapshot", self.file.name, *command)
                self.assertIn("B", got)
                self.assertIsNone(ACTING.search(got), repr(got))

    def progress(self, kind, columns, *options, **environment):
        """What a terminal of that kind and width gets on standard error."""
        leader, follower = pty.openpty()
        termios.tcsetwinsize(follower, (24, columns))
        program = subprocess.Popen([CLI, "--demo", "--secrets", "300", *options, "report"],
                                   stdout=subprocess.DEVNULL, stderr=follower,
                                   env={**os.environ, "TERM": kind, **environment})
        os.close(follower)
        got = b""
        try:
            while part := os.read(leader, 65536):
                got += part
        except OSError:
            pass
        os.close(leader)
        self.assertEqual(program.wait(60), 0)
        return got.decode()

    def test_progress_is_never_wider_than_the_terminal(self):
        for columns in (20, 40, 80):
            got = self.progress("xterm", columns)
            lines = re.split("\r|\x1b\\[K", got)
            self.assertTrue(any("pages" in line for line in lines), repr(got))
            self.assertLess(max(map(len, lines)), columns)
            self.assertNotIn("\n", got)

    def test_a_dumb_terminal_gets_no_control_codes(self):
        self.assertEqual(self.progress("dumb", 80), "")
        got = self.progress("dumb", 80, "--progress", "always")
        self.assertIn("pages", got)
        self.assertIsNone(ACTING.search(got), repr(got))

    def test_there_is_no_colour_with_and_without_no_color(self):
        for environment in ({}, {"NO_COLOR": "1"}, {"CLICOLOR_FORCE": "1", "COLORTERM": "truecolor"}):
            got = self.progress("xterm-256color", 80, **environment)
            self.assertEqual(set(re.findall("\x1b\\[?[0-9;]*[A-Za-z]", got)), {"\x1b[K"})

    def test_a_key_that_is_typed_is_not_shown(self):
        leader, follower = pty.openpty()
        program = subprocess.Popen([CLI, "report", "--server", "http://127.0.0.1:9", "--retries", "0",
                                    "--key-stdin"], stdin=follower, stdout=subprocess.DEVNULL,
                                   stderr=follower)
        shown = b""
        while b"not shown): " not in shown:
            shown += os.read(leader, 1024)
        os.write(leader, b"typed-key-1\n")
        self.assertEqual(program.wait(60), 2)
        os.close(follower)
        try:
            while part := os.read(leader, 1024):
                shown += part
        except OSError:
            pass
        self.assertIn(b"no connection", shown)
        self.assertNotIn(b"typed-key", shown)

    def test_waiting_for_a_key_ends_by_a_signal(self):
        leader, follower = pty.openpty()
        program = subprocess.Popen([CLI, "report", "--key-stdin"], stdin=follower,
                                   stderr=subprocess.PIPE)
        program.stderr.read(len("Key (it is not shown): "))
        self.assertFalse(termios.tcgetattr(follower)[3] & termios.ECHO)
        program.send_signal(signal.SIGINT)
        self.assertEqual(program.wait(60), -signal.SIGINT)
        program.stderr.close()
        self.assertTrue(termios.tcgetattr(follower)[3] & termios.ECHO)

    def test_a_pipe_gets_what_is_there(self):
        done = subprocess.run([CLI, "--snapshot", self.file.name, "report", "--format", "csv"],
                              capture_output=True)
        self.assertIn(f'"s1","{NAME}"'.encode(), done.stdout)


if __name__ == "__main__":
    CLI = sys.argv.pop()
    unittest.main()
