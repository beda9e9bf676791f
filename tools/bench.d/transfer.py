# SPDX-FileCopyrightText: 2026 The Swathe authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares swathe-cli with other programs that bring files to disk, from nginx on loopback. See docs/benchmarks.md."""

import argparse
import hashlib
import json
import os
import shutil
import statistics
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path

import clients
import runner
from report import checks, markdown, table
from servers import Servers

MEMORY = Path("/dev/shm")


@dataclass
class Scenario:
    name: str
    server: str  # http, tls, h2, far
    files: int
    size: int
    jobs: int
    target: str  # "memory" or "disk"
    names: list  # of the clients
    flush: bool = False  # to the disk, within the time
    results: dict = field(default_factory=dict)


def scenarios(options):
    size = options.size * 1_000_000
    small = 50_000
    counts = [4] if options.quick else [1, 4, 8, 16]
    plain = ["swathe", "swathe blake3", "aria2c -x1", "aria2c -x4", "curl", "aiohttp"]
    verifying = ["swathe md5", "aria2c -x1 md5", "aria2c -x4 md5", "curl, md5sum"]
    for count in counts:
        yield Scenario(f"HTTP/1.1, {count} files", "http", count, size, count, "memory", plain + verifying)
    yield Scenario("HTTP/1.1, 4 files, disk", "http", 4, size, 4, "disk", plain)
    yield Scenario("HTTP/1.1, 4 files, disk, flushed", "http", 4, size, 4, "disk", ["swathe", "aria2c -x1", "curl"],
                   flush=True)
    yield Scenario("TLS, 4 files", "tls", 4, size, 4, "memory",
                   ["swathe", "aria2c -x1", "aria2c -x4", "curl", "aiohttp"])
    yield Scenario("HTTP/2 server, 4 files", "h2", 4, size, 4, "memory", ["swathe", "aria2c -x1", "curl h2"])
    yield Scenario("20 MB/s a connection, 60 ms, 1 file", "far", 1, size // 2, 4, "memory",
                   ["swathe", "swathe 4 segments", "aria2c -x1", "aria2c -x4", "curl"])
    yield Scenario("1,000 files of 50 kB", "http", 1000, small, 16, "disk",
                   ["swathe", "Qt alone", "aria2c -x1", "curl", "curl 50", "aiohttp"])
    yield Scenario("1,000 files of 50 kB, flushed", "http", 1000, small, 16, "disk", ["swathe", "curl"], flush=True)
    yield Scenario("1,000 files of 50 kB, 60 ms", "far", 1000, small, 16, "disk",
                   ["swathe", "aria2c -x1", "curl", "aiohttp"])
    yield Scenario("1,000 files of 50 kB, HTTP/2 server", "h2", 1000, small, 16, "disk",
                   ["swathe", "curl", "curl h2"])


def command_of(name, cli, work):
    if name.startswith("swathe"):
        if name.endswith("segments"):
            work = clients.Work(**{**work.__dict__, "segments": 4})
        digest = next((one for one in ("md5", "blake3") if name.endswith(one)), None)
        return clients.swathe(cli, work, digest)
    digest = "md5" if "md5" in name else None
    if name.startswith("aria2c"):
        return clients.aria2(work, int(name.split()[1][2:]), digest)
    if name.startswith("curl"):
        return clients.curl(work, "h2" in name, digest, 50 if name.endswith("50") else None)
    if name == "Qt alone":
        return clients.qt_alone(cli.parent.parent / "tests" / "bench.network", work)
    return clients.aiohttp(work)


def make_source(root, name, size):
    """A file of random bytes and its digests; made once."""
    path = root / name
    if not path.exists() or path.stat().st_size != size:
        with open(path, "wb") as file:
            left = size
            while left > 0:
                block = os.urandom(min(left, 1 << 24))
                file.write(block)
                left -= len(block)
    with open(path, "rb") as file:
        md5 = hashlib.file_digest(file, "md5").hexdigest()
    blake3 = subprocess.run(["b3sum", "--no-names", str(path)], check=True, capture_output=True, text=True).stdout
    return {"md5": md5, "blake3": blake3.strip()}


def source_files(scenario, root):
    """Names below the root that all lead to the same bytes, and their digests."""
    base = f"source-{scenario.size}"
    digests = make_source(root, base, scenario.size)
    names = [f"f{number:04d}-{scenario.size}.bin" for number in range(scenario.files)]
    for name in names:
        if not (root / name).exists():
            os.link(root / base, root / name)
    return names, digests


def is_right(folder, scenario, digests):
    """Every file has come whole; all bytes are compared, because a fast wrong file is worth nothing."""
    paths = runner.files_below(folder)
    if len(paths) != scenario.files:
        return f"{len(paths)} files instead of {scenario.files}"
    listing = "\n".join(str(path) for path in paths)
    sums = subprocess.run(["xargs", "-d", "\\n", "b3sum", "--no-names"], input=listing, capture_output=True, text=True,
                          check=False).stdout.split()
    return "" if sums == [digests["blake3"]] * scenario.files else "the bytes are wrong"


def warm_up(folder, needed):
    """Writes as much as a client will, once. On a virtual machine memory that was never used is slow at first."""
    runner.empty(folder)
    block = bytes(1 << 22)
    with open(folder / "warm-up", "wb") as file:
        for _ in range(int(needed / len(block)) + 1):
            file.write(block)
    runner.empty(folder)


def measure(scenario, rounds, options, servers, root, say):
    names, digests = source_files(scenario, root)
    place = MEMORY if scenario.target == "memory" else options.folder
    folder = place / f"swathe-bench-{os.getpid()}"
    needed = scenario.files * scenario.size
    if shutil.disk_usage(place).free < needed * 1.2 + 1e9:
        say(f"  left out: {place} has no room for {needed / 1e9:.1f} GB")
        return
    warm_up(folder, needed)
    for number in range(rounds):
        # Each client is first once in a while.
        shift = number % len(scenario.names)
        for name in scenario.names[shift:] + scenario.names[:shift]:
            runner.empty(folder)
            base = servers.base(scenario.server)
            work = clients.Work(
                files=tuple((f"{base}/{one}", one, digests) for one in names), jobs=scenario.jobs, folder=folder,
                scratch=options.scratch, authority=servers.authority if base.startswith("https") else None)
            result = runner.run(command_of(name, options.cli, work), folder, options.scratch,
                                name.startswith("swathe"), scenario.flush,
                                scenario.target == "disk" and not scenario.flush)
            if result["exit"] == 0 and number == 0:
                problem = is_right(folder, scenario, digests)
                if problem:
                    result.update(exit=-1, error=problem)
            result["rate"] = needed / 1e6 / result["seconds"]
            result["cpuPerGb"] = result["cpu"] / (needed / 1e9)
            scenario.results.setdefault(name, []).append(result)
            if result["exit"] != 0:
                say(f"  {name}: FAILED with {result['exit']}: {result.get('error', '').strip()}")
    shutil.rmtree(folder, ignore_errors=True)


def summary_of(scenario):
    """Medians a client; ratios are those of a round, of which the median is taken."""
    rows = {}
    own = scenario.results.get("swathe", [])
    for name, results in scenario.results.items():
        good = [result for result in results if result["exit"] == 0]
        if not good:
            rows[name] = None
            continue
        row = {key: statistics.median(result[key] for result in good)
               for key in ("seconds", "rate", "cpu", "cpuPerGb", "peak")}
        row["highestPeak"] = max(result["peak"] for result in good)
        pairs = [(mine, other) for mine, other in zip(own, results) if mine["exit"] == 0 and other["exit"] == 0]
        row["ratio"] = statistics.median(mine["rate"] / other["rate"] for mine, other in pairs) if pairs else None
        for key in ("loop", "idle"):
            figures = [result[key] for result in good if result.get(key)]
            if figures:
                row[key] = {part: statistics.median(one[part] for one in figures) for part in ("p99", "p999")}
                row[key]["worst"] = max(one["worst"] for one in figures)
        rows[name] = row
    return rows


def ratio(scenario, mine, other):
    pairs = [(a["rate"] / b["rate"]) for a, b in zip(scenario.results.get(mine, []), scenario.results.get(other, []))
             if a["exit"] == 0 and b["exit"] == 0]
    return statistics.median(pairs) if pairs else None


def main():
    parser = argparse.ArgumentParser(prog="tools/bench transfer", description=__doc__)
    parser.add_argument("--rounds", type=int, help="rounds of every client (default 5, with --quick 2)")
    parser.add_argument("--size", type=int, help="megabytes of a large file (default 512, with --quick 128)")
    parser.add_argument("--quick", action="store_true", help="fewer and smaller files, for a first look")
    parser.add_argument("--only", default="", help="only scenarios whose name holds this text")
    parser.add_argument("--markdown", type=Path, help="write the figures to this file, as docs/benchmarks.md has them")
    parser.add_argument("--cli", type=Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, required=True, help=argparse.SUPPRESS)
    options = parser.parse_args()
    options.rounds = options.rounds or (2 if options.quick else 5)
    options.size = options.size or (128 if options.quick else 512)

    options.folder = options.folder.resolve()
    options.folder.mkdir(parents=True, exist_ok=True)
    options.scratch = options.folder / "scratch"
    runner.empty(options.scratch)
    root = options.scratch / "served"
    root.mkdir()
    versions = clients.versions(options.cli)
    print("  ".join(f"{name} {version}" for name, version in versions.items()), flush=True)
    begin = time.monotonic()
    servers = Servers(root, options.scratch)
    done = []
    try:
        for scenario in scenarios(options):
            if options.only not in scenario.name:
                continue
            print(f"\n{scenario.name}", flush=True)
            measure(scenario, options.rounds, options, servers, root, lambda text: print(text, flush=True))
            if scenario.results:
                done.append(scenario)
                print(table(summary_of(scenario)), flush=True)
    finally:
        servers.close()
        shutil.rmtree(root, ignore_errors=True)

    summaries = {scenario.name: summary_of(scenario) for scenario in done}
    verdicts = checks({scenario.name: scenario for scenario in done}, summaries, ratio)
    for verdict in verdicts:
        print(f"{'PASS' if verdict['pass'] else 'MISS'}  {verdict['what']}: {verdict['figure']} (must reach "
              f"{verdict['target']})")
    document = {
        "versions": versions, "rounds": options.rounds, "megabytes": options.size, "processors": os.cpu_count(),
        "load": os.getloadavg()[0], "seconds": time.monotonic() - begin, "checks": verdicts,
        "scenarios": [{"name": scenario.name, "server": scenario.server, "files": scenario.files,
                       "bytes": scenario.size, "jobs": scenario.jobs, "target": scenario.target,
                       "flushed": scenario.flush, "medians": summaries[scenario.name], "runs": scenario.results}
                      for scenario in done],
    }
    path = options.folder / "transfer.json"
    path.write_text(json.dumps(document, indent=1), encoding="utf-8")
    print(f"\n{path}, {document['seconds']:.0f} s")
    if options.markdown:
        options.markdown.write_text(markdown(document), encoding="utf-8")


if __name__ == "__main__":
    main()
