# SPDX-FileCopyrightText: 2026 The Swathe authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The download script that Python clients have: aioget.py JOBS CA|- LIST, where LIST has "url path" lines."""

import asyncio
import ssl
import sys

import aiohttp

BLOCK = 1024 * 1024


async def main(jobs, authority, pairs):
    context = ssl.create_default_context(cafile=authority) if authority != "-" else None
    gate = asyncio.Semaphore(jobs)
    connector = aiohttp.TCPConnector(limit=jobs, ssl=context)
    timeout = aiohttp.ClientTimeout(total=None)
    async with aiohttp.ClientSession(connector=connector, timeout=timeout, read_bufsize=BLOCK) as session:

        async def get(url, path):
            async with gate, session.get(url) as answer:
                answer.raise_for_status()
                with open(path, "wb") as file:
                    async for block in answer.content.iter_chunked(BLOCK):
                        file.write(block)

        await asyncio.gather(*(get(url, path) for url, path in pairs))


if __name__ == "__main__":
    with open(sys.argv[3], encoding="utf-8") as lines:
        asyncio.run(main(int(sys.argv[1]), sys.argv[2], [line.split() for line in lines]))
