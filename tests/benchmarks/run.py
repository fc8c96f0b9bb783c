#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs each comparison in turn (A B C A B C …) and prints medians, ratios and peak memory."""
import argparse
import json
import os
import pathlib
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from webserver import WebServer, cursors  # noqa: E402

TO_CSV = r"""
.secrets[] as $s | ($s.used_by | to_entries[] | select(.value | type == "array")) as $c
| $c.value[] | [$s.secret_id, $s.name, $c.key]
+ (if type == "string" then [., ""] else [.id // .phone_number_id, .name // .phone_number,
   .access_level // "", (.created_at_unix_secs // "" | tostring),
   ((.referenced_resource_ids // []) | join(";"))] end) | @csv
"""


def run(command, stdout=subprocess.DEVNULL, env=None):
    """One run: wall seconds and peak resident memory in MB of the largest process."""
    started = time.perf_counter()
    process = subprocess.Popen(command, stdout=stdout, stderr=subprocess.DEVNULL,
                               env={**os.environ, **(env or {})})
    _, status, usage = os.wait4(process.pid, 0)
    return {"seconds": time.perf_counter() - started, "mb": usage.ru_maxrss / 1024,
            "code": os.waitstatus_to_exitcode(status)}


def compare(name, commands, runs, rows, note=""):
    """commands: {label: (argv, env)}; the first one is what the others are related to."""
    seen = {label: [] for label in commands}
    for turn in range(runs + 1):
        for label, (argv, env) in commands.items():
            result = run(argv, env=env)
            if result["code"] not in (0, 1, 3):
                raise RuntimeError(f"{name}: {label} exited with {result['code']}: {argv}")
            if turn > 0:  # the first turn warms up
                seen[label].append(result)
    first = None
    for label, results in seen.items():
        median = statistics.median(r["seconds"] for r in results)
        first = first or median
        rows.append({"comparison": name, "what": label, "median_s": round(median, 4),
                     "min_s": round(min(r["seconds"] for r in results), 4),
                     "max_s": round(max(r["seconds"] for r in results), 4),
                     "ratio": round(median / first, 2),
                     "peak_mb": round(max(r["mb"] for r in results), 1), "note": note})


def crawl(tools, folder, secrets, runs, rows):
    pages = folder / f"pages-{secrets}"
    made = subprocess.run([tools["staticpages"], str(pages), str(secrets), "dense"], check=True,
                          capture_output=True, text=True).stdout.strip()
    with WebServer(folder / f"nginx-{secrets}", pages) as server:
        urls = folder / f"curl-{secrets}.txt"
        urls.write_text("".join(
            f'url = "{server.url}/v1/convai/secrets?page_size=100&dependency_limit=100'
            + (f"&cursor={cursor}" if cursor else "") + '"\noutput = "/dev/null"\n'
            for cursor in cursors(pages)))
        plain = folder / f"curl-out-{secrets}.txt"
        plain.write_text("".join(line for line in urls.read_text().splitlines(True)
                                 if line.startswith("url")))
        environment = {"ELEVENLABS_API_KEY": "measured", "ELEVENLABS_BASE_URL": server.url}
        out = folder / "out"
        jq = f"curl -sS -K {plain} | jq -r '{TO_CSV}' > {out}.jq.csv"
        compare(f"read {secrets} secrets ({made})", {
            "curl to nowhere (the floor)": (["curl", "-sS", "-K", str(urls)], {}),
            "secretscope-cli to CSV": (
                [tools["cli"], "report", "--format", "csv", "--output", f"{out}.csv"], environment),
            "secretscope-cli to JSON snapshot": (
                [tools["cli"], "report", "--format", "json", "--output", f"{out}.json"],
                environment),
            "curl and jq to CSV": (["sh", "-c", jq], {}),
        }, runs, rows)
        snapshot = folder / f"snapshot-{secrets}.json"
        shutil.copy(f"{out}.json", snapshot)
    return snapshot


def snapshots(tools, snapshot, folder, runs, rows):
    size = snapshot.stat().st_size / 1e6
    out = folder / "out"
    compare(f"open a snapshot of {size:.0f} MB", {
        "jq empty": (["jq", "empty", str(snapshot)], {}),
        "secretscope-cli uses": (
            [tools["cli"], "--snapshot", str(snapshot), "uses", "none"], {}),
        "secretscope-cli to CSV": (
            [tools["cli"], "--snapshot", str(snapshot), "report", "--format", "csv", "--output",
             f"{out}.csv"], {}),
        "jq to CSV": (["sh", "-c", f"jq -r '{TO_CSV}' {snapshot} > {out}.jq.csv"], {}),
    }, runs, rows)


def programs(tools, rows):
    """Programs that measure themselves and print `what=… key=value …` lines."""
    for name in sorted(p for p in tools["own"].iterdir() if p.name.startswith("bench_")):
        done = subprocess.run([str(name)], capture_output=True, text=True,
                              env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
        for line in done.stdout.splitlines():
            if line.strip():
                rows.append({"comparison": name.name, "what": line.strip()})


def table(rows):
    for row in rows:
        if "median_s" in row:
            print(f"{row['comparison'][:52]:52}  {row['what']:34} {row['median_s']:9.3f} s "
                  f"× {row['ratio']:<6} {row['peak_mb']:7.1f} MB")
        else:
            print(f"{row['comparison'][:52]:52}  {row['what']}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--bin", type=pathlib.Path, required=True)
    parser.add_argument("--small", action="store_true", help="small sizes, to see that it works")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--json", type=pathlib.Path)
    arguments = parser.parse_args()
    tools = {"cli": str(arguments.bin / "bin/secretscope-cli"),
             "staticpages": str(arguments.bin / "benchmarks/staticpages"),
             "own": arguments.bin / "benchmarks"}
    sizes = [100, 200] if arguments.small else [1_000, 10_000, 100_000]
    rows = []
    base = "/dev/shm" if os.path.isdir("/dev/shm") else None
    with tempfile.TemporaryDirectory(dir=base) as name:
        folder = pathlib.Path(name)
        folder.chmod(0o755)  # the workers of a web server started by root are nobody
        for size in sizes:
            runs = min(arguments.runs, 3) if size > 10_000 else arguments.runs
            snapshot = crawl(tools, folder, size, runs, rows)
            if size == sizes[1]:
                snapshots(tools, snapshot, folder, runs, rows)
            shutil.rmtree(folder / f"pages-{size}")
            snapshot.unlink()
    if not arguments.small:
        programs(tools, rows)
    machine = {"processor": platform.processor() or platform.machine(), "cores": os.cpu_count(),
               "system": platform.platform()}
    print(f"{machine['cores']} cores, {machine['system']}; medians of {arguments.runs} runs in turn")
    table(rows)
    if arguments.json:
        arguments.json.write_text(json.dumps({"machine": machine, "rows": rows}, indent=2) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
