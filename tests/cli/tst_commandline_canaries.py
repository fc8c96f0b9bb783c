# SPDX-License-Identifier: Apache-2.0
"""What configurations hold literally (headers, URLs, prompts, code), and what runs of tools were
sent, answered and failed with, is in no output, no log and no live memory of the program. The
sample's server has a canary in each of them."""

import fcntl
import os
import struct
import subprocess
import sys
import tempfile
import termios
import time
import urllib.request

program, check = sys.argv[1:]
secret = "Kong gateway client secret (production)"  # what most tools use
canary = b"literal-canary"
canaries = [canary, canary.decode().encode("utf-16-le")]
environment = {**os.environ, "ELEVENLABS_API_KEY": "key", "QT_LOGGING_RULES": "secretscope.*=true"}
# What is freed is overwritten at once, so that memory holds what lives alone.
forgetful = {**environment,
             "GLIBC_TUNABLES": "glibc.malloc.tcache_count=0:glibc.malloc.perturb=205"}


def fail(message):
    sys.exit("FAILED: " + message)


def expect_none(name, data):
    if any(word in data for word in canaries):
        fail(f"a canary is in {name}")


def writable_memory(pid):
    with open(f"/proc/{pid}/maps") as maps, open(f"/proc/{pid}/mem", "rb", 0) as memory:
        for line in maps:
            area, rights = line.split()[:2]
            begin, end = (int(at, 16) for at in area.split("-"))
            # The parser reads an answer's last bytes through its stack, which keeps their remains
            # until it is used again: bytes of a call that is over, no text that anything refers to.
            if rights.startswith("rw") and "[stack]" not in line:
                try:
                    yield line, os.pread(memory.fileno(), end - begin, begin)
                except OSError:
                    pass  # of the kernel's own


def waiting_bytes(pipe):
    return struct.unpack("i", fcntl.ioctl(pipe, termios.FIONREAD, b"\0" * 4))[0]


def check_memory(server):
    check_memory_of(server, 60_000, "report", "--facts")
    # So many tools that their runs fill the pipe.
    check_memory_of(server, 60_000, "verify", secret, "--since", "1h")


def check_memory_of(server, enough, *command):
    """Stops the program at a pipe that nobody reads: everything is read by then."""
    run = subprocess.Popen([program, "--server", server, *command, "--format", "json"],
                           stdout=subprocess.PIPE, env=forgetful)
    deadline = time.monotonic() + 120
    while waiting_bytes(run.stdout) < enough and run.poll() is None:
        if time.monotonic() > deadline:
            fail(f"{command} was not written in time")
        time.sleep(0.05)
    for line, memory in writable_memory(run.pid):
        at = memory.find(canary)
        if at >= 0:
            fail(f"a canary is in memory: {line.strip()}: {memory[at - 80:at + 80]!r}")
        expect_none("memory", memory)
    run.stdout.read()
    if run.wait(60) not in (0, 3):
        fail(f"{command} ended with {run.returncode}")


def check_outputs(address):
    with tempfile.TemporaryDirectory() as folder:
        commands = [["report", "--facts", "--format", one]
                    for one in ("text", "csv", "json", "html", "markdown")]
        commands += [["impact", "POST_CALL_WEBHOOK_HMAC", "--mode", "delete", "--format", one]
                     for one in ("text", "json", "html", "markdown")]
        commands += [["plan", "POST_CALL_WEBHOOK_HMAC", "--mode", "delete", "--format", one]
                     for one in ("markdown", "html", "text")]
        commands += [["graph", "POST_CALL_WEBHOOK_HMAC", "--format", one]
                     for one in ("svg", "dot", "mermaid")]
        commands += [["verify", secret, "--since", "1h", "--format", one]
                     for one in ("text", "json", "markdown")]
        for command in commands:
            path = os.path.join(folder, "file")
            run = subprocess.run([program, "--server", address, "--output", path, *command],
                                 capture_output=True, env=environment, timeout=300)
            if run.returncode not in (0, 1, 3):
                fail(f"{command} ended with {run.returncode}: {run.stderr!r}")
            expect_none(f"the log of {command}", run.stdout + run.stderr)
            with open(path, "rb") as file:
                expect_none(f"the file of {command}", file.read())


def main():
    server = subprocess.Popen([program, "demo-server"], stdout=subprocess.PIPE, env=environment)
    try:
        address = server.stdout.readline().decode().strip()
        for path in ("tools", "tools/tool_01hpq4y9spbxj9qy8835w7c3ax/executions"):
            request = urllib.request.Request(f"{address}/v1/convai/{path}",
                                             headers={"xi-api-key": "k"})
            if canary not in urllib.request.urlopen(request).read():
                fail(f"the server serves no canary in {path}, so this tests nothing")
        {"outputs": check_outputs, "memory": check_memory}[check](address)
    finally:
        server.terminate()
        server.wait()


main()
