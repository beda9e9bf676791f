# SPDX-FileCopyrightText: 2026 The Swathe authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills swathe-cli at random moments of a mixed queue; see tools/crash-test.

A queue of files from a few bytes to a hundred megabytes is downloaded from the sandbox, slowed down, through a proxy that
resets some connections and lets others stall. SIGKILL comes at a random moment, the same command is started again, until
the queue is done; then everything is checked and a new folder begun, until there have been N kills.

Checked after each kill: no file has its final name without all its bytes. Checked at the end of each queue: the SHA-256
of every file is the catalogue's; the database knows each file once, as completed; no part is left; the same command asks
the server for nothing more. Of the bytes fetched twice:
- what is asked for after a kill, of a file in one stream, begins exactly where the part on the disk ended;
- in all, a file costs at most its size, and for each interruption the journal's window (nothing for a file in one stream,
  32 MiB for one in segments) and what is in flight in sockets and Qt's read buffer (IN_FLIGHT)."""

import argparse
import hashlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

from countingproxy import CountingProxy

JOURNAL_WINDOW = 32 * 1024 * 1024
IN_FLIGHT = 8 * 1024 * 1024  # receive buffer of the socket (6 MiB at most) and of Qt (1 MiB), rounded up


class Wrong(Exception):
    pass


def make_catalogue(root, rng):
    """Items whose bytes the sandbox makes up at the stated sizes: many small, some large."""
    sizes = [rng.randrange(1, 5_000) for _ in range(20)] + [rng.randrange(50_000, 900_000) for _ in range(24)]
    sizes += [rng.randrange(2_000_000, 9_000_000) for _ in range(10)] + [48_000_000, 40_000_001, 80_000_000, 100_000_001]
    rng.shuffle(sizes)
    for number in range(0, len(sizes), 4):
        item = {"type": "Feature", "stac_version": "1.0.0", "id": f"scene-{number:03d}", "collection": "crash",
                "geometry": {"type": "Point", "coordinates": [10, 45]}, "bbox": [10, 45, 10, 45], "links": [],
                "properties": {"datetime": "2026-01-01T00:00:00Z"},
                "assets": {f"band{index}": {"href": f"./band{index}-{number}.bin", "type": "application/octet-stream",
                                            "roles": ["data"], "file:size": size}
                           for index, size in enumerate(sizes[number:number + 4])}}
        (root / f"scene-{number:03d}.json").write_text(json.dumps(item), encoding="utf-8")
    return len(sizes)


def digest_of(path):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def files_below(folder):
    return [path for path in folder.rglob("*") if path.is_file() and ".swathe" not in path.parts]


class CrashTest:
    def __init__(self, options, work):
        self.options = options
        self.work = work
        self.random = random.Random(options.seed)
        self.kills = 0
        self.laps = 0
        self.fetched = 0
        self.files = 0
        self.most_twice = 0
        self.environment = dict(os.environ, HOME=str(work), XDG_CONFIG_HOME=str(work / "config"),
                                XDG_DATA_HOME=str(work / "data"), LC_ALL="C.UTF-8",
                                DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent")
        root = work / "catalogue"
        root.mkdir()
        self.count = make_catalogue(root, self.random)
        self.sandbox = subprocess.Popen(
            [options.bin / "swathe-sandbox", "--port", "0", "--die-with-parent", "--speed", str(options.speed), "--root",
             root], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        address = self.sandbox.stdout.readline().split()[1].rstrip("/")
        self.proxy = CountingProxy(int(address.rsplit(":", 1)[1]), options.seed, 0.12, 0.01)
        items = self.get(f"{address}/search?limit=200")["features"]
        self.promised = {}  # digest and size, by path at the server
        self.paths = {}  # at the server, by item and asset
        with open(work / "items.ndjson", "w", encoding="utf-8") as lines:
            for item in items:
                for key, asset in item["assets"].items():
                    path = asset["href"].removeprefix(address)
                    # The largest have none: there, nothing but the resuming itself makes the bytes right.
                    digest = asset.get("file:checksum", "").removeprefix("1220")
                    self.promised[path] = (digest, asset["file:size"])
                    self.paths[item["id"], key] = path
                    asset["href"] = f"http://127.0.0.1:{self.proxy.port}{path}"
                item["links"] = []
                lines.write(json.dumps(item) + "\n")
        if len(self.promised) != self.count:
            raise Wrong(f"the sandbox shows {len(self.promised)} files instead of {self.count}")

    @staticmethod
    def get(url):
        with urllib.request.urlopen(url) as answer:
            return json.load(answer)

    def start(self, folder):
        self.proxy.session += 1
        command = [self.options.bin / "swathe-cli", "download", "--to", folder, "--items", self.work / "items.ndjson",
                   "--assets", "all", "--jobs", "6", "--progress", "none", *self.options.cli_option]
        with open(self.work / "log", "ab") as log:
            return subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=log, stdout=log, env=self.environment)

    def lap(self):
        """One queue from the start to its end, killed again and again."""
        folder = self.work / f"lap{self.laps}"
        self.proxy.fetches.clear()
        interruptions = 0
        while True:
            parts = self.parts(folder)
            process = self.start(folder)
            try:
                # Kills soon after the start are as likely as later ones.
                wait = self.random.random() ** 2 * self.options.longest if self.kills < self.options.kills else 300
                code = process.wait(wait)
                self.check_starts(parts)
                if code == 0:
                    break
                if code != 1 or self.kills < self.options.kills:
                    # A file whose tries are used up fails by right with so many resets: the next run takes it up.
                    print(f"  swathe-cli ended with {code}", flush=True)
            except subprocess.TimeoutExpired:
                process.send_signal(signal.SIGKILL)
                process.wait()
                self.kills += 1
                interruptions += 1
                self.check_starts(parts)
                self.check_names(folder)
        self.check_end(folder, interruptions)
        shutil.rmtree(folder)
        self.laps += 1

    def parts(self, folder):
        """Sizes of the parts on the disk, by the path of the file below the folder."""
        return {str(path.relative_to(folder)).removesuffix(".part"): path.stat().st_size
                for path in folder.rglob("*.part")} if folder.exists() else {}

    def check_starts(self, parts):
        """Where the first request of this session for each file began."""
        seen = set()
        for fetch in list(self.proxy.fetches):
            if fetch.session != self.proxy.session or fetch.path in seen or fetch.status not in (200, 206):
                continue
            seen.add(fetch.path)
            stored = parts.get(self.names[fetch.path], 0)
            # A part filled in pieces is a byte longer than the file; it tells nothing by its size.
            if stored <= self.promised[fetch.path][1] and fetch.first < stored:
                raise Wrong(f"{fetch.path}: asked from byte {fetch.first}, but {stored} bytes were on the disk")

    def check_names(self, folder):
        for path, (_, size) in self.promised.items():
            file = folder / self.names[path]
            if file.exists() and file.stat().st_size != size:
                raise Wrong(f"{file} has its final name and {file.stat().st_size} of {size} bytes")

    def learn_names(self):
        """Which file on the disk belongs to which path at the server: by one undisturbed download."""
        folder = self.work / "names"
        shares = self.proxy.reset_share, self.proxy.stall_share
        self.proxy.reset_share = self.proxy.stall_share = 0
        if self.start(folder).wait(300) != 0:
            raise Wrong("the undisturbed download failed")
        self.names = {self.paths[event["item"], event["asset"]]: str(Path(event["path"]).relative_to(folder))
                      for event in self.list_again(folder) if event["event"] == "file"}
        if len(self.names) != self.count:
            raise Wrong(f"{len(self.names)} names for {self.count} files")
        self.promised = {path: (digest or digest_of(folder / self.names[path]), size)
                         for path, (digest, size) in self.promised.items()}
        self.proxy.reset_share, self.proxy.stall_share = shares
        shutil.rmtree(folder)

    def check_end(self, folder, interruptions):
        left = [path for path in files_below(folder) if path.suffix == ".part"]
        if left:
            raise Wrong(f"parts are left: {left}")
        files = files_below(folder)
        if sorted(digest_of(path) for path in files) != sorted(digest for digest, _ in self.promised.values()):
            raise Wrong(f"{len(files)} files, and their bytes are not those of the catalogue")
        events = self.list_again(folder)
        completed = [event["path"] for event in events if event["event"] == "file" and event["state"] == "completed"]
        if len(completed) != self.count or len(set(completed)) != self.count:
            raise Wrong(f"the queue knows {len(set(completed))} completed files of {self.count}")
        # What went over the wire, and what of it twice.
        for path, (_, size) in self.promised.items():
            fetches = [fetch for fetch in self.proxy.fetches if fetch.path == path and fetch.status in (200, 206)]
            sent = sum(fetch.sent for fetch in fetches)
            self.fetched += sent
            broken = len(fetches) - 1
            window = (JOURNAL_WINDOW if self.options.segmented and size > JOURNAL_WINDOW else 0) + IN_FLIGHT
            if sent < size:
                raise Wrong(f"{path}: only {sent} of {size} bytes were ever sent")
            if sent > size + broken * window:
                raise Wrong(f"{path}: {sent} bytes were sent for {size}, in {len(fetches)} answers")
            self.most_twice = max(self.most_twice, (sent - size) / max(1, broken))
            self.files += 1

    def list_again(self, folder):
        """The same command over a finished queue: it must ask for nothing and know everything."""
        before = len(self.proxy.fetches)
        command = [self.options.bin / "swathe-cli", "download", "--to", folder, "--items", self.work / "items.ndjson",
                   "--assets", "all", "--progress", "json"]
        run = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)
        if run.returncode != 0 or len(self.proxy.fetches) != before:
            raise Wrong(f"the finished queue was worked on again ({run.returncode}): {run.stderr}")
        return [json.loads(line) for line in run.stdout.splitlines()]

    def run(self):
        self.learn_names()
        begin = time.monotonic()
        while self.kills < self.options.kills:
            self.lap()
            print(f"{self.kills} kills, {self.laps} queues of {self.count} files right, {self.proxy.resets} resets, "
                  f"{self.proxy.stalls} stalls, {time.monotonic() - begin:.0f} s", flush=True)
        print(f"PASS: {self.kills} kills in {self.laps} queues, {self.files} files, {self.fetched / 1e6:.0f} MB fetched; "
              f"every SHA-256 and the history are right; at most {self.most_twice / 1e6:.2f} MB an interruption were "
              f"sent twice")

    def close(self):
        self.sandbox.stdin.close()
        self.sandbox.wait(20)


def main():
    parser = argparse.ArgumentParser(prog="tools/crash-test", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kills", type=int, nargs="?", default=200)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 30))
    parser.add_argument("--speed", type=int, default=4_000_000, help="bytes a second of each connection")
    parser.add_argument("--longest", type=float, default=3.0, help="seconds before a kill at the most")
    parser.add_argument("--segments", type=int, default=1, help="connections of a large file")
    parser.add_argument("--keep", action="store_true", help="keep the folder when it fails")
    parser.add_argument("--bin", type=Path, required=True, help=argparse.SUPPRESS)
    options = parser.parse_args()
    options.segmented = options.segments > 1
    options.cli_option = ["--segments", str(options.segments)] if options.segmented else []
    print(f"seed {options.seed}", flush=True)
    work = Path(tempfile.mkdtemp(prefix="swathe-crash-"))
    test = None
    try:
        test = CrashTest(options, work)
        test.run()
        code = 0
    except Wrong as wrong:
        print(f"FAIL: {wrong}", file=sys.stderr)
        log = work / "log"
        print(log.read_text(encoding="utf-8", errors="replace")[-2000:] if log.exists() else "", file=sys.stderr)
        code = 1
    finally:
        if test:
            test.close()
    if code and options.keep:
        print(f"kept: {work}", file=sys.stderr)
    else:
        shutil.rmtree(work, ignore_errors=True)
    sys.exit(code)


if __name__ == "__main__":
    main()
