# SPDX-FileCopyrightText: 2026 The Swathe authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window costs: window.py map|start|window --build FOLDER [--rounds N]. Prints a table and what must be reached.
Everything is drawn by Qt Quick's software renderer under a virtual display, on the thread that handles events."""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from servers import Servers

COUNTS = (1_000, 10_000, 50_000)


def environment(home):
    """Away from the user's settings, on a processor's renderer, without the pause that Qt makes after each frame."""
    extra = {"QT_QUICK_BACKEND": "software", "QT_QPA_PLATFORM": "xcb", "QT_QPA_UPDATE_IDLE_TIME": "0",
             "QT_QPA_PLATFORMTHEME": "", "LC_ALL": "C.UTF-8"}
    extra |= {f"XDG_{kind}_HOME": f"{home}/{kind.lower()}" for kind in ("CACHE", "CONFIG", "DATA", "STATE")}
    return {**os.environ, **extra}


def answer_of(command, home):
    done = subprocess.run(command, env=environment(home), stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"bench: {command[0]} failed ({done.returncode})")
    return json.loads(done.stdout.splitlines()[-1])


def middle(answers):
    """The median of each figure over the rounds."""
    merged = {}
    for key, value in answers[0].items():
        if isinstance(value, dict):
            merged[key] = middle([answer[key] for answer in answers])
        elif isinstance(value, (int, float)):
            merged[key] = median(answer[key] for answer in answers)
    return merged


def table(head, rows):
    print("| " + " | ".join(head) + " |")
    print("|" + "---|" * len(head))
    for row in rows:
        print("| " + " | ".join(str(cell) for cell in row) + " |")
    print()


def aims(rows):
    """(what, aim as text, measured, unit, reached)"""
    table(("what must be reached", "target", "measured", ""),
          [(what, aim, f"{value:.2f} {unit}", "PASS" if reached else "MISS") for what, aim, value, unit, reached in rows])
    return all(row[-1] for row in rows)


def bench_map(build, rounds, home):
    figures = {}
    for count in COUNTS:
        for what in ("swathe", "peer"):
            # Qt Location takes minutes for the largest set: once is enough to see where it stands.
            turns = rounds if what == "swathe" or count < 50_000 else 1
            print(f"{what}, {count:,} footprints", file=sys.stderr)
            figures[what, count] = middle([answer_of([build / "tests/bench.map", what, str(count)], home)
                                           for _ in range(turns)])
    rows = []
    for (what, count), one in figures.items():
        pan, zoom = one["pan"], one["zoom"]
        rows.append((what, f"{count:,}", f"{one['firstFrame']:.0f} / {one['shown']:.0f}",
                     f"{pan['cpu']:.1f} / {pan['cpu99']:.1f}", f"{pan['wall']:.1f} / {pan['wall99']:.1f}",
                     f"{zoom['cpu']:.1f} / {zoom['cpu99']:.1f}", f"{zoom['wall']:.1f} / {zoom['wall99']:.1f}",
                     f"{one['memory']:.0f}", f"{one.get('hitMicroseconds', 0):.0f}" if what == "swathe" else "-"))
    table(("map", "footprints", "first frame / all shown ms", "pan: CPU ms, median / p99", "pan: wall", "zoom: CPU",
           "zoom: wall", "memory MB", "hit test µs, p99"), rows)
    checks = []
    for count in (10_000, 50_000):
        one = figures["swathe", count]
        checks += [(f"{count:,}: {move}, CPU of a frame, {part}", "≤ 16 ms", one[move][key], "ms", one[move][key] <= 16)
                   for move in ("pan", "zoom") for part, key in (("median", "cpu"), ("p99", "cpu99"))]
        checks.append((f"{count:,}: hit test, p99", "< 1 ms", one["hitMicroseconds"] / 1000, "ms",
                       one["hitMicroseconds"] < 1000))
        ratio = figures["peer", count]["pan"]["cpu"] / one["pan"]["cpu"]
        checks.append((f"{count:,}: times as fast a frame as Qt Location", "≥ 10", ratio, "", ratio >= 10))
    return aims(checks)


def cpu_seconds(pid):
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory_of(pid):
    """Resident and proportional size in MB."""
    values = {}
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines():
        key, _, rest = line.partition(":")
        if key in ("Rss", "Pss"):
            values[key] = int(rest.split()[0]) / 1000
    return values["Rss"], values["Pss"]


def start_once(command, home, idle_seconds):
    """Seconds to the first frame, and what the process costs when nothing happens."""
    env = environment(home) | {"QT_LOGGING_RULES": "swathe.app.debug=true"}
    begun = time.monotonic()
    with subprocess.Popen(command, env=env, stderr=subprocess.PIPE, text=True) as process:
        first = None
        for line in process.stderr:
            if "First frame" in line:
                first = time.monotonic() - begun
                break
        if first is None:
            raise SystemExit(f"bench: {command[0]} showed no frame")
        result = {"firstFrame": first, "cpuToFrame": cpu_seconds(process.pid)}
        if idle_seconds:
            time.sleep(8)  # the base map is painted, the catalogue's collections are there
            before, start = cpu_seconds(process.pid), time.monotonic()
            time.sleep(idle_seconds)
            result["idle"] = 100 * (cpu_seconds(process.pid) - before) / (time.monotonic() - start)
            result["rss"], result["pss"] = memory_of(process.pid)
        process.terminate()
        process.stderr.read()
    return result


def bench_start(build, rounds, home):
    commands = {"an empty Qt Quick window": [build / "tests/bench.empty"], "swathe": [build / "bin/swathe", "--demo"]}
    runs = {name: [] for name in commands}
    costs = {name: start_once(command, home, 20) for name, command in commands.items()}
    for _ in range(max(rounds, 7)):
        for name, command in commands.items():
            runs[name].append(start_once(command, home, 0))
    times = {name: middle(answers) for name, answers in runs.items()}
    table(("window", "first frame s: median / best", "CPU s until then", "idle: CPU %", "resident MB", "proportional MB"),
          [(name, f"{times[name]['firstFrame']:.2f} / {min(one['firstFrame'] for one in runs[name]):.2f}",
            f"{times[name]['cpuToFrame']:.2f}", f"{costs[name]['idle']:.2f}", f"{costs[name]['rss']:.0f}",
            f"{costs[name]['pss']:.0f}") for name in commands])
    beyond = median(ours["firstFrame"] - empty["firstFrame"]
                    for ours, empty in zip(runs["swathe"], runs["an empty Qt Quick window"]))
    idle = costs["swathe"]["idle"]
    return aims([("first frame beyond an empty window's, median of pairs", "≤ 0.5 s", beyond, "s", beyond <= 0.5),
                 ("idle processor time", "0 %", idle, "%", idle < 0.1)])


def bench_window(build, rounds, home):
    with tempfile.TemporaryDirectory(dir=build, prefix="bench-") as folder:
        root, work = Path(folder, "root"), Path(folder, "work")
        root.mkdir()
        work.mkdir()
        os.truncate(os.open(root / "large.bin", os.O_CREAT | os.O_WRONLY, 0o644), 4_000_000_000)
        servers = Servers(root, work)
        try:
            figures = answer_of([build / "tests/bench.window", servers.base("limited") + "/large.bin", str(rounds)], home)
        finally:
            servers.close()
    table(("map panned by mouse", "frames", "CPU ms: median / p99 / worst", "wall ms: median / p99 / worst",
           "later than a 60th of a second"),
          [(name, one["frames"], f"{one['cpu']:.1f} / {one['cpu99']:.1f} / {one['cpuWorst']:.1f}",
            f"{one['wall']:.1f} / {one['wall99']:.1f} / {one['wallWorst']:.1f}", f"{100 * one['late']:.1f} %")
           for name, one in (("nothing else", figures["quiet"]),
                             (f"16 files, {figures['megabytesPerSecond']:.0f} MB/s", figures["downloading"]))])
    quiet, busy = figures["quiet"], figures["downloading"]
    return aims([("16 downloads: CPU of a frame, p99", "≤ 16 ms", busy["cpu99"], "ms", busy["cpu99"] <= 16),
                 ("16 downloads: CPU of a frame, times that without", "≤ 1.5", busy["cpu"] / quiet["cpu"], "",
                  busy["cpu"] <= 1.5 * quiet["cpu"]),
                 ("16 downloads: median frame", "≤ 16 ms", busy["wall"], "ms", busy["wall"] <= 16)])


def main():
    parser = argparse.ArgumentParser(prog="tools/bench")
    parser.add_argument("what", choices=("map", "start", "window"))
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        run = {"map": bench_map, "start": bench_start, "window": bench_window}[options.what]
        sys.exit(0 if run(options.build, options.rounds, home) else 1)


if __name__ == "__main__":
    main()
