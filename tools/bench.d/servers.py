# SPDX-FileCopyrightText: 2026 The Swathe authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""nginx on loopback, in the ways the benchmark asks it, and the proxy that makes the way to it longer."""

import os
import socket
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).parent

CONFIGURATION = """
{user}
worker_processes auto;
daemon off;
pid {work}/nginx.pid;
error_log {work}/nginx.log;
events {{ worker_connections 2048; }}
http {{
    access_log off;
    default_type application/octet-stream;
    sendfile on;
    tcp_nopush on;
    keepalive_requests 1000000;
    client_body_temp_path {work}/body;
    proxy_temp_path {work}/proxy;
    fastcgi_temp_path {work}/fastcgi;
    uwsgi_temp_path {work}/uwsgi;
    scgi_temp_path {work}/scgi;
    ssl_certificate {work}/server.pem;
    ssl_certificate_key {work}/server.key;
    ssl_protocols TLSv1.2 TLSv1.3;
    root {root};
    server {{ listen 127.0.0.1:{http}; }}
    server {{ listen 127.0.0.1:{tls} ssl; }}
    server {{ listen 127.0.0.1:{h2} ssl http2; }}
    server {{ listen 127.0.0.1:{limited}; limit_rate 20000000; }}
}}
"""

AUTHORITY = [
    ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "30", "-subj",
     "/CN=Swathe benchmark authority", "-keyout", "ca.key", "-out", "ca.pem"],
    ["req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=localhost", "-keyout",
     "server.key", "-out", "server.csr"],
    ["x509", "-req", "-in", "server.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "30",
     "-extfile", "names", "-out", "server.pem"],
]


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port):
    end = time.monotonic() + 30
    while time.monotonic() < end:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise SystemExit(f"bench: nothing listens on port {port}; see nginx.log")


class Servers:
    """Running servers; end them with close(). `ports` has http, tls, h2, limited and far (limited, and a round trip of
    60 ms away)."""

    def __init__(self, root, work, round_trip_ms=60):
        self.work = work
        self.processes = []
        self.ports = {name: free_port() for name in ("http", "tls", "h2", "limited", "far")}
        (work / "names").write_text("subjectAltName=DNS:localhost,IP:127.0.0.1\n", encoding="utf-8")
        for command in AUTHORITY:
            subprocess.run(["openssl", *command], cwd=work, check=True, stdout=subprocess.DEVNULL,
                           stderr=subprocess.DEVNULL)
        user = "user root;" if os.geteuid() == 0 else ""
        path = work / "nginx.conf"
        path.write_text(CONFIGURATION.format(user=user, work=work, root=root, **self.ports), encoding="utf-8")
        nginx = "/usr/sbin/nginx" if Path("/usr/sbin/nginx").exists() else "nginx"
        self.processes.append(subprocess.Popen([nginx, "-p", str(work), "-c", str(path)], stderr=subprocess.DEVNULL))
        wait_for(self.ports["http"])
        self.processes.append(
            subprocess.Popen([sys.executable, str(HERE / "delayproxy.py"), str(self.ports["far"]),
                              str(self.ports["limited"]), str(round_trip_ms)]))
        wait_for(self.ports["far"])

    def base(self, kind):
        scheme = "https" if kind in ("tls", "h2") else "http"
        return f"{scheme}://127.0.0.1:{self.ports[kind]}"

    @property
    def authority(self):
        return self.work / "ca.pem"

    def close(self):
        for process in self.processes:
            process.terminate()
        for process in self.processes:
            process.wait()
