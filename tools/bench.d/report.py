# SPDX-FileCopyrightText: 2026 The Swathe authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures as text: a table a scenario, what must be reached, and both as Markdown."""


def number(value, digits=0):
    return "-" if value is None else f"{value:,.{digits}f}"


def cells(rows):
    """One line a client: figures, and how many times as fast swathe is in the same round."""
    for name, row in rows.items():
        if row is None:
            yield [name, "failed", "", "", "", "", ""]
            continue
        loop = row.get("loop")
        idle = row.get("idle", {})
        yield [
            name,
            number(row["seconds"], 2),
            number(row["rate"]),
            number(row["cpuPerGb"], 2),
            number(row["peak"] / 1e6),
            "" if name == "swathe" else number(row["ratio"], 2),
            f"{loop['p999']:.1f} / {loop['worst']:.1f} ({idle.get('worst', 0):.1f})" if loop else "",
        ]


HEAD = ["client", "s", "MB/s", "CPU s/GB", "peak MB", "swathe is ×", "loop late ms: 99.9 % / worst (idle process)"]


def table(rows):
    lines = [HEAD, *cells(rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEAD))]
    return "\n".join(
        "  " + "  ".join(cell.ljust(width) if column == 0 else cell.rjust(width)
                         for column, (cell, width) in enumerate(zip(line, widths))) for line in lines)


def checks(scenarios, summaries, ratio):
    """What docs/benchmarks.md promises, and whether this run keeps it."""
    found = []

    def least(what, target, values):
        values = [value for value in values if value is not None]
        if values:
            found.append({"what": what, "target": f"≥ {target}", "figure": f"{min(values):.2f}",
                          "pass": min(values) >= target})

    def most(what, target, values, unit=""):
        values = [value for value in values if value is not None]
        if values:
            found.append({"what": what, "target": f"≤ {target:g}{unit}", "figure": f"{max(values):.2f}{unit}",
                          "pass": max(values) <= target})

    def named(*names):
        return [scenarios[name] for name in names if name in scenarios]

    several = named(*(f"HTTP/1.1, {count} files" for count in (4, 8, 16)), "HTTP/1.1, 4 files, disk")
    for mine, label in (("swathe", "no checksum"), ("swathe blake3", "BLAKE3")):
        for other, target in (("aria2c -x1", 1.3), ("curl", 1.2), ("aiohttp", 1.3)):
            for one in several:
                least(f"{one.name}, {label}, times {other}", target, [ratio(one, mine, other)])
    for one in several:
        peers = [ratio(one, "swathe md5", other) for other in ("aria2c -x1 md5", "aria2c -x4 md5", "curl, md5sum")]
        least(f"{one.name}, MD5, times the fastest that verifies", 1.2, [min(filter(None, peers), default=None)])
    for one in named("TLS, 4 files", "HTTP/2 server, 4 files"):
        least(f"{one.name}, times aria2c -x1", 1.0, [ratio(one, "swathe", "aria2c -x1")])
    for one in named("HTTP/1.1, 4 files, disk"):
        rows = summaries[one.name]
        if rows.get("swathe") and rows.get("curl"):
            most(f"{one.name}, CPU a GB, times curl's", 0.75, [rows["swathe"]["cpuPerGb"] / rows["curl"]["cpuPerGb"]])
    for one in named("HTTP/1.1, 16 files"):
        most("peak memory, 16 files", 120, [row["highestPeak"] / 1e6 for name, row in summaries[one.name].items()
                                            if row and name.startswith("swathe")], " MB")
    for one in named("HTTP/1.1, 8 files"):
        row = summaries[one.name].get("swathe")
        if row and row.get("loop"):
            most("main loop, 8 files, 99.9 % of ticks late", 8, [row["loop"]["p999"]], " ms")
            most("main loop, 8 files, worst tick beyond an idle process's", 16,
                 [max(0.0, row["loop"]["worst"] - row["idle"]["worst"])], " ms")
    for one in named("20 MB/s a connection, 60 ms, 1 file"):
        least(f"{one.name}, 4 segments, times aria2c -x4", 1.0, [ratio(one, "swathe 4 segments", "aria2c -x4")])
    for one, others in ((one, others) for name, others in (
            ("1,000 files of 50 kB", ("curl", "curl 50")), ("1,000 files of 50 kB, flushed", ("curl",)),
            ("1,000 files of 50 kB, HTTP/2 server", ("curl", "curl h2"))) for one in named(name)):
        ratios = [ratio(one, "swathe", other) for other in others]
        least(f"{one.name}, times curl's best mode", 1.0, [min(filter(None, ratios), default=None)])
    return found


def markdown(document):
    versions = ", ".join(f"{name} {version}" for name, version in document["versions"].items())
    lines = [
        f"{document['rounds']} rounds, files of {document['megabytes']} MB unless said, {document['processors']} "
        f"processors. {versions}.", "", "| what must be reached | target | measured | |", "|---|---|---|---|"
    ]
    lines += [f"| {check['what']} | {check['target']} | {check['figure']} | {'PASS' if check['pass'] else 'MISS'} |"
              for check in document["checks"]]
    for scenario in document["scenarios"]:
        flush = "flushed to the disk within the time" if scenario["flushed"] else "not flushed"
        place = f"disk, {flush}" if scenario["target"] == "disk" else "memory"
        lines += ["", f"**{scenario['name']}** (to {place})", "", "| " + " | ".join(HEAD) + " |",
                  "|---" * len(HEAD) + "|"]
        lines += ["| " + " | ".join(line) + " |" for line in cells(scenario["medians"])]
    return "\n".join(lines) + "\n"
