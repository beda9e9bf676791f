# SPDX-FileCopyrightText: 2026 The Swathe authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs one program and measures it."""

import json
import os
import shutil
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).parent


def family(pid):
    """The process and all below it."""
    found = [pid]
    try:
        for task in os.listdir(f"/proc/{pid}/task"):
            with open(f"/proc/{pid}/task/{task}/children", encoding="ascii") as children:
                for child in children.read().split():
                    found += family(int(child))
    except OSError:
        pass
    return found


def peak_of(pid):
    """Highest resident memory of a process so far, in bytes. What wait4 tells counts the memory of the parent at the
    time of the fork too."""
    try:
        with open(f"/proc/{pid}/status", encoding="ascii") as status:
            for line in status:
                if line.startswith("VmHWM:"):
                    return int(line.split()[1]) * 1024
    except OSError:
        pass
    return 0


class PeakWatch(threading.Thread):
    def __init__(self, pid):
        super().__init__(daemon=True)
        self.pid = pid
        self.peak = 0
        self.ended = threading.Event()

    def run(self):
        while True:
            self.peak = max([self.peak] + [peak_of(pid) for pid in family(self.pid)])
            if self.ended.wait(0.02):
                return


def empty(folder):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)


def files_below(folder):
    return [path for path in Path(folder).rglob("*") if path.is_file() and ".swathe" not in path.parts]


def to_disk(path):
    handle = os.open(path, os.O_RDONLY)
    os.fsync(handle)
    os.close(handle)


def run(command, folder, scratch, is_swathe, flush, without_flushing, limit=600):
    """Seconds, CPU seconds of user and system, peak memory and, of swathe-cli, how late its loop was.

    `flush`: the files are flushed to the disk afterwards, within the time (swathe-cli does that by itself).
    `without_flushing`: a library under the program makes flushing a matter of no time, for all alike."""
    home = scratch / "home"
    home.mkdir(exist_ok=True)
    environment = dict(os.environ, HOME=str(home), XDG_CONFIG_HOME=str(home), XDG_DATA_HOME=str(home),
                       XDG_CACHE_HOME=str(home), LC_ALL="C.UTF-8", SWATHE_LOOP_WATCH="1",
                       DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent")
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        environment.pop(name, None)
    if without_flushing:
        environment["LD_PRELOAD"] = "libeatmydata.so"
    idle = None
    if is_swathe:
        idle = subprocess.Popen([sys.executable, str(HERE / "idleticks.py")], stdin=subprocess.PIPE,
                                stdout=subprocess.PIPE, text=True)
    with open(scratch / "out", "w+", encoding="utf-8") as out, open(scratch / "err", "w+", encoding="utf-8") as err:
        begin = time.monotonic()
        process = subprocess.Popen(command, stdout=out, stderr=err, env=environment, stdin=subprocess.DEVNULL)
        watch = PeakWatch(process.pid)
        watch.start()
        timer = threading.Timer(limit, process.kill)
        timer.start()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        timer.cancel()
        if flush and not is_swathe:
            # Several at a time, as a file system likes it best.
            with ThreadPoolExecutor(8) as pool:
                list(pool.map(to_disk, files_below(folder)))
        seconds = time.monotonic() - begin
        watch.ended.set()
        watch.join()
        out.seek(0)
        err.seek(0)
        events = out.read().splitlines()
        result = {"seconds": seconds, "cpu": usage.ru_utime + usage.ru_stime, "peak": watch.peak,
                  "exit": process.returncode}
        if process.returncode != 0:
            result["error"] = err.read()[-600:]
    if idle:
        result["idle"] = json.loads(idle.communicate("end")[0])
        if events:
            result["loop"] = json.loads(events[-1]).get("loop")
    return result
