#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Signals, pipes, limits and file names as a shell hands them on.
usage: tst_commandline_streams.py SECRETSCOPE_CLI"""
import contextlib
import itertools
import os
import resource
import signal
import socket
import subprocess
import sys
import tempfile
import time
import unittest

CLI = None
ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def run(*arguments, **options):
    return subprocess.run([CLI, *arguments], capture_output=True, timeout=120,
                          stdin=subprocess.DEVNULL, **options)


@contextlib.contextmanager
def started(*arguments, **options):
    program = subprocess.Popen([CLI, *arguments], **{"stdin": subprocess.DEVNULL,
                                                     "stdout": subprocess.PIPE,
                                                     "stderr": subprocess.PIPE, **options})
    try:
        yield program
    finally:
        program.kill()
        program.communicate()


def wait_until_it_sleeps(program):
    """Until it waits for something: it has not used the processor for a while."""
    def used():
        with open(f"/proc/{program.pid}/stat") as stat:
            return stat.read().rsplit(")", 1)[1].split()[11:13]
    before = None
    while used() != before:
        before = used()
        time.sleep(0.3)


class Streams(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.fifo = self.path("fifo")
        os.mkfifo(self.fifo)
        self.snapshot = self.path("snapshot.json")
        self.demo = ("--demo", "report", "--format", "json")
        run(*self.demo, "--output", self.snapshot)

    def tearDown(self):
        self.folder.cleanup()

    def path(self, name):
        return os.path.join(self.folder.name, name)

    def test_whatever_blocks_a_signal_ends_it(self):
        waits = {
            "a snapshot that nobody writes": ("--snapshot", self.fifo, "report"),
            "one side of a comparison": ("diff", self.snapshot, self.fifo),
            "one of several files": ("merge", self.snapshot, self.fifo),
            "a baseline that nobody writes": ("--demo", "check", "--baseline", self.fifo),
            "a list that nobody writes": ("--demo", "unused", "--ignore", self.fifo),
            "a key that nobody writes": ("report", "--key-stdin"),
            "an output that nobody reads": ("--demo", "report", "--output", self.fifo),
            "a full pipe": ("--demo", "--secrets", "3000", "report", "--format", "csv"),
        }
        for (name, arguments), number in itertools.product(waits.items(), ENDING):
            with self.subTest(name, signal=number), \
                    started(*arguments, stdin=subprocess.PIPE) as program:
                wait_until_it_sleeps(program)
                program.send_signal(number)
                self.assertEqual(program.wait(10), -number)

    def test_an_answer_without_an_end_is_left_at_a_signal(self):
        endings = {"silence": b"", "a header line": b"b" * 65536, "header lines": b"X-A: b\r\n" * 8192,
                   "blanks of a body": b"\r\n" + b" " * 65536}
        for (name, piece), number in itertools.product(endings.items(), ENDING):
            with self.subTest(name, signal=number), socket.create_server(("127.0.0.1", 0)) as server:
                server.settimeout(60)
                address = f"http://127.0.0.1:{server.getsockname()[1]}"
                with started("--server", address, "report",
                             env={**os.environ, "ELEVENLABS_API_KEY": "sk_0123456789"}) as program, \
                        server.accept()[0] as connection:
                    connection.settimeout(0.2)
                    with contextlib.suppress(TimeoutError):
                        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n")
                        for _ in range(20):
                            connection.sendall(piece)
                    program.send_signal(number)
                    self.assertEqual(program.wait(10), -number)

    def test_an_ignored_signal_stays_ignored(self):
        def ignore():
            signal.signal(signal.SIGINT, signal.SIG_IGN)
        with started("--snapshot", self.fifo, "report", preexec_fn=ignore) as program:
            wait_until_it_sleeps(program)
            program.send_signal(signal.SIGINT)
            with self.assertRaises(subprocess.TimeoutExpired):
                program.wait(1)
            program.terminate()
            self.assertEqual(program.wait(10), -signal.SIGTERM)

    def test_status_and_file_agree_whenever_the_signal_comes(self):
        with open(self.snapshot, "rb") as file:
            new = file.read()
        target = self.path("target.json")
        command = ("--snapshot", self.snapshot, "report", "--format", "json", "--output", target)
        begun = time.monotonic()
        run(*command)
        needed = time.monotonic() - begun
        for step in range(40):
            with open(target, "wb") as file:
                file.write(b"old")
            with started(*command) as program:
                time.sleep(needed * step / 30)
                program.terminate()
                status = program.wait(10)
            with open(target, "rb") as file:
                self.assertEqual(file.read(), b"old" if status == -signal.SIGTERM else new)
            self.assertIn(status, (0, -signal.SIGTERM))
            self.assertEqual([name for name in os.listdir(self.folder.name)
                              if name.startswith(".")], [])

    def test_a_closed_pipe_ends_it_in_silence(self):
        for form in ("text", "csv", "json", "html"):
            with self.subTest(form), started("--demo", "report", "--format", form) as program:
                program.stdout.close()
                self.assertEqual(program.stderr.read(), b"")
                self.assertEqual(program.wait(10), -signal.SIGPIPE)

    def test_a_closed_pipe_is_an_error_where_the_parent_wants_to_hear_of_it(self):
        with started("--demo", "report", restore_signals=False) as program:
            program.stdout.close()
            self.assertIn(b"nobody reads it", program.stderr.read())
            self.assertEqual(program.wait(10), 2)

    def test_a_pipe_that_does_not_block_gets_everything(self):
        reader, writer = os.pipe()
        os.set_blocking(writer, False)
        command = ("--demo", "--secrets", "2000", "report", "--format", "csv")
        with started(*command, stdout=writer) as program:
            os.close(writer)
            time.sleep(0.5)
            with open(reader, "rb") as pipe:
                got = pipe.read()
            self.assertEqual(program.wait(30), 0)
        self.assertEqual(got, run(*command).stdout)

    def test_closed_descriptors_in_any_combination(self):
        output = self.path("out.json")
        for closed in itertools.chain.from_iterable(
                itertools.combinations((0, 1, 2), count) for count in range(4)):
            def close():
                for descriptor in closed:
                    os.close(descriptor)
            with self.subTest(closed=closed):
                for wanted, arguments in ((0, ("--output", output)),
                                          (2 if 1 in closed else 0, ())):
                    program = subprocess.Popen([CLI, *self.demo, *arguments],
                                               stdout=subprocess.DEVNULL,
                                               stderr=subprocess.DEVNULL, preexec_fn=close)
                    self.assertEqual(program.wait(60), wanted)

    def test_limits_have_their_sentence(self):
        def limit(what, value):
            return lambda: resource.setrlimit(what, (value, value))
        output = self.path("out.json")
        done = run(*self.demo, "--output", output, preexec_fn=limit(resource.RLIMIT_FSIZE, 4096))
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"larger than is allowed", done.stderr)
        self.assertFalse(os.path.exists(output))
        for files in (6, 7, 8, 16, 34, 35, 36, 40, 64):
            done = run(*self.demo, preexec_fn=limit(resource.RLIMIT_NOFILE, files))
            self.assertIn(done.returncode, (0, 2), done.stderr)
            if done.returncode:
                self.assertIn(b"too few files may be open", done.stderr)

    def test_what_is_too_large_has_its_sentence(self):
        sparse = self.path("sparse.json")
        with open(sparse, "wb") as file:
            file.truncate(50 << 30)
        for file, place in itertools.product((sparse, "/dev/zero"), ("--snapshot", "--ignore")):
            with self.subTest(file, place=place):
                source = () if place == "--snapshot" else ("--demo",)
                done = run(*source, "unused", place, file)
                self.assertEqual(done.returncode, 2)
                self.assertIn(b"too large" if source else b"larger than", done.stderr)

    def test_names_that_are_not_utf8_are_refused(self):
        for arguments in ((*self.demo, "--output", os.fsencode(self.path("caf")) + b"\xe9.json"),
                          ("--snapshot", os.fsencode(self.path("caf")) + b"\xe9.json", "report")):
            done = run(*arguments)
            self.assertEqual(done.returncode, 2)
            self.assertIn(b"not UTF-8", done.stderr)
        self.assertEqual([name for name in os.listdir(self.folder.name) if "caf" in name], [])

    def test_the_longest_names_are_written_and_replaced(self):
        for length in (240, 250, 255):
            target = self.path("n" * length)
            for _ in range(2):
                self.assertEqual(run(*self.demo, "--output", target).returncode, 0)
                self.assertTrue(os.path.getsize(target))

    def test_a_working_folder_that_is_gone(self):
        gone = self.path("gone")
        os.mkdir(gone)
        command = 'rmdir "$PWD" && exec "$0" --demo report --output out.txt'
        done = subprocess.run(["sh", "-c", command, CLI], cwd=gone, capture_output=True)
        self.assertEqual(done.returncode, 2)
        self.assertEqual(done.stderr, b"secretscope-cli: cannot write out.txt: its folder does not "
                                      b"exist\n")

    def test_many_secrets_of_one_name_have_a_short_message(self):
        many = self.path("many.json")
        items = ",".join(f'{{"type":"stored","secret_id":"s{i}","name":"A","used_by":{{"tools":[],'
                         '"agents":[],"others":[]}}' for i in range(5000))
        with open(many, "w") as file:
            file.write(f'{{"secrets":[{items}],"has_more":false}}')
        done = run("--snapshot", many, "impact", "A", "--mode", "delete")
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"5000 secrets have the name A", done.stderr)
        self.assertLess(len(done.stderr), 200)


if __name__ == "__main__":
    CLI = os.path.abspath(sys.argv.pop())
    unittest.main()
