# SPDX-FileCopyrightText: 2026 The Swathe authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a process that does nothing sees of the machine: sleeps five milliseconds at a time until standard input ends,
then prints how late it woke, in milliseconds, as JSON."""

import json
import os
import select
import time

os.set_blocking(0, False)
late = []
last = time.monotonic()
while True:
    ready, _, _ = select.select([0], [], [], 0.005)
    now = time.monotonic()
    if ready:
        break
    late.append(max(0.0, (now - last) * 1000 - 5))
    last = time.monotonic()
late.sort()


def quantile(part):
    return round(late[max(0, min(len(late) - 1, int(part * len(late))))], 3) if late else 0


print(json.dumps({"ticks": len(late), "p50": quantile(0.5), "p99": quantile(0.99), "p999": quantile(0.999),
                  "worst": quantile(1)}))
