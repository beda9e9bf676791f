# SPDX-FileCopyrightText: 2026 The Swathe authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The programs that are compared, each at its best documented settings for the task."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
MULTIHASH = {"md5": "d50110", "blake3": "1e20"}


@dataclass(frozen=True)
class Work:
    """Files to bring: (url, name, digests) each, from one server into one folder."""
    files: tuple
    jobs: int
    folder: Path
    scratch: Path
    authority: Path | None  # of the server's certificate; None without TLS
    segments: int = 1


def version_of(command, line=0, word=None):
    try:
        text = subprocess.run(command, capture_output=True, text=True, check=False)
        first = (text.stdout + text.stderr).splitlines()[line].strip()
        return first.split()[word] if word is not None else first
    except (OSError, IndexError):
        return "?"


def versions(cli):
    return {
        "swathe-cli": version_of([cli, "--version"], 0, 1),
        "aria2c": version_of(["aria2c", "--version"], 0, 2),
        "curl": version_of(["curl", "--version"], 0, 1),
        "aiohttp": version_of([sys.executable, "-c", "import aiohttp; print(aiohttp.__version__)"]),
        "python": sys.version.split()[0],
        "nginx": version_of(["nginx" if os.path.exists("/usr/bin/nginx") else "/usr/sbin/nginx", "-v"], 0, 2),
        "kernel": os.uname().release,
    }


def trusting(command, authority, scratch):
    """Qt reads the system's certificates only: the program gets a view of the system that has ours among them."""
    if authority is None:
        return command
    certificates = scratch / "certificates"
    if not certificates.exists():
        certificates.mkdir()
        (certificates / "bench.pem").write_bytes(authority.read_bytes())
        subprocess.run(["openssl", "rehash", str(certificates)], check=True, stderr=subprocess.DEVNULL)
    unshare = ["unshare", "--mount"] if os.geteuid() == 0 else ["unshare", "--map-root-user", "--mount"]
    script = 'for d in /etc/ssl/certs /etc/pki/tls/certs; do [ -d "$d" ] && mount --bind "$0" "$d"; done; exec "$@"'
    return [*unshare, "sh", "-c", script, str(certificates), *command]


def swathe(cli, work, digest=None):
    items = work.scratch / "items.ndjson"
    per_item = 10 if len(work.files) > 16 else 1
    with open(items, "w", encoding="utf-8") as lines:
        for start in range(0, len(work.files), per_item):
            assets = {}
            for url, name, digests in work.files[start:start + per_item]:
                assets[name] = {"href": url, "type": "application/octet-stream", "roles": ["data"]}
                if digest:
                    assets[name]["file:checksum"] = MULTIHASH[digest] + digests[digest]
            item = {"type": "Feature", "stac_version": "1.0.0", "id": f"item-{start}", "collection": "bench",
                    "geometry": None, "links": [], "properties": {"datetime": "2026-01-01T00:00:00Z"},
                    "assets": assets}
            lines.write(json.dumps(item) + "\n")
    command = [str(cli), "download", "--to", str(work.folder), "--items", str(items), "--assets", "all", "--jobs",
               str(min(16, work.jobs)), "--progress", "json"]
    if work.segments > 1:
        command += ["--segments", str(work.segments)]
    return trusting(command, work.authority, work.scratch)


def aria2(work, connections, digest=None):
    listing = work.scratch / "aria2.txt"
    with open(listing, "w", encoding="utf-8") as lines:
        for url, name, digests in work.files:
            lines.write(f"{url}\n  out={name}\n")
            if digest:
                lines.write(f"  checksum={digest}={digests[digest]}\n")
    command = ["aria2c", f"-x{connections}", f"-s{connections}", "-k1M", f"-j{work.jobs}", "-d", str(work.folder),
               "-i", str(listing), "--file-allocation=none", "--quiet", "--no-conf", "--auto-save-interval=0"]
    if work.authority:
        command += ["--ca-certificate", str(work.authority)]
    return command


def curl(work, http2=False, digest=None, jobs=None):
    listing = work.scratch / "curl.txt"
    with open(listing, "w", encoding="utf-8") as lines:
        for url, name, _ in work.files:
            lines.write(f'url = "{url}"\noutput = "{work.folder / name}"\n')
    command = ["curl", "--disable", "--silent", "--show-error", "--fail", "--parallel", "--parallel-max",
               str(jobs or work.jobs), "--http2" if http2 else "--http1.1", "--config", str(listing)]
    if work.authority:
        command += ["--cacert", str(work.authority)]
    if not digest:
        return command
    sums = work.scratch / "sums"
    with open(sums, "w", encoding="utf-8") as lines:
        for _, name, digests in work.files:
            lines.write(f"{digests[digest]}  {work.folder / name}\n")
    # As many at a time as there are processors, as somebody in a hurry would.
    script = 'sums=$0; "$@" && xargs -P "$(nproc)" -d "\\n" -n 1 sh -c \'echo "$0" | md5sum --check --quiet\' <"$sums"'
    return ["sh", "-c", script, str(sums), *command]


def pairs(work):
    """A file with a line "url path" for each file."""
    listing = work.scratch / "pairs.txt"
    with open(listing, "w", encoding="utf-8") as lines:
        for url, name, _ in work.files:
            lines.write(f"{url} {work.folder / name}\n")
    return listing


def qt_alone(program, work):
    """QNetworkAccessManager without Swathe: no peer, but the ground that Swathe stands on."""
    return [str(program), str(work.jobs), str(pairs(work))]


def aiohttp(work):
    return [sys.executable, str(HERE / "aioget.py"), str(work.jobs), str(work.authority or "-"), str(pairs(work))]
