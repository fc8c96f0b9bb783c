# SPDX-License-Identifier: Apache-2.0
"""Runs programs, one beside the other in turn, and keeps what each run took."""
import dataclasses
import json
import os
import pathlib
import statistics
import subprocess

ENVIRONMENT = {"QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8", "TZ": "UTC",
               "QT_LOGGING_RULES": ""}


@dataclasses.dataclass(frozen=True)
class Command:
    argv: list
    env: dict = dataclasses.field(default_factory=dict)
    codes: tuple = (0,)


@dataclasses.dataclass(frozen=True)
class Run:
    began: float  # seconds of the monotonic clock
    seconds: float
    mb: float  # the most that one process of it held, resident
    out: str

    def lines(self):
        """What a benchmark program printed, by name."""
        printed = [json.loads(line) for line in self.out.splitlines()]
        return {line["name"]: line for line in printed}


class Runs:
    """Several runs of one command."""

    def __init__(self):
        self.all = []

    def seconds(self):
        return statistics.median(run.seconds for run in self.all)

    def mb(self):
        return max(run.mb for run in self.all)

    def figure(self, name, key):
        """The median of a figure that the program printed."""
        return statistics.median(run.lines()[name][key] for run in self.all)


class Meter:
    def __init__(self, program, folder):
        self.program = str(program)
        self.result = pathlib.Path(folder) / "processmeter.json"

    def run(self, command):
        argv = [self.program, str(self.result), *map(str, command.argv)]
        done = subprocess.run(argv, env={**os.environ, **ENVIRONMENT, **command.env},
                              capture_output=True, text=True)
        if done.returncode != 0:
            raise RuntimeError(f"{argv}: {done.stderr}")
        measured = json.loads(self.result.read_text())
        if measured["code"] not in command.codes:
            raise RuntimeError(f"exit code {measured['code']} of {argv}: {done.stderr}")
        return Run(measured["began"], measured["seconds"], measured["mb"], done.stdout)

    def in_turn(self, commands, runs, warm_ups=1):
        """A B C A B C …; the first turns warm up and do not count."""
        seen = {label: Runs() for label in commands}
        for turn in range(warm_ups + runs):
            for label, command in commands.items():
                result = self.run(command)
                if turn >= warm_ups:
                    seen[label].all.append(result)
        return seen
